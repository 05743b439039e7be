/** The columns that carry the answer: what they are called, how they look, and the formulas in them. */

import type { Ladder, Policy } from "../domain/ladder.ts";
import { columnLetters } from "./area.ts";
import type { Roster } from "./find-roster.ts";
import {
  outcomeFormula,
  questionFormula,
  reasonFormula,
  recommendedFormula,
  shortfallsFormula,
} from "./answer-formulas.ts";
import {
  codesFormula,
  currentLevelFormula,
  firstLevelFormula,
  lastCycleFormula,
  type RatedCompetency,
  type RowReferences,
} from "./code-formulas.ts";
import { daysBetweenFormula } from "./history-formulas.ts";
import { normaliseHeading, type Role } from "./headings.ts";
import { rowsName } from "./names.ts";
import type { CellFormat } from "./plan.ts";
import type { PlacedRating } from "./rating-columns.ts";
import { RESULT_WORDS } from "./result-words.ts";
import { stepFormula } from "./step-formulas.ts";

/** Excel's limit for a formula, in characters. */
export const FORMULA_LIMIT = 8192;

export interface ResultColumn {
  readonly word: string;
  readonly heading: string;
  /** Characters. */
  readonly width: number;
  readonly isHidden: boolean;
  /** Absent: people fill this column, and Rungs never does. */
  readonly formula?: string;
  readonly format?: CellFormat;
  readonly marks?: readonly { readonly starts: readonly string[]; readonly format: CellFormat }[];
}

const BLUE = "#2F4FAE";
const RUST = "#A33F00";
const GREY = "#595959";

const OUTCOME_MARKS = [
  { starts: ["Ready to discuss"], format: { bold: true, color: BLUE } },
  { starts: ["Below level: discuss"], format: { bold: true, color: RUST } },
  { starts: ["Check the", "Not enough", "Cannot tell"], format: { italic: true, color: GREY } },
] as const;

const HEADINGS: Readonly<Record<keyof typeof RESULT_WORDS, string>> = {
  recommended: "Recommended level",
  outcome: "Outcome",
  shortfalls: "Shortfalls",
  agreed: "Agreed level",
  reason: "Reason",
  firstLevel: "Rungs track",
  currentLevel: "Rungs level",
  lastCycle: "Rungs last cycle",
  daysBetween: "Rungs days",
  codes: "Rungs codes",
  step: "Rungs step",
  highest: "Rungs highest",
  why: "Rungs why",
  question: "Rungs asked",
};

/**
 * Helpers that a roster has only if it has these columns. One that is missing is made, and the formulas are written
 * anew: so a history that is added to a roster later is read as well.
 */
const NEEDED: Partial<Readonly<Record<keyof typeof RESULT_WORDS, readonly Role[]>>> = {
  lastCycle: ["lastLevel"],
  daysBetween: ["lastLevel", "lastCycleEnded", "ratedOn"],
};

/** Words and free headings of all result columns, in their order. */
export function resultHeadings(roster: Roster): readonly { readonly word: string; readonly heading: string }[] {
  const taken = new Set(roster.headings.map(normaliseHeading));
  const keys = (Object.keys(RESULT_WORDS) as (keyof typeof RESULT_WORDS)[]).filter((key) =>
    (NEEDED[key] ?? []).every((role) => roster.roles.has(role)),
  );
  return keys.map((key) => {
    const heading = HEADINGS[key];
    return { word: RESULT_WORDS[key], heading: taken.has(normaliseHeading(heading)) ? `${heading} (Rungs)` : heading };
  });
}

/** How a formula in the row `row` refers to a column: by its heading in a table, by its letter in a range. */
type ReferTo = (column: number, heading: string) => string;

/** Escapes the characters that structured references give a meaning. */
const escapeHeading = (heading: string): string => heading.replace(/['[\]#@]/g, "'$&");

/** What of a ladder stands in the formulas themselves, and not in the tables that they look up. */
export interface FormulaRules {
  readonly tracks: { readonly length: number };
  readonly policy: Pick<Policy, "sustained">;
}

/** A rating column as the formulas know it. */
export type FormulaRating = Pick<PlacedRating, "word" | "column" | "heading">;

export interface ResultPlace {
  readonly roster: Roster;
  /** Under which the roster's names run. */
  readonly number: number;
  readonly ladder: FormulaRules;
  readonly ratings: readonly FormulaRating[];
  /** Column and heading of each result column, by word. */
  readonly columns: ReadonlyMap<string, { readonly column: number; readonly heading: string }>;
  /** The row that the formulas are written for (the first); they are filled down from there. */
  readonly row: number;
}

const referring = ({ roster, row }: ResultPlace): ReferTo =>
  roster.table ? (_, heading) => `[@[${escapeHeading(heading)}]]` : (column) => `$${columnLetters(column)}${row + 1}`;

function rowReferences(place: ResultPlace): RowReferences {
  const { roster, columns } = place;
  const refer = referring(place);
  const role = (name: Role): string | null => {
    const column = roster.roles.get(name);
    return column === undefined ? null : refer(column, String(roster.headings[column - roster.column] ?? ""));
  };
  const result = (key: keyof typeof RESULT_WORDS): string => {
    const found = columns.get(RESULT_WORDS[key]);
    return refer(found?.column ?? 0, found?.heading ?? "");
  };
  const optional = (key: keyof typeof NEEDED): string | null => (columns.has(RESULT_WORDS[key]) ? result(key) : null);
  return {
    employeeId: role("employeeId") ?? "",
    allIds: allIds(place),
    track: role("track"),
    isOnlyTrack: place.ladder.tracks.length === 1,
    level: role("level"),
    lastLevel: role("lastLevel"),
    lastCycleEnded: role("lastCycleEnded"),
    ratedOn: role("ratedOn"),
    monthsAtNextLevel: role("monthsAtNextLevel"),
    firstLevel: result("firstLevel"),
    currentLevel: result("currentLevel"),
    lastCycle: optional("lastCycle"),
    daysBetween: optional("daysBetween"),
    codes: result("codes"),
    step: result("step"),
    highestStep: result("highest"),
    reason: result("why"),
    question: result("question"),
  };
}

function allIds({ roster, number }: ResultPlace): string {
  const column = roster.roles.get("employeeId") ?? 0;
  const heading = String(roster.headings[column - roster.column] ?? "");
  return roster.table ? `${roster.table.name}[[${escapeHeading(heading)}]]` : rowsName(number);
}

/** The width lets people read "Above level, confirm earlier cycles", which is a little narrower than its length. */
const OUTCOME = { width: 32, marks: OUTCOME_MARKS };
const WIDEST_LEVEL = 30;
/** How many levels may stand in a cell: "Senior to Staff". */
const LEVELS: ReadonlyMap<string, number> = new Map([
  [RESULT_WORDS.recommended, 2],
  [RESULT_WORDS.agreed, 1],
]);

/** Characters: wide enough for the levels of a ladder, as far as that goes. */
export function fittedWidth({ tracks }: Ladder, { word, width }: Pick<ResultColumn, "word" | "width">): number {
  const levels = LEVELS.get(word) ?? 0;
  const longest = Math.max(...tracks.flatMap((track) => track.levels.map(({ label }) => label.length)));
  return levels === 0 ? width : Math.min(WIDEST_LEVEL, Math.max(width, levels * longest + 5));
}

/** The result columns with their formulas for the row `place.row`. */
export function resultColumns(place: ResultPlace): readonly ResultColumn[] {
  const row = rowReferences(place);
  const refer = referring(place);
  const competencies = place.ratings.map((rating): RatedCompetency => ({
    word: rating.word,
    rating: refer(rating.column, rating.heading),
  }));
  const headingOf = (key: keyof typeof RESULT_WORDS): { word: string; heading: string } => ({
    word: RESULT_WORDS[key],
    heading: place.columns.get(RESULT_WORDS[key])?.heading ?? HEADINGS[key],
  });
  const { sustained } = place.ladder.policy;
  const shown = { isHidden: false };
  const helper = { width: 10, isHidden: true };
  return [
    {
      ...headingOf("recommended"),
      ...shown,
      width: 15,
      formula: recommendedFormula(row),
      format: { bold: true, horizontal: "Center" },
    },
    { ...headingOf("outcome"), ...shown, ...OUTCOME, formula: outcomeFormula(row, sustained) },
    { ...headingOf("shortfalls"), ...shown, width: 34, formula: shortfallsFormula(row, competencies) },
    { ...headingOf("agreed"), ...shown, width: 15 },
    { ...headingOf("reason"), ...shown, width: 34 },
    { ...headingOf("firstLevel"), ...helper, formula: firstLevelFormula(row) },
    { ...headingOf("currentLevel"), ...helper, formula: currentLevelFormula(row) },
    ...(row.lastCycle === null ? [] : [{ ...headingOf("lastCycle"), ...helper, formula: lastCycleFormula(row) }]),
    ...(row.daysBetween === null ? [] : [{ ...headingOf("daysBetween"), ...helper, formula: daysBetweenFormula(row) }]),
    { ...headingOf("codes"), ...helper, formula: codesFormula(row, competencies) },
    { ...headingOf("step"), ...helper, formula: stepFormula(row, competencies, "bottom") },
    { ...headingOf("highest"), ...helper, formula: stepFormula(row, competencies, "top") },
    { ...headingOf("why"), ...helper, formula: reasonFormula(row, competencies) },
    { ...headingOf("question"), ...helper, formula: questionFormula(row) },
  ];
}
