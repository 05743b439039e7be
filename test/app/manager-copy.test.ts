import { beforeAll, describe, expect, it } from "vitest";
import { readInstallation } from "../../src/app/read-installation.ts";
import type { Team } from "../../src/app/team.ts";
import { openXlsx } from "../../src/emulator/xlsx/open-xlsx.ts";
import { openWorkbookFile } from "../../src/files/workbook-file.ts";
import { sheetOf, startCalibration } from "../helpers/calibration.ts";
import {
  copyFor,
  type MadeCopy,
  readCopies,
  SHEET,
  type Source,
  SOURCES,
  teamIn,
  teamOf,
} from "../helpers/manager-copies.ts";
import { partsOf } from "../helpers/workbook-files.ts";
import { differences, modelOf } from "../helpers/workbook-model.ts";

/** What only other people have, and what stands elsewhere in the workbook. */
const SECRETS = ["00502", "Sato", "Milan", "00503", "Eve Stone", "Sage", "1234", "Salary", "Pay", "Bonus", "Squad"];

/** Two for the outline of the workbook, and two for the sheet. */
const ROUND_TRIPS = 4;

const COLUMNS = {
  shown: [
    "Employee ID, Name, Manager, Track, Level, Rated on",
    "Technology, System, People, Process, Influence",
    "Recommended level, Outcome, Shortfalls, Agreed level, Reason",
  ].join(", "),
  hidden: "Rungs track, Rungs level, Rungs codes, Rungs step, Rungs highest, Rungs why, Rungs asked",
};

const answersIn = ({ people }: Team): readonly (readonly unknown[])[] =>
  people.map(({ employeeId, name, answer }) => [
    employeeId,
    name,
    answer.kind === "recommended" ? answer.recommendation.level : answer.obstacle,
  ]);

describe.each(SOURCES)("a copy of %s for one manager", (_, make) => {
  let source: Source;
  let before: ReturnType<typeof modelOf>;
  let copy: MadeCopy;
  beforeAll(async () => {
    source = await make();
    before = modelOf(source.start.workbook);
    copy = await copyFor(await readCopies(source), "Ana Lopes");
  });

  it("is offered for each manager, however the name is typed, and for people without one", async () => {
    const { managers } = await readCopies(source);
    expect(managers.map(({ manager, rows }) => [manager, rows.length])).toEqual([
      ["Ana Lopes", 3],
      ["Milan Kos", 1],
      ["", 1],
    ]);
  });

  it("takes a fixed number of round trips, and changes nothing in the workbook", async () => {
    const { emulator, workbook } = source.start;
    emulator.resetStats();
    await copyFor(await readCopies(source), "Ana Lopes");
    expect(emulator.stats.roundTrips).toBe(ROUND_TRIPS);
    expect(differences(before, modelOf(workbook))).toEqual([]);
  });

  it("says beforehand what it contains and what not", () => {
    const { sheets, people, leftOut } = copy.contents;
    expect(people).toEqual(["Nora Lind", "=Tom & Co", "Jo Brandt"]);
    expect(sheets.map(({ name, isVisible, holds }) => [name, isVisible, holds])).toEqual([
      ["Calibration", true, "people"],
      ["Rubric", true, "rubric"],
      ["Rungs", false, "rules"],
    ]);
    const columns = sheets[0]?.columns ?? [];
    const headings = (shown: boolean): string =>
      columns
        .filter(({ isVisible }) => isVisible === shown)
        .map(({ heading }) => heading)
        .join(", ");
    expect([headings(true), headings(false)]).toEqual([COLUMNS.shown, COLUMNS.hidden]);
    const isOwn = source.sheet === "Calibration";
    expect(leftOut).toEqual({
      people: 2,
      columns: isOwn ? [] : ["Salary"],
      sheets: isOwn ? [SHEET, "Pay"] : ["Pay"],
    });
  });

  it("contains just that", () => {
    const { workbook } = openXlsx(copy.bytes);
    const { sheets, people } = copy.contents;
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility === "visible"])).toEqual(
      sheets.map(({ name, isVisible }) => [name, isVisible]),
    );
    const sheet = sheetOf(workbook, "Calibration");
    const [table] = sheet.tables;
    expect(sheet.tables).toHaveLength(1);
    expect(
      table?.columns.map(({ name }, at) => ({ heading: name, isVisible: sheet.columns.get(at)?.hidden !== true })),
    ).toEqual(sheets[0]?.columns);
    expect(table?.box).toMatchObject({ row: 0, column: 0, height: 1 + people.length });
    expect(sheet.usedBox()).toEqual(table?.box);
    const used = workbook.sheets.flatMap(({ tables, notes }) => [tables.length, notes.length]);
    expect(used).toEqual([1, 0, 0, 0, 0, 0]);
  });

  it("has nobody else in any of its parts, and nothing of what was left out", () => {
    const parts = [...partsOf(copy.bytes)];
    expect(parts.map(([path]) => path).sort()).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "xl/_rels/workbook.xml.rels",
      "xl/styles.xml",
      "xl/tables/table1.xml",
      "xl/workbook.xml",
      "xl/worksheets/_rels/sheet1.xml.rels",
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet2.xml",
      "xl/worksheets/sheet3.xml",
    ]);
    const found = parts.flatMap(([, text]) => SECRETS.filter((secret) => text.includes(secret)));
    expect(found).toEqual([]);
    expect(parts.map(([, text]) => text).join()).toContain("Wizard");
  });

  it("has names only for what is in it, and an empty journal", async () => {
    const file = await openWorkbookFile(copy.bytes);
    const { names, sheets } = await file.readShape();
    const leads = [...names.values()]
      .filter((text) => !/^=\d+$/.test(text))
      .map((text) => /^='([^']+)'!/.exec(text)?.[1]);
    expect(new Set(leads)).toEqual(new Set(sheets.map(({ name }) => name)));
    expect([...names.keys()].filter((name) => !name.startsWith("Rungs_"))).toEqual([]);
    const start = await startCalibration(openXlsx(copy.bytes).workbook);
    expect(await readInstallation(start.port, [start.ladder])).toMatchObject({
      ladder: "four-tracks",
      sheet: "Calibration",
      hasResults: true,
      canUndo: false,
      oddity: null,
    });
  });

  it("gives everybody the same answer as here, and shows it before it is calculated", async () => {
    const here = await teamOf(source);
    const people = here.people.filter(({ manager }) => /^ana/i.test(manager));
    const there = await teamIn(copy.bytes);
    expect(answersIn(there)).toEqual(answersIn({ ...here, people }));
    expect(answersIn(there)).toEqual([
      ["00417", "Nora Lind", "D4"],
      ["00418", "=Tom & Co", "check-rating"],
      ["00504", "Jo Brandt", "D6"],
    ]);
  });

  it("carries ratings, agreed levels and reasons as they stand, and text as text", () => {
    const sheet = sheetOf(openXlsx(copy.bytes).workbook, "Calibration");
    const row = (at: number): readonly unknown[] =>
      Array.from({ length: 16 }, (_value, column) => sheet.cell(at, column).value);
    const [nora, tom] = [row(1), row(2)];
    expect(nora.slice(0, 11)).toEqual(["00417", "Nora Lind", "Ana Lopes", "Developer", "D4", 46_150, 3, 3, 3, 3, 3]);
    expect(nora.slice(14)).toEqual(["D4", "Talks well"]);
    expect(tom.slice(1, 11)).toEqual([
      "=Tom & Co",
      "ana  lopes ",
      "Developer",
      "D3",
      46_151,
      "Masters",
      null,
      "n/o",
      3,
      "=x",
    ]);
    expect([sheet.cell(2, 1).formula, sheet.cell(2, 10).formula]).toEqual([undefined, undefined]);
  });
});
