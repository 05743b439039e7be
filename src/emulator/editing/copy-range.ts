import { makeShifter, shiftReferences } from "../formulas/references.ts";
import { rehomeStructured } from "../formulas/renames.ts";
import { type Box, cellKey, intersect, isOnSheet, MAX_COLUMNS, MAX_ROWS } from "../model/address.ts";
import { type Cell, EMPTY_CELL } from "../model/cell.ts";
import type { ConditionalFormat, Validation } from "../model/features.ts";
import type { Sheet } from "../model/sheet.ts";
import type { Workbook } from "../model/workbook.ts";
import { clearConditionalFormats, clearValidations } from "./clear-cells.ts";
import { EditError } from "./edit-error.ts";
import { guardCells, guardFilter, guardMerges, guardProtection } from "./guards.ts";
import { mapRuleFormulas, tableAt } from "./rewrite-formulas.ts";
import { afterWriting } from "./write-cells.ts";

export type CopyWhat = "all" | "formulas" | "values" | "formats";

export interface Place {
  readonly sheet: Sheet;
  readonly box: Box;
}

/** Copies a range: over a target that is a multiple of it as tiles, else in its own size from the target's first cell. */
export function copyRange(wb: Workbook, from: Place, to: Place, what: CopyWhat): void {
  const target = { sheet: to.sheet, box: targetBox(from.box, to.box) };
  guardCells(wb, target.sheet, target.box);
  if (what === "all" || what === "formats") guardProtection(target.sheet);
  guardFilter(target.sheet, target.box);
  guardMerges(target.sheet, target.box);
  // Both are read before anything is put: the target may overlap the source.
  const rows = copiedRows(...occupied(from, target), what);
  const features = what === "all" || what === "formats" ? featuresOf(from) : null;
  const { row, column } = target.box;
  rows.forEach((cells, dy) => cells.forEach((cell, dx) => target.sheet.put(row + dy, column + dx, cell)));
  if (features) pasteFeatures(features, from, target, what);
  afterWriting(wb, target.sheet, target.box);
}

/** Whole columns and whole rows without the empty cells behind the last one that either side uses. */
function occupied(from: Place, to: Place): readonly [Place, Place] {
  const isColumns = from.box.height === MAX_ROWS && to.box.height === MAX_ROWS;
  const isRows = from.box.width === MAX_COLUMNS && to.box.width === MAX_COLUMNS;
  if (!isColumns && !isRows) return [from, to];
  const used = [from, to].map(({ sheet, box }) => sheet.usedBox(box));
  const height = Math.max(1, ...used.map((box) => (box ? box.row + box.height : 0)));
  const width = Math.max(1, ...used.map((box) => (box ? box.column + box.width : 0)));
  const cut = ({ sheet, box }: Place): Place => ({
    sheet,
    box: { ...box, ...(isColumns ? { height } : {}), ...(isRows ? { width } : {}) },
  });
  return [cut(from), cut(to)];
}

function copiedRows(from: Place, to: Place, what: CopyWhat): Cell[][] {
  const source = readCells(from).map((cells, dy) =>
    cells.map((cell, dx): CopiedCell => {
      const home = tableAt(from.sheet, from.box.row + dy, from.box.column + dx)?.name;
      return cell.formula === undefined ? { cell } : { cell, formulaAt: formulaCopier(cell.formula, home) };
    }),
  );
  return Array.from({ length: to.box.height }, (_, dy) => copiedRow(source, from, to, dy, what));
}

/** `home`: the table around the cell. */
type FormulaAt = (rows: number, columns: number, home: string | undefined) => string;

interface CopiedCell {
  readonly cell: Cell;
  /** What the formula becomes in a cell so many rows and columns away. */
  readonly formulaAt?: FormulaAt;
}

/** Mostly one formula goes into many rows, and says the same in all: the last answer is kept. */
function formulaCopier(formula: string, from: string | undefined): FormulaAt {
  const shift = makeShifter(formula);
  let last: { readonly shifted: string; readonly home: string | undefined; readonly text: string } | undefined;
  return (rows, columns, home) => {
    const shifted = rows === 0 && columns === 0 ? formula : shift(rows, columns);
    if (shifted !== last?.shifted || home !== last.home)
      last = { shifted, home, text: rehomeStructured(shifted, from, home) };
    return last.text;
  };
}

function targetBox(from: Box, to: Box): Box {
  const isTiled = to.height % from.height === 0 && to.width % from.width === 0;
  const box = isTiled ? to : { ...to, height: from.height, width: from.width };
  if (!isOnSheet(box)) throw new EditError("RangeExceedsLimit", "The copied cells would lie beyond the sheet.");
  return box;
}

function readCells({ sheet, box }: Place): Cell[][] {
  return Array.from({ length: box.height }, (_, dy) =>
    Array.from(
      { length: box.width },
      (__, dx) => sheet.cells.get(cellKey(box.row + dy, box.column + dx)) ?? EMPTY_CELL,
    ),
  );
}

/** One row of the target: as many cells as it is wide, from the source row that repeats there. */
function copiedRow(
  source: readonly (readonly CopiedCell[])[],
  from: Place,
  to: Place,
  dy: number,
  what: CopyWhat,
): Cell[] {
  const sourceRow = from.box.row + (dy % from.box.height);
  const row = to.box.row + dy;
  return Array.from({ length: to.box.width }, (_, dx) => {
    const { cell, formulaAt } = source[sourceRow - from.box.row]?.[dx % from.box.width] ?? { cell: EMPTY_CELL };
    const old = to.sheet.cell(row, to.box.column + dx);
    if (what === "formats") return { ...old, style: cell.style };
    const style = what === "all" ? cell.style : old.style;
    if (what === "values" || !formulaAt) return { value: cell.value, style };
    const column = to.box.column + dx;
    const columns = column - from.box.column - (dx % from.box.width);
    const formula = formulaAt(row - sourceRow, columns, tableAt(to.sheet, row, column)?.name);
    return { value: cell.value, style, formula };
  });
}

/** The rules that lie on a range, cut to it. */
function featuresOf({ sheet, box }: Place): Pick<Sheet, "validations" | "conditionalFormats" | "merges"> {
  const onBox = (ranges: readonly Box[]): Box[] => ranges.flatMap((range) => intersect(range, box) ?? []);
  return {
    validations: sheet.validations
      .map((rule) => ({ ...rule, ranges: onBox(rule.ranges) }))
      .filter((rule) => rule.ranges.length > 0),
    conditionalFormats: sheet.conditionalFormats
      .map((rule) => ({ ...rule, ranges: onBox(rule.ranges) }))
      .filter((rule) => rule.ranges.length > 0),
    merges: onBox(sheet.merges),
  };
}

/** Each range again in every tile of the target. */
function tiled(ranges: readonly Box[], from: Box, to: Box): Box[] {
  const copies: Box[] = [];
  for (let dy = 0; dy < to.height; dy += from.height) {
    for (let dx = 0; dx < to.width; dx += from.width) {
      const [rows, columns] = [to.row + dy - from.row, to.column + dx - from.column];
      copies.push(...ranges.map((range) => ({ ...range, row: range.row + rows, column: range.column + columns })));
    }
  }
  return copies;
}

function pasteFeatures(features: ReturnType<typeof featuresOf>, from: Place, to: Place, what: CopyWhat): void {
  const { sheet, box } = to;
  const shifted = (formula: string): string =>
    shiftReferences(formula, box.row - from.box.row, box.column - from.box.column);
  clearConditionalFormats(sheet, box);
  const count = sheet.conditionalFormats.length;
  const formats = features.conditionalFormats.map((format, i): ConditionalFormat => {
    // The copy is a rule of its own, so it no longer is the one that its XML describes.
    const { source: _source, ...rule } = format;
    const formulas = rule.formulas.map(shifted);
    return { ...rule, id: `${rule.id}-${count + i}`, ranges: tiled(rule.ranges, from.box, box), formulas };
  });
  sheet.conditionalFormats = [...sheet.conditionalFormats, ...formats];
  sheet.merges = [...sheet.merges.filter((merge) => !intersect(merge, box)), ...tiled(features.merges, from.box, box)];
  if (what === "all") pasteValidations(features.validations, from.box, to, shifted);
}

function pasteValidations(
  rules: readonly Validation[],
  from: Box,
  { sheet, box }: Place,
  shifted: (formula: string) => string,
): void {
  clearValidations(sheet, box);
  const pasted = rules.map((rule) => ({
    ...rule,
    rule: mapRuleFormulas(rule.rule, shifted),
    ranges: tiled(rule.ranges, from, box),
  }));
  sheet.validations = [...sheet.validations, ...pasted];
}
