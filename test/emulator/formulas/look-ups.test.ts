import { describe, expect, it } from "vitest";
import { calculate } from "../../../src/emulator/formulas/calculate.ts";
import { type CellValue } from "../../../src/emulator/model/cell.ts";
import { Workbook } from "../../../src/emulator/model/workbook.ts";

/** A1 to A9 hold these values; the answer is that of a formula in C1. */
const VALUES: readonly CellValue[] = [5, "5", "Ann", "ANN", "a*", true, null, "", { error: "#N/A" }];

function answer(formula: string, values = VALUES): CellValue {
  const wb = new Workbook();
  const sheet = wb.addSheet("S");
  values.forEach((value, row) => sheet.put(row, 0, { value, style: 0 }));
  sheet.put(0, 2, { value: null, formula, style: 0 });
  calculate(wb);
  return sheet.cell(0, 2).value;
}

describe("COUNTIF", () => {
  it.each<[string, number]>([
    ["5", 2],
    ['"5"', 2],
    ['"ann"', 2],
    ['"a*"', 3],
    ['"a~*"', 1],
    ['"?n?"', 2],
    ['"=ann"', 2],
    ['"<>ann"', 7],
    ['">4"', 1],
    ['"<=4"', 0],
    ['">a"', 3],
    ["TRUE", 1],
    ['"#N/A"', 1],
    ['""', 2],
    ['"="', 1],
    ['"<>"', 8],
    ["Z1", 0],
  ])("counts %s %i times", (criterion, expected) => {
    expect(answer(`=COUNTIF(A1:A9,${criterion})`)).toBe(expected);
  });

  it("takes an array of criteria", () => {
    expect(answer("=SUMPRODUCT(COUNTIF(A1:A9,A3:A4))")).toBe(4);
  });
});

describe("MATCH", () => {
  it.each<[string, CellValue]>([
    ["5,A1:A9,0", 1],
    ['"5",A1:A9,0', 2],
    ['"ann",A1:A9,0', 3],
    ['"a~*",A1:A9,0', 5],
    ['"?n*",A1:A9,0', 3],
    ["TRUE,A1:A9,0", 6],
    ['"Bob",A1:A9,0', { error: "#N/A" }],
    ["Z1,A1:A9,0", { error: "#N/A" }],
    ["1/0,A1:A9,0", { error: "#DIV/0!" }],
  ])("of %s is %j", (args, expected) => {
    expect(answer(`=MATCH(${args})`)).toEqual(expected);
  });

  it.each<[string, readonly CellValue[], CellValue]>([
    ["3,A1:A4", [1, 2, 4, 8], 2],
    ["4,A1:A4,1", [1, 2, 4, 8], 3],
    ["0,A1:A4", [1, 2, 4, 8], { error: "#N/A" }],
    ["3,A1:A4,-1", [8, 4, 2, 1], 2],
    ["4,A1:A4,-1", [8, 4, 4, 1], 3],
    ["9,A1:A4,-1", [8, 4, 2, 1], { error: "#N/A" }],
    ['"c",A1:A3', ["a", "b", "d"], 2],
  ])("of %s in the sorted list %j is %j", (args, values, expected) => {
    expect(answer(`=MATCH(${args})`, values)).toEqual(expected);
  });

  it("takes an array of values", () => {
    expect(answer("=SUMPRODUCT(MATCH(A1:A3,A1:A9,0))")).toBe(6);
  });
});
