import { beforeAll, describe, expect, it } from "vitest";
import { reportOf, type CalibrationReport } from "../../src/app/report.ts";
import type { CellValue } from "../../src/emulator/model/cell.ts";
import { assessed, below, fourTracks, startCalibration } from "../helpers/calibration.ts";
import { rosterWorkbook } from "../helpers/roster-files.ts";

interface Case {
  readonly title: string;
  readonly id: CellValue;
  readonly name?: string;
  readonly level?: string;
  /** In the System column; all others are rated 3, which is what D4 asks. */
  readonly rating: CellValue;
  readonly codes: readonly string[];
  readonly outcome: string;
  /** What the sheet says. */
  readonly shown: string;
}

const AT = { codes: [], outcome: "at-current-level", shown: "At level" };
const INVALID = { outcome: "check-rating", shown: "Check the rating" };
const BLANK = { outcome: "not-enough-ratings", shown: "Not enough ratings" };

const CASES: readonly Case[] = [
  { title: "a number", id: 1, rating: 3, ...AT },
  { title: "a number as text", id: 2, rating: " 3 ", ...AT },
  { title: "a name in another case", id: 3, rating: "oWNS", ...AT },
  {
    title: "a name that is text and looks like a formula",
    id: 4,
    name: "=HYPERLINK(A1)",
    rating: 3,
    ...AT,
    codes: ["text-looks-like-formula"],
  },
  { title: "an ID with leading noughts", id: "00417", rating: 3, ...AT },
  { title: "the same number without them", id: 417, rating: 3, ...AT },
  {
    title: "an ID that stands there twice",
    id: 1003,
    rating: 3,
    codes: ["employee-id-duplicate"],
    outcome: "check-id",
    shown: "Check the ID",
  },
  {
    title: "the same ID as text",
    id: "1003",
    rating: 3,
    codes: ["employee-id-duplicate"],
    outcome: "check-id",
    shown: "Check the ID",
  },
  { title: "an ID with a wildcard", id: "A*", rating: 3, ...AT },
  { title: "an ID that the wildcard would find", id: "AB", rating: 3, ...AT },
  { title: "a misspelt name", id: 10, rating: "Ownes", ...INVALID, codes: ["rating-misspelt"] },
  { title: "a half grade as number", id: 11, rating: 3.5, ...AT, codes: ["rating-between-grades"] },
  { title: "a half grade as text", id: 12, rating: "3.5", ...AT, codes: ["rating-between-grades"] },
  { title: "an error", id: 13, rating: { error: "#N/A" }, ...INVALID, codes: ["rating-misspelt"] },
  { title: "another error", id: 14, rating: { error: "#DIV/0!" }, ...INVALID, codes: ["rating-misspelt"] },
  { title: "an asterisk", id: 15, rating: "*", ...INVALID, codes: ["rating-misspelt"] },
  { title: "a question mark", id: 16, rating: "?", ...BLANK, codes: ["rating-not-observed"] },
  { title: "two question marks", id: 26, rating: "??", ...INVALID, codes: ["rating-misspelt"] },
  { title: "a tilde", id: 17, rating: "~", ...INVALID, codes: ["rating-misspelt"] },
  { title: "the beginning of a name with an asterisk", id: 18, rating: "own*", ...INVALID, codes: ["rating-misspelt"] },
  { title: "nought", id: 19, rating: 0, ...INVALID, codes: ["rating-off-scale"] },
  { title: "six", id: 20, rating: 6, ...INVALID, codes: ["rating-off-scale"] },
  { title: "a truth value", id: 21, rating: true, ...INVALID, codes: ["rating-misspelt"] },
  { title: "a blank", id: 22, rating: null, ...BLANK, codes: ["rating-missing"] },
  { title: "blanks typed", id: 23, rating: "  ", ...BLANK, codes: ["rating-missing"] },
  { title: "not observed", id: 24, rating: "n/o", ...BLANK, codes: ["rating-not-observed"] },
  { title: "a text that looks like a formula as rating", id: 25, rating: "=3", ...INVALID, codes: ["rating-misspelt"] },
  {
    title: "an unknown level",
    id: 27,
    level: "D9",
    rating: 3,
    codes: ["level-unknown"],
    outcome: "check-level",
    shown: "Check the level",
  },
];

describe.each([
  ["table", { table: "People" }],
  ["range", { titles: [["Spring"]] }],
])("Messy cells in a %s", (_, options) => {
  let report: CalibrationReport;
  let shown: readonly unknown[];
  const firstRow = "table" in options ? 2 : 3;

  beforeAll(async () => {
    const people = CASES.map(({ id, name = "Somebody", level = "D4", rating }) => [
      id,
      name,
      "Developer",
      level,
      rating,
      3,
      3,
      3,
      3,
    ]);
    const headings = ["Emp No", "Name", "Track", "Level", "System", "Technology", "People", "Process", "Influence"];
    const calibration = await startCalibration(rosterWorkbook([headings, ...people], options));
    await calibration.insert();
    await calibration.recommend();
    report = reportOf(fourTracks(), await assessed(calibration));
    shown = below(calibration.workbook, "Outcome", CASES.length);
  });

  it.each(CASES.map((one, index) => ({ ...one, index })))(
    "$title: findings, outcome and sheet agree",
    ({ index, codes, outcome, shown: words }) => {
      const row = String(firstRow + index);
      const found = report.findings.filter(({ cell }) => cell.replace(/^[A-Z]+/, "") === row);
      expect(found.map(({ code }) => code)).toEqual(codes);
      expect(report.recommendations[index]?.outcome).toBe(outcome);
      expect(shown[index]).toBe(words);
    },
  );
});
