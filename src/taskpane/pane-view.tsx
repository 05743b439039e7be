import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Ladder } from "../domain/ladder.ts";
import { AnswerCard } from "./answer-card.tsx";
import { ChooseLadder } from "./choose-ladder.tsx";
import { FailureCard } from "./parts/failure-card.tsx";
import { Findings } from "./findings.tsx";
import { Footer, Header } from "./frame.tsx";
import { token } from "./parts/pane-theme.ts";
import type { PaneState } from "./pane-state.ts";
import { RunningCard } from "./parts/running-card.tsx";
import type { PaneActions } from "./use-pane.ts";

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100vh", fontSize: "14px", lineHeight: "20px" },
  body: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    gap: "12px",
    overflowY: "auto",
    padding: "12px 16px",
    color: token("colorNeutralForeground1"),
  },
  // Takes no room while it is empty, and yet is there for screen readers.
  status: { ":empty": { position: "absolute" } },
});

interface PaneViewProps {
  readonly state: PaneState;
  readonly ladders: readonly Ladder[];
  readonly ladder: Ladder;
  readonly actions: PaneActions;
}

/** The whole pane for a state: header, what can scroll, and the footer with the next step. */
export function PaneView({ state, ladders, ladder, actions }: PaneViewProps): ReactElement {
  const styles = useStyles();
  const { step, running, answer, canUndo } = state;
  const undo = canUndo && { onUndo: () => actions.run("undo") };
  return (
    <div className={styles.pane}>
      <Header name={step === "insert" ? "Rungs" : ladder.name} />
      <main className={styles.body} aria-busy={running !== null}>
        {/* Always there: a live region that comes together with its text is not read out. */}
        <div role="status" className={styles.status}>
          {running && <RunningCard running={running} onCancel={actions.cancel} />}
          {answer?.done && <AnswerCard answer={answer} {...undo} />}
        </div>
        {answer?.failure && (
          <FailureCard
            failure={answer.failure}
            onChooseSheet={(sheet) => actions.run(answer.action, sheet)}
            {...(!answer.done && undo)}
          />
        )}
        {step === "insert" && (
          <ChooseLadder ladders={ladders} chosen={ladder.id} isBusy={running !== null} onChoose={actions.choose} />
        )}
        {answer?.team && <Findings report={answer.team} />}
      </main>
      <Footer state={state} ladder={ladder} onStep={() => actions.run(step)} />
    </div>
  );
}
