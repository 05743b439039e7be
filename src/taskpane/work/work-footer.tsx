import { makeStyles } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { firstCell } from "../../app/named-places.ts";
import { count } from "../parts/counts.ts";
import { Footer } from "../parts/footer.tsx";
import { token } from "../parts/pane-theme.ts";
import { nextStep, type Step } from "./next-step.ts";
import type { WorkModel } from "./use-work.ts";
import { focusOf } from "./work-state.ts";

const useStyles = makeStyles({
  key: {
    padding: "0 3px",
    border: `1px solid ${token("colorNeutralStroke1")}`,
    borderRadius: "3px",
    fontFamily: "inherit",
    fontSize: "11px",
  },
});

/** "1–5 rate, N next" */
function Keys({ grades }: { readonly grades: number }): ReactElement {
  const styles = useStyles();
  const key = (text: string): ReactElement => <kbd className={styles.key}>{text}</kbd>;
  return (
    <>
      {key("1")}–{key(String(grades))} rate, {key("N")} next
    </>
  );
}

function carryOut(step: Step, { actions, desk }: WorkModel): void {
  switch (step.kind) {
    case "finding":
      return actions.goToFinding(step.finding);
    case "unrated":
      return actions.goUnrated();
    case "show-levels":
      return actions.showLevels();
    case "show-team":
      return desk.store.dispatch({ kind: "tab-chosen", tab: "team" });
    case "check":
      return actions.checkAgain();
  }
}

/** What is left, and the one next step. */
export function WorkFooter({ model }: { readonly model: WorkModel }): ReactElement {
  const { state, running } = model;
  const { team, tab, place, selection } = state;
  if (!team) {
    const retry = { lead: state.trouble === null ? "Reading the sheet" : "The sheet could not be read", ahead: "" };
    return <Footer {...retry} label="Check again" isBusy={running !== null} onStep={model.actions.checkAgain} />;
  }
  const isSomebodySelected = selection.kind !== "elsewhere";
  const cell = isSomebodySelected && place ? firstCell(place) : null;
  const { step, lead, label } = nextStep({ team, tab, cell, isSomebodySelected });
  const rating = tab === "person" ? focusOf(state)?.rating : null;
  const ahead: ReactNode = rating ? (
    <Keys grades={rating.grades.length} />
  ) : (
    `${count(team.people.length, "person")} checked`
  );
  return (
    <Footer lead={lead} ahead={ahead} label={label} isBusy={running !== null} onStep={() => carryOut(step, model)} />
  );
}
