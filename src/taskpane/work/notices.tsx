import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { SeverityIcon } from "../parts/drawings.tsx";
import { FailureCard } from "../parts/failure-card.tsx";
import { MessageCard } from "../parts/message-card.tsx";
import { NoticeCard } from "../parts/notice-card.tsx";
import { RunningCard } from "../parts/running-card.tsx";
import { TextButton } from "../parts/text-button.tsx";
import { UndoButton } from "../parts/undo-button.tsx";
import type { WorkModel } from "./use-work.ts";

const useStyles = makeStyles({
  // Takes no room while it is empty, and yet is there for screen readers.
  status: { flexShrink: 0, ":empty": { position: "absolute" } },
  sentence: { margin: 0, overflowWrap: "anywhere" },
});

/** What is going on, how the last action ended, and what keeps the pane from reading the sheet. */
export function Notices({ state, running, actions, desk, cancel }: WorkModel): ReactElement {
  const styles = useStyles();
  const { notice, trouble } = state;
  return (
    <>
      {/* Always there: a live region that comes together with its text is not read out. */}
      <div role="status" className={styles.status}>
        {running && <RunningCard running={running} onCancel={cancel} />}
        {!running && notice?.kind === "done" && (
          <NoticeCard said={notice.said} isBrief={state.person !== null || state.tab !== "person"}>
            {notice.canUndo && <UndoButton onUndo={actions.undo} />}
            {notice.canUndo && <TextButton onClick={actions.showRubric}>Show the rubric</TextButton>}
            <TextButton onClick={() => desk.store.dispatch({ kind: "notice-closed" })}>Close</TextButton>
          </NoticeCard>
        )}
      </div>
      {!running && notice?.kind === "failed" && <FailureCard failure={notice.failure} />}
      {trouble !== null && (
        <MessageCard icon={<SeverityIcon severity="warning" />} isAlert>
          <p className={styles.sentence}>{trouble}</p>
        </MessageCard>
      )}
    </>
  );
}
