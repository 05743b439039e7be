/** Use case: bring a workbook to another version of its ladder, and say beforehand what that changes. */

import { compareLadders, type LadderChange } from "../domain/compare-ladders.ts";
import { describeChanges } from "../domain/describe-changes.ts";
import type { Ladder } from "../domain/ladder.ts";
import { ok } from "../domain/result.ts";
import { headingsOn } from "../sheet/find-roster.ts";
import type { HeadingRow } from "../sheet/headings.ts";
import { installedRosters, isRatingWord } from "../sheet/installed.ts";
import { planUpdate, type UpdateReport as PlanReport } from "../sheet/plan-update.ts";
import type { WorkbookShape } from "../sheet/snapshot.ts";
import type { RosterReading } from "../sheet/update-roster.ts";
import type { ActionResult } from "./action-result.ts";
import { type ChangedLevel, changedLevels } from "./changed-levels.ts";
import { openWorkbook, requestFor } from "./open-calibration.ts";
import { type KnownLadder, readLadderIn } from "./read-ladder-in.ts";
import { perform, type Preparation } from "./run-action.ts";
import type { ApplyOptions, WorkbookPort } from "./workbook-port.ts";

export interface UpdateReport extends PlanReport {
  /** Who has another recommended level by the newer rules. */
  readonly levels: readonly ChangedLevel[];
}

/** The headings of all prepared rosters. */
function preparedHeadings(shape: WorkbookShape): readonly HeadingRow[] {
  const sheets = new Set(installedRosters(shape).map(({ sheet }) => sheet));
  return [...sheets].flatMap((sheet) => headingsOn(shape, sheet) ?? []);
}

/** The words at the cells are read in the first prepared row. */
async function readRoster(port: WorkbookPort, shape: WorkbookShape, headings: HeadingRow): Promise<RosterReading> {
  const { columns, rows } =
    installedRosters(shape).find(({ sheet, row }) => sheet === headings.sheet && row === headings.row) ?? {};
  const request = requestFor(headings, shape);
  const rated = [...(columns ?? [])].flatMap(([word, column]) => (isRatingWord(word) ? [column] : []));
  const messages = { row: rows?.row ?? request.rows.first, columns: rated };
  return { headings, sheet: await port.readSheet({ ...request, messages }) };
}

export interface LadderUpdate {
  /** What the workbook follows. */
  readonly known: KnownLadder;
  /** What differs, as far as it is known: a sentence each. */
  readonly changes: readonly string[];
}

/** What an update to `ladder` changes. Writes nothing. Rejects with a `HostError`. */
export async function readUpdate(port: WorkbookPort, ladder: Ladder): Promise<LadderUpdate> {
  const known = await readLadderIn(port, await port.readShape(), ladder);
  const changes = compareLadders(known.ladder, ladder);
  const isTold = ({ kind }: LadderChange): boolean => known.isWhole || (kind !== "text" && kind !== "rule");
  return { known, changes: describeChanges(changes.filter(isTold)) };
}

/**
 * Brings rubric, rules, lists and formulas of all rosters to `ladder`. Ratings and all that people have written stay. One
 * undo gives the older version back. Doing it twice changes nothing. Never rejects.
 */
export function updateLadder(
  port: WorkbookPort,
  ladder: Ladder,
  options: ApplyOptions = {},
): Promise<ActionResult<UpdateReport>> {
  const prepare: Preparation<UpdateReport> = async () => {
    const { shape, repaired } = await openWorkbook(port, ladder);
    const { ladder: before } = await readLadderIn(port, shape, ladder);
    const rosters: RosterReading[] = [];
    for (const headings of preparedHeadings(shape)) rosters.push(await readRoster(port, shape, headings));
    const planned = planUpdate(ladder, { shape, before, rosters });
    if (!planned.ok) return planned;
    const { plan, report } = planned.value;
    const levels = planned.value.rosters.flatMap((roster) => changedLevels(before, roster));
    return ok({ shape, planned: { plan, report: { ...report, levels } }, repaired });
  };
  return perform(port, ladder, prepare, options);
}
