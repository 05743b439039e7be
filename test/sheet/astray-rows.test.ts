import { describe, expect, it } from "vitest";
import { astrayRows } from "../../src/sheet/astray-rows.ts";
import { planInsert } from "../../src/sheet/plan-insert.ts";
import { planRecommend } from "../../src/sheet/plan-recommend.ts";
import type { CellContent } from "../../src/sheet/snapshot.ts";
import { aLadder } from "../helpers/builders.ts";
import { aTeam, type PaperWorkbook } from "../helpers/paper-workbook.ts";

const LADDER = aLadder({ competencies: ["system"], levels: { L1: [1], L2: [2] } });

/** Somebody with a rating and the codes that the row's formula shows, above somebody in order. */
function shown(rating: CellContent, codes: CellContent, table?: string): PaperWorkbook {
  const rows = [
    ["Emp No", "Name", "Level", "System"],
    [1001, "Nora", "L1", rating],
    [1002, "Tom", "L1", 1],
  ];
  const book = aTeam(rows, table === undefined ? {} : { table });
  for (const plan of [planInsert, planRecommend]) {
    const planned = plan(LADDER, book.calibration(LADDER));
    if (planned.ok) book.apply(planned.value.plan);
  }
  const at = book.values("Team")[0]?.indexOf("Rungs codes") ?? 0;
  return book.put("Team", [[codes], ["14"]], 1, at);
}

const rowsOf = (book: PaperWorkbook, looks = {}) => astrayRows(book.calibration(LADDER, looks));

describe("a row whose formulas show its own ratings", () => {
  it.each<[rating: CellContent, codes: string]>([
    [1, "14"],
    [4, "17"],
    [2.4, "15"],
    ["Does", "15"],
    ["  does ", "15"],
    ["", "11"],
    ["n/o", "11"],
    [9, "13"],
    ["soon", "13"],
    [3, "16 99"],
  ])("is not astray: %j is %s", (rating, codes) => {
    expect(rowsOf(shown(rating, codes))).toEqual([]);
  });
});

describe("a row whose formulas show others", () => {
  it.each<CellContent>(["15", "11", "15 99", "#REF!"])("is astray: %s in place of 14", (codes) => {
    expect(rowsOf(shown(1, codes))).toEqual([1]);
  });

  it("is not looked for in a table, where nothing shows, or where somebody has written over the formulas", () => {
    expect(rowsOf(shown(1, "15", "Staff"))).toEqual([]);
    expect(rowsOf(shown(1, ""))).toEqual([]);
    const book = shown(1, "15");
    const at = book.values("Team")[0]?.indexOf("Rungs codes") ?? 0;
    expect(rowsOf(book, { overwritten: new Map([[at, new Set([1])]]) })).toEqual([]);
  });

  it("is not looked for where the rules are gone", () => {
    const book = shown(1, "15");
    book.sheets.delete("Rungs");
    expect(rowsOf(book)).toEqual([]);
  });
});
