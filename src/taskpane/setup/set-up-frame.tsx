import { makeStyles } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { FailureCard } from "../parts/failure-card.tsx";
import { PaneFrame } from "../parts/pane-frame.tsx";
import { PaneHeader } from "../parts/pane-header.tsx";
import { RunningCard } from "../parts/running-card.tsx";
import { SetUpFooter } from "./set-up-footer.tsx";
import { describeFound } from "./column-words.ts";
import { obstacleOf } from "./obstacles.ts";
import { describeChanges } from "./setup-wording.ts";
import type { SetUpModel } from "./use-set-up.ts";

const useStyles = makeStyles({
  notice: { padding: "8px 16px" },
  step: { display: "flex", flexDirection: "column", gap: "12px" },
  // For screen readers alone: what it says can be seen elsewhere.
  status: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** What a screen reader says of a step: what runs, or what the choices have led to. */
function describeStatus({ state: { view, choices }, survey, running }: SetUpModel): string {
  if (running) return running.title;
  if (view.at !== "columns" || !survey) return "";
  // An obstacle is an alert, and says itself.
  if (obstacleOf(survey, view.found, choices)) return "";
  return `${describeFound(survey)}. What will change: ${describeChanges(survey, choices)}`;
}

/** What runs, or why it failed: above the footer, where it is in sight however far the step is scrolled. */
function Notice({ state, running, actions }: SetUpModel): ReactElement | null {
  const styles = useStyles();
  if (!running && !state.failure) return null;
  return (
    <section aria-label="Progress" className={styles.notice}>
      {running && <RunningCard running={running} onCancel={actions.cancel} />}
      {state.failure && <FailureCard failure={state.failure} onChooseSheet={actions.look} />}
    </section>
  );
}

interface SetUpFrameProps {
  readonly model: SetUpModel;
  readonly children: ReactNode;
}

/** The pane around a step: its name, what runs, and the footer with the next step. */
export function SetUpFrame({ model, children }: SetUpFrameProps): ReactElement {
  const styles = useStyles();
  const { running } = model;
  const header = <PaneHeader />;
  const bottom = (
    <>
      <Notice {...model} />
      <SetUpFooter {...model} />
    </>
  );
  return (
    <PaneFrame isBusy={running !== null} top={header} bottom={bottom}>
      <div role="status" className={styles.status}>
        {describeStatus(model)}
      </div>
      {/* What is being carried out can no longer be changed. */}
      <section className={styles.step} inert={running !== null}>
        {children}
      </section>
    </PaneFrame>
  );
}
