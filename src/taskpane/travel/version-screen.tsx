import { makeStyles } from "@fluentui/react-components";
import { type ReactElement, useCallback, useState } from "react";
import { describeFailure } from "../../app/action-result.ts";
import type { Oddity } from "../../app/oddity.ts";
import { type LadderUpdate, readUpdate, updateLadder } from "../../app/update-ladder.ts";
import type { WorkbookPort } from "../../app/workbook-port.ts";
import type { Ladder } from "../../domain/ladder.ts";
import type { StageEvent } from "../pane-stage.ts";
import { FailureCard } from "../parts/failure-card.tsx";
import { Footer } from "../parts/footer.tsx";
import { NoticeCard } from "../parts/notice-card.tsx";
import { PaneFrame } from "../parts/pane-frame.tsx";
import { PaneHeader } from "../parts/pane-header.tsx";
import { RunningCard } from "../parts/running-card.tsx";
import { type Said, withRepair } from "../parts/said.ts";
import { Skeleton } from "../parts/skeleton.tsx";
import { TextButton } from "../parts/text-button.tsx";
import { useAction } from "../parts/use-action.ts";
import { useFound } from "../parts/use-found.ts";
import { describeUpdated, describeVersion } from "./update-wording.ts";
import { WarningWords } from "./warning-words.tsx";

const useStyles = makeStyles({
  sentence: { margin: 0, overflowWrap: "anywhere" },
  more: { cursor: "pointer" },
  changes: { margin: "4px 0 0", paddingLeft: "20px", fontSize: "12px", lineHeight: "18px", overflowWrap: "anywhere" },
});

/** More changes than these are folded. */
const MOST_CHANGES = 6;

function Changes({ lines, summary }: { readonly lines: readonly string[]; readonly summary: string }): ReactElement {
  const styles = useStyles();
  if (lines.length === 0) return <p className={styles.sentence}>{summary}.</p>;
  return (
    <details open={lines.length <= MOST_CHANGES}>
      <summary className={styles.more}>{summary}</summary>
      <ul className={styles.changes}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}

export interface VersionProps {
  readonly workbook: WorkbookPort;
  readonly oddity: Extract<Oddity, { readonly kind: "other-version" }>;
  /** In the version that Rungs has. */
  readonly ladder: Ladder;
  /** What was done just before. */
  readonly said: Said | null;
  readonly dispatch: (event: StageEvent) => void;
}

interface AboutProps extends Pick<VersionProps, "oddity" | "dispatch"> {
  readonly update: LadderUpdate;
}

/** Both versions, what differs, and what comes of either way on. */
function About({ oddity, update, dispatch }: AboutProps): ReactElement {
  const styles = useStyles();
  const { title, sentences, changes, asIs } = describeVersion(oddity, update);
  const { ladder, isWhole } = update.known;
  return (
    <WarningWords title={title} sentences={sentences}>
      {changes && <Changes {...changes} />}
      {asIs !== null && (
        <>
          <p className={styles.sentence}>{asIs}</p>
          <TextButton onClick={() => dispatch({ kind: "taken-as-is", ...(isWhole && { ladder }) })}>
            Work with it as it is
          </TextButton>
        </>
      )}
    </WarningWords>
  );
}

/** What is wrong with the last attempt, and the update itself. */
function useBringing({ workbook, ladder, dispatch }: VersionProps) {
  const { running, run, cancel } = useAction();
  const [failed, setFailed] = useState<string | null>(null);
  const bring = async (): Promise<void> => {
    const result = await run("Bringing the ladder up to date", (options) => updateLadder(workbook, ladder, options));
    if (result?.kind === "done")
      dispatch({ kind: "look-again", said: withRepair(describeUpdated(ladder.name, result.report), result.repaired) });
    else if (result) setFailed(describeFailure(result));
  };
  return { running, cancel, failed, bring };
}

/** The workbook follows another version of its ladder than Rungs has: what differs, and the way on. */
export function VersionScreen(props: VersionProps): ReactElement {
  const { workbook, ladder, oddity, said, dispatch } = props;
  const found = useFound(useCallback(() => readUpdate(workbook, ladder), [workbook, ladder]));
  const { running, cancel, failed, bring } = useBringing(props);
  if (!found) return <Skeleton />;
  const update = "value" in found ? found.value : null;
  const failure = "failure" in found ? found.failure : failed;
  const canUpdate = update !== null && !oddity.isNewer;
  const next = canUpdate
    ? { lead: "Ratings stay as they are", ahead: "Can be undone", label: "Bring it up to date" }
    : { lead: "Nothing was changed", ahead: "", label: update ? "Look again" : "Try again" };
  const onStep = (): void => (canUpdate ? void bring() : dispatch({ kind: "look-again", said: null }));
  return (
    <PaneFrame
      top={<PaneHeader />}
      bottom={<Footer {...next} isBusy={running !== null} onStep={onStep} />}
      isBusy={running !== null}
    >
      <div role="status">
        {running && <RunningCard running={running} onCancel={cancel} />}
        {!running && said && <NoticeCard said={said} isBrief />}
      </div>
      {failure !== null && <FailureCard failure={{ sentence: failure, sheets: [] }} />}
      {update && <About oddity={oddity} update={update} dispatch={dispatch} />}
    </PaneFrame>
  );
}
