import { describe, expect, test } from "vitest";
import type { Offer } from "../../../src/app/take-ratings.ts";
import type { UpdateReport } from "../../../src/app/update-ladder.ts";
import { describeOddity } from "../../../src/taskpane/travel/oddity-wording.ts";
import { describeUpdated, describeVersion } from "../../../src/taskpane/travel/update-wording.ts";
import {
  describeChange,
  describeGivenBack,
  describeRest,
  describeTaken,
  describeVersionThere,
} from "../../../src/taskpane/travel/take-wording.ts";
import type { CompetencyId } from "../../../src/domain/ladder.ts";
import { fourTracks } from "../../helpers/calibration.ts";

const missing = { kind: "rules-missing" } as const;
const version = { kind: "other-version", ladder: "Four tracks", inWorkbook: "2025.4", inRungs: "2026.1" } as const;

describe("a workbook that has travelled", () => {
  test.each([
    [
      "a known ladder’s rules are restored",
      describeOddity(missing, { ladder: fourTracks(), sheet: "Team" }),
      "Restore the rules",
      /from Four tracks 2026\.1/,
    ],
    [
      "an unknown ladder is chosen anew",
      describeOddity(missing, null),
      "Choose a ladder",
      /of no ladder that comes with Rungs/,
    ],
    [
      "a newer Rungs is looked at again",
      describeOddity({ kind: "newer-rungs" }, null),
      "Look again",
      /changes nothing here/,
    ],
  ])("%s", (_, { label, sentences }, step, says) => {
    expect(label).toBe(step);
    expect(sentences.join(" ")).toMatch(says);
  });
});

describe("a ladder in another version", () => {
  const known = { ladder: fourTracks(), isWhole: true };
  const changes = ["New competency: Influence.", "No longer a competency: Craft."];

  test.each([
    ["older and known", false, true, "Four tracks has a newer version", "2 differences", /both follow version 2025\.4/],
    ["older and known in part", false, false, "Four tracks has a newer version", "2 differences", /the two may differ/],
    ["newer and known", true, true, "Four tracks in a newer version", undefined, /both follow version 2025\.4/],
  ] as const)("says both versions and what comes of either way: %s", (_, isNewer, isWhole, title, summary, asIs) => {
    const words = describeVersion({ ...version, isNewer }, { known: { ...known, isWhole }, changes });
    expect(words).toMatchObject({ title, asIs: expect.stringMatching(asIs) });
    expect(words.changes?.summary).toBe(summary);
    expect(words.sentences[0]).toMatch(/follows version 2025\.4 of Four tracks, and Rungs .* version 2026\.1/);
    expect(words.sentences.some((sentence) => /cannot be told/.test(sentence))).toBe(!isWhole);
  });

  test("is not worked with where it is newer and known in part", () => {
    const update = { known: { ...known, isWhole: false }, changes };
    expect(describeVersion({ ...version, isNewer: true }, update).asIs).toBeNull();
  });

  const report: UpdateReport = {
    from: "2025.4",
    to: "2026.1",
    oldRubric: "Rubric 2025.4",
    created: ["Influence (K)"],
    adopted: [],
    left: ["Craft"],
    forgotten: ["Guru"],
    levels: [{ name: "Nora", from: "D4", to: null }],
  };

  test("ends with who has another level, what is new and what is left", () => {
    expect(describeUpdated("Four tracks", report)).toEqual({
      title: "Four tracks is version 2026.1 now. 1 person has another recommended level.",
      sentences: [
        "Another recommended level: Nora (D4 → open).",
        "New rating columns, to be filled: Influence (K).",
        "No longer part of the ladder, and left to you with all that they hold: Craft.",
        "To be said anew under Columns…, for what it meant is gone: “Guru”.",
        "The sheet “Rubric 2025.4” holds the rubric of version 2025.4: delete it when you need it no more.",
      ],
    });
  });

  test("names twelve people at the most, and counts the others", () => {
    const levels = Array.from({ length: 14 }, (_, at) => ({ name: `P${at}`, from: "D1", to: "D2" }));
    const { title, sentences } = describeUpdated("Four tracks", { ...report, levels });
    expect(title).toMatch(/ 14 people have another recommended level\.$/);
    expect(sentences[0]).toMatch(/^Another recommended level: P0 \(D1 → D2\), .*P11 \(D1 → D2\) and 2 more,/);
  });
});

const change = { employeeId: "7", competency: "system" as CompetencyId, before: "", after: 3 };

describe("ratings from another copy", () => {
  test("show what they are and what they would be", () => {
    const rating = { ...change, heading: "System", cell: "G2" };
    expect(describeChange(rating)).toBe("blank → 3");
    expect(describeChange({ ...rating, before: "Owns", after: "n/o" })).toBe("Owns → n/o");
  });

  test("come with what is not offered, and why", () => {
    const offer: Offer = {
      sheet: "Team",
      version: null,
      fills: [],
      conflicts: [],
      same: 1,
      unreadable: 2,
      unknown: ["Eve", "Jon", "Kim", "Lea", "Max", "Nia", "Oz"],
      ambiguous: ["Tom"],
      missing: ["People", "Process"],
    };
    expect(describeRest(offer)).toEqual([
      "1 rating says the same in both.",
      "Only in the other copy: Eve, Jon, Kim, Lea, Max and 2 more.",
      "Left out, for their employee ID stands in several rows: Tom.",
      "2 cells of the other copy hold no rating that could be taken.",
      "No column in the other copy for People, Process.",
    ]);
    expect(describeRest({ ...offer, same: 0, unreadable: 0, unknown: [], ambiguous: [], missing: [] })).toEqual([]);
  });

  test("come with the version that they are rated by, where that is another", () => {
    expect(describeVersionThere({ version: null })).toBeNull();
    expect(describeVersionThere({ version: "2025.4" })).toMatch(/rated by version 2025\.4 .* by another/);
  });

  test("end with how many were taken, given back and left", () => {
    expect(describeTaken({ changed: [change, change], left: [change] })).toEqual({
      title: "2 ratings taken.",
      sentences: ["1 cell left as it is: changed meanwhile, or not reached."],
    });
    expect(describeTaken({ changed: [], left: [] })).toEqual({ title: "No rating was taken.", sentences: [] });
    expect(describeGivenBack({ changed: [change], left: [] }).title).toBe("1 rating given back.");
  });
});
