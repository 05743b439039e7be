import { describe, expect, it } from "vitest";
import { matchPeople, otherName, repeatedIds } from "../../src/app/match-people.ts";
import type { Team } from "../../src/app/team.ts";
import { paperTeam } from "../helpers/paper-team.ts";

type Row = readonly [employeeId: string | number, name: string];

/** People of one track, without ratings. */
const teamOf = (rows: readonly Row[]): Team =>
  paperTeam(rows.map((row) => [...row, "Ruth", "Developer", "D4", "", "", "", "", "", ""])).team;

const NORA: Row = ["1", "Nora Lind"];

describe("people of another copy", () => {
  it("are each found, unknown, ambiguous or without an ID", () => {
    const here = teamOf([NORA, ["2", "Tom"], ["3", "Ai"], ["3", "Jo"], ["4", "Eve"], ["4", "Max"], ["", "Kim"]]);
    const there = teamOf([
      [1, "Nora Lind"],
      ["2", "Tom"],
      ["2", "Liam"],
      ["3", "Ai"],
      ["4", "Eve"],
      ["4", "Max"],
      ["9999", "Oskar Nowak"],
      ["", "Kim"],
    ]);
    const { pairs, ...others } = matchPeople(here, there);
    expect(pairs.map((pair) => [pair.here.name, pair.there.employeeId])).toEqual([["Nora Lind", "1"]]);
    expect(others).toEqual({
      unknown: [{ employeeId: "9999", name: "Oskar Nowak" }],
      ambiguous: [
        { employeeId: "2", name: "Tom", where: "there" },
        { employeeId: "2", name: "Liam", where: "there" },
        { employeeId: "3", name: "Ai", where: "here" },
        { employeeId: "4", name: "Eve", where: "both" },
        { employeeId: "4", name: "Max", where: "both" },
      ],
      withoutId: [{ employeeId: "", name: "Kim" }],
    });
  });

  it.each([
    ["Nora Lind", null],
    [" LIND,  nora ", null],
    ["Lind,Nora", null],
    ["", null],
    ["Liam O’Brien", "Liam O’Brien"],
    ["Nora", "Nora"],
  ])("may have another name there: “%s”", (name, other) => {
    const [pair] = matchPeople(teamOf([NORA]), teamOf([["1", name]])).pairs;
    expect(pair && otherName(pair)).toBe(other);
  });

  it("have IDs that are the same in any case; blank ones are nobody's", () => {
    expect([...repeatedIds(["a1", " A1 ", 7, "7", "", "", "b"])]).toEqual(["a1", "7"]);
  });
});
