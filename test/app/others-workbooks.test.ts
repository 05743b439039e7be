import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Workbook } from "../../src/emulator/model/workbook.ts";
import { openXlsx } from "../../src/emulator/xlsx/open-xlsx.ts";
import type { OpenedWorkbook } from "../../src/emulator/xlsx/opened-workbook.ts";
import { saveXlsx } from "../../src/emulator/xlsx/save-xlsx.ts";
import { answersOf, assessed, below, type } from "../helpers/calibration.ts";
import { libreOffice } from "../helpers/libreoffice.ts";
import {
  excelFrom1904,
  excelTable,
  googleSheet,
  inlineReport,
  OTHERS_PEOPLE,
  prefixedReport,
} from "../helpers/others-packages.ts";
import { putRows } from "../helpers/roster-files.ts";
import { startSetUp } from "../helpers/setting-up.ts";
import { describeWith } from "../helpers/tools.ts";
import { addressOf } from "../helpers/whereabouts.ts";
import { carvagoFile, differingParts, partsOf, stripCachedValues } from "../helpers/workbook-files.ts";
import { differences, modelOf } from "../helpers/workbook-model.ts";

function carvagoTeam(): Uint8Array {
  const opened = openXlsx(carvagoFile());
  putRows(opened.workbook.addSheet("Team"), OTHERS_PEOPLE);
  return saveXlsx(opened);
}

const libreOfficeExport = (): Uint8Array =>
  new Uint8Array(readFileSync(new URL("../fixtures/others/libreoffice.xlsx", import.meta.url)));

const BOTH = ["beside", "new-sheet"] as const;
type Place = (typeof BOTH)[number];

const STYLES: readonly (readonly [title: string, make: () => Uint8Array, places: readonly Place[]])[] = [
  ["Excel, a table without filter buttons", excelTable, BOTH],
  ["Excel, days counted from 1904", excelFrom1904, BOTH],
  ["Excel, a real template with our roster", carvagoTeam, BOTH],
  ["LibreOffice", libreOfficeExport, BOTH],
  ["Google Sheets", googleSheet, BOTH],
  ["Google Sheets with alternating colours", () => googleSheet({ hasColours: true }), ["new-sheet"]],
  ["a report generator with text in the cells", inlineReport, BOTH],
  ["a report generator with prefixes", prefixedReport, BOTH],
];
const CASES = STYLES.flatMap(([title, make, places]) => {
  const file = make();
  return places.map((place) => ({ title, file, place }));
});
type Case = (typeof CASES)[number];

const RATINGS = [
  [3, 3, 3, 3, 3],
  ["Masters", 3, 4, 4, "multiple teams"],
  [4, null, 4, 4, 4],
];
const LEVELS = ["D4", "D5", "below TL4 to TL7"];
const OUTCOMES = ["At level", "Above level, confirm earlier cycles", "Not enough ratings"];

interface Worked {
  readonly opened: OpenedWorkbook;
  readonly sheet: string;
  readonly setting: Awaited<ReturnType<typeof startSetUp>>;
}

/** Set up and rated. */
async function work({ file, place }: Case): Promise<Worked> {
  const opened = openXlsx(file);
  const setting = await startSetUp(opened.workbook);
  const { sheet } = await setting.setUp({ place }, { sheet: "Team" });
  type(opened.workbook, addressOf(opened.workbook, sheet, "Technology", 1), RATINGS, sheet);
  return { opened, sheet, setting };
}

const done = new Map<Case, Promise<Worked>>();

/** The same for all who only look at it. */
function workedOn(one: Case): Promise<Worked> {
  const worked = done.get(one) ?? work(one);
  done.set(one, worked);
  return worked;
}

/** Parts that name what is in a workbook, and may grow. */
const SHARED =
  /^(\[Content_Types\]\.xml|xl\/(workbook|sharedStrings|styles|calcChain)\.xml|xl\/_rels\/workbook\.xml\.rels)$/;

/** The parts of the roster's own sheet. */
function rosterParts(file: Uint8Array): readonly string[] {
  const { workbook } = openXlsx(file);
  const sheet = workbook.sheet("Team");
  return [sheet?.source, ...(sheet?.tables ?? []).map(({ source }) => source)].flatMap((path) => path ?? []);
}

describe.each(CASES)("a workbook as written by $title, rated $place", (one) => {
  const { file, place } = one;

  it("gets the levels of the ladder, in its cells and without them", async () => {
    const { opened, sheet, setting } = await workedOn(one);
    expect(below(opened.workbook, "Recommended level", 3, sheet)).toEqual(LEVELS);
    expect(below(opened.workbook, "Outcome", 3, sheet)).toEqual(OUTCOMES);
    expect(answersOf((await assessed(setting)).people)).toEqual(["D4", "D5", null]);
  });

  it("keeps every part that is none of Rungs' business byte for byte", async () => {
    const { opened } = await workedOn(one);
    const before = partsOf(file);
    const touched = differingParts(file, saveXlsx(opened)).filter((path) => before.has(path) && !SHARED.test(path));
    const own = rosterParts(file);
    expect(touched.filter((path) => !own.includes(path))).toEqual([]);
    expect(touched.length > 0).toBe(place === "beside");
  });

  it("is given back byte for byte by undo, and by removing everything", async () => {
    const undone = openXlsx(file);
    const { setUp, undo } = await startSetUp(undone.workbook);
    await setUp({ place }, { sheet: "Team" });
    expect(await undo()).toMatchObject({ kind: "done", report: { kept: [] } });
    expect(differingParts(file, saveXlsx(undone))).toEqual([]);
    const removed = await work(one);
    await removed.setting.remove(false);
    expect(differingParts(file, saveXlsx(removed.opened))).toEqual([]);
  });

  it("goes on after it was saved and opened again, and is given back then, too", async () => {
    const { workbook } = openXlsx(saveXlsx((await workedOn(one)).opened));
    const again = await startSetUp(workbook);
    const before = modelOf(workbook);
    await again.setUp({ place }, { sheet: "Team" });
    expect(differences(before, modelOf(workbook))).toEqual([]);
    expect(answersOf((await assessed(again)).people)).toEqual(["D4", "D5", null]);
    await again.remove(false);
    expect(differences(modelOf(openXlsx(file).workbook), modelOf(workbook))).toEqual([]);
  });
});

it("alternating colours of Google Sheets are no place for columns beside them, and that is said", async () => {
  const { survey, setUp } = await startSetUp(openXlsx(googleSheet({ hasColours: true })).workbook);
  expect(await survey({}, "Team")).toMatchObject({ people: 3, obstacle: { code: "headless-table" } });
  await expect(setUp({ place: "beside" })).rejects.toThrow("turn it into a range (Table Design, Convert to Range)");
});

/** The cells below a heading, wherever LibreOffice shows it. */
function shownBelow(rows: readonly (readonly string[])[], heading: string): readonly string[] {
  const top = rows.findIndex((row) => row.includes(heading));
  const column = rows[top]?.indexOf(heading) ?? 0;
  return rows.slice(top + 1, top + 4).map((row) => row[column] ?? "");
}

const datesOf = (workbook: Workbook): readonly unknown[] => below(workbook, "Since", 3, "Team");

describeWith("LibreOffice", "what LibreOffice makes of workbooks written by others", () => {
  it("gives everybody the same level, and shows everything else as before", async () => {
    const worked = await Promise.all(CASES.map(workedOn));
    const files = worked.map(({ opened }) => stripCachedValues(saveXlsx(opened)));
    const shown = await libreOffice.allToCsv([...files, ...CASES.map(({ file }) => file)]);
    const [after, before] = [shown.slice(0, files.length), shown.slice(files.length)];
    const found = worked.map(({ sheet }, index) => {
      const rows = after[index]?.get(sheet) ?? [];
      return [shownBelow(rows, "Recommended level"), shownBelow(rows, "Outcome")];
    });
    expect(found).toEqual(CASES.map(() => [LEVELS, OUTCOMES]));
    const untouched = worked.map((_, index) => {
      const people = (sheets: typeof after) => sheets[index]?.get("Team")?.map((row) => row.slice(0, 5));
      return [people(after), after[index]?.get("Bob's notes")];
    });
    expect(untouched).toEqual(before.map((sheets) => [sheets.get("Team"), sheets.get("Bob's notes")]));
    expect(datesOf(openXlsx(excelFrom1904()).workbook)).toEqual([43_465, 43_466, 43_467]);
  });
});
