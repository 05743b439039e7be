import { describe, expect, it, test } from "vitest";
import { compareLadders } from "../../src/domain/compare-ladders.ts";
import { describeChanges } from "../../src/domain/describe-changes.ts";
import { isNewerVersion } from "../../src/domain/ladder-version.ts";
import { parseLadder } from "../../src/domain/parse-ladder.ts";
import { ladderFileOf } from "../../src/domain/write-ladder.ts";
import { aLadder, ladderFixture, parsed } from "../helpers/builders.ts";
import { fourTracks } from "../helpers/calibration.ts";
import { type CHANGES, fourTracksOf, lastYears } from "../helpers/ladder-versions.ts";
import { ladderOfEveryKind } from "../helpers/sheet-builders.ts";

const told = (before: Parameters<typeof compareLadders>[0]) => describeChanges(compareLadders(before, fourTracks()));

describe("two versions of a ladder", () => {
  const cases: readonly (readonly [keyof typeof CHANGES, readonly string[]])[] = [
    ["version", []],
    ["expectation", ["D4 of Developer asks another grade of System: Designs (2) → Owns (3)."]],
    ["text", ["Other words in 1 place: System: Owns."]],
    ["withoutInfluence", ["New competency: Influence."]],
    ["withCraft", ["No longer a competency: Craft."]],
    ["renamedCompetency", ["Another name for a competency: Teamwork → People."]],
    ["renamedLevel", ["Another name for a level of Developer: Dev 4 → D4."]],
    ["renamedGrade", ["Another name for a grade of Process: Obeys → Follows."]],
    ["rules", ["Another rule: how much may be one grade short.", "Another rule: how long a level has to be shown."]],
  ];
  test.each(cases)("differ in what was changed, and in nothing else: %s", (change, sentences) => {
    expect(told(fourTracksOf(change))).toEqual(sentences);
  });

  it("differ in all of it at once, what comes and goes first", () => {
    expect(told(lastYears())).toEqual([
      "New competency: Influence.",
      "No longer a competency: Craft.",
      "Another name for a competency: Teamwork → People.",
      "Another name for a grade of Process: Obeys → Follows.",
      "Another name for a level of Developer: Dev 4 → D4.",
      "D4 of Developer asks another grade of System: Designs (2) → Owns (3).",
      "Another rule: how much may be one grade short.",
      "Another rule: how long a level has to be shown.",
      "Other words in 1 place: System: Owns.",
    ]);
  });

  it("have tracks, levels and grades more and less", () => {
    const before = aLadder({ levels: { L1: [1, 1, 1], L2: [2, 2, 2] }, grades: ["Starts", "Does"] });
    const after = aLadder({
      levels: { L1: [1, 1, 1], L3: [2, 2, "none required"] },
      grades: ["Starts", "Tries", "Does"],
    });
    expect(compareLadders(before, after).filter(({ kind }) => kind === "added" || kind === "removed")).toEqual([
      ...["System", "People", "Process"].map((within) => ({ kind: "added", part: "grade", name: "Tries", within })),
      { kind: "added", part: "level", name: "L3", within: "Engineer" },
      { kind: "removed", part: "level", name: "L2", within: "Engineer" },
    ]);
  });

  it("name the track of a level, as another track may have a level of the same name; a single track goes without", () => {
    const asking = (grade: number, tracks: readonly string[]) =>
      parsed({
        id: "two",
        name: "Two",
        version: "1",
        competencies: [{ id: "scope", name: "Scope", grades: [{ name: "Own" }, { name: "Team" }] }],
        tracks: tracks.map((name) => ({
          id: name.toLowerCase(),
          name,
          levels: [{ label: "Senior", tagline: `Reaches ${grade}`, expects: { scope: grade } }],
        })),
      });
    const changed = (...tracks: readonly string[]) =>
      describeChanges(compareLadders(asking(1, tracks), asking(2, tracks)));
    expect(changed("Engineer", "Designer")).toEqual([
      "Senior of Engineer asks another grade of Scope: Own (1) → Team (2).",
      "Senior of Designer asks another grade of Scope: Own (1) → Team (2).",
      "Other words in 2 places: Senior of Engineer, Senior of Designer.",
    ]);
    expect(changed("Engineer")).toEqual([
      "Senior asks another grade of Scope: Own (1) → Team (2).",
      "Other words in 1 place: Senior.",
    ]);
  });

  it("that are written per level differ by what the same level asks, and not by how many stand below it", () => {
    const ladder = (labels: readonly string[]) =>
      parsed({
        id: "per",
        name: "Per",
        version: "1",
        competencies: [{ id: "scope", name: "Scope" }],
        tracks: [
          {
            id: "ic",
            name: "IC",
            levels: labels.map((label) => ({ label, expects: { scope: `Works as a ${label}.` } })),
          },
        ],
      });
    expect(describeChanges(compareLadders(ladder(["Mid", "Senior"]), ladder(["Junior", "Mid", "Senior"])))).toEqual([
      "New level of IC: Junior.",
    ]);
  });

  it.each(ladderOfEveryKind().map((ladder) => [ladder.name, ladder] as const))(
    "that are the same differ in nothing: %s",
    (_, ladder) => {
      expect(compareLadders(ladder, ladder)).toEqual([]);
    },
  );
});

describe("a ladder as the content of a file", () => {
  it.each([...ladderOfEveryKind(), parsed(ladderFixture("per-level"))].map((ladder) => [ladder.name, ladder] as const))(
    "is read as it was: %s",
    (_, ladder) => {
      const json: unknown = JSON.parse(JSON.stringify(ladderFileOf(ladder)));
      expect(parseLadder(json)).toEqual({ ok: true, value: ladder });
    },
  );
});

describe("versions", () => {
  test.each([
    ["2026.2", "2026.1", true],
    ["2026.1", "2026.2", false],
    ["2026.1", "2026.1", false],
    ["1.10", "1.9", true],
    ["2", "1.9.3", true],
    ["2026.1.1", "2026.1", true],
    ["draft", "2026.1", false],
    ["final", "draft", false],
  ])("%s is newer than %s: %s", (version, than, expected) => {
    expect(isNewerVersion(version, than)).toBe(expected);
  });
});
