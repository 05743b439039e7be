import { describe, expect, it } from "vitest";
import type { Ladder } from "../../src/domain/ladder.ts";
import type { Result } from "../../src/domain/result.ts";
import type { Edit, Planned } from "../../src/sheet/plan.ts";
import { planInsert } from "../../src/sheet/plan-insert.ts";
import { planRecommend } from "../../src/sheet/plan-recommend.ts";
import { describeRefusal, type Refusal } from "../../src/sheet/refusal.ts";
import type { CellContent } from "../../src/sheet/snapshot.ts";
import { aLadder } from "../helpers/builders.ts";
import { fourTracks } from "../helpers/calibration.ts";
import { parseFormula, violations } from "../helpers/formula-grammar.ts";
import { aTeam, type PaperWorkbook } from "../helpers/paper-workbook.ts";
import { ladderOfEveryKind, manyCompetencies } from "../helpers/sheet-builders.ts";

function planned(result: Result<Planned<unknown>, Refusal>) {
  if (!result.ok) throw new Error(describeRefusal(result.error));
  return result.value.plan;
}

/** The formulas of one edit, with the heading of their column or the kind of the edit. */
const formulaOf = (book: PaperWorkbook, edit: Edit): readonly (readonly [string, string])[] => {
  if (edit.kind === "markWhen") return [["mark", edit.formula]];
  return edit.kind === "fillFormula" ? [[String(book.value(edit.sheet, 0, edit.first.column)), edit.formula]] : [];
};

/** Every formula that inserting and recommending write, by the heading of its column; marks as "mark". */
function formulasOf(ladder: Ladder, book: PaperWorkbook): readonly (readonly [string, string])[] {
  const insert = planned(planInsert(ladder, book.calibration(ladder)));
  book.apply(insert);
  const recommend = planned(planRecommend(ladder, book.calibration(ladder)));
  book.apply(recommend);
  return [...(insert?.phases ?? []), ...(recommend?.phases ?? [])].flat().flatMap((edit) => formulaOf(book, edit));
}

/** The plan to recommend, after the ladder has been inserted. */
function recommended(ladder: Ladder, book: PaperWorkbook) {
  book.apply(planned(planInsert(ladder, book.calibration(ladder))));
  return planRecommend(ladder, book.calibration(ladder));
}

const HEADINGS = ["Emp No", "Name", "Track", "Level", "Months at next level"];
const team = (headings: readonly CellContent[] = HEADINGS, table?: string): PaperWorkbook =>
  aTeam([headings, [1001, "Nora"], [1002, "Tom"]], table === undefined ? {} : { table });

const LADDERS = ladderOfEveryKind();
const ROSTERS = [
  ["a range", () => team()],
  ["a table", () => team(HEADINGS, "People")],
  ["a range without tracks", () => team(["Emp No", "Name", "Level"])],
  ["a table without levels", () => team(["Emp No", "Name", "Track"], "People")],
] as const;

const RESULTS = [
  "Recommended level",
  "Outcome",
  "Shortfalls",
  "Rungs track",
  "Rungs level",
  "Rungs codes",
  "Rungs step",
  "Rungs highest",
  "Rungs why",
  "Rungs asked",
];

describe("the grammar", () => {
  it.each([
    ["=LET(x,1,x)", "LET is not allowed"],
    ['=TEXTJOIN(",",TRUE,A1)', "TEXTJOIN is not allowed"],
    ["=XLOOKUP(A1,Rungs_in,Rungs_at)", "XLOOKUP is not allowed"],
    ["=SUMPRODUCT(CHOOSE(1,Rungs_in))", "CHOOSE is not allowed"],
    ["=SUMPRODUCT(MMULT(Rungs_in,Rungs_at))", "MMULT is not allowed"],
    ["=SUMPRODUCT(INT(Rungs_in))", "INT over an array"],
    ["=MAX(Rungs_in)", "MAX over an array outside SUMPRODUCT"],
    ["=Rungs_in=A1", "an array spills"],
    ["=INDEX(Rungs_miss,0,2)", "an array spills"],
    ["=COUNTIF(INDEX(Rungs_miss,0,2),1)", "COUNTIF looks in something other than a name"],
    ["=IF(People[[ID]]=1,2,3)", "IF over an array"],
  ])("refuses %s", (formula, reason) => {
    expect(violations(formula)).toContain(reason);
  });

  it.each(["=IF(A1", "=A1)", "={1,2}", "=A1#", "=[@[a]b]]", "=Sheet1!A1"])("cannot even read %s", (formula) => {
    expect(() => parseFormula(formula)).toThrow(/grammar|Brackets/);
  });

  it.each([
    "=SUMPRODUCT(MAX(Rungs_in*(Rungs_at<=2)))",
    "=INDEX(Rungs_miss,3,2)+MATCH(A1,Rungs_in,0)",
    "=SUMPRODUCT(--(People[[ID]]=[@[ID]]))",
  ])("takes %s", (formula) => {
    expect(violations(formula)).toEqual([]);
  });
});

describe("every formula that Rungs writes", () => {
  const cases = LADDERS.flatMap((ladder) =>
    ROSTERS.map(([title, roster]) => [`${ladder.name} on ${title}`, ladder, roster] as const),
  );

  it.each(cases)("keeps to the grammar: %s", (_, ladder, roster) => {
    const formulas = formulasOf(ladder, roster());
    expect(formulas.map(([heading]) => heading).filter((heading) => heading !== "mark")).toEqual(RESULTS);
    expect(formulas.flatMap(([heading, formula]) => violations(formula).map((what) => `${heading}: ${what}`))).toEqual(
      [],
    );
  });

  it.each([undefined, "People"])("keeps to the grammar with a history (table: %s)", (table) => {
    const headings = [...HEADINGS, "Last cycle", "Last cycle ended", "Rated on", "Proposed level"];
    for (const ladder of LADDERS.slice(0, 2)) {
      const formulas = formulasOf(ladder, team(headings, table));
      expect(formulas.map(([heading]) => heading)).toEqual(
        expect.arrayContaining(["Rungs last cycle", "Rungs days", ...RESULTS]),
      );
      expect(formulas.flatMap(([, formula]) => violations(formula))).toEqual([]);
    }
  });

  it("has quotes and brackets in headings escaped, as structured references want them", () => {
    const headings = ["Emp #", "Name", "Track", "Level", "Months at next level"];
    const odd = ["Own [new]", "@home", "Bo's #1", "Two words"];
    const ladder = aLadder({ competencies: ["a", "b", "c", "d"], levels: { L1: [1, 1, 1, 1] } });
    const competencies = ladder.competencies.map((one, at) => ({ ...one, name: odd[at] ?? "" }));
    const formulas = formulasOf({ ...ladder, competencies }, team(headings, "People"));
    const [, codes = ""] = formulas.find(([heading]) => heading === "Rungs codes") ?? [];
    expect(codes).toContain("[@[Emp '#]]");
    expect(codes).toContain("People[[Emp '#]]");
    for (const reference of ["[@[Own '[new']]]", "[@['@home]]", "[@[Bo''s '#1]]", "[@[Two words]]"]) {
      expect(codes).toContain(reference);
    }
    expect(formulas.flatMap(([, formula]) => violations(formula))).toEqual([]);
  });

  it("has quotes in a table's own columns only: marks refer to cells, for Excel takes no structured references there", () => {
    const marks = formulasOf(fourTracks(), team(HEADINGS, "People")).filter(([heading]) => heading === "mark");
    expect(marks.length).toBeGreaterThan(5);
    expect(marks.filter(([, formula]) => formula.includes("["))).toEqual([]);
  });
});

describe("the length of formulas", () => {
  const longest = (count: number, table?: string): number =>
    Math.max(...formulasOf(manyCompetencies(count), team(HEADINGS, table)).map(([, formula]) => formula.length));

  it("is well under Excel's 8,192 characters at 12 competencies", () => {
    expect(longest(12)).toBeLessThan(4000);
    expect(longest(12, "People")).toBeLessThan(5000);
  });

  it("grows by the same for each competency", () => {
    const [six, eight, ten] = [6, 8, 10].map((count) => longest(count, "People"));
    const [first, second] = [(eight ?? 0) - (six ?? 0), (ten ?? 0) - (eight ?? 0)];
    expect(first).toBeGreaterThan(100);
    expect(Math.abs(second - first)).toBeLessThan(first / 10);
  });

  it("counts as it will be in the file, where [@X] is People[[#This Row],[X]]", () => {
    const isRefused = (count: number, table?: string): boolean =>
      !recommended(manyCompetencies(count), team(HEADINGS, table)).ok;
    const refusedAt = (table?: string): number => {
      let [taken, refused] = [12, 60];
      while (refused - taken > 1) {
        const middle = Math.floor((taken + refused) / 2);
        if (isRefused(middle, table)) refused = middle;
        else taken = middle;
      }
      return refused;
    };
    const [inRange, inTable, inLongTable] = [refusedAt(), refusedAt("P"), refusedAt("People_of_the_spring_review")];
    expect(inLongTable).toBeLessThan(inTable);
    expect(inTable).toBeLessThan(inRange);
    expect(inLongTable).toBeGreaterThan(13);
    const just = formulasOf(manyCompetencies(inLongTable - 1), team(HEADINGS, "People_of_the_spring_review"));
    const inFile = just.map(
      ([, formula]) => formula.replaceAll("[@[", "People_of_the_spring_review[[#This Row],[").length,
    );
    expect(Math.max(...inFile)).toBeLessThanOrEqual(8192);
  });

  it("is too much at 60 competencies, which is said before anything is written", () => {
    const refused = recommended(manyCompetencies(60), team());
    expect(refused.ok ? "planned" : describeRefusal(refused.error)).toMatch(
      /^The formula for “Rungs codes” would have \d+ characters, and Excel takes 8,192: use a ladder with fewer competencies\.$/,
    );
  });
});
