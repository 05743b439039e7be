/** What makes a column of ratings one: the dropdown, the rubric's words at the cell, and the mark for what is no rating. */

import { type Competency, gradesOf, type Ladder } from "../domain/ladder.ts";
import { type Area, cellAddress, columnLetters } from "./area.ts";
import type { CalibrationSheet } from "./calibration-sheet.ts";
import { invalidRatingFormula } from "./code-formulas.ts";
import { inputMessage, ratingAlert } from "./input-message.ts";
import { columnRuns } from "./make-columns.ts";
import { listName } from "./names.ts";
import type { CellFormat, Edit } from "./plan.ts";
import { ratingCodes } from "./rating-codes.ts";
import type { PlacedRating } from "./rating-columns.ts";
import type { FormulaRating } from "./result-columns.ts";
import type { CellMessages } from "./snapshot.ts";

const INVALID_MARK: CellFormat = {
  fill: "#FDE7E3",
  bold: true,
  color: "#9C1C00",
  border: { edges: "all", style: "thin", color: "#D9856F" },
};

/** Whether a column gets a dropdown: a validation that its owner has set stays theirs. */
export const takesList = ({ sheet }: CalibrationSheet, column: number | null): boolean =>
  column === null || (sheet.validations.get(column) ?? "None") === "None";

/** The words at the cells of a competency's column. */
export function ratingMessages(ladder: Ladder, competency: Competency): CellMessages {
  const { top } = ratingCodes(ladder, competency);
  const scales = ladder.tracks.map((track) => gradesOf(track, competency)).filter((grades) => grades.length > 0);
  const isShared = scales.every((grades) => JSON.stringify(grades) === JSON.stringify(scales[0]));
  return { prompt: inputMessage(competency, isShared ? (scales[0] ?? []) : []), alert: ratingAlert(competency, top) };
}

/** A dropdown with the rubric's words. */
export const listEdit = (
  { roster }: Pick<CalibrationSheet, "roster">,
  { word, column }: FormulaRating,
  rows: readonly number[],
  messages: CellMessages,
): Edit => ({
  kind: "offerList",
  sheet: roster.sheet,
  runs: columnRuns(roster, column, rows),
  source: listName(word),
  ...messages,
});

/** A mark for what is no rating. */
export function markEdits(
  { roster }: Pick<CalibrationSheet, "roster">,
  { word, column }: FormulaRating,
  rows: readonly number[],
): readonly Edit[] {
  const runs = columnRuns(roster, column, rows);
  const first = runs[0];
  if (!first) return [];
  const whole: Area = { ...first, height: (runs.at(-1)?.row ?? first.row) + (runs.at(-1)?.height ?? 1) - first.row };
  const id = `$${columnLetters(roster.roles.get("employeeId") ?? 0)}${first.row + 1}`;
  const cell = cellAddress(first.row, column);
  const heading = `${columnLetters(column)}$${roster.row + 1}`;
  const invalid = invalidRatingFormula({ word, rating: cell });
  return [
    {
      kind: "markWhen",
      sheet: roster.sheet,
      area: whole,
      // Rows of sums have no ID; headings that repeat on each printed page are no ratings either.
      formula: `=AND(${id}<>"",${cell}<>${heading},${invalid})`,
      format: INVALID_MARK,
    },
  ];
}

/** All that makes a rating column of the cells in `rows`; a list only where the column takes one. */
export function ratingEdits(
  ladder: Ladder,
  calibration: CalibrationSheet,
  rating: PlacedRating,
  rows: readonly number[],
): readonly Edit[] {
  if (rows.length === 0) return [];
  const marks = markEdits(calibration, rating, rows);
  if (!rating.isKnown && !takesList(calibration, rating.column)) return marks;
  return [listEdit(calibration, rating, rows, ratingMessages(ladder, rating.competency)), ...marks];
}
