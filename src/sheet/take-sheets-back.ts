/** Which of the sheets that an action made may go, and which must stay, because somebody has put something there. */

import type { Ladder } from "../domain/ladder.ts";
import { columnLetters } from "./area.ts";
import type { OwnSheet } from "./calibration-sheet.ts";
import { columnsOfSums, columnSums } from "./column-sums.ts";
import { isRatingWord, roleWord } from "./installed.ts";
import type { Made } from "./journal.ts";
import { type CopySheet, sheetsOf } from "./made-parts.ts";
import { columnName, columnWord } from "./names.ts";
import { placesOf } from "./named-columns.ts";
import { rubricValues } from "./rubric-sheet.ts";
import type { Grid, RosterSheet, WorkbookShape } from "./snapshot.ts";
import { findColumns, reasonToKeep } from "./take-columns-back.ts";

/** What has to be read before sheets can be taken back. */
export interface SheetsInput {
  readonly shape: WorkbookShape;
  readonly own: OwnSheet;
  /** Sheets with rosters that the action was about, as far as they are still there. */
  readonly sheets: readonly RosterSheet[];
  /** The rubric as it stands now, for an action that made it; null if there is none. */
  readonly rubric: Grid | null;
  readonly ladder: Ladder | null;
}

export interface SheetsBack {
  /** Names of the sheets that go. */
  readonly going: readonly string[];
  /** Names of the sheets that the action made and that stay. */
  readonly staying: readonly string[];
  /** Why, a phrase each. */
  readonly kept: readonly string[];
}

/** True when somebody has written on the rubric since. */
function isRubricChanged({ rubric, ladder }: SheetsInput): boolean {
  if (!rubric || !ladder) return false;
  const written = rubricValues(ladder);
  return rubric.some((row, at) => row.some((cell, column) => String(cell) !== String(written[at]?.[column] ?? "")));
}

/** Columns of copied contents that are no longer what they were. Ratings do not count where they are to go anyway. */
function changedColumns(
  shape: WorkbookShape,
  sheet: RosterSheet,
  { number }: CopySheet,
  made: Made,
): readonly string[] {
  const before = made.copied?.sums ?? {};
  const columns = columnsOfSums(shape, sheet.name, before).filter(
    ({ name }) => made.keepsRatings !== false || !isRatingWord(columnWord(name)),
  );
  const id = placesOf(shape, columnName(number, roleWord("employeeId")))[0];
  if (!id) return columns.map(({ column }) => columnLetters(column));
  const rows = sheet.values.map((_, row) => row).slice(id.area.row + 1);
  const now = columnSums(columns, id.area.column, rows, sheet.values);
  return columns.filter(({ name }) => now[name] !== before[name]).map(({ column }) => columnLetters(column));
}

/** Something stands on the sheet beside the columns that Rungs knows. */
function hasMore(shape: WorkbookShape, sheet: RosterSheet, { number }: CopySheet): boolean {
  const known = new Set(placesOf(shape, columnName(number, "")).map(({ area }) => area.column));
  return sheet.values.some((cells) => cells.some((content, column) => content !== "" && !known.has(column)));
}

/** Why a sheet that people were copied to has to stay; empty if it may go. */
function reasonsToStay(
  { shape, sheets }: SheetsInput,
  copy: CopySheet,
  made: Made,
  isWhole: boolean,
): readonly string[] {
  const sheet = sheets.find(({ name }) => name === copy.sheet);
  if (!sheet) return [];
  const sums = made.copied?.sums ?? {};
  // What was copied there still stands in the roster, as long as nobody has changed it here.
  const isNeeded = findColumns(shape, sheet, made).some(
    (column) => !Object.hasOwn(sums, column.made.name) && reasonToKeep(sheet, column, made) !== null,
  );
  const isForgotten = !Object.hasOwn(sums, columnName(copy.number, roleWord("employeeId")));
  const changed = isWhole ? changedColumns(shape, sheet, copy, made) : [];
  const where = `the sheet “${copy.sheet}”`;
  return [
    ...(isWhole && isForgotten ? [`${where} may have been changed by hand`] : []),
    ...(isNeeded ? [`${where} holds what was written there`] : []),
    ...(changed.length > 0 ? [`${where} was changed by hand in column ${changed.join(", ")}`] : []),
    ...(isWhole && hasMore(shape, sheet, copy) ? [`${where} holds more than Rungs has put there`] : []),
  ];
}

/** `isWhole`: the action had ended, so that what is not as it was made is the work of somebody's hand. */
export function takeSheetsBack(input: SheetsInput, made: Made, isWhole: boolean): SheetsBack {
  const { rubrics, copies, shells } = sheetsOf(input.shape, input.own, made);
  const isChanged = isRubricChanged(input);
  const judged = copies.map((copy) => ({ ...copy, reasons: reasonsToStay(input, copy, made, isWhole) }));
  const staying = judged.filter(({ reasons }) => reasons.length > 0);
  return {
    going: [
      ...(isChanged ? [] : rubrics),
      ...judged.filter(({ reasons }) => reasons.length === 0).map(({ sheet }) => sheet),
      ...shells,
    ],
    staying: [...(isChanged ? rubrics : []), ...staying.map(({ sheet }) => sheet)],
    kept: [
      ...staying.flatMap(({ reasons }) => reasons),
      ...(isChanged ? rubrics.map((name) => `the sheet “${name}” was changed by hand`) : []),
    ],
  };
}
