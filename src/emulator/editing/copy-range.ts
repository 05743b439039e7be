import { shiftReferences } from "../formulas/references.ts";
import { rehomeStructured } from "../formulas/renames.ts";
import { type Box, cellKey, intersect, isOnSheet } from "../model/address.ts";
import { type Cell, EMPTY_CELL } from "../model/cell.ts";
import type { Sheet } from "../model/sheet.ts";
import type { Workbook } from "../model/workbook.ts";
import { clearConditionalFormats, clearValidations } from "./clear-cells.ts";
import { EditError } from "./edit-error.ts";
import { guardCells, guardFilter, guardMerges, guardProtection } from "./guards.ts";
import { tableAt, withoutSource } from "./rewrite-formulas.ts";
import { afterWriting } from "./write-cells.ts";

export type CopyWhat = "all" | "formulas" | "values" | "formats";

export interface Place {
  readonly sheet: Sheet;
  readonly box: Box;
}

/** Copies a range: over a target that is a multiple of it as tiles, else in its own size from the target's first cell. */
export function copyRange(wb: Workbook, from: Place, to: Place, what: CopyWhat): void {
  const box = targetBox(from.box, to.box);
  guardCells(wb, to.sheet, box);
  if (what === "all" || what === "formats") guardProtection(to.sheet);
  guardFilter(to.sheet, box);
  guardMerges(to.sheet, box);
  const source = readCells(from);
  const rows: Cell[][] = [];
  for (let dy = 0; dy < box.height; dy++) rows.push(copiedRow(source, from, { sheet: to.sheet, box }, dy, what));
  const features = what === "all" || what === "formats" ? featuresOf(from) : null;
  rows.forEach((cells, dy) => cells.forEach((cell, dx) => to.sheet.put(box.row + dy, box.column + dx, cell)));
  if (features) pasteFeatures(features, from, { sheet: to.sheet, box }, what);
  afterWriting(wb, to.sheet, box);
}

function targetBox(from: Box, to: Box): Box {
  const isTiled = to.height % from.height === 0 && to.width % from.width === 0;
  const box = isTiled ? to : { ...to, height: from.height, width: from.width };
  if (!isOnSheet(box)) throw new EditError("RangeExceedsLimit", "The copied cells would lie beyond the sheet.");
  return box;
}

function readCells({ sheet, box }: Place): Cell[][] {
  return Array.from({ length: box.height }, (_, dy) =>
    Array.from({ length: box.width }, (__, dx) => sheet.cells.get(cellKey(box.row + dy, box.column + dx)) ?? EMPTY_CELL),
  );
}

/** One row of the target: as many cells as it is wide, from the source row that repeats there. */
function copiedRow(source: readonly (readonly Cell[])[], from: Place, to: Place, dy: number, what: CopyWhat): Cell[] {
  const sourceRow = from.box.row + (dy % from.box.height);
  const row = to.box.row + dy;
  return Array.from({ length: to.box.width }, (_, dx) => {
    const cell = source[sourceRow - from.box.row]?.[dx % from.box.width] ?? EMPTY_CELL;
    const old = to.sheet.cell(row, to.box.column + dx);
    if (what === "formats") return { ...old, style: cell.style };
    const style = what === "all" ? cell.style : old.style;
    if (what === "values" || cell.formula === undefined) return { value: cell.value, style };
    const sourceColumn = from.box.column + (dx % from.box.width);
    const column = to.box.column + dx;
    const shifted = shiftReferences(cell.formula, row - sourceRow, column - sourceColumn);
    const homes = [tableAt(from.sheet, sourceRow, sourceColumn)?.name, tableAt(to.sheet, row, column)?.name] as const;
    return { value: cell.value, style, formula: rehomeStructured(shifted, ...homes) };
  });
}

/** The rules that lie on a range, cut to it. */
function featuresOf({ sheet, box }: Place): Pick<Sheet, "validations" | "conditionalFormats" | "merges"> {
  const onBox = (ranges: readonly Box[]): Box[] => ranges.flatMap((range) => intersect(range, box) ?? []);
  return {
    validations: sheet.validations.map((rule) => ({ ...rule, ranges: onBox(rule.ranges) })).filter((rule) => rule.ranges.length > 0),
    conditionalFormats: sheet.conditionalFormats.map((rule) => ({ ...rule, ranges: onBox(rule.ranges) })).filter((rule) => rule.ranges.length > 0),
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

function pasteFeatures(features: ReturnType<typeof featuresOf>, from: Place, { sheet, box }: Place, what: CopyWhat): void {
  const [rows, columns] = [box.row - from.box.row, box.column - from.box.column];
  const moved = (formula: string): string => shiftReferences(formula, rows, columns);
  clearConditionalFormats(sheet, box);
  const formats = features.conditionalFormats.map((format, i) => ({
    ...withoutSource(format),
    id: `${format.id}-${sheet.conditionalFormats.length + i}`,
    ranges: tiled(format.ranges, from.box, box),
    formulas: format.formulas.map(moved),
  }));
  sheet.conditionalFormats = [...sheet.conditionalFormats, ...formats];
  sheet.merges = [...sheet.merges.filter((merge) => !intersect(merge, box)), ...tiled(features.merges, from.box, box)];
  if (what !== "all") return;
  clearValidations(sheet, box);
  const validations = features.validations.map((rule) => ({ ...withoutSource(rule), ranges: tiled(rule.ranges, from.box, box) }));
  sheet.validations = [...sheet.validations, ...validations];
}
