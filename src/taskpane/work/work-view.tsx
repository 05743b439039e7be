import { makeStyles } from "@fluentui/react-components";
import { lazy, type ReactElement, Suspense } from "react";
import type { Team } from "../../app/team.ts";
import { PaneFrame } from "../parts/pane-frame.tsx";
import { Skeleton } from "../parts/skeleton.tsx";
import type { MenuItem } from "./ladder-menu.tsx";
import { Notices } from "./notices.tsx";
import { PersonScreen } from "./person-screen.tsx";
import { PersonStrip, type Who } from "./person-strip.tsx";
import { TabPanel } from "./tabs.tsx";
import type { WorkModel } from "./use-work.ts";
import { WorkFooter } from "./work-footer.tsx";
import { type Aside, focusOf, seenPerson, type WorkState } from "./work-state.ts";
import { WorkTop } from "./work-top.tsx";

// Most of the work is done at the person: the other screens are loaded when they are first opened.
const FindingsScreen = lazy(async () => ({ default: (await import("./findings-screen.tsx")).FindingsScreen }));
const TeamScreen = lazy(async () => ({ default: (await import("./team-screen.tsx")).TeamScreen }));
const RemoveScreen = lazy(async () => ({ default: (await import("./remove-screen.tsx")).RemoveScreen }));
const CopyScreen = lazy(async () => ({ default: (await import("../travel/copy-screen.tsx")).CopyScreen }));
const TakeScreen = lazy(async () => ({ default: (await import("../travel/take-screen.tsx")).TakeScreen }));

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

function whoOf(state: WorkState): Who {
  const { selection } = state;
  if (selection.kind === "people") return { kind: "people", count: selection.people.length };
  const person = seenPerson(state);
  return person ? { kind: "person", person, isLastSeen: selection.kind === "elsewhere" } : { kind: "nobody" };
}

function Screen({ model, team }: { readonly model: WorkModel; readonly team: Team }): ReactElement {
  const { state, actions, desk } = model;
  switch (state.tab) {
    case "findings":
      return <FindingsScreen team={team} onGo={actions.goToFinding} onFix={actions.fix} />;
    case "team":
      return <TeamScreen team={team} onGo={actions.goToPerson} onShowLevels={actions.showLevels} />;
    case "person":
      return (
        <PersonScreen
          team={team}
          focus={focusOf(state)}
          seen={seenPerson(state)}
          after={state.after}
          onAfter={(after) => desk.store.dispatch({ kind: "after-chosen", after })}
          actions={actions}
        />
      );
  }
}

function Body({ model }: { readonly model: WorkModel }): ReactElement {
  const { team, tab, trouble } = model.state;
  return (
    <TabPanel tab={tab}>
      <Suspense fallback={<Skeleton />}>
        {team ? <Screen model={model} team={team} /> : trouble === null && <Skeleton />}
      </Suspense>
    </TabPanel>
  );
}

interface WorkViewProps {
  readonly model: WorkModel;
  readonly ladder: string;
  readonly onSetUp: () => void;
}

function menuItems({ actions, desk }: WorkModel, onSetUp: () => void): readonly MenuItem[] {
  const open = (aside: Aside) => (): void => desk.store.dispatch({ kind: "aside-opened", aside });
  return [
    { label: "Check again", onChoose: actions.checkAgain },
    { label: "Undo last action", onChoose: actions.undo },
    { label: "Show the rubric", onChoose: actions.showRubric },
    { label: "Columns…", onChoose: onSetUp },
    { label: "A copy for one manager…", onChoose: open("copying") },
    { label: "Take ratings from another copy…", onChoose: open("taking") },
    { label: "Remove Rungs…", onChoose: open("removal") },
  ];
}

/** The whole working pane: header and tabs, the person, what can scroll, and the next step. */
export function WorkView({ model, ladder, onSetUp }: WorkViewProps): ReactElement {
  const styles = useStyles();
  const { state, running, actions, desk } = model;
  const { team, tab, aside, announced } = state;
  const { dispatch } = desk.store;
  const errors = team?.findings.filter(({ severity }) => severity === "error").length ?? 0;
  const top = (
    <>
      <WorkTop
        ladder={ladder}
        items={menuItems(model, onSetUp)}
        tab={tab}
        errors={errors}
        onChoose={(chosen) => dispatch({ kind: "tab-chosen", tab: chosen })}
      />
      <PersonStrip
        who={whoOf(state)}
        showsStanding={team?.hasResults ?? false}
        onStep={(step) => actions.move(step === 1 ? "nextPerson" : "previousPerson")}
      />
    </>
  );
  if (aside === "removal") return <RemoveScreen model={model} top={top} />;
  if (aside === "copying") return <CopyScreen model={model} top={top} />;
  if (aside === "taking") return <TakeScreen model={model} top={top} />;
  return (
    <PaneFrame top={top} bottom={<WorkFooter model={model} />} isBusy={running !== null}>
      <div aria-live="polite" className={styles.unseen}>
        {announced}
      </div>
      <Notices {...model} />
      <Body model={model} />
    </PaneFrame>
  );
}
