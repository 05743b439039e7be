/** What an edit beside the add-in is told as. */

import { type Box, cellKey } from "../model/address.ts";
import { type Sheet, watchCells } from "../model/sheet.ts";
import { EventType } from "../wire/events.ts";
import { emitChanged, emitRowsSorted, emitSheet, emitShifted } from "../wire/objects/changes.ts";
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

/** Carries out an edit. What it returns is called when the results are up to date, and tells what is other than before. */
export function watchEdit(host: ExcelHost, edit: () => void, { as }: EditOptions): () => void {
  const { workbook } = host;
  const before = watchCells(workbook.sheets, edit);
  if (as) return () => tellRearranged(host, as);
  return () => {
    for (const sheet of workbook.sheets) if (!before.has(sheet)) emitSheet(host, EventType.added, sheet);
    for (const [sheet, cells] of before) {
      const box = changedBox(cells, sheet.cells);
      if (!workbook.sheets.includes(sheet)) emitSheet(host, EventType.deleted, sheet);
      else if (box)
        emitChanged(host, { sheet, box }, "RangeEdited", cells.get(cellKey(box.row, box.column))?.value ?? null);
    }
  };
}
