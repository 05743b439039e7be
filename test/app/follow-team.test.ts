import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { giveRating } from "../../src/app/rate.ts";
import { recommendLevels } from "../../src/app/recommend-levels.ts";
import { deleteCells, insertCells } from "../../src/emulator/editing/insert-delete.ts";
import { sortTable } from "../../src/emulator/editing/sort-table.ts";
import { sheetOf } from "../helpers/calibration.ts";
import { type Following, startFollowing } from "../helpers/following.ts";
import { boxOf } from "../helpers/live-calibration.ts";

let calibration: Following["calibration"];
let follower: Following["follower"];
let pass: Following["pass"];
let told: Following["told"];
let ids: Following["ids"];
let levelOf: Following["levelOf"];
beforeEach(async () => {
  ({ calibration, follower, pass, told, ids, levelOf } = await startFollowing());
});
afterEach(() => follower.stop());

describe("Following", () => {
  it("begins with the team, and with whoever is selected already", () => {
    expect(ids()).toEqual(["1", "2", "3"]);
    expect(follower.state()).toMatchObject({
      selection: { kind: "person", person: 1 },
      person: 1,
      isReading: false,
      isStale: false,
      failure: null,
    });
  });

  it("tells a new selection after 120 milliseconds, without asking Excel", async () => {
    calibration.select("F2");
    expect(await pass(119)).toBe(0);
    expect(follower.state().selection).toEqual({ kind: "person", person: 1 });
    expect(await pass(1)).toBe(0);
    expect(follower.state().selection).toEqual({ kind: "rating", person: 0, competency: "technology" });
  });

  it("tells only where a person stays who walks over cells", async () => {
    const before = told.length;
    for (const address of ["F2", "F3", "F4"]) calibration.select(address);
    await pass(120);
    expect(told.slice(before).map(({ selection }) => selection)).toEqual([
      { kind: "rating", person: 2, competency: "technology" },
    ]);
  });

  it("keeps the person in mind while somebody is elsewhere", async () => {
    calibration.select("A1", "Rubric");
    await pass(120);
    expect(follower.state()).toMatchObject({ selection: { kind: "elsewhere" }, person: 1 });
  });

  it("ends when it is stopped", async () => {
    await follower.stop();
    const before = told.length;
    calibration.select("F2");
    calibration.type("F2", [[1]]);
    await pass(1_000);
    expect(told).toHaveLength(before);
  });
});

describe("An edit", () => {
  it.each(["person", "colleague"] as const)("by a %s is in the team after a pause, for one round trip", async (by) => {
    expect(levelOf(0)).toBe("D4");
    calibration.type("G2", [[1]], by);
    expect(await pass(249)).toBe(0);
    expect(follower.state().isStale).toBe(true);
    expect(await pass(1)).toBe(1);
    expect(levelOf(0)).toBe("D3");
    expect(follower.state().isStale).toBe(false);
  });

  it("after another is read together with it", async () => {
    calibration.type("G2", [[1]]);
    calibration.type("I3", [["Ownes"]]);
    expect(await pass(250)).toBe(1);
    expect([levelOf(0), levelOf(1)]).toEqual(["D3", "check-rating"]);
  });

  it("elsewhere asks for nothing", async () => {
    calibration.type("Z2", [["a note"]]);
    expect(await pass(250)).toBe(0);
    expect(follower.state().isStale).toBe(false);
  });

  it("of one's own is there at once, and stays", async () => {
    const { team } = follower.state();
    const technology = calibration.ladder.competencies[0];
    if (!team || !technology) throw new Error("There is no team.");
    const result = await giveRating(calibration, team, 0, technology.id, 1);
    if (result.kind !== "given") throw new Error(result.sentence);
    follower.adopt(result.team);
    expect(follower.state().team?.people[0]?.ratings[0]?.value).toBe(1);
    expect(await pass(250)).toBe(1);
    expect(follower.state().team).toBe(result.team);
  });

  it("that adds somebody below the last row is followed by reading everything", async () => {
    calibration.type("A5", [[4, "Mei", "R.", "Developer", "D2", 1, 2, 2, 2, 1]]);
    await pass(250);
    expect(ids()).toEqual(["1", "2", "3", "4"]);
  });

  it("by an action that is still under way is not taken for one that broke off", async () => {
    const reads: Promise<void>[] = [];
    const onProgress = (): void => void reads.push(follower.refresh());
    const result = await recommendLevels(calibration.workbook, calibration.ladder, { onProgress });
    await Promise.all(reads);
    await pass(250);
    expect([result.kind, reads.length > 2, follower.state().failure]).toEqual(["done", true, null]);
    expect(follower.state().team?.hasResults).toBe(true);
    expect(sheetOf(calibration.book).cell(0, 11).value).toBe("Recommended level");
  });

  it("by an action of Rungs itself is followed, too", async () => {
    await recommendLevels(calibration.workbook, calibration.ladder);
    await pass(250);
    expect(follower.state().team?.hasResults).toBe(true);
  });
});

describe("The person in mind stays the same", () => {
  it("when the rows are sorted", async () => {
    const { emulator, book } = calibration;
    const sheet = sheetOf(book);
    const [table] = sheet.tables;
    if (!table) throw new Error("There is no table.");
    emulator.edit((workbook) => sortTable(workbook, table, table.columns[0]?.id ?? 0, false), {
      as: { kind: "sort", sheet, box: boxOf("A2:K4") },
    });
    await pass(250);
    expect(ids()).toEqual(["3", "2", "1"]);
    calibration.select("F4");
    await pass(120);
    expect(follower.state().selection).toMatchObject({ kind: "rating", person: 2 });
  });

  it("when rows are put in above, and the selection with them", async () => {
    const { emulator, book } = calibration;
    calibration.select("A1", "Rubric");
    await pass(120);
    const sheet = sheetOf(book);
    const box = boxOf("A2:K2");
    emulator.edit((workbook) => insertCells(workbook, sheet, box, "down"), {
      as: { kind: "insert", shift: "down", sheet, box },
    });
    await pass(250);
    const { team, person } = follower.state();
    expect(team?.people.map(({ row }) => row)).toEqual([2, 3, 4]);
    expect(person === null ? null : team?.people[person]?.name).toBe("Tom");
  });

  it("unless they are deleted", async () => {
    const { emulator, book } = calibration;
    calibration.select("A1", "Rubric");
    await pass(120);
    const sheet = sheetOf(book);
    const box = boxOf("A3:K3");
    emulator.edit((workbook) => deleteCells(workbook, sheet, box, "up"), {
      as: { kind: "delete", shift: "up", sheet, box },
    });
    await pass(250);
    expect([ids(), follower.state().person]).toEqual([["1", "3"], null]);
  });
});
