import { describe, expect, test } from "vitest";
import { judgementAt } from "../../src/domain/judgement.ts";
import { aLadder, anAssessment, ladderFixture, parsed } from "../helpers/builders.ts";
import { fourTracks } from "../helpers/calibration.ts";

const FOUR = fourTracks();

describe("the counts behind a level", () => {
  test("are those of the rules", () => {
    const assessment = anAssessment(FOUR, { level: "D4", ratings: [4, 3, 3, 3, 3] });
    expect(judgementAt(FOUR, assessment, 4)).toEqual({
      competencies: { met: 3, of: 5, needs: 4 },
      weight: null,
      farShort: [],
      unknown: [],
      mustHaves: null,
      risers: { met: 2, of: 4, needs: 3 },
    });
  });

  test("of a ladder with weights and must-haves name both", () => {
    const ladder = aLadder({ policy: { weights: { system: 2 }, mustHaves: { engineer: ["process"] } } });
    expect(judgementAt(ladder, anAssessment(ladder, { level: "L2", ratings: [2, 1, 2] }), 2)).toEqual({
      competencies: { met: 0, of: 3, needs: 2 },
      weight: { short: 2.25, allowed: 1 },
      farShort: ["people"],
      unknown: [],
      mustHaves: { met: 0, of: 1, needs: 1 },
      risers: { met: 0, of: 3, needs: 2 },
    });
  });

  test("leave a blank out of what is short, for nobody knows by how much", () => {
    const assessment = anAssessment(FOUR, { level: "D4", ratings: [4, null, 3, 4, 3] });
    expect(judgementAt(FOUR, assessment, 4)).toMatchObject({
      competencies: { met: 4 },
      farShort: [],
      unknown: ["system"],
    });
  });

  test("do not exist for a level that asks nothing", () => {
    const ladder = parsed(ladderFixture("unwritten"));
    expect(judgementAt(ladder, anAssessment(ladder, { track: "IC", level: "Junior" }), 0)).toBeNull();
  });
});
