import { describe, expect, it } from "vitest";
import { findHeadings, headingsOn, readRoster } from "../../src/sheet/find-roster.ts";
import type { HeadingRow } from "../../src/sheet/headings.ts";
import { describeRefusal } from "../../src/sheet/refusal.ts";
import type { Grid } from "../../src/sheet/snapshot.ts";
import { aTeam, type PaperWorkbook } from "../helpers/paper-workbook.ts";

const ROWS: Grid = [
  ["Emp No", "Name", "Level"],
  [1001, "Nora", "D4"],
  [1002, "Tom", "D3"],
];
const BANDS: Grid = [
  ["Band", "Pay"],
  ["G7", 70],
  ["G8", 80],
];

function found(book: PaperWorkbook, wanted?: string): HeadingRow {
  const result = findHeadings(book.shape(), wanted);
  if (!result.ok) throw new Error(describeRefusal(result.error));
  return result.value;
}

/** Sheet, row and column of the headings, the roles' columns, and the rows of the people. */
function outline(book: PaperWorkbook, wanted?: string) {
  const headings = found(book, wanted);
  const roster = readRoster(headings, book.rosterSheet(headings.sheet, 99));
  const { sheet, row, column, roles } = headings;
  return { sheet, row, column, roles: Object.fromEntries(roles), people: roster.rows.people };
}

describe("where a roster is found", () => {
  const here = { sheet: "Team", row: 0, column: 0, roles: { employeeId: 0, name: 1, level: 2 }, people: [1, 2] };
  const moved = { sheet: "Team", row: 3, column: 2, roles: { employeeId: 2, name: 3, level: 4 }, people: [4, 5] };
  const titles = [["Spring calibration"], ["Name", "Ann Lee"], []];
  it.each([
    ["a range in the corner", aTeam(ROWS), here],
    ["a table in the corner", aTeam(ROWS, { table: "People" }), here],
    ["a range below titles, away from column A", aTeam(ROWS, { titles, row: 3, column: 2 }), moved],
    ["a table below titles, away from column A", aTeam(ROWS, { titles, row: 3, column: 2, table: "People" }), moved],
    [
      "a range with a small table beside it",
      aTeam(ROWS).put("Team", BANDS, 0, 5).table("Bands", "Team", { row: 0, column: 5, height: 3, width: 2 }),
      here,
    ],
    [
      "a table with another beside it",
      aTeam(ROWS, { table: "People" })
        .put("Team", BANDS, 0, 5)
        .table("Bands", "Team", { row: 0, column: 5, height: 3, width: 2 }),
      here,
    ],
    [
      "a range with a small table above it",
      aTeam(ROWS, { row: 5, column: 2 })
        .put("Team", BANDS)
        .table("Bands", "Team", { row: 0, column: 0, height: 3, width: 2 }),
      { ...moved, row: 5, people: [6, 7] },
    ],
  ])("%s", (_, book, expected) => {
    expect(outline(book)).toEqual(expected);
  });

  it("prefers a table to a range on the same sheet", () => {
    const book = aTeam(ROWS, { column: 9 })
      .put("Team", ROWS, 5)
      .table("People", "Team", { row: 5, column: 0, height: 3, width: 3 });
    expect(outline(book)).toEqual({ ...here, row: 5, people: [6, 7] });
  });

  it("leaves a table's totals out", () => {
    // A count in the ID column looks like an ID.
    const total: Grid = [...ROWS, [2, "people", ""]];
    const area = { row: 0, column: 0, height: 4, width: 3 };
    expect(outline(aTeam(total).table("People", "Team", area, { showTotals: true })).people).toEqual([1, 2]);
  });

  it("finds a range below the colours of a table without headings", () => {
    const book = aTeam(ROWS).table(
      "Table_1",
      "Team",
      { row: 0, column: 0, height: 3, width: 3 },
      { showHeaders: false },
    );
    expect(outline(book)).toEqual(here);
    expect(headingsOn(book.shape(), "Team")?.table).toBeUndefined();
  });

  it("reads headings far to the right of a wide sheet", () => {
    const filler = Array.from({ length: 150 }, (_, at) => `Column ${at}`);
    const book = aTeam(ROWS.map((row, at) => (at === 0 ? [...filler, ...row] : [...filler.map(() => 0), ...row])));
    expect(outline(book).roles).toEqual({ employeeId: 150, name: 151, level: 152 });
  });

  it.each([
    ["an ID alone", ["Emp No", "Salary"]],
    ["no ID", ["Name", "Level"]],
    ["people's names for headings", ["Nora", "Tom"]],
  ])("takes no row for headings that has %s", (_, headings) => {
    expect(headingsOn(aTeam([headings, [1, 2]]).shape(), "Team")).toBeNull();
  });
});

describe("which of several sheets is meant", () => {
  const two = () => aTeam(ROWS).put("Other", ROWS);
  it("takes the active one", () => {
    expect(found(two()).sheet).toBe("Team");
  });

  it("takes the only one, when the active sheet has no roster", () => {
    expect(found(aTeam([["Read me"]], { sheet: "Cover" }).put("Team", ROWS)).sheet).toBe("Team");
  });

  it("takes the one that is asked for, in any case", () => {
    expect(found(two(), "OTHER").sheet).toBe("Other");
  });

  it("passes over hidden sheets, unless one is asked for", () => {
    const book = aTeam([["Read me"]], { sheet: "Cover" })
      .put("Team", ROWS)
      .put("Old", ROWS, 0, 0, { isVisible: false });
    expect(found(book).sheet).toBe("Team");
    expect(found(book, "Old").sheet).toBe("Old");
  });

  it.each([
    ["no such sheet", two(), "Tema", "There is no sheet “Tema”; the workbook has “Team”, “Other”."],
    [
      "several rosters, and another sheet active",
      aTeam([["Read me"]], { sheet: "Cover" })
        .put("Team", ROWS)
        .put("Other", ROWS),
      undefined,
      "Several sheets hold a roster (“Team”, “Other”): say which one is meant.",
    ],
    [
      "no roster anywhere",
      aTeam([["Date", "Amount"]]),
      undefined,
      "No roster found on “Team”: it needs a row of headings with an employee ID (“Employee ID”, “Emp No”) and a name, track or level.",
    ],
    [
      "no roster on the sheet asked for",
      two().put("Notes", [["Hello"]]),
      "notes",
      "No roster found on “Notes”: it needs a row of headings with an employee ID (“Employee ID”, “Emp No”) and a name, track or level.",
    ],
  ])("says so: %s", (_, book, wanted, sentence) => {
    const result = findHeadings(book.shape(), wanted);
    expect(result.ok ? "found" : describeRefusal(result.error)).toBe(sentence);
  });
});

describe("a roster that has been prepared", () => {
  const prepared = (book: PaperWorkbook, reference = "='Team'!$A$1"): PaperWorkbook => {
    book.names.set("Rungs_1_col_rungs_employeeId", reference).set("Rungs_1_col_rungs_level", "='Team'!$C$1");
    return book;
  };
  const renamed: Grid = [["Badge", "Who", "Band"], ...ROWS.slice(1)];

  it.each([
    ["a range", prepared(aTeam(renamed))],
    ["a table", prepared(aTeam(renamed, { table: "People" }))],
    [
      "a range with a table beside it",
      prepared(
        aTeam(renamed).put("Team", BANDS, 0, 5).table("Bands", "Team", { row: 0, column: 5, height: 3, width: 2 }),
      ),
    ],
  ])("is found again under other headings: %s", (_, book) => {
    expect(outline(book)).toEqual({
      sheet: "Team",
      row: 0,
      column: 0,
      roles: { employeeId: 0, level: 2 },
      people: [1, 2],
    });
    expect(found(book).headings.slice(0, 3)).toEqual(["Badge", "Who", "Band"]);
  });

  it("keeps its own table, whichever the workbook names first", () => {
    const book = aTeam([["x"]], { sheet: "Cover" })
      .put("Team", BANDS, 0, 5)
      .table("Bands", "Team", { row: 0, column: 5, height: 3, width: 2 })
      .put("Team", renamed)
      .table("People", "Team", { row: 0, column: 0, height: 3, width: 3 });
    expect(found(prepared(book)).table?.name).toBe("People");
  });

  it("is looked for anew where its ID column is gone", () => {
    expect(headingsOn(prepared(aTeam(renamed), "='Team'!#REF!").shape(), "Team")).toBeNull();
    expect(headingsOn(prepared(aTeam(ROWS), "='Team'!#REF!").shape(), "Team")?.row).toBe(0);
  });
});
