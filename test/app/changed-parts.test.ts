/** Which parts of a workbook's file an action touches, in a real assessment workbook of another company. */

import { beforeAll, describe, expect, it } from "vitest";
import { openXlsx } from "../../src/emulator/xlsx/open-xlsx.ts";
import { saveXlsx } from "../../src/emulator/xlsx/save-xlsx.ts";
import { startCalibration } from "../helpers/calibration.ts";
import { putRows } from "../helpers/roster-files.ts";
import { TEAM } from "../helpers/sample-teams.ts";
import { startSetUp } from "../helpers/setting-up.ts";
import { carvagoFile, differingParts } from "../helpers/workbook-files.ts";

/** The workbook with a roster on a sheet of its own, as its owner might add one. */
function withRoster(): Uint8Array {
  const opened = openXlsx(carvagoFile());
  putRows(opened.workbook.addSheet("Team"), TEAM);
  return saveXlsx(opened);
}

/** Sheet6 is the roster; 7 and 8 are the rubric and Rungs' own sheet. */
const INSERTED = [
  "[Content_Types].xml",
  "xl/_rels/workbook.xml.rels",
  "xl/sharedStrings.xml",
  "xl/styles.xml",
  "xl/workbook.xml",
  "xl/worksheets/sheet6.xml",
  "xl/worksheets/sheet7.xml",
  "xl/worksheets/sheet8.xml",
];

describe("rating on a new sheet of somebody else's workbook", () => {
  it("leaves the roster's part byte for byte, and after undo every part", async () => {
    const before = withRoster();
    const opened = openXlsx(before);
    const { setUp, undo } = await startSetUp(opened.workbook);
    await setUp({ place: "new-sheet" }, { sheet: "Team" });
    const changed = differingParts(before, saveXlsx(opened));
    expect(changed).toContain("xl/worksheets/sheet7.xml");
    expect(changed.filter((path) => /sheet[1-6]\.xml|drawing|theme/.test(path))).toEqual([]);
    await undo();
    expect(differingParts(before, saveXlsx(opened))).toEqual([]);
  });
});

describe("inserting a ladder into somebody else's workbook", () => {
  let before: Uint8Array;
  let inserted: Uint8Array;
  let undone: Uint8Array;

  beforeAll(async () => {
    before = withRoster();
    const opened = openXlsx(before);
    const calibration = await startCalibration(opened.workbook);
    await calibration.insert({ sheet: "Team" });
    await calibration.recommend({ sheet: "Team" });
    inserted = saveXlsx(opened);
    await calibration.undo();
    await calibration.undo();
    undone = saveXlsx(opened);
  });

  it("changes the roster's sheet and adds two; every other sheet, drawing and the theme stay byte for byte", () => {
    expect(differingParts(before, inserted)).toEqual(INSERTED);
  });

  it("leaves every part as it was after it is undone", () => {
    expect(differingParts(before, undone)).toEqual([]);
  });
});
