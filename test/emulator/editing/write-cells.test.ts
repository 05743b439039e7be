import { describe, expect, it } from "vitest";
import { clearCells } from "../../../src/emulator/editing/clear-cells.ts";
import { copyRange } from "../../../src/emulator/editing/copy-range.ts";
import { addTable } from "../../../src/emulator/editing/tables.ts";
import { writeFormulasR1C1 } from "../../../src/emulator/editing/write-cells.ts";
import { formatAddress } from "../../../src/emulator/model/address.ts";
import { aWorkbook, box, cell, codeOf, shown, write } from "./helpers.ts";

describe("writing values", () => {
  it("a grid lands cell by cell, null leaves a cell and an empty text empties it", () => {
    const { wb, sheet } = aWorkbook();
    write(wb, sheet, "A1:B2", [
      [1, "x"],
      [true, 4],
    ]);
    write(wb, sheet, "A1:B2", [
      [null, ""],
      ["y", null],
    ]);
    expect(shown(sheet, "A1:B2")).toEqual([
      [1, null],
      ["y", 4],
    ]);
    expect(wb.needsCalculation).toBe(true);
  });

  it("one formula fills a range and its references move", () => {
    const { wb, sheet } = aWorkbook();
    write(wb, sheet, "B2:C3", [["=A1+$A1"]]);
    expect(shown(sheet, "B2:C3")).toEqual([
      ["=A1+$A1", "=B1+$A1"],
      ["=A2+$A2", "=B2+$A2"],
    ]);
  });

  it("a grid of another size is refused and nothing is written", () => {
    const { wb, sheet } = aWorkbook();
    expect(codeOf(() => write(wb, sheet, "A1:B2", [[1, 2]]))).toBe("InvalidArgument");
    expect(sheet.cells.size).toBe(0);
  });

  it.each(["=SUM(", "=1)", '="open', "=[@X]", "=Nowhere[X]", "=SUM(A1}"])("the formula %s is refused", (formula) => {
    const { wb, sheet } = aWorkbook();
    expect(codeOf(() => write(wb, sheet, "A1:A2", [[1], [formula]]))).toBe("InvalidArgument");
    expect(sheet.cells.size).toBe(0);
  });

  it("an entry brings its format along only where there is none", () => {
    const { wb, sheet } = aWorkbook();
    sheet.put(0, 1, { value: null, style: wb.styles.derive(0, (style) => ({ ...style, numberFormat: "0.000" })) });
    write(wb, sheet, "A1:B1", [["50%", "50%"]]);
    expect(wb.styles.get(cell(sheet, "A1").style).numberFormat).toBe("0%");
    expect(wb.styles.get(cell(sheet, "B1").style).numberFormat).toBe("0.000");
  });

  it("the apostrophe goes when something else is written", () => {
    const { wb, sheet } = aWorkbook();
    write(wb, sheet, "A1", [["'=1"]]);
    expect(wb.styles.get(cell(sheet, "A1").style).quotePrefix).toBe(true);
    write(wb, sheet, "A1", [[1]]);
    expect(wb.styles.get(cell(sheet, "A1").style).quotePrefix).toBe(false);
  });

  it("only the first cell of a merged area takes a value", () => {
    const { wb, sheet } = aWorkbook();
    sheet.merges = [box("A1:B1")];
    write(wb, sheet, "A1:C1", [[1, 2, 3]]);
    expect(shown(sheet, "A1:C1")).toEqual([[1, null, 3]]);
  });

  it("a protected sheet takes values in unlocked cells only", () => {
    const { wb, sheet } = aWorkbook();
    const open = wb.styles.derive(0, (style) => ({ ...style, locked: false }));
    sheet.put(0, 0, { value: null, style: open });
    sheet.isProtected = true;
    write(wb, sheet, "A1", [[1]]);
    expect(cell(sheet, "A1").value).toBe(1);
    expect(codeOf(() => write(wb, sheet, "A1:A2", [[2], [2]]))).toBe("AccessDenied");
    expect(cell(sheet, "A1").value).toBe(1);
  });

  it("a filtered range refuses more than one row", () => {
    const { wb, sheet } = aWorkbook();
    sheet.filter = { box: box("A1:B9"), active: true };
    expect(codeOf(() => write(wb, sheet, "A2:A3", [[1], [2]]))).toBe("FilteredRangeConflict");
    write(wb, sheet, "A2", [[1]]);
    expect(cell(sheet, "A2").value).toBe(1);
  });

  it("R1C1 formulas are kept in A1", () => {
    const { wb, sheet } = aWorkbook();
    writeFormulasR1C1(wb, sheet, box("B2:B3"), [["=RC[-1]*R1C1"]]);
    expect(shown(sheet, "B2:B3")).toEqual([["=A2*$A$1"], ["=A3*$A$1"]]);
  });
});

describe("a table that is written to", () => {
  function aTable() {
    const { wb, sheet } = aWorkbook();
    write(wb, sheet, "A1:B3", [
      ["ID", "X"],
      ["a", 1],
      ["b", 2],
    ]);
    addTable(wb, sheet, box("A1:C3"), true, "T");
    write(wb, sheet, "C2:C3", [["=[@X]*2"]]);
    write(wb, sheet, "F1", [["=SUM(T[X])"]]);
    const table = () => {
      const [first] = sheet.tables;
      if (!first) throw new Error("No table");
      return first;
    };
    return { wb, sheet, table, names: () => table().columns.map((column) => column.name) };
  }

  it("a header that is typed over renames the column in every formula", () => {
    const { wb, sheet, names } = aTable();
    write(wb, sheet, "B1", [["Points (max 5)"]]);
    expect(names()).toEqual(["ID", "Points (max 5)", "Column1"]);
    expect(shown(sheet, "C2:F2")[0]?.[0]).toBe("=[@[Points (max 5)]]*2");
    expect(cell(sheet, "F1").formula).toBe("=SUM(T[[Points (max 5)]])");
  });

  it("two headers never get one name, and headers are texts", () => {
    const { wb, sheet, names } = aTable();
    write(wb, sheet, "A1:C1", [["x", "X", 5]]);
    expect(names()).toEqual(["x", "X2", "5"]);
    expect(shown(sheet, "A1:C1")).toEqual([["x", "X2", "5"]]);
  });

  it("an emptied header becomes Column1", () => {
    const { wb, sheet, names } = aTable();
    clearCells(wb, sheet, box("A1:B1"), "contents");
    expect(names()).toEqual(["Column2", "Column3", "Column1"]);
  });

  it("what a person types under it becomes a row, with the calculated columns filled", () => {
    const { wb, sheet, table } = aTable();
    write(wb, sheet, "A4", [["c"]], { byUser: true });
    expect(formatAddress(table().box)).toBe("A1:C4");
    expect(shown(sheet, "A4:C4")).toEqual([["c", null, "=[@X]*2"]]);
  });

  it("what a person types beside it becomes a column", () => {
    const { wb, sheet, table, names } = aTable();
    write(wb, sheet, "D1", [["ID"]], { byUser: true });
    expect(formatAddress(table().box)).toBe("A1:D3");
    expect(names()).toEqual(["ID", "X", "Column1", "ID2"]);
    expect(table().columns.map((column) => column.id)).toEqual([1, 2, 3, 4]);
  });

  it("what an add-in writes beside it does not", () => {
    const { wb, sheet, table } = aTable();
    write(wb, sheet, "A4", [["c"]]);
    write(wb, sheet, "D1", [["Y"]]);
    expect(formatAddress(table().box)).toBe("A1:C3");
  });

  it("an unknown column is refused", () => {
    const { wb, sheet } = aTable();
    expect(codeOf(() => write(wb, sheet, "F2", [["=SUM(T[Z])"]]))).toBe("InvalidArgument");
    expect(codeOf(() => write(wb, sheet, "C2", [["=[@Z]"]]))).toBe("InvalidArgument");
  });

  it("a column is calculated once all its cells hold one formula, and no longer when they hold values", () => {
    const { wb, sheet, table } = aTable();
    expect(table().columns[2]?.calculatedFormula).toBe("=[@X]*2");
    write(wb, sheet, "C2:C3", [[1], [2]]);
    expect(table().columns[2]?.calculatedFormula).toBeUndefined();
  });
});

describe("clearing", () => {
  it.each([
    ["contents", null, 1, 1, 1],
    ["formats", 5, 0, 1, 0],
    ["all", null, 0, 0, 0],
  ] as const)(
    "%s leaves value %s, style %i, %i validations and %i formats",
    (what, value, style, validations, formats) => {
      const { wb, sheet } = aWorkbook();
      wb.styles.derive(0, (known) => ({ ...known, numberFormat: "0.0" }));
      sheet.put(0, 0, { value: 5, style: 1 });
      sheet.validations = [aValidation("A1")];
      sheet.conditionalFormats = [aFormat("A1")];
      clearCells(wb, sheet, box("A1"), what);
      expect(cell(sheet, "A1")).toEqual({ value, style });
      expect([sheet.validations.length, sheet.conditionalFormats.length]).toEqual([validations, formats]);
    },
  );

  it("a rule keeps the cells that were not cleared", () => {
    const { wb, sheet } = aWorkbook();
    sheet.validations = [aValidation("A1:C3")];
    clearCells(wb, sheet, box("B2"), "all");
    const rest = sheet.validations[0]?.ranges.map(formatAddress).sort();
    expect(rest).toEqual(["A1:C1", "A2", "A3:C3", "C2"]);
  });

  it("part of a merged area cannot be cleared", () => {
    const { wb, sheet } = aWorkbook();
    sheet.merges = [box("A1:B2")];
    expect(codeOf(() => clearCells(wb, sheet, box("A1:A2"), "contents"))).toBe("MergedRangeConflict");
  });
});

const aValidation = (address: string) => ({
  ranges: [box(address)],
  rule: { type: "list" as const, formula1: "=$G$1:$G$5" },
  ignoreBlanks: true,
  alert: { show: true, style: "stop" as const, title: "", message: "" },
  prompt: { show: false, title: "", message: "" },
});
const aFormat = (address: string) => ({
  id: "f",
  ranges: [box(address)],
  type: "expression",
  formulas: ["A1>5"],
  stopIfTrue: false,
  style: {},
  priority: 1,
});

describe("copying", () => {
  it("a source is repeated over a larger target, with its references and rules", () => {
    const { wb, sheet } = aWorkbook();
    write(wb, sheet, "A1:B1", [[1, "=A1+1"]]);
    sheet.validations = [aValidation("A1:A9")];
    sheet.conditionalFormats = [aFormat("B1")];
    copyRange(wb, { sheet, box: box("A1:B1") }, { sheet, box: box("D3:G4") }, "all");
    expect(shown(sheet, "D3:G4")).toEqual([
      [1, "=D3+1", 1, "=F3+1"],
      [1, "=D4+1", 1, "=F4+1"],
    ]);
    expect(sheet.validations[1]?.ranges.map(formatAddress)).toEqual(["D3", "F3", "D4", "F4"]);
    expect(sheet.conditionalFormats[1]?.formulas).toEqual(["D3>5"]);
    expect(sheet.conditionalFormats[1]?.ranges.map(formatAddress)).toEqual(["E3", "G3", "E4", "G4"]);
  });

  it.each([
    ["values", [[4, 8]], 0],
    ["formulas", [[4, "=D3*2"]], 0],
    ["formats", [[null, null]], 1],
    ["all", [[4, "=D3*2"]], 1],
  ] as const)("%s copies %j with style %i", (what, expected, style) => {
    const { wb, sheet } = aWorkbook();
    wb.styles.derive(0, (known) => ({ ...known, numberFormat: "0.0" }));
    sheet.put(0, 0, { value: 4, style: 1 });
    sheet.put(0, 1, { value: 8, formula: "=A1*2", style: 1 });
    copyRange(wb, { sheet, box: box("A1:B1") }, { sheet, box: box("D3") }, what);
    expect(shown(sheet, "D3:E3")).toEqual(expected);
    expect(cell(sheet, "D3").style).toBe(style);
  });

  it("whole columns are copied with their rules", () => {
    const { wb, sheet } = aWorkbook();
    write(wb, sheet, "A1:A3", [[1], [2], ["=A2*2"]]);
    write(wb, sheet, "C5", [["gone"]]);
    sheet.validations = [{ ...aValidation("A:A"), rule: { type: "custom", formula1: "=A1>0" } }];
    copyRange(wb, { sheet, box: box("A:A") }, { sheet, box: box("C:C") }, "all");
    expect(shown(sheet, "C1:C5")).toEqual([[1], [2], ["=C2*2"], [null], [null]]);
    expect(sheet.validations[1]?.ranges.map(formatAddress)).toEqual(["C:C"]);
    expect(sheet.validations[1]?.rule.formula1).toBe("=C1>0");
  });

  it("a target that overlaps the source takes what was there before", () => {
    const { wb, sheet } = aWorkbook();
    write(wb, sheet, "A1:A3", [[1], [2], [3]]);
    copyRange(wb, { sheet, box: box("A1:A3") }, { sheet, box: box("A2") }, "all");
    expect(shown(sheet, "A1:A4")).toEqual([[1], [1], [2], [3]]);
  });
});
