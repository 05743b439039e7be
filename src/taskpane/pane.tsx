import { lazy, type ReactElement, Suspense, useEffect, useReducer } from "react";
import type { OpenWorkbook } from "../app/change-field.ts";
import { sentenceOf } from "../app/host-error.ts";
import { readInstallation } from "../app/read-installation.ts";
import type { LadderCatalog } from "../catalog/ladder-catalog.ts";
import { reduceStage, type Stage, type StageEvent, START } from "./pane-stage.ts";
import { Ended } from "./parts/ended.tsx";
import { FaultBoundary } from "./parts/fault-boundary.tsx";
import { Skeleton } from "./parts/skeleton.tsx";
import { Themed } from "./parts/themed.tsx";
import { Unreadable } from "./parts/unreadable.tsx";
import { useDark } from "./parts/use-dark.ts";

// Of the two big screens only the one that is needed is loaded.
const SetUp = lazy(async () => ({
  default: (await import(/* webpackChunkName: "set-up" */ "./setup/set-up.tsx")).SetUp,
}));
const OddityScreen = lazy(async () => ({ default: (await import("./travel/oddity-screen.tsx")).OddityScreen }));
const Work = lazy(async () => ({ default: (await import(/* webpackChunkName: "work" */ "./work/work.tsx")).Work }));

interface PaneProps {
  /** The same object as long as the pane is open. */
  readonly open: OpenWorkbook;
  readonly catalog: LadderCatalog;
  /** Background of Office's theme, "#RRGGBB"; undefined where Office tells none, and the system's choice holds. */
  readonly readBackground: () => string | undefined;
}

interface StageProps extends Pick<PaneProps, "open" | "catalog"> {
  readonly stage: Stage;
  readonly dispatch: (event: StageEvent) => void;
}

/** Looks at the workbook, and loads its ladder, whenever the pane does not know what it holds. */
function useLook({ open, catalog, stage, dispatch }: StageProps): void {
  const isLooking = stage.kind === "looking";
  useEffect(() => {
    if (!isLooking) return;
    const look = async (): Promise<void> => {
      const installation = await readInstallation(open.workbook, catalog.summaries);
      const known = catalog.summaries.find(({ id }) => id === installation.ladder);
      dispatch({ kind: "found", installation, ladder: known ? await catalog.load(known.id) : null });
    };
    look().catch((fault: unknown) => dispatch({ kind: "unreadable", sentence: sentenceOf(fault) }));
  }, [open, catalog, isLooking, dispatch]);
}

function Screen({ open, catalog, stage, dispatch }: StageProps): ReactElement {
  switch (stage.kind) {
    case "looking":
      return <Skeleton />;
    case "unreadable":
      return <Unreadable sentence={stage.sentence} onAgain={() => dispatch({ kind: "look-again", said: null })} />;
    case "odd":
      return <OddityScreen workbook={open.workbook} catalog={catalog} stage={stage} dispatch={dispatch} />;
    case "ended":
      return <Ended said={stage.said} onSetUp={() => dispatch({ kind: "set-up-opened" })} />;
    case "setting-up":
      return (
        <SetUp
          open={open}
          catalog={catalog}
          {...(stage.present && { present: stage.present })}
          {...(stage.back && { onLeave: () => dispatch({ kind: "set-up-left" }) })}
          onDone={(done) => dispatch({ kind: "set-up-done", ...done })}
        />
      );
    case "working":
      return (
        <Work
          open={open}
          ladder={stage.ladder}
          sheet={stage.sheet}
          said={stage.said}
          canUndo={stage.canUndo}
          onSetUp={() => dispatch({ kind: "set-up-opened" })}
          onWorkbookChanged={(said) => dispatch({ kind: "look-again", said })}
        />
      );
  }
}

/** The pane over a workbook. */
export function Pane({ open, catalog, readBackground }: PaneProps): ReactElement {
  const [stage, dispatch] = useReducer(reduceStage, START);
  const props = { open, catalog, stage, dispatch };
  useLook(props);
  return (
    <Themed isDark={useDark(readBackground)}>
      <FaultBoundary>
        <Suspense fallback={<Skeleton />}>
          <Screen {...props} />
        </Suspense>
      </FaultBoundary>
    </Themed>
  );
}
