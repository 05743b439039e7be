/** Formulas that stand in no cell (those of conditional formats and validations), calculated by the emulator's own engine. */

import { calculate } from "../../emulator/formulas/calculate.ts";
import { cellsIn } from "../../emulator/formulas/cells-in.ts";
import { type Area, areaKey } from "../../emulator/formulas/readings.ts";
import type { CellValue } from "../../emulator/model/cell.ts";
import { Sheet } from "../../emulator/model/sheet.ts";
import { Workbook } from "../../emulator/model/workbook.ts";
import type { RuleReading } from "./rule-reading.ts";
import type { Place } from "./selection.ts";

/** Whether a rule holds in a cell. */
export interface Question extends Place {
  readonly reading: RuleReading;
}

/** A value that the workbook does not hold yet. */
export interface Entered extends Place {
  readonly sheet: Sheet;
  readonly value: CellValue;
}

const wholeSheets = (wb: Workbook): Area[] =>
  wb.sheets.flatMap((sheet) => {
    const box = sheet.usedBox();
    return box ? [{ sheet, box }] : [];
  });

/** What the questions read. */
function areasOf(wb: Workbook, questions: readonly Question[]): Iterable<Area> {
  if (questions.some(({ reading }) => reading.isDynamic)) return wholeSheets(wb);
  const areas = new Map<string, Area>();
  for (const question of questions) {
    for (const area of question.reading.areasAt(question)) areas.set(areaKey(area), area);
  }
  return areas.values();
}

/** A sheet of the same name and tables, still empty. */
function emptyCopy({ id, name, tables }: Sheet): Sheet {
  const copy = new Sheet(id, name);
  copy.tables = tables;
  return copy;
}

/** A workbook with what the questions read, as values without formulas: so nothing but the questions is calculated. */
function valuesFor(wb: Workbook, questions: readonly Question[]): Workbook {
  const scratch = new Workbook();
  scratch.date1904 = wb.date1904;
  scratch.names = wb.names;
  const copies = new Map(wb.sheets.map((sheet) => [sheet, emptyCopy(sheet)]));
  scratch.sheets = [...copies.values()];
  for (const { sheet, box } of areasOf(wb, questions)) {
    for (const { row, column, cell } of cellsIn(sheet, box)) {
      copies.get(sheet)?.put(row, column, { value: cell.value, style: 0 });
    }
  }
  return scratch;
}

/**
 * Puts a formula into a layer at its own place, so that ROW() and COLUMN() answer rightly; each layer holds one for a place.
 * Only INDIRECT of a text that names no sheet is at a loss: it looks at the layer.
 */
function ask(layers: Sheet[], { reading, row, column }: Question): Sheet {
  const free = layers.find((candidate) => candidate.cell(row, column).formula === undefined);
  // "?" can be in no sheet's name.
  const layer = free ?? new Sheet(`?${layers.length}`, `?${layers.length}`);
  if (!free) layers.push(layer);
  // What the engine does not know keeps this value.
  layer.put(row, column, { value: false, style: 0, formula: reading.formulaAt({ row, column }) });
  return layer;
}

const isTrue = (value: CellValue): boolean => value === true || (typeof value === "number" && value !== 0);

/** Whether each rule holds, in their order; false for what cannot be calculated. `entered` is seen in place of what its cell holds. */
export function answersTo(wb: Workbook, questions: readonly Question[], entered?: Entered): boolean[] {
  if (questions.length === 0) return [];
  const scratch = valuesFor(wb, questions);
  if (entered) {
    scratch.sheet(entered.sheet.id)?.put(entered.row, entered.column, { value: entered.value, style: 0 });
  }
  const layers: Sheet[] = [];
  const places = questions.map((question) => ask(layers, question));
  scratch.sheets.push(...layers);
  calculate(scratch);
  return questions.map(({ row, column }, index) => isTrue(places[index]?.cell(row, column).value ?? null));
}
