import { describe, expect, it } from "vitest";
import { addName } from "../../../src/emulator/editing/object-names.ts";
import { addTable } from "../../../src/emulator/editing/tables.ts";
import { writeInputs } from "../../../src/emulator/editing/write-cells.ts";
import { calculate, calculation } from "../../../src/emulator/formulas/calculate.ts";
import { shiftReferences } from "../../../src/emulator/formulas/references.ts";
import type { CellValue } from "../../../src/emulator/model/cell.ts";
import type { Sheet } from "../../../src/emulator/model/sheet.ts";
import { Workbook } from "../../../src/emulator/model/workbook.ts";

/** Enough rows for the engine to read a formula once for all of them. */
const ROWS = 20;
const FIRST = 1;
const FORMULAS = 5;

/** A table A1:D21 of mixed values, with room for formulas from F on, and names. */
function aSheet(): { readonly wb: Workbook; readonly sheet: Sheet } {
  const wb = new Workbook();
  const sheet = wb.addSheet("Team");
  const people = Array.from({ length: ROWS }, (_, i) => [
    i % 7 === 3 ? "" : `id ${i % 9}`,
    i % 5 === 2 ? "=NA()" : i % 4 === 1 ? "text" : i,
    i % 6 === 0 ? "" : i * 1.5,
    i % 3 === 0,
  ]);
  writeInputs(wb, sheet, { row: 0, column: 0, height: ROWS + 1, width: 4 }, [
    ["ID", "Rating", "Share", "Yes"],
    ...people,
  ]);
  addTable(wb, sheet, { row: 0, column: 0, height: ROWS + 1, width: 4 }, true, "People");
  addName(wb, "Ids", "=Team!$A$2:$A$21");
  addName(wb, "Half", "=0.5");
  return { wb, sheet };
}

const put = (sheet: Sheet, row: number, formula: string): void =>
  sheet.put(row, FORMULAS, { value: null, style: 0, formula: shiftReferences(formula, row - FIRST, 0) });

/** The values of a formula that is filled down beside the table. */
function filled(formula: string): CellValue[] {
  const { wb, sheet } = aSheet();
  const rows = Array.from({ length: ROWS }, (_, i) => FIRST + i);
  for (const row of rows) put(sheet, row, formula);
  calculate(wb);
  return rows.map((row) => sheet.cell(row, FORMULAS).value);
}

/** The value that it has alone, in one row. */
function alone(formula: string, row: number): CellValue {
  const { wb, sheet } = aSheet();
  put(sheet, row, formula);
  calculate(wb);
  return sheet.cell(row, FORMULAS).value;
}

describe("a formula that is filled down", () => {
  it.each([
    "=C2",
    "=B2*2",
    "=IF(D2,B2,C2)",
    '=IFERROR(B2+1,"none")',
    '=A2&"/"&$B2',
    "=SUM(B2:D2)",
    "=SUM($C$2:$C2)",
    "=COUNTIF($A$2:$A$21,A2)",
    "=COUNTIF(People[ID],A2)>1",
    "=MATCH(A2,Ids,0)",
    "=INDEX(People[Share],ROW()-1)",
    "=ROW(B2)+COLUMN(B2)",
    '=SUMPRODUCT((Ids=A2)*(People[Share]<>""))',
    "=SUMPRODUCT(MAX((Ids=A2)*People[[Share]:[Share]]))",
    "=ISBLANK(C2)",
    "=ISTEXT(B2)",
    "=TYPE(B2)",
    "=C2*Half",
    "=LET(share,C2,share+share)",
    "=C3-C2",
    "=IF(C2>10,C2/0,C2)",
    "=OFFSET(C2,1,0)",
    "=B$2:B$21",
    "=1E+200*1E+200*C2",
    '=TEXT(C2,"0.0")',
    "=AND(D2,C2<15)",
    "=C1048576",
    "=NOSUCH(C2)",
  ])("%s gives in each row what it gives alone", (formula) => {
    const together = filled(formula);
    expect(together).toEqual(together.map((_, i) => alone(formula, FIRST + i)));
  });

  it("follows a change of one row, and leaves the other rows as they are", () => {
    const { wb, sheet } = aSheet();
    for (let row = FIRST; row <= ROWS; row++) put(sheet, row, "=C2*2");
    calculate(wb);
    const before = Array.from({ length: ROWS }, (_, i) => sheet.cell(FIRST + i, FORMULAS));
    sheet.put(5, 2, { value: 100, style: 0 });
    calculate(wb);
    expect(sheet.cell(5, FORMULAS).value).toBe(200);
    expect(before.flatMap((cell, i) => (sheet.cell(FIRST + i, FORMULAS) === cell ? [] : FIRST + i))).toEqual([5]);
  });

  it("reads columns of formulas that are filled beside it, in whatever order they stand", () => {
    const { wb, sheet } = aSheet();
    for (let row = FIRST; row <= ROWS; row++) {
      sheet.put(row, 6, { value: null, style: 0, formula: `=H${row + 1}+1` });
      sheet.put(row, 7, { value: null, style: 0, formula: `=SUM($C$2:$C$21)+I${row + 1}` });
      sheet.put(row, 8, { value: null, style: 0, formula: `=${row}*2` });
    }
    calculate(wb);
    const shares = Array.from({ length: ROWS }, (_, i) => (i % 6 === 0 ? 0 : i * 1.5)).reduce((a, b) => a + b, 0);
    expect(sheet.cell(FIRST, 6).value).toBe(shares + 2 + 1);
    expect(sheet.cell(ROWS, 6).value).toBe(shares + 40 + 1);
  });
});

describe("a calculation in slices", () => {
  function aColumn(rows: number): { readonly wb: Workbook; readonly sheet: Sheet } {
    const wb = new Workbook();
    const sheet = wb.addSheet("Long");
    for (let row = 0; row < rows; row++) {
      sheet.put(row, 0, { value: row, style: 0 });
      sheet.put(row, 1, { value: null, style: 0, formula: `=A${row + 1}+1` });
    }
    wb.needsCalculation = true;
    return { wb, sheet };
  }

  it("tells how far it is, and settles the workbook at its end", () => {
    const { wb, sheet } = aColumn(1_000);
    const shares = [...calculation(wb)].map(({ done, total }) => done / total);
    expect(shares).toEqual([0.25, 0.5, 0.75, 1]);
    expect(wb.needsCalculation).toBe(false);
    expect(sheet.cell(999, 1).value).toBe(1_000);
  });

  it("ends where somebody changes the workbook meanwhile, and loses nothing", () => {
    const { wb, sheet } = aColumn(1_000);
    const slices = calculation(wb);
    slices.next();
    sheet.put(0, 0, { value: 50, style: 0 });
    expect(slices.next().done).toBe(true);
    expect(wb.needsCalculation).toBe(true);
    calculate(wb);
    expect([sheet.cell(0, 1).value, sheet.cell(999, 1).value]).toEqual([51, 1_000]);
  });

  it("ends where somebody has calculated all of it meanwhile", () => {
    const { wb, sheet } = aColumn(1_000);
    const slices = calculation(wb);
    slices.next();
    calculate(wb);
    expect(sheet.cell(999, 1).value).toBe(1_000);
    expect(slices.next().done).toBe(true);
    expect(wb.needsCalculation).toBe(false);
  });
});
