import { describe, expect, it } from "vitest";
import type { Ladder } from "../../src/domain/ladder.ts";
import { readJournal } from "../../src/sheet/journal.ts";
import { OWN_SHEET_MARK, readOwnSheet } from "../../src/sheet/own-sheet.ts";
import type { Planned } from "../../src/sheet/plan.ts";
import { type InsertReport, planInsert } from "../../src/sheet/plan-insert.ts";
import { describeRefusal } from "../../src/sheet/refusal.ts";
import type { RosterSheet } from "../../src/sheet/snapshot.ts";
import { aLadder } from "../helpers/builders.ts";
import { linesOf } from "../helpers/describe-edit.ts";
import { aTeam, type PaperWorkbook } from "../helpers/paper-workbook.ts";

const LADDER = aLadder({ competencies: ["system", "people"], levels: { L1: [1, 1], L2: [2, 2] } });
const HEADINGS = ["Emp No", "Name", "Level"];
const PEOPLE = [
  [1001, "Nora", "L1"],
  [1002, "Tom", "L2"],
];

function insertion(
  book: PaperWorkbook,
  ladder: Ladder = LADDER,
  looks: Partial<RosterSheet> = {},
): Planned<InsertReport> {
  const result = planInsert(ladder, book.calibration(ladder, looks));
  if (!result.ok) throw new Error(describeRefusal(result.error));
  return result.value;
}

function refusal(book: PaperWorkbook, ladder: Ladder = LADDER, looks: Partial<RosterSheet> = {}): string {
  const result = planInsert(ladder, book.calibration(ladder, looks));
  return result.ok ? "planned" : describeRefusal(result.error);
}

describe("a plan to insert a ladder", () => {
  it("is this for a range with a title, a blank row and a subtotal", () => {
    const rows = [HEADINGS, ...PEOPLE, ["", "", ""], [1003, "Ai", "L1"], ["Total", "", 3]];
    const { plan, report } = insertion(aTeam(rows, { titles: [["My team"]] }));
    expect(linesOf(plan, "Team")).toEqual([
      "expectNone Team D2:E6",
      "defineName Team Rungs_1_col_System D2",
      "defineName Team Rungs_1_col_People E2",
      "write Team D2:E2: System | People",
      "columns Team 3 × 1: 11",
      "format Team D3:D4 D6",
      "columns Team 4 × 1: 11",
      "format Team E3:E4 E6",
      "defineName Team Rungs_1_col_rungs_employeeId A2",
      "defineName Team Rungs_1_col_rungs_name B2",
      "defineName Team Rungs_1_col_rungs_level C2",
      "defineName Team Rungs_1_rows A3:A6",
      "offerList Team D3:D4 D6: Rungs_System",
      "markWhen Team D3:D6",
      "offerList Team E3:E4 E6: Rungs_People",
      "markWhen Team E3:E6",
    ]);
    expect(report).toEqual({
      sheet: "Team",
      people: 3,
      leftOut: { blank: 1, subtotals: 1, repeatedHeadings: 0 },
      rubric: "Rubric",
      created: ["System (D)", "People (E)"],
      adopted: [],
    });
  });

  it("widens a table, and adopts a column with its ratings", () => {
    const rows = [
      [...HEADINGS, "People"],
      [1001, "Nora", "L1", 2],
      [1002, "Tom", "L2", ""],
    ];
    const { plan, report } = insertion(aTeam(rows, { table: "Staff" }));
    expect(linesOf(plan, "Team").filter((line) => !line.startsWith("defineName Team Rungs_1_col_rungs_"))).toEqual([
      "expectNone Team E1:E3",
      "defineName Team Rungs_1_col_System E1",
      "extendTable Team Staff to A1:E3",
      "write Team E1: System",
      "columns Team 4 × 1: 11",
      "format Team E2:E3",
      "defineName Team Rungs_1_col_People D1",
      "defineName Team Rungs_1_was_People D1",
      "defineName Team Rungs_1_rows A2:A3",
      "offerList Team E2:E3: Rungs_System",
      "markWhen Team E2:E3",
      "offerList Team D2:D3: Rungs_People",
      "markWhen Team D2:D3",
    ]);
    expect(report.adopted).toEqual([{ heading: "People", address: "D1", ratings: 1 }]);
  });

  it("leaves a validation alone that somebody has set, and only marks", () => {
    const rows = [
      [...HEADINGS, "People"],
      [1001, "Nora", "L1", 2],
    ];
    const { plan } = insertion(aTeam(rows), LADDER, { validations: new Map([[3, "WholeNumber"]]) });
    expect(linesOf(plan, "Team").filter((line) => / D2/.test(line))).toEqual(["markWhen Team D2"]);
    expect(plan?.entry.made.adopted).toEqual([{ name: "Rungs_1_col_People", hasList: false }]);
  });

  it("begins with the journal and ends with it", () => {
    const book = aTeam([HEADINGS, ...PEOPLE]);
    const { plan } = insertion(book);
    const states = (plan?.phases ?? []).map((phase) => {
      book.apply(plan && { ...plan, phases: [phase] });
      return readJournal(readOwnSheet(book.values("Rungs"))?.journal ?? []).map(({ id, state }) => `${id} ${state}`);
    });
    expect(states).toEqual([["1 applying"], ["1 done"]]);
    expect(book.value("Rungs", 0, 1)).toBe(OWN_SHEET_MARK);
    expect(readOwnSheet(book.values("Rungs"))?.ladder).toEqual({ id: "sample", name: "Sample", version: "1" });
  });

  it("writes nothing about people into the add-in's own sheet", () => {
    const book = aTeam([HEADINGS, ["P-1", "Nora Lindqvist", "L1"]]).apply(null);
    book.apply(insertion(book).plan);
    const texts = book.values("Rungs").flat().map(String).join("\n");
    expect(texts).not.toContain("Lindqvist");
    expect(texts).not.toContain("P-1");
  });

  it("finds free names for its sheets", () => {
    const book = aTeam([HEADINGS, ...PEOPLE])
      .put("rubric", [["mine"]])
      .put("RUNGS", [["mine"]]);
    const { plan, report } = insertion(book);
    expect(report.rubric).toBe("Rubric 2");
    expect(plan?.entry.made.sheets).toEqual(["Rubric 2", "Rungs 2"]);
  });
});

describe("inserting again", () => {
  it.each([
    ["a range", {}],
    ["a table", { table: "Staff" }],
  ])("changes nothing: %s", (_, parts) => {
    const book = aTeam([HEADINGS, ...PEOPLE], parts);
    book.apply(insertion(book).plan);
    expect(insertion(book)).toMatchObject({ plan: null, report: { created: [], adopted: [], rubric: null } });
  });

  it("changes nothing where headings have been reworded since", () => {
    const book = aTeam([HEADINGS, ...PEOPLE]);
    book.apply(insertion(book).plan).put("Team", [["Badge", "Who", "Band", "Ownership", "Teamwork"]]);
    expect(insertion(book).plan).toBeNull();
  });

  it("draws a rubric anew whose sheet somebody has deleted", () => {
    const book = aTeam([HEADINGS, ...PEOPLE]);
    book.apply(insertion(book).plan);
    book.sheets.delete("Rubric");
    book.names.set("Rungs_rubric", "=#REF!$A$1");
    const { plan, report } = insertion(book);
    expect(report.rubric).toBe("Rubric");
    expect(linesOf(plan, "Team")).toEqual([]);
  });

  it("makes a column anew that somebody has deleted, and no other", () => {
    const book = aTeam([HEADINGS, ...PEOPLE]);
    book.apply(insertion(book).plan).put("Team", [[""]], 0, 4);
    book.names.set("Rungs_1_col_People", "='Team'!#REF!");
    expect(insertion(book).report.created).toEqual(["People (E)"]);
  });

  it("follows a range that has grown", () => {
    const book = aTeam([HEADINGS, ...PEOPLE]);
    book.apply(insertion(book).plan).put("Team", [[1003, "Ai", "L1"]], 3);
    const { plan } = insertion(book);
    expect(linesOf(plan, "Team")).toEqual([
      "defineName Team Rungs_1_rows A2:A4",
      "offerList Team D4: Rungs_System",
      "markWhen Team D4",
      "offerList Team E4: Rungs_People",
      "markWhen Team E4",
    ]);
    expect(plan?.entry.made.rowsBefore).toEqual({ row: 1, column: 0, height: 2, width: 1 });
    expect(insertion(book.apply(plan)).plan).toBeNull();
  });

  it("only takes note of a table that has grown, for a table hands its lists on", () => {
    const book = aTeam([HEADINGS, ...PEOPLE], { table: "Staff" });
    book.apply(insertion(book).plan).put("Team", [[1003, "Ai", "L1"]], 3);
    book.table("Staff", "Team", { row: 0, column: 0, height: 4, width: 5 });
    expect(linesOf(insertion(book).plan, "Team")).toEqual(["defineName Team Rungs_1_rows A2:A4"]);
  });

  it("prepares a second roster under a number of its own", () => {
    const book = aTeam([HEADINGS, ...PEOPLE]);
    book.apply(insertion(book).plan);
    const other = aTeam([HEADINGS, ...PEOPLE], { sheet: "Other" });
    for (const [name, sheet] of book.sheets) other.sheets.set(name, sheet);
    for (const [name, reference] of book.names) other.names.set(name, reference);
    expect(linesOf(insertion(other).plan, "Other").slice(0, 3)).toEqual([
      "expectNone Other D1:E3",
      "defineName Other Rungs_2_col_System D1",
      "defineName Other Rungs_2_col_People E1",
    ]);
  });
});

describe("where new columns go", () => {
  it("is right of the roster, for a note below it or above it is not in the way", () => {
    const book = aTeam([HEADINGS, ...PEOPLE], { row: 1 })
      .put("Team", [["a note"]], 0, 4)
      .put("Team", [["another"]], 7, 4);
    expect(insertion(book).report.created).toEqual(["System (D)", "People (E)"]);
  });

  it("is right of everything, where something stands beside a range", () => {
    const book = aTeam([HEADINGS, ...PEOPLE]).put("Team", [["a note"]], 2, 4);
    expect(insertion(book).report.created).toEqual(["System (F)", "People (G)"]);
  });

  it("stays so beyond a table that stands between: nothing is done twice, and no one is lost", () => {
    const book = aTeam([HEADINGS, ...PEOPLE])
      .put(
        "Team",
        [
          ["Band", "Pay"],
          ["G7", 70],
          ["G8", 80],
          ["G9", 90],
        ],
        0,
        4,
      )
      .table("Bands", "Team", { row: 0, column: 4, height: 4, width: 2 });
    const first = insertion(book);
    expect(first.report.created).toEqual(["System (G)", "People (H)"]);
    const second = insertion(book.apply(first.plan));
    expect(second).toMatchObject({ plan: null, report: { people: 2, leftOut: { subtotals: 0 } } });
  });
});

describe("a ladder is not inserted", () => {
  const team = (parts = {}) => aTeam([HEADINGS, ...PEOPLE], parts);
  const withOther = (): PaperWorkbook => {
    const book = team();
    return book.apply(insertion(book, { ...aLadder({ id: "other" }), name: "Other" }).plan);
  };

  it.each<[why: string, book: () => PaperWorkbook, looks: Partial<RosterSheet>, sentence: string]>([
    [
      "into a protected sheet",
      () => team({ looks: { isProtected: true } }),
      {},
      "The sheet “Team” is protected: unprotect it (Review, Unprotect Sheet), then try again; nothing was changed.",
    ],
    [
      "into a filtered sheet",
      () => team({ looks: { isFiltered: true } }),
      {},
      "The sheet “Team” is filtered, and writing past hidden rows is not safe: clear the filter, then try again; nothing was changed.",
    ],
    [
      "into a filtered table",
      () => team().table("Staff", "Team", { row: 0, column: 0, height: 3, width: 3 }, { isFiltered: true }),
      {},
      "The table “Staff” is filtered, and writing past hidden rows is not safe: clear the filter, then try again; nothing was changed.",
    ],
    [
      "across merged cells",
      team,
      { merges: [{ row: 1, column: 1, height: 2, width: 1 }] },
      "Team!B2:B3 is merged across the roster: unmerge it, then try again; nothing was changed.",
    ],
    [
      "for nobody",
      () => aTeam([HEADINGS]),
      {},
      "Team: there is nobody below the headings in A1:C1; add people, then try again.",
    ],
    [
      "beside a table that has no room",
      () => team({ table: "Staff" }).put("Team", [["a note"]], 2, 4),
      {},
      "Team!E3 is in the way: 2 empty columns are needed right of the roster; move what stands there, then try again; nothing was changed.",
    ],
    [
      "beside another ladder",
      withOther,
      {},
      "This workbook already carries the ladder “Other”: undo that first, or use a copy, to work with “Sample”.",
    ],
  ])("%s", (_, book, looks, sentence) => {
    expect(refusal(book(), LADDER, looks)).toBe(sentence);
  });

  it("takes merged titles for none of its business", () => {
    const book = aTeam([HEADINGS, ...PEOPLE], { titles: [["My team"]] });
    expect(refusal(book, LADDER, { merges: [{ row: 0, column: 0, height: 1, width: 3 }] })).toBe("planned");
  });
});
