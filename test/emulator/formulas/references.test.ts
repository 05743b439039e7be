import { describe, expect, it } from "vitest";
import type { BoxChange } from "../../../src/emulator/formulas/box-changes.ts";
import { adjustReferences, shiftReferences } from "../../../src/emulator/formulas/references.ts";
import { fromR1C1, toR1C1 } from "../../../src/emulator/formulas/r1c1.ts";
import {
  dropSheetIn,
  dropStructuredIn,
  renameColumnsIn,
  renameSheetIn,
  renameTableIn,
} from "../../../src/emulator/formulas/renames.ts";
import { parseAddress } from "../../../src/emulator/model/address.ts";

const box = (address: string) => {
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(address);
  return parsed;
};

describe("copied formulas", () => {
  it.each([
    ["=A1+$A1+A$1+$A$1", 1, 2, "=C2+$A2+C$1+$A$1"],
    ["=SUM(A:A,1:1,$B:C)", 2, 1, "=SUM(B:B,3:3,$B:D)"],
    ["=Data!A1&'My sheet'!B2", 1, 0, "=Data!A2&'My sheet'!B3"],
    ["=A1", -1, 0, "=#REF!"],
    ["=[@X]+Rate", 5, 5, "=[@X]+Rate"],
    ['="A1"&A1', 1, 0, '="A1"&A2'],
  ])("%s, %i down and %i right, is %s", (formula, rows, columns, expected) => {
    expect(shiftReferences(formula, rows, columns)).toBe(expected);
  });
});

const insert = (address: string, shift: "down" | "right"): BoxChange => ({
  kind: "insert",
  sheet: "S",
  box: box(address),
  shift,
});
const remove = (address: string, shift: "up" | "left"): BoxChange => ({
  kind: "delete",
  sheet: "S",
  box: box(address),
  shift,
});
const move = (address: string, rows: number, columns: number): BoxChange => ({
  kind: "move",
  sheet: "S",
  box: box(address),
  rows,
  columns,
});
const reorder = (address: string, from: number, to: number): BoxChange => ({
  kind: "reorder",
  sheet: "S",
  box: box(address),
  from,
  to,
});

describe("references when cells move", () => {
  it.each<[string, string, BoxChange, string]>([
    ["a row inserted above moves them", "=A1+A3+$A$3", insert("2:2", "down"), "=A1+A4+$A$4"],
    ["a row inserted inside stretches a range", "=SUM(A1:A3)", insert("2:2", "down"), "=SUM(A1:A4)"],
    ["a row inserted under the last one does not", "=SUM(A1:A3)", insert("4:4", "down"), "=SUM(A1:A3)"],
    ["cells inserted in other columns do nothing", "=SUM(A1:A3)", insert("B1:B2", "down"), "=SUM(A1:A3)"],
    ["cells inserted under half a range leave it", "=SUM(A2:B3)", insert("A1", "down"), "=SUM(A2:B3)"],
    ["a column inserted moves columns", "=B1+C:C", insert("B:B", "right"), "=C1+D:D"],
    ["whole columns stay whole when rows come", "=SUM(A:A)", insert("2:3", "down"), "=SUM(A:A)"],
    ["a deleted target is #REF!", "=A2+1", remove("2:2", "up"), "=#REF!+1"],
    ["a range shrinks by what is deleted", "=SUM(A1:A5)", remove("2:3", "up"), "=SUM(A1:A3)"],
    ["a range loses its end", "=SUM(A1:A5)", remove("4:9", "up"), "=SUM(A1:A3)"],
    ["what is below a deleted row moves up", "=A5", remove("2:3", "up"), "=A3"],
    ["a deleted column moves those behind it", "=A1+D1", remove("B:C", "left"), "=A1+B1"],
    ["a moved cell is followed", "=A1+B1", move("A1", 4, 0), "=A5+B1"],
    ["what is overwritten by a move is #REF!", "=A5", move("A1", 4, 0), "=#REF!"],
    ["a table column moved to the right is followed", "=A2+B2+C2", reorder("A1:C5", 0, 2), "=C2+A2+B2"],
    ["a range over all the columns stays", "=SUM(A2:C2)", reorder("A1:C5", 0, 2), "=SUM(A2:C2)"],
  ])("%s", (_title, formula, change, expected) => {
    expect(adjustReferences(formula, { sheet: "S" }, change)).toBe(expected);
  });

  it("only references to that sheet follow, in any case and from any sheet", () => {
    const change = insert("1:1", "down");
    expect(adjustReferences("=A1+s!A1+'Other one'!A1", { sheet: "T" }, change)).toBe("=A1+s!A2+'Other one'!A1");
  });
});

describe("renaming", () => {
  it("a sheet is quoted where its new name needs it", () => {
    expect(renameSheetIn("=data!A1+Datas!A1", "Data", "My data")).toBe("='My data'!A1+Datas!A1");
    expect(renameSheetIn("='It''s'!A1", "It's", "R1C1")).toBe("='R1C1'!A1");
  });

  it("a table is renamed before brackets and alone", () => {
    expect(renameTableIn("=SUM(Old[X])+ROWS(old)+Older[X]", "Old", "New")).toBe("=SUM(New[X])+ROWS(New)+Older[X]");
  });

  it.each([
    ["=[@Step]*2", "Own", "=[@[Next step]]*2"],
    ["=[@Step]*2", "Other", "=[@Step]*2"],
    ["=SUM(Own[Step])+Other[Step]", undefined, "=SUM(Own[Next step])+Other[Step]"],
    ["=SUM(own[[#Headers],[step]:[Last]])", undefined, "=SUM(own[[#Headers],[Next step]:[Last]])"],
    ['="[@Step]"', "Own", '="[@Step]"'],
  ])("a column in %s, standing in table %s, gives %s", (formula, ownTable, expected) => {
    expect(renameColumnsIn(formula, ownTable, "Own", new Map([["step", "Next step"]]))).toBe(expected);
  });

  it("two columns may swap names", () => {
    const swapped = new Map([
      ["a", "b"],
      ["b", "a"],
    ]);
    expect(renameColumnsIn("=[@a]-[@b]", "T", "T", swapped)).toBe("=[@b]-[@a]");
  });

  it("brackets in a new column name are escaped", () => {
    expect(renameColumnsIn("=[@X]", "T", "T", new Map([["x", "X [new] #1"]]))).toBe("=[@[X '[new'] '#1]]");
  });

  it("what points at a deleted sheet, table or column is #REF!", () => {
    expect(dropSheetIn("=Gone!A1+Here!A1", "Gone")).toBe("=#REF!+Here!A1");
    expect(dropStructuredIn("=T[X]+U[X]", undefined, "T")).toBe("=#REF!+U[X]");
    expect(dropStructuredIn("=[@X]+[@Y]", "T", "T", "x")).toBe("=#REF!+[@Y]");
  });
});

describe("R1C1 notation", () => {
  it.each([
    ["=A1*$B$2", 0, 2, "=RC[-2]*R2C2"],
    ["=SUM(B2:B$9)", 4, 1, "=SUM(R[-3]C:R9C)"],
    ["=C:C+$D:$D+2:2", 4, 2, "=C+C4+R[-3]"],
    ['=Data!A1&"R1C1"', 0, 0, '=Data!RC&"R1C1"'],
    ["=[@X]+Table1[C]+Count", 3, 3, "=[@X]+Table1[C]+Count"],
    ["=IF(A1>1,ROW(),COLUMN())", 0, 1, "=IF(RC[-1]>1,ROW(),COLUMN())"],
  ])("%s in row %i, column %i is %s", (a1, row, column, r1c1) => {
    expect(toR1C1(a1, row, column)).toBe(r1c1);
    expect(fromR1C1(r1c1, row, column)).toBe(a1);
  });
});
