/** The state of set-up, and what people can do in it. */

import { useEffect, useMemo, useReducer } from "react";
import type { OpenWorkbook } from "../../app/change-field.ts";
import { sentenceOf } from "../../app/host-error.ts";
import type { LadderCatalog } from "../../catalog/ladder-catalog.ts";
import type { Ladder } from "../../domain/ladder.ts";
import type { LadderSummary } from "../../domain/ladder-summary.ts";
import type { Said } from "../parts/said.ts";
import { type Running, useAction } from "../parts/use-action.ts";
import { withProposals } from "./proposals.ts";
import { reduceSetUp, type SetUpEvent, type SetUpState, startSetUp, stuckOn, viewBefore } from "./setup-state.ts";
import type { Survey } from "../../app/survey-of.ts";

export interface SetUpProps {
  readonly open: OpenWorkbook;
  readonly catalog: LadderCatalog;
  /** A ladder that is in the workbook already, in its version: set-up then starts with its columns. */
  readonly present?: { readonly ladder: Ladder; readonly sheet: string | null };
  /** The ladder is in the workbook now. */
  readonly onDone: (done: { readonly ladder: Ladder; readonly sheet: string; readonly said: Said }) => void;
  /** Leaves set-up without a change, where there is something to go back to. */
  readonly onLeave?: () => void;
}

export interface SetUpActions {
  /** What was chosen or said. */
  readonly say: (event: SetUpEvent) => void;
  /** Reads the sheet, or the one that the workbook suggests. */
  readonly look: (sheet?: string) => void;
  readonly insert: () => void;
  readonly cancel: () => void;
  /** One step back; absent on the first step where there is nothing to go back to. */
  readonly back: (() => void) | null;
}

export interface SetUpModel {
  readonly state: SetUpState;
  /** The one that is chosen. */
  readonly ladder: LadderSummary;
  /** Of the roster that was read, with all that was said about it; null before one was read. */
  readonly survey: Survey | null;
  readonly running: Running | null;
  readonly actions: SetUpActions;
}

/** The two jobs of set-up, each ending in an event or in `onDone`. */
function useJobs(
  { open, catalog, present, onDone }: SetUpProps,
  { ladder: chosen, found, choices }: SetUpState,
  say: (event: SetUpEvent) => void,
) {
  const { running, run, cancel } = useAction();
  const look = async (sheet?: string): Promise<void> => {
    const view = await run("Looking for your roster", async () => {
      try {
        const loading = present?.ladder ?? catalog.load(chosen);
        const [{ lookForRoster }, ladder] = await Promise.all([import("./jobs.ts"), loading]);
        return await lookForRoster({ workbook: open.workbook, ladder, sheet, prepared: present?.sheet ?? undefined });
      } catch (fault) {
        return stuckOn(sentenceOf(fault), "A part of Rungs could not be loaded");
      }
    });
    if (view) say({ kind: "looked", view });
  };
  const insert = async (): Promise<void> => {
    if (!found) return;
    const { sheet, ladder } = found;
    const { insertAsChosen } = await import("./jobs.ts");
    const ended = await run("Inserting the ladder", (options) =>
      insertAsChosen(open, ladder, choices, { ...options, sheet }),
    );
    if (ended?.kind === "done") onDone({ ladder, sheet: ended.sheet, said: ended.said });
    if (ended?.kind === "failed") say(ended);
  };
  return { running, cancel, look: (sheet?: string) => void look(sheet), insert: () => void insert() };
}

export function useSetUp(props: SetUpProps): SetUpModel {
  const { catalog, present, onLeave } = props;
  const { summaries } = catalog;
  const [state, say] = useReducer(
    reduceSetUp,
    startSetUp(present?.ladder.id ?? summaries[0].id, present !== undefined),
  );
  const { found, choices, leftOpen } = state;
  const ladder = summaries.find(({ id }) => id === state.ladder) ?? summaries[0];
  const settled = useMemo(
    () => (found ? withProposals(found.survey, choices, leftOpen) : { choices, survey: null }),
    [found, choices, leftOpen],
  );
  const seen = { ...state, choices: settled.choices };
  const { running, ...jobs } = useJobs(props, seen, say);
  useEffect(() => {
    if (present) jobs.look(present.sheet ?? undefined);
    // Once: what is looked for later is what people ask for.
  }, []);
  const back = viewBefore(state) ? () => say({ kind: "went-back" }) : (onLeave ?? null);
  return { state: seen, ladder, survey: settled.survey, running, actions: { say, back, ...jobs } };
}
