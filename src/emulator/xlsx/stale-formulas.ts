import { columnOfKey, rowOfKey } from "../model/address.ts";
import type { Sheet } from "../model/sheet.ts";
import type { SheetSnapshot } from "./opened-workbook.ts";
import { tableAt } from "./table-at.ts";

/** Cells that share a formula whose first cell no longer holds it. */
function* orphansOfShared(sheet: Sheet, { notes }: SheetSnapshot): Generator<number> {
  for (const { master, text, members } of notes.sharedFormulas.values()) {
    if (sheet.cells.get(master)?.formula !== text) yield* members;
  }
}

/** Cells whose "this row" references spell out the name of a table that has been renamed. */
function* underRenamedTables(sheet: Sheet, { state }: SheetSnapshot): Generator<number> {
  const names = new Map(state.tables.map((table) => [table.source, table.name]));
  const renamed = sheet.tables.filter((table) => table.source !== undefined && names.get(table.source) !== table.name);
  if (renamed.length === 0) return;
  for (const [key, cell] of sheet.cells) {
    const table = cell.formula?.includes("[") ? tableAt(sheet, rowOfKey(key), columnOfKey(key)) : undefined;
    if (table && renamed.includes(table)) yield key;
  }
}

/** Cells whose formula is unchanged in the model but whose XML does not hold any more. */
export function staleFormulas(sheet: Sheet, before: SheetSnapshot): ReadonlySet<number> {
  return new Set([...orphansOfShared(sheet, before), ...underRenamedTables(sheet, before)]);
}
