import { describe, expect, test } from "vitest";
import { groupFindings, type Grouping } from "../../../src/taskpane/work/finding-groups.ts";
import { describeChange } from "../../../src/taskpane/work/level-chart.tsx";
import { describeProgress } from "../../../src/taskpane/work/manager-progress.tsx";
import { suggestionsOf } from "../../../src/taskpane/work/nobody.tsx";
import { distributionOf, emptyCells, groupByStanding, totalOf } from "../../../src/taskpane/work/team-counts.ts";
import { aTeam, personIn } from "./a-team.ts";

const team = aTeam([
  { name: "Nora", ratings: [4, 4, 3, 4, 3], months: 6 },
  { name: "Tomás", ratings: [3, "Ownes", 3, "", 2] },
  { name: "Mei", ratings: [3, 3.5, 3, 3, 2], manager: "S. Iyer" },
  { name: "Liam", ratings: ["n/o", 3, 3, 3, 2], manager: "S. Iyer" },
]);

describe("findings in groups", () => {
  test.each<readonly [grouping: Grouping, titles: readonly string[]]>([
    ["severity", ["Errors 1", "Warnings 2", "Notes 1"]],
    ["person", ["Tomás 2", "Mei 1", "Liam 1"]],
    ["check", ["Rating that is no grade 1", "Not rated yet 1", "Rating between two grades 1", "Not observed 1"]],
  ])("by %s", (grouping, titles) => {
    const groups = groupFindings(team, grouping);
    expect(groups.map(({ title, findings }) => `${title} ${findings.length}`)).toEqual(titles);
  });

  test("every finding is in one group, however they are grouped", () => {
    for (const grouping of ["severity", "person", "check"] as const) {
      const cells = groupFindings(team, grouping).flatMap(({ findings }) => findings.map(({ cell }) => cell));
      expect(cells.sort()).toEqual(["F5", "G3", "G4", "I3"]);
    }
  });
});

describe("several ratings that are missing", () => {
  test("are one line for each person, at the first of them", () => {
    const [group] = groupFindings(aTeam([{ ratings: ["", 3, "", 3, 2] }]), "severity");
    expect(group?.findings.map(({ cell, message }) => [cell, message])).toEqual([
      ["F2", "2 ratings missing: Technology, People."],
    ]);
  });
});

describe("how a team stands", () => {
  test("people are counted by the words of their outcome", () => {
    const groups = groupByStanding(team.people).map(({ label, people }) => `${label} ${people.length}`);
    expect(groups).toEqual(["Ready to discuss 1", "At level 1", "Not enough ratings 1", "Check the rating 1"]);
  });

  test("rated cells and deliberate blanks are counted apart", () => {
    expect(totalOf(team.managers)).toEqual({ people: 4, rated: 17, notObserved: 1, cells: 20 });
    expect(team.managers.map(describeProgress)).toEqual(["8 of 10", "9 of 10, 1 not observed"]);
  });

  test("a manager is one, however the name was typed, under the spelling that most people have", () => {
    const { managers } = aTeam(["s. iyer", "S. Iyer", "S.  Iyer ", "S. Iyer", ""].map((manager) => ({ manager })));
    expect(managers.map(({ manager, people, rated, cells }) => [manager, people, rated, cells])).toEqual([
      ["S. Iyer", 4, 20, 20],
      ["", 1, 5, 5],
    ]);
  });

  test("only empty cells are still to be rated: what is misspelt is to be put right", () => {
    expect(emptyCells(team)).toBe(1);
  });

  test("those who are ready leave their level and arrive one above it", () => {
    const [developers, ...others] = distributionOf(team.ladder, team.people);
    expect(others).toEqual([]);
    const rows = developers?.rows.map((row) => `${row.label} ${describeChange(row)}`);
    expect(rows).toEqual(["D7 0", "D6 0", "D5 0 → 1", "D4 4 → 3", "D3 0", "D2 0", "D1 0"]);
  });
});

describe("whom to begin with", () => {
  test("each of them once, whoever was seen last first", () => {
    const names = suggestionsOf(team, personIn(team, 4)).map(({ person, why }) => `${person.name}: ${why}`);
    expect(names).toEqual(["Mei: row 4, last seen", "Tomás: row 3, first with a blank", "Nora: row 2, first of all"]);
  });
});
