import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { gradesOf } from "../../src/domain/ladder.ts";
import { parseLadder } from "../../src/domain/parse-ladder.ts";
import { aLadderFile, ladderFixture, parsed } from "../helpers/builders.ts";

function issuesOf(raw: unknown): readonly string[] {
  const result = parseLadder(raw);
  return result.ok ? [] : result.error.map(({ path, message }) => `${path}: ${message}`);
}

/** The sample file with one part of it replaced. */
function spoilt(change: (file: ReturnType<typeof aLadderFile> & Record<string, unknown>) => void) {
  const file = structuredClone(aLadderFile()) as ReturnType<typeof aLadderFile> & Record<string, unknown>;
  change(file);
  return file;
}

const fixtures = readdirSync(new URL("../fixtures/ladders/", import.meta.url)).map((file) => file.replace(".yaml", ""));

describe("ladder files that once parsed", () => {
  it.each(fixtures)("%s still parses", (id) => {
    expect(issuesOf(ladderFixture(id))).toEqual([]);
  });
});

describe("text written per level", () => {
  const ladder = parsed(ladderFixture("per-level"));
  const [track] = ladder.tracks;
  const column = (index: number) => track?.levels.map(({ expectations }) => [...expectations.values()][index]);

  it("keeps the four states of a cell apart", () => {
    expect(column(1)).toEqual([
      { state: "noneRequired" },
      { state: "text", grade: 1, text: "Mentors peers." },
      { state: "text", grade: 2, text: "Makes hard calls." },
      { state: "sameAsBelow", grade: 2 },
    ]);
    expect(column(3)).toEqual([
      { state: "text", grade: 1, text: "Asks in the open." },
      { state: "unknown" },
      { state: "text", grade: 2, text: "Helps a group to decide." },
      { state: "text", grade: 3, text: "Shapes how everybody communicates." },
    ]);
  });

  it("makes the levels that have text the grades", () => {
    const names = ladder.competencies.map(
      (competency) => track && gradesOf(track, competency).map(({ value, name }) => `${value} ${name}`),
    );
    expect(names).toEqual([
      ["1 Junior", "2 Mid", "3 Senior", "4 Principal"],
      ["1 Mid", "2 Senior"],
      ["1 Junior", "2 Senior", "3 Principal"],
      ["1 Junior", "2 Senior", "3 Principal"],
    ]);
  });
});

describe("a scale of its own", () => {
  it("is asked for by number, by name in any case, or with words of the level", () => {
    const levels = {
      L1: [1, "starts", { grade: "Starts", text: "Here." } as never],
      L2: ["same as below", 2, "none required"],
    };
    const [track] = parsed(aLadderFile({ levels })).tracks;
    expect(track?.levels.map(({ expectations }) => [...expectations.values()])).toEqual([
      [
        { state: "text", grade: 1 },
        { state: "text", grade: 1 },
        { state: "text", grade: 1, text: "Here." },
      ],
      [{ state: "sameAsBelow", grade: 1 }, { state: "text", grade: 2 }, { state: "noneRequired" }],
    ]);
  });

  it("may fall from one level to the next", () => {
    expect(issuesOf(aLadderFile({ levels: { L1: [2, 2, 2], L2: [3, 1, 3] } }))).toEqual([]);
  });
});

describe("defaults", () => {
  it("are the rules of the method", () => {
    expect(parsed(aLadderFile()).policy).toEqual({
      allowance: null,
      weights: new Map(),
      mustHaves: new Map(),
      notApplicable: new Map(),
      riserShare: 2 / 3,
      sustained: { cycles: 2, days: 180, months: 6 },
    });
  });

  it("let the label be the id", () => {
    expect(parsed(aLadderFile()).tracks[0]?.levels.map(({ id }) => id)).toEqual(["L1", "L2", "L3"]);
  });
});

describe("what is wrong between the parts", () => {
  it.each([
    [
      "an unknown competency in a profile",
      spoilt((file) => Object.assign(file.tracks[0]?.levels[1]?.expects ?? {}, { sales: 1 })),
      "tracks[0].levels[1].expects.sales: This ladder has no competency “sales”.",
    ],
    [
      "a competency without a cell",
      spoilt((file) => delete file.tracks[0]?.levels[1]?.expects["people"]),
      "tracks[0].levels[1].expects.people: Say what L2 asks of People, or write “none required” or “unknown”.",
    ],
    [
      "a grade off the scale",
      aLadderFile({ levels: { L1: [1, 5, 1] } }),
      "tracks[0].levels[0].expects.people: People has no such grade; its grades are 1 to 4.",
    ],
    [
      "a grade that has no such name",
      aLadderFile({ levels: { L1: [1, "Owns", 1] } }),
      "tracks[0].levels[0].expects.people: People has no such grade; its grades are 1 to 4.",
    ],
    [
      "a grade where text is written per level",
      spoilt((file) => delete (file.competencies[0] as { grades?: unknown }).grades),
      "tracks[0].levels[0].expects.system: System has no grades of its own, so write the text of this level here.",
    ],
    [
      "same as below at the first level",
      aLadderFile({ levels: { L1: [1, 1, "same as below"] } }),
      "tracks[0].levels[0].expects.process: L1 is the first level, so there is none below to be the same as.",
    ],
    [
      "a competency id used twice",
      aLadderFile({ competencies: ["system", "system"], levels: { L1: [1, 1] } }),
      "competencies[1].id: The id “system” is already used at competencies[0].id.",
    ],
    [
      "a grade name used twice",
      aLadderFile({ grades: ["Starts", "STARTS", "Guides"] }),
      "competencies[0].grades[1].name: The grade “STARTS” is already used at competencies[0].grades[0].name.",
    ],
    [
      "a grade called like a state of a cell",
      aLadderFile({ grades: ["Unknown", "Does", "Guides"] }),
      "competencies[0].grades[0].name: “Unknown” says that a cell has no grade, so no grade can be called so.",
    ],
    [
      "a grade called by another's number",
      aLadderFile({ grades: ["2", "1", "3"] }),
      "competencies[0].grades[0].name: Grade 1 cannot be called “2”, a number of another grade.",
    ],
    [
      "a track id used twice",
      spoilt((file) => file.tracks.push({ ...(file.tracks[0] as (typeof file.tracks)[0]), name: "Other" })),
      "tracks[1].id: The id “engineer” is already used at tracks[0].id.",
    ],
    [
      "a label used twice on a track",
      spoilt((file) => Object.assign(file.tracks[0]?.levels[1] ?? {}, { label: "l1" })),
      "tracks[0].levels[1].label: The label “l1” is already used at tracks[0].levels[0].label.",
    ],
    [
      "a synonym that is another level's label",
      spoilt((file) => Object.assign(file.tracks[0]?.levels[0] ?? {}, { synonyms: ["L2"] })),
      "tracks[0].levels[0].synonyms[0]: The label “L2” is already used at tracks[0].levels[1].label.",
    ],
    [
      "a synonym listed twice",
      spoilt((file) => Object.assign(file.tracks[0]?.levels[0] ?? {}, { synonyms: ["E3", "e3"] })),
      "tracks[0].levels[0].synonyms[1]: The synonym “e3” is already used at tracks[0].levels[0].synonyms[0].",
    ],
    [
      "a must-have of an unknown competency",
      aLadderFile({ policy: { mustHaves: { engineer: ["sales"] } } }),
      "policy.mustHaves.engineer[0]: This ladder has no competency “sales”.",
    ],
    [
      "a must-have on an unknown track",
      aLadderFile({ policy: { mustHaves: { manager: ["people"] } } }),
      "policy.mustHaves.manager: This ladder has no track “manager”.",
    ],
    [
      "a weight of an unknown competency",
      aLadderFile({ policy: { weights: { sales: 2 } } }),
      "policy.weights.sales: This ladder has no competency “sales”.",
    ],
    [
      "a suggestion of an unknown competency",
      spoilt((file) => Object.assign(file.tracks[0] ?? {}, { mustHaveSuggestions: ["sales"] })),
      "tracks[0].mustHaveSuggestions[0]: This ladder has no competency “sales”.",
    ],
  ])("%s", (_title, raw, issue) => {
    expect(issuesOf(raw)).toContain(issue);
  });

  it("two levels may share a synonym: the roster that uses it is ambiguous, not the ladder wrong", () => {
    const raw = spoilt((file) =>
      file.tracks[0]?.levels.forEach((level) => Object.assign(level, { synonyms: ["Architect"] })),
    );
    expect(issuesOf(raw)).toEqual([]);
  });

  it("comes all at once", () => {
    expect(
      issuesOf(
        aLadderFile({ levels: { L1: [1, 9, "same as below"], L2: [2, 2, "Owns"] }, policy: { weights: { sales: 1 } } }),
      ),
    ).toHaveLength(4);
  });
});

describe("what has the wrong shape", () => {
  it("is told all at once, each with its path, in plain sentences", () => {
    const raw = {
      id: "Four Tracks",
      name: "",
      competencies: [],
      tracks: [
        { id: "a", name: "A", levels: [{ label: "L1", expects: { system: null }, colour: "red" }] },
        { id: "b", name: "B", levels: [] },
      ],
      policy: { weights: { system: 0 }, riserShare: "3/2", allowance: -1, sustained: { cycles: 0 } },
    };
    expect(issuesOf(raw)).toEqual([
      "id: Write this in lower-case letters, digits and single hyphens.",
      "name: Write some text here.",
      "version: Write text here.",
      "competencies: List at least one entry here.",
      "tracks[0].levels[0].expects.system: Write a grade, a text, or one of: none required, same as below, unknown.",
      "tracks[0].levels[0]: Nothing is known by the name of “colour” here.",
      "tracks[1].levels: List at least one entry here.",
      "policy.allowance: Write a number of at least 0 here.",
      "policy.weights.system: Write a number above 0 here.",
      "policy.riserShare: Write a fraction of at most 1 here.",
      "policy.sustained.cycles: Write a number of at least 1 here.",
    ]);
  });

  it.each([[null], ["a text"], [[]], [42]])("%j is no ladder", (raw) => {
    expect(issuesOf(raw)).toEqual(["(top): Write a group of keys here."]);
  });
});
