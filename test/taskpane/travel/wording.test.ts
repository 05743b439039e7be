import { describe, expect, test } from "vitest";
import type { UpdateReport } from "../../../src/app/update-ladder.ts";
import { describeOddity } from "../../../src/taskpane/travel/oddity-wording.ts";
import { describeUpdated, describeVersion } from "../../../src/taskpane/travel/update-wording.ts";
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
