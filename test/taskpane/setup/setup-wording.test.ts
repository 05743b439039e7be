import { describe, expect, test } from "vitest";
import { columnLabel, listSamples, ratingLabel } from "../../../src/taskpane/setup/column-words.ts";
import {
  describeChanges,
  describeLeftOut,
  describeSetUp,
  describeWithoutId,
} from "../../../src/taskpane/setup/setup-wording.ts";
import { NOTHING_SAID } from "../../../src/taskpane/setup/setup-state.ts";
import type { Meaning, SetUpChoices, Survey } from "../../../src/app/survey-of.ts";
import { aQuestion, aSurvey } from "./a-survey.ts";

const changes = (parts: Partial<Survey["changes"]>): Partial<Survey> => ({
  changes: { sheets: [], ratingColumns: 0, resultColumns: 0, copied: 0, ...parts },
});

describe("what will change", () => {
  test.each<[string, SetUpChoices["place"], Partial<Survey>, string]>([
    [
      "beside a table",
      "beside",
      { table: "Roster", ...changes({ sheets: ["Rubric"], ratingColumns: 4, resultColumns: 5 }) },
      "one new sheet “Rubric”; 4 rating columns and 5 result columns to the right of your table. No cell of yours moves or changes.",
    ],
    [
      "ratings only, beside a range",
      "beside",
      changes({ sheets: ["Rubric"], ratingColumns: 1 }),
      "one new sheet “Rubric”; 1 rating column to the right of your roster. No cell of yours moves or changes.",
    ],
    [
      "on a new sheet",
      "new-sheet",
      changes({ sheets: ["Rubric", "Calibration"], ratingColumns: 5, resultColumns: 5, copied: 287 }),
      "two new sheets “Rubric” and “Calibration”; 287 people copied; 5 rating columns and 5 result columns. Your roster stays untouched.",
    ],
    [
      "people who joined, on a sheet that is there",
      "new-sheet",
      changes({ copied: 1 }),
      "1 person copied. Your roster stays untouched.",
    ],
    ["nothing", "beside", changes({}), "nothing is added, all of it is here already."],
  ])("%s", (_, place, survey, words) => {
    expect(describeChanges(aSurvey(survey), { ...NOTHING_SAID, place })).toBe(words);
  });
});

describe("what will change of what texts mean", () => {
  const [first, second] = ["Sr Dev II", "Sr Dev III"].map((text) => aQuestion({ text, levels: ["D4", "D3"] }));
  const [d4, d3] = first?.candidates.map(({ meaning }) => meaning) ?? [];
  const before = [first, second].flatMap((one) => (one ? [{ ...one, kept: one.candidates[0]?.meaning ?? null }] : []));
  const others = before.flatMap(({ candidates }) => candidates.slice(1).map(({ meaning }) => meaning));
  const asked = before.map((question) => ({ ...question, kept: null }));
  const none = changes({});
  const said = (...meanings: readonly (Meaning | undefined)[]) => meanings.flatMap((one) => one ?? []);
  test.each<[string, Partial<Survey>, Partial<SetUpChoices>, string]>([
    ["answers as before", none, { meanings: said(d4) }, "nothing is added, all of it is here already."],
    [
      "another answer",
      none,
      { meanings: said(d3) },
      "1 answer changes, and with it these people’s levels; nothing is added.",
    ],
    [
      "two other answers",
      none,
      { meanings: others },
      "2 answers change, and with them these people’s levels; nothing is added.",
    ],
    [
      "another answer where no levels are shown",
      none,
      { meanings: said(d3), showsResults: false },
      "1 answer changes; nothing is added.",
    ],
    [
      "another answer where levels cannot be shown",
      { ...none, withoutResults: { code: "nothing-to-judge", ladder: "Sample" } },
      { meanings: said(d3) },
      "1 answer changes; nothing is added.",
    ],
    [
      "another answer, and columns",
      changes({ resultColumns: 5 }),
      { meanings: said(d3) },
      "5 result columns to the right of your roster; 1 answer changes, and with it these people’s levels. No cell of yours moves or changes.",
    ],
    [
      "a first answer in a workbook that has the ladder",
      { ...none, questions: asked },
      { meanings: said(d3) },
      "1 answer changes, and with it these people’s levels; nothing is added.",
    ],
    [
      "a first answer, with the ladder",
      { ...changes({ resultColumns: 5 }), questions: asked },
      { meanings: said(d3) },
      "5 result columns to the right of your roster. No cell of yours moves or changes.",
    ],
    ["no answer", { ...none, questions: asked }, {}, "nothing is added, all of it is here already."],
  ])("%s", (_, survey, choices, words) => {
    expect(describeChanges(aSurvey({ questions: before, ...survey }), { ...NOTHING_SAID, ...choices })).toBe(words);
  });
});

test.each([
  ["Scope", "Scope (E)"],
  ["", "Scope (E)"],
  [" SCOPE", "Scope (E)"],
  ["Impact on the business", "Scope: Impact on the business (E)"],
])("a column of ratings headed “%s” is called %s", (heading, label) => {
  const held = { graded: 3, notObserved: 0, unreadable: 0 };
  expect(ratingLabel({ competency: "Scope", letters: "E", heading, ...held })).toBe(label);
});

test("a column without a heading is called by its letters", () => {
  expect(columnLabel({ column: 3, letters: "D", heading: "", samples: [] })).toBe("Column D");
});

test("of rows left out, only those that there are", () => {
  const none = { subtotals: 0, blank: 0, repeatedHeadings: 0, withoutId: 0 };
  expect(describeLeftOut(aSurvey({ leftOut: none }))).toBe("");
  expect(describeLeftOut(aSurvey({ leftOut: { ...none, subtotals: 1 } }))).toBe("Left out: 1 subtotal");
});

test("people without an ID are not left out", () => {
  const leftOut = { subtotals: 0, blank: 0, repeatedHeadings: 0, withoutId: 2 };
  expect(describeLeftOut(aSurvey({ leftOut }))).toBe("");
  expect(describeWithoutId(aSurvey({ leftOut }))).toBe("2 without ID (kept; no answer until they have one)");
});

test("samples with commas in them are kept apart", () => {
  const column = { column: 1, letters: "B", heading: "Name" };
  expect(listSamples({ ...column, samples: ["D4", "D3"] })).toBe("D4, D3");
  expect(listSamples({ ...column, samples: ["Lindqvist, Nora", "Herrera, Tomás"] })).toBe(
    "Lindqvist, Nora; Herrera, Tomás",
  );
});

describe("what has come into the workbook", () => {
  const report = {
    sheet: "Team",
    people: 42,
    firstPerson: { row: 3, column: 0, height: 1, width: 1 },
    changes: { sheets: ["Rubric"], ratingColumns: 4, resultColumns: 5, copied: 0 },
    adopted: [{ heading: "System", address: "F3", ratings: 31 }],
    withoutResults: null,
  };

  test("is said with what was adopted", () => {
    expect(describeSetUp(report, { repaired: false, isThere: false })).toEqual({
      title: "Ladder inserted.",
      sentences: [
        "42 people on “Team”.",
        "One new sheet “Rubric”; 4 rating columns and 5 result columns.",
        "“System” (F3) was adopted with its 31 ratings.",
      ],
    });
  });

  test("says where one is now", () => {
    const { sentences } = describeSetUp(report, { repaired: false, isThere: true });
    expect(sentences[0]).toBe("42 people on “Team”, where you are now.");
  });

  test("says why there are no levels, and that something was repaired", () => {
    const withoutResults = { code: "nothing-to-judge", ladder: "Sample" } as const;
    expect(
      describeSetUp({ ...report, adopted: [], withoutResults }, { repaired: true, isThere: false }).sentences.slice(2),
    ).toEqual([
      "No levels yet. “Sample” cannot recommend a level yet, because no level has text: write the rubric first.",
      "Something an earlier run had left half done was repaired first.",
    ]);
  });
});
