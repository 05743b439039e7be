import { makeShifter } from "../formulas/references.ts";
import { type Box, intersect } from "../model/address.ts";
import type { Table, TableColumn } from "../model/features.ts";
import type { Sheet } from "../model/sheet.ts";
import { mapChanged } from "./rewrite-formulas.ts";

/** The data rows of a table, without header and totals; null if there are none. */
export function bodyOf(table: Table): Box | null {
  const top = table.showHeaders ? 1 : 0;
  const height = table.box.height - top - (table.showTotals ? 1 : 0);
  return height > 0 ? { ...table.box, row: table.box.row + top, height } : null;
}

/** A column whose every cell was just given one formula becomes a calculated column; one that was overwritten whole is none any more. */
export function noteCalculatedColumns(sheet: Sheet, written: Box): void {
  sheet.tables = mapChanged(sheet.tables, (table) => {
    const body = bodyOf(table);
    if (!body || !intersect(body, written)) return table;
    let at = body.column - 1;
    const columns = mapChanged(table.columns, (column) => {
      at++;
      const part = intersect(written, { ...body, column: at, width: 1 });
      return part?.height === body.height ? noted(column, sheet, body, at) : column;
    });
    return columns === table.columns ? table : { ...table, columns };
  });
}

function noted(column: TableColumn, sheet: Sheet, body: Box, at: number): TableColumn {
  const formula = sheet.cell(body.row, at).formula;
  const isCalculated = formula !== undefined && hasOneFormula(sheet, body, at, formula);
  if (isCalculated) return column.calculatedFormula === formula ? column : { ...column, calculatedFormula: formula };
  if (column.calculatedFormula === undefined) return column;
  return { id: column.id, name: column.name };
}

function hasOneFormula(sheet: Sheet, body: Box, column: number, first: string): boolean {
  const shifted = makeShifter(first);
  for (let dy = 1; dy < body.height; dy++) {
    if (sheet.cell(body.row + dy, column).formula !== shifted(dy, 0)) return false;
  }
  return true;
}

/** Gives the calculated columns' formulas to data rows that are empty there, as a fill from a row beside them would. */
export function fillCalculatedColumns(sheet: Sheet, table: Table, rows: Box): void {
  const body = bodyOf(table);
  if (!body) return;
  const isFirst = rows.row === body.row;
  const from = isFirst ? rows.row + rows.height : rows.row - 1;
  table.columns.forEach((column, i) => {
    if (column.calculatedFormula === undefined) return;
    const model = sheet.cell(from, body.column + i);
    const shifted = makeShifter(model.formula ?? column.calculatedFormula);
    for (let row = rows.row; row < rows.row + rows.height; row++) {
      const { style, value, formula } = sheet.cell(row, body.column + i);
      if (value !== null || formula !== undefined) continue;
      sheet.put(row, body.column + i, {
        value: null,
        style: style === 0 ? model.style : style,
        formula: shifted(row - from, 0),
      });
    }
  });
}
