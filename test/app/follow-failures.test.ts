import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { HostError } from "../../src/app/host-error.ts";
import type { WorkbookPort } from "../../src/app/workbook-port.ts";
import { deleteSheet, renameSheet } from "../../src/emulator/editing/sheets.ts";
import { sheetOf } from "../helpers/calibration.ts";
import { type Following, startFollowing } from "../helpers/following.ts";

let calibration: Following["calibration"];
let follower: Following["follower"];
let pass: Following["pass"];
let ids: Following["ids"];
let levelOf: Following["levelOf"];
beforeEach(async () => {
  ({ calibration, follower, pass, ids, levelOf } = await startFollowing());
});
afterEach(() => follower.stop());

describe("What cannot be read", () => {
  it("because a cell is being edited is read when that is done, and nobody is troubled", async () => {
    calibration.type("G2", [[1]]);
    calibration.emulator.editMode = true;
    await pass(250);
    expect(follower.state()).toMatchObject({ isStale: true, isReading: false, failure: null });
    await pass(1_000);
    expect([levelOf(0), follower.state().failure]).toEqual(["D4", null]);
    calibration.emulator.editMode = false;
    await pass(1_000);
    expect([levelOf(0), follower.state().isStale]).toEqual(["D3", false]);
  });

  it("because a cell is being edited is said to who has asked, and read with the next thing that happens", async () => {
    calibration.type("G2", [[1]]);
    calibration.emulator.editMode = true;
    await follower.refresh();
    expect(follower.state()).toMatchObject({
      isStale: true,
      isReading: false,
      failure: "A cell is being edited: press Enter to finish editing the cell, then try again.",
    });
    expect(levelOf(0)).toBe("D4");
    calibration.emulator.editMode = false;
    calibration.select("B2");
    await pass(250);
    expect([levelOf(0), follower.state().failure]).toEqual(["D3", null]);
  });

  it("because the sheet is gone is said, and the last team stays", async () => {
    calibration.emulator.edit((book) => deleteSheet(book, sheetOf(book)));
    await pass(250);
    expect(follower.state()).toMatchObject({ isStale: true });
    expect(follower.state().failure).toMatch(/^There is no sheet “Team”/);
    expect(ids()).toEqual(["1", "2", "3"]);
  });

  it("by its old name is found by its new one", async () => {
    calibration.emulator.edit((book) => renameSheet(book, sheetOf(book), "Spring"));
    calibration.emulator.edit((book) => sheetOf(book, "Spring").put(1, 6, { value: 1, style: 0 }));
    await pass(250);
    expect(follower.state().team?.calibration.roster.sheet).toBe("Spring");
    calibration.emulator.edit((book) => sheetOf(book, "Spring").put(1, 6, { value: 3, style: 0 }));
    expect(await pass(250)).toBe(1);
    expect(levelOf(0)).toBe("D4");
  });

  it("because something went while it was read is read once more, without anything else happening", async () => {
    let isGone = true;
    const readShape: WorkbookPort["readShape"] = (first) => {
      const reading = calibration.workbook.readShape(first);
      if (!isGone) return reading;
      isGone = false;
      return reading.then(() => Promise.reject(new HostError("ItemNotFound", "A table is gone.")));
    };
    const late = await startFollowing({ ...calibration, workbook: { ...calibration.workbook, readShape } });
    expect(late.follower.state()).toMatchObject({ team: null, isStale: true, failure: "A table is gone." });
    await late.pass(1_000);
    expect([late.ids(), late.follower.state().failure]).toEqual([["1", "2", "3"], null]);
    await late.follower.stop();
  });

  it("when the following begins is tried again by itself", async () => {
    await follower.stop();
    calibration.emulator.editMode = true;
    const late = await startFollowing(calibration);
    expect(late.follower.state()).toMatchObject({ team: null, failure: null });
    calibration.emulator.editMode = false;
    await late.pass(1_000);
    expect([late.ids(), late.follower.state().failure]).toEqual([["1", "2", "3"], null]);
    await late.follower.stop();
  });
});

describe("Reading", () => {
  it("is never done twice at a time", async () => {
    const before = calibration.emulator.stats.roundTrips;
    await Promise.all([follower.refresh(), follower.refresh(), follower.refresh()]);
    expect(calibration.emulator.stats.roundTrips - before).toBeLessThanOrEqual(10);
    expect(follower.state().isReading).toBe(false);
  });

  it("goes on with what happens meanwhile", async () => {
    const reading = follower.refresh();
    calibration.type("G2", [[1]]);
    await reading;
    await pass(250);
    expect([levelOf(0), follower.state().isStale]).toEqual(["D3", false]);
  });
});
