import { type BoxChange, changeBox, reorderedOffset } from "../formulas/box-changes.ts";
import { adjustReferences } from "../formulas/references.ts";
import {
  type Box,
  cellKey,
  columnOfKey,
  contains,
  formatAddress,
  MAX_COLUMNS,
  MAX_ROWS,
  parseAddress,
  rowOfKey,
} from "../model/address.ts";
import type { Cell } from "../model/cell.ts";
import type { Filter, Note, Table, TableColumn } from "../model/features.ts";
import type { Sheet } from "../model/sheet.ts";
import type { Workbook } from "../model/workbook.ts";
import { changeRanges } from "./change-ranges.ts";
import { mapChanged, rewriteFormulas } from "./rewrite-formulas.ts";
import { defaultColumnName } from "./table-headers.ts";

/** Moves the cells of a sheet and everything that lies on them or points at them. The caller has checked that Excel allows it. */
export function applyChange(wb: Workbook, sheet: Sheet, change: BoxChange): void {
  moveCells(sheet, change);
  moveRowsAndColumns(sheet, change);
  sheet.merges = mapBoxes(sheet.merges, change);
  sheet.tables = sheet.tables.flatMap((table) => changedTable(table, change) ?? []);
  sheet.filter = changedFilter(sheet.filter, change);
  sheet.notes = movedNotes(sheet.notes, change);
  sheet.validations = onChangedRanges(sheet.validations, change);
  sheet.conditionalFormats = onChangedRanges(sheet.conditionalFormats, change);
  const { printArea } = sheet.pageLayout;
  if (printArea !== undefined) {
    sheet.pageLayout = { ...sheet.pageLayout, printArea: adjustReferences(printArea, { sheet: sheet.name }, change) };
  }
  rewriteFormulas(wb, (formula, home) => adjustReferences(formula, home, change));
}

/** Rules follow their cells; one that has none left goes. */
function onChangedRanges<T extends { readonly ranges: readonly Box[] }>(
  rules: readonly T[],
  change: BoxChange,
): readonly T[] {
  const changed = mapChanged(rules, (rule) => {
    const ranges = changeRanges(rule.ranges, change);
    return ranges === rule.ranges ? rule : { ...rule, ranges };
  });
  return changed === rules ? rules : changed.filter((rule) => rule.ranges.length > 0);
}

function moveCells(sheet: Sheet, change: BoxChange): void {
  const moved: [number, Cell][] = [];
  const gone: number[] = [];
  for (const [key, cell] of sheet.cells) {
    const place = { row: rowOfKey(key), column: columnOfKey(key), height: 1, width: 1 };
    const target = changeBox(place, change);
    if (target === place) continue;
    gone.push(key);
    if (target) moved.push([cellKey(target.row, target.column), changedArray(cell, change)]);
  }
  for (const key of gone) sheet.cells.delete(key);
  for (const [key, cell] of moved) sheet.cells.set(key, cell);
}

function changedArray(cell: Cell, change: BoxChange): Cell {
  const box = cell.arrayRange === undefined ? null : parseAddress(cell.arrayRange);
  const moved = box && changeBox(box, change);
  return moved ? { ...cell, arrayRange: formatAddress(moved) } : cell;
}

const mapBoxes = (boxes: readonly Box[], change: BoxChange): readonly Box[] =>
  boxes.flatMap((box) => changeBox(box, change) ?? []).filter((box) => box.height * box.width > 1);

function movedNotes(notes: readonly Note[], change: BoxChange): readonly Note[] {
  const placed = notes.map((note) => ({ note, box: changeBox(note.box, change) }));
  if (placed.every(({ note, box }) => note.box === box)) return notes;
  return placed.flatMap(({ note, box }) => (box ? { ...note, box } : []));
}

function changedFilter(filter: Filter | null, change: BoxChange): Filter | null {
  const box = filter && changeBox(filter.box, change);
  if (!filter || !box) return null;
  if (!filter.criteria) return box === filter.box ? filter : { ...filter, box };
  const criteria = new Map(
    [...filter.criteria].flatMap(([offset, texts]) => {
      const heading = changeBox({ ...filter.box, column: filter.box.column + offset, height: 1, width: 1 }, change);
      return heading ? [[heading.column - box.column, texts] as const] : [];
    }),
  );
  return { ...filter, box, criteria, active: criteria.size > 0 };
}

function changedTable(table: Table, change: BoxChange): Table | null {
  const box = changeBox(table.box, change);
  if (!box) return null;
  const columns = changedColumns(table, box, change);
  if (box === table.box && columns === table.columns) return table;
  return { ...table, box, columns, filter: changedFilter(table.filter, change) };
}

function changedColumns(table: Table, box: Box, change: BoxChange): readonly TableColumn[] {
  const { columns } = table;
  const at = change.box.column - table.box.column;
  if (change.kind === "reorder" && contains(change.box, table.box)) {
    const ordered = [...columns];
    columns.forEach((column, i) => (ordered[reorderedOffset(i, change.from, change.to)] = column));
    return ordered;
  }
  if (box.width === table.box.width) return columns;
  if (change.kind === "insert") return withNewColumns(columns, at, change.box.width);
  return columns.filter((_, i) => i < at || i >= at + change.box.width);
}

/** New columns between others: next free ids, "Column1" … as names. */
function withNewColumns(columns: readonly TableColumn[], at: number, count: number): readonly TableColumn[] {
  const all = [...columns];
  const nextId = Math.max(0, ...columns.map((column) => column.id)) + 1;
  for (let i = 0; i < count; i++) {
    const name = defaultColumnName(all.map((column) => column.name));
    all.splice(at + i, 0, { id: nextId + i, name });
  }
  return all;
}

/** Heights, widths and hiding go along when whole rows or columns do. */
function moveRowsAndColumns(sheet: Sheet, change: BoxChange): void {
  const { box } = change;
  if (box.width === MAX_COLUMNS)
    moveProperties(sheet.rows, (row) => changeBox({ ...box, row, height: 1 }, change)?.row);
  if (box.height === MAX_ROWS)
    moveProperties(sheet.columns, (column) => changeBox({ ...box, column, width: 1 }, change)?.column);
}

function moveProperties<T>(properties: Map<number, T>, place: (index: number) => number | undefined): void {
  const all = [...properties];
  properties.clear();
  for (const [index, value] of all) {
    const target = place(index);
    if (target !== undefined) properties.set(target, value);
  }
}
