import { describe, expect, it } from "vitest";
import type { CellContent, Grid } from "../../src/sheet/snapshot.ts";
import { fourTracks } from "../helpers/calibration.ts";
import { aTeam, type PaperWorkbook } from "../helpers/paper-workbook.ts";

/** A team with an ID, a level, and further columns, each a heading and what stands below it. */
function teamWith(...columns: readonly (readonly CellContent[])[]): PaperWorkbook {
  const rows = Math.max(...columns.map(({ length }) => length), 2);
  const grid = Array.from({ length: rows }, (_, row): readonly CellContent[] => [
    row === 0 ? "Emp No" : 1000 + row,
    row === 0 ? "Level" : "D4",
    ...columns.map((column) => column[row] ?? ""),
  ]);
  return aTeam(grid);
}

/** Column and heading of each competency of four tracks: [null, "System"] is still to be made. */
const columnsOf = (book: PaperWorkbook) =>
  Object.fromEntries(
    book
      .calibration(fourTracks())
      .ratings.map(({ competency, column, heading }) => [competency.name, [column, heading]]),
  );

describe("a column headed like a competency", () => {
  it.each<[title: string, heading: string, contents: CellContent[], adopted: boolean]>([
    ["grades as numbers", "System", [3, 4, 2], true],
    ["grades as names in any case", "system", ["owns", "Evolves", "DESIGNS"], true],
    ["blanks alone", "System", ["", "", ""], true],
    ["deliberate blanks", "System", ["n/o", "on leave", ""], true],
    ["grades between two", "System", ["3-4", 2.5, "1.5"], true],
    ["as many grades as other words", "System", [3, "soon", 4, "later"], true],
    ["fewer grades than other words", "System", [3, "soon", "later"], false],
    ["remarks", "Process", ["Writes the tickets", "Never on time"], false],
    ["numbers off the scale", "Influence", [70, 85, 90], false],
    ["dates", "Process", [46_000, 46_001], false],
    ["grades under a heading with blanks and a full stop", " Technology. ", [1, 2], true],
  ])("with %s", (_, heading, contents, adopted) => {
    const found = Object.values(columnsOf(teamWith([heading, ...contents]))).filter(([column]) => column !== null);
    expect(found).toEqual(adopted ? [[2, heading]] : []);
  });

  it("counts what it holds", () => {
    const { ratings } = teamWith(["System", 3, "", "owns"]).calibration(fourTracks());
    expect(ratings.find(({ word }) => word === "System")).toMatchObject({ column: 2, isKnown: false, filled: 2 });
  });

  it("leaves what it holds for a free heading, where it holds something else", () => {
    const remarks = ["Process", "Writes the tickets"];
    expect(columnsOf(teamWith(remarks))["Process"]).toEqual([null, "Process rating"]);
    expect(columnsOf(teamWith(remarks, ["process RATING", "x"]))["Process"]).toEqual([null, "Process rating 2"]);
  });

  it("may be headed by a synonym or an ID", () => {
    const ladder = fourTracks();
    const competencies = ladder.competencies.map((one) =>
      one.id === "system" ? { ...one, synonyms: ["Ownership"] } : one,
    );
    const { ratings } = teamWith(["Ownership", 3]).calibration({ ...ladder, competencies });
    expect(ratings.find(({ word }) => word === "System")?.column).toBe(2);
  });

  it("serves one competency alone", () => {
    const ladder = fourTracks();
    const competencies = ladder.competencies.map((one) => ({ ...one, synonyms: ["Rating"] }));
    const { ratings } = teamWith(["Rating", 3]).calibration({ ...ladder, competencies });
    expect(ratings.map(({ column }) => column)).toEqual([2, null, null, null, null]);
  });

  it("is not the level or the track", () => {
    const ladder = fourTracks();
    const competencies = ladder.competencies.map((one) => (one.id === "system" ? { ...one, name: "Level" } : one));
    const { ratings } = teamWith(["Remark", ""]).calibration({ ...ladder, competencies });
    expect(ratings.find(({ word }) => word === "Level")).toMatchObject({ column: null, heading: "Level rating" });
  });
});

describe("a rating column that Rungs knows", () => {
  function known(...columns: readonly (readonly CellContent[])[]): PaperWorkbook {
    const book = teamWith(...columns);
    book.names.set("Rungs_1_col_rungs_employeeId", "='Team'!$A$1").set("Rungs_1_col_System", "='Team'!$C$1");
    return book;
  }

  it("is found by its name, whatever its heading and its contents are now", () => {
    expect(columnsOf(known(["Ownership", "soon", "later"]))["System"]).toEqual([2, "Ownership"]);
  });

  it("is not taken for another competency whose name it was given", () => {
    const columns = columnsOf(known(["People", 3]));
    expect(columns["System"]).toEqual([2, "People"]);
    expect(columns["People"]).toEqual([null, "People rating"]);
  });

  it("is made anew where it has been deleted", () => {
    const book = known(["Remark", ""]);
    book.names.set("Rungs_1_col_System", "='Team'!#REF!");
    expect(columnsOf(book)["System"]).toEqual([null, "System"]);
  });
});

describe("rows that are no people", () => {
  it("do not count for or against a column", () => {
    const rows: Grid = [
      ["Emp No", "Level", "System"],
      [1001, "D4", 3],
      ["Subtotal", "", 99],
      ["Emp No", "Level", "System"],
      ["", "", ""],
      [1002, "D4", "x"],
    ];
    const { ratings } = aTeam(rows).calibration(fourTracks());
    expect(ratings.find(({ word }) => word === "System")).toMatchObject({ column: 2, filled: 2 });
  });
});
