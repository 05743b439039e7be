/** The roster that two people race on, and what has been entered into it. */

import type { Follower } from "../../src/app/follow-team.ts";
import type { Ladder } from "../../src/domain/ladder.ts";
import type { Table } from "../../src/emulator/model/features.ts";
import type { Workbook } from "../../src/emulator/model/workbook.ts";
import { sheetOf } from "./calibration.ts";
import type { CoAuthor } from "./co-authors.ts";
import type { Turns } from "./turns.ts";

export const HEADINGS = ["Emp No", "Name", "Track", "Level", "Note"];

export type Value = string | number;

export interface Race {
  readonly turns: Turns;
  readonly book: Workbook;
  readonly ladder: Ladder;
  readonly authors: readonly CoAuthor[];
  readonly followers: readonly Follower[];
  /** What people and panes have entered, by "employee heading": whatever happens, it must stand there at last. */
  readonly entered: Map<string, Value>;
  /** Edits and actions that are still to be done. */
  left: number;
  /** Everybody who has ever been there; IDs count from 1. */
  people: number;
}

export const newcomer = (id: number): readonly Value[] => [id, `Person ${id}`, "Engineer", `L${1 + (id % 3)}`, ""];

const keyOf = (id: number, heading: string): string => `${id} ${heading}`;

export const tableIn = (book: Workbook): Table => {
  const [table] = sheetOf(book).tables;
  if (!table) throw new Error("The table is gone.");
  return table;
};

/** Rows of the table with the ID that stands there, null in an empty one. */
export function rowsIn(book: Workbook): readonly { readonly row: number; readonly id: number | null }[] {
  const { row: top, column, height } = tableIn(book).box;
  return Array.from({ length: height - 1 }, (_, index) => {
    const row = top + 1 + index;
    const { value } = sheetOf(book).cell(row, column);
    return { row, id: typeof value === "number" ? value : null };
  });
}

/** Where the table has an employee's cell now; null if it has no such row or column. */
export function find(book: Workbook, id: number, heading: string) {
  const { box, columns } = tableIn(book);
  const row = rowsIn(book).find((one) => one.id === id)?.row;
  const at = columns.findIndex(({ name }) => name === heading);
  return row === undefined || at < 0 ? null : { row, column: box.column + at };
}

/** Notes what was entered; of who has left meanwhile, nothing has to stay. */
export function note({ book, entered }: Race, id: number, heading: string, value: Value): void {
  if (find(book, id, "Name")) entered.set(keyOf(id, heading), value);
}

/** Who leaves takes everything along. */
export function forget({ entered }: Race, id: number): void {
  for (const key of entered.keys()) if (key.startsWith(`${id} `)) entered.delete(key);
}

/** What was entered and is not there. */
export const lostIn = ({ book, entered }: Race): readonly string[] =>
  [...entered].flatMap(([key, value]) => {
    const [id = "", heading = ""] = key.split(" ");
    const at = find(book, Number(id), heading);
    const found = at ? (sheetOf(book).cell(at.row, at.column).value ?? "") : "";
    return found === value ? [] : [`${key}: ${JSON.stringify(found)} in place of ${value}`];
  });
