import { describe, expect, it } from "vitest";
import { describeFailure } from "../../src/app/action-result.ts";
import { renameTableColumn } from "../../src/emulator/editing/table-headers.ts";
import { moveTableColumn } from "../../src/emulator/editing/table-columns.ts";
import { renameSheet } from "../../src/emulator/editing/sheets.ts";
import { calculate } from "../../src/emulator/formulas/calculate.ts";
import type { Table } from "../../src/emulator/model/features.ts";
import type { Workbook } from "../../src/emulator/model/workbook.ts";
import { breakFrom } from "../helpers/broken-office.ts";
import { below, type Calibration, sheetOf, startCalibration, type } from "../helpers/calibration.ts";
import { type Rows, rosterWorkbook } from "../helpers/roster-files.ts";
import { cellsThatDiffer, differences, modelOf } from "../helpers/workbook-model.ts";

const PEOPLE: Rows = [
  ["Emp No", "Name", "Track", "Level", "System"],
  [1, "Nora", "Developer", "D4", 3],
  [2, "Tom", "Developer", "D3", "owns"],
];
const aTable = (): Workbook => rosterWorkbook(PEOPLE, { table: "People" });
const aRange = (): Workbook => rosterWorkbook(PEOPLE, { titles: [["Spring review"], []] });

const table = (workbook: Workbook): Table => {
  const found = workbook.table("People");
  if (!found) throw new Error("The table is gone.");
  return found.table;
};

const columnId = (workbook: Workbook, name: string): number =>
  table(workbook).columns.find((column) => column.name === name)?.id ?? 0;

async function kept(undo: Calibration["undo"]): Promise<readonly string[]> {
  const result = await undo();
  if (result.kind !== "done") throw new Error(`Not undone: ${result.kind}`);
  return result.report.kept;
}

describe.each([
  ["a table", aTable],
  ["a range", aRange],
])("Taking back on %s", (_, make) => {
  it("restores the workbook exactly, one action after the other", async () => {
    const { workbook, insert, recommend, undo } = await startCalibration(make());
    const before = modelOf(workbook);
    await insert();
    const inserted = modelOf(workbook);
    await recommend();
    expect(await kept(undo)).toEqual([]);
    expect(differences(inserted, modelOf(workbook))).toEqual([]);
    expect(await kept(undo)).toEqual([]);
    expect(differences(before, modelOf(workbook))).toEqual([]);
    expect(await undo()).toEqual({ kind: "refused", refusal: { code: "nothing-to-undo" } });
  });

  it("begins nothing while the sheet is protected, and says so", async () => {
    const { workbook, insert, undo } = await startCalibration(make());
    const before = modelOf(workbook);
    await insert();
    sheetOf(workbook).isProtected = true;
    const inserted = modelOf(workbook);
    const refused = { kind: "refused", refusal: { code: "sheet-protected", sheet: "Team" } };
    expect(await undo()).toEqual(refused);
    expect(differences(inserted, modelOf(workbook))).toEqual([]);
    sheetOf(workbook).isProtected = false;
    expect(await kept(undo)).toEqual([]);
    expect(differences(before, modelOf(workbook))).toEqual([]);
  });

  it("keeps columns that hold ratings, and names them", async () => {
    const { workbook, insert, undo } = await startCalibration(make());
    await insert();
    const row = make === aTable ? 2 : 4;
    type(workbook, `G${row}`, [[4]]);
    expect(await kept(undo)).toEqual(["column “People” holds 1 entry"]);
    expect(below(workbook, "People", 2)).toEqual([4, ""]);
    const { validations, conditionalFormats } = sheetOf(workbook);
    expect([validations, conditionalFormats]).toEqual([[], []]);
    expect(workbook.names).toEqual([]);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Team"]);
  });

  it("leaves formulas that were written over as values, and names the column", async () => {
    const { workbook, insert, recommend, undo } = await startCalibration(make());
    await insert();
    const row = make === aTable ? 2 : 4;
    type(workbook, `F${row}`, [
      [3, 3, 3, 3],
      [4, 4, 4, 4],
    ]);
    await recommend();
    calculate(workbook);
    type(workbook, `K${row}`, [["Talk to her first"]]);
    expect(await kept(undo)).toEqual(["column “Outcome” was written over by hand"]);
    expect(below(workbook, "Outcome", 2)).toEqual(["Talk to her first", "Above level, confirm earlier cycles"]);
    expect([...sheetOf(workbook).cells.values()].filter(({ formula }) => formula !== undefined)).toEqual([]);
  });

  it("keeps what the committee wrote", async () => {
    const { workbook, insert, recommend, undo } = await startCalibration(make());
    await insert();
    await recommend();
    type(workbook, make === aTable ? "M2" : "M4", [["D5", "Led the migration"]]);
    expect(await kept(undo)).toEqual(["column “Agreed level” holds 1 entry", "column “Reason” holds 1 entry"]);
    expect(below(workbook, "Reason", 2)).toEqual(["Led the migration", ""]);
  });

  it("keeps a rubric that was changed by hand, and names it", async () => {
    const { workbook, insert, undo } = await startCalibration(make());
    await insert();
    type(workbook, "B2", [["Ours"]], "Rubric");
    expect(await kept(undo)).toEqual(["the sheet “Rubric” was changed by hand"]);
    expect(sheetOf(workbook, "Rubric").cell(1, 1).value).toBe("Ours");
    expect(workbook.names).toEqual([]);
  });

  it.each([6, 7, 8, 9])("keeps such a rubric also when the answer to round trip %i gets lost", async (trip) => {
    const { workbook, emulator, insert, undo } = await startCalibration(make());
    await insert();
    type(workbook, "B2", [["Ours"]], "Rubric");
    breakFrom(emulator, trip);
    await undo();
    emulator.clearFaults();
    await undo();
    expect(sheetOf(workbook, "Rubric").cell(1, 1).value).toBe("Ours");
    expect(workbook.names).toEqual([]);
  });

  it("finds everything after the sheets were renamed", async () => {
    const { workbook, insert, recommend, undo } = await startCalibration(make());
    const before = modelOf(workbook);
    await insert();
    await recommend();
    renameSheet(workbook, sheetOf(workbook), "Autumn");
    renameSheet(workbook, sheetOf(workbook, "Rubric"), "What we ask");
    expect(await kept(undo)).toEqual([]);
    expect(await kept(undo)).toEqual([]);
    renameSheet(workbook, sheetOf(workbook, "Autumn"), "Team");
    expect(differences(before, modelOf(workbook))).toEqual([]);
  });
});

describe("Taking back", () => {
  it("finds rating columns that were moved and renamed", async () => {
    const { workbook, insert, undo } = await startCalibration(aTable());
    const before = modelOf(workbook);
    await insert();
    renameTableColumn(workbook, table(workbook), columnId(workbook, "Process"), "How we work");
    moveTableColumn(workbook, table(workbook), columnId(workbook, "How we work"), 0);
    moveTableColumn(workbook, table(workbook), columnId(workbook, "Influence"), 2);
    expect(await kept(undo)).toEqual([]);
    // The widths of the columns that were moved have moved along, and belong to the person who did it.
    const others = differences(before, modelOf(workbook)).filter((line) => !line.startsWith("Team columns"));
    expect(others).toEqual([]);
  });

  it("takes back only what an insertion added for rows that had joined", async () => {
    const { workbook, insert, recommend, undo } = await startCalibration(aRange());
    await insert();
    await recommend();
    type(workbook, "A6", [
      [3, "Ai", "Developer", "D2", 2],
      [4, "Du", "Developer", "D1", 1],
    ]);
    const before = modelOf(workbook);
    expect(await insert()).toMatchObject({ kind: "done", report: { people: 4, created: [], adopted: [] } });
    expect(sheetOf(workbook).validations.flatMap(({ ranges }) => ranges.map(({ row }) => row))).toContain(5);
    await recommend();
    expect(below(workbook, "Outcome", 4)).toEqual(Array.from({ length: 4 }, () => "Not enough ratings"));
    expect(await kept(undo)).toEqual([]);
    expect(await kept(undo)).toEqual([]);
    expect(differences(before, modelOf(workbook))).toEqual([]);
  });

  it("leaves a sheet that a person has added under the name of one that an action did not come to", async () => {
    const { workbook, emulator, insert } = await startCalibration(aTable());
    const before = modelOf(workbook);
    breakFrom(emulator, 7);
    const result = await insert();
    expect(result.kind === "done" ? "done" : describeFailure(result)).toBe(
      "Excel did not answer in time: try again. Left half done: sheet “Rubric”, sheet “Rungs”, column “Technology”, " +
        "column “People”, column “Process”, column “Influence”, the list of “System”. " +
        "Run any Rungs action again to repair this first.",
    );
    emulator.clearFaults();
    workbook.addSheet("Rubric");
    type(workbook, "A1", [["My own rubric"]], "Rubric");
    expect(await insert()).toMatchObject({ kind: "done", repaired: true, report: { rubric: "Rubric 2" } });
    expect(sheetOf(workbook, "Rubric").cell(0, 0).value).toBe("My own rubric");
    expect(cellsThatDiffer(before, modelOf(workbook))).toEqual([]);
  });

  it("stops between two round trips when it is cancelled, and takes back what it began", async () => {
    const { workbook, insert } = await startCalibration(aTable());
    const before = modelOf(workbook);
    const cancel = new AbortController();
    const result = await insert({ signal: cancel.signal, onProgress: ({ done }) => done === 1 && cancel.abort() });
    expect(result).toEqual({ kind: "rolled-back", cause: "The action was cancelled." });
    expect(differences(before, modelOf(workbook))).toEqual([]);
  });
});
