/** A formula made ready for the engine: structured references as A1, and the cells that it reads. */

import type { Box } from "../model/address.ts";
import type { Table } from "../model/features.ts";
import type { Sheet } from "../model/sheet.ts";
import type { Workbook } from "../model/workbook.ts";
import { CallStack, nameOf } from "./call-stack.ts";
import { boxOfReference, parseReference } from "./corners.ts";
import { sameText } from "./references.ts";
import { a1OfStructured, bodyRows, boxOfStructured } from "./structured.ts";
import { isThisRow, parseStructured, type StructuredReference } from "./structured-text.ts";
import { sheetOfPrefix, type Token, tokenize } from "./tokens.ts";

export interface Area {
  readonly sheet: Sheet;
  readonly box: Box;
}

type AsArray = (area: Area) => string | undefined;

export const areaKey = ({ sheet, box }: Area): string =>
  `${sheet.id}:${box.row}:${box.column}:${box.height}:${box.width}`;

/** Made once for a text that repeats down a column; only `[@X]` depends on the row. */
export interface Template {
  /** Writes the formula for the engine, without "=", row by row. `asArray` may give another text for an area that is only read as an array. */
  writer(asArray?: AsArray): (row: number) => string;
  /** Cells read in every row, and those read in the given row only. */
  readonly fixedAreas: readonly Area[];
  rowAreas(row: number): readonly Area[];
  /** Uses INDIRECT or OFFSET: which cells it reads is known only when it runs. */
  readonly isDynamic: boolean;
  /** May give another result although no cell changed that it reads. */
  readonly isVolatile: boolean;
  /** Plain names in it, in lower case. */
  readonly names: readonly string[];
}

/** Where a formula stands, apart from its row. */
export interface Home {
  readonly sheet: Sheet;
  readonly table: Table | undefined;
}

/** A reference to the formula's own row, with its columns found once. */
interface RowPart {
  readonly text: (row: number) => string;
  /** Null where the row is none of the table's. */
  readonly area: (row: number) => Area | null;
}

/** An area of more than one cell, as an argument or operand. */
interface ArrayPart {
  readonly text: string;
  readonly array: Area;
}

interface Parts {
  readonly pieces: (string | RowPart | ArrayPart)[];
  readonly fixedAreas: Area[];
  readonly rowParts: RowPart[];
  readonly names: string[];
  isDynamic: boolean;
  isVolatile: boolean;
  /** It has operators that make references of references. */
  joinsReferences: boolean;
  readonly calls: CallStack;
}

const DYNAMIC = new Set(["INDIRECT", "OFFSET"]);
/** SUBTOTAL and AGGREGATE look at hidden rows, which are no cells. */
const VOLATILE = new Set([
  ...DYNAMIC,
  ..."AGGREGATE CELL INFO NOW RAND RANDARRAY RANDBETWEEN SUBTOTAL TODAY".split(" "),
]);

export function makeTemplate(wb: Workbook, formula: string, home: Home, seen: readonly string[] = []): Template {
  const parts: Parts = {
    pieces: [],
    fixedAreas: [],
    rowParts: [],
    names: [],
    isDynamic: false,
    isVolatile: false,
    joinsReferences: false,
    calls: new CallStack(),
  };
  for (const token of tokenize(formula.startsWith("=") ? formula.slice(1) : formula))
    addToken(wb, parts, token, home, seen);
  const { pieces, fixedAreas, rowParts, names, isDynamic, isVolatile, joinsReferences } = parts;
  return {
    fixedAreas,
    names,
    isDynamic,
    isVolatile,
    writer: (asArray) => writerOf(pieces, joinsReferences ? undefined : asArray),
    rowAreas: (row) => rowParts.flatMap((part) => part.area(row) ?? []),
  };
}

/** All that does not depend on the row is settled once; text between such parts becomes one string. */
function writerOf(pieces: Parts["pieces"], asArray: AsArray | undefined): (row: number) => string {
  const settled: (string | RowPart)[] = [];
  let text = "";
  for (const piece of pieces) {
    if (typeof piece === "string") text += piece;
    else if ("array" in piece) text += asArray?.(piece.array) ?? piece.text;
    else {
      settled.push(text, piece);
      text = "";
    }
  }
  settled.push(text);
  return (row) => {
    let written = "";
    for (const piece of settled) written += typeof piece === "string" ? piece : piece.text(row);
    return written;
  };
}

function pushArea(parts: Parts, text: string, area: Area): void {
  parts.fixedAreas.push(area);
  const isArray = area.box.height * area.box.width > 1 && parts.calls.readsArrays;
  parts.pieces.push(isArray ? { text, array: area } : text);
}

function addToken(wb: Workbook, parts: Parts, token: Token, home: Home, seen: readonly string[]): void {
  const text = (token.prefix ?? "") + token.text;
  if (token.kind === "structured") return addStructured(wb, parts, token.text, home);
  if (token.kind === "reference") return addReference(wb, parts, token, home);
  if (token.kind === "name") return addName(wb, parts, token, home, seen);
  parts.calls.note(token);
  if (token.kind === "function") {
    parts.isDynamic ||= DYNAMIC.has(nameOf(token));
    parts.isVolatile ||= VOLATILE.has(nameOf(token));
  }
  parts.joinsReferences ||= text === ":" || text === "@" || text === "#";
  parts.pieces.push(text);
}

function addStructured(wb: Workbook, parts: Parts, text: string, home: Home): void {
  const reference = parseStructured(text);
  const found =
    reference.table === "" ? home.table && { table: home.table, sheet: home.sheet } : wb.table(reference.table);
  if (!found) {
    parts.pieces.push("#REF!");
    return;
  }
  if (isThisRow(reference)) {
    const part = rowPart(reference, found, home);
    parts.pieces.push(part);
    parts.rowParts.push(part);
    return;
  }
  const a1 = a1OfStructured(reference, found.table, found.sheet.name, { sheet: home.sheet.name, row: 0 });
  const box = boxOfStructured(reference, found.table, 0);
  if (typeof box === "string") parts.pieces.push(a1);
  else pushArea(parts, a1, { sheet: found.sheet, box });
}

/** Only the row is left open: a column of ten thousand formulas asks for it ten thousand times. */
function rowPart(
  reference: StructuredReference,
  { table, sheet }: { table: Table; sheet: Sheet },
  home: Home,
): RowPart {
  const [first, end] = bodyRows(table);
  const inFirst = boxOfStructured(reference, table, first);
  if (typeof inFirst === "string") return { text: () => inFirst, area: () => null };
  const isIn = (row: number): boolean => row >= first && row < end;
  const place = a1OfStructured(reference, table, sheet.name, { sheet: home.sheet.name, row: first });
  const pieces = place.split(new RegExp(`(?<=\\$[A-Z]+)${first + 1}(?=:|$)`));
  return {
    text: (row) => (isIn(row) ? pieces.join(String(row + 1)) : "#VALUE!"),
    area: (row) => (isIn(row) ? { sheet, box: { ...inFirst, row } } : null),
  };
}

function addReference(wb: Workbook, parts: Parts, token: Token, home: Home): void {
  const text = (token.prefix ?? "") + token.text;
  const reference = parseReference(token.text);
  const sheets = reference ? sheetsOf(wb, token, home) : [];
  const [only] = sheets;
  if (reference && only && sheets.length === 1)
    return pushArea(parts, text, { sheet: only, box: boxOfReference(reference) });
  parts.pieces.push(text);
  if (reference) parts.fixedAreas.push(...sheets.map((sheet) => ({ sheet, box: boxOfReference(reference) })));
}

/** One sheet, or those from the first to the last of `Jan:Dec!A1`. */
function sheetsOf(wb: Workbook, token: Token, home: Home): readonly Sheet[] {
  if (token.prefix === undefined) return [home.sheet];
  const name = sheetOfPrefix(token.prefix);
  const one = wb.sheets.find((sheet) => sameText(sheet.name, name));
  if (one) return [one];
  const [first, last] = name.split(":").map((end) => wb.sheets.findIndex((sheet) => sameText(sheet.name, end)));
  return first === undefined || last === undefined || first < 0 || last < 0 ? [] : wb.sheets.slice(first, last + 1);
}

function addName(wb: Workbook, parts: Parts, token: Token, home: Home, seen: readonly string[]): void {
  const text = (token.prefix ?? "") + token.text;
  const name = token.text.toLowerCase();
  // A table's name alone means its data.
  if (token.prefix === undefined && wb.table(name)) return addStructured(wb, parts, `${token.text}[]`, home);
  if (name !== "true" && name !== "false") parts.names.push(name);
  const scope = token.prefix === undefined ? home.sheet : sheetsOf(wb, token, home)[0];
  const known = wb.names.filter((candidate) => sameText(candidate.name, name));
  const found =
    known.find((candidate) => candidate.sheetId === scope?.id) ??
    known.find((candidate) => candidate.sheetId === undefined);
  if (!found || seen.includes(name)) {
    parts.pieces.push(text);
    return;
  }
  const inner = makeTemplate(wb, found.formula, { sheet: scope ?? home.sheet, table: undefined }, [...seen, name]);
  const [area] = inner.fixedAreas;
  if (area && isOneReference(found.formula)) return pushArea(parts, text, area);
  parts.pieces.push(text);
  parts.fixedAreas.push(...inner.fixedAreas);
  parts.isDynamic ||= inner.isDynamic;
  parts.isVolatile ||= inner.isVolatile;
}

/** "=Sheet1!$A$1:$A$3", and nothing else. */
function isOneReference(formula: string): boolean {
  const [first, ...rest] = tokenize(formula.slice(1));
  return rest.length === 0 && (first?.kind === "reference" || first?.kind === "structured");
}
