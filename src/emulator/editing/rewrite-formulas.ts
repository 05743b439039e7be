import { contains } from "../model/address.ts";
import type { Cell } from "../model/cell.ts";
import { columnOfKey, rowOfKey } from "../model/address.ts";
import type { Table, ValidationRule } from "../model/features.ts";
import type { Sheet } from "../model/sheet.ts";
import type { Workbook } from "../model/workbook.ts";

/** Where a formula stands: its sheet's name, and the name of the table around it. */
export interface FormulaHome {
  readonly sheet: string;
  readonly table: string | undefined;
}

type Rewrite = (formula: string, home: FormulaHome) => string;

/** The table that covers a cell. */
export function tableAt(sheet: Sheet, row: number, column: number): Table | undefined {
  return sheet.tables.find((table) => contains(table.box, { row, column, height: 1, width: 1 }));
}

/** Formulas repeat down a column: each text is rewritten once for each home. */
function memoised(rewrite: Rewrite): Rewrite {
  const byHome = new Map<string, Map<string, string>>();
  return (formula, home) => {
    const key = `${home.sheet}!${home.table ?? ""}`;
    const known = byHome.get(key) ?? new Map<string, string>();
    byHome.set(key, known);
    const result = known.get(formula) ?? rewrite(formula, home);
    known.set(formula, result);
    return result;
  };
}

/** Applies `rewrite` to every formula of the workbook: cells, names, calculated columns, validations, conditional formats. */
export function rewriteFormulas(wb: Workbook, rewrite: Rewrite): void {
  const change = memoised(rewrite);
  for (const sheet of wb.sheets) {
    rewriteCells(sheet, change);
    rewriteFeatures(sheet, change);
  }
  wb.names = mapChanged(wb.names, (name) => {
    const sheet = wb.sheets.find((candidate) => candidate.id === name.sheetId)?.name ?? "";
    const formula = change(name.formula, { sheet, table: undefined });
    return formula === name.formula ? name : { ...name, formula };
  });
  wb.needsCalculation = true;
}

function rewriteCells(sheet: Sheet, change: Rewrite): void {
  const changed: [number, Cell][] = [];
  for (const [key, cell] of sheet.cells) {
    if (cell.formula === undefined) continue;
    const table = tableAt(sheet, rowOfKey(key), columnOfKey(key))?.name;
    const formula = change(cell.formula, { sheet: sheet.name, table });
    if (formula !== cell.formula) changed.push([key, { ...cell, formula }]);
  }
  for (const [key, cell] of changed) sheet.cells.set(key, cell);
}

function rewriteFeatures(sheet: Sheet, change: Rewrite): void {
  const home = { sheet: sheet.name, table: undefined };
  sheet.tables = mapChanged(sheet.tables, (table) => {
    const columns = mapChanged(table.columns, (column) => {
      if (column.calculatedFormula === undefined) return column;
      const calculatedFormula = change(column.calculatedFormula, { sheet: sheet.name, table: table.name });
      return calculatedFormula === column.calculatedFormula ? column : { ...column, calculatedFormula };
    });
    return columns === table.columns ? table : { ...table, columns };
  });
  sheet.validations = mapChanged(sheet.validations, (validation) => {
    const rule = mapRuleFormulas(validation.rule, (formula) => change(formula, home));
    return rule === validation.rule ? validation : { ...validation, rule };
  });
  sheet.conditionalFormats = mapChanged(sheet.conditionalFormats, (format) => {
    const formulas = mapChanged(format.formulas, (formula) => change(formula, home));
    return formulas === format.formulas ? format : { ...format, formulas };
  });
}

/** The rule with its formulas changed; a list of entries ("Yes,No") is no formula. The same rule if nothing changed. */
export function mapRuleFormulas(rule: ValidationRule, change: (formula: string) => string): ValidationRule {
  const { formula1, formula2 } = rule;
  const first = formula1?.startsWith("=") === true ? change(formula1) : formula1;
  const second = formula2?.startsWith("=") === true ? change(formula2) : formula2;
  if (first === formula1 && second === formula2) return rule;
  return {
    ...rule,
    ...(first === undefined ? {} : { formula1: first }),
    ...(second === undefined ? {} : { formula2: second }),
  };
}

/** Like `map`, but the same array if nothing changed. */
export function mapChanged<T>(items: readonly T[], change: (item: T) => T): readonly T[] {
  let isChanged = false;
  const changed = items.map((item) => {
    const next = change(item);
    isChanged ||= next !== item;
    return next;
  });
  return isChanged ? changed : items;
}
