import { describe, expect, test } from "vitest";
import { writeInputs } from "../../../src/emulator/editing/write-cells.ts";
import { calculate } from "../../../src/emulator/formulas/calculate.ts";
import { Workbook } from "../../../src/emulator/model/workbook.ts";
import { sourceText } from "../../../src/preview/grid/cell-source.ts";

describe("the text that is edited of a cell", () => {
  test.each([
    ["a text", "Ana", "Ana"],
    ["a text that was typed with an apostrophe", "'00417", "'00417"],
    ["a number, with all its digits", "3.14159265358979", "3.14159265358979"],
    ["a number that is shown with thousands", "1,234", "1234"],
    ["a percentage", "50%", "50%"],
    ["a date", "11/20/2026", "11/20/2026"],
    ["a logical value", "true", "TRUE"],
    ["an error", "#N/A", "#N/A"],
    ["a formula", "=1+1", "=1+1"],
    ["nothing", "", ""],
  ])("is for %s what would have to be typed to get it", (_, typed, text) => {
    const workbook = new Workbook();
    const sheet = workbook.addSheet("Team");
    writeInputs(workbook, sheet, { row: 0, column: 0, height: 1, width: 1 }, [[typed]], { byUser: true });
    calculate(workbook);
    expect(sourceText(workbook, sheet, { row: 0, column: 0 })).toBe(text);
  });
});
