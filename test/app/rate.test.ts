import { beforeEach, describe, expect, it } from "vitest";
import { type FieldResult, takeBack } from "../../src/app/change-field.ts";
import { applyFix, giveRating, type RatingInput } from "../../src/app/rate.ts";
import type { Team } from "../../src/app/team.ts";
import type { Competency } from "../../src/domain/ladder.ts";
import { deleteCells, insertCells } from "../../src/emulator/editing/insert-delete.ts";
import { renameSheet } from "../../src/emulator/editing/sheets.ts";
import { sheetOf, tripsOf } from "../helpers/calibration.ts";
import { type LiveCalibration, boxOf, liveCalibration } from "../helpers/live-calibration.ts";

/** Technology is given by names, the others by numbers. */
const PEOPLE = [
  [1, "Nora", "K.", "Developer", "D4", "Masters", 3, 3, 3, 3, null],
  [2, "Tom", "K.", "Developer", "D3", "Specializes", 2, "=1+1", null, 2, null],
  ["00417", "Ai", "K.", "Developer", "D44", 4, "Ownes", 4, 4, 3, null],
];

let calibration: LiveCalibration;
let team: Team;
beforeEach(async () => {
  calibration = await liveCalibration(PEOPLE);
  calibration.type("H3", [["=1+1"]]);
  team = await calibration.readTeam();
});

function competency(name: string): Competency {
  const found = calibration.ladder.competencies.find((one) => one.name === name);
  if (!found) throw new Error(`There is no competency "${name}".`);
  return found;
}

const give = (person: number, name: string, input: RatingInput): Promise<FieldResult> =>
  giveRating(calibration, team, person, competency(name).id, input);

function given(result: FieldResult) {
  if (result.kind === "refused") throw new Error(result.sentence);
  return result;
}

describe("A rating", () => {
  it.each<[string, number, string, RatingInput, string, unknown]>([
    ["is a number where most of the column are numbers", 1, "System", 3, "G3", 3],
    ["is a name where most of the column are names", 1, "Technology", 4, "F3", "Masters"],
    ["fills an empty cell", 1, "Process", 2, "I3", 2],
    ["may be a deliberate blank", 1, "System", "notObserved", "G3", "n/o"],
    ["may be taken away", 1, "System", "blank", "G3", null],
  ])("%s", async (_, person, name, input, cell, content) => {
    const { edit, team: after } = given(await give(person, name, input));
    expect(calibration.contentOf(cell)).toBe(content);
    expect(edit).toMatchObject({ employeeId: "2", cell, after: content ?? "" });
    expect(after.people).toEqual((await calibration.readTeam()).people);
  });

  it("takes two round trips", async () => {
    const { trips } = await tripsOf(calibration.emulator, () => give(1, "System", 3));
    expect(trips).toBe(2);
  });

  it("that is there already is not written again", async () => {
    const { trips, result } = await tripsOf(calibration.emulator, () => give(1, "System", 2));
    expect([trips, result.kind]).toEqual([1, "given"]);
  });

  it("follows its person and its column wherever they have moved, in a fixed number of round trips", async () => {
    const { emulator, book } = calibration;
    emulator.edit((workbook) => {
      insertCells(workbook, sheetOf(workbook), boxOf("A2:K2"), "down");
      insertCells(workbook, sheetOf(workbook), boxOf("B1:B5"), "right");
      renameSheet(workbook, sheetOf(workbook), "Spring");
    });
    const { trips, result } = await tripsOf(emulator, () => give(1, "System", 4));
    expect(given(result).edit.cell).toBe("H4");
    expect(sheetOf(book, "Spring").cell(3, 7).value).toBe(4);
    expect(trips).toBe(11);
  });

  it("stands although the answer got lost", async () => {
    calibration.emulator.failAt({ trip: 2, when: "after" });
    expect((await give(1, "System", 3)).kind).toBe("given");
    expect(calibration.contentOf("G3")).toBe(3);
  });

  it("is one that the team has even before the sheet is read again", async () => {
    const { team: after } = given(await give(1, "Process", 3));
    expect(after.people[1]?.ratings[3]?.reading).toEqual({ kind: "graded", grade: 3 });
  });
});

describe("No rating is given", () => {
  it.each<[string, () => void, number, string, RatingInput, string]>([
    [
      "over a formula",
      () => undefined,
      1,
      "People",
      3,
      "H3 holds a formula, which Rungs leaves alone: clear the cell first.",
    ],
    ["off the scale", () => undefined, 1, "System", 6, "System has no grade 6: it counts from 1 to 5."],
    [
      "to somebody who is gone",
      () => calibration.emulator.edit((book) => deleteCells(book, sheetOf(book), boxOf("A3:K3"), "up")),
      1,
      "System",
      3,
      "Employee ID “2” is no longer on the sheet “Team”.",
    ],
    [
      "where an ID has come to stand twice",
      () => calibration.type("A2", [[2]]),
      0,
      "System",
      3,
      "Employee ID “1” is no longer on the sheet “Team”.",
    ],
    [
      "on a protected sheet",
      () => void (sheetOf(calibration.book).isProtected = true),
      1,
      "System",
      3,
      "The sheet or the workbook is protected, or you may only read it: unprotect it (Review, Unprotect Sheet), or ask for the right to edit it, then try again.",
    ],
    [
      "while a cell is being edited",
      () => void (calibration.emulator.editMode = true),
      1,
      "System",
      3,
      "A cell is being edited: press Enter to finish editing the cell, then try again.",
    ],
  ])("%s", async (_, prepare, person, name, input, sentence) => {
    prepare();
    const before = new Map(sheetOf(calibration.book).cells);
    expect(await give(person, name, input)).toEqual({ kind: "refused", sentence });
    expect(new Map(sheetOf(calibration.book).cells)).toEqual(before);
  });

  it("to one of two people with the same ID", async () => {
    calibration.type("A2", [[2]]);
    team = await calibration.readTeam();
    expect(await give(1, "System", 3)).toEqual({
      kind: "refused",
      sentence: "Employee ID “2” stands in several rows: give each person an ID of their own first.",
    });
  });

  it("to somebody without an ID", async () => {
    calibration.type("A3", [[""]]);
    team = await calibration.readTeam();
    expect(await give(1, "System", 3)).toEqual({
      kind: "refused",
      sentence: "This person has no employee ID, so that rows could be mixed up: enter one first.",
    });
  });
});

describe("What was given", () => {
  it("is taken back, and given again, as it was", async () => {
    const { edit, team: after } = given(await give(0, "Technology", "notObserved"));
    const back = given(await takeBack(calibration, after, edit));
    expect(calibration.contentOf("F2")).toBe("Masters");
    given(await takeBack(calibration, back.team, back.edit));
    expect(calibration.contentOf("F2")).toBe("n/o");
  });

  it("stays where somebody has changed it since", async () => {
    const { edit, team: after } = given(await give(1, "System", 3));
    calibration.type("G3", [[5]]);
    expect(await takeBack(calibration, after, edit)).toEqual({
      kind: "refused",
      sentence: "G3 now holds “5”: it has been changed since, and was left alone.",
    });
    expect(calibration.contentOf("G3")).toBe(5);
  });
});

describe("A fix", () => {
  const finding = (cell: string) => {
    const found = team.findings.find((one) => one.cell === cell);
    if (!found) throw new Error(`Nothing was found in ${cell}.`);
    return found;
  };

  it("puts a misspelt grade right, and can be taken back", async () => {
    const { edit, team: after } = given(await applyFix(calibration, team, finding("G4")));
    expect(calibration.contentOf("G4")).toBe(3);
    expect(after.findings.some(({ cell }) => cell === "G4")).toBe(false);
    given(await takeBack(calibration, after, edit));
    expect(calibration.contentOf("G4")).toBe("Ownes");
  });

  it("leaves alone what has been changed since it was found", async () => {
    calibration.type("G4", [["Owens"]]);
    expect(await applyFix(calibration, team, finding("G4"))).toEqual({
      kind: "refused",
      sentence: "G4 now holds “Owens”: it has been changed since, and was left alone.",
    });
  });

  it("is not offered where more than one thing may be meant", async () => {
    expect(finding("E4").fix).toBeNull();
    expect(await applyFix(calibration, team, finding("E4"))).toEqual({
      kind: "refused",
      sentence: "E4 has to be put right by hand.",
    });
  });
});
