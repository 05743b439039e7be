/** Changes one cell of one person, and only if it is still that person's: rows may have been sorted since they were read. */

import type { CompetencyId } from "../domain/ladder.ts";
import { textKey, trimmed } from "../domain/match-text.ts";
import { cellAddress } from "../sheet/area.ts";
import { describeRefusal } from "../sheet/refusal.ts";
import type { CellContent } from "../sheet/snapshot.ts";
import { sentenceOf, unlessGone } from "./host-error.ts";
import type { Cells, LiveSheet, Place } from "./live-sheet.ts";
import { withCells } from "./patch-team.ts";
import { readTeamAgain } from "./read-team.ts";
import type { Person, Team } from "./team.ts";
import type { WorkbookPort } from "./workbook-port.ts";

/** The workbook that is open in Excel, and what happens in it. */
export interface OpenWorkbook {
  readonly workbook: WorkbookPort;
  readonly live: LiveSheet;
}

/** A cell of a person by what it means, wherever it stands. */
export type Field =
  | { readonly kind: "rating"; readonly competency: CompetencyId }
  | { readonly kind: "role"; readonly role: "track" | "level" };

/** What was done to a person's cell, so that it can be taken back. */
export interface FieldEdit {
  readonly employeeId: string;
  readonly field: Field;
  /** Where it stood: "F12". */
  readonly cell: string;
  readonly before: CellContent;
  readonly after: CellContent;
}

export type FieldResult =
  /** `team` has the edit in it, and may have been read anew. */
  | { readonly kind: "given"; readonly edit: FieldEdit; readonly team: Team }
  /** Nothing was changed. */
  | { readonly kind: "refused"; readonly sentence: string };

export interface Change {
  readonly employeeId: string;
  readonly field: Field;
  /** What the cell gets, as fits its column. */
  readonly value: (team: Team, person: Person) => CellContent;
  /** Only a cell that holds this is changed; absent, it does not matter. */
  readonly expected?: CellContent;
}

const REARRANGED = "The sheet is being rearranged at this moment: try again.";

/** Says why nothing is changed. */
class Refused extends Error {}

const idKey = (id: CellContent): string => textKey(trimmed(String(id)));

/** The person with this ID. Throws `Refused` if there is none, or more than one. */
function personWith({ people, calibration }: Team, id: string): Person {
  if (id === "") throw new Refused("This person has no employee ID, so that rows could be mixed up: enter one first.");
  const [person, another] = people.filter(({ employeeId }) => idKey(employeeId) === idKey(id));
  if (!person) throw new Refused(`Employee ID “${id}” is no longer on the sheet “${calibration.roster.sheet}”.`);
  if (another)
    throw new Refused(`Employee ID “${id}” stands in several rows: give each person an ID of their own first.`);
  return person;
}

function columnOf(team: Team, person: Person, field: Field): number {
  if (field.kind === "role") {
    const column = team.calibration.roster.roles.get(field.role);
    if (column === undefined) throw new Refused(`The roster has no column for the ${field.role} any more.`);
    return column;
  }
  const rating = person.ratings.find(({ competency }) => competency.id === field.competency);
  if (!rating) throw new Refused(`${person.name} is not rated on this: the track does not ask it.`);
  return rating.column;
}

/** What stands in a person's row, under the heading, and in the cell between. */
interface Seen {
  readonly id: CellContent;
  readonly heading: CellContent;
  readonly value: CellContent;
  readonly typed: CellContent;
}

interface Found {
  readonly team: Team;
  readonly person: Person;
  /** The employee's ID, the heading, and the cell to be changed. */
  readonly places: readonly [Place, Place, Place];
  readonly seen: Seen;
}

function seenIn(cells: readonly Cells[]): Seen {
  const [id = "", heading = "", value = ""] = cells.map(({ values }) => values[0]?.[0] ?? "");
  return { id, heading, value, typed: cells[2]?.formulas[0]?.[0] ?? "" };
}

// A text that begins with "=" is the same in both; a formula never shows itself.
const isFormula = ({ value, typed }: Seen): boolean => String(typed).startsWith("=") && typed !== value;

/** Whether the cell is that person's and of that column still. */
const isTheirs = ({ id, heading }: Seen, { team, places }: Found, { employeeId }: Change): boolean => {
  const { column, headings } = team.calibration.roster;
  // As the outline had it: columns may have gone before the cells were read.
  return idKey(id) === idKey(employeeId) && heading === headings[places[1].area.column - column];
};

/** Looks in one round trip whether the person and the heading are where the team has them; null if they are not. */
async function look({ live }: OpenWorkbook, team: Team, change: Change): Promise<Found | null> {
  const person = personWith(team, change.employeeId);
  const { roster } = team.calibration;
  const column = columnOf(team, person, change.field);
  const placeAt = (row: number, at: number): Place => ({
    sheet: roster.sheet,
    area: { row, column: at, height: 1, width: 1 },
  });
  const places = [
    placeAt(person.row, roster.roles.get("employeeId") ?? 0),
    placeAt(roster.row, column),
    placeAt(person.row, column),
  ] as const;
  const cells = await unlessGone(live.readCells(places));
  if (!cells) return null;
  const found = { team, person, places, seen: seenIn(cells) };
  return isTheirs(found.seen, found, change) ? found : null;
}

/** As `look`, after reading the sheet anew if that is needed. */
async function find(open: OpenWorkbook, team: Team, change: Change): Promise<Found> {
  const found = await look(open, team, change);
  if (found) return found;
  const again = await readTeamAgain(open.workbook, team);
  if (!again.ok) throw new Refused(describeRefusal(again.error));
  const moved = await look(open, again.value, change);
  if (!moved) throw new Refused(REARRANGED);
  return moved;
}

const cellOf = ({ places }: Found): string => cellAddress(places[2].area.row, places[2].area.column);
const quoted = (value: CellContent): string => (value === "" ? "nothing" : `“${value}”`);

function guard(found: Found, { expected }: Change): void {
  const cell = cellOf(found);
  const { value } = found.seen;
  if (isFormula(found.seen))
    throw new Refused(`${cell} holds a formula, which Rungs leaves alone: clear the cell first.`);
  if (expected !== undefined && value !== expected)
    throw new Refused(`${cell} now holds ${quoted(value)}: it has been changed since, and was left alone.`);
}

/** Writes the value, and answers what stood there. A lost answer is no lost edit: the cell is looked at before the fault counts. */
async function write({ live }: OpenWorkbook, { places, seen }: Found, value: CellContent): Promise<Seen> {
  const { sheet, area } = places[2];
  try {
    return seenIn(await live.writeCells([{ sheet, row: area.row, column: area.column, value }], places));
  } catch (fault) {
    const [cells] = await live.readCells([places[2]]);
    if (cells?.values[0]?.[0] !== value) throw fault;
    return seen;
  }
}

/** Gives a cell back that turned out to be no longer the one that was looked at. */
async function putBack({ live }: OpenWorkbook, { places }: Found, before: Seen): Promise<void> {
  const { sheet, area } = places[2];
  const formula = isFormula(before) ? { formula: String(before.typed) } : {};
  await live.writeCells([{ sheet, row: area.row, column: area.column, value: before.value, ...formula }]);
}

/** Between a look and an edit rows may be sorted, or the cell changed, by somebody at another computer. */
const ATTEMPTS = 3;

async function carryOut(open: OpenWorkbook, team: Team, change: Change): Promise<FieldResult> {
  const { employeeId, field, expected } = change;
  let current = team;
  for (let count = 0; count < ATTEMPTS; count += 1) {
    const found = await find(open, current, change);
    guard(found, change);
    const after = change.value(found.team, found.person);
    const before = after === found.seen.value ? found.seen : await write(open, found, after);
    current = found.team;
    const isAsFound = isTheirs(before, found, change) && (expected === undefined || before.value === expected);
    if (isAsFound && !isFormula(before)) {
      // Where the edit made somebody of a row that was nobody's, whoever follows the sheet reads it anew.
      const patched = withCells(current, found.places[2], [[after]]) ?? current;
      return {
        kind: "given",
        edit: { employeeId, field, cell: cellOf(found), before: before.value, after },
        team: patched,
      };
    }
    await putBack(open, found, before);
  }
  throw new Refused(REARRANGED);
}

/** Changes one cell: two round trips, and more only if the sheet was rearranged meanwhile. Never rejects. */
export async function changeField(open: OpenWorkbook, team: Team, change: Change): Promise<FieldResult> {
  try {
    return await carryOut(open, team, change);
  } catch (fault) {
    return { kind: "refused", sentence: sentenceOf(fault) };
  }
}

/** Puts back what was there, if the cell still holds what it was given. What it returns can be taken back in turn. */
export const takeBack = (open: OpenWorkbook, team: Team, { employeeId, field, before, after }: FieldEdit) =>
  changeField(open, team, { employeeId, field, value: () => before, expected: after });
