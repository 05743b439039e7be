import { beforeEach, describe, expect, it } from "vitest";
import type { LiveSheet, SheetEvent } from "../../src/app/live-sheet.ts";
import { addSheet, deleteSheet, renameSheet } from "../../src/emulator/editing/sheets.ts";
import type { Emulator } from "../../src/emulator/host/emulator.ts";
import { type OfficeHost, startOffice } from "../../src/emulator/host/node.ts";
import type { Workbook } from "../../src/emulator/model/workbook.ts";
import { officeLiveSheet } from "../../src/excel/office-live-sheet.ts";
import { sheetOf, tripsOf } from "../helpers/calibration.ts";
import { boxOf } from "../helpers/live-calibration.ts";
import { rosterWorkbook } from "../helpers/roster-files.ts";

const ROWS = [
  ["ID", "Name"],
  [1, "Nora"],
  [2, "Tom"],
  [3, "Ai"],
  [4, "Mei"],
];

let office: OfficeHost;
let emulator: Emulator;
let book: Workbook;
let live: LiveSheet;
beforeEach(async () => {
  book = rosterWorkbook(ROWS);
  book.addSheet("Notes");
  office = await startOffice({ workbook: book });
  ({ emulator } = office);
  live = officeLiveSheet(office.Excel);
});

const at = (address: string, sheet = "Team") => ({ sheet, area: boxOf(address) });
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));
const put = (address: string, value: number) => (workbook: Workbook) => {
  const { row, column } = boxOf(address);
  sheetOf(workbook).put(row, column, { value, style: 0 });
};

/** The events that something leads to. */
async function eventsOf(action: () => void | Promise<void>): Promise<readonly SheetEvent[]> {
  const events: SheetEvent[] = [];
  const stop = await live.watch((event) => events.push(event));
  await action();
  await settle();
  await stop();
  return events;
}

describe("Watching", () => {
  it.each<[string, () => void | Promise<void>, readonly SheetEvent[]]>([
    ["a selection", () => emulator.select(sheetOf(book), boxOf("B2:B3")), [{ kind: "selected", place: at("B2:B3") }]],
    ["an edit", () => emulator.edit(put("B2", 7)), [{ kind: "edited", place: at("B2") }]],
    [
      "an edit at another computer",
      () => emulator.edit(put("B2", 7), { by: "colleague" }),
      [{ kind: "edited", place: at("B2") }],
    ],
    [
      "an edit of the add-in itself",
      () => live.writeCells([{ sheet: "Team", row: 1, column: 1, value: "x" }]),
      [{ kind: "edited", place: at("B2") }],
    ],
    [
      "rows put in",
      () =>
        emulator.edit(() => undefined, {
          as: { kind: "insert", shift: "down", sheet: sheetOf(book), box: { ...boxOf("A2"), width: 16_384 } },
        }),
      [{ kind: "rearranged" }],
    ],
    [
      "rows sorted, which are edited by it",
      () => emulator.edit(() => undefined, { as: { kind: "sort", sheet: sheetOf(book), box: boxOf("A2:B5") } }),
      [{ kind: "rearranged" }, { kind: "edited", place: at("A2:B5") }],
    ],
    ["a sheet added", () => emulator.edit((workbook) => void addSheet(workbook, "More")), [{ kind: "rearranged" }]],
    [
      "a sheet deleted",
      () => emulator.edit((workbook) => deleteSheet(workbook, sheetOf(workbook, "Notes"))),
      [{ kind: "rearranged" }],
    ],
  ])("tells %s", async (_, action, events) => {
    expect(await eventsOf(action)).toEqual(events);
  });

  it("tells where the person is on another sheet, be it with or without an event of its own", async () => {
    const events = await eventsOf(() => emulator.select(sheetOf(book, "Notes"), boxOf("C3")));
    const places = events.map((event) => (event.kind === "selected" ? event.place : null));
    expect(places).toEqual([at("C3", "Notes"), at("C3", "Notes")]);
  });

  it("tells nothing once it has ended, and asks Excel for nothing more", async () => {
    const events: SheetEvent[] = [];
    const stop = await live.watch((event) => events.push(event));
    await stop();
    emulator.edit(put("B2", 7));
    emulator.select(sheetOf(book), boxOf("B2"));
    await settle();
    expect(events).toEqual([]);
  });

  it("knows a sheet by its new name once it has been asked where the person is", async () => {
    const events = await eventsOf(async () => {
      renameSheet(book, sheetOf(book), "Spring");
      await live.readSelection();
      emulator.edit((workbook) => sheetOf(workbook, "Spring").put(1, 1, { value: 7, style: 0 }));
    });
    expect(events).toEqual([{ kind: "edited", place: at("B2", "Spring") }]);
  });
});

describe("The live sheet", () => {
  it("goes to cells on another sheet, and says where the person is", async () => {
    await live.select(at("C3:D4", "Notes"));
    expect(book.activeSheetId).toBe(sheetOf(book, "Notes").id);
    expect(await live.readSelection()).toEqual(at("C3:D4", "Notes"));
  });

  it("reads values and what was typed, of several places at once", async () => {
    sheetOf(book).put(0, 3, { value: null, formula: "=A2+A3", style: 0 });
    book.needsCalculation = true;
    const { result, trips } = await tripsOf(emulator, () => live.readCells([at("A2:B2"), at("D1")]));
    expect(result).toEqual([
      { values: [[1, "Nora"]], formulas: [[1, "Nora"]] },
      { values: [[3]], formulas: [["=A2+A3"]] },
    ]);
    expect(trips).toBe(1);
  });

  it("writes texts as texts, and nothing as nothing", async () => {
    await live.writeCells([
      { sheet: "Team", row: 1, column: 1, value: "=A1" },
      { sheet: "Team", row: 2, column: 1, value: "3" },
      { sheet: "Team", row: 3, column: 1, value: "" },
    ]);
    const values = [1, 2, 3].map((row) => sheetOf(book).cell(row, 1).value);
    expect(values).toEqual(["=A1", "3", null]);
  });

  it.each([
    ["A2:B5", [], ["A2:B5"]],
    ["A2:B5", [3], ["A2:B3", "A5:B5"]],
    ["A2:B5", [1, 2, 3, 4], []],
    ["A3", [], ["A3"]],
    ["A3", [2], []],
    ["A3", [3], ["A3"]],
  ])("of the rows of %s without %j leaves %j to be seen", async (address, hidden, areas) => {
    for (const row of hidden) sheetOf(book).rows.set(row, { hidden: true });
    sheetOf(book).columns.set(0, { hidden: true });
    const visible = await live.readVisibleRows(at(address === "A3" ? "A3:B3" : address));
    const expected = areas.map((area) => (area === "A3" ? boxOf("A3:B3") : boxOf(area)));
    expect(visible).toEqual(expected);
  });

  it("says in a plain sentence what Excel refuses", async () => {
    await expect(live.select(at("A1", "Gone"))).rejects.toThrow(
      "A sheet, table or name that Rungs was using is gone: try again.",
    );
    emulator.editMode = true;
    await expect(live.watch(() => undefined)).rejects.toThrow(/press Enter/);
  });
});
