/** Use case: what a roster looks like to Rungs, and what setting it up as chosen would add. Reads and writes nothing. */

import { checkRatings } from "../domain/check-ratings.ts";
import { describeIssue } from "../domain/describe-issue.ts";
import { type Issue, type IssueCode, severityOf } from "../domain/issue.ts";
import type { Ladder } from "../domain/ladder.ts";
import { areaAddress, columnLetters, parseAddress } from "../sheet/area.ts";
import type { CalibrationSheet } from "../sheet/calibration-sheet.ts";
import { doubtsAbout } from "../sheet/doubts.ts";
import { rosterArea } from "../sheet/find-roster.ts";
import { planSetUp, type SetUpReading, surveyedSheet } from "../sheet/plan-set-up.ts";
import { questionsAbout } from "../sheet/questions.ts";
import { readEntries } from "../sheet/read-entries.ts";
import { tallyOf } from "../sheet/rating-columns.ts";
import type { SetUpChoices, Survey } from "../sheet/survey.ts";
import { surveyedColumns } from "./column-samples.ts";

export type { Role } from "../sheet/headings.ts";
export type { Refusal } from "../sheet/refusal.ts";
export type { Changes, Doubt, Meaning, Question, SetUpChoices, Survey, SurveyedColumn } from "../sheet/survey.ts";

const PROBLEMS = 5;

/** Not yet rated is no problem before anybody was to rate; and texts that are asked about are questions. */
const NO_PROBLEMS: ReadonlySet<IssueCode> = new Set([
  "rating-missing",
  "rating-not-observed",
  "track-unknown",
  "track-ambiguous",
  "level-unknown",
  "level-ambiguous",
]);

/** An ID that stands twice is one problem, told at its first cell. */
const isTold = (issue: Issue, told: ReadonlySet<string>): boolean =>
  issue.code === "employee-id-duplicate" && issue.others.some((other) => told.has(other));

/** Without a track, a level that names none is asked about, which settles both. */
function isAsked({ roster, sheet }: CalibrationSheet, issue: Issue): boolean {
  const level = roster.roles.get("level");
  const row = parseAddress(issue.cell)?.row;
  if (issue.code !== "track-missing" || level === undefined || row === undefined) return false;
  return sheet.values[row]?.[level] !== "";
}

function problemsOf(calibration: CalibrationSheet): readonly Issue[] {
  const { ladder, roster, ratings, sheet } = calibration;
  const { issues } = checkRatings(ladder, readEntries(roster, ratings, sheet.values));
  const told = new Set<string>();
  const problems = issues.filter((issue) => {
    if (NO_PROBLEMS.has(issue.code) || isTold(issue, told) || isAsked(calibration, issue)) return false;
    if (issue.code === "employee-id-duplicate") told.add(issue.cell);
    return true;
  });
  const isError = (issue: Issue): number => (severityOf(issue) === "error" ? 0 : 1);
  return problems.sort((a, b) => isError(a) - isError(b));
}

function problemOf(issue: Issue): Survey["problems"][number] {
  const sentence = describeIssue(issue).slice(`${issue.cell}: `.length);
  return { cell: issue.cell, sentence: sentence.charAt(0).toUpperCase() + sentence.slice(1) };
}

const withoutId = ({ roster, sheet }: CalibrationSheet): number =>
  roster.rows.people.filter((row) => (sheet.values[row]?.[roster.roles.get("employeeId") ?? 0] ?? "") === "").length;

/** What was found: rows, columns and the ratings among them. */
function findings(calibration: CalibrationSheet) {
  const { ladder, roster, ratings, sheet } = calibration;
  const { people, subtotals, blank, repeatedHeadings } = roster.rows;
  return {
    sheet: roster.sheet,
    table: roster.table?.name ?? null,
    address: areaAddress(rosterArea(roster)),
    people: people.length,
    firstRow: (people[0] ?? roster.firstRow) + 1,
    lastRow: (people.at(-1) ?? roster.firstRow) + 1,
    leftOut: { subtotals, blank, repeatedHeadings, withoutId: withoutId(calibration) },
    columns: surveyedColumns(calibration),
    roles: roster.roles,
    competencies: ratings.map(({ competency: { id, name }, column, isKnown }) => ({
      id,
      name,
      column,
      isSettled: isKnown,
    })),
    ratings: ratings.flatMap(({ competency, column, heading }) => {
      if (column === null) return [];
      const held = tallyOf(ladder, competency, column, people, sheet.values);
      return [{ competency: competency.name, letters: columnLetters(column), heading, ...held }];
    }),
  };
}

/** `ladder` is as the catalog has it; what people have said before is added from the workbook. */
export function surveyOf(ladder: Ladder, reading: SetUpReading, choices: SetUpChoices): Survey {
  const calibration = surveyedSheet(ladder, reading, choices);
  const unsaid = surveyedSheet(ladder, reading, { ...choices, meanings: [] });
  const problems = problemsOf(calibration);
  const planned = planSetUp(ladder, reading, choices);
  const beside = choices.place === "beside" ? planned : planSetUp(ladder, reading, { ...choices, place: "beside" });
  const nothing = { sheets: [], ratingColumns: 0, resultColumns: 0, copied: 0 };
  return {
    ...findings(calibration),
    doubts: doubtsAbout(calibration, new Set(choices.columns.keys())),
    questions: questionsAbout({ ...unsaid, ladder }, calibration.ladder),
    problems: problems.slice(0, PROBLEMS).map(problemOf),
    problemCount: problems.length,
    obstacle: beside.ok ? null : beside.error,
    withoutResults: planned.ok ? planned.value.report.withoutResults : null,
    changes: planned.ok ? planned.value.report.changes : nothing,
  };
}
