import { describe, expect, it } from "vitest";
import { removeRungs } from "../../src/app/remove-rungs.ts";
import { deleteSheet, renameSheet } from "../../src/emulator/editing/sheets.ts";
import { moveTableColumn } from "../../src/emulator/editing/table-columns.ts";
import type { Workbook } from "../../src/emulator/model/workbook.ts";
import { openXlsx } from "../../src/emulator/xlsx/open-xlsx.ts";
import { saveXlsx } from "../../src/emulator/xlsx/save-xlsx.ts";
import { breakFrom, breakInside } from "../helpers/broken-office.ts";
import { below, sheetOf, tripsOf, type } from "../helpers/calibration.ts";
import { putRows, type Rows, rosterWorkbook } from "../helpers/roster-files.ts";
import { TEAM } from "../helpers/sample-teams.ts";
import { startSetUp } from "../helpers/setting-up.ts";
import { carvagoFile, differingParts } from "../helpers/workbook-files.ts";
import { differences, modelOf } from "../helpers/workbook-model.ts";

const UNRATED: Rows = TEAM.map((row) => row.slice(0, 5));

describe.each(["beside", "new-sheet"] as const)("removing a set-up %s from somebody else's workbook", (place) => {
  it("leaves every part of the file byte for byte as it was", async () => {
    const made = openXlsx(carvagoFile());
    putRows(made.workbook.addSheet("Team"), TEAM);
    const before = saveXlsx(made);
    const opened = openXlsx(before);
    const { setUp, remove } = await startSetUp(opened.workbook);
    await setUp({ place }, { sheet: "Team" });
    expect(differingParts(before, saveXlsx(opened))).toContain("xl/workbook.xml");
    expect((await remove()).kept).toEqual([]);
    expect(differingParts(before, saveXlsx(opened))).toEqual([]);
  });
});

/** Nothing of Rungs is left: no name, no list, no mark, no formula, no sheet but these. */
function expectPlain(workbook: Workbook, sheets: readonly string[]): void {
  expect(workbook.names).toEqual([]);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(sheets);
  for (const { cells, validations, conditionalFormats } of workbook.sheets) {
    expect([validations, conditionalFormats]).toEqual([[], []]);
    expect([...cells.values()].filter(({ formula }) => formula !== undefined)).toEqual([]);
  }
}

/** Set up and rated, with a level agreed on for one person. */
async function worked(parts: { readonly place?: "beside" | "new-sheet"; readonly table?: string } = {}) {
  const { place = "beside", table } = parts;
  const workbook = rosterWorkbook(UNRATED, table === undefined ? {} : { table });
  const before = modelOf(workbook);
  const setting = await startSetUp(workbook);
  const { sheet } = await setting.setUp({ place });
  type(workbook, "F2", [[3, 3, 3, 3, 2]], sheet);
  type(workbook, "F3", [["Masters", 4, 4, 4, "Team"]], sheet);
  return { ...setting, before, sheet };
}

describe.each([
  ["a range", undefined],
  ["a table", "People"],
])("removing Rungs beside %s", (_, table) => {
  it("keeps ratings as plain columns", async () => {
    const { workbook, remove } = await worked({ ...(table && { table }) });
    const report = await remove(true);
    expect(report).toEqual({
      sheets: ["Rubric"],
      columns: ["Recommended level", "Outcome", "Shortfalls", "Agreed level", "Reason"],
      ratings: 0,
      kept: ["Technology", "System", "People", "Process", "Influence"].map(
        (heading) => `column “${heading}” holds 2 entries`,
      ),
    });
    expectPlain(workbook, ["Team"]);
    expect(below(workbook, "Technology", 3)).toEqual([3, "Masters", ""]);
  });

  it("takes them out where that is wished", async () => {
    const { workbook, before, remove } = await worked({ ...(table && { table }) });
    expect(await remove(false)).toMatchObject({ ratings: 10, kept: [] });
    expect(differences(before, modelOf(workbook))).toEqual([]);
  });

  it("never takes out what the committee wrote", async () => {
    const { workbook, remove } = await worked({ ...(table && { table }) });
    type(workbook, "N2", [["D5", "Led the migration"]]);
    expect((await remove(false)).kept).toEqual([
      "column “Agreed level” holds 1 entry",
      "column “Reason” holds 1 entry",
    ]);
    expectPlain(workbook, ["Team"]);
    expect(below(workbook, "Reason", 2)).toEqual(["Led the migration", ""]);
  });

  it("finds everything by its name where the journal was emptied by hand", async () => {
    const { workbook, before, remove } = await worked({ ...(table && { table }) });
    const own = sheetOf(workbook, "Rungs");
    for (let row = 5; row < 25; row += 1)
      for (let column = 0; column < 8; column += 1) own.put(row, column, { value: null, style: 0 });
    expect(await remove(false)).toMatchObject({ sheets: ["Rubric"], kept: [] });
    expect(differences(before, modelOf(workbook))).toEqual([]);
  });

  it("finds everything by its name where Rungs' own sheet was deleted", async () => {
    const { workbook, before, remove } = await worked({ ...(table && { table }) });
    deleteSheet(workbook, sheetOf(workbook, "Rungs"));
    expect(await remove(false)).toMatchObject({ sheets: ["Rubric"], kept: [] });
    expect(differences(before, modelOf(workbook))).toEqual([]);
  });

  it("leaves rating columns alone that were there before, whatever is chosen", async () => {
    const workbook = rosterWorkbook(TEAM, table === undefined ? {} : { table });
    const before = modelOf(workbook);
    const { setUp, remove } = await startSetUp(workbook);
    await setUp();
    deleteSheet(workbook, sheetOf(workbook, "Rungs"));
    expect(await remove(false)).toMatchObject({ ratings: 0, kept: [] });
    expect(differences(before, modelOf(workbook))).toEqual([]);
  });
});

describe("removing Rungs", () => {
  it("finds columns that were moved, on sheets that were renamed", async () => {
    const { workbook, remove } = await worked({ table: "People" });
    const table = workbook.table("People")?.table;
    const people = table?.columns.find(({ name }) => name === "People")?.id ?? 0;
    if (table) moveTableColumn(workbook, table, people, 0);
    renameSheet(workbook, sheetOf(workbook), "Autumn");
    renameSheet(workbook, sheetOf(workbook, "Rubric"), "What we ask");
    expect(await remove(false)).toMatchObject({ sheets: ["What we ask"], ratings: 10, kept: [] });
    expectPlain(workbook, ["Autumn"]);
  });

  it("takes itself out of all rosters at once", async () => {
    const workbook = rosterWorkbook(UNRATED, { table: "People" });
    putRows(workbook.addSheet("Other"), TEAM);
    const before = modelOf(workbook);
    const { setUp, remove } = await startSetUp(workbook);
    await setUp({}, { sheet: "Team" });
    await setUp({ showsResults: false }, { sheet: "Other" });
    await setUp({ place: "new-sheet" }, { sheet: "Other" });
    expect((await remove()).kept).toEqual([]);
    expect(differences(before, modelOf(workbook))).toEqual([]);
  });

  it("keeps a rubric that was changed by hand", async () => {
    const { workbook, remove } = await worked();
    type(workbook, "B2", [["Ours"]], "Rubric");
    expect((await remove(false)).kept).toEqual(["the sheet “Rubric” was changed by hand"]);
    expectPlain(workbook, ["Team", "Rubric"]);
  });

  it("keeps a sheet of its own with the ratings that were given there", async () => {
    const { workbook, remove } = await worked({ place: "new-sheet" });
    expect((await remove(true)).kept).toContain("the sheet “Calibration” holds what was written there");
    expectPlain(workbook, ["Team", "Calibration"]);
    expect(below(workbook, "Technology", 2, "Calibration")).toEqual([3, "Masters"]);
  });

  it("takes such a sheet out with the ratings where that is wished", async () => {
    const { workbook, before, remove } = await worked({ place: "new-sheet" });
    expect(await remove(false)).toMatchObject({ sheets: ["Rubric", "Calibration"], kept: [] });
    expect(differences(before, modelOf(workbook))).toEqual([]);
  });

  it("does nothing on a protected sheet, and says so", async () => {
    const { workbook, remove } = await worked();
    const before = modelOf(workbook);
    sheetOf(workbook).isProtected = true;
    await expect(remove()).rejects.toThrow("The sheet “Team” is protected");
    sheetOf(workbook).isProtected = false;
    expect(differences(before, modelOf(workbook))).toEqual([]);
  });

  it("finds nothing in a workbook without it", async () => {
    const { remove } = await startSetUp(rosterWorkbook(TEAM));
    await expect(remove()).rejects.toThrow("There is nothing of Rungs in this workbook.");
  });

  it.each([
    ["at the beginning of", 0.1],
    ["in the midst of", 0.5],
    ["at the end of", 0.9],
  ])("is gone through with by the next action when it broke off %s its edits", async (_, share) => {
    const { workbook, port, ladder, emulator, before, survey } = await worked();
    const choice = { keepsRatings: false };
    const undisturbed = await worked();
    const { trips } = await tripsOf(undisturbed.emulator, () => removeRungs(undisturbed.port, ladder, choice));
    breakInside(emulator, trips, share);
    breakFrom(emulator, trips + 1);
    expect((await removeRungs(port, ladder, choice)).kind).toBe("remains");
    emulator.clearFaults();
    await survey();
    expect(differences(before, modelOf(workbook))).toEqual([]);
  });

  it("keeps a sheet of its own where nothing tells any more whether people have changed it", async () => {
    const { workbook, remove } = await worked({ place: "new-sheet" });
    deleteSheet(workbook, sheetOf(workbook, "Rungs"));
    expect((await remove(false)).kept).toEqual(["the sheet “Calibration” may have been changed by hand"]);
    expectPlain(workbook, ["Team", "Calibration"]);
  });
});
