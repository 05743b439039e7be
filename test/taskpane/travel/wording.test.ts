import { describe, expect, test } from "vitest";
import type { Oddity } from "../../../src/app/oddity.ts";
import type { Offer } from "../../../src/app/take-ratings.ts";
import { describeOddity } from "../../../src/taskpane/travel/oddity-wording.ts";
import {
  describeChange,
  describeGivenBack,
  describeRest,
  describeTaken,
} from "../../../src/taskpane/travel/take-wording.ts";
import type { CompetencyId } from "../../../src/domain/ladder.ts";
import { fourTracks } from "../../helpers/calibration.ts";

const missing: Oddity = { kind: "rules-missing" };
const version: Oddity = { kind: "other-version", ladder: "Four tracks", inWorkbook: "2025.4", inRungs: "2026.1" };

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
      "another version is worked with",
      describeOddity(version, null),
      "Work with it as it is",
      /by version 2025\.4 of Four tracks/,
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

  test("end with how many were taken, given back and left", () => {
    expect(describeTaken({ changed: [change, change], left: [change] })).toEqual({
      title: "2 ratings taken.",
      sentences: ["1 cell left as it is: changed meanwhile, or not reached."],
    });
    expect(describeTaken({ changed: [], left: [] })).toEqual({ title: "No rating was taken.", sentences: [] });
    expect(describeGivenBack({ changed: [change], left: [] }).title).toBe("1 rating given back.");
  });
});
