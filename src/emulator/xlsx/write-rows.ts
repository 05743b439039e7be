import { cellKey, columnOfKey, rowOfKey } from "../model/address.ts";
import type { RowProperties } from "../model/features.ts";
import type { Sheet } from "../model/sheet.ts";
import type { SheetSnapshot } from "./opened-workbook.ts";
import { type RowSpan, scanCells, scanRows } from "./sheet-rows.ts";
import { staleFormulas } from "./stale-formulas.ts";
import type { CellWriter } from "./write-cells.ts";
import { patchTag } from "./xml-patch.ts";

interface Writing {
  readonly sheet: Sheet;
  readonly before: SheetSnapshot;
  /** Text of the rows in the file. */
  readonly xml: string;
  readonly prefix: string;
  readonly writer: CellWriter;
  readonly stale: ReadonlySet<number>;
  /** Cells of each row that must be written anew. */
  readonly dirty: ReadonlyMap<number, readonly number[]>;
}

/** Keys of two maps whose values are not the same object. */
function* differences<T>(now: ReadonlyMap<number, T>, before: ReadonlyMap<number, T>): Generator<number> {
  for (const [key, value] of now) if (before.get(key) !== value) yield key;
  for (const key of before.keys()) if (!now.has(key)) yield key;
}

/** The rows that differ from the file, each with the keys of all its cells. */
function dirtyRows(sheet: Sheet, before: SheetSnapshot, stale: ReadonlySet<number>): ReadonlyMap<number, number[]> {
  const dirty = new Map<number, number[]>();
  const mark = (row: number): void => void (dirty.has(row) || dirty.set(row, []));
  for (const key of differences(sheet.cells, before.state.cells)) mark(rowOfKey(key));
  for (const row of differences(sheet.rows, before.state.rows)) mark(row);
  for (const key of stale) mark(rowOfKey(key));
  if (dirty.size > 0) for (const key of sheet.cells.keys()) dirty.get(rowOfKey(key))?.push(key);
  return dirty;
}

const rowAttributes = ({ height, hidden }: RowProperties) => ({
  ht: height,
  customHeight: height === undefined ? undefined : true,
  hidden: hidden || undefined,
});

function rowTag(row: number, original: string | undefined, { sheet, before, prefix }: Writing): string {
  const tag = patchTag(original?.replace(/\s*\/>$/, ">") ?? `<${prefix}row>`, { r: row + 1, spans: undefined });
  const properties = sheet.rows.get(row);
  return properties === before.state.rows.get(row) ? tag : patchTag(tag, rowAttributes(properties ?? {}));
}

/** The cells of a row that the file has, as they are to be written. */
function oldCells(span: RowSpan, { sheet, before, xml, writer, stale }: Writing): Map<number, string> {
  const cells = new Map<number, string>();
  for (const cell of scanCells(xml, span)) {
    const key = cellKey(span.row, cell.column);
    const now = sheet.cells.get(key);
    const then = before.state.cells.get(key);
    if (now === then && !stale.has(key)) cells.set(key, writer.keep(key, xml, cell));
    else if (now) cells.set(key, writer.rewrite(key, now, then, xml, cell, stale.has(key)));
  }
  return cells;
}

function writeRow(row: number, keys: readonly number[], span: RowSpan | undefined, writing: Writing): string {
  const { sheet, xml, prefix, writer } = writing;
  const cells = span ? oldCells(span, writing) : new Map<number, string>();
  for (const key of keys) {
    const cell = sheet.cells.get(key);
    if (cell && !cells.has(key)) cells.set(key, writer.write(key, cell));
  }
  const ordered = [...cells].sort(([a], [b]) => columnOfKey(a) - columnOfKey(b)).map(([, text]) => text);
  const tag = rowTag(row, span && xml.slice(span.start, span.openEnd), writing);
  return `${tag}${ordered.join("")}</${/^<([^\s>]+)/.exec(tag)?.[1] ?? `${prefix}row`}>`;
}

function writeDirtyRows(writing: Writing): string {
  const { xml, dirty } = writing;
  const waiting = [...dirty.keys()].sort((a, b) => a - b);
  const pieces: string[] = [];
  let next = 0;
  let done = 0;
  const flushBefore = (limit: number): void => {
    for (let row = waiting[next]; row !== undefined && row < limit; row = waiting[++next])
      pieces.push(writeRow(row, dirty.get(row) ?? [], undefined, writing));
  };
  for (const span of scanRows(xml)) {
    pieces.push(xml.slice(done, span.start));
    flushBefore(span.row);
    const keys = dirty.get(span.row);
    if (keys) next++;
    pieces.push(keys ? writeRow(span.row, keys, span, writing) : numbered(xml.slice(span.start, span.end), span));
    done = span.end;
  }
  flushBefore(Infinity);
  return pieces.join("") + xml.slice(done);
}

/** A row that stays; it needs its number, for rows around it may be new. */
function numbered(text: string, { row, start, openEnd }: RowSpan): string {
  const tag = text.slice(0, openEnd - start);
  return / r=/.test(tag) ? text : patchTag(tag, { r: row + 1 }) + text.slice(openEnd - start);
}

/** The text of the rows with what changed in it, or undefined when nothing did. */
export function writeRows(
  xml: string,
  prefix: string,
  sheet: Sheet,
  before: SheetSnapshot,
  writer: CellWriter,
): string | undefined {
  const stale = staleFormulas(sheet, before);
  const dirty = dirtyRows(sheet, before, stale);
  return dirty.size === 0 ? undefined : writeDirtyRows({ sheet, before, xml, prefix, writer, stale, dirty });
}
