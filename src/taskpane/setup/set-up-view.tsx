import { makeStyles } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactElement, type RefObject, useEffect, useRef } from "react";
import type { LadderSummary } from "../../domain/ladder-summary.ts";
import { token } from "../parts/pane-theme.ts";
import { ChooseLadder, FirstRunPicture } from "./choose-ladder.tsx";
import { ChooseSheet } from "./choose-sheet.tsx";
import { ColumnsStep } from "./columns-step.tsx";
import { SetUpFrame } from "./set-up-frame.tsx";
import { titleOf } from "./setup-wording.ts";
import type { SetUpModel } from "./use-set-up.ts";

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: "20px",
    lineHeight: "26px",
    fontWeight: token("fontWeightSemibold"),
    // It takes the focus for screen readers and the next Tab; there is nothing to press.
    outlineStyle: "none",
  },
  sentence: { margin: 0, overflowWrap: "anywhere" },
});

/**
 * The heading of the step takes the focus when a step is new, and when the focus was on something that has gone, such as
 * Cancel. It never takes it from the sheet, nor when the pane opens.
 */
function useHeading({ state, running }: SetUpModel): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const { at } = state.view;
  const shown = { at, isRunning: running !== null, place: state.choices.place };
  const last = useRef(shown);
  useEffect(() => {
    const before = last.current;
    last.current = shown;
    const isNewStep = before.at !== at;
    const isChanged = isNewStep || before.isRunning !== shown.isRunning || before.place !== shown.place;
    const isLost = isChanged && document.activeElement === document.body;
    if (document.hasFocus() && (isNewStep || isLost)) heading.current?.focus({ preventScroll: !isNewStep });
  });
  return heading;
}

interface SetUpViewProps extends SetUpModel {
  readonly ladders: readonly LadderSummary[];
}

function Step({ state, ladders, ladder, survey, actions }: SetUpViewProps): ReactElement | null {
  const styles = useStyles();
  const { view, choices } = state;
  const { say } = actions;
  switch (view.at) {
    case "ladder":
      return (
        <ChooseLadder
          ladders={ladders}
          chosen={ladder.id}
          onChoose={(chosen) => say({ kind: "ladder-chosen", ladder: chosen })}
        />
      );
    case "sheets":
      return <ChooseSheet {...view} onChoose={(sheet) => say({ kind: "sheet-chosen", sheet })} />;
    case "stuck":
      return <p className={styles.sentence}>{view.sentence}</p>;
    case "columns":
      return survey && <ColumnsStep survey={survey} found={view.found} choices={choices} say={say} />;
    case "opening":
      return null;
  }
}

/** The whole pane while a ladder is being set up. */
export function SetUpView({ ladders, ...model }: SetUpViewProps): ReactElement {
  const styles = useStyles();
  const { view } = model.state;
  const heading = useHeading(model);
  const onKeyDown = ({ key, target }: KeyboardEvent): void => {
    if (key !== "Escape" || model.running) return;
    // First out of the field, then out of the step.
    if (target instanceof HTMLSelectElement) heading.current?.focus({ preventScroll: true });
    else model.actions.back?.();
  };
  return (
    <div onKeyDown={onKeyDown}>
      <SetUpFrame model={model}>
        {view.at === "ladder" && <FirstRunPicture />}
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {titleOf(view)}
        </h2>
        <Step {...model} ladders={ladders} />
      </SetUpFrame>
    </div>
  );
}
