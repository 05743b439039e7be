/** Changes ratings of several people at once, each only if its cell is still that person's and holds what it held. */

import type { CompetencyId } from "../domain/ladder.ts";
import { textKey, trimmed } from "../domain/match-text.ts";
import { describeRefusal } from "../sheet/refusal.ts";
import { rosterArea } from "../sheet/find-roster.ts";
import type { CellContent } from "../sheet/snapshot.ts";
import type { OpenWorkbook } from "./change-field.ts";
import { HostError } from "./host-error.ts";
import type { CellEdit, Cells, LiveSheet, Place } from "./live-sheet.ts";
import { readTeamAgain } from "./read-team.ts";
import type { Person, Team } from "./team.ts";

export interface RatingChange {
  readonly employeeId: string;
  readonly competency: CompetencyId;
  /** What the cell must hold for the change, and what it gets. */
  readonly before: CellContent;
  readonly after: CellContent;
}

export interface RatingsChanged {
  readonly changed: readonly RatingChange[];
  /** Left as they were: the person is gone or stands twice, somebody has changed the cell, or Excel did not get there. */
  readonly left: readonly RatingChange[];
}

interface Placed {
  readonly change: RatingChange;
  readonly row: number;
  readonly column: number;
}

/** IDs are the same in any case, and with spaces around them. */
export const idKey = (id: CellContent): string => textKey(trimmed(String(id)));

function place({ people }: Team, changes: readonly RatingChange[]): readonly Placed[] {
  const rows = new Map<string, readonly Person[]>();
  for (const person of people) {
    const key = idKey(person.employeeId);
    rows.set(key, [...(rows.get(key) ?? []), person]);
  }
  return changes.flatMap((change) => {
    const [person, another] = rows.get(idKey(change.employeeId)) ?? [];
    const rating = person?.ratings.find(({ competency }) => competency.id === change.competency);
    return person && rating && !another ? [{ change, row: person.row, column: rating.column }] : [];
  });
}

const wholeRoster = ({ calibration: { roster } }: Team): Place => ({ sheet: roster.sheet, area: rosterArea(roster) });

/** What stands in a cell of the roster, by row and column of the sheet. */
const at = (grid: Cells["values"], { area }: Place, row: number, column: number): CellContent =>
  grid[row - area.row]?.[column - area.column] ?? "";

/** Those whose cell, row and heading are as the team has them. */
function holding(team: Team, placed: readonly Placed[], cells: Cells | undefined): readonly Placed[] {
  if (!cells) return [];
  const { roster, sheet } = team.calibration;
  const whole = wholeRoster(team);
  const id = roster.roles.get("employeeId") ?? roster.column;
  return placed.filter(({ change, row, column }) => {
    const value = at(cells.values, whole, row, column);
    const isHeading = at(cells.values, whole, roster.row, column) === (sheet.values[roster.row]?.[column] ?? "");
    const isPerson = idKey(at(cells.values, whole, row, id)) === idKey(change.employeeId);
    return isHeading && isPerson && value === change.before && at(cells.formulas, whole, row, column) === value;
  });
}

/** Gives cells back that turned out not to be those that were looked at. */
function putBackEdits(team: Team, cells: Cells | undefined, wrong: readonly Placed[]): readonly CellEdit[] {
  if (!cells) return [];
  const whole = wholeRoster(team);
  return wrong.map(({ row, column }) => {
    const value = at(cells.values, whole, row, column);
    const typed = at(cells.formulas, whole, row, column);
    return { sheet: whole.sheet, row, column, value, ...(typed !== value && { formula: String(typed) }) };
  });
}

const result = (changes: readonly RatingChange[], done: readonly Placed[]): RatingsChanged => {
  const changed = new Set(done.map(({ change }) => change));
  return { changed: [...changed], left: changes.filter((change) => !changed.has(change)) };
};

/** Writes, and gives back what somebody else was faster at; answers what was changed. */
async function write(live: LiveSheet, team: Team, ready: readonly Placed[]): Promise<readonly Placed[]> {
  const whole = wholeRoster(team);
  const edits = ready.map(({ change, row, column }) => ({ sheet: whole.sheet, row, column, value: change.after }));
  const [seen] = await live.writeCells(edits, [whole]);
  const right = holding(team, ready, seen);
  const wrong = ready.filter((one) => !right.includes(one));
  if (wrong.length > 0) await live.writeCells(putBackEdits(team, seen, wrong));
  return right;
}

/** What stands there after a fault: a lost answer is no lost edit, and a batch may have stopped half-way. */
async function written(live: LiveSheet, team: Team, ready: readonly Placed[]): Promise<readonly Placed[]> {
  const whole = wholeRoster(team);
  const [now] = await live.readCells([whole]);
  return now ? ready.filter(({ change, row, column }) => at(now.values, whole, row, column) === change.after) : [];
}

/** Writes all that can be written in one round trip, and says what was left. Rejects with a `HostError`: nothing was changed. */
export async function changeRatings(
  { workbook, live }: OpenWorkbook,
  before: Team,
  changes: readonly RatingChange[],
): Promise<RatingsChanged> {
  const again = await readTeamAgain(workbook, before);
  if (!again.ok) throw new HostError("ItemNotFound", describeRefusal(again.error));
  const team = again.value;
  const [now] = await live.readCells([wholeRoster(team)]);
  const ready = holding(team, place(team, changes), now);
  if (ready.length === 0) return result(changes, []);
  try {
    return result(changes, await write(live, team, ready));
  } catch (fault) {
    const done = await written(live, team, ready);
    if (done.length === 0) throw fault;
    return result(changes, done);
  }
}
