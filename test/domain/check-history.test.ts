import { describe, expect, it } from "vitest";
import { checkRatings } from "../../src/domain/check-ratings.ts";
import { describeIssue } from "../../src/domain/describe-issue.ts";
import { severityOf } from "../../src/domain/issue.ts";
import type { Ladder } from "../../src/domain/ladder.ts";
import type { RawValue } from "../../src/domain/roster.ts";
import { aLadder, anEntry } from "../helpers/builders.ts";
import { fourTracks } from "../helpers/calibration.ts";

const FOUR = fourTracks();
const MARCH = 46_112;
const GOOD = { track: "Developer", level: "D3", ratings: [3, 3, 3, 3, 2] };
type Parts = NonNullable<Parameters<typeof anEntry>[1]>;

function check(parts: Parts, ladder: Ladder = FOUR) {
  const { assessments, issues } = checkRatings(ladder, [anEntry(ladder, { ...GOOD, ...parts })]);
  return { assessment: assessments[0], said: issues.map((issue) => `${severityOf(issue)} ${describeIssue(issue)}`) };
}

describe("the last cycle", () => {
  it("is an earlier cycle, with its end and the day of these ratings", () => {
    const { assessment, said } = check({ last: "d4", ended: MARCH - 182, ratedOn: MARCH, months: 3 });
    expect(said).toEqual([]);
    expect(assessment).toMatchObject({
      assessedOn: MARCH,
      earlierCycles: [{ level: "D4", endedOn: MARCH - 182 }],
      monthsAtNextLevel: 3,
    });
  });

  it("may have no date", () => {
    expect(check({ last: "D4" }).assessment).toMatchObject({
      assessedOn: null,
      earlierCycles: [{ level: "D4", endedOn: null }],
    });
  });

  it.each<[why: string, last: RawValue]>([
    ["blank", null],
    ["spaces", "  "],
    ["a dash", "–"],
    ["leave", "On leave"],
    ["too new", "new joiner"],
    ["a level of another track", "TL5"],
  ])("is unknown, and no fault: %s", (_, last) => {
    const { assessment, said } = check({ last, ended: MARCH, ratedOn: "n/a" });
    expect(said).toEqual([]);
    expect(assessment?.earlierCycles).toEqual([]);
  });

  it.each<[last: RawValue, said: string]>([
    [
      "Expert",
      "warning X2: “Expert” is no level of this ladder, so the last cycle does not count. Enter the label of one, or nothing.",
    ],
    [
      4,
      "warning X2: “4” is no level of this ladder, so the last cycle does not count. Enter the label of one, or nothing.",
    ],
    [
      "#N/A",
      "warning X2: “#N/A” is no level of this ladder, so the last cycle does not count. Enter the label of one, or nothing.",
    ],
  ])("is no level: %j", (last, sentence) => {
    const { assessment, said } = check({ last });
    expect(said).toEqual([sentence]);
    expect(assessment?.earlierCycles).toEqual([]);
  });

  it("is suggested where it is misspelt", () => {
    const ladder = aLadder({ levels: { Junior: [1, 1, 1], Senior: [2, 2, 2] } });
    expect(check({ track: "Engineer", level: "Junior", ratings: [1, 1, 1], last: "Senoir" }, ladder).said).toEqual([
      "warning X2: “Senoir” is no level of this ladder, so the last cycle does not count. Did you mean Senior?",
    ]);
  });

  it("may mean two levels of the track, and is not guessed", () => {
    const [track, ...others] = FOUR.tracks;
    if (!track) throw new Error("There is no track.");
    const levels = track.levels.map((level, at) => (at < 2 ? { ...level, synonyms: ["Early"] } : level));
    const ladder = { ...FOUR, tracks: [{ ...track, levels }, ...others] };
    const { assessment, said } = check({ last: "early" }, ladder);
    expect(said).toEqual([
      "warning X2: “early” may mean D1 (Developer) or D2 (Developer), so the last cycle does not count. Enter the one that is meant.",
    ]);
    expect(assessment?.earlierCycles).toEqual([]);
  });

  it("is checked even where the track is unknown", () => {
    const { assessment, said } = check({ track: "Sales", level: null, last: "Expert" });
    expect(assessment).toBeUndefined();
    expect(said).toContain(
      "warning X2: “Expert” is no level of this ladder, so the last cycle does not count. Enter the label of one, or nothing.",
    );
  });
});

describe("dates", () => {
  it.each<RawValue>([32_874, MARCH, MARCH + 0.5, 73_050])("are days as Excel counts them: %j", (ended) => {
    const { assessment, said } = check({ last: "D4", ended, ratedOn: ended });
    expect(said).toEqual([]);
    expect(assessment).toMatchObject({ assessedOn: ended, earlierCycles: [{ endedOn: ended }] });
  });

  it.each<RawValue>(["2026-03-31", "spring", 2026, 20_260_331, 32_873, 73_051, true])("are not %j", (value) => {
    const { assessment, said } = check({ last: "D4", ended: value, ratedOn: value });
    expect(said).toEqual(
      ["Y2", "Z2"].map(
        (cell) =>
          `warning ${cell}: “${String(value)}” is no date, so nobody knows how far the cycles lie apart. Enter one as Excel shows dates.`,
      ),
    );
    expect(assessment).toMatchObject({ assessedOn: null, earlierCycles: [{ endedOn: null }] });
  });
});

describe("a proposal", () => {
  it("changes nothing, whatever it says", () => {
    expect(check({ proposed: "Chief Wizard" })).toEqual(check({}));
  });

  it("is told apart from a formula, like any text", () => {
    expect(check({ proposed: "=D5", last: "+D4" }).said).toContain(
      "warning W2: the text “=D5” may run as a formula elsewhere. Put a word or a space before its first sign.",
    );
  });
});
