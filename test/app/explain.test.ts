import { describe, expect, test } from "vitest";
import { explain } from "../../src/app/explain.ts";
import { aPerson } from "../helpers/a-person.ts";
import { answer, FOUR, type Given, NORA, step } from "../helpers/an-answer.ts";
import { aLadder, ladderFixture, parsed } from "../helpers/builders.ts";

describe("the headline", () => {
  test.each<{ readonly given: Given; readonly headline: string; readonly isOpen: boolean }>([
    { given: NORA, headline: "D4", isOpen: false },
    { given: { level: "D3", ratings: [4, 4, 3, 4, 3] }, headline: "D4", isOpen: false },
    { given: { level: "D3", ratings: [3, null, 2, 3, 2] }, headline: "D3–D4", isOpen: true },
    { given: { level: "D3", ratings: [2, 2, 2, 3, null] }, headline: "D3", isOpen: true },
    { given: { level: "TL4", ratings: [null, null, 4, 4, 2] }, headline: "Up to TL5", isOpen: true },
    { given: { level: "D3", ratings: [null, null, null, null, null] }, headline: "None yet", isOpen: true },
    { given: { level: "TL4", ratings: [1, 1, 1, 1, 1] }, headline: "None", isOpen: false },
    { given: { level: "TL4", ratings: [1, 1, 1, null, 1] }, headline: "None", isOpen: true },
  ])("of $given.ratings is $headline", ({ given, headline, isOpen }) => {
    expect(answer(given)).toMatchObject({ headline, isOpen });
  });
});

test.each<{ readonly title: string; readonly given: Given; readonly aside: string | null }>([
  { title: "two levels up", given: { level: "D3", ratings: [4, 4, 3, 4, 3] }, aside: "operating at D5" },
  { title: "one level up", given: { level: "D4", ratings: [4, 4, 3, 4, 3] }, aside: null },
  { title: "at level", given: NORA, aside: null },
  { title: "open", given: { level: "D3", ratings: [3, null, 2, 3, 2] }, aside: null },
  { title: "the same whatever is given", given: { level: "D3", ratings: [2, 2, 2, 3, null] }, aside: "either way" },
  { title: "not rated", given: { level: "D3", ratings: [null, null, null, null, null] }, aside: null },
])("what stands beside the headline: $title", ({ given, aside }) => {
  expect(answer(given).aside).toBe(aside);
});

describe("the climb", () => {
  const kinds = (given: Given): readonly string[] => answer(given).climb.steps.map(({ kind }) => kind);

  test("has reached the recommended level and all below it", () => {
    expect(kinds({ level: "TL5", ratings: [4, 5, 4, 5, 2] })).toEqual(["reached", "reached", "reached", "beyond"]);
  });

  test("leaves open what hangs on a blank", () => {
    expect(kinds({ level: "D3", ratings: [3, null, 2, 3, 2] })).toEqual(
      "reached reached reached possible beyond beyond beyond".split(" "),
    );
  });

  test("has reached nothing before anything is rated, though any grade would do for the first level", () => {
    expect(kinds({ level: "D3", ratings: [null, null, null, null, null] })).toEqual(Array(7).fill("possible"));
  });

  test.each<{ readonly title: string; readonly given: Given; readonly positions: object }>([
    { title: "the next level", given: NORA, positions: { now: 3, recommended: 3, inQuestion: 4 } },
    {
      title: "the step up that the answer allows",
      given: { level: "D3", ratings: [4, 4, 3, 4, 3] },
      positions: { now: 2, recommended: 4, inQuestion: 3 },
    },
    {
      title: "the level now, where the answer is below it",
      given: { level: "D4", ratings: [3, 2, 2, 3, 1] },
      positions: { now: 3, recommended: 2, inQuestion: 3 },
    },
    {
      title: "the top level itself",
      given: { level: "D7", ratings: [5, 5, 5, 5, 5] },
      positions: { now: 6, recommended: 6, inQuestion: 6 },
    },
    {
      title: "the level now, before anything is rated",
      given: { level: "D3", ratings: [null, null, null, null, null] },
      positions: { now: 2, recommended: null, inQuestion: 2 },
    },
  ])("puts in question $title", ({ given, positions }) => {
    expect(answer(given).climb).toMatchObject(positions);
  });

  test("keeps the states of cells apart, and names the grade given", () => {
    const ladder = parsed(ladderFixture("per-level"));
    const { lanes } = answer({ level: "Mid", ratings: [2, null, 2, 1] }, ladder).climb;
    expect(lanes.map(({ name, rated, gradeName, top }) => [name, rated, gradeName, top])).toEqual([
      ["Product", 2, "Mid", 4],
      ["Leadership", null, null, 2],
      ["Software design", 2, "Senior", 3],
      ["Communication", 1, "Junior", 3],
    ]);
    const asked = lanes.map((lane) => lane.asked.map((one) => (one.kind === "grade" ? one.grade : one.kind)));
    expect(asked).toEqual([
      [1, 2, 3, 4],
      ["nothing", 1, 2, 2],
      [1, 1, 2, 3],
      [1, "unknown", 2, 3],
    ]);
  });

  test("shows competencies of which the ladder says nothing", () => {
    const ladder = parsed(ladderFixture("unwritten"));
    const { lanes } = answer({ track: "IC", level: "Junior" }, ladder).climb;
    expect(lanes.map(({ name, top, rated }) => [name, top, rated])).toEqual([
      ["Scope", 0, null],
      ["Autonomy", 0, null],
    ]);
  });
});

describe("what would change the answer", () => {
  test("are raises in the rubric's words, and that no fall does", () => {
    const { changes, stillAsked } = answer(NORA);
    expect(changes).toMatchObject({
      kind: "settled",
      raises: [
        {
          level: "D5",
          words: {
            competency: "System",
            from: 3,
            to: 4,
            grade: "Evolves",
            text: "Prepares the architecture for what comes next and sets the service levels.",
          },
        },
        { level: "D5", words: { competency: "Process", from: 3, to: 4, grade: "Adjusts" } },
      ],
      falls: [],
      closing: "Either one is enough. No single lower grade changes it.",
    });
    // Both shortfalls stand among the raises already.
    expect(stillAsked).toEqual([]);
  });

  test("are falls by the level that they lead to, the highest first", () => {
    const { changes } = answer({ level: "EM7", ratings: [3, 4, 4, 5, 3] });
    if (changes?.kind !== "settled") throw new Error("The answer is settled.");
    expect(changes.falls.map(({ level, changes: falls }) => [level, falls.map(step)])).toEqual([
      ["EM6", ["Influence 3→2"]],
      ["EM5", ["System 4→3", "Process 5→4"]],
      ["below EM5", ["Technology 3→2", "People 4→3"]],
    ]);
    expect(changes.closing).toBe("No single higher grade changes it.");
  });

  test("are nothing where no single grade does, and what the level asks stands beside it", () => {
    const { changes, stillAsked, askedBy } = answer({ level: "D1", ratings: [1, 1, 1, 1, 1] });
    expect(changes).toMatchObject({ raises: [], falls: [], closing: "No single grade, higher or lower, changes it." });
    expect([askedBy, stillAsked.map(step)]).toEqual(["D2", ["System 1→2", "People 1→2", "Process 1→2"]]);
  });

  test("of an open answer are the grades that settle it", () => {
    expect(answer({ level: "D3", ratings: [3, null, 2, 3, 2] }).changes).toEqual({
      kind: "open",
      settlements: [
        { level: "D3", grades: [{ competency: "System", range: "1 to 2" }] },
        { level: "D4", grades: [{ competency: "System", range: "3 to 5" }] },
      ],
      closing: null,
    });
    expect(answer({ level: "D3", ratings: [3, null, null, 3, 2] }).changes).toMatchObject({
      settlements: [
        { level: "D3", grades: [{ range: "2 or more" }, { range: "2 or more" }] },
        { level: "D4", grades: [{ range: "3 or more" }, { range: "3 or more" }] },
      ],
      closing: "These grades are enough; fewer may be.",
    });
  });

  test.each<{ readonly earlier: number; readonly time: string | null }>([
    { earlier: 104, time: "Time: the same ratings 84 days later would be ready to discuss." },
    { earlier: 20, time: null },
  ])("are time where only days are missing: $earlier", ({ earlier, time }) => {
    const person: Given = { level: "D3", ratings: [3, 3, 3, 3, 2], earlier: [[earlier, "D4"]], assessedOn: 200 };
    expect(answer(person).changes).toMatchObject({ kind: "settled", time });
  });

  test("are not spoken of where every grade of the blank gives the same", () => {
    const { changes, stillAsked } = answer({ level: "D3", ratings: [2, 2, 2, 3, null] });
    expect([changes, stillAsked]).toEqual([null, []]);
  });

  test("are not spoken of where the ladder has no text", () => {
    const ladder = parsed(ladderFixture("unwritten"));
    expect(answer({ track: "IC", level: "Junior" }, ladder).changes).toBeNull();
  });
});

test("what is short and allowed stands once per competency, at the highest level where it is short", () => {
  const { allowed } = answer({ level: "EM7", ratings: [3, 4, 4, 5, 3] });
  expect(allowed.map(({ level, words }) => [level, step(words)])).toEqual([["EM7", "People 4→5"]]);
});

describe("how the level was judged", () => {
  test("is told in counts with their base", () => {
    expect(answer(NORA).judged).toEqual({
      level: "D5",
      competencies: { met: 3, of: 5, needs: 4 },
      weight: null,
      farShort: [],
      unknown: [],
      mustHaves: null,
      risers: { met: 2, of: 4, needs: 3 },
      ratings: { rated: 5, asked: 5, of: 5 },
      held: null,
    });
  });

  test.each<{ readonly title: string; readonly more: Given; readonly held: object }>([
    { title: "months", more: { months: 8 }, held: { count: "8 months", rest: ", needs 6" } },
    { title: "cycles", more: { earlier: [[1, "D4"]], assessedOn: 200 }, held: { count: "2 of 2", rest: " cycles" } },
    {
      title: "days",
      more: { earlier: [[104, "D4"]], assessedOn: 200 },
      held: { count: "96 days", rest: ", needs 180" },
    },
    { title: "nothing", more: {}, held: { count: "", rest: "earlier cycles unknown" } },
  ])("rests on $title where that is what is known", ({ more, held }) => {
    expect(answer({ level: "D3", ratings: [3, 3, 3, 3, 2], ...more }).judged?.held).toEqual(held);
  });

  test("names the rule that failed", () => {
    expect(answer({ level: "D5", ratings: [4, 4, 3, 4, 1] }).judged).toMatchObject({
      farShort: ["Influence"],
      unknown: [],
    });
    expect(answer({ level: "D4", ratings: [null, 4, 3, 4, 3] }).judged).toMatchObject({
      farShort: [],
      unknown: ["Technology"],
      ratings: { rated: 4 },
    });
  });

  test("is not told before anything is rated", () => {
    expect(answer({ level: "D3", ratings: [null, null, null, null, null] }).judged).toBeNull();
  });
});

test("what has to be put right first is all that is said", () => {
  const person = aPerson(FOUR, NORA, { answer: { kind: "obstructed", obstacle: "check-id" } });
  expect(explain(FOUR, person)).toEqual({
    kind: "obstacle",
    standing: { kind: "obstructed", words: "Check the ID" },
    sentence: [{ text: "There is no answer until the employee ID is put right.", isStrong: false }],
  });
});

test("a must-have is marked wherever it stands", () => {
  const ladder = aLadder({ policy: { mustHaves: { engineer: ["people"] } } });
  const { climb, changes } = answer({ level: "L2", ratings: [3, 2, 3] }, ladder);
  expect(climb.lanes.map(({ isMustHave }) => isMustHave)).toEqual([false, true, false]);
  expect(changes).toMatchObject({ raises: [{ words: { competency: "People", isMustHave: true } }] });
});

test("under every answer stands that it is no decision", () => {
  expect(answer(NORA).caveat).toBe("Result of the ladder's rules, not a decision.");
});
