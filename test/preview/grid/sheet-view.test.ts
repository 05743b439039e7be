import { describe, expect, it } from "vitest";
import { selectBox, selectPlace } from "../../../src/preview/grid/selection.ts";
import { SheetView, SheetViews } from "../../../src/preview/grid/sheet-view.ts";
import { aSheet, box, place } from "./grid-sheet.ts";

describe("how far a sheet can be scrolled", () => {
  const rowsOf = (view: SheetView): number => (view.extent().height - 22) / 20;
  const aView = (rows: number): SheetView => {
    const { wb, sheet } = aSheet(Array.from({ length: rows }, (_, row) => [row]));
    return new SheetView(wb, sheet);
  };

  it.each([
    ["an empty sheet", 0, "A1", 100, 34],
    ["some rows beyond what is used", 500, "A1", 550, 34],
    ["some rows beyond what is selected", 0, "A2000", 2050, 42],
    ["to the last row of all", 0, "A1048576", 1_048_576, 66],
    ["no farther when whole columns are selected", 0, "A:B", 100, 34],
  ])("%s", (_title, rows, selected, reach, headerWidth) => {
    const view = aView(rows);
    view.choose(selectBox(box(selected), []));
    expect([rowsOf(view), view.layout.rowHeaderWidth]).toEqual([reach, headerWidth]);
  });

  it("a refresh sees new cells and new sizes", () => {
    const view = aView(1);
    view.sheet.put(299, 0, { value: 1, style: 0 });
    view.sheet.rows.set(0, { height: 30 });
    view.refresh();
    expect(view.extent().height).toBe(22 + 349 * 20 + 40);
  });
});

describe("the views of a workbook", () => {
  it("each sheet keeps its selection", () => {
    const { wb, sheet } = aSheet();
    const other = wb.addSheet("Other");
    const views = new SheetViews(wb);
    views.of(sheet.id).choose(selectPlace(place("C3"), []));
    expect(views.of(other.id).selection.box).toEqual(box("A1"));
    expect(views.of(sheet.id).selection.box).toEqual(box("C3"));
    expect(() => views.of("none")).toThrow("There is no sheet none.");
  });
});
