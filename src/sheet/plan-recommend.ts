/** Plans the columns that carry the answer: native formulas that stay alive without the add-in. */

import type { Ladder } from "../domain/ladder.ts";
import { fail, ok, type Result } from "../domain/result.ts";
import { cellAddress } from "./area.ts";
import { astrayRows } from "./astray-rows.ts";
import type { CalibrationSheet } from "./calibration-sheet.ts";
import { MAX_CODES } from "./code-formulas.ts";
import type { Roster } from "./find-roster.ts";
import { formulasEdit, hasOlderFormulas } from "./formula-version.ts";
import { findObstacle, freeColumns, noRoom } from "./guards.ts";
import { otherVersion } from "./ladder-guards.ts";
import { type Action, journaled } from "./journaled-plan.ts";
import { columnRuns, madeColumn, makeColumns } from "./make-columns.ts";
import { columnName, formulasName, OWN_SHEET_NAME } from "./names.ts";
import type { Edit, Planned } from "./plan.ts";
import { ratingCodes } from "./rating-codes.ts";
import type { RatingColumn } from "./rating-columns.ts";
import type { Refusal } from "./refusal.ts";
import {
  FORMULA_LIMIT,
  type FormulaRating,
  fittedWidth,
  type FormulaRules,
  type ResultColumn,
  resultColumns,
  resultHeadings,
} from "./result-columns.ts";
import { RESULT_WORDS } from "./result-words.ts";
import { levelRows } from "./rule-tables.ts";

export interface RecommendReport {
  readonly sheet: string;
  /** Headings of the columns that are new. */
  readonly created: readonly string[];
}

interface PlacedResult extends ResultColumn {
  readonly column: number;
  readonly isNew: boolean;
}

/** A roster with the rating columns that its formulas read. */
export interface FormulaSheet extends Pick<CalibrationSheet, "roster" | "installed" | "sheet"> {
  readonly ratings: readonly (Omit<FormulaRating, "column"> & Pick<RatingColumn, "column">)[];
}

const isPlaced = <T extends { readonly column: number | null }>(rating: T): rating is T & { readonly column: number } =>
  rating.column !== null;

/** Result columns with their formulas as for `row`: those that are there, the others from `first` on. */
function placeResults(
  ladder: FormulaRules,
  calibration: FormulaSheet,
  first: number,
  row: number,
): readonly PlacedResult[] {
  const { roster, installed, ratings, sheet } = calibration;
  let next = first;
  const places = resultHeadings(roster).map(({ word, heading }) => {
    const known = installed.columns.get(word);
    if (known === undefined) return { word, heading, column: next++, isNew: true };
    return { word, heading: String(sheet.values[roster.row]?.[known] ?? heading), column: known, isNew: false };
  });
  const columns = new Map(places.map((place) => [place.word, place]));
  const results = resultColumns({
    roster,
    number: installed.roster,
    ladder,
    ratings: ratings.filter(isPlaced),
    columns,
    row,
  });
  return results.flatMap((result) => {
    const place = columns.get(result.word);
    return place ? [{ ...result, column: place.column, isNew: place.isNew }] : [];
  });
}

/** The name of Rungs' own sheet tells these marks from the owner's when they have to go. */
function markEdits({ roster }: CalibrationSheet, result: PlacedResult): readonly Edit[] {
  const first = columnRuns(roster, result.column)[0];
  if (!first) return [];
  const area = { ...first, height: roster.lastRow - first.row + 1 };
  const cell = cellAddress(first.row, result.column);
  return (result.marks ?? []).map(({ starts, format }) => {
    const tests = starts.map((text) => `LEFT($${cell},${text.length})="${text}"`);
    return {
      kind: "markWhen",
      sheet: roster.sheet,
      area,
      formula: `=AND(INDEX(${OWN_SHEET_NAME},1,1)<>"",OR(${tests.join(",")}))`,
      format,
    };
  });
}

/** The formula in all rows of a new column; in a column that is there, in the rows that joined since. */
function formulaEdits(
  { roster }: FormulaSheet,
  results: readonly PlacedResult[],
  rows: readonly number[],
): readonly Edit[] {
  return results.flatMap(({ formula, column }): Edit[] => {
    const runs = columnRuns(roster, column, rows);
    const [start] = runs;
    if (formula === undefined || !start) return [];
    const first = { ...start, height: 1 };
    return [{ kind: "fillFormula", sheet: roster.sheet, first, runs, formula }];
  });
}

const isBlank = ({ sheet }: FormulaSheet, row: number, column: number): boolean =>
  (sheet.values[row]?.[column] ?? "") === "";

/** Rows in which a column that is there lacks its formula: of people who have joined since, where nobody wrote anything. */
function unfilledRows(calibration: FormulaSheet, column: number): readonly number[] {
  const { roster, installed } = calibration;
  const id = roster.roles.get("employeeId") ?? 0;
  const codes = installed.columns.get(RESULT_WORDS.codes) ?? column;
  return roster.rows.people.filter(
    (row) => !isBlank(calibration, row, id) && [codes, column].every((place) => isBlank(calibration, row, place)),
  );
}

/**
 * The formulas of columns that are there already, where they are needed: in rows that have joined since, and everywhere
 * once a column that they read has been deleted. What somebody wrote there stays.
 */
function laterEdits(
  ladder: FormulaRules,
  calibration: FormulaSheet,
  first: number,
  isBroken: boolean,
): readonly Edit[] {
  const { roster, installed, sheet } = calibration;
  return [...installed.columns].flatMap(([word, column]) => {
    const kept = sheet.overwritten.get(column);
    const rewritten = kept ? roster.rows.people.filter((row) => !kept.has(row)) : roster.rows.people;
    const rows = isBroken ? rewritten : unfilledRows(calibration, column);
    const [row] = rows;
    if (row === undefined) return [];
    // A formula is written for one row, and filled into the others from there.
    const results = placeResults(ladder, calibration, first, row).filter((result) => result.word === word);
    return formulaEdits(calibration, results, rows);
  });
}

/** The formulas of all columns that are there, written anew; what somebody wrote over them stays. */
export const rewrittenFormulas = (ladder: FormulaRules, calibration: FormulaSheet): readonly Edit[] =>
  laterEdits(ladder, calibration, 0, true);

/** Whether the formulas that are there are an earlier Rungs', or read other cells than they should. */
const areBroken = (calibration: CalibrationSheet, fresh: readonly PlacedResult[]): boolean =>
  calibration.hasMovedRoles ||
  fresh.some(({ formula }) => formula !== undefined) ||
  hasOlderFormulas(calibration) ||
  astrayRows(calibration).length > 0;

function resultEdits(
  ladder: Ladder,
  calibration: CalibrationSheet,
  first: number,
): { readonly results: readonly PlacedResult[]; readonly edits: readonly Edit[] } {
  const { roster, installed } = calibration;
  const people = roster.rows.people;
  const results = placeResults(ladder, calibration, first, people[0] ?? roster.firstRow);
  const fresh = results
    .filter(({ isNew }) => isNew)
    .map((result) => ({ ...result, width: fittedWidth(ladder, result) }));
  const edits = [
    ...makeColumns(roster, installed.roster, fresh, first),
    ...formulaEdits(calibration, fresh, people),
    ...fresh.flatMap((result) => markEdits(calibration, result)),
    ...laterEdits(ladder, calibration, first, areBroken(calibration, fresh)),
  ];
  return { results, edits: edits.length === 0 ? [] : [...edits, formulasEdit(installed)] };
}

/** What adding the result columns comes to, before it is journaled; `action` is null where nothing is missing. */
export function recommendAction(
  ladder: Ladder,
  calibration: CalibrationSheet,
): Result<{ readonly action: Action | null; readonly report: RecommendReport }, Refusal> {
  const { own, roster, sheet, ratings, shape, installed } = calibration;
  const obstacle =
    otherVersion(own, ladder) ?? findObstacle(shape, roster, sheet) ?? cannotRecommend(ladder, calibration);
  if (obstacle) return fail(obstacle);
  const missing = resultHeadings(roster).filter(({ word }) => !installed.columns.has(word));
  const first = freeColumns(roster, sheet, missing.length);
  if (first === null) return fail(noRoom(roster, sheet, missing.length));
  const { results, edits } = resultEdits(ladder, calibration, first);
  const long = tooLong(results, roster);
  if (long) return fail(long);
  const created = results.filter(({ isNew }) => isNew);
  const report = {
    sheet: roster.sheet,
    created: created.filter(({ isHidden }) => !isHidden).map(({ heading }) => heading),
  };
  if (edits.length === 0 || ratings.length === 0) return ok({ action: null, report });
  const known = formulasName(installed.roster);
  const names = [
    ...created.map(({ word }) => columnName(installed.roster, word)),
    ...(shape.names.has(known) ? [] : [known]),
  ];
  const made = {
    sheets: [],
    columns: created.map(({ word, heading, column, formula }) => {
      const kind = formula === undefined ? ("note" as const) : ("formula" as const);
      return madeColumn(sheet, column, { name: columnName(installed.roster, word), heading, kind });
    }),
    adopted: [],
    names,
    roster: roster.sheet,
    number: installed.roster,
    rowsBefore: installed.rows,
  };
  return ok({ action: { title: `Recommend levels by ${ladder.name}`, made, edits }, report });
}

/** Plans the result columns. Planning again after it was carried out gives no plan. */
export function planRecommend(
  ladder: Ladder,
  calibration: CalibrationSheet,
): Result<Planned<RecommendReport>, Refusal> {
  const worked = recommendAction(ladder, calibration);
  if (!worked.ok) return worked;
  const { action, report } = worked.value;
  return ok({ plan: action && journaled(calibration.own, action), report });
}

/** Excel holds to its limit in the file as well, where `[@[X]]` is written out as `Table[[#This Row],[X]]`. */
function tooLong(results: readonly PlacedResult[], { table }: Roster): Refusal | null {
  const lengthOf = ({ formula = "" }: PlacedResult): number =>
    (table ? formula.replaceAll("[@[", `${table.name}[[#This Row],[`) : formula).length;
  const long = results.find((result) => lengthOf(result) > FORMULA_LIMIT);
  return long ? { code: "formula-too-long", column: long.heading, length: lengthOf(long) } : null;
}

function cannotRecommend(ladder: Ladder, { roster, ratings, own }: CalibrationSheet): Refusal | null {
  if (levelRows(ladder).every(({ allowed }) => allowed < 0)) return { code: "nothing-to-judge", ladder: ladder.name };
  if (!own.isThere || !ratings.every(isPlaced)) return { code: "no-rating-columns", sheet: roster.sheet };
  const crowded = ratings.find(({ competency }) => ratingCodes(ladder, competency).count > MAX_CODES);
  if (crowded) return { code: "too-many-grades", competency: crowded.competency.name };
  const canPlace = ladder.tracks.length === 1 || roster.roles.has("level") || roster.roles.has("track");
  if (!canPlace) return { code: "no-level-or-track", sheet: roster.sheet };
  return null;
}
