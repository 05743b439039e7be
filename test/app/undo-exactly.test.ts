/** Undo in sheets whose owners had dressed the empty cells beside their roster. */

import { describe, expect, it } from "vitest";
import { deleteTableColumn } from "../../src/emulator/editing/table-columns.ts";
import { calculate } from "../../src/emulator/formulas/calculate.ts";
import type { Workbook } from "../../src/emulator/model/workbook.ts";
import { answersOf, assessed, below, sheetOf, startCalibration } from "../helpers/calibration.ts";
import { rosterWorkbook } from "../helpers/roster-files.ts";
import { TEAM } from "../helpers/sample-teams.ts";
import { differences, modelOf } from "../helpers/workbook-model.ts";

/** The first three columns and the ratings; the rest of the sheet is painted, wide, and under a rule of its owner. */
function dressed(table?: string): Workbook {
  const rows = TEAM.map((row) => [row[0] ?? null, row[3] ?? null, row[4] ?? null]);
  const workbook = rosterWorkbook(rows, table === undefined ? {} : { table });
  const sheet = sheetOf(workbook);
  const painted = workbook.styles.derive(0, (style) => ({
    ...style,
    fill: { color: "#FFF2CC", pattern: "solid", patternColor: null },
  }));
  for (let row = 0; row < rows.length; row += 1) {
    for (let column = 3; column < 30; column += 1) sheet.put(row, column, { value: null, style: painted });
  }
  for (const column of [3, 9, 12]) sheet.columns.set(column, { width: 31 });
  sheet.conditionalFormats = [
    {
      id: "{owner}",
      ranges: [{ row: 0, column: 0, height: 200, width: 40 }],
      type: "expression",
      formulas: ['=A1="late"'],
      stopIfTrue: false,
      style: { font: { bold: true } },
      priority: 1,
    },
  ];
  return workbook;
}

describe.each([
  ["a range", undefined],
  ["a table", "People"],
])("undo beside %s", (_, table) => {
  it("gives back colours, widths and the owner's rules", async () => {
    const workbook = dressed(table);
    const before = modelOf(workbook);
    const { insert, recommend, undo } = await startCalibration(workbook);
    await insert();
    await recommend();
    expect(differences(before, modelOf(workbook)).length).toBeGreaterThan(0);
    await undo();
    await undo();
    expect(differences(before, modelOf(workbook))).toEqual([]);
  });
});

describe("a helper column that somebody deleted", () => {
  it("is made anew, and the formulas that read it are mended, but for what was written by hand", async () => {
    const workbook = rosterWorkbook(TEAM, { table: "People" });
    const calibration = await startCalibration(workbook);
    await calibration.insert();
    await calibration.recommend();
    calculate(workbook);
    const expected = below(workbook, "Recommended level", TEAM.length - 1);
    const table = workbook.table("People")?.table;
    const step = table?.columns.find(({ name }) => name === "Rungs step")?.id ?? 0;
    if (table) deleteTableColumn(workbook, table, step);
    calculate(workbook);
    expect(below(workbook, "Recommended level", TEAM.length - 1)).not.toEqual(expected);
    expect((await calibration.recommend()).kind).toBe("done");
    calculate(workbook);
    expect(below(workbook, "Recommended level", TEAM.length - 1)).toEqual(expected);
    expect(answersOf((await assessed(calibration)).people)).toHaveLength(TEAM.length - 1);
  });
});

describe("a hidden, empty sheet that an action left behind when it broke off at once", () => {
  it("becomes Rungs' own sheet, and goes with it", async () => {
    const workbook = rosterWorkbook(TEAM, { table: "People" });
    const before = modelOf(workbook);
    workbook.addSheet("Rungs").visibility = "hidden";
    const { insert, undo } = await startCalibration(workbook);
    expect((await insert()).kind).toBe("done");
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Team", "Rubric", "Rungs"]);
    await undo();
    expect(differences(before, modelOf(workbook))).toEqual([]);
  });
});
