import { describe, expect, test } from "vitest";
import { describeAnswer } from "../../src/domain/describe-answer.ts";
import type { Ladder } from "../../src/domain/ladder.ts";
import { recommendLevel } from "../../src/domain/recommend-level.ts";
import { aLadder, anAssessment, ladderFixture, parsed } from "../helpers/builders.ts";
import { fourTracks } from "../helpers/calibration.ts";

const FOUR = fourTracks();
type Given = Parameters<typeof anAssessment>[1];

/** The sentences, with the strong part between asterisks. */
function sentence(given: Given, ladder: Ladder = FOUR): string {
  const assessment = anAssessment(ladder, given);
  const phrases = describeAnswer(ladder, assessment, recommendLevel(ladder, assessment));
  return phrases.map(({ text, isStrong }) => (isStrong ? `*${text}*` : text)).join("");
}

describe("the sentence", () => {
  test.each<{ readonly title: string; readonly given: Given; readonly words: string }>([
    {
      title: "says what the next level asks and how much of it is enough",
      given: { level: "D4", ratings: [4, 3, 3, 3, 3] },
      words: "Meets all that D4 asks. D5 asks System +1, Process +1; *one of the two would be enough.*",
    },
    {
      title: "names what is short and may be, and how long it has held",
      given: { level: "D4", ratings: [4, 3, 3, 4, 3], months: 8 },
      words:
        "Reaches D5, one level above D4, with System one grade short, as the rules allow. *It has held long enough to discuss the step.*",
    },
    {
      title: "leaves what nobody knows of earlier cycles to the committee",
      given: { level: "TL5", ratings: [4, 5, 4, 5, 3] },
      words: "Meets all that TL6 asks, one level above TL5. *Whether it has held is for the committee to confirm.*",
    },
    {
      title: "says how far back the last cycle lies, where that is too close",
      given: { level: "D3", ratings: [3, 3, 3, 3, 2], earlier: [[104, "D4"]], assessedOn: 200 },
      words:
        "Meets all that D4 asks, one level above D3. *The last cycle ended 96 days before this rating; 180 are asked.*",
    },
    {
      title: "says that dates do not tell how far back the last cycle lies",
      given: { level: "D3", ratings: [3, 3, 3, 3, 2], earlier: [[104, "D4"]] },
      words:
        "Meets all that D4 asks, one level above D3. *The dates do not show the 180 days that are asked since the last cycle.*",
    },
    {
      title: "goes one step at a time",
      given: { level: "D3", ratings: [4, 4, 3, 4, 3], months: 1 },
      words:
        "Meets all that D5 asks, two levels above D3. One step at a time: to D4 (operating at D5). *Shown in one of the two cycles asked.*",
    },
    {
      title: "holds ratings below the current level against that level",
      given: { level: "D4", ratings: [3, 2, 2, 3, 1] },
      words:
        "Reaches D3 with Influence one grade short, as the rules allow. D4, the level now, asks System +1, People +1, Influence +1; *two of the three would be enough.*",
    },
    {
      title: "counts in grades where one competency is far short",
      given: { level: "D4", ratings: [5, 5, 5, 5, 1] },
      words:
        "Reaches D4 with Influence one grade short, as the rules allow. D5 asks Influence +2; *one grade would be enough.*",
    },
    {
      title: "names what would be enough, each raised by all that is asked",
      given: { level: "D5", ratings: [4, 4, 3, 4, 2] },
      words:
        "Reaches D5 with Influence one grade short, as the rules allow. D6 asks Technology +1, System +1, Influence +2; *System and Influence would be enough.*",
    },
    {
      title: "gives many competencies by their number",
      given: { level: "D4", ratings: [3, 3, 3, 3, 2] },
      words: "Meets all that D4 asks. D5 asks +1 in four competencies; *three of the four would be enough.*",
    },
    {
      title: "stops at the top",
      given: { level: "D7", ratings: [5, 5, 5, 5, 5] },
      words: "Meets all that D7 asks. It is the last level of the track.",
    },
    {
      title: "says what the first level asks of somebody below it",
      given: { level: "TL4", ratings: [1, 2, 3, 4, 1] },
      words:
        "Not yet at the first level: TL4 asks Technology +1, System +1, People +1; *two of the three would be enough.*",
    },
    {
      title: "gives the levels that a blank leaves open",
      given: { level: "D3", ratings: [3, "n/o", 2, 3, 2] },
      words: "System is not observed, and a blank never counts as met. The answer may be *D3 or D4.*",
    },
    {
      title: "gives an interval where blanks leave open more",
      given: { level: "D3", ratings: [3, null, null, 3, 2] },
      words:
        "System and People are not observed, and a blank never counts as met. The answer may be *anything from D1 to D4.*",
    },
    {
      title: "counts many blanks",
      given: { track: "Tech Lead", ratings: [null, null, null, null, 2] },
      words:
        "4 of 5 competencies are not observed, and a blank never counts as met. The answer may be *anything from below TL4 to TL6.*",
    },
    {
      title: "does not take a blank for met even where nothing hangs on it",
      given: { level: "D3", ratings: [2, 2, 2, 3, null] },
      words:
        "Influence is not observed, and a blank never counts as met. *D3 either way: *whatever is given for Influence, the rules give D3.",
    },
    {
      title: "says so below the first level as well",
      given: { level: "TL4", ratings: [1, 1, 1, null, 1] },
      words:
        "Process is not observed, and a blank never counts as met. *Below TL4 either way: *whatever is given for Process, the first level is not reached.",
    },
    {
      title: "has no level before anything is rated",
      given: { level: "D3", ratings: [null, "leave", null, null, null] },
      words: "Nothing is rated yet, so there is *no level yet.*",
    },
  ])("$title", ({ given, words }) => {
    expect(sentence(given)).toBe(words);
  });

  test("says that a ladder without text cannot tell", () => {
    const ladder = parsed(ladderFixture("unwritten"));
    expect(sentence({ track: "IC", level: "Junior" }, ladder)).toBe(
      "The ladder has too little text on this track to recommend a level.",
    );
    expect(sentence({ level: "Team Lead", ratings: [1, 1] }, ladder)).toBe(
      "Meets all that Team Lead asks. Above it the ladder has too little text to tell.",
    );
  });

  test("asks for all where everything short is needed", () => {
    const ladder = aLadder({ policy: { allowance: 0 } });
    expect(sentence({ level: "L1", ratings: [1, 1, 2] }, ladder)).toBe(
      "Meets all that L1 asks. L2 asks System +1, People +1; *both are needed.*",
    );
  });

  test("names the competency that has to be met where any other would not do", () => {
    const ladder = aLadder({ policy: { mustHaves: { engineer: ["people"] } } });
    expect(sentence({ level: "L2", ratings: [2, 2, 3] }, ladder)).toBe(
      "Meets all that L2 asks. L3 asks System +1, People +1; *People would be enough.*",
    );
  });
});
