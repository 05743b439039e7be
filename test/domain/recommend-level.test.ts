import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkRatings } from "../../src/domain/check-ratings.ts";
import { flipSet } from "../../src/domain/flip-set.ts";
import type { Ladder, Track } from "../../src/domain/ladder.ts";
import { levelIndexOf } from "../../src/domain/ladder.ts";
import { recommendLevel } from "../../src/domain/recommend-level.ts";
import { shortfallsAgainst } from "../../src/domain/shortfalls.ts";
import { aLadder, anAssessment, anEntry, bundledLadder, ladderFixture, parsed } from "../helpers/builders.ts";
import { oracleLevel, type OracleLadder } from "../helpers/method-oracle.ts";

const FOUR = bundledLadder("four-tracks");
const TWELVE = parsed(ladderFixture("twelve-competencies"));
const PER_LEVEL = parsed(ladderFixture("per-level"));
const UNWRITTEN = parsed(ladderFixture("unwritten"));

/** The published profiles of engineeringladders.com: Technology, System, People, Process, Influence. */
const PROFILES: readonly (readonly [track: string, level: string, profile: readonly number[]])[] = [
  ["Developer", "D1", [1, 1, 1, 1, 1]],
  ["Developer", "D2", [1, 2, 2, 2, 1]],
  ["Developer", "D3", [2, 2, 2, 3, 2]],
  ["Developer", "D4", [3, 3, 3, 3, 2]],
  ["Developer", "D5", [4, 4, 3, 4, 3]],
  ["Developer", "D6", [5, 5, 3, 4, 4]],
  ["Developer", "D7", [5, 5, 3, 4, 5]],
  ["Tech Lead", "TL4", [2, 3, 4, 4, 1]],
  ["Tech Lead", "TL5", [3, 4, 4, 5, 2]],
  ["Tech Lead", "TL6", [4, 5, 4, 5, 3]],
  ["Tech Lead", "TL7", [4, 5, 4, 5, 4]],
  ["Technical Program Manager", "TPM4", [2, 2, 4, 4, 3]],
  ["Technical Program Manager", "TPM5", [2, 2, 4, 5, 3]],
  ["Technical Program Manager", "TPM6", [2, 3, 5, 5, 4]],
  ["Technical Program Manager", "TPM7", [2, 4, 5, 5, 5]],
  ["Engineering Manager", "EM5", [3, 3, 5, 4, 2]],
  ["Engineering Manager", "EM6", [3, 4, 5, 5, 2]],
  ["Engineering Manager", "EM7", [3, 4, 5, 5, 3]],
];

const recommend = (ladder: Ladder, parts: Parameters<typeof anAssessment>[1]) =>
  recommendLevel(ladder, anAssessment(ladder, parts));
const levelOf = (ladder: Ladder, track: string, ratings: readonly (number | string | null)[]) =>
  recommend(ladder, { track, ratings }).level;

/** All vectors of five grades from 1 to 5. */
const vectors = (): number[][] =>
  Array.from({ length: 3125 }, (_, code) => [625, 125, 25, 5, 1].map((place) => (Math.floor(code / place) % 5) + 1));

describe("the published profiles", () => {
  it.each(PROFILES)("%s %s asks what was published, and its profile gets that level", (track, level, profile) => {
    const found = FOUR.tracks.find(({ name }) => name === track);
    const asked = found?.levels.find(({ label }) => label === level)?.expectations.values() ?? [];
    expect([...asked]).toEqual(profile.map((grade) => ({ state: "text", grade })));
    expect(levelOf(FOUR, track, profile)).toBe(level);
  });

  it.each([
    ["Developer", { D1: 325, D2: 1008, D3: 955, D4: 609, D5: 176, D6: 29, D7: 23 }],
    ["Tech Lead", { none: 2505, TL4: 448, TL5: 120, TL6: 20, TL7: 32 }],
    ["Technical Program Manager", { none: 2581, TPM4: 296, TPM5: 150, TPM6: 72, TPM7: 26 }],
    ["Engineering Manager", { none: 2879, EM5: 157, EM6: 20, EM7: 69 }],
  ])("of all 3,125 vectors of %s each level gets its count", (track, counts) => {
    const found: Record<string, number> = {};
    const roster = vectors().map((ratings, index) => anEntry(FOUR, { row: index + 2, track, ratings }));
    for (const assessment of checkRatings(FOUR, roster).assessments) {
      const level = recommendLevel(FOUR, assessment).level ?? "none";
      found[level] = (found[level] ?? 0) + 1;
    }
    expect(found).toEqual(counts);
  });

  it.each([
    ["one grade does not cost three levels", "Technical Program Manager", [2, 4, 5, 4, 5], "TPM7"],
    ["the top grades do not make up for one that is low", "Developer", [5, 5, 5, 5, 1], "D4"],
    ["D7 needs the one thing that is new there", "Developer", [5, 5, 5, 5, 4], "D6"],
    ["two short of the first level is no level", "Tech Lead", [1, 1, 4, 4, 1], null],
  ])("%s", (_title, track, ratings, level) => {
    expect(levelOf(FOUR, track, ratings)).toBe(level);
  });
});

describe("the rules, each by itself", () => {
  const track = TWELVE.tracks[0] as Track;
  const ORACLE: OracleLadder = {
    profile: track.levels.map(({ expectations }) =>
      [...expectations.values()].map((one) => ("grade" in one ? (one.grade ?? 0) : 0)),
    ),
    weights: [3, 1, 2, 1, 1, 1, 2, 1, 1, 0.5, 1, 1],
    mustHaves: [false, true, false, false, true, false, false, false, false, false, false, false],
    allowance: 2.5,
  };
  const positionOf = (ratings: readonly number[]) => levelIndexOf(track, levelOf(TWELVE, "Engineer", ratings));

  it.each([
    ["must-have", [2, 1, 1, 2, 1, 1, 2, 1, 1, 1, 2, 1], 0, 1],
    ["one short", [1, 2, 2, 3, 2, 2, 3, 2, 2, 1, 2, 2], 1, 2],
    ["allowance", [2, 2, 1, 2, 2, 2, 3, 2, 2, 1, 2, 2], 1, 2],
    ["weights", [3, 2, 2, 2, 2, 1, 3, 1, 2, 1, 2, 2], 2, 1],
    ["riser", [2, 2, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1], 0, 1],
  ] as const)("without the rule on %s an answer would be another", (rule, ratings, answer, withoutIt) => {
    expect(positionOf(ratings)).toBe(answer);
    expect(oracleLevel(ORACLE, ratings)).toBe(answer);
    expect(oracleLevel(ORACLE, ratings, rule)).toBe(withoutIt);
  });

  it("agrees with an independent reading of the method on twelve competencies", () => {
    const near = fc
      .constantFrom(...ORACLE.profile)
      .chain((profile) =>
        fc.tuple(...profile.map((grade) => fc.integer({ min: Math.max(1, grade - 1), max: Math.min(4, grade + 1) }))),
      );
    fc.assert(
      fc.property(near, (ratings) => {
        expect(positionOf(ratings)).toBe(oracleLevel(ORACLE, ratings));
      }),
      { numRuns: 2000 },
    );
  });
});

describe("blank ratings", () => {
  it("a blank rating never counts as met", () => {
    const answer = recommend(FOUR, { track: "Developer", level: "D4", ratings: [5, 5, null, 5, 5] });
    expect(answer).toMatchObject({
      level: null,
      stepTo: null,
      outcome: { kind: "not-enough-ratings" },
      interval: ["D3", "D7"],
    });
    expect(answer.shortfalls).toEqual([{ competency: "people", rated: null, expected: 3, mustHave: false }]);
    expect(answer).toMatchObject({ levelInQuestion: "D7", judgedOn: { rated: 4, asked: 5, of: 5 } });
  });

  it("a blank leaves the answer open even where both ends agree", () => {
    const answer = recommend(FOUR, { track: "Developer", ratings: [1, 1, null, 1, 1] });
    expect(answer).toMatchObject({ level: null, outcome: { kind: "not-enough-ratings" }, interval: ["D1", "D1"] });
  });

  it("nothing but blanks is no level yet", () => {
    const answer = recommend(FOUR, { track: "Tech Lead", ratings: [null, "n/o", "leave", "", "?"] });
    expect(answer).toMatchObject({ level: null, outcome: { kind: "not-enough-ratings" }, interval: [null, "TL7"] });
  });

  it("a blank on what only the upper end asks leaves the answer open", () => {
    const ladder = aLadder({ levels: { L1: [1, 1, "none required"], L2: [2, 2, 3] } });
    const answer = recommend(ladder, { ratings: [2, 2, null] });
    expect(answer).toMatchObject({ level: null, outcome: { kind: "not-enough-ratings" }, interval: ["L1", "L2"] });
  });

  it("a blank on what no level up to the upper end asks changes nothing", () => {
    const ladder = aLadder({ levels: { L1: [1, 1, "none required"], L2: [3, 3, "none required"], L3: [4, 4, 2] } });
    const answer = recommend(ladder, { level: "L2", ratings: [3, 3, null] });
    expect(answer).toMatchObject({ level: "L2", outcome: { kind: "at-current-level" }, interval: ["L2", "L2"] });
  });
});

describe("answers with their reasons", () => {
  it("names one step up and what blocks the next", () => {
    const answer = recommend(FOUR, { track: "Developer", level: "D3", ratings: [4, 4, 3, 4, 3] });
    expect(answer).toMatchObject({ level: "D5", stepTo: "D4", levelInQuestion: "D6", interval: null });
    expect(answer.shortfalls).toEqual([
      { competency: "technology", rated: 4, expected: 5, mustHave: false },
      { competency: "system", rated: 4, expected: 5, mustHave: false },
      { competency: "influence", rated: 3, expected: 4, mustHave: false },
    ]);
    expect(answer.tolerated).toEqual([]);
  });

  it("names what is short although the level is reached", () => {
    const answer = recommend(FOUR, { track: "Technical Program Manager", level: "TPM7", ratings: [2, 4, 5, 4, 5] });
    const short = { competency: "process", rated: 4, expected: 5, mustHave: false };
    expect(answer.tolerated).toEqual(["TPM5", "TPM6", "TPM7"].map((level) => ({ ...short, level })));
    expect(answer).toMatchObject({ levelInQuestion: null, shortfalls: [], outcome: { kind: "at-current-level" } });
  });

  it.each([
    [
      "below the current level, against the current level",
      "D5",
      [3, 3, 3, 3, 2],
      "D5",
      ["technology", "system", "process", "influence"],
    ],
    ["below the first level, against the first level", "TL5", [1, 1, 4, 4, 1], "TL4", ["technology", "system"]],
  ])("%s", (_title, level, ratings, question, short) => {
    const answer = recommend(FOUR, { level, ratings });
    expect(answer.levelInQuestion).toBe(question);
    expect(answer.shortfalls.map(({ competency }) => competency)).toEqual(short);
  });

  it("tells a move to another track by what the new role asks", () => {
    const { ratings } = anAssessment(FOUR, { level: "D5", ratings: [4, 4, 3, 4, 3] });
    const target = FOUR.tracks[3] as Track;
    expect(shortfallsAgainst(FOUR, ratings, target.id, target.levels[0]?.id as Track["levels"][number]["id"])).toEqual([
      { competency: "people", rated: 3, expected: 5, mustHave: false },
    ]);
  });

  it.each([
    [
      [4, 4, 3, 3, 2],
      [
        ["process", 3, 4, "D5"],
        ["influence", 2, 3, "D5"],
      ],
    ],
    [[4, 3, 3, 3, 2], []],
  ] as const)("of %j finds every single grade that changes the answer, and no other", (ratings, flips) => {
    const found = flipSet(FOUR, anAssessment(FOUR, { track: "Developer", ratings }));
    expect(found.map(({ competency, from, to, level }) => [competency, from, to, level])).toEqual(flips);
  });
});

describe("text written per level", () => {
  it.each([
    // product, leadership, software design, communication; grades count the levels that have text.
    ["the levels with text are the grades", ["Senior", "Senior", "Senior", "Senior"], "Senior"],
    ["a competency that a level leaves unknown is not asked there", ["Mid", "Mid", "Junior", "Junior"], "Mid"],
    ["same as below asks for the grade below", ["Principal", "Senior", "Principal", "Principal"], "Principal"],
    ["none required needs nothing", ["Junior", 1, "Junior", "Junior"], "Junior"],
    ["two levels apart may be one grade short", ["Senior", "Senior", "Senior", "Junior"], "Senior"],
  ])("%s", (_title, ratings, level) => {
    expect(levelOf(PER_LEVEL, "Engineer", ratings)).toBe(level);
  });

  it("tells on how many of the competencies an answer rests", () => {
    expect(recommend(PER_LEVEL, { ratings: ["Mid", "Mid", "Junior", "Junior"] }).judgedOn).toEqual({
      rated: 3,
      asked: 3,
      of: 4,
    });
  });
});

describe("where the ladder is silent", () => {
  it("nothing can be told without any text, ratings or not", () => {
    const answer = recommend(UNWRITTEN, { track: "IC", level: "Junior" });
    expect(answer).toMatchObject({
      level: null,
      levelInQuestion: null,
      outcome: { kind: "cannot-tell-above", level: null },
    });
  });

  it.each([
    [
      "says so where the answer reaches the last level with text",
      "Team Lead",
      { kind: "cannot-tell-above", level: "Team Lead" },
    ],
    ["says so as well without a current level", null, { kind: "cannot-tell-above", level: "Team Lead" }],
    [
      "says so rather than “below” of a level without text",
      "Director",
      { kind: "cannot-tell-above", level: "Team Lead" },
    ],
  ])("%s", (_title, level, outcome) => {
    expect(recommend(UNWRITTEN, { track: "Management", level, ratings: [2, 1] })).toMatchObject({
      level: "Team Lead",
      outcome,
    });
  });

  it("still tells what stands above the current level", () => {
    const ladder = aLadder({ levels: { L1: [1, 1, 1], L2: [2, 2, 2], L3: [3, "unknown", "unknown"] } });
    expect(recommend(ladder, { level: "L1", ratings: [4, 4, 4] }).outcome.kind).toBe("above-current-level");
    expect(recommend(ladder, { level: "L2", ratings: [4, 4, 4] }).outcome).toEqual({
      kind: "cannot-tell-above",
      level: "L2",
    });
  });

  it("asks nothing of a competency that does not apply to the track", () => {
    const policy = { notApplicable: { engineer: ["people"] } };
    const answer = recommend(aLadder({ policy }), { ratings: [2, null, 2] });
    expect(answer).toMatchObject({ level: "L2", interval: null, judgedOn: { rated: 2, asked: 2, of: 2 } });
  });
});

describe("for all ratings", () => {
  const track = fc.constantFrom(...FOUR.tracks);
  const grades = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 5, maxLength: 5 });

  it("raising one rating never lowers the recommended level", () => {
    fc.assert(
      fc.property(track, grades, fc.nat(4), (on, ratings, raised) => {
        const higher = ratings.map((grade, index) => (index === raised ? Math.min(5, grade + 1) : grade));
        const before = levelIndexOf(on, levelOf(FOUR, on.name, ratings));
        expect(levelIndexOf(on, levelOf(FOUR, on.name, higher))).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 2000 },
    );
  });

  it("the interval holds what any filling of the blanks would give", () => {
    fc.assert(
      fc.property(track, grades, fc.subarray([0, 1, 2, 3, 4]), (on, ratings, blank) => {
        const withBlanks = ratings.map((grade, index) => (blank.includes(index) ? null : grade));
        const answer = levelIndexOf(on, levelOf(FOUR, on.name, ratings));
        const interval = recommend(FOUR, { track: on.name, ratings: withBlanks }).interval;
        const [low = answer, high = answer] = (interval ?? []).map((level) => levelIndexOf(on, level));
        expect(low).toBeLessThanOrEqual(answer);
        expect(high).toBeGreaterThanOrEqual(answer);
      }),
    );
  });

  it("what single grades would change is what changing each of them changes", () => {
    fc.assert(
      fc.property(track, grades, (on, ratings) => {
        const answer = levelOf(FOUR, on.name, ratings);
        const changes = ratings.flatMap((grade, index) =>
          [grade + 1, grade - 1].flatMap((to) => {
            if (to < 1 || to > 5) return [];
            const level = levelOf(
              FOUR,
              on.name,
              ratings.map((kept, at) => (at === index ? to : kept)),
            );
            return level === answer ? [] : [{ competency: FOUR.competencies[index]?.id, from: grade, to, level }];
          }),
        );
        expect(flipSet(FOUR, anAssessment(FOUR, { track: on.name, ratings }))).toEqual(changes);
      }),
    );
  });
});
