import { describe, expect, it } from "vitest";
import { renameSheet } from "../../src/emulator/editing/sheets.ts";
import { sortTable } from "../../src/emulator/editing/sort-table.ts";
import type { Workbook } from "../../src/emulator/model/workbook.ts";
import { below, sheetOf, type } from "../helpers/calibration.ts";
import { type Rows, rosterWorkbook } from "../helpers/roster-files.ts";
import { MESSY_TEAM, MESSY_TITLES, TEAM } from "../helpers/sample-teams.ts";
import { startSetUp } from "../helpers/setting-up.ts";
import { differences, modelOf } from "../helpers/workbook-model.ts";

const UNRATED: Rows = TEAM.map((row) => row.slice(0, 5));

const ROSTERS: readonly (readonly [string, () => Workbook])[] = [
  ["a table", () => rosterWorkbook(TEAM, { table: "People" })],
  ["a range without ratings", () => rosterWorkbook(UNRATED, { titles: [["Spring"], []] })],
  ["a messy range", () => rosterWorkbook(MESSY_TEAM, { titles: MESSY_TITLES })],
];
const PLACES = ["beside", "new-sheet"] as const;

const visibleSheets = (workbook: Workbook): readonly string[] =>
  workbook.sheets.filter(({ visibility }) => visibility === "visible").map(({ name }) => name);

describe.each(ROSTERS)("setting up %s", (_, make) => {
  describe.each(PLACES)("%s", (place) => {
    it("adds what the survey said, changes nothing the second time, and is taken back by one undo", async () => {
      const { workbook, survey, setUp, undo } = await startSetUp(make());
      const before = modelOf(workbook);
      const { changes } = await survey({ place });
      expect(differences(before, modelOf(workbook))).toEqual([]);
      expect((await setUp({ place })).changes).toEqual(changes);
      const complete = modelOf(workbook);
      const again = await setUp({ place });
      expect(again.changes).toEqual({ sheets: [], ratingColumns: 0, resultColumns: 0, copied: 0 });
      expect(differences(complete, modelOf(workbook))).toEqual([]);
      expect(await undo()).toMatchObject({ kind: "done", report: { kept: [] } });
      expect(differences(before, modelOf(workbook))).toEqual([]);
      expect(await undo()).toMatchObject({ kind: "refused", refusal: { code: "nothing-to-undo" } });
    });

    it("comes to the same as inserting and recommending one after the other", async () => {
      const both = await startSetUp(make());
      const apart = await startSetUp(make());
      await both.setUp({ place });
      await apart.setUp({ place, showsResults: false });
      await apart.recommend();
      const isJournal = (line: string): boolean => line.startsWith("Rungs!");
      const unlike = differences(modelOf(apart.workbook), modelOf(both.workbook)).filter((line) => !isJournal(line));
      expect(unlike).toEqual([]);
    });
  });

  it("leaves the roster's sheet as it was when people are rated on a new one", async () => {
    const { workbook, setUp } = await startSetUp(make());
    const before = modelOf(workbook);
    const report = await setUp({ place: "new-sheet" });
    expect(report.sheet).toBe("Calibration");
    expect(visibleSheets(workbook)).toEqual(["Team", "Calibration", "Rubric"]);
    const changed = differences(before, modelOf(workbook)).filter((line) => /^(Team|table People)/.test(line));
    expect(changed).toEqual([]);
  });
});

describe("ratings only", () => {
  it("leaves the levels for later", async () => {
    const { workbook, survey, setUp } = await startSetUp(rosterWorkbook(TEAM, { table: "People" }));
    expect((await survey({ showsResults: false })).changes).toMatchObject({ resultColumns: 0 });
    await setUp({ showsResults: false });
    expect(() => below(workbook, "Recommended level", 1)).toThrow("There is no heading");
    const { changes } = await setUp();
    expect(changes).toEqual({ sheets: [], ratingColumns: 0, resultColumns: 5, copied: 0 });
    expect(below(workbook, "Recommended level", 2)).toEqual(["D4", "D4"]);
  });
});

describe("a new sheet", () => {
  const PEOPLE: Rows = [
    ["Notes", "Emp No", "Level", "Employee", "System", "Started"],
    ["x", "00417", "D4", "=Rahman", 3, 45_000],
    ["y", 417, "D3", "Tom", "owns", 45_001],
    [null, null, null, null, null, null],
    ["Total", null, null, null, 2, null],
    ["z", null, "D2", "Ai", null, null],
  ];

  it("has the people under plain headings, with their IDs and ratings as they are", async () => {
    const { workbook, setUp } = await startSetUp(rosterWorkbook(PEOPLE));
    const report = await setUp({ place: "new-sheet" });
    expect(report).toMatchObject({ people: 3, changes: { copied: 3, ratingColumns: 5, resultColumns: 5 } });
    const sheet = sheetOf(workbook, "Calibration");
    const rows = [0, 1, 2, 3, 4].map((row) => [0, 1, 2, 3].map((column) => sheet.cell(row, column).value));
    expect(rows).toEqual([
      ["Employee ID", "Name", "Level", "System"],
      ["00417", "=Rahman", "D4", 3],
      [417, "Tom", "D3", "owns"],
      [null, "Ai", "D2", null],
      [null, null, null, null],
    ]);
    expect(sheet.tables.map(({ name, box }) => [name, box.height])).toEqual([["Calibration", 4]]);
  });

  it("shows numbers as the roster does", async () => {
    const workbook = rosterWorkbook(PEOPLE);
    const padded = workbook.styles.derive(0, (style) => ({ ...style, numberFormat: "00000" }));
    sheetOf(workbook).put(2, 1, { value: 417, style: padded });
    const { setUp } = await startSetUp(workbook);
    await setUp({ place: "new-sheet" });
    const { value, style } = sheetOf(workbook, "Calibration").cell(2, 0);
    expect([value, workbook.styles.get(style).numberFormat]).toEqual([417, "00000"]);
  });

  it.each([
    ["is protected", (workbook: Workbook) => void (sheetOf(workbook).isProtected = true)],
    [
      "has merged cells",
      (workbook: Workbook) => void (sheetOf(workbook).merges = [{ row: 1, column: 2, height: 2, width: 1 }]),
    ],
  ])("does where the roster's sheet %s", async (_, spoil) => {
    const workbook = rosterWorkbook(PEOPLE);
    spoil(workbook);
    const { survey, setUp } = await startSetUp(workbook);
    expect((await survey()).obstacle).not.toBeNull();
    await expect(setUp()).rejects.toThrow(/protected|merged/);
    expect((await setUp({ place: "new-sheet" })).people).toBe(3);
  });

  it("gets those who have joined, and no others, and loses them again by undo", async () => {
    const { workbook, setUp, survey, undo } = await startSetUp(rosterWorkbook(UNRATED));
    await setUp({ place: "new-sheet" });
    type(workbook, "F2", [[3, 3, 3, 3, 3]], "Calibration");
    type(workbook, "A12", [[2001, "New Person", "R. Castellanos", "Developer", "D2"]]);
    const before = modelOf(workbook);
    expect((await survey({}, "Team")).changes).toEqual({ sheets: [], ratingColumns: 0, resultColumns: 0, copied: 1 });
    const report = await setUp({ place: "new-sheet" }, { sheet: "Team" });
    expect(report).toMatchObject({ sheet: "Calibration", people: 11 });
    expect(below(workbook, "Name", 11, "Calibration").at(-1)).toBe("New Person");
    expect(below(workbook, "Outcome", 11, "Calibration").at(-1)).toBe("Not enough ratings");
    expect(sheetOf(workbook, "Calibration").tables[0]?.box.height).toBe(12);
    const complete = modelOf(workbook);
    await setUp({ place: "new-sheet" }, { sheet: "Calibration" });
    expect(differences(complete, modelOf(workbook))).toEqual([]);
    expect(await undo()).toMatchObject({ kind: "done", report: { kept: [] } });
    expect(differences(before, modelOf(workbook))).toEqual([]);
  });

  it("stays with what people have written there when it is undone", async () => {
    const { workbook, setUp, undo } = await startSetUp(rosterWorkbook(UNRATED));
    await setUp({ place: "new-sheet" });
    type(workbook, "F2", [[4]], "Calibration");
    expect(await undo()).toMatchObject({
      report: {
        kept: ["column “Technology” holds 1 entry", "the sheet “Calibration” holds what was written there"],
      },
    });
    expect(below(workbook, "Technology", 2, "Calibration")).toEqual([4, ""]);
    expect(workbook.names).toEqual([]);
    expect(visibleSheets(workbook)).toEqual(["Team", "Calibration"]);
  });

  it("goes when it was only sorted and renamed", async () => {
    const { workbook, setUp, undo } = await startSetUp(rosterWorkbook(TEAM));
    const before = modelOf(workbook);
    await setUp({ place: "new-sheet" });
    const sheet = sheetOf(workbook, "Calibration");
    const [table] = sheet.tables;
    if (table) sortTable(workbook, table, table.columns[1]?.id ?? 0, true);
    renameSheet(workbook, sheet, "Spring");
    expect(below(workbook, "Name", 1, "Spring")).toEqual(["Aisha Rahman"]);
    expect(await undo()).toMatchObject({ report: { kept: [] } });
    expect(differences(before, modelOf(workbook))).toEqual([]);
  });

  it("stays when a name on it was corrected", async () => {
    const { workbook, setUp, undo } = await startSetUp(rosterWorkbook(UNRATED));
    await setUp({ place: "new-sheet" });
    type(workbook, "B2", [["Nora L."]], "Calibration");
    expect(await undo()).toMatchObject({
      report: { kept: ["the sheet “Calibration” was changed by hand in column B"] },
    });
  });

  it("is the roster from then on, also while the other sheet is in front", async () => {
    const { setUp, assess } = await startSetUp(rosterWorkbook(TEAM));
    await setUp({ place: "new-sheet" });
    expect(await assess()).toMatchObject({ ok: true, value: { sheet: "Calibration" } });
  });
});
