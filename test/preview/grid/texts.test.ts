import { describe, expect, it } from "vitest";
import type { CellValue } from "../../../src/emulator/model/cell.ts";
import { DEFAULT_STYLE } from "../../../src/emulator/model/style.ts";
import { describeSelection } from "../../../src/preview/grid/cell-source.ts";
import { shownText, sideOf } from "../../../src/preview/grid/cell-text.ts";
import { overflowOf, type Side, wrapLines } from "../../../src/preview/grid/overflow.ts";
import { selectBox, selectPlace } from "../../../src/preview/grid/selection.ts";
import { addTable } from "../../../src/emulator/editing/tables.ts";
import { aSheet, box, place } from "./grid-sheet.ts";

/** Every character is ten pixels wide. */
const measure = (text: string): number => text.length * 10;

describe("a text that is too wide", () => {
  /** Column 5 holds the text; those in `filled` hold something too, column 7 is hidden, all others are 50 wide. */
  const overflow = (textWidth: number, side: Side, filled: readonly number[] = []) =>
    overflowOf(5, textWidth, 50, side, {
      isFree: (column) => !filled.includes(column),
      sizeOf: (column) => (column === 7 ? 0 : 50),
    });

  it.each<[string, ReturnType<typeof overflow>, { left: number; right: number }]>([
    ["fits", overflow(50, "left"), { left: 0, right: 0 }],
    ["runs to the right", overflow(60, "left"), { left: 0, right: 1 }],
    ["crosses a hidden column", overflow(120, "left"), { left: 0, right: 3 }],
    ["stops at a filled cell", overflow(500, "left", [8]), { left: 0, right: 2 }],
    ["is cut at once", overflow(500, "left", [6]), { left: 0, right: 0 }],
    ["runs to the left from the right", overflow(120, "right"), { left: 2, right: 0 }],
    ["stops at the sheet's edge", overflow(5000, "right"), { left: 5, right: 0 }],
    ["runs both ways from the middle", overflow(100, "center"), { left: 1, right: 1 }],
  ])("%s", (_title, found, expected) => expect(found).toEqual(expected));

  it.each<[string, string, readonly string[]]>([
    ["between words", "one two three", ["one two", "three"]],
    ["at a line feed", "one\ntwo", ["one", "two"]],
    ["within a word that is longer than a line", "incomprehensible", ["incompre", "hensible"]],
    ["not at all when it fits", "one two", ["one two"]],
    ["with an empty line", "a\n\nb", ["a", "", "b"]],
  ])("is broken %s", (_title, text, lines) => expect(wrapLines(text, 80, measure)).toEqual(lines));
});

describe("what a cell shows", () => {
  it.each<[CellValue, string, number, string]>([
    ["a long text", "General", 30, "a long text"],
    [12, "General", 50, "12"],
    [2.34567, "General", 50, "2.346"],
    [123_456, "General", 50, "#####"],
    [1234.5, "#,##0.00", 80, "1,234.50"],
    [1234.5, "#,##0.00", 50, "#####"],
    [null, "General", 50, ""],
    [{ error: "#N/A" }, "General", 20, "#N/A"],
  ])("%j under %s in %i pixels", (value, format, width, text) =>
    expect(shownText(value, format, width, measure)).toBe(text),
  );

  it.each<[CellValue, "general" | "center" | "right" | "left", Side]>([
    ["x", "general", "left"],
    [1, "general", "right"],
    [true, "general", "center"],
    [{ error: "#N/A" }, "general", "center"],
    [1, "left", "left"],
    ["x", "right", "right"],
    ["x", "center", "center"],
  ])("%j aligned %s stands %s", (value, horizontal, side) =>
    expect(sideOf({ ...DEFAULT_STYLE.alignment, horizontal }, value)).toBe(side),
  );
});

describe("what is read out", () => {
  it("in a table: address, heading and value", () => {
    const { wb, sheet } = aSheet([
      ["ID", "System"],
      [1, 3],
      [2, null],
    ]);
    addTable(wb, sheet, box("A1:B3"), true);
    expect(describeSelection(wb, sheet, selectPlace(place("B2"), []))).toBe("B2, System, 3");
    expect(describeSelection(wb, sheet, selectPlace(place("B3"), []))).toBe("B3, System, blank");
    expect(describeSelection(wb, sheet, selectPlace(place("B1"), []))).toBe("B1, System");
  });

  it("elsewhere the heading is that of the frozen rows, and a box is named", () => {
    const { wb, sheet } = aSheet([["Title"], ["ID"], [7]]);
    sheet.frozen = { rows: 2, columns: 0 };
    expect(describeSelection(wb, sheet, selectBox(box("A3:B4"), []))).toBe("A3, ID, 7, A3:B4 selected");
    sheet.put(1, 0, {
      value: "Version 2 of the ladder, with what it asks of each level, and where that comes from",
      style: 0,
    });
    expect(describeSelection(wb, sheet, selectPlace(place("A3"), []))).toBe("A3, 7");
    sheet.frozen = { rows: 0, columns: 0 };
    expect(describeSelection(wb, sheet, selectPlace(place("A3"), []))).toBe("A3, 7");
  });
});
