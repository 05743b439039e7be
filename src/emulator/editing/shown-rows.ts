import { type Box, intersect } from "../model/address.ts";
import type { Sheet } from "../model/sheet.ts";

/** The rows of a box that are not hidden, from top to bottom. */
export const shownRows = (sheet: Sheet, { row, height }: Box): readonly number[] =>
  Array.from({ length: height }, (_, dy) => row + dy).filter((at) => sheet.rows.get(at)?.hidden !== true);

/** The boxes of rows that filters hide or show. */
export function activeFilters(sheet: Sheet): readonly Box[] {
  const filters = [sheet.filter, ...sheet.tables.map((table) => table.filter)];
  return filters.flatMap((filter) => (filter?.active ? [filter.box] : []));
}

/** The parts of a box that a person means who selects it: row by row where a filter is set, and only what it shows. */
export function meantParts(sheet: Sheet, box: Box): readonly Box[] {
  if (!activeFilters(sheet).some((filter) => intersect(filter, box))) return [box];
  const used = sheet.usedBox(box);
  return used ? shownRows(sheet, used).map((row) => ({ ...used, row, height: 1 })) : [];
}
