import { beforeEach, describe, expect, test } from "vitest";
import { errorCode, startExcel, type TestExcel } from "./excel.ts";

describe.each(["win32", "mac", "web"] as const)("the %s build of Office.js on the emulator", (platform) => {
  let excel: TestExcel;
  beforeEach(async () => {
    excel = await startExcel({ platform });
  });

  test("values that were written come back with their address", async () => {
    const answer = await excel.ask((_context, sheet) => {
      const range = sheet.getRange("A1:B2");
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.load("values,address");
      return () => [range.address, range.values];
    });
    expect(answer).toEqual([
      "Sheet1!A1:B2",
      [
        [1, 2],
        [3, 4],
      ],
    ]);
  });

  test("reading a property that was not loaded throws", async () => {
    const code = await errorCode(
      excel.ask((_context, sheet) => {
        const range = sheet.getRange("A1");
        range.load("values");
        return () => range.text;
      }),
    );
    expect(code).toBe("PropertyNotLoaded");
  });

  test("an OrNullObject that finds nothing makes what hangs on it null too", async () => {
    const answer = await excel.ask((context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("nope");
      const some = context.workbook.worksheets.getItemOrNullObject("sheet1");
      const below = none.getRange("A1");
      none.getRange("A1").values = [["written into nothing"]];
      for (const one of [none, some]) one.load("name");
      below.load("address");
      return () => [none.isNullObject, some.isNullObject, some.name, below.isNullObject];
    });
    expect(answer).toEqual([true, false, "Sheet1", true]);
  });

  test("an item that is not there fails with ItemNotFound and says where", async () => {
    const failing = excel.tell((context) => context.workbook.worksheets.getItem("Missing").load("name"));
    await expect(failing).rejects.toMatchObject({
      name: "RichApi.Error",
      code: "ItemNotFound",
      debugInfo: { errorLocation: "WorksheetCollection.getItem" },
    });
    await expect(failing).rejects.toBeInstanceOf(excel.OfficeExtension.Error);
  });

  test("a batch that fails in the middle leaves the earlier writes and skips the later ones", async () => {
    const code = await excel.codeOf((_context, sheet) => {
      sheet.getRange("A1").values = [["before"]];
      sheet.getRange("A2:B2").values = [[1, 2, 3]];
      sheet.getRange("A3").values = [["after"]];
    });
    const values = await excel.ask((_context, sheet) => {
      const range = sheet.getRange("A1:A3").load("values");
      return () => range.values;
    });
    expect([code, values]).toEqual(["InvalidArgument", [["before"], [""], [""]]]);
  });

  test("a range keeps its meaning over many syncs", async () => {
    const values = await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      await context.sync();
      for (let i = 0; i < 3; i++) {
        range.values = [[i]];
        await context.sync();
      }
      range.load("values");
      await context.sync();
      return range.values;
    });
    expect(values).toEqual([[2]]);
  });

  test("a tracked object can be used in a later run", async () => {
    await excel.tell((_context, sheet) => void (sheet.getRange("A1").values = [["kept"]]));
    const tracked = await excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      context.trackedObjects.add(range);
      await context.sync();
      return range;
    });
    const values = await excel.Excel.run(tracked, async (context) => {
      tracked.load("values");
      await context.sync();
      context.trackedObjects.remove(tracked);
      await context.sync();
      return tracked.values;
    });
    expect(values).toEqual([["kept"]]);
  });

  test("load with an object and $top gives the first items only", async () => {
    const answer = await excel.ask((context) => {
      const sheets = context.workbook.worksheets;
      sheets.add("Second");
      sheets.add("Third");
      sheets.load({ $top: 2, name: true, tables: { name: true } });
      return () => sheets.toJSON();
    });
    expect(answer.items?.map(({ name, tables }) => [name, tables])).toEqual([
      ["Sheet1", []],
      ["Second", []],
    ]);
  });

  test("set writes nested properties at once", async () => {
    const answer = await excel.ask((_context, sheet) => {
      const range = sheet.getRange("L1");
      range.set({ values: [[5]], format: { font: { bold: true } } });
      range.load("values,format/font/bold");
      return () => [range.values, range.format.font.bold];
    });
    expect(answer).toEqual([[[5]], true]);
  });

  test("two hundred thousand cells are written in chunks and read back", async () => {
    const rows = 10_000;
    await excel.tell((_context, sheet) => {
      sheet.getRangeByIndexes(0, 0, rows, 20).values = Array.from({ length: rows }, (_, i) =>
        Array.from({ length: 20 }, (_row, j) => i * 20 + j),
      );
    });
    const answer = await excel.ask((_context, sheet) => {
      const used = sheet.getUsedRange().load("values,address");
      return () => [
        used.address,
        used.values[rows - 1]?.[19],
        used.values.flat().reduce((sum, value) => sum + value, 0),
      ];
    });
    expect(answer).toEqual(["Sheet1!A1:T10000", 199_999, 19_999_900_000]);
  });

  test("a chunked write of the wrong size writes nothing", async () => {
    const code = await excel.codeOf((_context, sheet) => {
      sheet.getRange("A1:B1000").values = Array.from({ length: 999 }, () => [1, 2]);
    });
    const isEmpty = await excel.ask((_context, sheet) => {
      const used = sheet.getUsedRangeOrNullObject().load("address");
      return () => used.isNullObject;
    });
    expect([code, isEmpty]).toEqual(["InvalidArgument", true]);
  });

  test("the requirement sets are the declared ones", () => {
    const supported = (set: string, version: string): boolean =>
      excel.Office.context.requirements.isSetSupported(set, version);
    expect([
      supported("ExcelApi", "1.14"),
      supported("ExcelApi", "1.15"),
      supported("SharedRuntime", "1.1"),
      supported("Nope", "1.1"),
    ]).toEqual([true, false, true, false]);
  });

  test("document settings are saved and read back", async () => {
    const { settings } = excel.Office.context.document;
    settings.set("ladder", { id: "four-tracks" });
    await new Promise((resolve) => settings.saveAsync(resolve));
    expect(excel.emulator.workbook.settings.get("ladder")).toBe('{"id":"four-tracks"}');
  });
});
