/** What a column holds, in a few examples: people tell a column by these. */

import { columnLetters } from "../sheet/area.ts";
import type { CalibrationSheet } from "../sheet/calibration-sheet.ts";
import { normaliseHeading, type Role, suitableColumns } from "../sheet/headings.ts";
import type { CellContent } from "../sheet/snapshot.ts";
import type { SurveyedColumn } from "../sheet/survey.ts";

const SAMPLES = 3;

const DATE_ROLES: readonly Role[] = ["lastCycleEnded", "ratedOn"];
const DATE_HEADING = /\b(date|since|joined|hired|started)\b/;

/** Columns (from 0) whose numbers are days. What they look like in Excel is not read for that: the heading tells. */
function dateColumns({ roster }: CalibrationSheet): ReadonlySet<number> {
  const suitable = DATE_ROLES.flatMap((role) => suitableColumns(role, roster.headings));
  const headed = [...roster.headings.keys()].filter((index) =>
    DATE_HEADING.test(normaliseHeading(roster.headings[index] ?? "")),
  );
  const chosen = DATE_ROLES.flatMap((role) => roster.roles.get(role) ?? []);
  return new Set([...[...suitable, ...headed].map((index) => roster.column + index), ...chosen]);
}

/** Day 25,569 of Excel is the first of Unix. */
const UNIX_EPOCH = 25_569;
const DAY = 86_400_000;
/** From 1955 to 2119: other numbers are no days that anybody would mean. */
const isDay = (content: CellContent): content is number =>
  typeof content === "number" && content > 20_000 && content < 80_000;

const dayFormat = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeZone: "UTC" });

const textOf = (content: CellContent, isDate: boolean): string =>
  isDate && isDay(content) ? dayFormat.format((Math.floor(content) - UNIX_EPOCH) * DAY) : String(content);

function samplesOf({ roster, sheet }: CalibrationSheet, column: number, isDate: boolean): readonly string[] {
  const samples = new Set<string>();
  for (const row of roster.rows.people) {
    const sample = textOf(sheet.values[row]?.[column] ?? "", isDate);
    if (sample !== "") samples.add(sample);
    if (samples.size === SAMPLES) break;
  }
  return [...samples];
}

/** The columns of the user's; those that Rungs has made are none of the roster's. */
export function surveyedColumns(calibration: CalibrationSheet): readonly SurveyedColumn[] {
  const { roster, installed } = calibration;
  const roles = new Set(roster.roles.values());
  const own = new Set([...installed.columns.values()].filter((column) => !roles.has(column)));
  const dates = dateColumns(calibration);
  return roster.headings.flatMap((heading, index): SurveyedColumn[] => {
    const column = roster.column + index;
    if (heading === "" || own.has(column)) return [];
    const samples = samplesOf(calibration, column, dates.has(column));
    return [{ column, letters: columnLetters(column), heading: String(heading), samples }];
  });
}
