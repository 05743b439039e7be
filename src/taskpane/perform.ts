/** Runs one action of the pane through its use case, and puts how it ended into words. */

import { type ActionResult, describeFailure } from "../app/action-result.ts";
import { assessTeam } from "../app/assess-team.ts";
import { sentenceOf } from "../app/host-error.ts";
import { insertLadder } from "../app/insert-ladder.ts";
import { recommendLevels } from "../app/recommend-levels.ts";
import { reportOf } from "../app/report.ts";
import type { ActionOptions } from "../app/run-action.ts";
import { undoAction } from "../app/undo-action.ts";
import type { WorkbookPort } from "../app/workbook-port.ts";
import type { Ladder } from "../domain/ladder.ts";
import type { Action, Answer, Failure, Said } from "./pane-state.ts";
import { CHECKED, describeInserted, describeRecommended, describeUndone, REPAIRED } from "./wording.ts";

export interface Job {
  readonly workbook: WorkbookPort;
  readonly ladder: Ladder;
  readonly options: ActionOptions;
}

type NotDone = Exclude<ActionResult<unknown>, { readonly kind: "done" }>;
type UseCase<Report> = (port: WorkbookPort, ladder: Ladder, options: ActionOptions) => Promise<ActionResult<Report>>;

const nothing = { done: null, sheet: null, team: null, failure: null };

function failureOf(result: NotDone): Failure {
  const refusal = result.kind === "refused" ? result.refusal : null;
  const asksForSheet = refusal?.code === "several-rosters" || refusal?.code === "no-such-sheet";
  return {
    sentence: describeFailure(result),
    sheets: asksForSheet ? refusal.sheets : [],
    isNothingToUndo: refusal?.code === "nothing-to-undo",
  };
}

/** Never rejects. */
async function check({ workbook, ladder, options }: Job): Promise<Pick<Answer, "team" | "failure">> {
  try {
    const team = await assessTeam(workbook, ladder, options.sheet);
    if (!team.ok) return { team: null, failure: failureOf({ kind: "refused", refusal: team.error }) };
    return { team: reportOf(ladder, team.value), failure: null };
  } catch (fault) {
    return { team: null, failure: { sentence: sentenceOf(fault), sheets: [], isNothingToUndo: false } };
  }
}

const withRepair = (said: Said, repaired: boolean): Said =>
  repaired ? { ...said, sentences: [...said.sentences, REPAIRED] } : said;

/** Carries out what writes, then checks the sheet that it wrote to. */
async function write<Report extends { readonly sheet: string }>(
  action: Action,
  useCase: UseCase<Report>,
  describe: (report: Report) => Said,
  job: Job,
): Promise<Answer> {
  const result = await useCase(job.workbook, job.ladder, job.options);
  if (result.kind !== "done") return { ...nothing, action, failure: failureOf(result) };
  const { sheet } = result.report;
  const checked = await check({ ...job, options: { sheet } });
  return { action, done: withRepair(describe(result.report), result.repaired), sheet, ...checked };
}

const ACTIONS: Readonly<Record<Action, (job: Job) => Promise<Answer>>> = {
  insert: (job) => write("insert", insertLadder, describeInserted, job),
  recommend: (job) => write("recommend", recommendLevels, describeRecommended, job),
  check: async (job) => {
    const checked = await check(job);
    return { action: "check", done: checked.team && CHECKED, sheet: job.options.sheet ?? null, ...checked };
  },
  undo: async ({ workbook, ladder }) => {
    const result = await undoAction(workbook, ladder);
    if (result.kind !== "done") return { ...nothing, action: "undo", failure: failureOf(result) };
    return { ...nothing, action: "undo", done: withRepair(describeUndone(result.report), result.repaired) };
  },
};

/** Never rejects: what goes wrong is part of the answer. */
export const perform = (action: Action, job: Job): Promise<Answer> => ACTIONS[action](job);
