/** A roster that learns of its last cycle after the levels were recommended, as in workbooks of an earlier Rungs. */

import { describe, expect, it } from "vitest";
import { renameTableColumn } from "../../src/emulator/editing/table-headers.ts";
import type { Workbook } from "../../src/emulator/model/workbook.ts";
import { below, type Calibration, startCalibration, type } from "../helpers/calibration.ts";
import { rosterWorkbook } from "../helpers/roster-files.ts";
import { differences, modelOf } from "../helpers/workbook-model.ts";

const COMPETENCIES = ["Technology", "System", "People", "Process", "Influence"];
const ROWS = [
  ["Emp No", "Level", "Before", "Then", "Now", ...COMPETENCIES],
  [1, "D3", "D4", 45_900, 46_112, 3, 3, 3, 3, 2],
  [2, "D5", "D4", 45_900, 46_112, 3, 3, 3, 3, 2],
];

/** Gives the third, fourth … column another heading. */
function call(workbook: Workbook, from: number, headings: readonly string[]): void {
  headings.forEach((heading, at) => {
    const table = workbook.table("Staff")?.table;
    const column = table?.columns[from + at];
    if (table && column) renameTableColumn(workbook, table, column.id, heading);
    else type(workbook, `${"ABCDE".charAt(from + at)}1`, [[heading]]);
  });
}

async function recommendedBefore(table: string | undefined): Promise<Calibration> {
  const calibration = await startCalibration(rosterWorkbook(ROWS, table === undefined ? {} : { table }));
  await calibration.insert();
  await calibration.recommend();
  return calibration;
}

const outcomes = ({ workbook }: Calibration) => below(workbook, "Outcome", 2);

describe.each([undefined, "Staff"])("a history that comes later (table: %s)", (table) => {
  it("is unread until levels are recommended again", async () => {
    const calibration = await recommendedBefore(table);
    const { workbook, recommend } = calibration;
    expect(outcomes(calibration)).toEqual(["Above level, confirm earlier cycles", "Below level"]);
    call(workbook, 2, ["Last cycle"]);
    await recommend();
    expect(outcomes(calibration)).toEqual(["Above level, 1 of 2", "Below level: discuss"]);
    call(workbook, 3, ["Last cycle ended", "Rated on"]);
    await recommend();
    expect(outcomes(calibration)).toEqual(["Ready to discuss", "Below level: discuss"]);
    const settled = modelOf(workbook);
    await recommend();
    expect(differences(settled, modelOf(workbook))).toEqual([]);
  });

  it("is forgotten by undo, and nothing is broken", async () => {
    const calibration = await recommendedBefore(table);
    const { workbook, recommend, undo } = calibration;
    call(workbook, 2, ["Last cycle", "Last cycle ended", "Rated on"]);
    await recommend();
    expect(outcomes(calibration)).toEqual(["Ready to discuss", "Below level: discuss"]);
    expect(await undo()).toMatchObject({ kind: "done", report: { kept: [] } });
    expect(outcomes(calibration)).toEqual(["Above level, confirm earlier cycles", "Below level"]);
    await recommend();
    expect(outcomes(calibration)).toEqual(["Ready to discuss", "Below level: discuss"]);
  });
});
