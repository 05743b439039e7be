/** Where the tables of rules stand in Rungs' own sheet: each version of the ladder has its own place, below the one before. */

import { type Area, lastRow, parseReference } from "./area.ts";
import { LEVEL_NAMES, NAME_PREFIX, OWN_SHEET_NAME } from "./names.ts";
import type { WorkbookShape } from "./snapshot.ts";

/** The tables that names lead to, by these. */
export function tablesIn({ names }: WorkbookShape, ownSheet: string): ReadonlyMap<string, Area> {
  return new Map(
    [...names].flatMap(([name, formula]): [string, Area][] => {
      const place = name.startsWith(NAME_PREFIX) && name !== OWN_SHEET_NAME ? parseReference(formula) : null;
      return place?.sheet === ownSheet ? [[name, place.area]] : [];
    }),
  );
}

/** The first row below all tables, with some room. */
export const rowBelowTables = (tables: ReadonlyMap<string, Area>): number =>
  2 + Math.max(0, ...[...tables.values()].map((area) => lastRow(area)));

/** The row from which on all that levels and tracks may be called stands. */
export function textsRow(shape: WorkbookShape, ownSheet: string): number {
  const tables = tablesIn(shape, ownSheet);
  const texts = tables.get(LEVEL_NAMES.levelText);
  return texts ? texts.row - 1 : rowBelowTables(tables);
}
