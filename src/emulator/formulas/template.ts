/** A formula made ready for the engine: structured references as A1, and the cells that it reads. */

import type { DefinedName, Table } from "../model/features.ts";
import type { Sheet } from "../model/sheet.ts";
import type { Workbook } from "../model/workbook.ts";
import { CallStack, nameOf } from "./call-stack.ts";
import { boxOfReference, parseReference } from "./corners.ts";
import {
  type Area,
  fixedReading,
  isEndless,
  isOneCell,
  ownRowReading,
  type Reading,
  referenceReading,
} from "./readings.ts";
import { sameText } from "./references.ts";
import { a1OfStructured, boxOfStructured } from "./structured.ts";
import { isThisRow, parseStructured } from "./structured-text.ts";
import { type AsArray, type LoopText, loopOf, type Piece, writerOf } from "./template-text.ts";
import { sheetOfPrefix, type Token, tokenize } from "./tokens.ts";

/** Made once for a formula that repeats down a column. */
export interface Template {
  /** Writes the formula for the engine, without "=", row by row. `asArray` may give another text for an area that is only read as an array. */
  writer(asArray?: AsArray): (row: number) => string;
  /** Null where the engine must see a cell's address, or more than this formula. */
  readonly loop: LoopText | null;
  /** Cells read in every row. */
  readonly fixedAreas: readonly Area[];
  /** Those of them that `asArray` is asked about and nothing else. */
  readonly arrayAreas: ReadonlySet<Area>;
  /** What is read depending on the row. */
  readonly moving: readonly Reading[];
  /** Uses INDIRECT or OFFSET: which cells it reads is known only when it runs. */
  readonly isDynamic: boolean;
  /** May give another result although no cell changed that it reads. */
  readonly isVolatile: boolean;
  /** Plain names in it, in lower case. */
  readonly names: readonly string[];
}

/** Where a formula stands. */
export interface Home {
  readonly sheet: Sheet;
  readonly table: Table | undefined;
  /** Its row, from which its relative references are counted; without one they mean what they say in every row. */
  readonly row?: number;
}

/** A formula while it is read, from left to right. */
interface Draft {
  readonly wb: Workbook;
  readonly home: Home;
  /** Names on the way here, which must not come again. */
  readonly seen: readonly string[];
  readonly pieces: Piece[];
  readonly fixedAreas: Area[];
  readonly names: string[];
  readonly calls: CallStack;
  isDynamic: boolean;
  isVolatile: boolean;
  /** It has operators that make references of references. */
  joinsReferences: boolean;
  /** Values alone do not settle it. */
  needsSheet: boolean;
}

const DYNAMIC = new Set(["INDIRECT", "OFFSET"]);
/** SUBTOTAL and AGGREGATE look at hidden rows, which are no cells. */
const VOLATILE = new Set([
  ...DYNAMIC,
  ..."AGGREGATE CELL INFO NOW RAND RANDARRAY RANDBETWEEN SUBTOTAL TODAY".split(" "),
]);

export function makeTemplate(wb: Workbook, formula: string, home: Home, seen: readonly string[] = []): Template {
  const draft: Draft = {
    wb,
    home,
    seen,
    pieces: [],
    fixedAreas: [],
    names: [],
    calls: new CallStack(),
    isDynamic: false,
    isVolatile: false,
    joinsReferences: false,
    needsSheet: false,
  };
  for (const token of tokenize(formula.startsWith("=") ? formula.slice(1) : formula)) addToken(draft, token);
  return templateOf(draft);
}

function templateOf(draft: Draft): Template {
  const { pieces, fixedAreas, names, isDynamic, isVolatile, joinsReferences, needsSheet } = draft;
  const placed = pieces.filter((piece) => typeof piece !== "string");
  const arrays = placed.flatMap(({ reading, isArray }) => (isArray && reading.isFixed ? (reading.area(0) ?? []) : []));
  return {
    fixedAreas,
    names,
    isDynamic,
    isVolatile,
    arrayAreas: new Set(joinsReferences ? [] : arrays),
    moving: placed.flatMap(({ reading }) => (reading.isFixed ? [] : reading)),
    loop: joinsReferences || isDynamic || needsSheet ? null : loopOf(pieces),
    writer: (asArray) => writerOf(pieces, joinsReferences ? undefined : asArray),
  };
}

/** `box` says how many cells it reads, in any row. */
function addReading(draft: Draft, reading: Reading, { box }: Area): void {
  const isOne = isOneCell(box);
  const isArray = !isOne && draft.calls.readsArrays;
  const fixed = reading.isFixed ? reading.area(0) : null;
  if (fixed) draft.fixedAreas.push(fixed);
  draft.needsSheet ||= isOne ? !draft.calls.readsValues : !isArray || isEndless(box);
  draft.pieces.push({ reading, isArray });
}

function addToken(draft: Draft, token: Token): void {
  const text = (token.prefix ?? "") + token.text;
  if (token.kind === "structured") return addStructured(draft, token.text);
  if (token.kind === "reference") return addReference(draft, token);
  if (token.kind === "name") return addName(draft, token);
  draft.calls.note(token);
  if (token.kind === "function") {
    draft.isDynamic ||= DYNAMIC.has(nameOf(token));
    draft.isVolatile ||= VOLATILE.has(nameOf(token));
  }
  draft.joinsReferences ||= text === ":" || text === "@" || text === "#";
  draft.pieces.push(text);
}

function addStructured(draft: Draft, text: string): void {
  const { wb, home } = draft;
  const reference = parseStructured(text);
  const found =
    reference.table === "" ? home.table && { table: home.table, sheet: home.sheet } : wb.table(reference.table);
  if (!found) {
    draft.pieces.push("#REF!");
    return;
  }
  const { table, sheet } = found;
  const box = boxOfStructured(reference, table, isThisRow(reference) ? table.box.row + 1 : 0);
  if (isThisRow(reference)) {
    const oneCell = { row: 0, column: 0, height: 1, width: 1 };
    return addReading(draft, ownRowReading(reference, found, home.sheet), {
      sheet,
      box: typeof box === "string" ? oneCell : box,
    });
  }
  const a1 = a1OfStructured(reference, table, sheet.name, { sheet: home.sheet.name, row: 0 });
  if (typeof box === "string") draft.pieces.push(a1);
  else addReading(draft, fixedReading(a1, { sheet, box }), { sheet, box });
}

function addReference(draft: Draft, token: Token): void {
  const { wb, home } = draft;
  const reference = parseReference(token.text);
  const sheets = reference ? sheetsOf(wb, token, home) : [];
  const [sheet] = sheets;
  if (reference && sheet && sheets.length === 1) {
    const area = { sheet, box: boxOfReference(reference) };
    return addReading(draft, referenceReading(token.prefix ?? "", reference, sheet, home.row), area);
  }
  draft.pieces.push((token.prefix ?? "") + token.text);
  draft.needsSheet = true;
  if (reference) draft.fixedAreas.push(...sheets.map((each) => ({ sheet: each, box: boxOfReference(reference) })));
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

/** The name as this sheet knows it: its own goes before the workbook's. */
function nameFor(wb: Workbook, name: string, scope: Sheet | undefined): DefinedName | undefined {
  const known = wb.names.filter((candidate) => sameText(candidate.name, name));
  const ofSheet = known.find(({ sheetId }) => sheetId === scope?.id);
  return ofSheet ?? known.find(({ sheetId }) => sheetId === undefined);
}

function addName(draft: Draft, token: Token): void {
  const { wb, home, seen } = draft;
  const text = (token.prefix ?? "") + token.text;
  const name = token.text.toLowerCase();
  // A table's name alone means its data.
  if (token.prefix === undefined && wb.table(name)) return addStructured(draft, `${token.text}[]`);
  if (name === "true" || name === "false") return void draft.pieces.push(text);
  draft.names.push(name);
  const scope = token.prefix === undefined ? home.sheet : sheetsOf(wb, token, home)[0];
  const found = seen.includes(name) ? undefined : nameFor(wb, name, scope);
  if (found) return addFormulaOfName(draft, text, found.formula, scope ?? home.sheet);
  draft.pieces.push(text);
  draft.needsSheet = true;
}

function addFormulaOfName(draft: Draft, text: string, formula: string, sheet: Sheet): void {
  const seen = [...draft.seen, ...draft.names.slice(-1)];
  const { fixedAreas, isDynamic, isVolatile } = makeTemplate(draft.wb, formula, { sheet, table: undefined }, seen);
  const [area] = fixedAreas;
  if (area && isOneReference(formula)) return addReading(draft, fixedReading(text, area), area);
  draft.pieces.push(text);
  draft.needsSheet = true;
  draft.fixedAreas.push(...fixedAreas);
  draft.isDynamic ||= isDynamic;
  draft.isVolatile ||= isVolatile;
}

/** "=Sheet1!$A$1:$A$3", and nothing else. */
function isOneReference(formula: string): boolean {
  const [first, ...rest] = tokenize(formula.slice(1));
  return rest.length === 0 && (first?.kind === "reference" || first?.kind === "structured");
}
