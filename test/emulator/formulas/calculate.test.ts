import { describe, expect, it } from "vitest";
import { addName } from "../../../src/emulator/editing/object-names.ts";
import { addTable, resizeTable } from "../../../src/emulator/editing/tables.ts";
import { type InputGrid, writeInputs } from "../../../src/emulator/editing/write-cells.ts";
import { calculate } from "../../../src/emulator/formulas/calculate.ts";
import { parseAddress } from "../../../src/emulator/model/address.ts";
import type { CellValue } from "../../../src/emulator/model/cell.ts";
import type { Sheet } from "../../../src/emulator/model/sheet.ts";
import { Workbook } from "../../../src/emulator/model/workbook.ts";

function write(wb: Workbook, sheet: Sheet, address: string, grid: InputGrid): void {
  const box = parseAddress(address);
  if (!box) throw new Error(address);
  writeInputs(wb, sheet, box, grid);
}

const value = (sheet: Sheet, address: string): CellValue => {
  const box = parseAddress(address);
  return box ? sheet.cell(box.row, box.column).value : null;
};

/** A table of three people, and numbers beside it. */
function aTeam(): { readonly wb: Workbook; readonly sheet: Sheet } {
  const wb = new Workbook();
  const sheet = wb.addSheet("Team");
  write(wb, sheet, "A1:C4", [
    ["ID", "Rating", "Next level"],
    ["a", 3, ""],
    ["b", 5, ""],
    ["c", "", ""],
  ]);
  addTable(wb, sheet, { row: 0, column: 0, height: 4, width: 3 }, true, "Ratings");
  return { wb, sheet };
}

describe("calculation", () => {
  it.each<[string, string, CellValue]>([
    ["a sum over a table column", "=SUM(Ratings[Rating])", 8],
    ["the count of blank cells", "=COUNTBLANK(Ratings[Rating])", 1],
    ["a look-up by exact match", '=INDEX(Ratings[Rating],MATCH("B",Ratings[ID],0))', 5],
    ["a match that fails", '=MATCH("z",Ratings[ID],0)', { error: "#N/A" }],
    ["a wildcard in a match", '=MATCH("?",Ratings[ID],0)', 1],
    ["a product of conditions", '=SUMPRODUCT((Ratings[ID]="a")*Ratings[Rating])', 3],
    ["a minimum over an array", "=SUMPRODUCT(MIN(Ratings[Rating]+1000*(Ratings[Rating]=0)))", 3],
    ["headers and data together", "=ROWS(Ratings[[#Headers],[#Data],[ID]])", 4],
    ["a division by zero", "=1/0", { error: "#DIV/0!" }],
    ["a reference to an empty cell", "=Z99", 0],
    ["text joined", '=Ratings[[#Headers],[Rating]]&"!"', "Rating!"],
    ["a count of texts whatever their case", '=COUNTIF(Ratings[ID],"A")', 1],
    ["an average", "=AVERAGE(Ratings[Rating])", 4],
    ["a table by its name alone", '=VLOOKUP("c",Ratings,2,FALSE)', 0],
    ["a column by number", "=SUM(INDEX(Ratings[[Rating]:[Next level]],0,1))", 8],
    ["a moving reference", "=SUM(OFFSET(B1,1,0,2,1))", 8],
    ["a reference made of text", '=INDIRECT("B3")', 5],
  ])("%s: %s", (_title, formula, expected) => {
    const { wb, sheet } = aTeam();
    write(wb, sheet, "G1", [[formula]]);
    calculate(wb);
    expect(value(sheet, "G1")).toEqual(expected);
    expect(wb.needsCalculation).toBe(false);
  });

  it("each row of a table reads its own row", () => {
    const { wb, sheet } = aTeam();
    write(wb, sheet, "C2:C4", [["=[@Rating]*10+ROWS([@[Next level]])"]]);
    calculate(wb);
    expect(["C2", "C3", "C4"].map((cell) => value(sheet, cell))).toEqual([31, 51, 1]);
  });

  it("a range where one value is wanted means the cell beside the formula", () => {
    const { wb, sheet } = aTeam();
    addName(wb, "Rating_column", "=Team!$B$2:$B$4");
    write(wb, sheet, "G3:H3", [["=B1:B4*2", "=Rating_column+1"]]);
    calculate(wb);
    expect(["G3", "H3"].map((cell) => value(sheet, cell))).toEqual([10, 6]);
  });

  it("names stand for ranges, columns of tables and formulas", () => {
    const { wb, sheet } = aTeam();
    addName(wb, "All_ratings", "=Ratings[Rating]");
    addName(wb, "Top", "=MAX(All_ratings)");
    addName(wb, "First_two", "=Team!$B$2:$B$3");
    write(wb, sheet, "G1:G3", [["=SUM(All_ratings)"], ["=Top+1"], ["=SUMPRODUCT(First_two*2)"]]);
    calculate(wb);
    expect(["G1", "G2", "G3"].map((cell) => value(sheet, cell))).toEqual([8, 6, 16]);
  });

  it("a chain is followed against the order of cells and sheets", () => {
    const wb = new Workbook();
    const [first, second] = [wb.addSheet("First"), wb.addSheet("Second")];
    write(wb, first, "A1:A3", [["=Second!A1+1"], ["=SUM(Second!A:A)"], [5]]);
    write(wb, second, "A1:A2", [["=A2*2"], ["=First!A3"]]);
    calculate(wb);
    expect(["A1", "A2"].map((cell) => value(first, cell))).toEqual([11, 15]);
  });

  it("more formulas than the engine remembers all get their value, in the right order", () => {
    const wb = new Workbook();
    const sheet = wb.addSheet("Long");
    const rows = 12_000;
    write(wb, sheet, "A1", [[1]]);
    write(wb, sheet, `A2:A${rows}`, [["=A1+1"]]);
    write(wb, sheet, "B1", [[`=SUM(A1:A${rows})`]]);
    calculate(wb);
    expect(value(sheet, `A${rows}`)).toBe(12_000);
    expect(value(sheet, "B1")).toBe((12_000 * 12_001) / 2);
  });

  it("a cell whose value did not change stays the same object", () => {
    const { wb, sheet } = aTeam();
    write(wb, sheet, "G1:G2", [["=SUM(Ratings[Rating])"], ["=COUNTA(Ratings[ID])"]]);
    calculate(wb);
    const [sum, count] = [sheet.cell(0, 6), sheet.cell(1, 6)];
    write(wb, sheet, "B2", [[4]]);
    calculate(wb);
    expect(sheet.cell(0, 6)).not.toBe(sum);
    expect(sheet.cell(0, 6).value).toBe(9);
    expect(sheet.cell(1, 6)).toBe(count);
  });

  it("a later change reaches what depends on it, through columns, names and sheets, and nothing else is touched", () => {
    const { wb, sheet } = aTeam();
    const other = wb.addSheet("Other");
    addName(wb, "All_ratings", "=Ratings[Rating]");
    write(wb, sheet, "C2:C4", [["=[@Rating]*2"]]);
    write(wb, other, "A1:A4", [["=SUM(Team!C:C)"], ["=A1+1"], ["=MAX(All_ratings)"], ["=COUNTA(Ratings[ID])"]]);
    calculate(wb);
    expect(["A1", "A2", "A3"].map((cell) => value(other, cell))).toEqual([16, 17, 5]);
    write(wb, sheet, "B4", [[7]]);
    calculate(wb);
    expect(value(sheet, "C4")).toBe(14);
    expect(["A1", "A2", "A3", "A4"].map((cell) => value(other, cell))).toEqual([30, 31, 7, 3]);
    sheet.put(3, 1, { value: null, style: 0 });
    calculate(wb);
    expect(["A1", "A3"].map((cell) => value(other, cell))).toEqual([16, 5]);
  });

  it("what finds its cells only while it runs, or looks at hidden rows, is always calculated anew", () => {
    const { wb, sheet } = aTeam();
    write(wb, sheet, "G1:G2", [['=INDIRECT("B"&3)'], ["=SUBTOTAL(109,Ratings[Rating])"]]);
    calculate(wb);
    expect(["G1", "G2"].map((cell) => value(sheet, cell))).toEqual([5, 8]);
    sheet.rows.set(1, { hidden: true });
    write(wb, sheet, "B3", [[4]]);
    calculate(wb);
    expect(["G1", "G2"].map((cell) => value(sheet, cell))).toEqual([4, 4]);
  });

  it("a new name, or a table's new box, is a change too", () => {
    const { wb, sheet } = aTeam();
    write(wb, sheet, "G1:G2", [["=Later+1"], ["=SUM(Ratings[Rating])"]]);
    calculate(wb);
    expect(value(sheet, "G1")).toEqual({ error: "#NAME?" });
    addName(wb, "Later", "=41");
    const [table] = sheet.tables;
    if (table) resizeTable(wb, table, { ...table.box, height: 2 });
    calculate(wb);
    expect(["G1", "G2"].map((cell) => value(sheet, cell))).toEqual([42, 3]);
  });

  it("a function that the engine does not know keeps the value that the file had", () => {
    const wb = new Workbook();
    const sheet = wb.addSheet("S");
    sheet.put(0, 0, { value: 42, formula: "=CUBEVALUE(A2)", style: 0 });
    sheet.put(1, 0, { value: 42, formula: "=No_such_name+1", style: 0 });
    calculate(wb);
    expect(value(sheet, "A1")).toBe(42);
    expect(value(sheet, "A2")).toEqual({ error: "#NAME?" });
  });

  it("a formula that cannot be read fails by its address", () => {
    const wb = new Workbook();
    wb.addSheet("S").put(2, 1, { value: null, formula: "=1+*", style: 0 });
    expect(() => calculate(wb)).toThrow("S!B3");
  });
});
