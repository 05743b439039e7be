import { describe, expect, it } from "vitest";
import {
  levelInputs,
  matchLevel,
  matchTrack,
  trackInputs,
  type Match,
  type PlacedLevel,
} from "../../src/domain/match-level.ts";
import { bundledLadder, ladderFixture, parsed } from "../helpers/builders.ts";

const FOUR = bundledLadder("four-tracks");
const PER_LEVEL = parsed(ladderFixture("per-level"));

function levels(match: Match<PlacedLevel>): readonly string[] {
  if (match.kind === "none") return match.suggestion === undefined ? [] : [`${match.suggestion.level.label}?`];
  return (match.kind === "one" ? [match.found] : match.candidates).map(({ level }) => level.label);
}

describe("levels", () => {
  it.each([
    ["its label", "Senior", ["Senior"]],
    ["its label in another case, with spaces around it", "  sENIOR ", ["Senior"]],
    ["its title", "software engineer", ["Mid"]],
    ["a synonym of its own", "Engineer I", ["Junior"]],
    ["a synonym that two levels share: both", "Tech Lead", ["Senior", "Principal"]],
    ["a text that is nearly one: a suggestion", "Principel", ["Principal?"]],
    ["a text that is nearly two: none", "Engineer IV", []],
    ["no level", "Wizard", []],
    ["a wildcard: none", "Sen*", []],
  ])("are found by %s", (_title, typed, expected) => {
    expect(levels(matchLevel(PER_LEVEL, typed))).toEqual(expected);
  });

  it("are looked for on the given track alone", () => {
    const [developer, techLead] = FOUR.tracks;
    expect(levels(matchLevel(FOUR, "D4", developer))).toEqual(["D4"]);
    expect(matchLevel(FOUR, "D4", techLead).kind).toBe("none");
  });

  it("that look alike are not guessed", () => {
    expect(matchLevel(FOUR, "D8")).toEqual({ kind: "none" });
    expect(matchLevel(FOUR, "4")).toEqual({ kind: "none" });
  });

  it("have a list of texts without the ambiguous ones", () => {
    expect(levelInputs(PER_LEVEL).map(({ input, found }) => [input, found.level.label])).toEqual([
      ["Junior", "Junior"],
      ["Associate", "Junior"],
      ["Engineer I", "Junior"],
      ["Mid", "Mid"],
      ["Software Engineer", "Mid"],
      ["Engineer II", "Mid"],
      ["Senior", "Senior"],
      ["Engineer III", "Senior"],
      ["Principal", "Principal"],
      ["Chief Architect", "Principal"],
    ]);
    expect(levelInputs(FOUR)).toHaveLength(18);
    expect(levelInputs(FOUR, FOUR.tracks[3]).map(({ input }) => input)).toEqual(["EM5", "EM6", "EM7"]);
  });
});

describe("tracks", () => {
  it.each([
    ["Developer", "Developer"],
    ["tech lead", "Tech Lead"],
    ["tech-lead", "Tech Lead"],
    ["TPM", "Technical Program Manager"],
    ["em", "Engineering Manager"],
  ])("%s is the track %s", (typed, name) => {
    expect(matchTrack(FOUR, typed)).toMatchObject({ kind: "one", found: { name } });
  });

  it("that are misspelt are suggested, not taken", () => {
    expect(matchTrack(FOUR, "Develper")).toMatchObject({ kind: "none", suggestion: { name: "Developer" } });
    expect(matchTrack(FOUR, "Sales")).toEqual({ kind: "none" });
  });

  it("have a list of texts", () => {
    expect(
      trackInputs(FOUR)
        .filter(({ found }) => found.id === "tech-lead")
        .map(({ input }) => input),
    ).toEqual(["Tech Lead", "tech-lead", "TL", "Technical lead"]);
  });
});
