import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { openCalibration } from "../../src/app/open-calibration.ts";
import { openXlsx } from "../../src/emulator/xlsx/open-xlsx.ts";
import { columnLetters } from "../../src/sheet/area.ts";
import type { CalibrationSheet } from "../../src/sheet/calibration-sheet.ts";
import { describeRefusal } from "../../src/sheet/refusal.ts";
import { assessed, type Calibration, sheetOf, startCalibration } from "../helpers/calibration.ts";

async function open(file: string): Promise<Calibration> {
  const bytes = readFileSync(new URL(`../fixtures/samples/${file}.xlsx`, import.meta.url));
  return startCalibration(openXlsx(new Uint8Array(bytes)).workbook);
}

async function read({ port, ladder }: Calibration): Promise<CalibrationSheet> {
  const opened = await openCalibration(port, ladder);
  if (!opened.ok) throw new Error(`Refused: ${opened.error.code}`);
  return opened.value.calibration;
}

/** Each role with its column: "employeeId B". */
const rolesOf = ({ roster }: CalibrationSheet): readonly string[] =>
  [...roster.roles].map(([role, column]) => `${role} ${columnLetters(column)}`).sort();

function whatIsFound(calibration: CalibrationSheet) {
  const { roster, ratings } = calibration;
  const { people, blank, subtotals, repeatedHeadings } = roster.rows;
  const ids = people.filter(
    (row) => (calibration.sheet.values[row]?.[roster.roles.get("employeeId") ?? 0] ?? "") === "",
  );
  return {
    place: `${roster.sheet} ${roster.table?.name ?? "range"} ${roster.row + 1}`,
    rows: `${roster.firstRow + 1} to ${roster.lastRow + 1}`,
    people: people.length,
    leftOut: { blank, subtotals, repeatedHeadings },
    withoutId: ids.length,
    roles: rolesOf(calibration),
    ratings: ratings.flatMap(({ heading, column }) => (column === null ? [] : [heading])),
  };
}

const ROSTERS = [
  {
    file: "hr-export",
    found: {
      place: "Active employees range 5",
      rows: "7 to 183",
      people: 150,
      // Six departments with a line above and one below, four page numbers, and the grand total.
      leftOut: { blank: 10, subtotals: 17, repeatedHeadings: 4 },
      withoutId: 2,
      roles: ["employeeId B", "level E", "manager D", "name C"],
      ratings: [],
    },
    unclear: { "D 4": 6, "Dev 3": 6, "TL-5": 3, Intern: 3 },
  },
  {
    file: "crowded-table",
    found: {
      place: "Team list People 3",
      rows: "4 to 123",
      // Those whom the filter hides are among them.
      people: 120,
      leftOut: { blank: 0, subtotals: 0, repeatedHeadings: 0 },
      withoutId: 0,
      roles: ["employeeId E", "level I", "manager G", "name F", "track H"],
      ratings: [],
    },
    unclear: {
      "Developer II": 26,
      "Senior Developer I": 18,
      "Developer I": 9,
      "Senior Developer II": 9,
      Staff: 9,
      Principal: 8,
      "Developer III": 8,
    },
  },
  {
    file: "locked-ratings",
    found: {
      place: "Ratings H1 range 2",
      rows: "3 to 66",
      people: 64,
      leftOut: { blank: 0, subtotals: 0, repeatedHeadings: 0 },
      withoutId: 0,
      roles: ["employeeId A", "level E", "manager C", "name B", "track D"],
      // "System design", "People skills" and "Reach" are names of the company's own.
      ratings: ["Technology", "Process"],
    },
    unclear: {},
  },
];

function counted(keys: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Object.fromEntries(counts);
}

describe("what Rungs finds in a messy roster", () => {
  it.each(ROSTERS)("$file: the people, what is left out, and the columns", async ({ file, found }) => {
    expect(whatIsFound(await read(await open(file)))).toEqual(found);
  });

  it.each(ROSTERS)("$file: texts that mean no level of the ladder, and how many people have them", async (roster) => {
    const { issues } = await assessed(await open(roster.file));
    const texts = issues.flatMap((issue) => (issue.code === "level-unknown" ? [String(issue.value)] : []));
    expect(counted(texts)).toEqual(roster.unclear);
  });

  it("locked-ratings: what is wrong with the ratings and the people in it", async () => {
    const { issues } = await assessed(await open("locked-ratings"));
    expect(counted(issues.map(({ code }) => code))).toEqual({
      "rating-between-grades": 20,
      "rating-missing": 6,
      "rating-not-observed": 13,
      "rating-misspelt": 13,
      "employee-id-duplicate": 4,
      "text-looks-like-formula": 2,
    });
  });
});

async function refusal({ insert }: Calibration): Promise<string> {
  const result = await insert();
  return result.kind === "refused" ? describeRefusal(result.refusal) : result.kind;
}

describe("inserting a ladder beside a messy roster", () => {
  it("works beside a range, and leaves the other lines alone", async () => {
    expect(await refusal(await open("hr-export"))).toBe("done");
  });

  it("is refused while a filter hides people, and then because another table is in the way", async () => {
    const calibration = await open("crowded-table");
    expect(await refusal(calibration)).toMatch(/^The table “People” is filtered, /);
    const sheet = sheetOf(calibration.workbook, "Team list");
    sheet.tables = sheet.tables.map((table) =>
      table.filter ? { ...table, filter: { ...table.filter, active: false } } : table,
    );
    expect(await refusal(calibration)).toMatch(/^Team list!K3 is in the way: 5 empty columns are needed /);
  });

  it("is refused on a protected sheet", async () => {
    expect(await refusal(await open("locked-ratings"))).toMatch(/^The sheet “Ratings H1” is protected: /);
  });
});
