import { calculateFormulas, type DefinedNameEntry } from "@cj-tech-master/excelts/formula";
import { type Box, cellKey, columnOfKey, contains, formatAddress, rowOfKey } from "../model/address.ts";
import { type CellValue, type ErrorCode, isCellError } from "../model/cell.ts";
import type { Sheet } from "../model/sheet.ts";
import type { Workbook } from "../model/workbook.ts";
import { cellsIn } from "./cells-in.ts";
import { changesSinceCalculation, rememberCalculation } from "./calculation-memory.ts";
import { type FormulaCell, inCalculationOrder } from "./calculation-order.ts";
import { dirtyFormulas } from "./dirty-cells.ts";
import { EngineCell, EngineSheet, EngineWorkbook } from "./engine-adapter.ts";
import { SliceArrays } from "./slice-arrays.ts";
import { type Area, areaKey, makeTemplate, type Template } from "./template.ts";

/** Formulas handed to the engine at once: it forgets, in silence, all but the last 10,000 texts of a run. */
const SLICE = 2_000;

/**
 * Recalculates the formulas that what changed since the last time can have touched. A cell is replaced only if its value changed;
 * what the engine does not know keeps its last value.
 */
export function calculate(wb: Workbook): void {
  wb.needsCalculation = false;
  const changes = changesSinceCalculation(wb);
  const order = changes?.order ?? inCalculationOrder(formulaCells(wb));
  const cells = changes ? dirtyFormulas(order, changes.cells) : order;
  const setting: Setting = {
    wb,
    names: namesOf(wb),
    used: new Map(wb.sheets.map((sheet) => [sheet, sheet.usedBox()])),
  };
  // Formulas that find their cells only while they run may stand in an early slice and read a later one.
  const runs = cells.length > SLICE && cells.some((cell) => cell.template.isDynamic) ? 2 : 1;
  for (let run = 0; run < runs; run++) {
    for (let at = 0; at < cells.length; at += SLICE) calculateSlice(setting, cells.slice(at, at + SLICE));
  }
  rememberCalculation(wb, order);
}

interface Setting {
  readonly wb: Workbook;
  readonly names: DefinedNameEntry[];
  readonly used: ReadonlyMap<Sheet, Box | null>;
}

function formulaCells(wb: Workbook): FormulaCell[] {
  const cells: FormulaCell[] = [];
  for (const sheet of wb.sheets) {
    const templates = new Map<string, Template>();
    const keys = [...sheet.cells].flatMap(([key, cell]) => (cell.formula === undefined ? [] : [key]));
    keys.sort((a, b) => a - b);
    for (const key of keys) cells.push(formulaCell(wb, sheet, key, templates));
  }
  return cells;
}

function formulaCell(wb: Workbook, sheet: Sheet, key: number, templates: Map<string, Template>): FormulaCell {
  const row = rowOfKey(key);
  const column = columnOfKey(key);
  const formula = sheet.cells.get(key)?.formula ?? "";
  const table = sheet.tables.find((candidate) => contains(candidate.box, { row, column, height: 1, width: 1 }));
  const id = `${table?.id ?? ""}${formula}`;
  const template = templates.get(id) ?? makeTemplate(wb, formula, { sheet, table });
  templates.set(id, template);
  return { sheet, row, column, template };
}

function namesOf(wb: Workbook): DefinedNameEntry[] {
  return wb.names.map(({ name, formula, sheetId }) => {
    const local = wb.sheets.findIndex((sheet) => sheet.id === sheetId);
    const home = wb.sheets[Math.max(0, local)];
    const text = home ? makeTemplate(wb, formula, { sheet: home, table: undefined }).writer()(0) : formula.slice(1);
    return local < 0 ? { name, ranges: [text] } : { name, ranges: [text], localSheetId: local };
  });
}

function calculateSlice({ wb, names, used }: Setting, slice: readonly FormulaCell[]): void {
  const sheets = new Map(wb.sheets.map((sheet, i) => [sheet, new EngineSheet(i + 1, sheet, used.get(sheet) ?? null)]));
  const arrays = new SliceArrays(slice);
  const targets = slice.map((cell) => addFormula(sheets, cell, arrays));
  const areas = slice.some((cell) => cell.template.isDynamic) ? wholeSheets(used) : distinctAreas(slice);
  for (const { sheet, box } of areas) addValues(sheets.get(sheet), box);
  calculateFormulas(new EngineWorkbook([...sheets.values()], names, wb.date1904, arrays.functions));
  slice.forEach((cell, i) => putResult(wb, cell, targets[i]));
}

const wholeSheets = (used: Setting["used"]): Area[] =>
  [...used].flatMap(([sheet, box]) => (box ? [{ sheet, box }] : []));

function addFormula(
  sheets: ReadonlyMap<Sheet, EngineSheet>,
  { sheet, row, column, template }: FormulaCell,
  arrays: SliceArrays,
): EngineCell {
  const key = cellKey(row, column);
  const { value, arrayRange } = sheet.cell(row, column);
  const target = new EngineCell(key, value, arrays.write(template, row), arrayRange);
  sheets.get(sheet)?.add(key, target);
  return target;
}

function distinctAreas(slice: readonly FormulaCell[]): Area[] {
  const areas = new Map<string, Area>();
  const fixed = new Set<Template>();
  const add = (area: Area): void => void areas.set(areaKey(area), area);
  for (const { template, row } of slice) {
    template.rowAreas(row).forEach(add);
    if (fixed.has(template)) continue;
    fixed.add(template);
    template.fixedAreas.forEach(add);
  }
  return [...areas.values()];
}

function addValues(target: EngineSheet | undefined, box: Box): void {
  if (!target) return;
  for (const { row, column, cell } of cellsIn(target.sheet, box)) {
    const key = cellKey(row, column);
    if (cell.value !== null && !target.has(key)) target.add(key, new EngineCell(key, cell.value));
  }
}

function putResult(wb: Workbook, { sheet, row, column, template }: FormulaCell, target: EngineCell | undefined): void {
  const cell = sheet.cell(row, column);
  const value = target?.isCalculated === true ? valueOf(target.result) : undefined;
  const isUnknown =
    value === undefined || (isCellError(value) && value.error === "#NAME?" && hasAllNames(wb, template));
  if (isUnknown && cell.value !== null) return;
  if (value === undefined) {
    const address = formatAddress({ row, column, height: 1, width: 1 });
    throw new Error(`The formula in ${sheet.name}!${address} has no result: ${cell.formula}`);
  }
  if (!isSameValue(value, cell.value)) sheet.put(row, column, { ...cell, value });
}

/** All names are defined, so that #NAME? can only mean a function that the engine does not know. */
const hasAllNames = (wb: Workbook, { names }: Template): boolean =>
  names.every((name) => wb.names.some((known) => known.name.toLowerCase() === name));

/** A formula that finds nothing shows 0, as in Excel; undefined for what no cell can hold. */
function valueOf(result: EngineCell["result"]): CellValue | undefined {
  if (result === undefined) return 0;
  if (result instanceof Date) return undefined;
  return typeof result === "object" ? { error: result.error as ErrorCode } : result;
}

const isSameValue = (a: CellValue, b: CellValue): boolean =>
  a === b || (isCellError(a) && isCellError(b) && a.error === b.error);
