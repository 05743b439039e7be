/** Finds rows and cells in the text of `<sheetData>` without building a tree: a sheet may hold hundreds of thousands. */

import { columnIndex } from "../model/address.ts";

/** A stretch of text that is one element. */
interface Span {
  readonly start: number;
  /** After the opening tag. */
  readonly openEnd: number;
  /** Of the closing tag; equal to `end` when there is none. */
  readonly closeStart: number;
  readonly end: number;
}

export interface RowSpan extends Span {
  readonly row: number;
}

export interface CellSpan extends Span {
  readonly column: number;
}

/** A worksheet's text without its rows, and the text of the rows. */
interface SplitSheet {
  /** The part with an empty `<sheetData></sheetData>`. */
  readonly outline: string;
  readonly rows: string;
}

const SHEET_DATA = /<((?:[\w.-]+:)?sheetData)(\s[^>]*?)?(\/)?>/;

export function splitSheet(text: string): SplitSheet {
  const found = SHEET_DATA.exec(text);
  if (!found || found[3]) return { outline: text, rows: "" };
  const start = found.index + found[0].length;
  const end = text.indexOf(`</${found[1]}`, start);
  return { outline: text.slice(0, start) + text.slice(end), rows: text.slice(start, end) };
}

/** The quoted value of an attribute in an opening tag, undecoded: enough for numbers, addresses and keywords. */
export function rawAttribute(tag: string, name: string): string | undefined {
  for (let at = tag.indexOf(` ${name}=`); at >= 0; at = tag.indexOf(` ${name}=`, at + 1)) {
    const from = at + name.length + 2;
    const to = tag.indexOf(tag.charAt(from), from + 1);
    if (to > 0) return tag.slice(from + 1, to);
  }
  return undefined;
}

/** Opening tags by element; where each search begins is set anew, for rows are searched while cells are. */
const OPENING = { row: /<((?:[\w.-]+:)?row)(?=[\s/>])[^>]*>/g, c: /<((?:[\w.-]+:)?c)(?=[\s/>])[^>]*>/g } as const;

/** Elements of that name from `from` to `to`; they do not nest. */
function* spans(text: string, name: keyof typeof OPENING, from: number, to: number): Generator<Span> {
  const opening = OPENING[name];
  let next = from;
  const find = (): RegExpExecArray | null => {
    opening.lastIndex = next;
    return opening.exec(text);
  };
  for (let found = find(); found && found.index < to; found = find()) {
    const start = found.index;
    const openEnd = start + found[0].length;
    const isClosed = text.charAt(openEnd - 2) === "/";
    const closeStart = isClosed ? openEnd : text.indexOf(`</${found[1]}`, openEnd);
    const end = isClosed ? openEnd : text.indexOf(">", closeStart) + 1;
    next = end;
    yield { start, openEnd, closeStart, end };
  }
}

/** Rows from top to bottom. A row without a number follows the one before it. */
export function* scanRows(rows: string): Generator<RowSpan> {
  let next = 0;
  for (const span of spans(rows, "row", 0, rows.length)) {
    const number = rawAttribute(rows.slice(span.start, span.openEnd), "r");
    const row = number === undefined ? next : Number(number) - 1;
    next = row + 1;
    yield { ...span, row };
  }
}

/** Cells of a row from left to right. A cell without an address follows the one before it. */
export function* scanCells(rows: string, row: RowSpan): Generator<CellSpan> {
  let next = 0;
  for (const span of spans(rows, "c", row.openEnd, row.closeStart)) {
    const address = rawAttribute(rows.slice(span.start, span.openEnd), "r");
    const column = address === undefined ? next : columnIndex(address.replace(/\d+$/, ""));
    next = column + 1;
    yield { ...span, column };
  }
}
