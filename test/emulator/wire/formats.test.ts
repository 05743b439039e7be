import { beforeEach, describe, expect, test } from "vitest";
import { startExcel, type TestExcel } from "./excel.ts";

let excel: TestExcel;
beforeEach(async () => {
  excel = await startExcel();
});

describe("formats", () => {
  type Format = Excel.RangeFormat;
  const properties: readonly (readonly [
    string,
    (format: Format) => unknown,
    (format: Format) => void,
    unknown,
    unknown,
  ])[] = [
    ["wrapText", (f) => f.wrapText, (f) => void (f.wrapText = true), false, true],
    ["indentLevel", (f) => f.indentLevel, (f) => void (f.indentLevel = 2), 0, 2],
    [
      "horizontalAlignment",
      (f) => f.horizontalAlignment,
      (f) => void (f.horizontalAlignment = "Center"),
      "General",
      "Center",
    ],
    ["verticalAlignment", (f) => f.verticalAlignment, (f) => void (f.verticalAlignment = "Top"), "Bottom", "Top"],
    ["columnWidth", (f) => f.columnWidth, (f) => void (f.columnWidth = 120), 48, 120],
    ["rowHeight", (f) => f.rowHeight, (f) => void (f.rowHeight = 30), 15, 30],
    ["font/bold", (f) => f.font.bold, (f) => void (f.font.bold = true), false, true],
    ["font/italic", (f) => f.font.italic, (f) => void (f.font.italic = true), false, true],
    ["font/underline", (f) => f.font.underline, (f) => void (f.font.underline = "Single"), "None", "Single"],
    ["font/size", (f) => f.font.size, (f) => void (f.font.size = 14), 11, 14],
    ["font/name", (f) => f.font.name, (f) => void (f.font.name = "Arial"), "Calibri", "Arial"],
    ["font/color", (f) => f.font.color, (f) => void (f.font.color = "red"), "#000000", "#FF0000"],
    ["fill/color", (f) => f.fill.color, (f) => void (f.fill.color = "#ffff00"), "#FFFFFF", "#FFFF00"],
    ["fill/pattern", (f) => f.fill.pattern, (f) => void (f.fill.pattern = "LightUp"), "None", "LightUp"],
    ["fill/patternColor", (f) => f.fill.patternColor, (f) => void (f.fill.patternColor = "#00FF00"), "", "#00FF00"],
    ["protection/locked", (f) => f.protection.locked, (f) => void (f.protection.locked = false), true, false],
  ];

  test.each(properties)(
    "%s has a default, takes a value, and is null for cells that differ",
    async (path, read, write, normal, written) => {
      const isRow = path === "rowHeight";
      const [one, other, both] = isRow ? ["1:1", "2:2", "1:2"] : ["A1", "B1", "A1:B1"];
      const answer = await excel.ask((_context, sheet) => {
        const ranges = [one, other, both].map((address) => sheet.getRange(address));
        const [first] = ranges;
        if (first) write(first.format);
        for (const range of ranges) range.load(`format/${path}`);
        return () => ranges.map((range) => read(range.format));
      });
      expect(answer).toEqual([written, normal, null]);
    },
  );

  test("a fill is cleared", async () => {
    const answer = await excel.ask((_context, sheet) => {
      const { fill } = sheet.getRange("A1").format;
      fill.color = "#123456";
      fill.clear();
      fill.load("color,pattern");
      return () => [fill.color, fill.pattern];
    });
    expect(answer).toEqual(["#FFFFFF", "None"]);
  });

  test("a whole column's format holds for cells to come", async () => {
    const answer = await excel.ask((_context, sheet) => {
      sheet.getRange("C:C").format.font.bold = true;
      sheet.getRange("C7").values = [[1]];
      const range = sheet.getRange("C7").load("format/font/bold");
      return () => range.format.font.bold;
    });
    expect(answer).toBe(true);
  });

  test("column widths of the file and points agree: 9.140625 characters are 64 pixels, 48 points", async () => {
    excel.emulator.workbook.sheets[0]?.columns.set(0, { width: 9.140625 });
    const answer = await excel.ask((_context, sheet) => {
      const range = sheet.getRange("A1").load("format/columnWidth");
      sheet.getRange("B1").format.columnWidth = 96;
      return () => range.format.columnWidth;
    });
    expect([answer, excel.emulator.workbook.sheets[0]?.columns.get(1)?.width]).toEqual([48, 128 / 7]);
  });

  test("autofit makes a column as wide as its longest text", async () => {
    const answer = await excel.ask((_context, sheet) => {
      sheet.getRange("A1:B2").values = [
        ["short", 1],
        ["a considerably longer text", 2],
      ];
      sheet.getRange("A:B").format.autofitColumns();
      const [a, b] = ["A1", "B1"].map((address) => sheet.getRange(address).load("format/columnWidth"));
      return () => [a?.format.columnWidth, b?.format.columnWidth];
    });
    expect(answer).toEqual([144, 12.75]);
  });
});

describe("borders", () => {
  test("are set by side, between cells too", async () => {
    await excel.tell((_context, sheet) => {
      const { borders } = sheet.getRange("A1:B2").format;
      borders.getItem("EdgeBottom").style = "Double";
      const inside = borders.getItem("InsideVertical");
      inside.style = "Continuous";
      inside.weight = "Medium";
      inside.color = "#AA0000";
    });
    const { workbook } = excel.emulator;
    const borders = (row: number, column: number) =>
      workbook.styles.get(workbook.sheets[0]?.cell(row, column).style ?? 0).borders;
    expect([borders(0, 0).right, borders(0, 1).right, borders(1, 0).bottom, borders(0, 0).bottom]).toEqual([
      { style: "medium", color: "#AA0000" },
      { style: "none", color: null },
      { style: "double", color: null },
      { style: "none", color: null },
    ]);
  });

  test("are read back, with style and weight apart", async () => {
    const answer = await excel.ask((_context, sheet) => {
      const border = sheet.getRange("A1:B2").format.borders.getItem("EdgeTop");
      border.style = "Dash";
      border.weight = "Medium";
      border.load("style,weight,color,sideIndex");
      return () => [border.style, border.weight, border.color, border.sideIndex];
    });
    expect(answer).toEqual(["Dash", "Medium", "#000000", "EdgeTop"]);
  });
});
