/** Places on a sheet. Rows and columns count from 0. */

export interface Area {
  readonly row: number;
  readonly column: number;
  /** Rows, at least 1. */
  readonly height: number;
  /** Columns, at least 1. */
  readonly width: number;
}

/** 0 → "A", 26 → "AA". */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnLetters(rest) : "") + String.fromCharCode(65 + (column % 26));
}

const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** "F12". */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** "F12" or "F12:H40". */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.row, area.column);
  if (area.height === 1 && area.width === 1) return first;
  return `${first}:${cellAddress(area.row + area.height - 1, area.column + area.width - 1)}`;
}

/** "$F$12:$H$40". */
export const absoluteAddress = (area: Area): string => areaAddress(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

/** A sheet's name as a formula needs it, always quoted: `'Spring review'!`. */
export const sheetPrefix = (sheet: string): string => `'${sheet.replaceAll("'", "''")}'!`;

const ADDRESS = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/;

/** Reads "F12", "$F$12" or "F12:H40"; null for anything else. */
export function parseAddress(address: string): Area | null {
  const match = ADDRESS.exec(address);
  if (!match) return null;
  const [, left = "", top = "", right = left, bottom = top] = match;
  const row = Number(top) - 1;
  const column = columnNumber(left);
  return { row, column, height: Number(bottom) - row, width: columnNumber(right) - column + 1 };
}

// A bracket belongs to another workbook, and "#" outside quotes to #REF!, for a sheet that is gone.
const REFERENCE = /^=?(?:'((?:[^'[\]]|'')+)'|([^'![\]#]+))!([^!]+)$/;

/** Reads `='Spring review'!$F$3` or `Sheet1!A1:B2`; null for anything else, such as `=#REF!$A$1`. */
export function parseReference(reference: string): { readonly sheet: string; readonly area: Area } | null {
  const match = REFERENCE.exec(reference);
  const area = parseAddress(match?.[3] ?? "");
  if (!match || !area) return null;
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? "", area };
}

export const lastRow = (area: Area): number => area.row + area.height - 1;
export const lastColumn = (area: Area): number => area.column + area.width - 1;

export function overlaps(a: Area, b: Area): boolean {
  return a.row <= lastRow(b) && b.row <= lastRow(a) && a.column <= lastColumn(b) && b.column <= lastColumn(a);
}

/** Groups ascending row numbers into runs without gaps: [3, 4, 7] → [{3, 2}, {7, 1}]. */
export function rowRuns(rows: readonly number[]): { readonly row: number; readonly height: number }[] {
  const runs: { row: number; height: number }[] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last && row === last.row + last.height) last.height += 1;
    else runs.push({ row, height: 1 });
  }
  return runs;
}
