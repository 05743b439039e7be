/** Plans the insertion of a ladder: Rungs' own sheet, the rubric, and a rating column per competency. */

import type { Ladder, Meaning } from "../domain/ladder.ts";
import { fail, ok, type Result } from "../domain/result.ts";
import { cellAddress, columnLetters, parseReference } from "./area.ts";
import { type CalibrationSheet, freeSheetName } from "./calibration-sheet.ts";
import { findObstacle, freeColumns, noRoom } from "./guards.ts";
import { otherVersion } from "./ladder-guards.ts";
import { unpreparedRows } from "./installed.ts";
import type { Made } from "./journal.ts";
import { type Action, journaled } from "./journaled-plan.ts";
import { madeColumn, makeColumns, nameRows } from "./make-columns.ts";
import { columnName, RUBRIC_NAME, rowsName } from "./names.ts";
import { asInserted } from "./as-inserted.ts";
import { ladderEdits, ladderNames, meaningEdits } from "./own-sheet-edits.ts";
import { textsRow } from "./own-tables.ts";
import type { Edit, Planned } from "./plan.ts";
import { rewrittenFormulas } from "./plan-recommend.ts";
import { newColumns, placeRatings, type PlacedRating, tallyOf } from "./rating-columns.ts";
import { ratingEdits, takesList } from "./rating-edits.ts";
import type { Refusal } from "./refusal.ts";
import { adoptionEdits, adoptionNames, isAdopted, roleChanges } from "./role-names.ts";
import { rubricEdits } from "./rubric-sheet.ts";

export interface InsertReport {
  readonly sheet: string;
  readonly people: number;
  readonly leftOut: { readonly blank: number; readonly subtotals: number; readonly repeatedHeadings: number };
  /** Name of the rubric sheet, if this action makes it. */
  readonly rubric: string | null;
  /** Rating columns that are new, as "Technology (K)". */
  readonly created: readonly string[];
  /** Columns of the user's that serve as rating columns from now on, with the ratings that they hold. */
  readonly adopted: readonly { readonly heading: string; readonly address: string; readonly ratings: number }[];
}

/** Columns and lists that the roster still lacks; empty when it lacks nothing. */
function rosterEdits(calibration: CalibrationSheet, first: number): readonly Edit[] {
  const { ladder, roster, installed, ratings } = calibration;
  const fresh = unpreparedRows(roster, installed);
  // A table hands its lists and marks on to the rows that it grows by.
  const freshOfKnown = roster.table ? [] : fresh;
  return [
    ...makeColumns(roster, installed.roster, newColumns(ratings), first),
    ...adoptionEdits(calibration),
    ...roleChanges(calibration).edits,
    ...(fresh.length > 0 ? [nameRows(roster, installed.roster)] : []),
    ...placeRatings(ratings, first).flatMap((rating) =>
      ratingEdits(ladder, calibration, rating, rating.isKnown ? freshOfKnown : roster.rows.people),
    ),
  ];
}

interface SharedParts {
  readonly edits: readonly Edit[];
  /** Name of the rubric sheet, if it is still to be made. */
  readonly rubric: string | null;
  readonly names: readonly string[];
  readonly meaningsBefore?: readonly Meaning[];
}

/** What the workbook still lacks of the ladder itself: its tables, what people say about its texts, and its rubric. */
function sharedParts({ ladder, shape, own, roster }: CalibrationSheet): SharedParts {
  const hasRubric = parseReference(shape.names.get(RUBRIC_NAME) ?? "") !== null;
  const rubric = hasRubric ? null : freeSheetName(shape, "Rubric");
  const position = 1 + shape.sheets.findIndex(({ name }) => name === roster.sheet);
  const rubricParts = {
    edits: rubric === null ? [] : rubricEdits(rubric, ladder, position),
    names: rubric === null ? [] : [RUBRIC_NAME],
  };
  if (own.ladder === null) {
    const edits = [...ladderEdits(own.name, ladder), ...rubricParts.edits];
    return { edits, rubric, names: [...ladderNames(ladder), ...rubricParts.names] };
  }
  if (JSON.stringify(ladder.meanings ?? []) === JSON.stringify(own.meanings)) return { ...rubricParts, rubric };
  const before = { ...ladder, meanings: own.meanings };
  const edits = [...meaningEdits(own.name, textsRow(shape, own.name), before, ladder), ...rubricParts.edits];
  return { edits, rubric, names: rubricParts.names, meaningsBefore: own.meanings };
}

/** Formulas that are there already read columns by their places: a rating column that was deleted and comes again is read anew. */
function answersAnew(ladder: Ladder, calibration: CalibrationSheet, placed: readonly PlacedRating[]): readonly Edit[] {
  const isComplete = calibration.ratings.every(({ isKnown }) => isKnown);
  return isComplete ? [] : rewrittenFormulas(ladder, asInserted(calibration, placed));
}

function reportOf(
  { ladder, roster, ratings, sheet }: CalibrationSheet,
  rubric: string | null,
  placed: readonly PlacedRating[],
): InsertReport {
  const { people, blank, subtotals, repeatedHeadings } = roster.rows;
  const isNew = new Set(ratings.filter(({ column }) => column === null).map(({ word }) => word));
  return {
    sheet: roster.sheet,
    people: people.length,
    leftOut: { blank, subtotals, repeatedHeadings },
    rubric,
    created: placed
      .filter(({ word }) => isNew.has(word))
      .map(({ heading, column }) => `${heading} (${columnLetters(column)})`),
    adopted: placed
      .filter(({ word, isKnown }) => !isNew.has(word) && !isKnown)
      .map(({ competency, heading, column }) => ({
        heading,
        address: cellAddress(roster.row, column),
        ratings: tallyOf(ladder, competency, column, people, sheet.values).graded,
      })),
  };
}

function madeBy(calibration: CalibrationSheet, parts: SharedParts, first: number): Made {
  const { roster, installed, ratings, sheet } = calibration;
  const hasFresh = unpreparedRows(roster, installed).length > 0;
  const nameOf = (word: string): string => columnName(installed.roster, word);
  const created = ratings.filter(({ column }) => column === null);
  const adopted = ratings.filter(isAdopted);
  const roles = roleChanges(calibration);
  return {
    sheets: parts.rubric === null ? [] : [parts.rubric],
    columns: created.map(({ word, heading }, index) =>
      madeColumn(sheet, first + index, { name: nameOf(word), heading, kind: "rating" }),
    ),
    adopted: adopted.map(({ word, column }) => ({ name: nameOf(word), hasList: takesList(calibration, column) })),
    names: [
      ...parts.names,
      ...created.map(({ word }) => nameOf(word)),
      ...adoptionNames(calibration),
      ...roles.names,
      ...(hasFresh && !installed.rows ? [rowsName(installed.roster)] : []),
    ],
    roster: roster.sheet,
    number: installed.roster,
    rowsBefore: installed.rows,
    ...(parts.meaningsBefore && { meaningsBefore: parts.meaningsBefore }),
    ...(Object.keys(roles.before).length > 0 && { rolesBefore: roles.before }),
  };
}

/** An insertion, before it is journaled. */
export interface Insertion {
  /** Null where nothing is missing. */
  readonly action: Action | null;
  readonly report: InsertReport;
  /** All rating columns where they stand once it is carried out. */
  readonly placed: readonly PlacedRating[];
}

/** As people will read it when it is to be taken back. */
function titleOf({ ladder: { name }, own, ratings }: CalibrationSheet, { rubric }: InsertReport): string {
  const isPrepared = ratings.every(({ isKnown }) => isKnown);
  if (isPrepared && !own.isThere) return `Restore the rules of ${name}`;
  if (isPrepared && rubric === null) return `Put the columns of ${name} right`;
  return `Insert ladder ${name}`;
}

/** What bringing the ladder to the roster comes to. */
export function insertAction(ladder: Ladder, calibration: CalibrationSheet): Result<Insertion, Refusal> {
  const { own, roster, sheet, ratings, shape } = calibration;
  const obstacle = otherVersion(own, ladder) ?? findObstacle(shape, roster, sheet);
  if (obstacle) return fail(obstacle);
  const count = newColumns(ratings).length;
  const first = freeColumns(roster, sheet, count);
  if (first === null) return fail(noRoom(roster, sheet, count));
  const parts = sharedParts(calibration);
  const placed = placeRatings(ratings, first);
  const report = reportOf(calibration, parts.rubric, placed);
  const edits = [...parts.edits, ...rosterEdits(calibration, first), ...answersAnew(ladder, calibration, placed)];
  if (edits.length === 0) return ok({ action: null, report, placed });
  const made = madeBy(calibration, parts, first);
  return ok({ action: { title: titleOf(calibration, report), made, edits }, report, placed });
}

/**
 * Plans to bring `ladder` to the roster. Planning again after it was carried out gives no plan.
 */
export function planInsert(ladder: Ladder, calibration: CalibrationSheet): Result<Planned<InsertReport>, Refusal> {
  const worked = insertAction(ladder, calibration);
  if (!worked.ok) return worked;
  const { action, report } = worked.value;
  return ok({ plan: action && journaled(calibration.own, action), report });
}
