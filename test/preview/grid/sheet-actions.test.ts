import { beforeEach, describe, expect, it } from "vitest";
import { addTable } from "../../../src/emulator/editing/tables.ts";
import type { Rearrangement } from "../../../src/emulator/host/watch-edit.ts";
import { formatAddress } from "../../../src/emulator/model/address.ts";
import { selectBox } from "../../../src/preview/grid/selection.ts";
import { SheetActions } from "../../../src/preview/grid/sheet-actions.ts";
import { SheetView } from "../../../src/preview/grid/sheet-view.ts";
import { aSheet, box, place } from "./grid-sheet.ts";

describe("what the person does to a sheet", () => {
  let wb: ReturnType<typeof aSheet>["wb"];
  let sheet: ReturnType<typeof aSheet>["sheet"];
  let view: SheetView;
  let actions: SheetActions;
  let told: string[];
  let refused: string[];
  let said: string[];

  beforeEach(() => {
    ({ wb, sheet } = aSheet([
      ["Name", "Level", "Grade"],
      ["Cy", "D2", 3],
      ["Ana", "D1", 2],
      ["Bo", "D1", 1],
    ]));
    addTable(wb, sheet, box("A1:C4"), true, "People");
    view = new SheetView(wb, sheet);
    told = [];
    refused = [];
    said = [];
    const note = (as?: Rearrangement): void => void told.push(as ? `${as.kind} ${formatAddress(as.box)}` : "edit");
    actions = new SheetActions({
      workbook: wb,
      view: () => view,
      edit(change, as) {
        change(wb);
        note(as);
      },
      refuse: (sentence) => void refused.push(sentence),
      tell: (sentence) => void said.push(sentence),
    });
  });

  const select = (address: string): void => void (view.selection = selectBox(box(address), []));
  const column = (index: number) => [0, 1, 2, 3, 4].map((row) => sheet.cell(row, index).value);

  it("inserts as many rows as are selected, before them", () => {
    select("3:4");
    actions.insert();
    expect([0, 1, 2, 3, 4, 5].map((row) => sheet.cell(row, 0).value)).toEqual(["Name", "Cy", null, null, "Ana", "Bo"]);
    expect(told).toEqual(["insert 3:4"]);
    expect(sheet.tables[0]?.box.height).toBe(6);
  });

  it("deletes the selected columns", () => {
    select("B:B");
    actions.delete();
    expect(sheet.tables[0]?.columns.map(({ name }) => name)).toEqual(["Name", "Grade"]);
    expect(told).toEqual(["delete B:B"]);
  });

  it("asks for whole rows or columns where cells are selected, and takes those that a menu names", () => {
    select("A3");
    actions.insert();
    expect([told, refused]).toEqual([[], ["Select whole rows (Shift+Space) or whole columns (Ctrl+Space) first."]]);
    actions.delete("rows");
    expect(column(0)).toEqual(["Name", "Cy", "Bo", null, null]);
  });

  it("says in a sentence what the sheet does not allow", () => {
    sheet.isProtected = true;
    select("3:3");
    actions.insert();
    expect([told, refused]).toEqual([[], ['The sheet "Team" is protected. Unprotect it to make changes.']]);
  });

  it("sorts by the column of a heading, and tells that rows changed places", () => {
    const filter = actions.filterAt(place("A1"));
    if (!filter) throw new Error("no filter");
    actions.sort(filter, filter.offset, true);
    expect(column(0)).toEqual(["Name", "Ana", "Bo", "Cy", null]);
    expect(told).toEqual(["sort A2:C4"]);
  });

  it("filters by one column after the other, and shows all again", () => {
    const filter = (address: string, texts: string[] | undefined): void => {
      const placed = actions.filterAt(place(address));
      if (placed) actions.filter(placed, placed.offset, texts && new Set(texts));
    };
    const shown = () => [1, 2, 3].filter((row) => sheet.rows.get(row)?.hidden !== true);
    filter("B1", ["D1"]);
    expect(shown()).toEqual([2, 3]);
    filter("C1", ["1"]);
    expect(shown()).toEqual([3]);
    filter("B1", undefined);
    expect(shown()).toEqual([3]);
    filter("C1", undefined);
    expect(shown()).toEqual([1, 2, 3]);
    expect(said).toEqual(["2 of 3 rows shown.", "1 of 3 rows shown.", "1 of 3 rows shown."]);
  });

  it("moves a column of a table to the left and to the right", () => {
    const table = actions.tableAt(place("B1"));
    if (table) actions.moveColumn(table, 1, -1);
    expect([sheet.cell(0, 0).value, sheet.cell(0, 1).value]).toEqual(["Level", "Name"]);
    expect(actions.tableAt(place("B2"))).toBeUndefined();
  });

  it("repeats the first row downwards, and the cell before a single one", () => {
    select("C2:C4");
    actions.repeat("rows");
    expect(column(2)).toEqual(["Grade", 3, 3, 3, null]);
    select("B3");
    actions.repeat("rows");
    expect(column(1)).toEqual(["Level", "D2", "D2", "D1", null]);
    select("C4");
    actions.repeat("columns");
    expect(sheet.cell(3, 2).value).toBe("D1");
    select("A1");
    actions.repeat("columns");
    expect(column(0)).toEqual(["Name", "Cy", "Ana", "Bo", null]);
  });
});
