import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { concernOf, withCells } from "../../src/app/patch-team.ts";
import type { Team } from "../../src/app/team.ts";
import { parseAddress } from "../../src/sheet/area.ts";
import type { Grid } from "../../src/sheet/snapshot.ts";
import { paperTeam, type PaperTeam } from "../helpers/paper-team.ts";

const PEOPLE = [
  [1, "Nora", "K.", "Developer", "D4", 4, 3, 3, 3, 3, ""],
  [2, "Tom", "K.", "Developer", "D3", 3, 3, 3, "", 2, ""],
  [3, "Ai", "R.", "Tech Lead", "TL4", 4, 3, 4, 4, 3, "TL5"],
  ["", "", "", "", "", "", "", "", "", "", ""],
  ["Subtotal", "", "", "", "", "", "", "", "", "", ""],
  [5, "Mei", "R.", "Developer", "D2", 1, 2, 2, 2, 1, ""],
];

const placeOf = (address: string, sheet = "Team") => {
  const area = parseAddress(address);
  if (!area) throw new Error(`"${address}" is no address.`);
  return { sheet, area };
};

/** What `withCells` makes of an edit, once the book has it too. */
function edited({ book, team }: PaperTeam, address: string, values: Grid): Team | null {
  const place = placeOf(address);
  book.put("Team", values, place.area.row, place.area.column);
  return withCells(team, place, values);
}

/** All but the workbook's outline, which stays as it was when the sheet was read as a whole. */
const withoutShape = (team: Team | null) => team && { ...team, calibration: { ...team.calibration, shape: null } };

describe("After an edit a team is as if it had been read anew", () => {
  it.each<[string, string, Grid]>([
    ["a rating", "I3", [[4]]],
    ["a rating taken away", "F2", [[""]]],
    ["a rating misspelt", "G2", [["Ownes"]]],
    ["a level", "E2", [["D5"]]],
    ["a track that asks other things", "D4", [["Engineering Manager"]]],
    ["a manager", "C3", [["S."]]],
    ["a name taken away", "B2", [[""]]],
    ["a proposal", "K3", [["D4"]]],
    ["an ID that nobody has", "A3", [["x"]]],
    ["an ID that somebody else has", "A7", [["1"]]],
    [
      "ratings of several people, a blank row between them",
      "F4:G7",
      [
        [3, 3],
        ["", ""],
        ["", ""],
        [2, "n/o"],
      ],
    ],
    ["a whole row of another person", "A2:K2", [[9, "Bo", "Z.", "Tech Lead", "TL5", 1, 1, 1, 1, 1, "D4"]]],
  ])("%s", (_, address, values) => {
    const paper = paperTeam(PEOPLE);
    const after = edited(paper, address, values);
    expect(after).not.toBe(paper.team);
    expect(withoutShape(after)).toEqual(withoutShape(paper.readAgain()));
  });

  it("when an ID that stood twice is put right", () => {
    const paper = paperTeam([...PEOPLE, [1, "Nora again", "K.", "Developer", "D1", 1, 1, 1, 1, 1, ""]]);
    expect(paper.team.people[0]?.answer).toEqual({ kind: "obstructed", obstacle: "check-id" });
    const after = edited(paper, "A8", [[8]]);
    expect(withoutShape(after)).toEqual(withoutShape(paper.readAgain()));
    expect(after?.people[0]?.answer.kind).toBe("recommended");
  });
});

describe("Any edit", () => {
  const contents = ["", 1, 3, 5, 7, "Owns", "Ownes", "n/o", "3.5", "D4", "TL5", "Developer", "Nora", "Total"];
  const cell = fc.record({
    row: fc.nat({ max: 5 }),
    column: fc.nat({ max: 10 }),
    content: fc.constantFrom(...contents),
  });

  it("after others leaves the team as if it had been read anew, or asks for that", () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 4 }), (cells) => {
        const paper = paperTeam(PEOPLE);
        let team: Team | null = paper.team;
        for (const { row, column, content } of cells) {
          const area = { row: row + 1, column, height: 1, width: 1 };
          paper.book.put("Team", [[content]], area.row, area.column);
          team = team && withCells(team, { sheet: "Team", area }, [[content]]);
        }
        expect(withoutShape(team)).toEqual(withoutShape(team && paper.readAgain()));
      }),
      { numRuns: 40 },
    );
  });
});

describe("After an edit", () => {
  it("people whom it does not touch are the same objects", () => {
    const paper = paperTeam(PEOPLE);
    const after = edited(paper, "F2", [[5]]);
    const isSame = paper.team.people.map((person, index) => person === after?.people[index]);
    expect(isSame).toEqual([false, true, true, true]);
  });

  it("that changes nothing, the team is the same object", () => {
    const { team } = paperTeam(PEOPLE);
    expect(withCells(team, placeOf("F2"), [[4]])).toBe(team);
  });

  it.each<[string, string, Grid]>([
    ["a person's row is emptied", "A2:K2", [["", "", "", "", "", "", "", "", "", "", ""]]],
    ["a blank row gets a person", "A5:B5", [[7, "New"]]],
    ["a person becomes a sum", "A7", [["Total"]]],
  ])("the sheet has to be read anew when %s", (_, address, values) => {
    expect(edited(paperTeam(PEOPLE), address, values)).toBeNull();
  });
});

describe("An edit", () => {
  const { team } = paperTeam(PEOPLE);
  const whole = (column: number, width = 1) => ({ row: 0, column, height: 1_048_576, width });

  it.each([
    ["on another sheet", placeOf("F2", "Rubric"), { kind: "nothing" }],
    ["on Rungs’ own sheet, by which its actions are known", placeOf("A1", "Rungs"), { kind: "all" }],
    ["beside the roster", placeOf("Z2"), { kind: "nothing" }],
    ["in a rating", placeOf("F2"), { kind: "cells", place: placeOf("F2") }],
    ["reaching beyond the roster", placeOf("J2:Z3"), { kind: "cells", place: placeOf("J2:K3") }],
    ["of a heading", placeOf("F1"), { kind: "all" }],
    ["of a new heading", placeOf("L1"), { kind: "all" }],
    ["below the last person", placeOf("A8"), { kind: "all" }],
    ["of a whole column", { sheet: "Team", area: whole(5) }, { kind: "all" }],
  ])("%s asks for as much as it may have changed", (_, place, concern) => {
    expect(concernOf(team, place)).toEqual(concern);
  });

  it("asks for everything where a column may become the level's by what is entered in it", () => {
    const headings = ["Employee ID", "Name", "Grade", "Level", "System"];
    const { team: graded } = paperTeam([[1, "Nora", "G7", "D4", 3]], headings);
    expect(concernOf(graded, placeOf("C2"))).toEqual({ kind: "all" });
    expect(concernOf(graded, placeOf("D2"))).toEqual({ kind: "cells", place: placeOf("D2") });
  });
});
