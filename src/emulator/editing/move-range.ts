import { type Box, contains, intersect } from "../model/address.ts";
import type { Sheet } from "../model/sheet.ts";
import type { Workbook } from "../model/workbook.ts";
import { applyChange } from "./apply-change.ts";
import { subtract } from "./change-ranges.ts";
import { guardCells, guardFilter, guardMerges, guardNoMerges, guardOnSheet, guardProtection } from "./guards.ts";
import { EditError } from "./edit-error.ts";
import { afterWriting } from "./write-cells.ts";

/** Moves cells within their sheet, as cutting and pasting does: every reference follows, and what stood at the target is gone. */
export function moveRange(
  wb: Workbook,
  sheet: Sheet,
  box: Box,
  to: { readonly row: number; readonly column: number },
): void {
  const target = { ...box, row: to.row, column: to.column };
  guardOnSheet(target);
  for (const place of [box, target]) {
    guardCells(wb, sheet, place);
    guardFilter(sheet, place);
  }
  guardProtection(sheet);
  guardMerges(sheet, box);
  for (const part of subtract(target, box)) guardNoMerges(sheet, part);
  guardTables(sheet, box, target);
  const [rows, columns] = [to.row - box.row, to.column - box.column];
  applyChange(wb, sheet, { kind: "move", sheet: sheet.name, box, rows, columns });
  for (const place of [box, target]) afterWriting(wb, sheet, place);
}

/** A table moves whole or not at all; its headings stay where they are. */
function guardTables(sheet: Sheet, box: Box, target: Box): void {
  const torn = sheet.tables.find(({ box: table }) => {
    const headings = { ...table, height: 1 };
    return !contains(box, table) && (intersect(headings, box) !== null || intersect(headings, target) !== null);
  });
  if (torn) throw new EditError("InvalidOperation", `The headings of the table ${torn.name} cannot be moved.`);
}
