import { describe, expect, test } from "vitest";
import { leastRaises } from "../../src/domain/least-raises.ts";
import { aLadder, anAssessment } from "../helpers/builders.ts";
import { fourTracks } from "../helpers/calibration.ts";

const FOUR = fourTracks();

describe("the least raises", () => {
  test("are all ways of the smallest size", () => {
    const assessment = anAssessment(FOUR, { level: "D4", ratings: [3, 3, 3, 3, 3] });
    expect(leastRaises(FOUR, assessment, 4)).toEqual({
      missing: 3,
      anyWill: true,
      ways: [
        [
          { competency: "system", by: 1 },
          { competency: "process", by: 1 },
        ],
        [
          { competency: "technology", by: 1 },
          { competency: "process", by: 1 },
        ],
        [
          { competency: "technology", by: 1 },
          { competency: "system", by: 1 },
        ],
      ],
    });
  });

  test("are not looked for where there are too many of them", () => {
    const ids = Array.from({ length: 40 }, (_, index) => `c${index}`);
    const ladder = aLadder({ competencies: ids, levels: { L1: ids.map(() => 1), L2: ids.map(() => 4) } });
    const assessment = anAssessment(ladder, { level: "L1", ratings: ids.map(() => 1) });
    expect(leastRaises(ladder, assessment, 1)).toBeNull();
  });
});
