import { beforeEach, describe, expect, test } from "vitest";
import { deleteCells, insertCells } from "../../../src/emulator/editing/insert-delete.ts";
import { deleteSheet } from "../../../src/emulator/editing/sheets.ts";
import { settle, startExcel, type TestExcel } from "./excel.ts";

const told = (log: unknown[], entry: unknown): Promise<void> => {
  log.push(entry);
  return Promise.resolve();
};

describe.each(["win32", "mac", "web"] as const)("events of rearranged workbooks in the %s build", (platform) => {
  let excel: TestExcel;
  beforeEach(async () => {
    excel = await startExcel({ platform });
  });

  test("rows that are sorted are told as such, and as edited", async () => {
    const log: unknown[] = [];
    await excel.tell((context, sheet) => {
      const { worksheets } = context.workbook;
      sheet.getRange("A1:A3").values = [["N"], [2], [1]];
      sheet.tables.add("A1:A3", true);
      worksheets.onRowSorted.add(({ type, address, source }) => told(log, [type, address, source]));
      sheet.onChanged.add(({ changeType, address }) => told(log, [changeType, address]));
    });
    await excel.tell((_context, sheet) => sheet.tables.getItem("Table1").sort.apply([{ key: 0 }]));
    await settle();
    expect(log).toEqual([
      ["WorksheetRowSorted", "A2:A3", "Local"],
      ["RangeEdited", "A2:A3"],
    ]);
  });

  test("what people do besides typing is told as what it is, at whichever computer", async () => {
    const log: unknown[] = [];
    const { emulator } = excel;
    const [sheet] = emulator.workbook.sheets;
    if (!sheet) throw new Error("There is no sheet.");
    await excel.tell(({ workbook: { worksheets } }) => {
      worksheets.onChanged.add(({ changeType, address, source }) => told(log, [changeType, address, source]));
      worksheets.onAdded.add(({ type, source }) => told(log, [type, source]));
      worksheets.onDeleted.add(({ type, source }) => told(log, [type, source]));
    });
    const rows = { row: 1, column: 0, height: 2, width: 16_384 };
    emulator.edit((book) => insertCells(book, sheet, rows, "down"), {
      as: { kind: "insert", shift: "down", sheet, box: rows },
    });
    emulator.edit((book) => deleteCells(book, sheet, rows, "up"), {
      by: "colleague",
      as: { kind: "delete", shift: "up", sheet, box: rows },
    });
    emulator.edit((book) => book.sheets[0]?.put(0, 0, { value: 5, style: 0 }), { by: "colleague" });
    emulator.edit((book) => void book.addSheet("More"));
    emulator.edit((book) => deleteSheet(book, sheet));
    await settle();
    expect(log).toEqual([
      ["RowInserted", "2:3", "Local"],
      ["RowDeleted", "2:3", "Remote"],
      ["RangeEdited", "A1", "Remote"],
      ["WorksheetAdded", "Local"],
      ["WorksheetDeleted", "Local"],
    ]);
  });

  test("rows that a filter hides or shows, and protection, are told, and nothing else is", async () => {
    const log: unknown[] = [];
    const { emulator } = excel;
    const [sheet] = emulator.workbook.sheets;
    if (!sheet) throw new Error("There is no sheet.");
    await excel.tell(({ workbook: { worksheets } }) => {
      worksheets.onRowHiddenChanged.add(({ changeType, address, source }) => told(log, [changeType, address, source]));
      worksheets.onProtectionChanged.add(({ isProtected, source }) => told(log, [isProtected, source]));
      worksheets.onChanged.add(({ address }) => told(log, address));
    });
    const hide = (rows: readonly number[], hidden: boolean) => () =>
      rows.forEach((row) => sheet.rows.set(row, { hidden }));
    emulator.edit(hide([2, 3, 7], true));
    emulator.edit(hide([3], false), { by: "colleague" });
    emulator.edit(() => (sheet.isProtected = true));
    await settle();
    expect(log).toEqual([
      ["Hidden", "3:4,8:8", "Local"],
      ["Unhidden", "4:4", "Remote"],
      [true, "Local"],
    ]);
  });

  test("the selection is also given as areas", async () => {
    excel.emulator.select(excel.emulator.workbook.sheets[0] ?? excel.emulator.workbook.addSheet("New"), {
      row: 1,
      column: 1,
      height: 2,
      width: 1,
    });
    const selected = await excel.ask(({ workbook }) => {
      const ranges = workbook.getSelectedRanges().load("address,areaCount");
      return () => [ranges.address, ranges.areaCount];
    });
    expect(selected).toEqual(["Sheet1!B2:B3", 1]);
  });
});
