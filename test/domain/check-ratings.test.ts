import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkRatings } from "../../src/domain/check-ratings.ts";
import { describeIssue } from "../../src/domain/describe-issue.ts";
import { severityOf } from "../../src/domain/issue.ts";
import type { Ladder } from "../../src/domain/ladder.ts";
import { recommendLevel } from "../../src/domain/recommend-level.ts";
import { anEntry, bundledLadder, ladderFixture, parsed } from "../helpers/builders.ts";

const FOUR = bundledLadder("four-tracks");
const PER_LEVEL = parsed(ladderFixture("per-level"));
type Parts = NonNullable<Parameters<typeof anEntry>[1]>;

const GOOD: Parts = { id: "417", track: "Developer", level: "D3", ratings: [3, 3, 3, 3, 2] };

function check(ladder: Ladder, ...people: readonly Parts[]) {
  const checked = checkRatings(
    ladder,
    people.map((parts, index) => anEntry(ladder, { row: index + 2, ...parts })),
  );
  return {
    ...checked,
    said: checked.issues.map((issue) => `${severityOf(issue)} ${issue.code} ${describeIssue(issue)}`),
    obstacles: checked.obstructed.map(({ obstacle }) => obstacle),
  };
}

/** Good ratings with the first one replaced. */
const rated = (technology: Parts["id"]): Parts => ({ ...GOOD, ratings: [technology ?? null, 3, 3, 3, 2] });

describe("a row in order", () => {
  it("is admitted as it is", () => {
    const { assessments, issues, obstructed } = check(FOUR, { ...GOOD, months: 7 });
    expect({ issues, obstructed }).toEqual({ issues: [], obstructed: [] });
    expect(assessments).toEqual([
      {
        employeeId: "417",
        track: "developer",
        currentLevel: "D3",
        ratings: new Map([
          ["technology", { kind: "graded", grade: 3 }],
          ["system", { kind: "graded", grade: 3 }],
          ["people", { kind: "graded", grade: 3 }],
          ["process", { kind: "graded", grade: 3 }],
          ["influence", { kind: "graded", grade: 2 }],
        ]),
        monthsAtNextLevel: 7,
        assessedOn: null,
        earlierCycles: [],
      },
    ]);
  });

  it("may mix numbers, names and cases", () => {
    const [typed] = check(FOUR, { ...GOOD, ratings: ["evangelizes", "3 OWNS", "3", 3, " Team "] }).assessments;
    const [plain] = check(FOUR, GOOD).assessments;
    expect(typed).toEqual(plain);
  });
});

describe("ratings", () => {
  it.each([
    [
      null,
      "warning rating-missing F2: no rating for Technology yet. Enter 1 to 5, or n/o if it was not observed.",
      null,
    ],
    [
      "n/o",
      "info rating-not-observed F2: Technology counts as not observed (“n/o”). Enter a grade once there is something to go by.",
      null,
    ],
    [
      6,
      "error rating-off-scale F2: rating 6 is above the scale maximum, 5. Enter 1 to 5, or n/o if it was not observed.",
      "check-rating",
    ],
    [
      "6",
      "error rating-off-scale F2: rating 6 is above the scale maximum, 5. Enter 1 to 5, or n/o if it was not observed.",
      "check-rating",
    ],
    [
      0,
      "error rating-off-scale F2: rating 0 is below the scale minimum, 1. Enter 1 to 5, or n/o if it was not observed.",
      "check-rating",
    ],
    ["Mastres", "error rating-misspelt F2: “Mastres” is no grade of Technology. Did you mean Masters?", "check-rating"],
    ["*", "error rating-misspelt F2: “*” is no grade of Technology. Pick one from the list.", "check-rating"],
    [
      "3-4",
      "warning rating-between-grades F2: “3-4” lies between two grades and counts as the lower, Evangelizes. Enter one of the two.",
      null,
    ],
    [
      3.5,
      "warning rating-between-grades F2: “3.5” lies between two grades and counts as the lower, Evangelizes. Enter one of the two.",
      null,
    ],
  ])("%j is reported in words", (value, said, obstacle) => {
    const checked = check(FOUR, rated(value));
    expect(checked.said).toEqual([said]);
    expect(checked.obstacles).toEqual(obstacle === null ? [] : [obstacle]);
  });

  it("that have no column are not observed, without a finding in every row", () => {
    const { assessments, issues } = check(FOUR, { ...GOOD, ratings: { system: 3 } });
    expect(issues).toEqual([]);
    expect(assessments[0]?.ratings.get(FOUR.competencies[0]?.id ?? ("" as never))).toEqual({ kind: "notObserved" });
  });

  it("are checked on the shared scale even where the track is unknown", () => {
    expect(check(FOUR, { ...rated(6), track: "Sales", level: null }).issues.map(({ code }) => code)).toEqual([
      "track-unknown",
      "level-missing",
      "rating-off-scale",
    ]);
  });
});

describe("tracks and levels", () => {
  it.each([
    [
      { track: "Develper" },
      ["error track-unknown C2: “Develper” is no track of this ladder. Did you mean Developer?"],
      "check-track",
    ],
    [
      { track: "Sales" },
      ["error track-unknown C2: “Sales” is no track of this ladder. Enter the name of one."],
      "check-track",
    ],
    [
      { track: null, level: null },
      [
        "error track-missing C2: no track, and the level does not tell it. Enter the track.",
        "warning level-missing D2: no current level, so the recommendation stands alone. Enter the level to compare.",
      ],
      "check-track",
    ],
    [
      { level: null },
      ["warning level-missing D2: no current level, so the recommendation stands alone. Enter the level to compare."],
      null,
    ],
    [
      { level: "D9x" },
      ["error level-unknown D2: “D9x” is no level of this ladder. Enter the label of one."],
      "check-level",
    ],
    [
      { level: "TL4" },
      [
        "error level-not-on-track D2: level “TL4” is not on the track Developer. Enter D1, D2, D3, D4, D5, D6 or D7, or change the track.",
      ],
      "check-level",
    ],
    [
      { track: null, level: "Boss" },
      [
        "error track-missing C2: no track, and the level does not tell it. Enter the track.",
        "error level-unknown D2: “Boss” is no level of this ladder. Enter the label of one.",
      ],
      "check-track",
    ],
  ] as const)("%j is reported in words", (parts, said, obstacle) => {
    const checked = check(FOUR, { ...GOOD, ...parts });
    expect(checked.said).toEqual(said);
    expect(checked.obstacles).toEqual(obstacle === null ? [] : [obstacle]);
  });

  it("a level that two levels of the track go by is not guessed", () => {
    const checked = check(PER_LEVEL, { level: "tech lead", ratings: [1, 1, 1, 1] });
    expect(checked.said).toEqual([
      "error level-ambiguous D2: “tech lead” may mean Senior (Engineer) or Principal (Engineer). Enter the one that is meant.",
    ]);
    expect(checked.obstacles).toEqual(["check-level"]);
  });

  it.each([
    ["the column is absent", {}],
    ["the cell is blank", { track: " " }],
  ])("the track follows from the level where %s", (_title, track) => {
    const { assessments, issues } = check(FOUR, { level: "em6", ratings: GOOD.ratings ?? [], ...track });
    expect(issues).toEqual([]);
    expect(assessments.map(({ track: id, currentLevel }) => [id, currentLevel])).toEqual([
      ["engineering-manager", "EM6"],
    ]);
  });

  it("a ladder of one track needs neither", () => {
    const { assessments, issues } = check(PER_LEVEL, { ratings: [1, 1, 1, 1] });
    expect(issues).toEqual([]);
    expect(assessments.map(({ track, currentLevel }) => [track, currentLevel])).toEqual([["engineer", null]]);
  });
});

describe("employee IDs", () => {
  it("a number and its text are the same, leading zeros are not", () => {
    const checked = check(FOUR, { ...GOOD, id: 417 }, { ...GOOD, id: "00417" }, { ...GOOD, id: " 417 " });
    expect(checked.said).toEqual([
      "error employee-id-duplicate A2: employee ID “417” also stands in A4. Give each person one row and an ID of their own.",
      "error employee-id-duplicate A4: employee ID “ 417 ” also stands in A2. Give each person one row and an ID of their own.",
    ]);
    expect(checked.obstructed).toEqual([
      { employeeId: "417", entry: 0, obstacle: "check-id" },
      { employeeId: "417", entry: 2, obstacle: "check-id" },
    ]);
    expect(checked.assessments.map(({ employeeId }) => employeeId)).toEqual(["00417"]);
  });

  it("that are empty are no duplicates of each other", () => {
    const checked = check(FOUR, { ...GOOD, id: null }, { ...GOOD, id: "  " });
    expect(checked.said).toEqual([
      "error employee-id-empty A2: no employee ID. Enter one that nobody else has.",
      "error employee-id-empty A3: no employee ID. Enter one that nobody else has.",
    ]);
  });
});

describe("one obstacle each", () => {
  it.each([
    [{ id: null, track: "Sales", level: "Boss", ratings: [6] }, "check-id"],
    [{ track: "Sales", level: "Boss", ratings: [6] }, "check-track"],
    [{ level: "Boss", ratings: [6] }, "check-level"],
    [{ ratings: [6] }, "check-rating"],
  ] as const)("of %j it is the first, but every issue is told", (parts, obstacle) => {
    const checked = check(FOUR, { ...GOOD, ...parts });
    expect(checked.obstacles).toEqual([obstacle]);
    expect(checked.issues.map(({ code }) => code)).toContain("rating-off-scale");
  });
});

describe("texts that look like formulas", () => {
  it.each(["=1+1", "+HYPERLINK()", "@sum", "-cmd", "-1+2"])("%j is pointed out", (name) => {
    expect(check(FOUR, { ...GOOD, name }).issues).toEqual([
      { code: "text-looks-like-formula", cell: "B2", value: name },
    ]);
  });

  it.each(["-12", "-3.5", "-", "--", "Ada = Bob", -5, null])("%j is not", (name) => {
    expect(check(FOUR, { ...GOOD, name }).issues).toEqual([]);
  });
});

describe("the order of the rows", () => {
  it("changes nothing about anyone", () => {
    const person = fc.record({
      id: fc.integer({ min: 1, max: 12 }),
      track: fc.constantFrom("Developer", "TL", "", "Sales"),
      level: fc.constantFrom("D3", "TL5", "", "Boss"),
      ratings: fc.array(fc.constantFrom(1, 3, 5, "n/o", null, "3-4", 9), { minLength: 5, maxLength: 5 }),
    });
    const answers = (people: readonly Parts[]) => {
      const checked = check(FOUR, ...people);
      const answered = checked.assessments.map((assessment) => JSON.stringify(recommendLevel(FOUR, assessment)));
      const rest = checked.obstructed.map(({ employeeId, obstacle }) => `${employeeId} ${obstacle}`);
      return [...answered, ...rest].sort();
    };
    const shuffled = fc
      .array(person, { maxLength: 8 })
      .chain((people) => fc.tuple(fc.constant(people), fc.shuffledSubarray(people, { minLength: people.length })));
    fc.assert(
      fc.property(shuffled, ([people, mixed]) => {
        expect(answers(mixed)).toEqual(answers(people));
      }),
    );
  });
});
