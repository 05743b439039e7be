import { describe, expect, it } from "vitest";
import { readInstallation } from "../../src/app/read-installation.ts";
import { startCalibration } from "../helpers/calibration.ts";
import { rosterWorkbook } from "../helpers/roster-files.ts";
import { TEAM } from "../helpers/sample-teams.ts";

const NOTHING = { ladder: null, sheet: null, hasResults: false, canUndo: false, meanings: [], oddity: null };

describe("what a workbook holds of Rungs", () => {
  it("is nothing at first, then the ladder, then the levels, and nothing again after undoing", async () => {
    const { port, emulator, insert, recommend, undo } = await startCalibration(
      rosterWorkbook(TEAM, { table: "People" }),
    );
    expect(await readInstallation(port)).toEqual(NOTHING);
    await insert();
    const inserted = {
      ladder: "four-tracks",
      sheet: "Team",
      hasResults: false,
      canUndo: true,
      meanings: [],
      oddity: null,
    };
    expect(await readInstallation(port)).toEqual(inserted);
    await recommend();
    emulator.resetStats();
    expect(await readInstallation(port)).toEqual({ ...inserted, hasResults: true });
    expect(emulator.stats.roundTrips).toBe(2);
    await undo();
    await undo();
    expect(await readInstallation(port)).toEqual(NOTHING);
  });
});
