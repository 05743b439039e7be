import { describe, expect, it } from "vitest";
import type { Ladder } from "../../src/domain/ladder.ts";
import type { Planned } from "../../src/sheet/plan.ts";
import { planInsert } from "../../src/sheet/plan-insert.ts";
import { planRecommend, type RecommendReport } from "../../src/sheet/plan-recommend.ts";
import { describeRefusal } from "../../src/sheet/refusal.ts";
import type { CellContent, Grid, RosterSheet } from "../../src/sheet/snapshot.ts";
import { aLadder } from "../helpers/builders.ts";
import { fourTracks } from "../helpers/calibration.ts";
import { linesOf } from "../helpers/describe-edit.ts";
import { aTeam, CALCULATED, type PaperWorkbook } from "../helpers/paper-workbook.ts";

const LADDER = aLadder({ competencies: ["system"], levels: { L1: [1], L2: [2] } });
const HEADINGS = ["Emp No", "Name", "Level"];
const PEOPLE: Grid = [
  [1001, "Nora", "L1"],
  [1002, "Tom", "L2"],
];
const VISIBLE = ["Recommended level", "Outcome", "Shortfalls", "Agreed level", "Reason"];

function inserted(book: PaperWorkbook, ladder: Ladder = LADDER): PaperWorkbook {
  const result = planInsert(ladder, book.calibration(ladder));
  if (!result.ok) throw new Error(describeRefusal(result.error));
  return book.apply(result.value.plan);
}

function recommendation(book: PaperWorkbook, ladder: Ladder = LADDER): Planned<RecommendReport> {
  const result = planRecommend(ladder, book.calibration(ladder));
  if (!result.ok) throw new Error(describeRefusal(result.error));
  return result.value;
}

const team = (headings: readonly CellContent[] = HEADINGS, table?: string): PaperWorkbook =>
  aTeam([headings, ...PEOPLE], table === undefined ? {} : { table });

describe("a plan to recommend levels", () => {
  it("puts ten columns and two more right of the ratings, five of them to be seen", () => {
    const { plan, report } = recommendation(inserted(team()));
    expect(report).toEqual({ sheet: "Team", created: VISIBLE });
    const lines = linesOf(plan, "Team");
    expect(lines.filter((line) => line.startsWith("write"))).toEqual([
      `write Team E1:P1: ${VISIBLE.join(" | ")} | Rungs track | Rungs level | Rungs codes | Rungs step | Rungs highest | Rungs why | Rungs asked`,
    ]);
    expect(lines.filter((line) => line.endsWith("hidden"))).toHaveLength(7);
  });

  it("leaves the columns empty that people fill", () => {
    const lines = linesOf(recommendation(inserted(team())).plan, "Team");
    expect(lines.filter((line) => /^fillFormula Team [HI]/.test(line))).toEqual([]);
    expect(lines.filter((line) => line.startsWith("fillFormula"))).toHaveLength(10);
  });

  it("fills formulas into the rows of people alone, past blank rows and subtotals", () => {
    const rows: Grid = [HEADINGS, ...PEOPLE, ["", "", ""], ["Subtotal", "", 2], [1003, "Ai", "L1"]];
    const lines = linesOf(recommendation(inserted(aTeam(rows))).plan, "Team");
    expect(lines).toContain("fillFormula Team E2 into E2:E3 E6");
  });

  it("fills formulas into all rows of a table, and widens it", () => {
    const lines = linesOf(recommendation(inserted(team(HEADINGS, "Staff"))).plan, "Team");
    expect(lines).toContain("extendTable Team Staff to A1:P3");
    expect(lines).toContain("fillFormula Team E2 into E2:E3");
  });

  it("marks outcomes by their first words", () => {
    const marks = (recommendation(inserted(team())).plan?.phases ?? [])
      .flat()
      .flatMap((edit) => (edit.kind === "markWhen" ? [edit.formula] : []));
    expect(marks).toEqual([
      '=AND(INDEX(Rungs_own,1,1)<>"",OR(LEFT($F2,16)="Ready to discuss"))',
      '=AND(INDEX(Rungs_own,1,1)<>"",OR(LEFT($F2,20)="Below level: discuss"))',
      '=AND(INDEX(Rungs_own,1,1)<>"",OR(LEFT($F2,9)="Check the",LEFT($F2,10)="Not enough",LEFT($F2,11)="Cannot tell"))',
    ]);
  });

  it.each<[heading: string, headings: readonly CellContent[], helpers: readonly string[]]>([
    ["the last cycle", ["Last cycle"], ["Rungs last cycle"]],
    ["the last cycle and one date", ["Last cycle", "Rated on"], ["Rungs last cycle"]],
    [
      "the last cycle and both dates",
      ["Last cycle", "Last cycle ended", "Rated on"],
      ["Rungs last cycle", "Rungs days"],
    ],
    ["dates alone", ["Last cycle ended", "Rated on"], []],
    ["a proposal", ["Proposed level"], []],
  ])("adds helpers for what the roster has of %s", (_, headings, helpers) => {
    const { plan, report } = recommendation(inserted(team([...HEADINGS, ...headings])));
    expect(report.created).toEqual(VISIBLE);
    const written = linesOf(plan, "Team").find((line) => line.startsWith("write")) ?? "";
    expect(written).toContain(["Rungs level", ...helpers, "Rungs codes"].join(" | "));
  });

  it("finds other headings where the roster has them already", () => {
    const { report } = recommendation(inserted(team(["Emp No", "outcome", "Level"])));
    expect(report.created).toEqual(["Recommended level", "Outcome (Rungs)", "Shortfalls", "Agreed level", "Reason"]);
  });

  it("needs no level column on a ladder with a single track", () => {
    expect(recommendation(inserted(team(["Emp No", "Name", "Office"]))).report.created).toEqual(VISIBLE);
  });
});

describe("the columns with levels", () => {
  it.each([
    ["L2", [15, 15]],
    ["Staff Engineer", [30, 19]],
    ["Principal", [23, 15]],
  ])("are wide enough for two of “%s”, and for the agreed one", (label, widths) => {
    const ladder = aLadder({ competencies: ["system"], levels: { L1: [1], [label]: [2] } });
    const { plan } = recommendation(inserted(team(), ladder), ladder);
    const sized = plan?.phases.flat().flatMap((edit) => (edit.kind === "columns" && !edit.hidden ? [edit.width] : []));
    expect([sized?.[0], sized?.[3]]).toEqual(widths);
  });
});

describe("recommending again", () => {
  const done = (table?: string): PaperWorkbook => {
    const book = inserted(team(HEADINGS, table));
    return book.apply(recommendation(book).plan);
  };

  it.each([undefined, "Staff"])("changes nothing (table: %s)", (table) => {
    expect(recommendation(done(table))).toEqual({ plan: null, report: { sheet: "Team", created: [] } });
  });

  it("changes nothing where columns have been renamed and agreed levels filled in", () => {
    const book = done()
      .put("Team", [["Says", "Means"]], 0, 4)
      .put("Team", [["L2"], ["L2"]], 1, 7);
    expect(recommendation(book).plan).toBeNull();
  });

  it("fills the rows of people who joined since, and those alone", () => {
    const book = done().put("Team", [[1003, "Ai", "L1"]], 3);
    const { plan } = recommendation(book);
    expect(linesOf(plan, "Team")).toHaveLength(10);
    expect(linesOf(plan, "Team")).toContain("fillFormula Team E4 into E4");
    expect(recommendation(book.apply(plan)).plan).toBeNull();
  });

  it("passes over people without an ID, whose formulas show nothing", () => {
    const book = done().put("Team", [["", "Ai", "L1"]], 3);
    expect(recommendation(book).plan).toBeNull();
  });

  it("reads a history that the roster has got since, and writes the formulas anew once", () => {
    const book = done().put("Team", [["Last cycle"]], 0, 16);
    const { plan, report } = recommendation(book);
    expect(report.created).toEqual([]);
    const lines = linesOf(plan, "Team");
    expect(lines).toContain("write Team R1: Rungs last cycle");
    expect(lines).toContain("fillFormula Team F2 into F2:F3");
    expect(lines.filter((line) => line.startsWith("fillFormula"))).toHaveLength(11);
    expect(recommendation(book.apply(plan)).plan).toBeNull();
  });

  it("makes a column anew that somebody has deleted", () => {
    const book = done().put("Team", [[""]], 0, 8);
    book.names.set("Rungs_1_col_rungs_reason", "='Team'!#REF!");
    expect(recommendation(book).report.created).toEqual(["Reason"]);
    expect(book.value("Team", 1, 4)).toBe(CALCULATED);
  });
});

describe("levels are not recommended", () => {
  function refusal(book: PaperWorkbook, ladder: Ladder = LADDER, looks: Partial<RosterSheet> = {}): string {
    const result = planRecommend(ladder, book.calibration(ladder, looks));
    return result.ok ? "planned" : describeRefusal(result.error);
  }
  const silent = aLadder({ levels: { L1: [1, "unknown", "unknown"], L2: [2, 2, 2] } });
  const crowded = aLadder({
    competencies: ["system"],
    grades: Array.from({ length: 90 }, (_, at) => `Grade ${at}`),
    levels: { L1: [1], L2: [2] },
  });

  it.each<[why: string, book: () => PaperWorkbook, ladder: Ladder, sentence: string]>([
    ["before the ladder is inserted", team, LADDER, "“Team” has no rating columns yet: insert the ladder first."],
    [
      "while there is no text to judge by",
      () => inserted(team(), silent),
      silent,
      "“Sample” cannot recommend a level yet, because no level has text: write the rubric first.",
    ],
    [
      "with more grades than there are codes",
      () => inserted(team(), crowded),
      crowded,
      "“System” has more grades than the level formulas can tell apart: give it fewer.",
    ],
    [
      "without a level or a track on a ladder of several tracks",
      () => inserted(team(["Emp No", "Name", "Office"]), fourTracks()),
      fourTracks(),
      "“Team” has neither a level nor a track column, so nobody can be placed on the ladder: add one (“Level” or “Track”), then try again.",
    ],
    [
      "beside a table that has no room",
      () => inserted(team(HEADINGS, "Staff")).put("Team", [["a note"]], 1, 9),
      LADDER,
      "Team!J2 is in the way: 12 empty columns are needed right of the roster; move what stands there, then try again; nothing was changed.",
    ],
  ])("%s", (_, book, ladder, sentence) => {
    expect(refusal(book(), ladder)).toBe(sentence);
  });
});
