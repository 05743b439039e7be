import { describe, expect, test } from "vitest";
import type { Offer } from "../../../src/app/offer.ts";
import type { CompetencyId } from "../../../src/domain/ladder.ts";
import {
  describeChange,
  describeGivenBack,
  describeOffered,
  describeRest,
  describeTaken,
  describeVersionThere,
} from "../../../src/taskpane/travel/take-wording.ts";
import { firstChosen } from "../../../src/taskpane/travel/use-taking.ts";

const NOTHING: Offer = {
  sheet: "Team",
  version: null,
  fills: [],
  conflicts: [],
  same: 0,
  blankThere: 0,
  unreadable: [],
  unknown: [],
  ambiguous: [],
  withoutId: [],
  agreedDiffers: [],
  missing: [],
};

const change = { employeeId: "7", competency: "system" as CompetencyId, before: "", after: 3 };

describe("ratings from another copy", () => {
  test("show what they are and what they would be", () => {
    const rating = { ...change, heading: "System", cell: "G2" };
    expect(describeChange(rating)).toBe("blank → 3");
    expect(describeChange({ ...rating, before: "Owns", after: "n/o" })).toBe("Owns → n/o");
  });

  test("come with what is not offered, and why", () => {
    expect(describeRest(NOTHING)).toEqual([]);
    expect(describeRest({ ...NOTHING, same: 1, blankThere: 1, missing: ["People", "Process"] })).toEqual([
      "1 rating says the same in both.",
      "1 rating is blank there: it stays as it is here.",
      "No column in the other copy for People, Process.",
    ]);
    expect(describeRest({ ...NOTHING, same: 2, blankThere: 1200 })).toEqual([
      "2 ratings say the same in both.",
      "1,200 ratings are blank there: they stay as they are here.",
    ]);
  });

  const person = (name: string, employeeId: string) => ({ name, employeeId });
  const cell = (name: string, address: string) => ({ name, cell: address, value: 7 });
  test.each<[string, Partial<Offer>, readonly string[]]>([
    [
      "people who are only there, five at the most",
      { unknown: ["Eve", "Jon", "Kim", "Lea", "Max", "Nia", "Oz"].map((name, at) => person(name, String(at))) },
      ["Only in the other copy: Eve (0), Jon (1), Kim (2), Lea (3), Max (4) and 2 more."],
    ],
    ["who has no name but an ID", { unknown: [person("9999", "9999")] }, ["Only in the other copy: 9999."]],
    [
      "IDs in several rows, by workbook, and names with a comma kept apart",
      {
        ambiguous: [
          { ...person("Brown, Olivia", "1040"), where: "there" },
          { ...person("Liam O’Brien", "1040"), where: "there" },
          { ...person("Tom", "7"), where: "here" },
          { ...person("Ai", "8"), where: "both" },
          { ...person("Ai", "8"), where: "both" },
        ],
      },
      [
        "Left out, for their employee ID stands in several rows here: Tom (7).",
        "Left out, for their employee ID stands in several rows in the other copy: Brown, Olivia (1040); Liam O’Brien (1040).",
        "Left out, for their employee ID stands in several rows here and in the other copy: Ai (8).",
      ],
    ],
    [
      "who has no ID",
      { withoutId: [person("Tom", "")] },
      ["Left out, for they have no employee ID in the other copy: Tom."],
    ],
    [
      "a cell without a rating",
      { unreadable: [cell("Liam O’Brien", "J8")] },
      ["1 cell of the other copy holds no rating that could be taken (J8: “7” for Liam O’Brien)."],
    ],
    [
      "three such cells at the most",
      { unreadable: ["J8", "J9", "K1", "K2"].map((address) => cell("Tom", address)) },
      [
        "4 cells of the other copy hold no rating that could be taken (J8: “7” for Tom, J9: “7” for Tom, K1: “7” for Tom and 1 more).",
      ],
    ],
    [
      "agreed levels and reasons",
      { agreedDiffers: ["Nora Lind"] },
      ["Agreed levels and reasons are not taken: 1 person has others there (Nora Lind)."],
    ],
  ])("name %s", (_, part, lines) => {
    expect(describeRest({ ...NOTHING, ...part })).toEqual(lines);
  });

  test("are not chosen at first where the row there has another name, and say so", () => {
    const [nora, olivia] = [
      { ...person("Nora Lind", "1"), nameThere: null, ratings: [] },
      { ...person("Olivia Brown", "1040"), nameThere: "Liam O’Brien", ratings: [] },
    ];
    expect(firstChosen({ fills: [nora, olivia] })).toEqual({ fills: new Set(["1"]), conflicts: new Set() });
    expect(describeOffered(nora)).toBe("Nora Lind");
    expect(describeOffered(olivia)).toBe("Olivia Brown (there the row says Liam O’Brien)");
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
