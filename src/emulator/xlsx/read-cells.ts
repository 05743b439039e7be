import { fromFileFormula } from "../formulas/file-form.ts";
import { shiftReferences } from "../formulas/references.ts";
import { cellKey, columnOfKey, rowOfKey } from "../model/address.ts";
import type { Cell, CellValue, ErrorCode } from "../model/cell.ts";
import type { RowProperties } from "../model/features.ts";
import type { Sheet } from "../model/sheet.ts";
import { decodeCellText } from "./cell-text.ts";
import { type CellParts, splitCell } from "./cell-parts.ts";
import { defined } from "./defined.ts";
import { plainText, type SharedString } from "./shared-strings.ts";
import { rawAttribute, scanCells, scanRows } from "./sheet-rows.ts";
import { tableAt } from "./table-at.ts";
import { parseXml } from "./xml.ts";

/** Cells that share one formula in the file: the first holds the text, the others only point to it. */
interface SharedFormula {
  readonly master: number;
  readonly text: string;
  readonly members: number[];
}

/** What the file says beyond the model's cells. */
export interface CellNotes {
  readonly sharedFormulas: ReadonlyMap<string, SharedFormula>;
  /** Cells whose text has formatting of its own, with their index in the shared strings. */
  readonly richStrings: ReadonlyMap<Cell, string>;
}

interface Reading {
  readonly sheet: Sheet;
  readonly strings: readonly SharedString[];
  readonly date1904: boolean;
  readonly shared: Map<string, SharedFormula>;
  readonly rich: Map<Cell, string>;
}

const DAY = 86_400_000;

/** An ISO date as its serial number. */
function serialOf(iso: string, date1904: boolean): CellValue {
  const time = Date.parse(/T/.test(iso) ? `${iso.replace(/Z$/, "")}Z` : iso);
  return Number.isNaN(time) ? iso : (time - Date.UTC(1899, 11, 30)) / DAY - (date1904 ? 1462 : 0);
}

/** How each `t` of a cell reads its `<v>`; without one the value is a number. */
const READERS: Readonly<Record<string, (text: string, reading: Reading) => CellValue>> = {
  s: (text, { strings }) => strings[Number(text)]?.text ?? "",
  str: decodeCellText,
  b: (text) => text === "1" || text === "true",
  e: (text) => ({ error: text as ErrorCode }),
  d: (text, { date1904 }) => serialOf(text, date1904),
};

function readValue(parts: CellParts, reading: Reading): CellValue {
  if (parts.inline !== "") return plainText(parseXml(parts.inline));
  if (parts.value === undefined) return null;
  const reader = READERS[rawAttribute(parts.tag, "t") ?? ""];
  if (reader) return reader(parts.value, reading);
  return parts.value.trim() === "" ? null : Number(parts.value);
}

/** The formula in the model's form; shared ones are moved to the cell's own place. */
function readFormula(parts: CellParts, key: number, { sheet, shared }: Reading): string | undefined {
  if (parts.formulaTag === "") return undefined;
  const group = rawAttribute(parts.formulaTag, "t") === "shared" ? rawAttribute(parts.formulaTag, "si") : undefined;
  const row = rowOfKey(key);
  const column = columnOfKey(key);
  if (parts.formula === "" && group !== undefined) {
    const first = shared.get(group);
    if (!first) return undefined;
    first.members.push(key);
    return shiftReferences(first.text, row - rowOfKey(first.master), column - columnOfKey(first.master));
  }
  if (parts.formula === "") return undefined;
  const table = parts.formula.includes("[") ? tableAt(sheet, row, column)?.name : undefined;
  const formula = fromFileFormula(parts.formula, table);
  if (group !== undefined) shared.set(group, { master: key, text: formula, members: [] });
  return formula;
}

function readCell(parts: CellParts, key: number, reading: Reading): void {
  const value = readValue(parts, reading);
  const formula = readFormula(parts, key, reading);
  const style = Number(rawAttribute(parts.tag, "s") ?? 0);
  if (value === null && formula === undefined && style === 0) return;
  const isArray = formula !== undefined && rawAttribute(parts.formulaTag, "t") === "array";
  const arrayRange = isArray ? rawAttribute(parts.formulaTag, "ref") : undefined;
  const cell: Cell = formula === undefined ? { value, style } : { value, style, ...defined({ formula, arrayRange }) };
  reading.sheet.cells.set(key, cell);
  if (formula !== undefined || rawAttribute(parts.tag, "t") !== "s" || parts.value === undefined) return;
  if (reading.strings[Number(parts.value)]?.isRich) reading.rich.set(cell, parts.value);
}

function readRowProperties(tag: string): RowProperties | undefined {
  const height = rawAttribute(tag, "ht");
  const hidden = rawAttribute(tag, "hidden");
  if (height === undefined && hidden === undefined) return undefined;
  return defined({
    height: height === undefined ? undefined : Number(height),
    hidden: hidden === "1" || hidden === "true" || undefined,
  });
}

/** Reads the text inside `<sheetData>` into the sheet, whose tables must be there already. */
export function readCells(rows: string, sheet: Sheet, strings: readonly SharedString[], date1904: boolean): CellNotes {
  const reading: Reading = { sheet, strings, date1904, shared: new Map(), rich: new Map() };
  for (const row of scanRows(rows)) {
    const properties = readRowProperties(rows.slice(row.start, row.openEnd));
    if (properties) sheet.rows.set(row.row, properties);
    for (const cell of scanCells(rows, row)) {
      const parts = splitCell(rows.slice(cell.start, cell.openEnd), rows.slice(cell.openEnd, cell.closeStart));
      readCell(parts, cellKey(row.row, cell.column), reading);
    }
  }
  return { sharedFormulas: reading.shared, richStrings: reading.rich };
}
