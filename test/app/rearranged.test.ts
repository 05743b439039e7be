import { describe, expect, it } from "vitest";
import { describeFailure } from "../../src/app/action-result.ts";
import { setUp } from "../../src/app/set-up.ts";
import { moveRange } from "../../src/emulator/editing/move-range.ts";
import { renameSheet } from "../../src/emulator/editing/sheets.ts";
import { moveTableColumn } from "../../src/emulator/editing/table-columns.ts";
import { renameTableColumn } from "../../src/emulator/editing/table-headers.ts";
import { addTable, convertToRange, renameTable } from "../../src/emulator/editing/tables.ts";
import type { Workbook } from "../../src/emulator/model/workbook.ts";
import { assessed, type } from "../helpers/calibration.ts";
import {
  cellOf,
  columnOf,
  deleteAt,
  idOf,
  insertAt,
  type Kind,
  KINDS,
  PEOPLE,
  resize,
  rosterSheet,
  rowOf,
  type Setting,
  shown,
  sort,
  tableOf,
} from "../helpers/rearranging.ts";
import { rosterWorkbook } from "../helpers/roster-files.ts";
import { choosing, startSetUp } from "../helpers/setting-up.ts";
import { addressOf } from "../helpers/whereabouts.ts";
import { differences, modelOf } from "../helpers/workbook-model.ts";

const RATINGS = [
  [3, 3, 3, 3, 3],
  ["Masters", 3, 4, 4, "multiple teams"],
  [2, 2, 2, 2, 1],
];
const LEVELS = { 1003: "D5", 1005: "D2", 1007: "D4" };

const MAKE: Readonly<Record<Kind, () => Workbook>> = {
  table: () => rosterWorkbook(PEOPLE, { table: "People" }),
  range: () => rosterWorkbook(PEOPLE, { titles: [["Spring review"], []] }),
};

/** Set up and rated. */
async function completed(kind: Kind): Promise<Setting> {
  const setting = await startSetUp(MAKE[kind]());
  await setting.setUp();
  type(setting.workbook, addressOf(setting.workbook, "Team", "Technology", 1), RATINGS);
  return setting;
}

const SINGLE = { height: 1, width: 1 };
const ANYTHING: unknown = expect.anything();
const containing = (text: string): unknown => expect.stringContaining(text);

function filter(workbook: Workbook): void {
  const sheet = rosterSheet(workbook);
  const [table] = sheet.tables;
  const { row, column } = cellOf(workbook, "Emp No");
  const box = table?.box ?? { row, column, height: 4, width: 4 };
  if (table) sheet.tables = [{ ...table, filter: { box, active: true } }];
  else sheet.filter = { box, active: true };
  sheet.rows.set(cellOf(workbook, "Tom").row, { hidden: true });
}

/** Cuts a cell of one person's and pastes it over that of another. */
function cutRating(workbook: Workbook): void {
  const { column } = cellOf(workbook, "Technology");
  const { row } = cellOf(workbook, "Nora");
  moveRange(workbook, rosterSheet(workbook), { row, column, ...SINGLE }, { row: cellOf(workbook, "Tom").row, column });
}

function makeTable(workbook: Workbook): void {
  const sheet = rosterSheet(workbook);
  const { row, column } = cellOf(workbook, "Emp No");
  const width = (sheet.usedBox()?.width ?? 1) - column;
  addTable(workbook, sheet, { row, column, height: 4, width }, true, "Made");
}

const NOTHING = { sheets: [], ratingColumns: 0, resultColumns: 0, copied: 0 };

interface Rearrangement {
  readonly title: string;
  readonly on?: readonly Kind[];
  readonly rearrange: (workbook: Workbook) => void;
  /** The level of each employee, or what keeps one from being found; as before if absent. */
  readonly levels?: Readonly<Record<string, string | null>>;
  /** What the cells show where they lag behind. */
  readonly cells?: Readonly<Record<string, string>>;
  /** What setting up once more adds, or why it does not; nothing if absent. */
  readonly again?: Partial<typeof NOTHING> | string;
  /** Levels after that, where it mends something. */
  readonly mended?: Readonly<Record<string, string>>;
  /** Nothing in the workbook changes when it is set up again; true if absent. */
  readonly isStill?: false;
}

const BETWEEN: readonly Rearrangement[] = [
  { title: "rows are sorted", rearrange: sort },
  { title: "a row is inserted above the headings", rearrange: (wb) => insertAt(wb, rowOf(wb, "Emp No"), "down") },
  { title: "an empty row is inserted amid the people", rearrange: (wb) => insertAt(wb, rowOf(wb, "Tom"), "down") },
  {
    title: "a person's row is deleted",
    rearrange: (wb) => deleteAt(wb, rowOf(wb, "Tom"), "up"),
    levels: { 1005: "D2", 1007: "D4" },
  },
  {
    title: "a person's row is cut and pasted below the others",
    on: ["range"],
    rearrange: (wb) => moveRange(wb, rosterSheet(wb), rowOf(wb, "Nora"), { row: 8, column: 0 }),
    isStill: false,
  },
  {
    title: "a person joins below the others",
    rearrange: (wb) =>
      type(wb, addressOf(wb, "Team", "Ai", 1).replace("B", "A"), [[1009, "Du", "Developer", "D1", 1, 1, 1, 1, 1]]),
    levels: { ...LEVELS, 1009: "D1" },
    isStill: false,
  },
  { title: "a column is inserted before all others", rearrange: (wb) => insertAt(wb, columnOf(wb, "Emp No"), "right") },
  { title: "a column is inserted amid the ratings", rearrange: (wb) => insertAt(wb, columnOf(wb, "People"), "right") },
  { title: "a column of the roster's is deleted", rearrange: (wb) => deleteAt(wb, columnOf(wb, "Name"), "left") },
  {
    title: "a rating column is deleted",
    rearrange: (wb) => deleteAt(wb, columnOf(wb, "System"), "left"),
    levels: { 1003: null, 1005: null, 1007: null },
    cells: { 1003: "", 1005: "", 1007: "" },
    again: { ratingColumns: 1 },
    mended: { 1003: "D3 to D5", 1005: "D2 either way", 1007: "D3 to D4" },
    isStill: false,
  },
  {
    title: "a column with levels is deleted",
    rearrange: (wb) => deleteAt(wb, columnOf(wb, "Outcome"), "left"),
    again: { resultColumns: 1 },
    isStill: false,
  },
  {
    title: "a column is moved",
    on: ["table"],
    rearrange: (wb) => moveTableColumn(wb, tableOf(wb), idOf(wb, "System"), 0),
  },
  {
    title: "a rating column is cut and pasted beside the others",
    on: ["range"],
    rearrange: (wb) => moveRange(wb, rosterSheet(wb), columnOf(wb, "System"), { row: 0, column: 30 }),
  },
  {
    title: "headings are reworded",
    on: ["range"],
    rearrange: (wb) => {
      type(wb, addressOf(wb, "Team", "System"), [["How we build"]]);
      type(wb, addressOf(wb, "Team", "Emp No"), [["Badge"]]);
    },
  },
  {
    title: "columns are renamed",
    on: ["table"],
    rearrange: (wb) => {
      renameTableColumn(wb, tableOf(wb), idOf(wb, "System"), "How we build [%]");
      renameTableColumn(wb, tableOf(wb), idOf(wb, "Emp No"), "Badge");
    },
  },
  { title: "the sheet is renamed", rearrange: (wb) => renameSheet(wb, rosterSheet(wb), "Bob's review") },
  { title: "the table is renamed", on: ["table"], rearrange: (wb) => void renameTable(wb, tableOf(wb), "Crew") },
  {
    title: "the table is resized so that somebody stands outside",
    on: ["table"],
    rearrange: (wb) => resize(wb, -1),
    levels: { 1003: "D5", 1007: "D4" },
  },
  { title: "the table is resized over empty rows", on: ["table"], rearrange: (wb) => resize(wb, 4) },
  { title: "the table is turned into a range", on: ["table"], rearrange: (wb) => convertToRange(wb, tableOf(wb)) },
  { title: "the range is made a table", on: ["range"], rearrange: makeTable },
  { title: "a filter is set", rearrange: filter, again: "clear the filter, then try again" },
  {
    title: "a rating is cut and pasted over another person's",
    on: ["table"],
    rearrange: cutRating,
    levels: { ...LEVELS, 1003: "D4", 1007: null },
    cells: { ...LEVELS, 1003: "D4", 1007: "D3 to D4" },
  },
  {
    // Excel's formulas follow the cell, and what they lead to at the other person's is gone.
    title: "a rating is cut and pasted over another person's",
    on: ["range"],
    rearrange: cutRating,
    levels: { ...LEVELS, 1003: "D4", 1007: null },
    cells: { ...LEVELS, 1003: "", 1007: "D4" },
    mended: { ...LEVELS, 1003: "D4", 1007: "D3 to D4" },
    isStill: false,
  },
];

/** The employees' levels by the check. */
async function checked(setting: Setting): Promise<Readonly<Record<string, string | null>>> {
  const { people } = await assessed(setting);
  return Object.fromEntries(
    people.map((person) => [
      person.employeeId,
      "obstacle" in person ? person.obstacle : (person.recommendation.level as string | null),
    ]),
  );
}

const CASES = BETWEEN.flatMap((one) => (one.on ?? KINDS).map((kind) => ({ ...one, kind })));

describe("after Rungs has set a roster up", () => {
  it.each(CASES)("$title, on a $kind", async (one) => {
    const setting = await completed(one.kind);
    const { workbook } = setting;
    one.rearrange(workbook);
    const levels = one.levels ?? LEVELS;
    const ids = Object.keys(levels);
    expect(await checked(setting)).toEqual(levels);
    const lagging = one.isStill === false && !one.cells ? ANYTHING : (one.cells ?? levels);
    expect(shown(setting, ids)).toEqual(lagging);
    const before = modelOf(workbook);
    const again = await setUp(setting.port, setting.ladder, choosing());
    const said = again.kind === "done" ? again.report.changes : describeFailure(again);
    const sayable = typeof one.again === "string" ? containing(one.again) : { ...NOTHING, ...one.again };
    expect(said).toEqual(sayable);
    expect(one.isStill === false ? [] : differences(before, modelOf(workbook))).toEqual([]);
    expect(shown(setting, ids)).toEqual(one.mended ?? one.cells ?? levels);
  });
});
