import { beforeAll, expect, it } from "vitest";
import { giveRating } from "../../src/app/rate.ts";
import { readInstallation } from "../../src/app/read-installation.ts";
import { readTeam } from "../../src/app/read-team.ts";
import { calculate } from "../../src/emulator/formulas/calculate.ts";
import { startOffice } from "../../src/emulator/host/node.ts";
import type { Workbook } from "../../src/emulator/model/workbook.ts";
import { newPackage } from "../../src/emulator/xlsx/new-package.ts";
import { openXlsx } from "../../src/emulator/xlsx/open-xlsx.ts";
import { saveXlsx } from "../../src/emulator/xlsx/save-xlsx.ts";
import { officeLiveSheet } from "../../src/excel/office-live-sheet.ts";
import { officeWorkbook } from "../../src/excel/office-workbook.ts";
import { answersOf, assessed, below, fourTracks, sheetOf, type } from "../helpers/calibration.ts";
import { libreOffice } from "../helpers/libreoffice.ts";
import { type Rows, rosterWorkbook } from "../helpers/roster-files.ts";
import { startSetUp } from "../helpers/setting-up.ts";
import { describeWith } from "../helpers/tools.ts";
import { addressOf } from "../helpers/whereabouts.ts";
import { differences, modelOf } from "../helpers/workbook-model.ts";

const PEOPLE: Rows = [
  ["Emp No", "Name", "Track", "Level"],
  ["00417", "Nora", "Developer", "D4"],
  [1002, "Tom", "Developer", "D3"],
  [1003, "Ai", "Developer", "D2"],
];
const RATINGS = [
  [3, 3, 3, 3, 3],
  ["Masters", 3, 4, 4, "multiple teams"],
  [2, 2, 2, 2, 1],
];

interface Setting {
  readonly title: string;
  readonly place: "beside" | "new-sheet";
  readonly make: () => Workbook;
  /** What undo cannot take back. */
  readonly kept: readonly string[];
}

const RATED = ["Technology", "System", "People", "Process", "Influence"].map(
  (heading) => `column “${heading}” holds 3 entries`,
);

const SETTINGS: readonly Setting[] = [
  {
    title: "beside a table",
    place: "beside",
    make: () => rosterWorkbook(PEOPLE, { table: "People" }),
    kept: RATED,
  },
  {
    title: "beside a range",
    place: "beside",
    make: () => rosterWorkbook(PEOPLE, { titles: [["Spring review"], []] }),
    kept: RATED,
  },
  {
    title: "on a sheet of their own",
    place: "new-sheet",
    make: () => rosterWorkbook(PEOPLE),
    kept: [...RATED, "the sheet “Calibration” holds what was written there"],
  },
];

interface Travelled {
  readonly before: Workbook;
  readonly sheet: string;
  readonly file: Uint8Array;
}

async function completed({ make, place }: Setting): Promise<Omit<Travelled, "file">> {
  const { workbook, setUp } = await startSetUp(make());
  const { sheet } = await setUp({ place });
  type(workbook, addressOf(workbook, sheet, "Technology", 1), RATINGS, sheet);
  calculate(workbook);
  return { before: workbook, sheet };
}

const travelled = new Map<Setting, Travelled>();

/** Everybody's workbook in LibreOffice, where Tom's rating in People becomes 1. */
async function travel(): Promise<void> {
  const ready = await Promise.all(SETTINGS.map(completed));
  const files = await libreOffice.typeInto(
    ready.map(({ before, sheet }) => ({
      bytes: saveXlsx({ workbook: before, package: newPackage() }),
      sheet,
      cell: addressOf(before, sheet, "People", 2),
      text: "1",
    })),
  );
  SETTINGS.forEach((setting, at) => {
    const [one, file] = [ready[at], files[at]];
    if (one && file) travelled.set(setting, { ...one, file });
  });
}

function back(setting: Setting): Travelled & { readonly workbook: Workbook } {
  const found = travelled.get(setting);
  if (!found) throw new Error("The workbook has not come back.");
  return { ...found, workbook: openXlsx(found.file).workbook };
}

const asLines = (items: readonly unknown[]): readonly string[] => items.map((item) => JSON.stringify(item)).sort();

/** What people see of Rungs in a workbook, and what it works by; the order in which it stands in the file does not count. */
function outline(workbook: Workbook, sheet: string): object {
  const { columns, validations, conditionalFormats, cells } = sheetOf(workbook, sheet);
  const lists = validations.flatMap(({ rule, prompt, alert, ranges }) =>
    ranges.map((box) => [box, rule.formula1, prompt.title, prompt.message, alert.style]),
  );
  const marks = conditionalFormats.flatMap(({ formulas, style }) => formulas.map((one) => [one, style?.fill?.color]));
  const journal = [...sheetOf(workbook, "Rungs").cells].filter(
    ([key, { value }]) => key < 16_384 * 25 && value !== null,
  );
  return {
    sheets: workbook.sheets.map(({ name, visibility }) => [name, visibility]),
    names: asLines(workbook.names.map(({ name, formula }) => [name, formula])),
    tables: workbook.sheets.flatMap(({ tables }) => tables.map(({ name, box }) => [name, box])),
    hidden: asLines([...columns].flatMap(([column, { hidden }]) => (hidden ? [column] : []))),
    lists: asLines(lists),
    marks: asLines(marks),
    formulas: asLines([...cells].flatMap(([key, { formula }]) => (formula === undefined ? [] : [key]))),
    journal: asLines(journal.map(([key, { value }]) => [key, value])),
  };
}

/** As it stands in the file, without calculating. */
function savedBelow(workbook: Workbook, sheet: string, heading: string): readonly unknown[] {
  const found = [...sheetOf(workbook, sheet).cells].find(([, { value }]) => value === heading);
  const rows = [1, 2, 3].map((row) => (found?.[0] ?? 0) + row * 16_384);
  return rows.map((key) => sheetOf(workbook, sheet).cells.get(key)?.value);
}

describeWith("LibreOffice", "a workbook of ours after LibreOffice has opened, edited and saved it", () => {
  beforeAll(travel, 120_000);

  it.each(SETTINGS)("has everything in it still, and calculates: rated $title", (setting) => {
    const { workbook, before, sheet } = back(setting);
    expect(outline(workbook, sheet)).toEqual(outline(before, sheet));
    expect(savedBelow(workbook, sheet, "Recommended level")).toEqual(["D4", "D3", "D2"]);
    expect(below(workbook, "Recommended level", 3, sheet)).toEqual(["D4", "D3", "D2"]);
  });

  it.each(SETTINGS)("is found by Rungs as it was left: rated $title", async (setting) => {
    const { workbook, sheet } = back(setting);
    const again = await startSetUp(workbook);
    expect(await readInstallation(again.port, [again.ladder])).toMatchObject({
      ladder: "four-tracks",
      sheet,
      hasResults: true,
      canUndo: true,
      oddity: null,
    });
    expect(answersOf((await assessed(again)).people)).toEqual(["D4", "D3", "D2"]);
    const before = modelOf(workbook);
    await again.setUp({ place: setting.place }, { sheet });
    expect(differences(before, modelOf(workbook))).toEqual([]);
  });

  it.each(SETTINGS)("takes ratings, and people who join: rated $title", async (setting) => {
    const { workbook, sheet } = back(setting);
    const { Excel } = await startOffice({ workbook });
    const open = { workbook: officeWorkbook(Excel), live: officeLiveSheet(Excel) };
    const team = await readTeam(open.workbook, fourTracks(), sheet);
    const people = fourTracks().competencies.find(({ name }) => name === "People");
    if (!team.ok || !people) throw new Error("There is no team.");
    expect(await giveRating(open, team.value, 1, people.id, 4)).toMatchObject({ kind: "given", edit: { before: 1 } });
    type(workbook, addressOf(workbook, sheet, 1003, 1), [[1004, "Du", "Developer", "D1", 1, 1, 1, 1, 1]], sheet);
    await (await startSetUp(workbook)).setUp({ place: "beside" }, { sheet });
    expect(below(workbook, "Recommended level", 4, sheet)).toEqual(["D4", "D5", "D2", "D1"]);
  });

  it.each(SETTINGS)("is taken back but for what people wrote, and that is named: rated $title", async (setting) => {
    const { workbook } = back(setting);
    const { undo } = await startSetUp(workbook);
    expect(await undo()).toMatchObject({ kind: "done", report: { kept: setting.kept } });
    expect(workbook.names).toEqual([]);
    expect([...workbook.sheets].some(({ name }) => name === "Rubric" || name === "Rungs")).toBe(false);
    for (const { validations, conditionalFormats, cells } of workbook.sheets) {
      expect([validations, conditionalFormats]).toEqual([[], []]);
      expect([...cells.values()].filter(({ formula }) => formula !== undefined)).toEqual([]);
    }
  });
});
