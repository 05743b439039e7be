/** The sample calibration, from `samples/spring-review.md`: a workbook as a company has it, before Rungs. */

import { readFileSync } from "node:fs";
import { columnName } from "../../../src/emulator/model/address.ts";
import { Workbook } from "../../../src/emulator/model/workbook.ts";
import { addDraft, type Look, type SheetDraft } from "./draft-sheet.ts";
import { readMarkdownTables } from "./markdown-tables.ts";

/** One row of the sheet, and what the ladder answers. */
export interface SampleCase {
  /** The case that it shows. */
  readonly title: string;
  /** As typed, by heading. */
  readonly typed: Readonly<Record<string, string>>;
  readonly recommended: string;
  readonly outcome: string;
  readonly short: string;
}

const SOURCE = new URL("../../../samples/spring-review.md", import.meta.url);

/** "J. Haugen" → "Haugen" */
const surname = (manager: string): string => manager.split(" ").at(-1) ?? "";
const numberOf = (id: string): number => Number(id.replace("'", ""));

function inSheetOrder(a: SampleCase, b: SampleCase): number {
  const [left, right] = [surname(a.typed["Reports to"] ?? ""), surname(b.typed["Reports to"] ?? "")];
  if (left !== right) return left < right ? -1 : 1;
  return numberOf(a.typed["Emp. no"] ?? "") - numberOf(b.typed["Emp. no"] ?? "");
}

/** The rows as they stand in the sheet: by manager, then by ID. */
export function sampleCases(): readonly SampleCase[] {
  const cases = readMarkdownTables(readFileSync(SOURCE, "utf8")).flatMap(({ title, rows }) =>
    rows.map(({ Recommended = "", Outcome = "", Short = "", ...typed }) => ({
      title,
      typed,
      recommended: Recommended,
      outcome: Outcome,
      short: Short,
    })),
  );
  return cases.sort(inSheetOrder);
}

/** Row of the headings, as Excel counts. */
const HEADINGS_ROW = 3;

const NAVY = "#0E2841";
const TITLE: Look = { font: { size: 16, bold: true, color: NAVY } };
const NOTE: Look = { font: { size: 10, color: "#595959" } };
const SECTION: Look = {
  font: { bold: true, color: NAVY },
  bottom: { style: "medium", color: NAVY },
};
const CENTRED: Look = { alignment: { horizontal: "center" } };
/** Wrapping breaks a single word wherever the column ends. */
const TWO_LINES: Look = { alignment: { wrapText: true } };
const DATE: Look = { numberFormat: "d mmm yy", alignment: { horizontal: "center" } };

type ColumnLook = readonly [width: number, look: Look];
/** Width in characters, and the look of the cells below, by heading. */
const OTHER_COLUMN: ColumnLook = [12, {}];
const COLUMNS: Readonly<Record<string, ColumnLook>> = {
  "Emp. no": [10, { alignment: { horizontal: "right" } }],
  Employee: [19, {}],
  "Reports to": [16, {}],
  "Job title": [23, {}],
  Level: [10, CENTRED],
  Technology: [15, CENTRED],
  System: [11.5, CENTRED],
  People: [11, CENTRED],
  Process: [12, CENTRED],
  Influence: [13.5, CENTRED],
  "Proposed level": [16, CENTRED],
  "Last cycle": [10, CENTRED],
  "Last cycle ended": [13, DATE],
  "Rated on": [13, DATE],
};

function reviewSheet(cases: readonly SampleCase[]): SheetDraft {
  const headings = Object.keys(cases[0]?.typed ?? {});
  const columns = headings.map((heading) => COLUMNS[heading] ?? OTHER_COLUMN);
  const first = HEADINGS_ROW + 1;
  const last = HEADINGS_ROW + cases.length;
  const end = columnName(headings.length - 1);
  return {
    name: "Spring review",
    rows: [
      ["Engineering, spring review 2026"],
      ["One grade from 1 to 5 in each competency, by 13 March. Write n/o where you have not seen it."],
      headings,
      ...cases.map(({ typed }) => Object.values(typed)),
    ],
    widths: columns.map(([width]) => width),
    heights: { 1: 26, [HEADINGS_ROW]: 32 },
    looks: [
      ["A1", TITLE],
      ["A2", NOTE],
      ...headings.flatMap((heading, at) =>
        heading.includes(" ") ? [[`${columnName(at)}${HEADINGS_ROW}`, TWO_LINES] as const] : [],
      ),
      ...columns.map(([, look], at) => [`${columnName(at)}${first}:${columnName(at)}${last}`, look] as const),
    ],
    tables: [{ name: "Team", address: `A${HEADINGS_ROW}:${end}${last}` }],
    frozen: { rows: HEADINGS_ROW, columns: 2 },
  };
}

const DATES: SheetDraft = {
  name: "Dates",
  rows: [
    ["Dates of this cycle"],
    [],
    ["When", "What", "Who"],
    ["2026-03-02", "Ratings open", "Managers"],
    ["2026-03-13", "Ratings close", "Managers"],
    ["2026-03-18", "Calibration session", "Managers, people team"],
    ["2026-03-24", "Levels agreed", "Committee"],
    ["2026-03-31", "Letters and conversations", "Managers"],
  ],
  widths: [14, 30, 26],
  heights: { 1: 26 },
  looks: [
    ["A1", TITLE],
    ["A3:C3", SECTION],
    ["A4:A8", { ...DATE, alignment: { horizontal: "left" } }],
  ],
  showGridlines: false,
};

const NOTES: SheetDraft = {
  name: "Notes",
  rows: [
    ["How we run the spring review"],
    [],
    ["1", "Rate everybody who reports to you: one grade for each competency, as a number or by its name."],
    [
      "2",
      "Go by what you have seen since the last cycle. Leave a cell blank, or write n/o, when you have seen nothing.",
    ],
    ["3", "Propose a level where you think that a change is due. Nothing is agreed before the committee has met."],
    ["4", "Has somebody changed teams in this cycle? Talk to the other manager first, and keep one row."],
    ["5", "Leave counts against nobody: write “leave”, and go by the cycles before."],
    ["6", "Questions go to the people team, who also keep the earlier cycles."],
  ],
  widths: [4, 100],
  heights: { 1: 26 },
  looks: [
    ["A1", TITLE],
    ["A3:A8", { font: { bold: true, color: NAVY }, alignment: { horizontal: "left" } }],
  ],
  showGridlines: false,
};

/** The workbook of the sample. The same source gives the same bytes. */
export function springReview(): Workbook {
  const workbook = new Workbook();
  for (const draft of [reviewSheet(sampleCases()), DATES, NOTES]) addDraft(workbook, draft);
  return workbook;
}
