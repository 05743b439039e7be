import type { ReactElement } from "react";
import { Footer } from "../parts/footer.tsx";
import { obstacleOf } from "./obstacles.ts";
import { describeFound } from "./column-words.ts";
import type { SetUpModel } from "./use-set-up.ts";

interface NextStep {
  readonly lead: string;
  readonly ahead: string;
  readonly label: string;
  readonly onStep: () => void;
}

function nextAtColumns({ state, survey, actions }: SetUpModel): NextStep {
  const { choices, failure, found, choosesLadder } = state;
  if (survey && found && obstacleOf(survey, found, choices))
    return {
      lead: "Not yet",
      ahead: "See why above",
      label: "Look again",
      onStep: () => actions.look(found.sheet),
    };
  const label = choosesLadder ? "Insert ladder" : "Apply";
  return {
    lead: survey ? describeFound(survey) : "",
    ahead: "Can be undone",
    label: failure ? "Try again" : label,
    onStep: actions.insert,
  };
}

function nextStep(model: SetUpModel): NextStep {
  const { state, ladder, actions } = model;
  const { view } = state;
  switch (view.at) {
    case "ladder":
      return {
        lead: `${ladder.name} chosen`,
        ahead: "Next: find your roster",
        label: "Choose the table",
        onStep: () => actions.look(),
      };
    case "opening":
      return { lead: "Reading the sheet", ahead: "", label: "Look again", onStep: () => actions.look() };
    case "stuck":
      return { lead: "No roster yet", ahead: "Nothing changed", label: view.again, onStep: () => actions.look() };
    case "sheets":
      return {
        lead: `${view.sheets.length} sheets`,
        ahead: "Next: columns",
        label: "Use this sheet",
        onStep: () => actions.look(view.chosen),
      };
    case "columns":
      return nextAtColumns(model);
  }
}

/** The one next step of each view, and what is left. */
export function SetUpFooter(model: SetUpModel): ReactElement {
  const { running, actions } = model;
  // What runs is cancelled, not left.
  const back = !running && actions.back && { onBack: actions.back };
  return <Footer isBusy={running !== null} {...nextStep(model)} {...back} />;
}
