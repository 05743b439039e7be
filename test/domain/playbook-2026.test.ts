import { describe, expect, it } from "vitest";
import { gradesOf } from "../../src/domain/ladder.ts";
import { matchLevel } from "../../src/domain/match-level.ts";
import { bundledLadder } from "../helpers/builders.ts";

const ladder = bundledLadder("playbook-2026");

function meant(typed: string): readonly string[] {
  const match = matchLevel(ladder, typed);
  if (match.kind === "none") return [];
  return (match.kind === "one" ? [match.found] : match.candidates).map(({ level }) => level.label);
}

describe("a ladder written level by level, in full", () => {
  it("has seven levels, and text for each in each of its three competencies", () => {
    const [track] = ladder.tracks;
    expect(track?.levels.map(({ label }) => label)).toEqual([
      "Associate",
      "Software Engineer",
      "Senior",
      "Lead",
      "Staff",
      "Principal",
      "Distinguished",
    ]);
    expect(ladder.competencies.map(({ name }) => name)).toEqual(["Scope", "Technical Skills", "Soft Skills"]);
    const grades = ladder.competencies.map((competency) => (track ? gradesOf(track, competency).length : 0));
    expect(grades).toEqual([7, 7, 7]);
  });

  it.each([
    ["E5", ["Senior"]],
    ["Senior Engineer I", ["Senior"]],
    ["Senior Software Engineer II", ["Lead"]],
    ["tech lead", ["Lead"]],
    ["Chief Architect", ["Principal", "Distinguished"]],
    ["Distinguished Engineer", ["Principal", "Distinguished"]],
    ["Distinguished Software Engineer", ["Distinguished"]],
  ])("takes “%s” for %j", (typed, expected) => {
    expect(meant(typed)).toEqual(expected);
  });
});
