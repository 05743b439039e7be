/** What people do with their own hands while panes are at work: type, sort, join and leave, insert and delete rows. */

import { deleteCells, insertCells } from "../../src/emulator/editing/insert-delete.ts";
import { sortTable } from "../../src/emulator/editing/sort-table.ts";
import { writeInputs } from "../../src/emulator/editing/write-cells.ts";
import { MAX_COLUMNS } from "../../src/emulator/model/address.ts";
import { sheetOf } from "./calibration.ts";
import type { CoAuthor } from "./co-authors.ts";
import { find, forget, newcomer, note, type Race, rowsIn, tableIn, type Value } from "./race-book.ts";
import type { Turns } from "./turns.ts";

export const COMPETENCIES = ["System", "People", "Process"];
const FEWEST_PEOPLE = 4;
const MOST_PEOPLE = 12;
const MOST_EMPTY_ROWS = 3;

/** Something that was done, or not. */
export type Done = boolean;
type ByHand = (race: Race, author: CoAuthor, id: number) => Done;

export const numberBelow = ({ random }: Turns, end: number): number => Math.floor(random() * end);

/** Each rating belongs to one of the two computers (0 and 1) or to whoever comes (2), so that the last word is known. */
export const ownerOf = (id: number, competency: number): number => (id + competency) % 3;
const ANYBODY = 2;

function type({ emulator }: CoAuthor, at: { readonly row: number; readonly column: number }, cells: readonly Value[]) {
  const box = { ...at, height: 1, width: cells.length };
  emulator.edit((book) => writeInputs(book, sheetOf(book), box, [cells], { byUser: true }));
}

export function enter(race: Race, author: CoAuthor, id: number, heading: string, value: Value): Done {
  const at = find(race.book, id, heading);
  // While nobody has brought the ladder, there is no column for a rating.
  if (!at) return false;
  type(author, at, [value]);
  note(race, id, heading, value);
  return true;
}

function rate(race: Race, author: CoAuthor, id: number): Done {
  const competency = numberBelow(race.turns, COMPETENCIES.length);
  if (ownerOf(id, competency) !== ANYBODY) return false;
  return enter(race, author, id, COMPETENCIES[competency] ?? "", race.turns.pick([1, 2, 3, 4, "n/o", ""]));
}

function sort({ turns, book }: Race, { emulator }: CoAuthor): Done {
  const { box, columns } = tableIn(book);
  const isAscending = turns.random() < 0.5;
  emulator.edit((one) => sortTable(one, tableIn(one), columns[0]?.id ?? 0, isAscending), {
    as: { kind: "sort", sheet: sheetOf(book), box: { ...box, row: box.row + 1, height: box.height - 1 } },
  });
  return true;
}

/** Typing below the table makes it grow. */
function join(race: Race, author: CoAuthor): Done {
  const present = rowsIn(race.book).filter(({ id }) => id !== null).length;
  if (present >= MOST_PEOPLE) return false;
  race.people += 1;
  const { row, column, height } = tableIn(race.book).box;
  type(author, { row: row + height, column }, newcomer(race.people));
  note(race, race.people, "Name", `Person ${race.people}`);
  return true;
}

const wholeRow = (row: number) => ({ row, column: 0, height: 1, width: MAX_COLUMNS });

function insertRow({ book }: Race, { emulator }: CoAuthor, id: number): Done {
  const rows = rowsIn(book);
  const at = rows.find((one) => one.id === id);
  if (!at || rows.filter((one) => one.id === null).length >= MOST_EMPTY_ROWS) return false;
  const box = wholeRow(at.row);
  const sheet = sheetOf(book);
  emulator.edit(() => insertCells(book, sheet, box, "down"), { as: { kind: "insert", sheet, box, shift: "down" } });
  return true;
}

/** An empty row, or somebody's who leaves. */
function deleteRow(race: Race, { emulator }: CoAuthor, id: number): Done {
  const { book } = race;
  const rows = rowsIn(book);
  const isCrowded = rows.length > FEWEST_PEOPLE + MOST_EMPTY_ROWS;
  const at = rows.find((one) => one.id === null) ?? (isCrowded ? rows.find((one) => one.id === id) : undefined);
  if (!at) return false;
  const box = wholeRow(at.row);
  const sheet = sheetOf(book);
  if (at.id !== null) forget(race, at.id);
  emulator.edit(() => deleteCells(book, sheet, box, "up"), { as: { kind: "delete", sheet, box, shift: "up" } });
  return true;
}

const remark: ByHand = (race, author, id) => enter(race, author, id, "Note", `Note ${race.left}`);
const rename: ByHand = (race, author, id) => enter(race, author, id, "Name", `Name ${race.left}`);

export const BY_HAND: readonly ByHand[] = [rate, rate, rate, rate, remark, rename, sort, join, insertRow, deleteRow];
