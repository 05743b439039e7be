import { beforeEach, describe, expect, test } from "vitest";
import { startExcel, type TestExcel } from "./excel.ts";

let excel: TestExcel;
beforeEach(async () => {
  excel = await startExcel();
});

describe("a range's contents", () => {
  test("formulas are calculated when they are read, in A1 and in R1C1", async () => {
    const answer = await excel.ask((_context, sheet) => {
      sheet.getRange("D1:D3").values = [[10], [20], [30]];
      sheet.getRange("D4").formulas = [["=SUM(D1:D3)"]];
      const range = sheet.getRange("D4").load("values,formulas,formulasR1C1,text,valueTypes,numberFormat");
      return () => range.toJSON();
    });
    expect(answer).toMatchObject({
      formulas: [["=SUM(D1:D3)"]],
      formulasR1C1: [["=SUM(R[-3]C:R[-1]C)"]],
      values: [[60]],
      text: [["60"]],
      valueTypes: [["Double"]],
      numberFormat: [["General"]],
    });
  });

  test("a formula in R1C1 written to several cells means each cell's neighbour", async () => {
    const answer = await excel.ask((_context, sheet) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("B1:B3").formulasR1C1 = [["=RC[-1]*10"]];
      const range = sheet.getRange("B1:B3").load("formulas,values");
      return () => [range.formulas, range.values];
    });
    expect(answer).toEqual([
      [["=A1*10"], ["=A2*10"], ["=A3*10"]],
      [[10], [20], [30]],
    ]);
  });

  test("what is written is parsed as typed, and read with its type", async () => {
    const answer = await excel.ask((_context, sheet) => {
      const range = sheet.getRange("A1:F1");
      range.values = [["12", "'12", "TRUE", "text", "", "=1/0"]];
      range.load("values,valueTypes");
      return () => [range.values, range.valueTypes];
    });
    expect(answer).toEqual([
      [[12, "12", true, "text", "", "#DIV/0!"]],
      [["Double", "String", "Boolean", "String", "Empty", "Error"]],
    ]);
  });

  test.each([
    ["General", 0.1 + 0.2, "0.3"],
    ["General", 1234567.891, "1234567.891"],
    ["General", 123456789012, "1.23457E+11"],
    ["0.00", 2.5, "2.50"],
    ["#,##0", 1234567, "1,234,567"],
    ["0.00E+00", 1234, "1.23E+03"],
    ["0E+0", -0.05, "-5E-02"],
    ["0%", 0.256, "26%"],
    ["yyyy-mm-dd", 45000, "2023-03-15"],
    ["d mmm yyyy", 45000, "15 Mar 2023"],
    ["h:mm AM/PM", 0.75, "6:00 PM"],
    ['0.0 "pts"', 3, "3.0 pts"],
    ["0;-0;;@", 0, ""],
    ["@", 5, "5"],
  ])("under the format %s, %d is shown as %s", async (format, value, text) => {
    const shown = await excel.ask((_context, sheet) => {
      const range = sheet.getRange("A1");
      range.values = [[value]];
      range.numberFormat = [[format]];
      range.load("text");
      return () => range.text;
    });
    expect(shown).toEqual([[text]]);
  });

  test("number formats may differ from cell to cell", async () => {
    const formats = await excel.ask((_context, sheet) => {
      const range = sheet.getRange("A1:B1");
      range.numberFormat = [["0.0", "@"]];
      range.load("numberFormat");
      return () => range.numberFormat;
    });
    expect(formats).toEqual([["0.0", "@"]]);
  });

  test("clear takes away what it is told to", async () => {
    const answer = await excel.ask((_context, sheet) => {
      const range = sheet.getRange("A1:C1");
      range.values = [[1, 2, 3]];
      range.format.font.bold = true;
      sheet.getRange("A1").clear("Contents");
      sheet.getRange("B1").clear("Formats");
      sheet.getRange("C1").clear();
      const [a, b, c] = ["A1", "B1", "C1"].map((address) => sheet.getRange(address).load("values,format/font/bold"));
      return () => [a, b, c].map((cell) => [cell?.values, cell?.format.font.bold]);
    });
    expect(answer).toEqual([
      [[[""]], true],
      [[[2]], false],
      [[[""]], false],
    ]);
  });

  test("copyFrom carries formulas along, or their values only", async () => {
    const answer = await excel.ask((_context, sheet) => {
      sheet.getRange("A1:B1").formulas = [[4, "=A1*2"]];
      sheet.getRange("A2").values = [[5]];
      sheet.getRange("B2").copyFrom("B1");
      sheet.getRange("C1").copyFrom("B1", "Values");
      const range = sheet.getRange("B1:C2").load("formulas,values");
      return () => [range.formulas, range.values];
    });
    expect(answer).toEqual([
      [
        ["=A1*2", 8],
        ["=A2*2", ""],
      ],
      [
        [8, 8],
        [10, ""],
      ],
    ]);
  });

  test("copyFrom takes a range of another sheet", async () => {
    const values = await excel.ask((context, sheet) => {
      sheet.getRange("A1").values = [["from here"]];
      const other = context.workbook.worksheets.add("Other");
      other.getRange("C3").copyFrom(sheet.getRange("A1"));
      const range = other.getRange("C3").load("values");
      return () => range.values;
    });
    expect(values).toEqual([["from here"]]);
  });

  test("inserted and deleted cells move formulas along", async () => {
    const answer = await excel.ask((_context, sheet) => {
      sheet.getRange("A1:A3").formulas = [[1], [2], ["=A1+A2"]];
      sheet.getRange("2:2").insert("Down");
      sheet.getRange("A2").values = [["new"]];
      const range = sheet.getRange("A1:A4").load("formulas");
      return () => range.formulas;
    });
    expect(answer).toEqual([[1], ["new"], [2], ["=A1+A3"]]);
  });

  type Change = (sheet: Excel.Worksheet) => unknown;
  const shifts: readonly (readonly [string, Change, string])[] = [
    ["rows inserted above", (sheet) => sheet.getRange("2:3").insert("Down"), "Sheet1!B7:C8"],
    ["rows deleted above", (sheet) => sheet.getRange("2:3").delete("Up"), "Sheet1!B3:C4"],
    ["a column inserted before", (sheet) => sheet.getRange("A:A").insert("Right"), "Sheet1!C5:D6"],
    ["cells inserted elsewhere", (sheet) => sheet.getRange("F1").insert("Down"), "Sheet1!B5:C6"],
    ["a row inserted within", (sheet) => sheet.getRange("6:6").insert("Down"), "Sheet1!B5:C7"],
  ];

  test.each(shifts)(
    "a range that is held moves with %s, in the batch and after it",
    async (_title, change, address) => {
      const addresses = await excel.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const early = sheet.getRange("B5:C6").load("address");
        await context.sync();
        const late = sheet.getRange("B5:C6").load("rowIndex");
        change(sheet);
        for (const range of [early, late]) range.load("address");
        await context.sync();
        return [early.address, late.address];
      });
      expect(addresses).toEqual([address, address]);
    },
  );

  test("a range whose cells are deleted is an invalid reference", async () => {
    const code = await excel.codeOf((_context, sheet) => {
      const range = sheet.getRange("B5:C6");
      sheet.getRange("4:7").delete("Up");
      range.load("address");
    });
    expect(code).toBe("InvalidReference");
  });
});

describe("ways from a range to others", () => {
  type Way = (range: Excel.Range) => Excel.Range;
  const ways: readonly (readonly [string, Way, string])[] = [
    ["a cell", (range) => range.getCell(1, 1), "C3"],
    ["a row", (range) => range.getRow(2), "B4:C4"],
    ["a column", (range) => range.getColumn(1), "C2:C4"],
    ["the last row", (range) => range.getLastRow(), "B4:C4"],
    ["the last column", (range) => range.getLastColumn(), "C2:C4"],
    ["the last cell", (range) => range.getLastCell(), "C4"],
    ["an offset", (range) => range.getOffsetRange(1, -1), "A3:B5"],
    ["another size", (range) => range.getResizedRange(-1, 2), "B2:E3"],
    ["an absolute size", (range) => range.getAbsoluteResizedRange(1, 1), "B2"],
    ["whole rows", (range) => range.getEntireRow(), "2:4"],
    ["whole columns", (range) => range.getEntireColumn(), "B:C"],
    ["rows above", (range) => range.getRowsAbove(1), "B1:C1"],
    ["rows below", (range) => range.getRowsBelow(2), "B5:C6"],
    ["columns before", (range) => range.getColumnsBefore(1), "A2:A4"],
    ["columns after", (range) => range.getColumnsAfter(2), "D2:E4"],
    ["a bounding rectangle", (range) => range.getBoundingRect("E9"), "B2:E9"],
    ["an intersection", (range) => range.getIntersection("C3:F9"), "C3:C4"],
    ["the block around it", (range) => range.getSurroundingRegion(), "A1:D4"],
    ["its used part", (range) => range.getUsedRange(true), "B2:C2"],
  ];

  test.each(ways)("%s", async (_title, way, address) => {
    const found = await excel.ask((_context, sheet) => {
      sheet.getRange("A1:D2").values = [
        [1, 2, 3, 4],
        [5, 6, 7, 8],
      ];
      const range = way(sheet.getRange("B2:C4")).load("address");
      return () => range.address;
    });
    expect(found).toBe(`Sheet1!${address === "A1:D4" ? "A1:D4" : address}`);
  });

  test("ranges without a cell in common have no intersection", async () => {
    const answer = await excel.ask((_context, sheet) => {
      const none = sheet.getRange("A1").getIntersectionOrNullObject("B2").load("address");
      return () => none.isNullObject;
    });
    expect(answer).toBe(true);
    expect(await excel.codeOf((_context, sheet) => sheet.getRange("A1").getIntersection("B2").load("address"))).toBe(
      "ItemNotFound",
    );
  });

  test("constants and formulas are found as areas", async () => {
    const answer = await excel.ask((_context, sheet) => {
      sheet.getRange("A1:C1").formulas = [[1, "=A1", "x"]];
      const constants = sheet.getRange("A1:C5").getSpecialCells("Constants").load("address,areaCount,cellCount");
      const formulas = sheet.getRange("A1:C5").getSpecialCells("Formulas").load("address");
      constants.areas.load("items/address");
      return () => [
        constants.address,
        constants.areaCount,
        constants.cellCount,
        constants.areas.items.map(({ address }) => address),
        formulas.address,
      ];
    });
    expect(answer).toEqual(["Sheet1!A1,Sheet1!C1", 2, 2, ["Sheet1!A1", "Sheet1!C1"], "Sheet1!B1"]);
  });

  test("addresses of many areas are cut at 8,192 characters", async () => {
    const length = await excel.ask((_context, sheet) => {
      for (let row = 1; row < 2_000; row += 2) sheet.getRange(`A${row}`).values = [[1]];
      const areas = sheet.getRange("A1:A2000").getSpecialCells("Constants").load("address,areaCount");
      return () => [areas.address.length, areas.areaCount];
    });
    expect(length).toEqual([8_192, 1_000]);
  });

  test("an address may be a defined name, or name its own sheet", async () => {
    const answer = await excel.ask((context, sheet) => {
      context.workbook.names.add("Scale", sheet.getRange("B2:B6"));
      const named = sheet.getRange("Scale").load("address");
      const full = sheet.getRange("Sheet1!C3").load("address");
      return () => [named.address, full.address];
    });
    expect(answer).toEqual(["Sheet1!B2:B6", "Sheet1!C3"]);
  });

  test("hidden rows and columns are told for all, none or some", async () => {
    const answer = await excel.ask((_context, sheet) => {
      sheet.getRange("2:3").rowHidden = true;
      const ranges = ["A2:A3", "A1", "A1:A3"].map((address) => sheet.getRange(address).load("rowHidden,hidden"));
      return () => ranges.map(({ rowHidden, hidden }) => [rowHidden, hidden]);
    });
    expect(answer).toEqual([
      [true, true],
      [false, false],
      [null, null],
    ]);
  });
});
