/** Formulas that the engine calculates each by its own text, with the cells that they read around them. */

import { calculateFormulas, type DefinedNameEntry } from "@cj-tech-master/excelts/formula";
import { type Box, cellKey } from "../model/address.ts";
import type { CellValue } from "../model/cell.ts";
import type { Sheet } from "../model/sheet.ts";
import type { Workbook } from "../model/workbook.ts";
import { cellsIn } from "./cells-in.ts";
import type { FormulaCell } from "./calculation-order.ts";
import { EngineCell, EngineSheet, EngineWorkbook, valueOfResult } from "./engine-adapter.ts";
import { type Area, areaKey, isEndless } from "./readings.ts";
import { SliceArrays } from "./slice-arrays.ts";
import { makeTemplate, type Template } from "./template.ts";

/** The value of each formula in turn; undefined for what the engine cannot read or no cell can hold. */
export class SliceCalculation {
  readonly #wb: Workbook;
  readonly #names: DefinedNameEntry[];

  constructor(wb: Workbook) {
    this.#wb = wb;
    this.#names = namesOf(wb);
  }

  run(slice: readonly FormulaCell[]): (CellValue | undefined)[] {
    const wb = this.#wb;
    const areas = slice.some(({ template }) => template.isDynamic) ? wholeSheets(wb) : undefined;
    const isOpen =
      areas !== undefined || slice.some(({ template }) => template.fixedAreas.some(({ box }) => isEndless(box)));
    const sheets = new Map(
      wb.sheets.map((sheet, i) => [sheet, new EngineSheet(i + 1, sheet, isOpen ? sheet.usedBox() : null)]),
    );
    const arrays = new SliceArrays(slice);
    const targets = slice.map((cell) => addFormula(sheets, cell, arrays));
    for (const { sheet, box } of areas ?? areasOf(slice, arrays)) addValues(sheets.get(sheet), box);
    calculateFormulas(new EngineWorkbook([...sheets.values()], this.#names, wb.date1904, arrays.functions));
    return targets.map(valueOfResult);
  }
}

function namesOf(wb: Workbook): DefinedNameEntry[] {
  return wb.names.map(({ name, formula, sheetId }) => {
    const local = wb.sheets.findIndex((sheet) => sheet.id === sheetId);
    const home = wb.sheets[Math.max(0, local)];
    const text = home ? makeTemplate(wb, formula, { sheet: home, table: undefined }).writer()(0) : formula.slice(1);
    return local < 0 ? { name, ranges: [text] } : { name, ranges: [text], localSheetId: local };
  });
}

const wholeSheets = (wb: Workbook): Area[] =>
  wb.sheets.flatMap((sheet) => {
    const box = sheet.usedBox();
    return box ? [{ sheet, box }] : [];
  });

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

/** The areas that the engine reads cell by cell, each once. */
function areasOf(slice: readonly FormulaCell[], arrays: SliceArrays): Iterable<Area> {
  const areas = new Map<string, Area>();
  const fixed = new Set<Template>();
  const add = (area: Area): void => void areas.set(areaKey(area), area);
  for (const { template, row } of slice) {
    for (const reading of template.moving) {
      const area = reading.area(row);
      if (area) add(area);
    }
    if (fixed.has(template)) continue;
    fixed.add(template);
    template.fixedAreas.filter((area) => !template.arrayAreas.has(area) || !arrays.has(area)).forEach(add);
  }
  return areas.values();
}

function addValues(target: EngineSheet | undefined, box: Box): void {
  if (!target) return;
  for (const { row, column, cell } of cellsIn(target.sheet, box)) {
    const key = cellKey(row, column);
    if (cell.value !== null && !target.has(key)) target.add(key, new EngineCell(key, cell.value));
  }
}
