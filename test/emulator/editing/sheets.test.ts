import { describe, expect, it } from "vitest";
import { deleteCells, insertCells } from "../../../src/emulator/editing/insert-delete.ts";
import { addName, deleteName, isValidName } from "../../../src/emulator/editing/object-names.ts";
import { addSheet, deleteSheet, renameSheet } from "../../../src/emulator/editing/sheets.ts";
import { addTable } from "../../../src/emulator/editing/tables.ts";
import { formatAddress } from "../../../src/emulator/model/address.ts";
import { aWorkbook, box, cell, codeOf, shown, write } from "./helpers.ts";

describe("sheets", () => {
  it.each([
    ["x".repeat(32), "InvalidArgument"],
    ["a/b", "InvalidArgument"],
    ["a:b", "InvalidArgument"],
    ["[a]", "InvalidArgument"],
    ["", "InvalidArgument"],
    ["'a", "InvalidArgument"],
    ["history", "InvalidArgument"],
    ["DATA", "ItemAlreadyExists"],
  ])("the name %j is %s", (name, code) => {
    const { wb, sheet } = aWorkbook("S", "Data");
    expect(codeOf(() => addSheet(wb, name))).toBe(code);
    expect(codeOf(() => renameSheet(wb, sheet, name))).toBe(code);
    expect(wb.sheets.map((known) => known.name)).toEqual(["S", "Data"]);
  });

  it("without a name gets the first free number", () => {
    const { wb } = aWorkbook("Sheet1", "sheet2");
    expect(addSheet(wb).name).toBe("Sheet3");
  });

  it("a renamed one is renamed in cells, names, validations and formats", () => {
    const { wb, sheet } = aWorkbook("S", "Data");
    write(wb, sheet, "A1", [["=Data!A1*2"]]);
    addName(wb, "Rate", "=data!$B$1");
    sheet.conditionalFormats = [
      {
        id: "f",
        ranges: [box("A1")],
        type: "expression",
        formulas: ["Data!$A$1>1"],
        stopIfTrue: false,
        style: {},
        priority: 1,
      },
    ];
    const data = wb.sheet("Data");
    if (!data) throw new Error("No sheet");
    renameSheet(wb, data, "New data");
    expect(cell(sheet, "A1").formula).toBe("='New data'!A1*2");
    expect(wb.names[0]?.formula).toBe("='New data'!$B$1");
    expect(sheet.conditionalFormats[0]?.formulas).toEqual(["'New data'!$A$1>1"]);
    expect(codeOf(() => renameSheet(wb, data, "NEW DATA"))).toBeUndefined();
  });

  it("a deleted one leaves #REF! and takes its own names along", () => {
    const { wb, sheet } = aWorkbook("S", "Data");
    const data = wb.sheet("Data");
    if (!data) throw new Error("No sheet");
    write(wb, data, "A1:A2", [["h"], [1]]);
    addTable(wb, data, box("A1:A2"), true, "T");
    write(wb, sheet, "A1:A2", [["=Data!A1"], ["=SUM(T[h])"]]);
    addName(wb, "Rate", "=Data!$B$1");
    addName(wb, "Local", "=Data!$B$1", "", data);
    wb.activeSheetId = data.id;
    deleteSheet(wb, data);
    expect(shown(sheet, "A1:A2")).toEqual([["=#REF!"], ["=SUM(#REF!)"]]);
    expect(wb.names.map((name) => [name.name, name.formula])).toEqual([["Rate", "=#REF!"]]);
    expect(wb.activeSheetId).toBe(sheet.id);
  });

  it("the last visible one cannot be deleted", () => {
    const { wb, sheet } = aWorkbook("S", "Hidden");
    const hidden = wb.sheet("Hidden");
    if (hidden) hidden.visibility = "hidden";
    expect(codeOf(() => deleteSheet(wb, sheet))).toBe("InvalidOperation");
    expect(wb.sheets.length).toBe(2);
  });
});

describe("names", () => {
  it.each([
    ["Rungs_System", true],
    ["_x", true],
    ["L_Step", true],
    ["Größe", true],
    ["a.b", true],
    ["ABCD1", true],
    ["\\x", true],
    ["L5", false],
    ["XFD1048576", false],
    ["R1C1", false],
    ["r", false],
    ["C", false],
    ["RC", false],
    ["2x", false],
    ["a b", false],
    ["a-b", false],
    ["", false],
  ])("%j: %s", (name, expected) => {
    expect(isValidName(name)).toBe(expected);
  });

  it("may be repeated on a sheet of their own, but not in the workbook", () => {
    const { wb, sheet } = aWorkbook();
    addName(wb, "Rate", "=1");
    addName(wb, "Rate", "=2", "", sheet);
    expect(codeOf(() => addName(wb, "rate", "=3"))).toBe("ItemAlreadyExists");
    deleteName(wb, "RATE", sheet);
    expect(wb.names.map((name) => name.formula)).toEqual(["=1"]);
    expect(codeOf(() => deleteName(wb, "Rate", sheet))).toBe("ItemNotFound");
  });
});

describe("inserted and deleted cells", () => {
  function aSheet() {
    const { wb, sheet } = aWorkbook("S");
    write(wb, sheet, "A1:C3", [
      [1, 2, 3],
      [4, 5, 6],
      ["=SUM(A1:A2)", "=B1", "=$C$2"],
    ]);
    addName(wb, "Block", "=S!$A$2:$B$2");
    return { wb, sheet };
  }

  it("a row moves everything below it", () => {
    const { wb, sheet } = aSheet();
    sheet.merges = [box("A5:B5")];
    sheet.rows.set(1, { height: 40 });
    insertCells(wb, sheet, box("2:2"), "down");
    expect(shown(sheet, "A2:C4")).toEqual([
      [null, null, null],
      [4, 5, 6],
      ["=SUM(A1:A3)", "=B1", "=$C$3"],
    ]);
    expect(wb.names[0]?.formula).toBe("=S!$A$3:$B$3");
    expect(sheet.merges.map(formatAddress)).toEqual(["A6:B6"]);
    expect([...sheet.rows]).toEqual([[2, { height: 40 }]]);
  });

  it("cells move only their own columns", () => {
    const { wb, sheet } = aSheet();
    insertCells(wb, sheet, box("B1:B2"), "down");
    expect(shown(sheet, "A1:C5")).toEqual([
      [1, null, 3],
      [4, null, 6],
      ["=SUM(A1:A2)", 2, "=$C$2"],
      [null, 5, null],
      [null, "=B3", null],
    ]);
  });

  it("a deleted column closes the gap", () => {
    const { wb, sheet } = aSheet();
    sheet.columns.set(2, { width: 20 });
    deleteCells(wb, sheet, box("B:B"), "left");
    expect(shown(sheet, "A1:C3")).toEqual([
      [1, 3, null],
      [4, 6, null],
      ["=SUM(A1:A2)", "=$B$2", null],
    ]);
    expect(wb.names[0]?.formula).toBe("=S!$A$2:$A$2");
    expect([...sheet.columns]).toEqual([[1, { width: 20 }]]);
  });

  it("a validation is torn where only some of its columns move", () => {
    const { wb, sheet } = aSheet();
    sheet.validations = [
      {
        ranges: [box("A2:C3")],
        rule: { type: "list", formula1: "=$C$2" },
        ignoreBlanks: true,

        alert: { show: true, style: "stop", title: "", message: "" },
        prompt: { show: false, title: "", message: "" },
      },
    ];
    insertCells(wb, sheet, box("C1:C2"), "down");
    expect(sheet.validations[0]?.ranges.map(formatAddress).sort()).toEqual(["A2:B3", "C4:C5"]);
    expect(sheet.validations[0]?.rule.formula1).toBe("=$C$4");
  });

  it("inserted cells look like those above them", () => {
    const { wb, sheet } = aSheet();
    sheet.put(0, 0, { value: 1, style: wb.styles.derive(0, (style) => ({ ...style, numberFormat: "0.0" })) });
    insertCells(wb, sheet, box("A2"), "down");
    expect(wb.styles.get(cell(sheet, "A2").style).numberFormat).toBe("0.0");
    expect(cell(sheet, "A2").value).toBeNull();
  });

  it.each([
    ["half a table down", () => aTableAt("B6:C8"), "A5:B5", "down", "InsertDeleteConflict"],
    ["half a table right", () => aTableAt("B6:C8"), "A7", "right", "InsertDeleteConflict"],
    ["half a merged area", () => aMergeAt("B6:C6"), "B5", "down", "MergedRangeConflict"],
    ["a protected sheet", aProtected, "1:1", "down", "AccessDenied"],
    ["content over the edge", () => aValueAt("A1048576"), "A1", "down", "NonBlankCellOffSheet"],
  ] as const)("%s is refused", (_title, make, address, shift, code) => {
    const { wb, sheet } = make();
    const before = sheet.cells.size;
    expect(codeOf(() => insertCells(wb, sheet, box(address), shift))).toBe(code);
    expect(sheet.cells.size).toBe(before);
  });

  it("the header row of a table cannot be deleted alone", () => {
    const { wb, sheet } = aTableAt("B6:C8");
    expect(codeOf(() => deleteCells(wb, sheet, box("6:6"), "up"))).toBe("InsertDeleteConflict");
    deleteCells(wb, sheet, box("6:8"), "up");
    expect(sheet.tables).toEqual([]);
  });

  it("rows inserted above a table move it, with its filter", () => {
    const { wb, sheet } = aTableAt("B6:C8");
    insertCells(wb, sheet, box("1:2"), "down");
    expect(
      sheet.tables.map((table) => [formatAddress(table.box), formatAddress(table.filter?.box ?? table.box)]),
    ).toEqual([["B8:C10", "B8:C10"]]);
  });
});

function aTableAt(address: string) {
  const { wb, sheet } = aWorkbook();
  addTable(wb, sheet, box(address), true);
  return { wb, sheet };
}

function aMergeAt(address: string) {
  const { wb, sheet } = aWorkbook();
  sheet.merges = [box(address)];
  return { wb, sheet };
}

function aProtected() {
  const { wb, sheet } = aWorkbook();
  sheet.isProtected = true;
  return { wb, sheet };
}

function aValueAt(address: string) {
  const { wb, sheet } = aWorkbook();
  write(wb, sheet, address, [[1]]);
  return { wb, sheet };
}
