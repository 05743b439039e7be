import { describe, expect, it } from "vitest";
import { type HeadingRow, mapHeadings } from "../../src/sheet/headings.ts";
import { classifyRows } from "../../src/sheet/roster-rows.ts";
import type { CellContent, Grid } from "../../src/sheet/snapshot.ts";

const HEADINGS = ["Emp No", "Name", "Track", "Level", "System"];

/** Rows below HEADINGS, which stand in row 0 from `column` on. */
function classified(rows: Grid, column = 0) {
  const roles = new Map([...mapHeadings(HEADINGS)].map(([role, at]) => [role, at + column]));
  const headings: HeadingRow = { sheet: "Team", row: 0, column, headings: HEADINGS, roles };
  const shifted = [HEADINGS, ...rows].map((row) => [...Array.from({ length: column }, () => "left"), ...row]);
  return classifyRows(headings, shifted, 1, rows.length);
}

const KINDS: readonly (readonly [title: string, row: readonly CellContent[], kind: string])[] = [
  ["somebody with everything", [1001, "Nora", "Developer", "D4", 3], "person"],
  ["an ID alone", [1001, "", "", "", ""], "person"],
  ["an ID of letters with a name", ["nora", "Nora", "", "", ""], "person"],
  ["an ID of letters with a level", ["nora", "", "", "D4", ""], "person"],
  ["a name and a level, but no ID", ["", "Nora", "", "D4", ""], "person"],
  ["a level and a rating, but no ID", ["", "", "", "D4", 3], "person"],
  ["the number 0 as an ID", [0, "Nora", "", "", ""], "person"],
  ["nothing", ["", "", "", "", ""], "blank"],
  ["the headings again", HEADINGS, "repeatedHeading"],
  ["some of the headings again, in capitals", ["EMP NO", "NAME", "", "LEVEL", ""], "repeatedHeading"],
  ["a total in the ID column", ["Total: 14", "", "", "", 42], "subtotal"],
  ["a subtotal beside the name", ["", "Subtotal Platform", "", "", 12], "subtotal"],
  ["a head count", ["", "Headcount", "", "", 3], "subtotal"],
  ["a group's name in the ID column", ["Platform team", "", "", "", ""], "subtotal"],
  ["a group's name in the name column", ["", "Platform team", "", "", ""], "subtotal"],
  ["a lone number right of everything", ["", "", "", "", 3.2], "subtotal"],
];

describe("rows of a roster", () => {
  it.each(KINDS)("%s is told for what it is", (_, row, kind) => {
    const { people, blank, subtotals, repeatedHeadings } = classified([row]);
    const found = { person: people.length, blank, subtotal: subtotals, repeatedHeading: repeatedHeadings };
    expect(Object.entries(found).filter(([, count]) => count > 0)).toEqual([[kind, 1]]);
  });

  it("counts people by their row numbers, and the others by their kind", () => {
    const rows = KINDS.map(([, row]) => row);
    const expected = { people: [1, 2, 3, 4, 5, 6, 7], blank: 1, subtotals: 6, repeatedHeadings: 2 };
    expect(classified(rows)).toEqual(expected);
    expect(classified(rows, 3)).toEqual(expected);
  });

  it("looks at nothing outside the roster's columns", () => {
    expect(classified([["", "", "", "", "", "a note"]])).toMatchObject({ people: [], blank: 1 });
  });

  it("looks at nothing in a column without a heading", () => {
    const headings: HeadingRow = {
      sheet: "Team",
      row: 0,
      column: 0,
      headings: ["Emp No", "", "Level"],
      roles: new Map([["employeeId", 0] as const, ["level", 2] as const]),
    };
    const rows = [
      ["Emp No", "Band", "Level"],
      [1001, "G7", "D4"],
      ["", "G8", ""],
    ];
    expect(classifyRows(headings, rows, 1, 2)).toMatchObject({ people: [1], blank: 1, subtotals: 0 });
  });

  it("takes a short row for one that ends in blanks", () => {
    expect(classified([[1001], []])).toMatchObject({ people: [1], blank: 1 });
  });
});
