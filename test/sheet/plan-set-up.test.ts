import { describe, expect, it } from "vitest";
import { headingsOn } from "../../src/sheet/find-roster.ts";
import { copyOf } from "../../src/sheet/copies.ts";
import { planSetUp, type SetUpReading } from "../../src/sheet/plan-set-up.ts";
import { describeRefusal } from "../../src/sheet/refusal.ts";
import type { Grid, RosterSheet } from "../../src/sheet/snapshot.ts";
import type { SetUpChoices } from "../../src/sheet/survey.ts";
import { aLadder } from "../helpers/builders.ts";
import { linesOf } from "../helpers/describe-edit.ts";
import { aTeam, type PaperWorkbook } from "../helpers/paper-workbook.ts";

const LADDER = aLadder({ competencies: ["system", "people"], levels: { L1: [1, 1], L2: [2, 2] } });
const ROWS: Grid = [
  ["Cost centre", "Emp No", "Level", "Name", "Manager", "People"],
  ["A1", "007", "L1", "Nora", "Kim", 2],
  ["A2", 8, "L2", "Tom", "", "does"],
];
const MERGED = { row: 1, column: 4, height: 2, width: 1 };

function readingOf(book: PaperWorkbook, looks: Partial<RosterSheet> = {}): SetUpReading {
  const shape = book.shape();
  const headings = headingsOn(shape, "Team");
  if (!headings) throw new Error("There is no roster.");
  const copied = copyOf(shape, headings);
  const copyHeadings = copied ? headingsOn(shape, copied.sheet) : null;
  return {
    sheet: "Team",
    others: [],
    shape,
    headings,
    roster: book.rosterSheet("Team", headings.column + headings.headings.length, looks),
    copy: copyHeadings && {
      headings: copyHeadings,
      roster: book.rosterSheet(copyHeadings.sheet, copyHeadings.headings.length),
    },
    repaired: false,
  };
}

const CHOICES: SetUpChoices = {
  columns: new Map(),
  ratings: new Map(),
  meanings: [],
  place: "new-sheet",
  showsResults: false,
};

function planned(book: PaperWorkbook, looks: Partial<RosterSheet> = {}) {
  const result = planSetUp(LADDER, readingOf(book, looks), CHOICES);
  if (!result.ok) throw new Error(describeRefusal(result.error));
  return result.value;
}

describe("a plan to rate on a new sheet", () => {
  it("copies what has a meaning, and touches nothing on the roster's sheet but by a name", () => {
    const numberFormats = new Map([[1, ["General", "General", "000"]]]);
    const { plan } = planned(aTeam(ROWS), { merges: [MERGED], numberFormats });
    expect(linesOf(plan, "Team")).toEqual(["defineName Team Rungs_1_source B1"]);
    expect(linesOf(plan, "Calibration").slice(0, 10)).toEqual([
      "addSheet Calibration",
      "defineName Calibration Rungs_1_col_rungs_employeeId A1",
      "write Calibration A1:E3: Employee ID | Name | Manager | Level | People / 007 | Nora | Kim | L1 | 2 / 8 | Tom | Kim | L2 | does",
      "showNumbers Calibration A2:A3: General / 000",
      "addTable Calibration Calibration of A1:E3",
      "columns Calibration 0 × 1: 13",
      "columns Calibration 1 × 1: 24",
      "columns Calibration 2 × 1: 20",
      "columns Calibration 3 × 1: 10",
      "columns Calibration 4 × 1: 11",
    ]);
    expect(plan?.entry).toMatchObject({
      title: "Set up Sample",
      made: { sheets: ["Calibration", "Rubric", "Rungs"], roster: "Calibration", copied: { people: 2 } },
    });
  });

  it("finds free names for the sheet and its table", () => {
    const book = aTeam(ROWS)
      .put("Other", [["x"]])
      .put("calibration", [["mine"]]);
    book.table("CALIBRATION", "Other", { row: 0, column: 0, height: 1, width: 1 });
    const [added] = linesOf(planned(book).plan, "Calibration 2").filter((line) => line.startsWith("addTable"));
    expect(added).toBe("addTable Calibration 2 Calibration_2 of A1:E3");
  });

  it("keeps nothing about people in the journal", () => {
    const made = JSON.stringify(planned(aTeam(ROWS)).plan?.entry);
    for (const secret of ["Nora", "007", "Kim"]) expect(made).not.toContain(secret);
  });

  it("adds those who have joined below the others, each ID once, and nobody without one", () => {
    const book = aTeam(ROWS).apply(planned(aTeam(ROWS)).plan);
    expect(planned(book).plan).toBeNull();
    book.put(
      "Team",
      [
        ["A3", 9, "L1", "Ai"],
        ["A4", "", "L2", "Du"],
      ],
      3,
    );
    const { plan, report } = planned(book);
    expect(report.changes).toEqual({ sheets: [], ratingColumns: 0, resultColumns: 0, copied: 1 });
    expect(linesOf(plan, "Calibration").filter((line) => /^(write|extendTable)/.test(line))).toEqual([
      "extendTable Calibration Calibration to A1:F4",
      "write Calibration A4: 9",
      "write Calibration B4: Ai",
      "write Calibration C4: ",
      "write Calibration D4: L1",
      "write Calibration E4: ",
    ]);
    expect(planned(book.apply(plan)).plan).toBeNull();
  });

  it("does not write over what stands below the people", () => {
    const book = aTeam(ROWS).apply(planned(aTeam(ROWS)).plan);
    book.put("Team", [["A3", 9, "L1", "Ai"]], 3).put("Calibration", [["Checked by Kim"]], 3, 1);
    expect(() => planned(book)).toThrow("Calibration!A4:F4 is in the way: 1 empty rows are needed below the people");
  });

  it("says so where there is nobody to copy", () => {
    expect(() => planned(aTeam(ROWS.slice(0, 1)))).toThrow("Team: there is nobody below the headings");
  });
});
