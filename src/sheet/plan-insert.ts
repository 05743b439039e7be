/** Plans the insertion of a ladder: Rungs' own sheet, the rubric, and a rating column per competency. */

import type { Ladder } from "../domain/ladder.ts";
import { fail, ok, type Result } from "../domain/result.ts";
import { cellAddress, columnLetters, parseReference } from "./area.ts";
import { type CalibrationSheet, freeSheetName } from "./calibration-sheet.ts";
import { findObstacle, freeColumns, noRoom, otherLadder } from "./guards.ts";
import { roleWord, unpreparedRows } from "./installed.ts";
import type { Made } from "./journal.ts";
import { journaled } from "./journaled-plan.ts";
import { madeColumn, makeColumns, nameColumns, nameRows, type NewColumn } from "./make-columns.ts";
import { columnName, RUBRIC_NAME, rowsName } from "./names.ts";
import { ladderEdits, ladderNames } from "./own-sheet.ts";
import type { Edit, Planned } from "./plan.ts";
import type { PlacedRating, RatingColumn } from "./rating-columns.ts";
import { ratingEdits, takesList } from "./rating-edits.ts";
import type { Refusal } from "./refusal.ts";
import { rubricEdits } from "./rubric-sheet.ts";

const RATING_WIDTH = 11;

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

function newColumns(ratings: readonly RatingColumn[]): readonly NewColumn[] {
  return ratings
    .filter(({ column }) => column === null)
    .map(({ word, heading }) => ({
      word,
      heading,
      width: RATING_WIDTH,
      isHidden: false,
      format: { horizontal: "Center" },
    }));
}

/** Gives each rating column its place: where it stands, or from `first` on. */
function place(ratings: readonly RatingColumn[], first: number): readonly PlacedRating[] {
  let next = first;
  return ratings.map((rating) => ({ ...rating, column: rating.column ?? next++ }));
}

/** Columns and lists that the roster still lacks; empty when it lacks nothing. */
function rosterEdits(ladder: Ladder, calibration: CalibrationSheet, first: number): readonly Edit[] {
  const { roster, installed, ratings } = calibration;
  const fresh = unpreparedRows(roster, installed);
  const roles = [...roster.roles].filter(([role]) => !installed.columns.has(roleWord(role)));
  const adopted = ratings.filter(({ column, isKnown }) => column !== null && !isKnown);
  // A table hands its lists and marks on to the rows that it grows by.
  const freshOfKnown = roster.table ? [] : fresh;
  return [
    ...makeColumns(roster, installed.roster, newColumns(ratings), first),
    ...nameColumns(roster, installed.roster, [
      ...roles.map(([role, column]) => [roleWord(role), column] as const),
      ...adopted.map(({ word, column }) => [word, column ?? 0] as const),
    ]),
    ...(fresh.length > 0 ? [nameRows(roster, installed.roster)] : []),
    ...place(ratings, first).flatMap((rating) =>
      ratingEdits(ladder, calibration, rating, rating.isKnown ? freshOfKnown : roster.rows.people),
    ),
  ];
}

/** What the workbook still lacks of the ladder itself: its tables and its rubric. */
function sharedParts(
  ladder: Ladder,
  calibration: CalibrationSheet,
): { readonly edits: readonly Edit[]; readonly rubric: string | null; readonly names: readonly string[] } {
  const { shape, own, roster } = calibration;
  const hasTables = own.ladder !== null;
  const hasRubric = parseReference(shape.names.get(RUBRIC_NAME) ?? "") !== null;
  const rubric = hasRubric ? null : freeSheetName(shape, "Rubric");
  return {
    edits: [
      ...(hasTables ? [] : ladderEdits(own.name, ladder)),
      ...(rubric === null
        ? []
        : rubricEdits(rubric, ladder, 1 + shape.sheets.findIndex(({ name }) => name === roster.sheet))),
    ],
    rubric,
    names: [...(hasTables ? [] : ladderNames(ladder)), ...(rubric === null ? [] : [RUBRIC_NAME])],
  };
}

function reportOf(
  { roster, ratings }: CalibrationSheet,
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
      .map(({ heading, column, filled }) => ({ heading, address: cellAddress(roster.row, column), ratings: filled })),
  };
}

function madeBy(calibration: CalibrationSheet, parts: ReturnType<typeof sharedParts>, first: number): Made {
  const { roster, installed, ratings, sheet } = calibration;
  const hasFresh = unpreparedRows(roster, installed).length > 0;
  const nameOf = (word: string): string => columnName(installed.roster, word);
  const created = ratings.filter(({ column }) => column === null);
  const adopted = ratings.filter(({ column, isKnown }) => column !== null && !isKnown);
  const roles = [...roster.roles.keys()].map(roleWord).filter((word) => !installed.columns.has(word));
  return {
    sheets: parts.rubric === null ? [] : [parts.rubric],
    columns: created.map(({ word, heading }, index) =>
      madeColumn(sheet, first + index, { name: nameOf(word), heading, kind: "rating" }),
    ),
    adopted: adopted.map(({ word, column }) => ({ name: nameOf(word), hasList: takesList(calibration, column) })),
    names: [
      ...parts.names,
      ...[...created, ...adopted].map(({ word }) => nameOf(word)),
      ...roles.map(nameOf),
      ...(hasFresh && !installed.rows ? [rowsName(installed.roster)] : []),
    ],
    roster: roster.sheet,
    number: installed.roster,
    rowsBefore: installed.rows,
  };
}

/**
 * Plans to bring `ladder` to the roster. Planning again after it was carried out gives no plan.
 */
export function planInsert(ladder: Ladder, calibration: CalibrationSheet): Result<Planned<InsertReport>, Refusal> {
  const { own, roster, sheet, ratings, shape } = calibration;
  const obstacle = otherLadder(own, ladder) ?? findObstacle(shape, roster, sheet);
  if (obstacle) return fail(obstacle);
  const count = newColumns(ratings).length;
  const first = freeColumns(roster, sheet, count);
  if (first === null) return fail(noRoom(roster, sheet, count));
  const parts = sharedParts(ladder, calibration);
  const report = reportOf(calibration, parts.rubric, place(ratings, first));
  const edits = [...parts.edits, ...rosterEdits(ladder, calibration, first)];
  if (edits.length === 0) return ok({ plan: null, report });
  const made = madeBy(calibration, parts, first);
  return ok({ plan: journaled(own, { title: `Insert ladder ${ladder.name}`, made, edits }), report });
}
