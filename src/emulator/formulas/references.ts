/** What happens to the A1 references of a formula when it is copied, or when cells move under it. */

import type { Box } from "../model/address.ts";
import { type BoxChange, changeBox } from "./box-changes.ts";
import {
  boxOfReference,
  type Corner,
  formatReference,
  isOnSheet,
  parseReference,
  type Reference,
  withBox,
} from "./corners.ts";
import { remember } from "./remember.ts";
import { mapTokens, sheetOfPrefix, type Token, tokenize } from "./tokens.ts";

export const sameText = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const shiftedCorner = (corner: Corner, rows: number, columns: number): Corner => ({
  ...corner,
  row: corner.rowAbsolute ? corner.row : corner.row + rows,
  column: corner.columnAbsolute ? corner.column : corner.column + columns,
});

function shiftedReference(reference: Reference, rows: number, columns: number): string {
  const first = shiftedCorner(reference.first, rows, columns);
  const last = shiftedCorner(reference.last, rows, columns);
  return isOnSheet(first) && isOnSheet(last) ? formatReference({ ...reference, first, last }) : "#REF!";
}

/** As copying does: relative references move, absolute ones stay; past the sheet's edge they become #REF!. */
export function shiftReferences(formula: string, rows: number, columns: number): string {
  return rows === 0 && columns === 0 ? formula : makeShifter(formula)(rows, columns);
}

type Shifter = (rows: number, columns: number) => string;

/** `shiftReferences` for a formula that is filled over many cells: it is read once. */
export const makeShifter: (formula: string) => Shifter = remember((formula: string): Shifter => {
  const pieces: (string | { readonly prefix: string; readonly reference: Reference })[] = [];
  for (const token of tokenize(formula)) {
    const reference = token.kind === "reference" ? parseReference(token.text) : null;
    if (reference && isRelative(reference)) pieces.push({ prefix: token.prefix ?? "", reference });
    else pieces.push((token.prefix ?? "") + token.text);
  }
  if (pieces.every((piece) => typeof piece === "string")) return () => formula;
  return (rows, columns) =>
    pieces
      .map((piece) =>
        typeof piece === "string" ? piece : piece.prefix + shiftedReference(piece.reference, rows, columns),
      )
      .join("");
});

const isRelative = ({ first, last }: Reference): boolean =>
  ![first, last].every((corner) => corner.rowAbsolute && corner.columnAbsolute);

/** Where the formula stands: references without a sheet's name mean its own sheet. */
export interface FormulaPlace {
  readonly sheet: string;
}

const sheetOf = (token: Token, place: FormulaPlace): string =>
  token.prefix === undefined ? place.sheet : sheetOfPrefix(token.prefix);

function adjusted(reference: Reference, box: Box, changed: Box): string | undefined {
  if (changed === box) return undefined;
  return formatReference(withBox(reference, changed));
}

/** The formula after cells were inserted, deleted, moved or reordered: references follow, absolute ones too; a lost target is #REF!. */
export function adjustReferences(formula: string, place: FormulaPlace, change: BoxChange): string {
  return mapTokens(formula, (token) => {
    if (token.kind !== "reference" || !sameText(sheetOf(token, place), change.sheet)) return undefined;
    const reference = parseReference(token.text);
    if (!reference) return undefined;
    const box = boxOfReference(reference);
    const changed = changeBox(box, change);
    const text = changed ? adjusted(reference, box, changed) : "#REF!";
    return text === undefined ? undefined : (token.prefix ?? "") + text;
  });
}
