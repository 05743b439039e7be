import { beforeAll, describe, expect, it } from "vitest";
import { describeOutcome, OBSTACLE_WORDS } from "../../src/domain/describe-outcome.ts";
import { type Ladder, type Policy, trackOf } from "../../src/domain/ladder.ts";
import type { CellValue } from "../../src/emulator/model/cell.ts";
import type { Workbook } from "../../src/emulator/model/workbook.ts";
import { newPackage } from "../../src/emulator/xlsx/new-package.ts";
import { saveXlsx } from "../../src/emulator/xlsx/save-xlsx.ts";
import { assessed, below, fourTracks, startCalibration } from "../helpers/calibration.ts";
import { libreOffice } from "../helpers/libreoffice.ts";
import { rosterWorkbook } from "../helpers/roster-files.ts";
import { describeWith } from "../helpers/tools.ts";
import { stripCachedValues } from "../helpers/workbook-files.ts";

const READY = "Ready to discuss";
const ONCE = "Above level, 1 of 2";
const CONFIRM = "Above level, confirm earlier cycles";
const BELOW = "Below level";
const BELOW_ONCE = "Below level, 1 of 2";
const DISCUSS = "Below level: discuss";
const NOT_AVAILABLE: CellValue = { error: "#N/A" };

/** 31 March 2026, in days as Excel counts them. */
const MARCH = 46_112;

interface Case {
  readonly why: string;
  readonly level: string;
  readonly last: CellValue;
  readonly ended?: CellValue;
  readonly ratedOn?: CellValue;
  readonly months?: CellValue;
  /** The outcome where the roster has columns for dates, and where it has none. */
  readonly dated: string;
  readonly undated: string;
}

/** Everybody is rated as a D4 is: a D3 stands above the level, a D5 below. */
const RATINGS = [3, 3, 3, 3, 2];
const FAR = { ended: MARCH - 180, ratedOn: MARCH };

const CASES: readonly Case[] = [
  { why: "far enough back", level: "D3", last: "D4", ...FAR, dated: READY, undated: ONCE },
  { why: "a day too late", level: "D3", last: "D4", ended: MARCH - 179, ratedOn: MARCH, dated: ONCE, undated: ONCE },
  { why: "hours too late", level: "D3", last: "D4", ended: MARCH - 179.5, ratedOn: MARCH, dated: ONCE, undated: ONCE },
  { why: "the same day", level: "D3", last: "D4", ended: MARCH, ratedOn: MARCH, dated: ONCE, undated: ONCE },
  {
    why: "the wrong way round",
    level: "D3",
    last: "D4",
    ended: MARCH,
    ratedOn: MARCH - 365,
    dated: ONCE,
    undated: ONCE,
  },
  { why: "no end", level: "D3", last: "D4", ratedOn: MARCH, dated: ONCE, undated: ONCE },
  { why: "no present date", level: "D3", last: "D4", ended: MARCH - 365, dated: ONCE, undated: ONCE },
  { why: "dates as text", level: "D3", last: "D4", ended: "2025-03-31", ratedOn: MARCH, dated: ONCE, undated: ONCE },
  { why: "a year as date", level: "D3", last: "D4", ended: 2025, ratedOn: MARCH, dated: ONCE, undated: ONCE },
  { why: "digits as date", level: "D3", last: "D4", ended: MARCH, ratedOn: 20_260_331, dated: ONCE, undated: ONCE },
  {
    why: "an error as date",
    level: "D3",
    last: "D4",
    ended: NOT_AVAILABLE,
    ratedOn: MARCH,
    dated: ONCE,
    undated: ONCE,
  },
  { why: "even higher before", level: "D3", last: "D6", ...FAR, dated: READY, undated: ONCE },
  { why: "at level before", level: "D3", last: "D3", ...FAR, dated: ONCE, undated: ONCE },
  { why: "below level before", level: "D3", last: "D1", ...FAR, dated: ONCE, undated: ONCE },
  { why: "any spelling", level: "D3", last: "  d4 ", ...FAR, dated: READY, undated: ONCE },
  { why: "another track", level: "D3", last: "TL5", ...FAR, dated: CONFIRM, undated: CONFIRM },
  { why: "another track, months", level: "D3", last: "TL5", ...FAR, months: 6, dated: READY, undated: READY },
  { why: "blank", level: "D3", last: null, ...FAR, dated: CONFIRM, undated: CONFIRM },
  { why: "blank, months", level: "D3", last: null, ...FAR, months: 5, dated: ONCE, undated: ONCE },
  { why: "on leave", level: "D3", last: "on leave", ...FAR, dated: CONFIRM, undated: CONFIRM },
  { why: "no level", level: "D3", last: "D44", ...FAR, dated: CONFIRM, undated: CONFIRM },
  { why: "no pattern", level: "D3", last: "D*", ...FAR, dated: CONFIRM, undated: CONFIRM },
  { why: "a number", level: "D3", last: 4, ...FAR, dated: CONFIRM, undated: CONFIRM },
  { why: "an error", level: "D3", last: NOT_AVAILABLE, ...FAR, dated: CONFIRM, undated: CONFIRM },
  { why: "an interval", level: "D3", last: "D4 to D5", ...FAR, months: 8, dated: READY, undated: READY },
  { why: "cycles before months", level: "D3", last: "D3", ...FAR, months: 12, dated: ONCE, undated: ONCE },
  { why: "below again", level: "D5", last: "D4", ...FAR, dated: DISCUSS, undated: DISCUSS },
  { why: "below again, soon", level: "D5", last: "D3", ended: MARCH, ratedOn: MARCH, dated: DISCUSS, undated: DISCUSS },
  { why: "below once", level: "D5", last: "D5", ...FAR, dated: BELOW_ONCE, undated: BELOW_ONCE },
  { why: "below after above", level: "D5", last: "D6", ...FAR, dated: BELOW_ONCE, undated: BELOW_ONCE },
  { why: "below, blank before", level: "D5", last: "", ...FAR, dated: BELOW, undated: BELOW },
  { why: "below, other track", level: "D5", last: "EM5", ...FAR, dated: BELOW, undated: BELOW },
  { why: "at level", level: "D4", last: "D5", ...FAR, dated: "At level", undated: "At level" },
];

interface Layout {
  readonly hasDates: boolean;
  readonly table?: string;
}

const LAYOUTS: readonly (readonly [title: string, layout: Layout])[] = [
  ["a range with dates", { hasDates: true }],
  ["a table with dates", { hasDates: true, table: "Staff" }],
  ["a range without dates", { hasDates: false }],
  ["a table without dates", { hasDates: false, table: "Staff" }],
];

function workbookOf({ hasDates, table }: Layout, cases: readonly Case[] = CASES): Workbook {
  const dates = ["Last cycle ended", "Rated on"];
  const competencies = fourTracks().competencies.map(({ name }) => name);
  const headings = [
    "Emp No",
    "Level",
    "Last cycle",
    ...(hasDates ? dates : []),
    "Months at next level",
    ...competencies,
  ];
  const rows = cases.map(({ level, last, ended = null, ratedOn = null, months = null }, at) => {
    return [1001 + at, level, last, ...(hasDates ? [ended, ratedOn] : []), months, ...RATINGS];
  });
  return rosterWorkbook([headings, ...rows], table === undefined ? {} : { table });
}

async function recommended(workbook: Workbook, ladder?: Ladder) {
  const calibration = await startCalibration(workbook, ladder);
  for (const action of [calibration.insert, calibration.recommend])
    expect(await action()).toMatchObject({ kind: "done" });
  return calibration;
}

/** The outcome of each person as the domain has it. */
async function domainWords(calibration: Awaited<ReturnType<typeof recommended>>): Promise<readonly string[]> {
  const { people } = await assessed(calibration);
  return people.map((person) => {
    if ("obstacle" in person) return OBSTACLE_WORDS[person.obstacle];
    const { track, outcome } = person.recommendation;
    return describeOutcome(trackOf(calibration.ladder, track), outcome);
  });
}

const withReasons = (words: readonly unknown[], cases: readonly Case[] = CASES) =>
  cases.map(({ level, why }, at) => `${level}, ${why}: ${String(words[at])}`);

const sustainedBy = (sustained: Partial<Policy["sustained"]>): Ladder => {
  const ladder = fourTracks();
  return { ...ladder, policy: { ...ladder.policy, sustained: { ...ladder.policy.sustained, ...sustained } } };
};

describe("the outcome after a last cycle", () => {
  describe.each(LAYOUTS)("in %s", (_, layout) => {
    const expected = withReasons(CASES.map(({ dated, undated }) => (layout.hasDates ? dated : undated)));
    const workbook = workbookOf(layout);
    let calibration: Awaited<ReturnType<typeof recommended>>;
    beforeAll(async () => {
      calibration = await recommended(workbook);
    });

    it("is what the domain says", async () => {
      expect(withReasons(await domainWords(calibration))).toEqual(expected);
    });

    it("is what the sheet says", () => {
      expect(withReasons(below(workbook, "Outcome", CASES.length))).toEqual(expected);
    });

    describeWith("LibreOffice", "and LibreOffice", () => {
      it("calculates it", async () => {
        const bytes = stripCachedValues(saveXlsx({ workbook, package: newPackage() }));
        const [headings = [], ...people] = (await libreOffice.toCsv(bytes)).get("Team") ?? [];
        expect(withReasons(people.map((cells) => cells[headings.indexOf("Outcome")]))).toEqual(expected);
      }, 60_000);
    });
  });

  const person = (level: string, last: CellValue, rest: Partial<Case> = FAR): Case => ({
    why: "",
    level,
    last,
    dated: "",
    undated: "",
    ...rest,
  });
  const NEAR = { ended: MARCH - 30, ratedOn: MARCH };

  it.each<[why: string, sustained: Partial<Policy["sustained"]>, people: readonly Case[], words: readonly string[]]>([
    [
      "a single cycle is enough",
      { cycles: 1 },
      [person("D3", null), person("D5", null), person("D5", "D5")],
      [READY, DISCUSS, DISCUSS],
    ],
    [
      "of three cycles, two at most are known",
      { cycles: 3 },
      [
        person("D3", "D4"),
        person("D3", "D4", NEAR),
        person("D3", "D3"),
        person("D3", null),
        person("D3", null, { months: 7 }),
      ],
      ["Above level, 2 of 3", "Above level, 2 of 3", "Above level, 1 of 3", CONFIRM, READY],
    ],
    [
      "of three cycles below",
      { cycles: 3 },
      [person("D5", "D4"), person("D5", "D5")],
      ["Below level, 2 of 3", "Below level, 1 of 3"],
    ],
    [
      "no days are asked",
      { days: 0 },
      [person("D3", "D4", NEAR), person("D3", "D4", {}), person("D3", "D4", { ended: MARCH, ratedOn: MARCH - 1 })],
      [READY, READY, ONCE],
    ],
    ["fewer days are asked", { days: 30 }, [person("D3", "D4", NEAR), person("D3", "D4", {})], [READY, ONCE]],
  ])("follows the policy: %s", async (_, sustained, people, words) => {
    const workbook = workbookOf({ hasDates: true, table: "Staff" }, people);
    const calibration = await recommended(workbook, sustainedBy(sustained));
    expect(await domainWords(calibration)).toEqual(words);
    expect(below(workbook, "Outcome", people.length)).toEqual(words);
  });
});
