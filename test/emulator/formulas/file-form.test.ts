import { describe, expect, it } from "vitest";
import { fromFileFormula, toFileFormula } from "../../../src/emulator/formulas/file-form.ts";

describe("formulas in files", () => {
  it.each([
    ["=[@X]*2", "Table1[[#This Row],[X]]*2"],
    ["=[@[Unmet step]]-[@Step]", "Table1[[#This Row],[Unmet step]]-Table1[[#This Row],[Step]]"],
    ["=SUM(Other[@[a]:[c d]])", "SUM(Other[[#This Row],[a]:[c d]])"],
    ["=COUNTA([@])", "COUNTA(Table1[#This Row])"],
    ["=[@[It''s '[new'] '#1]]", "Table1[[#This Row],[It''s '[new'] '#1]]"],
    ["=SUM(Other[X y])+ROWS(Other[#All])", "SUM(Other[X y])+ROWS(Other[#All])"],
    ["=SUM(Other[[#Headers],[#Data],[X]])", "SUM(Other[[#Headers],[#Data],[X]])"],
    ["=XLOOKUP(1,A:A,B:B)", "_xlfn.XLOOKUP(1,A:A,B:B)"],
    ["=FILTER(A1:A3,B1:B3)", "_xlfn._xlws.FILTER(A1:A3,B1:B3)"],
    ["=IFERROR(SUMPRODUCT(A1:A3),0)", "IFERROR(SUMPRODUCT(A1:A3),0)"],
    ["=LET(x,1,y,x+1,x*y)", "_xlfn.LET(_xlpm.x,1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y)"],
    ["=LAMBDA(a, b, a+b)(1,2)", "_xlfn.LAMBDA(_xlpm.a, _xlpm.b, _xlpm.a+_xlpm.b)(1,2)"],
    ['="[@X]"&A1', '"[@X]"&A1'],
  ])("%s is written as %s, and read again", (bar, file) => {
    expect(toFileFormula(bar, "Table1")).toBe(file);
    expect(fromFileFormula(file, "Table1")).toBe(bar);
  });

  it("a column of the cell's own table takes the table's name along", () => {
    expect(toFileFormula("=SUM([X])", "Table1")).toBe("SUM(Table1[X])");
  });

  it("another table's row keeps its name when it is read", () => {
    expect(fromFileFormula("Table2[[#This Row],[X]]", "Table1")).toBe("=Table2[@X]");
    expect(fromFileFormula("Table2[[#This Row],[X]]", undefined)).toBe("=Table2[@X]");
  });

  it("a column whose name is odd keeps its brackets", () => {
    expect(toFileFormula("=[@[a-b]]", "T")).toBe("T[[#This Row],[a-b]]");
    expect(fromFileFormula("T[[#This Row],[a-b]]", "T")).toBe("=[@[a-b]]");
  });
});
