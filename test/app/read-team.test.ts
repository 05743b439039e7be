import { describe, expect, it } from "vitest";
import type { TeamFinding } from "../../src/app/team.ts";
import { paperTeam } from "../helpers/paper-team.ts";

const PEOPLE = [
  ["00417", "Lindqvist, Nora", "K. Adeyemi", "Developer", "D4", 4, 3, 3, 3, 3, "D5"],
  [2, "Tom", "K. Adeyemi", "Developer", "D3", 3, "Ownes", 3, "n/o", "", "EM6"],
  [3, "", "", "Tech Led", "", 1, 2, "3.5", 6, 1, "Director"],
  [4, "Ai", "R. Castellanos", "Developer", "D44", "Masters", 3, 3, 3, 3, ""],
];
const { team } = paperTeam(PEOPLE);
const [nora, tom, nobody, ai] = team.people;

const said = ({ cell, severity, message, fix, person }: TeamFinding) => [cell, severity, message, fix, person];

describe("A team", () => {
  it("has each person's row, name, manager, track and level", () => {
    const shown = team.people.map(({ row, employeeId, name, manager, track, currentLevel }) => [
      row,
      employeeId,
      name,
      manager,
      track?.name ?? null,
      currentLevel?.label ?? null,
    ]);
    expect(shown).toEqual([
      [1, "00417", "Lindqvist, Nora", "K. Adeyemi", "Developer", "D4"],
      [2, "2", "Tom", "K. Adeyemi", "Developer", "D3"],
      [3, "3", "3", "", null, null],
      [4, "4", "Ai", "R. Castellanos", "Developer", null],
    ]);
  });

  it("has each rating with its cell and how it was read", () => {
    expect(
      tom?.ratings.map(({ competency, cell, column, value, reading }) => [
        competency.name,
        cell,
        column,
        value,
        reading.kind,
      ]),
    ).toEqual([
      ["Technology", "F3", 5, 3, "graded"],
      ["System", "G3", 6, "Ownes", "misspelt"],
      ["People", "H3", 7, 3, "graded"],
      ["Process", "I3", 8, "n/o", "notObserved"],
      ["Influence", "J3", 9, null, "blank"],
    ]);
  });

  it("recommends a level to those whose ratings are in order, and says what is in the way of the others", () => {
    const answers = team.people.map(({ answer }) =>
      answer.kind === "recommended" ? answer.recommendation.level : answer.obstacle,
    );
    expect(answers).toEqual(["D4", "check-rating", "check-track", "check-level"]);
  });

  it("places what is proposed, on another track too, and nothing that names no level", () => {
    const placed = team.people.map(({ proposed }) => proposed && [proposed.track.name, proposed.level.label]);
    expect(placed).toEqual([["Developer", "D5"], ["Engineering Manager", "EM6"], null, null]);
  });

  it("offers a fix only where one word is meant", () => {
    expect(tom?.findings.map(said)).toEqual([
      ["G3", "error", "“Ownes” is no grade of System. Did you mean Owns?", { label: "Use Owns (3)", value: "Owns" }, 1],
      [
        "I3",
        "info",
        "Process counts as not observed (“n/o”). Enter a grade once there is something to go by.",
        null,
        1,
      ],
      ["J3", "warning", "No rating for Influence yet. Enter 1 to 5, or n/o if it was not observed.", null, 1],
    ]);
    expect(nobody?.findings.map(({ code, fix }) => [code, fix?.value ?? null])).toEqual([
      ["track-unknown", "Tech Lead"],
      ["level-missing", null],
      ["rating-between-grades", null],
      ["rating-off-scale", null],
    ]);
    expect(ai?.findings.map(({ code, fix }) => [code, fix])).toEqual([["level-unknown", null]]);
    expect(nora?.findings).toEqual([]);
  });

  it("lists errors first, then in the order of the sheet", () => {
    expect(team.findings.map(({ severity, cell }) => `${severity} ${cell}`)).toEqual([
      "error G3",
      "error D4",
      "error I4",
      "error E5",
      "warning J3",
      "warning E4",
      "warning H4",
      "info I3",
    ]);
  });

  it("counts what is rated under each manager, a deliberate blank apart from a missing one", () => {
    expect(team.managers).toEqual([
      { manager: "K. Adeyemi", people: 2, cells: 10, rated: 7, notObserved: 1 },
      { manager: "", people: 1, cells: 5, rated: 4, notObserved: 0 },
      { manager: "R. Castellanos", people: 1, cells: 5, rated: 5, notObserved: 0 },
    ]);
  });

  it("knows that no results stand beside the roster yet", () => {
    expect(team.hasResults).toBe(false);
  });
});
