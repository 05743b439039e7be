import { renameColumnsIn } from "../formulas/renames.ts";
import { sameText } from "../formulas/references.ts";
import { type Box, intersect } from "../model/address.ts";
import { isCellError } from "../model/cell.ts";
import type { Table, TableColumn } from "../model/features.ts";
import type { Sheet } from "../model/sheet.ts";
import type { Workbook } from "../model/workbook.ts";
import { EditError } from "./edit-error.ts";
import { rewriteFormulas } from "./rewrite-formulas.ts";

/** Puts `table` in the place of the table with its id. */
export function setTable(sheet: Sheet, table: Table): void {
  sheet.tables = sheet.tables.map((known) => (known.id === table.id ? table : known));
}

/** `wanted`, or with the first free number behind it: "Name", "Name2", "Name3". */
export function uniqueName(wanted: string, taken: readonly string[]): string {
  const isTaken = (name: string): boolean => taken.some((other) => sameText(other, name));
  if (!isTaken(wanted)) return wanted;
  let number = 2;
  while (isTaken(`${wanted}${number}`)) number++;
  return `${wanted}${number}`;
}

/** "Column1", or the first such name that is free. */
export function defaultColumnName(taken: readonly string[]): string {
  let number = 1;
  while (taken.some((other) => sameText(other, `Column${number}`))) number++;
  return `Column${number}`;
}

/** The text of a header cell; "" if it is empty. */
export function headerText(sheet: Sheet, row: number, column: number): string {
  const { value } = sheet.cell(row, column);
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** Header cells that were written name their columns anew: texts, unique in the table, "Column1" where nothing is left. */
export function takeHeaderTexts(wb: Workbook, sheet: Sheet, written: Box): void {
  for (const table of sheet.tables) {
    const part = table.showHeaders ? intersect(written, { ...table.box, height: 1 }) : null;
    if (part) nameColumns(wb, sheet, table, namesFromHeaders(sheet, table, part));
  }
}

function namesFromHeaders(sheet: Sheet, table: Table, written: Box): string[] {
  const first = written.column - table.box.column;
  const isWritten = (i: number): boolean => i >= first && i < first + written.width;
  const names = table.columns.map((column, i) => (isWritten(i) ? "" : column.name));
  for (let i = first; i < first + written.width; i++) {
    const text = headerText(sheet, table.box.row, table.box.column + i);
    names[i] = text === "" ? defaultColumnName(names) : uniqueName(text, names);
  }
  return names;
}

/** Gives the columns these names: header cells and every formula follow. */
function nameColumns(wb: Workbook, sheet: Sheet, table: Table, names: readonly string[]): void {
  const renamed = new Map<string, string>();
  const columns = table.columns.map((column, i) => {
    const name = names[i] ?? column.name;
    if (table.showHeaders) putHeader(wb, sheet, table.box.row, table.box.column + i, name);
    if (name === column.name) return column;
    renamed.set(column.name.toLowerCase(), name);
    return { ...column, name };
  });
  if (renamed.size === 0) return;
  setTable(sheet, { ...table, columns });
  rewriteFormulas(wb, (formula, home) => renameColumnsIn(formula, home.table, table.name, renamed));
}

/** Header cells hold text, never numbers or formulas. */
export function putHeader(wb: Workbook, sheet: Sheet, row: number, column: number, name: string): void {
  const { style, value, formula } = sheet.cell(row, column);
  if (value !== name || formula !== undefined) sheet.put(row, column, { value: name, style });
  wb.needsCalculation = true;
}

/** Renames a column by its id: header cell and every formula follow. */
export function renameTableColumn(wb: Workbook, table: Table, columnId: number, name: string): void {
  const { sheet, column } = columnOf(wb, table, columnId);
  const others = table.columns.filter((other) => other !== column).map((other) => other.name);
  if (name === "" || others.some((other) => sameText(other, name))) {
    throw new EditError("InvalidArgument", `The table ${table.name} cannot have another column named "${name}".`);
  }
  nameColumns(
    wb,
    sheet,
    table,
    table.columns.map((known) => (known === column ? name : known.name)),
  );
}

/** The sheet that holds a table, by the table's id. */
export function sheetOfTable(wb: Workbook, table: Table): Sheet {
  const sheet = wb.sheets.find((candidate) => candidate.tables.some((known) => known.id === table.id));
  if (!sheet) throw new EditError("ItemNotFound", `There is no table ${table.name}.`);
  return sheet;
}

export function columnOf(
  wb: Workbook,
  table: Table,
  columnId: number,
): { readonly sheet: Sheet; readonly column: TableColumn; readonly index: number } {
  const sheet = sheetOfTable(wb, table);
  const index = table.columns.findIndex((candidate) => candidate.id === columnId);
  const column = table.columns[index];
  if (!column) throw new EditError("ItemNotFound", `The table ${table.name} has no column ${columnId}.`);
  return { sheet, column, index };
}
