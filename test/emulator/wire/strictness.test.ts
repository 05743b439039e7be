import { beforeEach, describe, expect, test } from "vitest";
import { Workbook } from "../../../src/emulator/model/workbook.ts";
import { startExcel, type Context, type TestExcel } from "./excel.ts";

let excel: TestExcel;
beforeEach(async () => {
  excel = await startExcel();
});

type Batch = (context: Context, sheet: Excel.Worksheet) => unknown;

describe("members above the declared requirement set", () => {
  const newer: readonly (readonly [string, string, Batch])[] = [
    ["a property of 1.16", "1.16", (_context, sheet) => sheet.getRange("A1").load("valuesAsJson")],
    ["a method of 1.15", "1.15", (_context, sheet) => sheet.getRange("A1").getDependents()],
    ["an object of 1.9 in a host of 1.8", "1.9", (_context, sheet) => sheet.autoFilter.load("enabled")],
  ];

  test.each(newer)("%s fails with ApiNotFound", async (_title, version, batch) => {
    const older = await startExcel({ requirementSet: version === "1.9" ? "1.8" : "1.14" });
    expect(await older.codeOf(batch)).toBe("ApiNotFound");
  });

  test("the same member works once the host declares its set", async () => {
    const code = await excel.codeOf((_context, sheet) => sheet.autoFilter.load("enabled"));
    expect(code).toBe("no error");
  });

  test("a property of a set that is not ExcelApi is not there at any version", async () => {
    const newest = await startExcel({ requirementSet: "1.20" });
    expect(await newest.codeOf((_context, sheet) => sheet.namedSheetViews.load("items"))).toBe("ApiNotFound");
  });

  test("loading without a list of names asks only for what the host has", async () => {
    const answer = await excel.ask((_context, sheet) => {
      const range = sheet.getRange("A1").load();
      return () => [range.address, range.rowHidden];
    });
    expect(answer).toEqual(["Sheet1!A1", false]);
  });
});

describe("what Excel has and the emulator has not", () => {
  const missing: readonly (readonly [string, Batch])[] = [
    ["Worksheet.charts", (_context, sheet) => sheet.charts.load("items/name")],
    ["Range.flashFill", (_context, sheet) => sheet.getRange("A1").flashFill()],
    ["Range.hyperlink", (_context, sheet) => sheet.getRange("A1").load("hyperlink")],
    ["Table.showTotals", (_context, sheet) => void (sheet.tables.add("A1:B2", true).showTotals = true)],
  ];

  test.each(missing)("%s fails by name and is listed", async (member, batch) => {
    await expect(excel.tell((context, sheet) => void batch(context, sheet))).rejects.toMatchObject({
      code: "ApiNotFound",
      message: `${member} is not emulated.`,
    });
    expect([...excel.emulator.notEmulated]).toEqual([member]);
  });
});

describe("arguments and values", () => {
  const invalid: readonly (readonly [string, Batch])[] = [
    [
      "a number for a boolean",
      (_context, sheet) => void (sheet.getRange("A1").format.wrapText = 1 as unknown as boolean),
    ],
    [
      "an unknown alignment",
      (_context, sheet) => void (sheet.getRange("A1").format.horizontalAlignment = "Middle" as "Left"),
    ],
    ["an unknown colour", (_context, sheet) => void (sheet.getRange("A1").format.fill.color = "reddish")],
    ["a grid that is too wide", (_context, sheet) => void (sheet.getRange("A1:B1").values = [[1, 2, 3]])],
    ["a ragged grid", (_context, sheet) => void (sheet.getRange("A1:B2").values = [[1, 2], [3]])],
    ["an object in a cell", (_context, sheet) => void (sheet.getRange("A1").values = [[{ a: 1 }]])],
    ["values for a whole column", (_context, sheet) => void (sheet.getRange("A:A").values = [[1]])],
    ["an address that is none", (_context, sheet) => sheet.getRange("not an address")],
    ["a cell left of column A", (_context, sheet) => sheet.getRange("A1").getOffsetRange(0, -1)],
    ["a row height above 409.5", (_context, sheet) => void (sheet.getRange("A1").format.rowHeight = 410)],
  ];

  test.each(invalid)("%s is an InvalidArgument", async (_title, batch) => {
    expect(await excel.codeOf(batch)).toBe("InvalidArgument");
  });

  test("one value is written to every cell, and null leaves a cell alone", async () => {
    const answer = await excel.ask((_context, sheet) => {
      const range = sheet.getRange("A1:B2");
      range.values = [[7]];
      sheet.getRange("A2:B2").values = [[null, 8]];
      range.load("values");
      return () => range.values;
    });
    expect(answer).toEqual([
      [7, 7],
      [7, 8],
    ]);
  });

  test("cell properties of whole columns are null, their address is not", async () => {
    const answer = await excel.ask((_context, sheet) => {
      const range = sheet.getRange("B:C").load("address,values,rowCount,cellCount");
      return () => [range.address, range.values, range.rowCount, range.cellCount];
    });
    expect(answer).toEqual(["Sheet1!B:C", null, 1_048_576, 2_097_152]);
  });
});

describe("payloads", () => {
  const MEGABYTE = "x".repeat(1024 * 1024);

  test("a request above five megabytes is refused unread", async () => {
    const code = await excel.codeOf((_context, sheet) => {
      for (let row = 1; row <= 6; row++) sheet.getRange(`A${row}:A${row}`).values = [[MEGABYTE]];
    });
    expect([code, excel.emulator.workbook.sheets[0]?.cells.size]).toEqual(["RequestPayloadSizeLimitExceeded", 0]);
  });

  test("an answer above five megabytes is lost, and the batch done", async () => {
    const text = "y".repeat(30_000);
    const code = await excel.codeOf((_context, sheet) => {
      const range = sheet.getRange("A1:A200");
      range.values = [[text]];
      range.load("values");
    });
    expect([code, excel.emulator.workbook.sheets[0]?.cell(199, 0).value === text]).toEqual([
      "ResponsePayloadSizeLimitExceeded",
      true,
    ]);
  });
});

describe("a protected sheet", () => {
  const writes: readonly (readonly [string, Batch])[] = [
    ["values", (_context, sheet) => void (sheet.getRange("A1").values = [[1]])],
    ["formulas", (_context, sheet) => void (sheet.getRange("A1").formulas = [["=1"]])],
    ["a format", (_context, sheet) => void (sheet.getRange("A1").format.font.bold = true)],
    [
      "a validation",
      (_context, sheet) =>
        void (sheet.getRange("A1").dataValidation.rule = { list: { source: "a,b", inCellDropDown: true } }),
    ],
    ["a conditional format", (_context, sheet) => sheet.getRange("A1").conditionalFormats.add("Custom")],
    ["a table", (_context, sheet) => sheet.tables.add("A1:B2", true)],
    ["clearing", (_context, sheet) => sheet.getRange("A1").clear()],
    ["a copy", (_context, sheet) => sheet.getRange("A1").copyFrom("B1")],
    ["inserted rows", (_context, sheet) => sheet.getRange("1:1").insert("Down")],
    ["a column's width", (_context, sheet) => void (sheet.getRange("A1").format.columnWidth = 100)],
    ["a merge", (_context, sheet) => sheet.getRange("A1:B1").merge()],
    ["a number format", (_context, sheet) => void (sheet.getRange("A1").numberFormat = [["0.0"]])],
    ["hidden rows", (_context, sheet) => void (sheet.getRange("A1").rowHidden = true)],
  ];

  test.each(writes)("refuses %s", async (_title, batch) => {
    await excel.tell((_context, sheet) => sheet.protection.protect());
    expect(await excel.codeOf(batch)).toBe("AccessDenied");
  });

  test("takes values in unlocked cells, but no formats", async () => {
    await excel.tell((_context, sheet) => {
      sheet.getRange("B2").format.protection.locked = false;
      sheet.protection.protect();
    });
    const codes = [
      await excel.codeOf((_context, sheet) => void (sheet.getRange("B2").values = [[1]])),
      await excel.codeOf((_context, sheet) => void (sheet.getRange("B2:B3").values = [[1], [2]])),
      await excel.codeOf((_context, sheet) => void (sheet.getRange("B2").format.font.bold = true)),
    ];
    expect(codes).toEqual(["no error", "AccessDenied", "AccessDenied"]);
  });

  test("can be read, said to be protected, and unprotected", async () => {
    const answer = await excel.ask((_context, sheet) => {
      sheet.getRange("A1").values = [[5]];
      sheet.protection.protect();
      sheet.protection.load("protected");
      const range = sheet.getRange("A1").load("values");
      return () => [sheet.protection.protected, range.values];
    });
    expect(answer).toEqual([true, [[5]]]);
    expect(await excel.codeOf((_context, sheet) => sheet.protection.unprotect())).toBe("no error");
    expect(await excel.codeOf((_context, sheet) => void (sheet.getRange("A1").values = [[6]]))).toBe("no error");
  });
});

describe("merged cells and filters", () => {
  test("a table over merged cells is a MergedRangeConflict", async () => {
    const code = await excel.codeOf((_context, sheet) => {
      sheet.getRange("A1:B1").merge();
      sheet.tables.add("A1:C3", true);
    });
    expect(code).toBe("MergedRangeConflict");
  });

  test("of values written over merged cells only the first stays", async () => {
    const answer = await excel.ask((_context, sheet) => {
      sheet.getRange("A1:B1").merge();
      const range = sheet.getRange("A1:C1");
      range.values = [[1, 2, 3]];
      range.load("values");
      const merged = sheet.getRange("A1:C3").getMergedAreasOrNullObject().load("address");
      const none = sheet.getRange("D1").getMergedAreasOrNullObject().load("address");
      return () => [range.values, merged.address, none.isNullObject];
    });
    expect(answer).toEqual([[[1, "", 3]], "Sheet1!A1:B1", true]);
  });

  test("several rows of a filtered table cannot be written at once", async () => {
    const workbook = new Workbook();
    const sheet = workbook.addSheet("Team");
    const filtered = await startExcel({ workbook });
    await filtered.tell((_context, active) => active.tables.add("A1:B4", true));
    const [table] = sheet.tables;
    if (!table) throw new Error("The table was not added.");
    sheet.tables = [{ ...table, filter: { box: table.box, active: true } }];
    sheet.rows.set(2, { hidden: true });
    const state = await filtered.ask((_context, active) => {
      const filter = active.tables.getItem("Table1").autoFilter.load("enabled,isDataFiltered");
      const visible = active.getRange("A1:A4").getSpecialCellsOrNullObject("Visible").load("address");
      return () => [filter.enabled, filter.isDataFiltered, visible.address];
    });
    expect(state).toEqual([true, true, "Team!A1:A2,Team!A4"]);
    expect(await filtered.codeOf((_context, active) => void (active.getRange("A2:A4").values = [[1], [2], [3]]))).toBe(
      "FilteredRangeConflict",
    );
    expect(await filtered.codeOf((_context, active) => active.tables.getItem("Table1").clearFilters())).toBe(
      "no error",
    );
    expect(await filtered.codeOf((_context, active) => void (active.getRange("A2:A4").values = [[1], [2], [3]]))).toBe(
      "no error",
    );
    expect(sheet.rows.get(2)?.hidden).toBe(false);
  });
});
