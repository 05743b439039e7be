/** R1C1 notation: `R[-1]C`, `R2C3`, `C[1]`, for a formula in a given cell (0-based). */

import { MAX_COLUMNS, MAX_ROWS } from "../model/address.ts";
import { type Corner, formatReference, parseReference, type Reference } from "./corners.ts";
import { mapTokens } from "./tokens.ts";

const relative = (letter: string, offset: number): string => (offset === 0 ? letter : `${letter}[${offset}]`);

function partsOf(corner: Corner, row: number, column: number): { readonly r: string; readonly c: string } {
  return {
    r: corner.rowAbsolute ? `R${corner.row + 1}` : relative("R", corner.row - row),
    c: corner.columnAbsolute ? `C${corner.column + 1}` : relative("C", corner.column - column),
  };
}

function referenceToR1C1(reference: Reference, row: number, column: number): string {
  const { shape } = reference;
  const [first, last] = [reference.first, reference.last].map((corner) => {
    const { r, c } = partsOf(corner, row, column);
    return shape === "columns" ? c : shape === "rows" ? r : r + c;
  });
  const isOne = shape === "cell" || (first === last && shape !== "range");
  return isOne ? (first ?? "") : `${first}:${last}`;
}

/** "=A1*$B$2" in C1 → "=RC[-2]*R2C2". */
export function toR1C1(formula: string, row: number, column: number): string {
  return mapTokens(formula, (token) => {
    const reference = token.kind === "reference" ? parseReference(token.text) : null;
    return reference ? (token.prefix ?? "") + referenceToR1C1(reference, row, column) : undefined;
  });
}

const AREA = /^(?:R(?:\[(-?\d+)\]|(\d+))?)?(?:C(?:\[(-?\d+)\]|(\d+))?)?$/i;

/** Pieces of a formula in R1C1 notation. Texts, names and structured references come first, so that nothing inside them is a reference. */
const TEXT = String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'`;
const BRACKETED = String.raw`\[(?:'[^]|[^[\]'])*\]`;
const STRUCTURED = String.raw`(?:[\p{L}_\\][\p{L}\p{N}_.\\]*(?=\[(?!-?\d+\])))?\[(?!-?\d+\])(?:'[^]|[^[\]']|${BRACKETED})*\]`;
const INDEX = String.raw`(?:\[-?\d+\]|\d+)?`;
const HALF = String.raw`(?:R${INDEX}C${INDEX}|R${INDEX}|C${INDEX})(?![\p{L}\p{N}_.(!])`;
const WORD = String.raw`[\p{L}\p{N}_.\\]+`;
const PIECES = new RegExp(`${TEXT}|${STRUCTURED}|${HALF}(?::${HALF})?|${WORD}`, "giu");

function coordinate(offset: string | undefined, fixed: string | undefined, base: number, limit: number): number {
  if (fixed !== undefined) return Number(fixed) - 1;
  // Beyond an edge R1C1 goes on from the other one.
  return (((base + Number(offset ?? 0)) % limit) + limit) % limit;
}

interface Half {
  readonly corner: Corner;
  readonly shape: "cell" | "rows" | "columns";
}

function readHalf(text: string, row: number, column: number): Half | null {
  const match = text === "" ? null : AREA.exec(text);
  if (!match) return null;
  const [, rowOffset, rowFixed, columnOffset, columnFixed] = match;
  const shape = !/^R/i.test(text) ? "columns" : /C/i.test(text) ? "cell" : "rows";
  const corner = {
    row: shape === "columns" ? 0 : coordinate(rowOffset, rowFixed, row, MAX_ROWS),
    column: shape === "rows" ? 0 : coordinate(columnOffset, columnFixed, column, MAX_COLUMNS),
    rowAbsolute: rowFixed !== undefined,
    columnAbsolute: columnFixed !== undefined,
  };
  return { corner, shape };
}

function referenceFromR1C1(text: string, row: number, column: number): string {
  const [firstText = "", lastText] = text.split(":");
  const first = readHalf(firstText, row, column);
  const last = lastText === undefined ? first : readHalf(lastText, row, column);
  if (!first || !last || first.shape !== last.shape) return text;
  const shape = first.shape === "cell" ? (lastText === undefined ? "cell" : "range") : first.shape;
  return formatReference({ shape, first: first.corner, last: last.corner });
}

/** The inverse of `toR1C1`. */
export function fromR1C1(formula: string, row: number, column: number): string {
  return formula.replace(PIECES, (piece) => referenceFromR1C1(piece, row, column));
}
