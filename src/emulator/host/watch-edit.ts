/** What an edit beside the add-in is told as. */

import { type Box, cellKey } from "../model/address.ts";
import { type Sheet, watchCells } from "../model/sheet.ts";
import { EventType } from "../wire/events.ts";
import {
  emitChanged,
  emitProtection,
  emitRowsHidden,
  emitRowsSorted,
  emitSheet,
  emitShifted,
} from "../wire/objects/changes.ts";
import type { ExcelHost } from "../wire/targets.ts";
import { changedBox } from "./changed-cells.ts";

/** Edits that are more than new contents: where cells came, went or changed places. */
export type Rearrangement = { readonly sheet: Sheet; readonly box: Box } & (
  | { readonly kind: "insert"; readonly shift: "down" | "right" }
  | { readonly kind: "delete"; readonly shift: "up" | "left" }
  | { readonly kind: "sort" }
);

export interface EditOptions {
  readonly by?: "person" | "colleague";
  /** Absent: cells got new contents, or sheets came or went. */
  readonly as?: Rearrangement;
}

function tellRearranged(host: ExcelHost, as: Rearrangement): void {
  if (as.kind === "sort") emitRowsSorted(host, as);
  else emitShifted(host, as, as.kind, as.shift);
}

const hiddenRows = ({ rows }: Sheet): ReadonlySet<number> =>
  new Set([...rows].flatMap(([row, { hidden }]) => (hidden === true ? [row] : [])));

const rowsOnlyIn = (rows: ReadonlySet<number>, others: ReadonlySet<number>): readonly number[] =>
  [...rows].filter((row) => !others.has(row)).sort((a, b) => a - b);

/** Takes note of what a sheet is like; what it returns tells what is other than it was. */
function watchState(host: ExcelHost, sheet: Sheet): () => void {
  const { isProtected } = sheet;
  const before = hiddenRows(sheet);
  return () => {
    if (sheet.isProtected !== isProtected) emitProtection(host, sheet);
    const after = hiddenRows(sheet);
    const gone = rowsOnlyIn(after, before);
    const back = rowsOnlyIn(before, after);
    if (gone.length > 0) emitRowsHidden(host, sheet, gone, true);
    if (back.length > 0) emitRowsHidden(host, sheet, back, false);
  };
}

/** Carries out an edit. What it returns is called when the results are up to date, and tells what is other than before. */
export function watchEdit(host: ExcelHost, edit: () => void, { as }: EditOptions): () => void {
  const { workbook } = host;
  const states = workbook.sheets.map((sheet) => watchState(host, sheet));
  const before = watchCells(workbook.sheets, edit);
  if (as) return () => tellRearranged(host, as);
  return () => {
    for (const tell of states) tell();
    for (const sheet of workbook.sheets) if (!before.has(sheet)) emitSheet(host, EventType.added, sheet);
    for (const [sheet, cells] of before) {
      const box = changedBox(cells, sheet.cells);
      if (!workbook.sheets.includes(sheet)) emitSheet(host, EventType.deleted, sheet);
      else if (box)
        emitChanged(host, { sheet, box }, "RangeEdited", cells.get(cellKey(box.row, box.column))?.value ?? null);
    }
  };
}
