/** What people do with the workbook as a whole. How it is planned is loaded when it is first needed. */

import type { RatingChange } from "../../app/change-ratings.ts";
import { sentenceOf } from "../../app/host-error.ts";
import { readInstallation } from "../../app/read-installation.ts";
import type { ApplyOptions } from "../../app/workbook-port.ts";
import { withRepair } from "../parts/said.ts";
import { takeBackEdit } from "./cell-actions.ts";
import { type Desk, fail } from "./desk.ts";
import { describeChecked, describeRecommended, describeUndone, failureOf } from "./work-wording.ts";

export interface BookActions {
  readonly checkAgain: () => void;
  readonly showLevels: () => void;
  /** Takes back what was done last: a cell that this pane wrote, or else the last action of the workbook's journal. */
  readonly undo: () => void;
}

/** Runs `job` with its progress, and says it if the job cannot even begin. */
export function runJob(desk: Desk, title: string, job: (options: ApplyOptions) => Promise<void>): void {
  const guarded = (options: ApplyOptions): Promise<void> =>
    job(options).catch((fault: unknown) => fail(desk, sentenceOf(fault)));
  void desk.run(title, guarded);
}

async function checkAgain({ store, follower }: Desk): Promise<void> {
  await follower()?.refresh();
  const { team, trouble } = store.get();
  if (team && trouble === null) store.dispatch({ kind: "said", said: describeChecked(team) });
}

async function showLevels(desk: Desk, options: ApplyOptions): Promise<void> {
  const { open, ladder, store, follower } = desk;
  const { recommendLevels } = await import("../../app/recommend-levels.ts");
  const sheet = store.get().team?.calibration.roster.sheet;
  const result = await recommendLevels(open.workbook, ladder, { ...options, ...(sheet !== undefined && { sheet }) });
  if (result.kind !== "done") return store.dispatch({ kind: "failed", failure: failureOf(result) });
  store.dispatch({ kind: "acted", said: withRepair(describeRecommended(result.report), result.repaired) });
  await follower()?.refresh();
}

async function undoLastAction(desk: Desk): Promise<void> {
  const { open, ladder, store, follower, onWorkbookChanged } = desk;
  const { undoAction } = await import("../../app/undo-action.ts");
  const result = await undoAction(open.workbook, ladder);
  if (result.kind !== "done") return store.dispatch({ kind: "failed", failure: failureOf(result) });
  const said = withRepair(describeUndone(result.report), result.repaired);
  store.dispatch({ kind: "took-back", notice: { kind: "done", said, canUndo: false } });
  const { sheet, oddity } = await readInstallation(open.workbook, [ladder]);
  if (oddity || sheet === null || sheet !== store.get().team?.calibration.roster.sheet) return onWorkbookChanged(said);
  await follower()?.refresh();
}

async function giveBack(desk: Desk, changes: readonly RatingChange[]): Promise<void> {
  const { takeRatingsBack } = await import("../travel/take-and-give-back.ts");
  await takeRatingsBack(desk, changes);
}

export function bookActions(desk: Desk): BookActions {
  return {
    checkAgain: () => runJob(desk, "Checking the ratings", () => checkAgain(desk)),
    showLevels: () => runJob(desk, "Recommending levels", (options) => showLevels(desk, options)),
    undo: () => {
      desk.inTurn(async () => {
        const last = desk.store.get().past.at(-1);
        if (!last) runJob(desk, "Undoing", () => undoLastAction(desk));
        else if ("field" in last) await takeBackEdit(desk, last);
        else runJob(desk, "Undoing", () => giveBack(desk, last));
      });
    },
  };
}
