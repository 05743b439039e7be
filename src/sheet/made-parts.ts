/** Where the parts that an action made stand now: people rename sheets, and give the names of ours to theirs. */

import { parseReference } from "./area.ts";
import type { OwnSheet } from "./calibration-sheet.ts";
import type { Made } from "./journal.ts";
import { RUBRIC_NAME, rowsName } from "./names.ts";
import type { WorkbookShape } from "./snapshot.ts";

const sheetBehind = (shape: WorkbookShape, name: string): string | undefined =>
  parseReference(shape.names.get(name) ?? "")?.sheet;

/** The name that the roster's sheet has now. */
export function rosterSheetOf(shape: WorkbookShape, made: Made): string {
  const names = [rowsName(made.number), ...[...made.columns, ...made.adopted].map(({ name }) => name)];
  return names.map((name) => sheetBehind(shape, name)).find((sheet) => sheet !== undefined) ?? made.roster;
}

/** The sheets that the action made besides Rungs' own, and that are still there: the rubric. */
export function rubricSheetsOf(shape: WorkbookShape, own: OwnSheet, made: Made): readonly string[] {
  const added = made.sheets.filter((name) => name !== own.name);
  const rubric = made.names.includes(RUBRIC_NAME) ? sheetBehind(shape, RUBRIC_NAME) : undefined;
  if (added.length > 0 && rubric !== undefined) return [rubric];
  // The action broke off before it named its sheet. One of that name with something on it is somebody else's.
  return shape.sheets.filter(({ name, used }) => added.includes(name) && used === null).map(({ name }) => name);
}
