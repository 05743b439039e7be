/** What a formula reads, each at one place of its text. A column repeats its formula: only what depends on the row is left open. */

import { type Box, MAX_COLUMNS, MAX_ROWS } from "../model/address.ts";
import type { Table } from "../model/features.ts";
import type { Sheet } from "../model/sheet.ts";
import { boxOfReference, type Corner, formatReference, isOnSheet, type Reference } from "./corners.ts";
import { a1OfStructured, bodyRows, boxOfStructured } from "./structured.ts";
import type { StructuredReference } from "./structured-text.ts";

export interface Area {
  readonly sheet: Sheet;
  readonly box: Box;
}

export const areaKey = ({ sheet, box }: Area): string =>
  `${sheet.id}:${box.row}:${box.column}:${box.height}:${box.width}`;

export const isOneCell = ({ height, width }: Box): boolean => height === 1 && width === 1;

/** A box that goes to an edge of the sheet, as `A:A` does. */
export const isEndless = ({ height, width }: Box): boolean => height === MAX_ROWS || width === MAX_COLUMNS;

export interface Reading {
  /** As the engine is to see it in a formula of the given row. */
  readonly text: (row: number) => string;
  /** Null where there is nothing to read: beside the table, off the sheet. The text is then an error. */
  readonly area: (row: number) => Area | null;
  readonly isFixed: boolean;
  /** Rows from the formula down to the one row that it reads; undefined where it reads several, or always the same. */
  readonly rowOffset?: number;
}

export const fixedReading = (text: string, area: Area): Reading => ({
  text: () => text,
  area: () => area,
  isFixed: true,
});

/** `[@X]`: the formula's own row of a table, with its columns found once. */
export function ownRowReading(
  reference: StructuredReference,
  { table, sheet }: { readonly table: Table; readonly sheet: Sheet },
  home: Sheet,
): Reading {
  const [first, end] = bodyRows(table);
  const inFirst = boxOfStructured(reference, table, first);
  if (typeof inFirst === "string") return { text: () => inFirst, area: () => null, isFixed: false };
  const isIn = (row: number): boolean => row >= first && row < end;
  const place = a1OfStructured(reference, table, sheet.name, { sheet: home.name, row: first });
  const pieces = place.split(new RegExp(`(?<=\\$[A-Z]+)${first + 1}(?=:|$)`));
  return {
    text: (row) => (isIn(row) ? pieces.join(String(row + 1)) : "#VALUE!"),
    area: (row) => (isIn(row) ? { sheet, box: { ...inFirst, row } } : null),
    isFixed: false,
    rowOffset: 0,
  };
}

const movesWithRow = ({ first, last }: Reference): boolean => !first.rowAbsolute || !last.rowAbsolute;

const moved = (corner: Corner, rows: number): Corner =>
  corner.rowAbsolute ? corner : { ...corner, row: corner.row + rows };

/** `$C7` in a formula of the row `base`, filled up and down from there. */
function relativeReading(prefix: string, reference: Reference, sheet: Sheet, base: number): Reading {
  const at = (row: number): Reference => {
    const by = row - base;
    return { ...reference, first: moved(reference.first, by), last: moved(reference.last, by) };
  };
  const isThere = ({ first, last }: Reference): boolean => isOnSheet(first) && isOnSheet(last);
  const reading: Reading = {
    text: (row) => (isThere(at(row)) ? prefix + formatReference(at(row)) : "#REF!"),
    area: (row) => (isThere(at(row)) ? { sheet, box: boxOfReference(at(row)) } : null),
    isFixed: false,
  };
  const { first, last } = reference;
  const isOneRow = first.row === last.row && !first.rowAbsolute && !last.rowAbsolute;
  return isOneRow ? { ...reading, rowOffset: first.row - base } : reading;
}

/** An A1 reference in a formula of the row `base`; without a base it is taken as it is written. */
export function referenceReading(
  prefix: string,
  reference: Reference,
  sheet: Sheet,
  base: number | undefined,
): Reading {
  if (base !== undefined && movesWithRow(reference)) return relativeReading(prefix, reference, sheet, base);
  return fixedReading(prefix + formatReference(reference), { sheet, box: boxOfReference(reference) });
}
