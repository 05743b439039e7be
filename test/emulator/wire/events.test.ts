import { beforeEach, describe, expect, test } from "vitest";
import { EventType } from "../../../src/emulator/wire/events.ts";
import { settle, startExcel, type TestExcel } from "./excel.ts";

const told = (log: unknown[], entry: unknown): Promise<void> => {
  log.push(entry);
  return Promise.resolve();
};

describe.each(["win32", "mac", "web"] as const)("events in the %s build", (platform) => {
  let excel: TestExcel;
  beforeEach(async () => {
    excel = await startExcel({ platform });
  });

  test("an edit tells the listeners of its sheet and of the workbook where and by whom", async () => {
    const log: unknown[] = [];
    await excel.tell((context, sheet) => {
      sheet.onChanged.add(({ address, changeType, source, triggerSource, details }) =>
        told(log, ["sheet", address, changeType, source, triggerSource, details?.valueBefore, details?.valueAfter]),
      );
      context.workbook.worksheets.onChanged.add(({ address }) => told(log, ["workbook", address]));
    });
    await excel.tell((_context, sheet) => void (sheet.getRange("J1").values = [["hi"]]));
    await settle();
    expect(log).toEqual([
      ["sheet", "J1", "RangeEdited", "Local", "ThisLocalAddin", "", "hi"],
      ["workbook", "J1"],
    ]);
  });

  test("a selection is told after the edit before it", async () => {
    const log: unknown[] = [];
    await excel.tell((context, sheet) => {
      sheet.onChanged.add(({ address }) => told(log, ["changed", address]));
      context.workbook.worksheets.onSelectionChanged.add(({ address }) => told(log, ["selected", address]));
    });
    await excel.tell((_context, sheet) => {
      sheet.getRange("B2").values = [[1]];
      sheet.getRange("B2:C3").select();
    });
    await settle();
    expect(log).toEqual([
      ["changed", "B2"],
      ["selected", "B2:C3"],
    ]);
  });

  test("a person's selection is told, with the sheets that it leaves and enters", async () => {
    const log: unknown[] = [];
    const { emulator } = excel;
    const second = emulator.workbook.addSheet("Second");
    await excel.tell(({ workbook: { worksheets } }) => {
      worksheets.onDeactivated.add(({ worksheetId }) =>
        told(log, ["left", emulator.workbook.sheet(worksheetId)?.name]),
      );
      worksheets.onActivated.add(({ worksheetId }) =>
        told(log, ["entered", emulator.workbook.sheet(worksheetId)?.name]),
      );
      worksheets.onSelectionChanged.add(({ address }) => told(log, ["selected", address]));
    });
    emulator.select(second, { row: 1, column: 1, height: 2, width: 1 });
    await settle();
    expect(log).toEqual([
      ["left", "Sheet1"],
      ["entered", "Second"],
      ["selected", "B2:B3"],
    ]);
    const selected = await excel.ask(({ workbook }) => {
      const range = workbook.getSelectedRange().load("address");
      return () => range.address;
    });
    expect(selected).toBe("Second!B2:B3");
  });

  test("whoever shows the workbook hears of each batch", async () => {
    let batches = 0;
    excel.emulator.onBatch = () => batches++;
    await excel.tell((_context, sheet) => void (sheet.getRange("A1").values = [[1]]));
    expect(batches).toBe(1);
  });

  test("a removed handler hears nothing", async () => {
    const log: unknown[] = [];
    const handler = await excel.Excel.run(async (context) => {
      const added = context.workbook.worksheets.getActiveWorksheet().onChanged.add(({ address }) => told(log, address));
      await context.sync();
      return added;
    });
    await excel.tell((_context, sheet) => void (sheet.getRange("A1").values = [[1]]));
    await settle();
    await excel.Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    await excel.tell((_context, sheet) => void (sheet.getRange("A2").values = [[2]]));
    await settle();
    expect(log).toEqual(["A1"]);
  });

  test("a handler that is removed leaves those of other runs in place", async () => {
    const log: unknown[] = [];
    const add = (name: string) =>
      excel.Excel.run(async (context) => {
        const added = context.workbook.worksheets.getActiveWorksheet().onChanged.add(() => told(log, name));
        await context.sync();
        return added;
      });
    const [first, second] = [await add("first"), await add("second")];
    const remove = (handler: typeof first) =>
      excel.Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
    const id = excel.emulator.workbook.activeSheetId;
    await remove(first);
    await excel.tell((_context, sheet) => void (sheet.getRange("A1").values = [[1]]));
    await settle();
    const wanted = [excel.emulator.events.wants(EventType.changed, id)];
    await remove(second);
    wanted.push(excel.emulator.events.wants(EventType.changed, id));
    expect([log, wanted]).toEqual([["second"], [true, false]]);
  });

  test("a handler reads the changed range through the event", async () => {
    const log: unknown[] = [];
    await excel.tell((_context, sheet) => {
      sheet.onChanged.add((event) =>
        excel.Excel.run(async (context) => {
          const range = event.getRange(context).load("address,values");
          await context.sync();
          log.push([range.address, range.values]);
        }),
      );
    });
    await excel.tell((_context, sheet) => void (sheet.getRange("K1").values = [[7]]));
    await settle();
    expect(log).toEqual([["Sheet1!K1", [[7]]]]);
  });

  test("what a person edits is told as not by the add-in, and only the cells that changed", async () => {
    const log: unknown[] = [];
    await excel.tell((_context, sheet) => {
      sheet.getRange("A1:A2").formulas = [[1], ["=A1*2"]];
      sheet.onChanged.add(({ address, triggerSource, details }) =>
        told(log, [address, triggerSource, details?.valueBefore, details?.valueAfter]),
      );
    });
    excel.emulator.edit((workbook) => {
      workbook.sheets[0]?.put(0, 0, { value: 5, style: 0 });
      workbook.needsCalculation = true;
    });
    await settle();
    const values = await excel.ask((_context, sheet) => {
      const range = sheet.getRange("A1:A2").load("values");
      return () => range.values;
    });
    expect(log).toEqual([["A1", "Unknown", 1, 5]]);
    expect(values).toEqual([[5], [10]]);
  });

  test("added, activated and deleted sheets are told", async () => {
    const log: unknown[] = [];
    await excel.tell(({ workbook: { worksheets } }) => {
      worksheets.onAdded.add(({ type }) => told(log, type));
      worksheets.onActivated.add(({ type }) => told(log, type));
      worksheets.onDeleted.add(({ type }) => told(log, type));
    });
    await excel.tell((context) => {
      const added = context.workbook.worksheets.add("New");
      added.activate();
      context.workbook.worksheets.getItem("Sheet1").activate();
      added.delete();
    });
    await settle();
    expect(log).toEqual(["WorksheetAdded", "WorksheetActivated", "WorksheetActivated", "WorksheetDeleted"]);
  });

  test("a table hears of edits in it", async () => {
    const log: unknown[] = [];
    await excel.tell((_context, sheet) => {
      sheet.tables.add("A1:B3", true).onChanged.add(({ address, tableId }) => told(log, [address, tableId]));
    });
    await excel.tell((_context, sheet) => {
      sheet.getRange("B2").values = [[1]];
      sheet.getRange("D9").values = [[1]];
    });
    await settle();
    expect(log).toEqual([["B2", "1"]]);
  });

  test("inserted and deleted cells, rows and columns are told as such", async () => {
    const log: unknown[] = [];
    await excel.tell((_context, sheet) => {
      sheet.tables.add("A1:B3", true);
      sheet.onChanged.add(({ address, changeType }) => told(log, [changeType, address]));
    });
    await excel.tell((_context, sheet) => {
      const table = sheet.tables.getItem("Table1");
      table.columns.add(undefined, undefined, "New");
      table.rows.add(undefined, [[1, 2, 3]]);
      table.columns.getItem("New").delete();
      sheet.getRange("9:9").insert("Down");
      sheet.getRange("F:F").delete("Left");
    });
    await settle();
    expect(log).toEqual([
      ["CellInserted", "C1:C3"],
      ["CellInserted", "A4:C4"],
      ["CellDeleted", "C1:C4"],
      ["RowInserted", "9:9"],
      ["ColumnDeleted", "F:F"],
    ]);
  });

  test("nothing is told while the add-in has events switched off", async () => {
    const log: unknown[] = [];
    await excel.tell((context, sheet) => {
      sheet.onChanged.add(({ address }) => told(log, address));
      context.runtime.enableEvents = false;
    });
    await excel.tell((_context, sheet) => void (sheet.getRange("A1").values = [[1]]));
    await settle();
    expect(log).toEqual([]);
  });
});
