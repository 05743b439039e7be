/** What Excel refuses before an edit begins. Each guard throws an `EditError` and changes nothing. */

import { type Box, cellKey, contains, formatAddress, intersect, isOnSheet } from "../model/address.ts";
import type { Sheet } from "../model/sheet.ts";
import type { Workbook } from "../model/workbook.ts";
import { EditError } from "./edit-error.ts";
import { activeFilters } from "./shown-rows.ts";

function accessDenied(sheet: Sheet): EditError {
  return new EditError("AccessDenied", `The sheet "${sheet.name}" is protected. Unprotect it to make changes.`);
}

/** Rows, columns, tables and formats of a protected sheet may not be changed. */
export function guardProtection(sheet: Sheet): void {
  if (sheet.isProtected) throw accessDenied(sheet);
}

/** Cells of a protected sheet may be written only where they are unlocked. */
export function guardCells(wb: Workbook, sheet: Sheet, box: Box): void {
  guardOnSheet(box);
  if (!sheet.isProtected) return;
  for (let row = box.row; row < box.row + box.height; row++) {
    for (let column = box.column; column < box.column + box.width; column++) {
      const style = sheet.cells.get(cellKey(row, column))?.style ?? sheet.columns.get(column)?.style ?? 0;
      if (wb.styles.get(style).locked) throw accessDenied(sheet);
    }
  }
}

export function guardOnSheet(box: Box): void {
  if (!isOnSheet(box)) throw new EditError("InvalidArgument", "The range does not lie on the sheet.");
}

/** An edit may cover a merged area wholly or leave it alone, but not split it. */
export function guardMerges(sheet: Sheet, box: Box): void {
  const split = sheet.merges.find((merge) => intersect(merge, box) && !contains(box, merge));
  if (split) {
    throw new EditError("MergedRangeConflict", `The merged cells ${formatAddress(split)} are in the way.`);
  }
}

/** No merged cells at all, as for a table. */
export function guardNoMerges(sheet: Sheet, box: Box): void {
  const merge = sheet.merges.find((candidate) => intersect(candidate, box));
  if (merge) throw new EditError("MergedRangeConflict", `The merged cells ${formatAddress(merge)} are in the way.`);
}

/** Rows that a filter hides would take the values of others: Excel mixes them up, the emulator refuses. */
export function guardFilter(sheet: Sheet, box: Box): void {
  const filtered = activeFilters(sheet).find((filter) => intersect(filter, box));
  if (filtered === undefined) return;
  const shared = intersect(filtered, box);
  if (shared && shared.height > 1) {
    const sentence = `${formatAddress(filtered)} is filtered. Show all its rows to change several of them at once.`;
    throw new EditError("FilteredRangeConflict", sentence);
  }
}
