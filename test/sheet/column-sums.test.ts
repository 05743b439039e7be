import { describe, expect, it } from "vitest";
import { addSums, columnSums } from "../../src/sheet/column-sums.ts";
import type { Grid } from "../../src/sheet/snapshot.ts";

const COLUMNS = [
  { name: "id", column: 0 },
  { name: "level", column: 2 },
];
const ROWS: Grid = [
  ["00417", "Nora", "D4"],
  [417, "Tom", "D3"],
  ["", "", ""],
];
const sums = (rows: Grid) => columnSums(COLUMNS, 0, [...rows.keys()], rows);
const [nora = [], tom = [], blank = []] = ROWS;

describe("sums over columns", () => {
  it.each([
    ["the order of the rows", [tom, blank, nora]],
    ["blank rows", [nora, tom]],
    ["other columns", [["00417", "Nora L.", "D4"], tom]],
  ])("do not change with %s", (_, rows) => {
    expect(sums(rows)).toEqual(sums(ROWS));
  });

  it.each([
    ["a cell", [["00417", "Nora", "D5"], tom], ["level"]],
    [
      "cells that are swapped",
      [
        ["00417", "Nora", "D3"],
        [417, "Tom", "D4"],
      ],
      ["level"],
    ],
    ["an ID that turns from text into a number", [nora, ["417", "Tom", "D3"]], ["id"]],
    ["a person more", [...ROWS, [3, "Ai", "D1"]], ["id", "level"]],
    ["a person less", [nora], ["id", "level"]],
  ])("change with %s", (_, rows, changed) => {
    const [before, after] = [sums(ROWS), sums(rows)];
    expect(Object.keys(before).filter((name) => before[name] !== after[name])).toEqual(changed);
  });

  it("add up over several actions", () => {
    expect(addSums([sums([nora]), sums([tom])])).toEqual(sums(ROWS));
  });
});
