import { describe, expect, it } from "vitest";
import { askedGrade, risesAt } from "../../src/domain/expectations.ts";
import type { Ladder } from "../../src/domain/ladder.ts";
import { allowanceAt, lastJudgedStep, missedWeight, riserSlackAt, riserUnmet } from "../../src/domain/reach.ts";
import { aLadder, ladderFixture, parsed } from "../helpers/builders.ts";

/** The one track of a sample ladder, and a competency of it. */
function parts(ladder: Ladder, competency = 0) {
  const [track] = ladder.tracks;
  const found = ladder.competencies[competency];
  if (track === undefined || found === undefined) throw new Error("The sample has no such part.");
  return [track, found] as const;
}

const PER_LEVEL = parsed(ladderFixture("per-level"));
const WEIGHTED = aLadder({
  levels: { L1: [1, 1, "none required"], L2: [3, 3, 3] },
  policy: { weights: { system: 4 }, mustHaves: { engineer: ["people"] } },
});

describe("the weight that a grade misses", () => {
  it.each([
    ["met: none", WEIGHTED, 0, 1, 3, 0],
    ["one short: the weight, of a mean of 1 over what the level asks", WEIGHTED, 0, 1, 2, 2],
    ["one short of fewer: the weights are normalised for each level", WEIGHTED, 0, 0, 0, 1.6],
    ["two short: more than anything", WEIGHTED, 0, 1, 1, 1000],
    ["a must-have one short: more than anything", WEIGHTED, 1, 1, 2, 1000],
    ["not observed: more than anything", WEIGHTED, 2, 1, null, 1000],
    ["not observed and not asked: none", WEIGHTED, 2, 0, null, 0],
    ["unknown: none", PER_LEVEL, 3, 1, null, 0],
  ] as const)("%s", (_title, ladder, competency, level, grade, weight) => {
    const [track, found] = parts(ladder, competency);
    expect(missedWeight(ladder, track, level, found, grade)).toBeCloseTo(weight, 12);
  });
});

describe("risers", () => {
  it.each([
    // Leadership: none required, 1, 2, same. Communication: 1, unknown, 2, 3.
    ["what is asked for the first time rises", 1, [false, true, true, false]],
    ["what was unknown below rises from what was last known", 3, [false, false, true, true]],
    ["what is the same as below does not rise", 2, [false, false, true, true]],
  ] as const)("%s", (_title, competency, rises) => {
    const [track, found] = parts(PER_LEVEL, competency);
    expect(track.levels.map((_, level) => risesAt(track, level, found.id))).toEqual(rises);
  });

  it("never rise from what nobody knows", () => {
    const [track, found] = parts(aLadder({ levels: { L1: ["unknown", 1, 1], L2: [2, 1, 1] } }));
    expect(risesAt(track, 1, found.id)).toBe(false);
  });

  it("are unmet below the grade and when not observed", () => {
    const [track, found] = parts(WEIGHTED, 2);
    expect([null, 2, 3, 4].map((grade) => riserUnmet(WEIGHTED, track, 1, found, grade))).toEqual([1, 1, 0, 0]);
    expect(riserUnmet(WEIGHTED, track, 0, found, null)).toBe(0);
  });

  it.each([
    [0, 0],
    [1, 0],
    [2, 0],
    [3, 1],
    [4, 1],
    [5, 1],
    [6, 2],
    [9, 3],
    [12, 4],
  ])("of %i, %i may be missed", (risers, slack) => {
    const competencies = Array.from({ length: 12 }, (_, index) => `c${index}`);
    const ladder = aLadder({
      competencies,
      levels: { L1: competencies.map(() => 1), L2: competencies.map((_, index) => (index < risers ? 2 : 1)) },
    });
    expect(riserSlackAt(ladder, parts(ladder)[0], 1)).toBe(slack);
  });
});

describe("the allowance", () => {
  it.each([
    [3, null, 1],
    [9, null, 1],
    [10, null, 2],
    [14, null, 2],
    [15, null, 3],
    [10, 0, 0],
    [3, 2.5, 2.5],
  ])("of %i competencies, with the policy saying %j, is %d", (count, allowance, expected) => {
    const competencies = Array.from({ length: count }, (_, index) => `c${index}`);
    const ladder = aLadder({ competencies, levels: { L1: competencies.map(() => 1) }, policy: { allowance } });
    expect(allowanceAt(ladder, parts(ladder)[0], 0)).toBe(expected);
  });
});

describe("the last step that can be judged", () => {
  it.each([
    ["is the last where all is known", { L1: [1, 1, 1], L2: [2, 2, 2] }, 2],
    ["is the last where two of three are known", { L1: [1, 1, 1], L2: [2, 2, "unknown"] }, 2],
    ["comes before one of three is known", { L1: [1, 1, 1], L2: [2, "unknown", "unknown"] }, 1],
    ["comes before a gap, whatever follows it", { L1: [1, 1, 1], L2: [2, "unknown", "unknown"], L3: [3, 3, 3] }, 1],
    ["counts what needs nothing as known", { L1: [1, 1, 1], L2: [2, "none required", "none required"] }, 2],
    ["counts a level that needs nothing at all", { L1: Array(3).fill("none required"), L2: [1, 1, 1] }, 2],
    ["is none where the first level is silent", { L1: [1, "unknown", "unknown"], L2: [2, 2, 2] }, 0],
  ])("%s", (_title, levels, step) => {
    const ladder = aLadder({ levels });
    expect(lastJudgedStep(ladder, parts(ladder)[0])).toBe(step);
  });
});

describe("what a level asks", () => {
  it("leaves out what does not apply to the track", () => {
    const ladder = aLadder({ policy: { notApplicable: { engineer: ["people"] } } });
    expect([0, 1, 2].map((index) => askedGrade(ladder, parts(ladder)[0], 1, parts(ladder, index)[1]))).toEqual([
      2,
      null,
      2,
    ]);
  });

  it("resolves what is the same as below", () => {
    const [track, leadership] = parts(PER_LEVEL, 1);
    expect(track.levels.map((_, level) => askedGrade(PER_LEVEL, track, level, leadership))).toEqual([null, 1, 2, 2]);
  });
});
