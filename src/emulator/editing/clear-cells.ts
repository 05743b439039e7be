import { cellsIn } from "../formulas/cells-in.ts";
import type { Box } from "../model/address.ts";
import type { Cell } from "../model/cell.ts";
import type { Sheet } from "../model/sheet.ts";
import type { Workbook } from "../model/workbook.ts";
import { subtract } from "./change-ranges.ts";
import { guardCells, guardFilter, guardMerges, guardProtection } from "./guards.ts";
import { mapChanged } from "./rewrite-formulas.ts";
import { afterWriting } from "./write-cells.ts";

export type ClearWhat = "all" | "contents" | "formats";

/** Empties cells: their contents, their looks (styles and conditional formats), or both together with validations. */
export function clearCells(wb: Workbook, sheet: Sheet, box: Box, what: ClearWhat): void {
  guardCells(wb, sheet, box);
  if (what !== "contents") guardProtection(sheet);
  guardFilter(sheet, box);
  guardMerges(sheet, box);
  for (const { row, column, cell } of cellsIn(sheet, box)) sheet.put(row, column, cleared(cell, what));
  if (what !== "contents") clearConditionalFormats(sheet, box);
  if (what === "all") clearValidations(sheet, box);
  afterWriting(wb, sheet, box);
}

function cleared(cell: Cell, what: ClearWhat): Cell {
  if (what === "formats") return { ...cell, style: 0 };
  return { value: null, style: what === "all" ? 0 : cell.style };
}

const without = (ranges: readonly Box[], box: Box): readonly Box[] => {
  const rest = ranges.flatMap((range) => subtract(range, box));
  return rest.length === ranges.length && rest.every((range, i) => range === ranges[i]) ? ranges : rest;
};

function offBox<T extends { readonly ranges: readonly Box[] }>(rules: readonly T[], box: Box): readonly T[] {
  const rest = mapChanged(rules, (rule) => {
    const ranges = without(rule.ranges, box);
    return ranges === rule.ranges ? rule : { ...rule, ranges };
  });
  return rest === rules ? rules : rest.filter((rule) => rule.ranges.length > 0);
}

/** Takes the conditional formats off the cells of a box. */
export function clearConditionalFormats(sheet: Sheet, box: Box): void {
  sheet.conditionalFormats = offBox(sheet.conditionalFormats, box);
}

/** Takes the validations off the cells of a box. */
export function clearValidations(sheet: Sheet, box: Box): void {
  sheet.validations = offBox(sheet.validations, box);
}
