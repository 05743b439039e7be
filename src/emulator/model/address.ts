/** Addresses on a sheet. Rows and columns are 0-based; boxes are inclusive of their first cell and count their size. */

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A rectangle of cells: `row`, `column` name its top left cell, `height`, `width` its size in cells (at least 1). */
export interface Box {
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
}

/** One number for a cell's place, so that a `Map` can hold the cells of a sheet. */
export const cellKey = (row: number, column: number): number => row * MAX_COLUMNS + column;
export const rowOfKey = (key: number): number => Math.floor(key / MAX_COLUMNS);
export const columnOfKey = (key: number): number => key % MAX_COLUMNS;

/** 0 → "A", 26 → "AA". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "A" → 0, "aa" → 26. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

const CELLS = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d+):\$?(\d+)$/;

function between(firstRow: number, firstColumn: number, lastRow: number, lastColumn: number): Box | null {
  const box = {
    row: Math.min(firstRow, lastRow),
    column: Math.min(firstColumn, lastColumn),
    height: Math.abs(lastRow - firstRow) + 1,
    width: Math.abs(lastColumn - firstColumn) + 1,
  };
  return isOnSheet(box) ? box : null;
}

/** "B2:C4", "$B$2", "B:C" or "2:4" without a sheet name, or null if it is none of these. */
export function parseAddress(address: string): Box | null {
  const cells = CELLS.exec(address);
  if (cells) {
    const [, c1 = "", r1 = "", c2 = c1, r2 = r1] = cells;
    return between(Number(r1) - 1, columnIndex(c1), Number(r2) - 1, columnIndex(c2));
  }
  const columns = COLUMNS.exec(address);
  if (columns) {
    const [, c1 = "", c2 = ""] = columns;
    return between(0, columnIndex(c1), MAX_ROWS - 1, columnIndex(c2));
  }
  const rows = ROWS.exec(address);
  if (!rows) return null;
  return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1);
}

export function isOnSheet(box: Box): boolean {
  return (
    box.row >= 0 &&
    box.column >= 0 &&
    box.height >= 1 &&
    box.width >= 1 &&
    box.row + box.height <= MAX_ROWS &&
    box.column + box.width <= MAX_COLUMNS
  );
}

/** "B2:C4"; whole columns as "B:C", whole rows as "2:4", one cell as "B2". */
export function formatAddress(box: Box): string {
  const lastRow = box.row + box.height;
  const lastColumn = columnName(box.column + box.width - 1);
  if (box.width === MAX_COLUMNS) return `${box.row + 1}:${lastRow}`;
  if (box.height === MAX_ROWS) return `${columnName(box.column)}:${lastColumn}`;
  const first = `${columnName(box.column)}${box.row + 1}`;
  return box.height * box.width === 1 ? first : `${first}:${lastColumn}${lastRow}`;
}

/** "$B$2:$C$4". */
export function formatAbsolute(box: Box): string {
  return formatAddress(box)
    .replace(/([A-Z]+)/g, "$$$1")
    .replace(/(\d+)/g, "$$$1");
}

/** A sheet's name as formulas write it: quoted unless it is a plain word. */
export function quoteSheetName(name: string): string {
  const plain = /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !/^[A-Z]{1,3}\d+$/i.test(name) && !/^R\d*C\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.height <= outer.row + outer.height &&
    inner.column + inner.width <= outer.column + outer.width
  );
}

/** What two boxes share, or null. */
export function intersect(a: Box, b: Box): Box | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const height = Math.min(a.row + a.height, b.row + b.height) - row;
  const width = Math.min(a.column + a.width, b.column + b.width) - column;
  return height > 0 && width > 0 ? { row, column, height, width } : null;
}
