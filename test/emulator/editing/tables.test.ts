import { describe, expect, it } from "vitest";
import { addName } from "../../../src/emulator/editing/object-names.ts";
import { copyRange } from "../../../src/emulator/editing/copy-range.ts";
import { addTableColumns, deleteTableColumn, moveTableColumn } from "../../../src/emulator/editing/table-columns.ts";
import { renameTableColumn } from "../../../src/emulator/editing/table-headers.ts";
import {
  addTable,
  addTableRows,
  convertToRange,
  deleteTable,
  renameTable,
  resizeTable,
} from "../../../src/emulator/editing/tables.ts";
import { sortTable } from "../../../src/emulator/editing/sort-table.ts";
import { formatAddress } from "../../../src/emulator/model/address.ts";
import type { Table } from "../../../src/emulator/model/features.ts";
import { aWorkbook, box, cell, codeOf, shown, write } from "./helpers.ts";

/** ID, X and a calculated column Y in A1:C4; a note right of it, a sum below it. */
function aTable() {
  const { wb, sheet } = aWorkbook("S", "Other");
  write(wb, sheet, "A1:C4", [
    ["ID", "X", "Y"],
    ["a", 3, ""],
    ["b", 1, ""],
    ["c", 2, ""],
  ]);
  const { id } = addTable(wb, sheet, box("A1:C4"), true, "T");
  write(wb, sheet, "C2:C4", [["=[@X]*2"]]);
  write(wb, sheet, "D2", [["note"]]);
  write(wb, sheet, "A6:C6", [["sum", "=SUM(T[X])", "=SUM(B2:B4)"]]);
  const table = (): Table => {
    const found = sheet.tables.find((candidate) => candidate.id === id);
    if (!found) throw new Error("The table is gone");
    return found;
  };
  return {
    wb,
    sheet,
    table,
    names: () => table().columns.map(({ name }) => name),
    ids: () => table().columns.map((column) => column.id),
  };
}

describe("making a table", () => {
  it("takes headers as unique texts and gets filter buttons", () => {
    const { wb, sheet } = aWorkbook();
    write(wb, sheet, "B2:E3", [
      ["A", "a", 7, ""],
      [1, 2, 3, 4],
    ]);
    const table = addTable(wb, sheet, box("B2:E3"), true);
    expect(table.name).toBe("Table1");
    expect(shown(sheet, "B2:E2")).toEqual([["A", "a2", "7", "Column1"]]);
    expect(table.columns.map((column) => column.name)).toEqual(["A", "a2", "7", "Column1"]);
    expect(table.filter).toEqual({ box: box("B2:E3"), active: false });
  });

  it("without headers the data move down by a row", () => {
    const { wb, sheet } = aWorkbook();
    write(wb, sheet, "A1:B2", [
      [1, 2],
      [3, 4],
    ]);
    const table = addTable(wb, sheet, box("A1:B2"), false);
    expect(formatAddress(table.box)).toBe("A1:B3");
    expect(shown(sheet, "A1:B3")).toEqual([
      ["Column1", "Column2"],
      [1, 2],
      [3, 4],
    ]);
  });

  it.each([
    ["over another table", "C3:E5", "InvalidArgument"],
    ["over merged cells", "G1:H3", "MergedRangeConflict"],
  ])("%s is refused", (_title, address, code) => {
    const { wb, sheet } = aTable();
    sheet.merges = [box("G2:H2")];
    expect(codeOf(() => addTable(wb, sheet, box(address), true))).toBe(code);
    expect(sheet.tables.length).toBe(1);
  });

  it.each([
    ["t", "ItemAlreadyExists"],
    ["Rate", "ItemAlreadyExists"],
    ["L5", "InvalidArgument"],
    ["R1C1", "InvalidArgument"],
    ["two words", "InvalidArgument"],
  ])("under the name %s is %s", (name, code) => {
    const { wb, sheet } = aTable();
    addName(wb, "Rate", "=S!$A$1");
    expect(codeOf(() => addTable(wb, sheet, box("J1:K3"), true, name))).toBe(code);
  });
});

describe("columns of a table", () => {
  it("added at the end push what stands beside the table to the right", () => {
    const { wb, sheet, table, names, ids } = aTable();
    const added = addTableColumns(wb, table(), null, [["Z"], [7], [8], ["=[@X]"]]);
    expect(added.map((column) => column.name)).toEqual(["Z"]);
    expect([names(), ids()]).toEqual([
      ["ID", "X", "Y", "Z"],
      [1, 2, 3, 4],
    ]);
    expect(shown(sheet, "C1:E4")).toEqual([
      ["Y", "Z", null],
      ["=[@X]*2", 7, "note"],
      ["=[@X]*2", 8, null],
      ["=[@X]*2", "=[@X]", null],
    ]);
    expect(formatAddress(table().filter?.box ?? box("A1"))).toBe("A1:D4");
  });

  it("added in the middle get the next id, and A1 references follow", () => {
    const { wb, sheet, table, names, ids } = aTable();
    addTableColumns(wb, table(), 1, null);
    expect([names(), ids()]).toEqual([
      ["ID", "Column1", "X", "Y"],
      [1, 4, 2, 3],
    ]);
    expect(shown(sheet, "A1:D2")).toEqual([
      ["ID", "Column1", "X", "Y"],
      ["a", null, 3, "=[@X]*2"],
    ]);
    expect(shown(sheet, "B6:C6")).toEqual([["=SUM(T[X])", "=SUM(C2:C4)"]]);
  });

  it("cannot be added where merged cells or half a table would be shifted", () => {
    const { wb, sheet, table } = aTable();
    sheet.merges = [box("F4:F5")];
    expect(codeOf(() => addTableColumns(wb, table(), null, null))).toBe("MergedRangeConflict");
    sheet.merges = [];
    write(wb, sheet, "F3:F6", [["h"], [1], [2], [3]]);
    addTable(wb, sheet, box("F3:F6"), true);
    expect(codeOf(() => addTableColumns(wb, table(), null, null))).toBe("InsertDeleteConflict");
    expect(table().columns.length).toBe(3);
  });

  it("values of another height are refused", () => {
    const { wb, table } = aTable();
    expect(codeOf(() => addTableColumns(wb, table(), null, [["Z"], [1]]))).toBe("InvalidArgument");
  });

  it("a deleted one leaves #REF! where it was used", () => {
    const { wb, sheet, table, names, ids } = aTable();
    deleteTableColumn(wb, table(), 2);
    expect([names(), ids()]).toEqual([
      ["ID", "Y"],
      [1, 3],
    ]);
    expect(shown(sheet, "A2:C2")).toEqual([["a", "=#REF!*2", "note"]]);
    expect(shown(sheet, "B6:C6")).toEqual([["=SUM(#REF!)", "=SUM(#REF!)"]]);
  });

  it("a moved one keeps id and name; cells, rules, widths and references go along", () => {
    const { wb, sheet, table, names, ids } = aTable();
    sheet.columns.set(1, { width: 30 });
    sheet.validations = [
      {
        ranges: [box("B2:B4")],
        rule: { type: "whole", operator: "between", formula1: "=1", formula2: "=5" },
        ignoreBlanks: true,
        alert: { show: true, style: "stop", title: "", message: "" },
        prompt: { show: false, title: "", message: "" },
      },
    ];
    sheet.conditionalFormats = [
      {
        id: "f",
        ranges: [box("A2:C4")],
        type: "expression",
        formulas: ["$B2>5"],
        stopIfTrue: false,
        style: {},
        priority: 1,
      },
    ];
    write(wb, sheet, "F1", [["=B3+SUM(A2:C4)"]]);
    moveTableColumn(wb, table(), 2, 0);
    expect([names(), ids()]).toEqual([
      ["X", "ID", "Y"],
      [2, 1, 3],
    ]);
    expect(shown(sheet, "A1:C2")).toEqual([
      ["X", "ID", "Y"],
      [3, "a", "=[@X]*2"],
    ]);
    expect([sheet.columns.get(0), sheet.columns.get(1)]).toEqual([{ width: 30 }, undefined]);
    expect(sheet.validations[0]?.ranges.map(formatAddress)).toEqual(["A2:A4"]);
    expect(sheet.conditionalFormats[0]?.ranges.map(formatAddress)).toEqual(["A2:C4"]);
    expect(sheet.conditionalFormats[0]?.formulas).toEqual(["$A2>5"]);
    expect(cell(sheet, "F1").formula).toBe("=A3+SUM(A2:C4)");
    expect(shown(sheet, "A6:C6")).toEqual([["sum", "=SUM(T[X])", "=SUM(A2:A4)"]]);
  });

  it("are renamed by id, but not to a name that is taken", () => {
    const { wb, sheet, table, names } = aTable();
    renameTableColumn(wb, table(), 2, "Rating now");
    expect(names()).toEqual(["ID", "Rating now", "Y"]);
    expect(shown(sheet, "B1:C2")).toEqual([
      ["Rating now", "Y"],
      [3, "=[@[Rating now]]*2"],
    ]);
    expect(table().columns[2]?.calculatedFormula).toBe("=[@[Rating now]]*2");
    expect(codeOf(() => renameTableColumn(wb, table(), 3, "id"))).toBe("InvalidArgument");
  });
});

describe("rows of a table", () => {
  it("added at the end push down what stands below, and are filled", () => {
    const { wb, sheet, table } = aTable();
    addTableRows(wb, table(), null, [["d", 9, null]]);
    expect(formatAddress(table().box)).toBe("A1:C5");
    expect(shown(sheet, "A5:C5")).toEqual([["d", 9, "=[@X]*2"]]);
    expect(shown(sheet, "A7:C7")).toEqual([["sum", "=SUM(T[X])", "=SUM(B2:B4)"]]);
  });

  it("added in the middle stretch ranges over them", () => {
    const { wb, sheet, table } = aTable();
    addTableRows(wb, table(), 1, null);
    expect(shown(sheet, "A3:C4")).toEqual([
      [null, null, "=[@X]*2"],
      ["b", 1, "=[@X]*2"],
    ]);
    expect(cell(sheet, "C7").formula).toBe("=SUM(B2:B5)");
  });

  it("are sorted with their formulas and styles, empty cells last", () => {
    const { wb, sheet, table } = aTable();
    write(wb, sheet, "B3", [[""]]);
    write(wb, sheet, "C3", [["=A3&$A$2"]]);
    sortTable(wb, table(), 2, false);
    expect(shown(sheet, "A2:C4")).toEqual([
      ["a", 3, "=[@X]*2"],
      ["c", 2, "=[@X]*2"],
      ["b", null, "=A4&$A$2"],
    ]);
    sortTable(wb, table(), 2, true);
    expect(shown(sheet, "A2:A4")).toEqual([["c"], ["a"], ["b"]]);
  });
});

describe("the table as a whole", () => {
  it("grows and shrinks, keeping ids", () => {
    const { wb, sheet, table, names, ids } = aTable();
    write(wb, sheet, "D1", [["Extra"]]);
    resizeTable(wb, table(), box("A1:E5"));
    expect([names(), ids()]).toEqual([
      ["ID", "X", "Y", "Extra", "Column1"],
      [1, 2, 3, 4, 5],
    ]);
    expect(shown(sheet, "A5:E5")).toEqual([[null, null, "=[@X]*2", null, null]]);
    resizeTable(wb, table(), box("A1:B3"));
    expect([names(), ids()]).toEqual([
      ["ID", "X"],
      [1, 2],
    ]);
    expect(cell(sheet, "C2").formula).toBe("=T[@X]*2");
  });

  it.each(["A2:C5", "F1:G4", "A1:C1"])("cannot be resized to %s", (address) => {
    const { wb, table } = aTable();
    expect(codeOf(() => resizeTable(wb, table(), box(address)))).toBe("InvalidArgument");
  });

  it("formulas copied out of it say its name, and lose it when they come back", () => {
    const { wb, sheet, table } = aTable();
    const [, other] = wb.sheets;
    if (!other) throw new Error("No sheet");
    copyRange(wb, { sheet, box: box("C2:C4") }, { sheet: other, box: box("C2") }, "all");
    expect(shown(other, "C2:C3")).toEqual([["=T[@X]*2"], ["=T[@X]*2"]]);
    write(wb, sheet, "C2:C4", [[1], [2], [3]]);
    copyRange(wb, { sheet: other, box: box("C2:C4") }, { sheet, box: box("C2") }, "all");
    expect(shown(sheet, "C2:C3")).toEqual([["=[@X]*2"], ["=[@X]*2"]]);
    expect(table().columns[2]?.calculatedFormula).toBe("=[@X]*2");
  });

  it("a formula written with its own table's name is shown without it", () => {
    const { wb, sheet } = aTable();
    write(wb, sheet, "C2:C4", [["=T[@X]+SUM(T[X])"]]);
    expect(cell(sheet, "C3").formula).toBe("=[@X]+SUM(T[X])");
  });

  it("is renamed in every formula", () => {
    const { wb, sheet, table } = aTable();
    renameTable(wb, table(), "Ratings");
    expect(cell(sheet, "B6").formula).toBe("=SUM(Ratings[X])");
  });

  it("becomes a range with A1 references", () => {
    const { wb, sheet, table } = aTable();
    const [, other] = wb.sheets;
    if (!other) throw new Error("No sheet");
    write(wb, other, "A1", [["=SUM(T[X])"]]);
    convertToRange(wb, table());
    expect(sheet.tables).toEqual([]);
    expect(shown(sheet, "C2:C3")).toEqual([["=$B2*2"], ["=$B3*2"]]);
    expect(cell(sheet, "B6").formula).toBe("=SUM($B$2:$B$4)");
    expect(cell(other, "A1").formula).toBe("=SUM(S!$B$2:$B$4)");
  });

  it("is deleted with its cells", () => {
    const { wb, sheet, table } = aTable();
    deleteTable(wb, table());
    expect(shown(sheet, "A1:D2")).toEqual([
      [null, null, null, null],
      [null, null, null, "note"],
    ]);
    expect(cell(sheet, "B6").formula).toBe("=SUM(#REF!)");
  });
});
