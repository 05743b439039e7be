import { describe, expect, it } from "vitest";
import { type Move, nextCell, rowsOfPeople } from "../../src/app/next-cell.ts";
import { cellAddress, parseAddress } from "../../src/sheet/area.ts";
import { paperTeam } from "../helpers/paper-team.ts";

/** Unrated: H2, F4, J4, F5 and J5; row 3 is blank. A Technical Program Manager is rated on the same five. */
const { team } = paperTeam([
  [1, "Nora", "K.", "Developer", "D4", 4, 3, "", 3, 3, ""],
  ["", "", "", "", "", "", "", "", "", "", ""],
  [2, "Tom", "K.", "Developer", "D3", "", 3, "n/o", "Ownes", "", ""],
  [3, "Ai", "K.", "Tech Lead", "TL4", "", 3, 3, 3, "", ""],
]);

/** Where a move from an address leads; rows as Excel counts them. */
function next(move: Move, from: string, rows: readonly (readonly [row: number, height: number])[] = [[2, 4]]) {
  const start = parseAddress(from);
  if (!start) throw new Error(`"${from}" is no address.`);
  const visible = rows.map(([row, height]) => ({ row: row - 1, column: 0, height, width: 11 }));
  const cell = nextCell(team, visible, start, move);
  return cell && cellAddress(cell.row, cell.column);
}

describe("Moving on", () => {
  it.each<[Move, string, string | null]>([
    ["nextPerson", "F2", "F4"],
    ["nextPerson", "B4", "B5"],
    ["nextPerson", "F5", null],
    ["nextPerson", "F1", "F2"],
    ["nextPerson", "Z2", "A4"],
    ["previousPerson", "G5", "G4"],
    ["previousPerson", "F2", null],
    ["previousPerson", "F99", "F5"],
    ["nextCompetency", "F2", "G2"],
    ["nextCompetency", "J2", null],
    ["nextCompetency", "B2", "F2"],
    ["previousCompetency", "G2", "F2"],
    ["previousCompetency", "F2", null],
    ["previousCompetency", "B2", "J2"],
    ["nextCompetency", "F3", null],
  ])("%s leads from %s to %s", (move, from, to) => {
    expect(next(move, from)).toBe(to);
  });
});

describe("The next unrated cell", () => {
  it.each<[Move, string, string]>([
    ["unratedDown", "A1", "F4"],
    ["unratedDown", "F4", "F5"],
    ["unratedDown", "F5", "H2"],
    ["unratedDown", "H2", "J4"],
    ["unratedDown", "J5", "F4"],
    ["unratedAlong", "A1", "H2"],
    ["unratedAlong", "H2", "F4"],
    ["unratedAlong", "F4", "J4"],
    ["unratedAlong", "J4", "F5"],
    ["unratedAlong", "J5", "H2"],
    ["unratedAlong", "B5", "F5"],
  ])("by %s from %s is %s", (move, from, to) => {
    expect(next(move, from)).toBe(to);
  });

  it("is never in a hidden row", () => {
    expect(next("unratedDown", "A1", [[5, 1]])).toBe("F5");
    expect(
      next("nextPerson", "F2", [
        [2, 1],
        [5, 1],
      ]),
    ).toBe("F5");
  });

  it("is the same cell if that is the only one left, and none if everything is rated", () => {
    expect(next("unratedDown", "H2", [[2, 1]])).toBe("H2");
    const { team: done } = paperTeam([
      [1, "Nora", "K.", "Developer", "D4", 4, 3, "n/o", 3, "Ownes", ""],
      [2, "Tom", "K.", "Developer", "D4", 4, 3, 3, 3, 3, ""],
    ]);
    const rows = [{ row: 1, column: 0, height: 2, width: 11 }];
    expect(nextCell(done, rows, { row: 1, column: 5 }, "unratedDown")).toBeNull();
  });
});

describe("The rows to look through", () => {
  it("are those from the first person to the last", () => {
    expect(rowsOfPeople(team)).toEqual({ row: 1, column: 0, height: 4, width: 11 });
  });
});
