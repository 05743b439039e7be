import { describe, expect, it } from "vitest";
import { parseInput } from "../../../src/emulator/editing/cell-input.ts";
import type { CellValue } from "../../../src/emulator/model/cell.ts";
import { DEFAULT_STYLE } from "../../../src/emulator/model/style.ts";

const thisYear = new Date().getFullYear();
/** 1 January of this year as a serial number. */
const newYear = Math.round((Date.UTC(thisYear, 0, 1) - Date.UTC(1899, 11, 30)) / 86_400_000);

describe("an entry in a General cell", () => {
  it.each<[string | number | boolean, CellValue, string | undefined]>([
    ["4", 4, undefined],
    [" 4 ", 4, undefined],
    ["-1.50", -1.5, undefined],
    ["+.5", 0.5, undefined],
    ["007", 7, undefined],
    ["1,234", 1234, "#,##0"],
    ["1,234.5", 1234.5, "#,##0.00"],
    ["1,2", "1,2", undefined],
    ["1e3", 1000, "0.00E+00"],
    ["50%", 0.5, "0%"],
    ["12.3%", 0.123, "0.00%"],
    ["-5%", -0.05, "0%"],
    ["(5)", -5, undefined],
    ["$1,200", 1200, "$#,##0"],
    ["-$3.50", -3.5, "$#,##0.00"],
    ["1/2/2026", 46024, "m/d/yyyy"],
    ["1-2-26", 46024, "m/d/yyyy"],
    ["2026-01-02", 46024, "m/d/yyyy"],
    ["2-Jan-2026", 46024, "d-mmm-yy"],
    ["January 2, 2026", 46024, "d-mmm-yy"],
    ["Jan 2026", 46023, "mmm-yy"],
    ["1/2", newYear + 1, "d-mmm"],
    ["Jan-2", newYear + 1, "d-mmm"],
    ["13/45", "13/45", undefined],
    ["2/30/2026", "2/30/2026", undefined],
    ["1 1/2", 1.5, "# ?/?"],
    ["10:30", 0.4375, "h:mm"],
    ["6:00 PM", 0.75, "h:mm AM/PM"],
    ["25:00", "25:00", undefined],
    ["true", true, undefined],
    ["#N/A", { error: "#N/A" }, undefined],
    ["3-4 years", "3-4 years", undefined],
    ["L5", "L5", undefined],
    [".", ".", undefined],
    ["-", "-", undefined],
    ["1e", "1e", undefined],
    ["=", "=", undefined],
    ["@work", "@work", undefined],
    ["", null, undefined],
    [7, 7, undefined],
    [false, false, undefined],
  ])("%j is %j with format %s", (input, value, numberFormat) => {
    const parsed = parseInput(input, DEFAULT_STYLE);
    expect(parsed.value).toEqual(value);
    expect(parsed.numberFormat).toBe(numberFormat);
    expect(parsed.formula).toBeUndefined();
  });

  it("an apostrophe makes text of whatever follows", () => {
    expect(parseInput("'=1+1", DEFAULT_STYLE)).toEqual({ value: "=1+1", quotePrefix: true });
    expect(parseInput("''quoted'", DEFAULT_STYLE)).toEqual({ value: "'quoted'", quotePrefix: true });
  });

  it("an equals sign makes a formula", () => {
    expect(parseInput("=A1+1", DEFAULT_STYLE)).toEqual({ value: null, formula: "=A1+1", quotePrefix: false });
  });
});

describe("an entry in a text cell", () => {
  const text = { ...DEFAULT_STYLE, numberFormat: "@" };
  it.each<[string | number | boolean, string]>([
    ["4", "4"],
    ["=1+1", "=1+1"],
    ["1/2", "1/2"],
    [4, "4"],
    [true, "TRUE"],
  ])("%j stays the text %j", (input, value) => {
    expect(parseInput(input, text)).toEqual({ value, quotePrefix: false });
  });
});

it("entries beyond Excel's limits are refused", () => {
  expect(() => parseInput("x".repeat(32_768), DEFAULT_STYLE)).toThrow("32767");
  expect(() => parseInput(`=${"1+".repeat(4_100)}1`, DEFAULT_STYLE)).toThrow("8192");
});
