import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { readInstallation } from "../../src/app/read-installation.ts";
import { deleteSheet } from "../../src/emulator/editing/sheets.ts";
import { openXlsx } from "../../src/emulator/xlsx/open-xlsx.ts";
import type { CellValue } from "../../src/emulator/model/cell.ts";
import type { Workbook } from "../../src/emulator/model/workbook.ts";
import { answersOf, below, type Calibration, sheetOf, startCalibration, type } from "../helpers/calibration.ts";
import { differences, modelOf } from "../helpers/workbook-model.ts";

/**
 * Made by the first Rungs and never to be made anew: a table and a range, rated and with levels. Whatever Rungs becomes,
 * it must go on working with such a workbook.
 */
const first = (): Workbook =>
  openXlsx(readFileSync(new URL("../fixtures/workbooks/first.xlsx", import.meta.url))).workbook;

const PLATFORM = ["D4", "D5", null, null, "check-rating"];
const DATA_TEAM = ["D3", "D4", null];

let workbook: Workbook;
let calibration: Calibration;
beforeEach(async () => {
  workbook = first();
  calibration = await startCalibration(workbook);
});

/** Level by level, as the sheet has it and as a check gives it. */
async function levels(sheet: string, count: number): Promise<readonly unknown[]> {
  const result = await calibration.assess(sheet);
  if (!result.ok) throw new Error(result.error.code);
  return [below(workbook, "Recommended level", count, sheet), answersOf(result.value.people)];
}

describe("a workbook made by the first Rungs", () => {
  it("is known for what it is, with nothing odd about it", async () => {
    expect(await readInstallation(calibration.port, [calibration.ladder])).toEqual({
      ladder: "four-tracks",
      sheet: "Platform",
      hasResults: true,
      canUndo: true,
      meanings: [],
      oddity: null,
    });
  });

  it.each([
    ["Platform", ["D4", "D5", "", "D3 to D4", ""], PLATFORM],
    ["Data team", ["D3", "D4", "D2 to D4"], DATA_TEAM],
  ] as const)("shows and recommends the same levels as then: %s", async (sheet, shown, answers) => {
    expect(await levels(sheet, shown.length)).toEqual([shown, answers]);
  });

  it("answers anew to another rating", async () => {
    type(workbook, "F6", [[3]], "Platform");
    expect(below(workbook, "Outcome", 5, "Platform").at(-1)).toBe("Below EM5");
  });

  it.each(["Platform", "Data team"])("is complete: inserting again writes nothing (%s)", async (sheet) => {
    const before = modelOf(workbook);
    expect(await calibration.insert({ sheet })).toMatchObject({ kind: "done" });
    expect(differences(before, modelOf(workbook))).toEqual([]);
  });

  it.each([
    ["Platform", ["D4", "D5", "", "D3 to D4", ""]],
    ["Data team", ["D3", "D4", "D2 to D4"]],
  ] as const)("gets today's formulas once, when levels are recommended again (%s)", async (sheet, shown) => {
    const isNew = (formula: string | undefined): boolean => formula?.includes("either way") ?? false;
    const newFormulas = () => [...sheetOf(workbook, sheet).cells.values()].filter(({ formula }) => isNew(formula));
    expect(newFormulas()).toEqual([]);
    expect(await calibration.recommend({ sheet })).toMatchObject({ kind: "done", report: { created: [] } });
    expect(newFormulas()).toHaveLength(shown.length);
    expect(below(workbook, "Recommended level", shown.length, sheet)).toEqual(shown);
    const before = modelOf(workbook);
    await calibration.recommend({ sheet });
    expect(differences(before, modelOf(workbook))).toEqual([]);
    deleteSheet(workbook, sheetOf(workbook, "Rungs"));
    expect(below(workbook, "Outcome", 1, sheet)).toEqual(["Rules missing: open Rungs"]);
  });

  it("is given back by four undoings, but for what people wrote", async () => {
    const ends = [];
    for (let count = 0; count < 4; count += 1) ends.push((await calibration.undo()).kind);
    expect(ends).toEqual(["done", "done", "done", "done"]);
    expect((await calibration.undo()).kind).toBe("refused");
    expect(workbook.names.filter(({ name }) => name.startsWith("Rungs_")).map(({ name }) => name)).toEqual([]);
    const cells = [...(workbook.sheet("Platform")?.cells ?? [])];
    const headings: readonly CellValue[] = cells.filter(([key]) => key < 16_384).map(([, { value }]) => value);
    expect(headings.slice(0, 5)).toEqual(["Emp No", "Name", "Manager", "Track", "Level"]);
    expect(headings).not.toContain("Recommended level");
  });
});
