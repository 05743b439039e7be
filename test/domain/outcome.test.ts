import { describe, expect, it } from "vitest";
import { describeOutcome, OBSTACLE_WORDS } from "../../src/domain/describe-outcome.ts";
import { trackOf } from "../../src/domain/ladder.ts";
import { recommendLevel } from "../../src/domain/recommend-level.ts";
import { aLadder, anAssessment, bundledLadder, ladderFixture, parsed } from "../helpers/builders.ts";

const FOUR = bundledLadder("four-tracks");
const D4 = [3, 3, 3, 3, 2];
const D5 = [4, 4, 3, 4, 3];
type Parts = Parameters<typeof anAssessment>[1];

function outcome(parts: Parts, ladder = FOUR): string {
  const recommendation = recommendLevel(ladder, anAssessment(ladder, parts));
  return describeOutcome(trackOf(ladder, recommendation.track), recommendation.outcome);
}

describe("above the current level", () => {
  it.each([
    ["nothing is known of earlier", {}, "Above level, confirm earlier cycles"],
    ["the months suffice", { months: 6 }, "Ready to discuss"],
    ["the months are too few", { months: 5 }, "Above level, 1 of 2"],
    ["the months are no number", { months: "a while" }, "Above level, confirm earlier cycles"],
    ["the last cycle agrees, long enough ago", { assessedOn: 400, earlier: [[220, "D4"]] }, "Ready to discuss"],
    ["the last cycle agrees, a day too late", { assessedOn: 400, earlier: [[221, "D4"]] }, "Above level, 1 of 2"],
    ["the last cycle agrees, nobody knows how long ago", { earlier: [[220, "D4"]] }, "Above level, 1 of 2"],
    ["the last cycle agrees and has no date", { assessedOn: 400, earlier: [[null, "D4"]] }, "Above level, 1 of 2"],
    ["the last cycle disagrees", { assessedOn: 400, earlier: [[200, "D3"]] }, "Above level, 1 of 2"],
    [
      "only the cycle before the last agrees",
      {
        assessedOn: 400,
        earlier: [
          [10, "D4"],
          [200, "D3"],
        ],
      },
      "Above level, 1 of 2",
    ],
    [
      "the last cycle is missing, the one before agrees",
      {
        assessedOn: 400,
        earlier: [
          [200, null],
          [10, "D5"],
        ],
      },
      "Ready to discuss",
    ],
    [
      "the last cycle was on another track",
      { assessedOn: 400, earlier: [[200, "TL4"]] },
      "Above level, confirm earlier cycles",
    ],
    [
      "cycles speak, months are not asked",
      { assessedOn: 400, months: 12, earlier: [[200, "D3"]] },
      "Above level, 1 of 2",
    ],
  ] as const)("where %s", (_title, history, words) => {
    expect(outcome({ level: "D3", ratings: D4, ...history })).toBe(words);
  });

  it("counts as many cycles as the policy asks for", () => {
    const ladder = (cycles: number) => aLadder({ policy: { sustained: { cycles, days: 300 } } });
    const person: Parts = {
      level: "L1",
      ratings: [2, 2, 2],
      assessedOn: 400,
      earlier: [
        [250, "L2"],
        [100, "L3"],
      ],
    };
    expect(outcome(person, ladder(1))).toBe("Ready to discuss");
    expect(outcome(person, ladder(3))).toBe("Ready to discuss");
    expect(outcome(person, ladder(4))).toBe("Above level, 3 of 4");
    expect(outcome({ ...person, assessedOn: 399 }, ladder(3))).toBe("Above level, 2 of 3");
  });

  it("takes a cycle without a date for the earliest, and does not count on it", () => {
    const ladder = aLadder({ policy: { sustained: { cycles: 3, days: 300 } } });
    const person: Parts = { level: "L1", ratings: [2, 2, 2], assessedOn: 400 };
    const first = [null, "L2"] as const;
    const second = [250, "L3"] as const;
    expect(outcome({ ...person, earlier: [first, second] }, ladder)).toBe("Above level, 2 of 3");
    expect(outcome({ ...person, earlier: [second, first] }, ladder)).toBe("Above level, 2 of 3");
    expect(outcome({ ...person, earlier: [first, [250, "L1"]] }, ladder)).toBe("Above level, 1 of 3");
  });
});

describe("everything else", () => {
  it.each([
    ["at the current level", { level: "D4", ratings: D4 }, "At level"],
    ["at the top", { level: "D7", ratings: [5, 5, 5, 5, 5] }, "At level"],
    ["below, with no history", { level: "D5", ratings: D4 }, "Below level"],
    ["below for the first time", { level: "D5", ratings: D4, earlier: [[1, "D5"]] }, "Below level, 1 of 2"],
    ["below again", { level: "D5", ratings: D4, earlier: [[1, "D3"]] }, "Below level: discuss"],
    ["below, far apart or not", { level: "D5", ratings: D4, earlier: [[null, "D3"]] }, "Below level: discuss"],
    ["without a current level", { track: "Developer", ratings: D5 }, "No current level"],
    ["below the first level", { level: "TL5", ratings: [1, 1, 1, 1, 1] }, "Below TL4"],
    ["with blanks", { level: "D4", ratings: [3, 3, 3, 3, null] }, "Not enough ratings"],
  ] as const)("%s", (_title, parts, words) => {
    expect(outcome(parts)).toBe(words);
  });

  it("below is to be discussed at once where a single cycle is enough", () => {
    const ladder = aLadder({ policy: { sustained: { cycles: 1 } } });
    expect(outcome({ level: "L3", ratings: [2, 2, 2] }, ladder)).toBe("Below level: discuss");
  });

  it.each([
    ["IC", "Junior", "Cannot tell without text"],
    ["Management", "Team Lead", "Cannot tell above Team Lead"],
  ])("where the ladder is silent on %s", (track, level, words) => {
    expect(outcome({ track, level, ratings: [1, 1] }, parsed(ladderFixture("unwritten")))).toBe(words);
  });

  it("obstacles have words of their own", () => {
    expect(OBSTACLE_WORDS).toEqual({
      "check-id": "Check the ID",
      "check-track": "Check the track",
      "check-level": "Check the level",
      "check-rating": "Check the rating",
    });
  });
});
