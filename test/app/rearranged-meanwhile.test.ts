import { describe, expect, it } from "vitest";
import { moveRange } from "../../src/emulator/editing/move-range.ts";
import { renameSheet } from "../../src/emulator/editing/sheets.ts";
import { moveTableColumn } from "../../src/emulator/editing/table-columns.ts";
import { renameTable } from "../../src/emulator/editing/tables.ts";
import type { Workbook } from "../../src/emulator/model/workbook.ts";
import { ACTIONS, type ActionName, after, openRoster, roundTrips, said } from "../helpers/meanwhile.ts";
import {
  cellOf,
  columnOf,
  deleteAt,
  idOf,
  insertAt,
  type Kind,
  KINDS,
  levelsBeside,
  resize,
  rosterSheet,
  rowOf,
  sort,
  tableOf,
} from "../helpers/rearranging.ts";

interface Meanwhile {
  readonly title: string;
  readonly rearrange: (book: Workbook) => void;
  readonly on?: readonly Kind[];
  readonly people?: readonly number[];
}

const MEANWHILE: readonly Meanwhile[] = [
  { title: "rows are sorted", rearrange: sort },
  { title: "a row is inserted above the headings", rearrange: (book) => insertAt(book, rowOf(book, "Emp No"), "down") },
  {
    title: "an empty row is inserted amid the people",
    rearrange: (book) => insertAt(book, rowOf(book, "Tom"), "down"),
  },
  {
    title: "a person's row is deleted",
    rearrange: (book) => deleteAt(book, rowOf(book, "Tom"), "up"),
    people: [1007, 1005],
  },
  {
    title: "a column is inserted before all others",
    rearrange: (book) => insertAt(book, columnOf(book, "Emp No"), "right"),
  },
  {
    title: "a column of the roster's is deleted",
    rearrange: (book) => deleteAt(book, columnOf(book, "Name"), "left"),
  },
  {
    title: "a column is moved",
    on: ["table"],
    rearrange: (book) => moveTableColumn(book, tableOf(book), idOf(book, "Level"), 0),
  },
  {
    title: "a column is cut and pasted elsewhere",
    on: ["range"],
    rearrange: (book) => moveRange(book, rosterSheet(book), columnOf(book, "Level"), { row: 0, column: 30 }),
  },
  { title: "the sheet is renamed", rearrange: (book) => renameSheet(book, rosterSheet(book), "Autumn") },
  { title: "the table is renamed", on: ["table"], rearrange: (book) => void renameTable(book, tableOf(book), "Crew") },
  { title: "the table is resized", on: ["table"], rearrange: (book) => resize(book, 2) },
];

/** After the outline is read, and before each round trip that stands on it: its turn is taken in two, begun in one, written in one. */
const tripsOf = (trips: number): readonly number[] => [2, ...[3, 2, 1].map((before) => trips - before)];

/** Between reading the outline and reading the sheet, the roster's own last column has come to stand beside the table. */
const IN_THE_WAY = /^Team!\w+ is in the way: .+ nothing was changed\.$/;
const mayBeInTheWay = (title: string, kind: Kind, trip: number): boolean =>
  title === "a column is inserted before all others" && kind === "table" && trip === 2;

const TAKEN_BACK: ReadonlySet<ActionName> = new Set<ActionName>(["takes the action back", "is removed"]);

const RATINGS: Readonly<Record<number, number>> = { 1007: 3, 1003: 4, 1005: 2 };

function expectRatings(book: Workbook, people: readonly number[]): void {
  const rating = (id: number) => rosterSheet(book).cell(cellOf(book, id).row, cellOf(book, "System").column).value;
  expect(people.map((id) => [id, rating(id)])).toEqual(people.map((id) => [id, RATINGS[id]]));
}

/** Nothing of Rungs is left. */
function expectGone(book: Workbook): void {
  expect(book.names.filter(({ name }) => name.startsWith("Rungs_"))).toEqual([]);
  expect(book.sheets).toHaveLength(1);
  expect([...rosterSheet(book).cells.values()].filter(({ formula }) => formula !== undefined)).toEqual([]);
}

/** Everybody has a level, no column stands there twice, and no name is left that was to pass. */
function expectWhole(book: Workbook, people: readonly number[]): void {
  expect(book.names.filter(({ name }) => name.startsWith("Rungs_0_"))).toEqual([]);
  const { levels, headings } = levelsBeside(book, people);
  expect(levels).toEqual(Object.fromEntries(people.map((id) => [id, expect.stringMatching(/^L\d to L\d$/)])));
  expect(headings.filter((heading, at) => headings.indexOf(heading) !== at || /\d$/.test(heading))).toEqual([]);
}

const CASES = MEANWHILE.flatMap((one) => (one.on ?? KINDS).map((kind) => ({ ...one, kind })));

describe.each(Object.keys(ACTIONS) as ActionName[])("while Rungs %s", (action) => {
  it.each(CASES)("$title, on a $kind", async ({ title, kind, rearrange, people = [1007, 1003, 1005] }) => {
    for (const trip of tripsOf(await roundTrips(kind, action))) {
      const opened = await openRoster(kind, action);
      after(opened, trip, rearrange);
      const end = said(await ACTIONS[action].run(opened.port));
      const isRefused = mayBeInTheWay(title, kind, trip) && IN_THE_WAY.test(end);
      expect(isRefused ? "done" : end, `after round trip ${trip}`).toBe("done");
      expectRatings(opened.book, people);
      // Whatever it came to, doing it again completes it.
      for (const run of ACTIONS[action].completion) await run(opened.port);
      expectRatings(opened.book, people);
      if (TAKEN_BACK.has(action)) expectGone(opened.book);
      else expectWhole(opened.book, people);
    }
  });
});
