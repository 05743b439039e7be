import { describe, expect, it } from "vitest";
import type { Ladder } from "../../src/domain/ladder.ts";
import type { Result } from "../../src/domain/result.ts";
import { findOwnSheet } from "../../src/sheet/calibration-sheet.ts";
import type { JournalEntry } from "../../src/sheet/journal.ts";
import type { Planned } from "../../src/sheet/plan.ts";
import { planInsert } from "../../src/sheet/plan-insert.ts";
import { planRecommend } from "../../src/sheet/plan-recommend.ts";
import { planUndo, type UndoReport } from "../../src/sheet/plan-undo.ts";
import { describeRefusal, type Refusal } from "../../src/sheet/refusal.ts";
import type { Grid, RosterSheet } from "../../src/sheet/snapshot.ts";
import { aLadder } from "../helpers/builders.ts";
import { linesOf } from "../helpers/describe-edit.ts";
import { aTeam, type PaperWorkbook } from "../helpers/paper-workbook.ts";

const LADDER = aLadder({ competencies: ["system", "people"], levels: { L1: [1, 1], L2: [2, 2] } });
const ROWS: Grid = [
  ["Emp No", "Name", "Level"],
  [1001, "Nora", "L1"],
  [1002, "Tom", "L2"],
];

const planOf = (result: Result<Planned<unknown>, Refusal>) => {
  if (!result.ok) throw new Error(describeRefusal(result.error));
  return result.value.plan;
};

const insert = (book: PaperWorkbook, ladder: Ladder = LADDER): PaperWorkbook =>
  book.apply(planOf(planInsert(ladder, book.calibration(ladder))));
const recommend = (book: PaperWorkbook, ladder: Ladder = LADDER): PaperWorkbook =>
  book.apply(planOf(planRecommend(ladder, book.calibration(ladder))));

/** The plan to take the last action back. */
function undoing(book: PaperWorkbook, looks: Partial<RosterSheet> = {}): Planned<UndoReport> {
  const shape = book.shape();
  const own = findOwnSheet(shape);
  const entry: JournalEntry | undefined = own.journal.at(-1);
  if (!entry) throw new Error("There is no action to undo.");
  const sheets = book.sheets.has("Team") ? [book.rosterSheet("Team", 99, looks)] : [];
  const rubric = book.sheets.has("Rubric") ? book.values("Rubric") : null;
  return planUndo({ shape, own, sheets, rubric, ladder: LADDER }, entry);
}

/** Names, sheets and the content of the roster's sheet, to compare before and after. */
const contentOf = (book: PaperWorkbook) => ({
  names: [...book.names.keys()],
  sheets: [...book.sheets.keys()],
  team: book.values("Team").map((row) => row.filter((value) => value !== "")),
  tables: book.tables.map(({ name, area, headings }) => ({ name, area, headings })),
});

describe("taking an action back", () => {
  it("removes what inserting made, and nothing else", () => {
    const { plan, report } = undoing(insert(aTeam(ROWS)));
    expect(report).toEqual({ title: "Insert ladder Sample", kept: [] });
    expect(linesOf(plan, "Team")).toEqual([
      "expectNone Team D2:D3",
      "expectNone Team D4:D1003",
      "expectNone Team E2:E3",
      "expectNone Team E4:E1003",
      "withdrawList Team D1:D3",
      "unmark Team D1:D3",
      "clear Team D1:D3",
      "format Team D1:D3",
      "columns Team 3 × 1: standard",
      "withdrawList Team E1:E3",
      "unmark Team E1:E3",
      "clear Team E1:E3",
      "format Team E1:E3",
      "columns Team 4 × 1: standard",
    ]);
    expect(linesOf(plan).filter((line) => line.startsWith("deleteSheet"))).toEqual([
      "deleteSheet Rubric",
      "deleteSheet Rungs",
    ]);
  });

  it.each([
    ["a range", {}],
    ["a table", { table: "Staff" }],
    ["a range with titles, away from column A", { titles: [["My team"]], row: 2, column: 3 }],
  ])("leaves the workbook as it was, one action after the other: %s", (_, parts) => {
    const book = aTeam(ROWS, parts);
    const before = contentOf(book);
    insert(book);
    const between = contentOf(book);
    recommend(book);
    expect(contentOf(book.apply(undoing(book).plan))).toEqual(between);
    expect(contentOf(book.apply(undoing(book).plan))).toEqual(before);
  });

  it("takes columns out of the middle of a table one by one, by the headings that they have now", () => {
    const book = insert(aTeam(ROWS, { table: "Staff" }));
    book.put("Team", [["Ownership", "People", "Remark"]], 0, 3);
    book.table("Staff", "Team", { row: 0, column: 0, height: 3, width: 6 });
    expect(linesOf(undoing(book).plan).filter((line) => line.startsWith("deleteTableColumn"))).toEqual([
      "deleteTableColumn Staff: Ownership",
      "deleteTableColumn Staff: People",
    ]);
  });

  it("keeps a column with entries, says so, and takes only the list and the marks", () => {
    const book = insert(aTeam(ROWS)).put("Team", [[2], [1]], 1, 3);
    const { plan, report } = undoing(book);
    expect(report.kept).toEqual(["column “System” holds 2 entries"]);
    expect(linesOf(plan, "Team")).toEqual([
      "expectNone Team E2:E3",
      "expectNone Team E4:E1003",
      "withdrawList Team D1:D3",
      "unmark Team D1:D3",
      "withdrawList Team E1:E3",
      "unmark Team E1:E3",
      "clear Team E1:E3",
      "format Team E1:E3",
      "columns Team 4 × 1: standard",
    ]);
    book.apply(plan);
    expect(book.values("Team").map((row) => row[3])).toEqual(["System", 2, 1]);
  });

  it("sees to what stays before it takes columns out of a table, which moves it", () => {
    const book = recommend(insert(aTeam(ROWS, { table: "Staff" })));
    const kinds = linesOf(undoing(book, { overwritten: new Map([[6, new Set([1])]]) }).plan).map(
      (line) => line.split(" ")[0],
    );
    expect(kinds.indexOf("freeze")).toBeGreaterThan(-1);
    expect(kinds.indexOf("freeze")).toBeLessThan(kinds.indexOf("deleteTableColumn"));
    expect(kinds.lastIndexOf("unmark")).toBeLessThan(kinds.indexOf("deleteTableColumn"));
  });

  it("says a single entry as one", () => {
    const book = insert(aTeam(ROWS)).put("Team", [["n/o"]], 2, 4);
    expect(undoing(book).report.kept).toEqual(["column “People” holds 1 entry"]);
  });

  it("keeps formulas that were written over by hand, as the values that they show", () => {
    const book = recommend(insert(aTeam(ROWS)));
    const { plan, report } = undoing(book, { overwritten: new Map([[6, new Set([1])]]) });
    expect(report.kept).toEqual(["column “Outcome” was written over by hand"]);
    expect(linesOf(plan, "Team").filter((line) => line.includes(" G1:G3"))).toEqual([
      "freeze Team G1:G3",
      "withdrawList Team G1:G3",
      "unmark Team G1:G3",
    ]);
  });

  it("keeps agreed levels and reasons that people have filled in", () => {
    const book = recommend(insert(aTeam(ROWS))).put("Team", [["L2", "Shown twice"]], 1, 8);
    expect(undoing(book).report.kept).toEqual(["column “Agreed level” holds 1 entry", "column “Reason” holds 1 entry"]);
  });

  it("gives an adopted column back with its ratings", () => {
    const rows = ROWS.map((row, at) => [...row, ["People", 2, "does"][at] ?? ""]);
    const book = insert(aTeam(rows));
    const { plan, report } = undoing(book);
    expect(report.kept).toEqual([]);
    expect(linesOf(plan, "Team").filter((line) => line.includes(" D1:D3"))).toEqual([
      "withdrawList Team D1:D3",
      "unmark Team D1:D3",
    ]);
    expect(
      book
        .apply(plan)
        .values("Team")
        .map((row) => row[3]),
    ).toEqual(["People", 2, "does"]);
  });

  it("leaves a validation alone that an adopted column had before", () => {
    const book = aTeam(ROWS.map((row, at) => [...row, ["People", 2, 1][at] ?? ""]));
    const validations = new Map([[3, "List"]]);
    book.apply(planOf(planInsert(LADDER, book.calibration(LADDER, { validations }))));
    expect(linesOf(undoing(book).plan, "Team").filter((line) => line.includes(" D1:D3"))).toEqual([
      "unmark Team D1:D3",
    ]);
  });

  it("keeps a rubric that somebody has written on", () => {
    const book = insert(aTeam(ROWS)).put("Rubric", [["Our own words"]], 4, 1);
    const { plan, report } = undoing(book);
    expect(report.kept).toEqual(["the sheet “Rubric” was changed by hand"]);
    expect(linesOf(plan).filter((line) => line.startsWith("deleteSheet"))).toEqual(["deleteSheet Rungs"]);
  });

  it("passes over what is gone already", () => {
    const book = insert(aTeam(ROWS));
    book.sheets.delete("Rubric");
    book.names.set("Rungs_rubric", "=#REF!$A$1").set("Rungs_1_col_System", "='Team'!#REF!");
    const { plan, report } = undoing(book);
    expect(report.kept).toEqual([]);
    expect(linesOf(plan).filter((line) => line.startsWith("deleteSheet"))).toEqual(["deleteSheet Rungs"]);
    expect(linesOf(plan, "Team").map((line) => line.split(" ")[2])).toEqual([
      "E2:E3",
      "E4:E1003",
      "E1:E3",
      "E1:E3",
      "E1:E3",
      "E1:E3",
      "4",
    ]);
  });

  it("works where the roster's sheet is gone", () => {
    const book = insert(aTeam(ROWS).put("Other", [["x"]]));
    book.sheets.delete("Team");
    expect(contentOf(book.apply(undoing(book).plan))).toMatchObject({ names: [], sheets: ["Other"] });
  });

  it("takes only the rows back that an action followed a grown roster to", () => {
    const book = insert(aTeam(ROWS)).put("Team", [[1003, "Ai", "L1", 2]], 3);
    insert(book);
    const { plan } = undoing(book);
    expect(linesOf(plan, "Team")).toEqual([
      "withdrawList Team D4",
      "unmark Team D4",
      "withdrawList Team E4",
      "unmark Team E4",
      "defineName Team Rungs_1_rows A2:A3",
    ]);
    expect(book.apply(plan).value("Team", 3, 3)).toBe(2);
    expect(planOf(planInsert(LADDER, book.calibration(LADDER)))).not.toBeNull();
  });

  it("may be carried out again where it broke off, and then finds nothing more to keep", () => {
    const book = insert(aTeam(ROWS));
    const { plan } = undoing(book);
    const [journal = [], edits = []] = plan?.phases ?? [];
    book.apply(plan && { ...plan, phases: [journal, edits.slice(0, 4)] });
    expect(findOwnSheet(book.shape()).journal.map(({ state }) => state)).toEqual(["applying"]);
    expect(contentOf(book.apply(undoing(book).plan))).toEqual(contentOf(aTeam(ROWS)));
  });
});
