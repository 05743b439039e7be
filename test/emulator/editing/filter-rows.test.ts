import { beforeEach, describe, expect, it } from "vitest";
import { filterAt, filterRows, type PlacedFilter } from "../../../src/emulator/editing/filter-rows.ts";
import { deleteCells, insertCells } from "../../../src/emulator/editing/insert-delete.ts";
import { meantParts } from "../../../src/emulator/editing/shown-rows.ts";
import { sortRows } from "../../../src/emulator/editing/sort-rows.ts";
import { addTable } from "../../../src/emulator/editing/tables.ts";
import { writeInputs } from "../../../src/emulator/editing/write-cells.ts";
import { MAX_ROWS } from "../../../src/emulator/model/address.ts";
import type { Sheet } from "../../../src/emulator/model/sheet.ts";
import { Workbook } from "../../../src/emulator/model/workbook.ts";

describe("a filter", () => {
  let wb: Workbook;
  let sheet: Sheet;

  beforeEach(() => {
    wb = new Workbook();
    sheet = wb.addSheet("Team");
    const rows = [
      ["Name", "Level"],
      ["Ana", "D1"],
      ["Bo", "D2"],
      ["Cy", "D1"],
      ["Di", ""],
    ];
    writeInputs(wb, sheet, { row: 2, column: 1, height: 5, width: 2 }, rows);
  });

  const textOf = (row: number, column: number) => JSON.stringify(sheet.cell(row, column).value ?? "").slice(1, -1);
  const hidden = () =>
    [...sheet.rows]
      .filter(([, { hidden: isHidden }]) => isHidden)
      .map(([row]) => row)
      .sort((a, b) => a - b);

  function placed(): PlacedFilter {
    const found = filterAt(sheet, 2, 2);
    if (!found) throw new Error("There is no filter.");
    return found;
  }

  const show = (...criteria: [number, string[]][]) =>
    filterRows(wb, sheet, placed(), new Map(criteria.map(([at, texts]) => [at, new Set(texts)])), textOf);

  it("of a table hides the rows that show none of the texts, and shows them again", () => {
    addTable(wb, sheet, { row: 2, column: 1, height: 5, width: 2 }, true, "People");
    show([1, ["D1"]]);
    expect(hidden()).toEqual([4, 6]);
    expect(sheet.tables[0]?.filter?.active).toBe(true);
    show();
    expect(hidden()).toEqual([]);
    expect(sheet.tables[0]?.filter?.active).toBe(false);
  });

  it("of a range asks every column, blanks too, and keeps the height of rows", () => {
    sheet.filter = { box: { row: 2, column: 1, height: 5, width: 2 }, active: false };
    sheet.rows.set(4, { height: 30 });
    show([1, ["D1", "D2"]], [0, ["Ana", "Di"]]);
    expect(hidden()).toEqual([4, 5, 6]);
    show([1, [""]]);
    expect(hidden()).toEqual([3, 4, 5]);
    show();
    expect([...sheet.rows]).toEqual([[4, { height: 30 }]]);
  });

  it("of a table stays with its column wherever that moves, and goes with it", () => {
    addTable(wb, sheet, { row: 2, column: 1, height: 5, width: 2 }, true, "People");
    show([1, ["D1"]]);
    const criteria = () => [...(sheet.tables[0]?.filter?.criteria ?? [])].map(([offset]) => offset);
    insertCells(wb, sheet, { row: 0, column: 2, height: MAX_ROWS, width: 1 }, "right");
    expect(criteria()).toEqual([2]);
    deleteCells(wb, sheet, { row: 0, column: 1, height: MAX_ROWS, width: 1 }, "left");
    expect(criteria()).toEqual([1]);
    deleteCells(wb, sheet, { row: 0, column: 2, height: MAX_ROWS, width: 1 }, "left");
    expect([criteria(), sheet.tables[0]?.filter?.active]).toEqual([[], false]);
  });

  it("leaves hidden rows where they are when the others are sorted", () => {
    addTable(wb, sheet, { row: 2, column: 1, height: 5, width: 2 }, true, "People");
    show([1, ["D1", "D2"]]);
    sheet.rows.set(4, { hidden: true });
    sortRows(wb, sheet, { row: 3, column: 1, height: 4, width: 2 }, 0, false);
    expect([3, 4, 5, 6].map((row) => sheet.cell(row, 1).value)).toEqual(["Cy", "Bo", "Ana", "Di"]);
  });

  it("leaves to a person what it shows of the selected cells", () => {
    addTable(wb, sheet, { row: 2, column: 1, height: 5, width: 2 }, true, "People");
    const selected = { row: 3, column: 2, height: 900, width: 1 };
    expect(meantParts(sheet, selected)).toEqual([selected]);
    show([1, ["D1"]]);
    expect(meantParts(sheet, selected)).toEqual([
      { row: 3, column: 2, height: 1, width: 1 },
      { row: 5, column: 2, height: 1, width: 1 },
    ]);
    expect(meantParts(sheet, { ...selected, column: 5 })).toEqual([{ ...selected, column: 5 }]);
  });

  it("has its button in the headings only", () => {
    addTable(wb, sheet, { row: 2, column: 1, height: 5, width: 2 }, true, "People");
    expect([filterAt(sheet, 3, 1), filterAt(sheet, 2, 3), filterAt(sheet, 2, 0)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("of a protected sheet stays as it is", () => {
    sheet.filter = { box: { row: 2, column: 1, height: 5, width: 2 }, active: false };
    sheet.isProtected = true;
    expect(() => show([1, ["D1"]])).toThrow("protected");
    expect(hidden()).toEqual([]);
  });
});
