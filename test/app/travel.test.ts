import { beforeAll, describe, expect, it } from "vitest";
import { insertCells } from "../../src/emulator/editing/insert-delete.ts";
import { renameSheet } from "../../src/emulator/editing/sheets.ts";
import { sortTable } from "../../src/emulator/editing/sort-table.ts";
import { moveTableColumn } from "../../src/emulator/editing/table-columns.ts";
import { renameTableColumn } from "../../src/emulator/editing/table-headers.ts";
import { renameTable } from "../../src/emulator/editing/tables.ts";
import { calculate } from "../../src/emulator/formulas/calculate.ts";
import type { Table } from "../../src/emulator/model/features.ts";
import type { Workbook } from "../../src/emulator/model/workbook.ts";
import { assessed, below, type Calibration, sheetOf, startCalibration, tripsOf, type } from "../helpers/calibration.ts";
import { type Rows, rosterWorkbook } from "../helpers/roster-files.ts";
import { differences, modelOf } from "../helpers/workbook-model.ts";

const PEOPLE: Rows = [
  ["Emp No", "Name", "Track", "Level"],
  [7, "Nora", "Developer", "D4"],
  [3, "Tom", "Developer", "D3"],
  [5, "Ai", "Tech Lead", "TL4"],
];
const RATINGS = [
  [3, 3, 3, 3, 3],
  ["Masters", 3, 4, 4, "multiple teams"],
  [1, 2, 1, 1, 1],
];
/** By employee, in the order of the IDs. */
const ANSWERS = [
  ["3", "D5", "Tom"],
  ["5", "", "Ai"],
  ["7", "D4", "Nora"],
];

async function completed(workbook: Workbook, at: string): Promise<Calibration> {
  const calibration = await startCalibration(workbook);
  await calibration.insert();
  type(workbook, at, RATINGS);
  await calibration.recommend();
  return calibration;
}

/** Employee ID, recommended level and name of each row, in the order of the IDs. */
function rowsOf(workbook: Workbook, id: string, sheet: string): readonly (readonly string[])[] {
  const columns = [id, "Recommended level", "Name"].map((heading) => below(workbook, heading, 3, sheet).map(String));
  return [0, 1, 2]
    .map((row) => columns.map((column) => column[row] ?? ""))
    .sort(([a = ""], [b = ""]) => a.localeCompare(b));
}

async function answers(calibration: Calibration): Promise<readonly (readonly string[])[]> {
  const { people } = await assessed(calibration);
  const rows = people.map((person) => [
    person.employeeId,
    "recommendation" in person ? (person.recommendation.level ?? "") : "",
  ]);
  return rows.sort(([a = ""], [b = ""]) => a.localeCompare(b));
}

const table = (workbook: Workbook): Table => {
  const [found] = sheetOf(workbook).tables;
  if (!found) throw new Error("The table is gone.");
  return found;
};
const idOf = (workbook: Workbook, name: string): number =>
  table(workbook).columns.find((column) => column.name === name)?.id ?? 0;

function reworkTable(workbook: Workbook): void {
  renameTableColumn(workbook, table(workbook), idOf(workbook, "Process"), "How we work [%]");
  renameTableColumn(workbook, table(workbook), idOf(workbook, "Emp No"), "Badge");
  moveTableColumn(workbook, table(workbook), idOf(workbook, "System"), 0);
  moveTableColumn(workbook, table(workbook), idOf(workbook, "Influence"), 12);
  sortTable(workbook, table(workbook), idOf(workbook, "Badge"), true);
  renameTable(workbook, table(workbook), "Crew");
  renameSheet(workbook, sheetOf(workbook), "Bob's review");
}

function reworkRange(workbook: Workbook): void {
  const sheet = sheetOf(workbook);
  type(workbook, "G3", [["How we work"]]);
  type(workbook, "A3", [["Badge"]]);
  insertCells(workbook, sheet, { row: 0, column: 4, height: 1_048_576, width: 1 }, "right");
  insertCells(workbook, sheet, { row: 1, column: 0, height: 2, width: 16_384 }, "down");
  renameSheet(workbook, sheet, "Bob's review");
}

describe.each([
  [
    "a table that was moved about, renamed and sorted",
    () => rosterWorkbook(PEOPLE, { table: "People" }),
    "E2",
    reworkTable,
  ],
  [
    "a range with a column and rows put in",
    () => rosterWorkbook(PEOPLE, { titles: [["Spring"], []] }),
    "E4",
    reworkRange,
  ],
] as const)("On %s", (_, make, at, rework) => {
  let calibration: Calibration;
  let atFirst: readonly (readonly string[])[];
  beforeAll(async () => {
    calibration = await completed(make(), at);
    atFirst = rowsOf(calibration.workbook, "Emp No", "Team");
    rework(calibration.workbook);
  });

  it("the formulas give everybody the same level as before", () => {
    expect(atFirst).toEqual(ANSWERS);
    expect(rowsOf(calibration.workbook, "Badge", "Bob's review")).toEqual(ANSWERS);
  });

  it("a check gives everybody the same level as before", async () => {
    expect(await answers(calibration)).toEqual(ANSWERS.map(([id, level]) => [id, level]));
  });

  it("doing it all again finds everything, doubles nothing and writes nothing", async () => {
    const { workbook, emulator, insert, recommend } = calibration;
    calculate(workbook);
    const before = modelOf(workbook);
    const trips = [await tripsOf(emulator, insert), await tripsOf(emulator, recommend)];
    expect(trips.map(({ result }) => result.kind)).toEqual(["done", "done"]);
    expect(differences(before, modelOf(workbook))).toEqual([]);
    expect(trips.map((action) => action.trips)).toEqual([4, 4]);
  });
});
