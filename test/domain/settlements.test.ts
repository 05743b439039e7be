import { describe, expect, test } from "vitest";
import { settlementsOf } from "../../src/domain/settlements.ts";
import { anAssessment } from "../helpers/builders.ts";
import { fourTracks } from "../helpers/calibration.ts";

const FOUR = fourTracks();

describe("what would settle an open answer", () => {
  test("of one blank is every grade with its level", () => {
    const assessment = anAssessment(FOUR, { level: "D3", ratings: [3, null, 2, 3, 2] });
    expect(settlementsOf(FOUR, assessment)).toEqual({
      isComplete: true,
      settlements: [
        { level: "D3", grades: [{ competency: "system", from: 1, to: 2 }] },
        { level: "D4", grades: [{ competency: "system", from: 3, to: 5 }] },
      ],
    });
  });

  test("of several blanks is what is enough for each level", () => {
    const assessment = anAssessment(FOUR, { level: "D3", ratings: [3, null, null, 3, 2] });
    expect(settlementsOf(FOUR, assessment)).toEqual({
      isComplete: false,
      settlements: [
        {
          level: "D3",
          grades: [
            { competency: "system", from: 2, to: 5 },
            { competency: "people", from: 2, to: 5 },
          ],
        },
        {
          level: "D4",
          grades: [
            { competency: "system", from: 3, to: 5 },
            { competency: "people", from: 3, to: 5 },
          ],
        },
      ],
    });
  });

  test.each([
    { title: "a settled answer", ratings: [3, 3, 3, 3, 2] },
    { title: "somebody not yet rated", ratings: [null, null, null, null, null] },
  ])("is nothing for $title", ({ ratings }) => {
    expect(settlementsOf(FOUR, anAssessment(FOUR, { level: "D3", ratings })).settlements).toEqual([]);
  });
});
