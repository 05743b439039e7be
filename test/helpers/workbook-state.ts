/** An emulated workbook put back to what it was, for tests that start from the same place over and over. */

import type { Sheet } from "../../src/emulator/model/sheet.ts";
import type { Workbook } from "../../src/emulator/model/workbook.ts";

type Restore = () => void;

/** What is replaced when it changes, and never changed in place. */
const PARTS = [
  "name",
  "visibility",
  "tabColor",
  "merges",
  "tables",
  "validations",
  "conditionalFormats",
  "notes",
  "isProtected",
  "filter",
  "frozen",
  "showGridlines",
  "pageLayout",
] as const satisfies readonly (keyof Sheet)[];

function rememberMap<K, V>(map: Map<K, V>): Restore {
  const before = new Map(map);
  return () => {
    for (const key of map.keys()) if (!before.has(key)) map.delete(key);
    for (const [key, value] of before) if (map.get(key) !== value) map.set(key, value);
  };
}

function rememberSheet(sheet: Sheet): Restore {
  const { cells, rows, columns } = sheet;
  const maps = [rememberMap(cells), rememberMap(rows), rememberMap(columns)];
  const parts = Object.fromEntries(PARTS.map((name) => [name, sheet[name]]));
  return () => {
    for (const restore of maps) restore();
    Object.assign(sheet, parts);
  };
}

/** Answers a function that undoes everything since, however often it is called; results of formulas are to be calculated again. */
export function remember(workbook: Workbook): Restore {
  const { sheets, names, activeSheetId, selection, settings } = workbook;
  const order = [...sheets];
  const parts = [...order.map(rememberSheet), rememberMap(settings)];
  return () => {
    for (const restore of parts) restore();
    Object.assign(workbook, { sheets: [...order], names, activeSheetId, selection, needsCalculation: true });
  };
}
