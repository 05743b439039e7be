import { sameText } from "../formulas/references.ts";
import { parseAddress } from "../model/address.ts";
import type { DefinedName } from "../model/features.ts";
import type { Sheet } from "../model/sheet.ts";
import type { Workbook } from "../model/workbook.ts";
import { EditError } from "./edit-error.ts";

const SHAPE = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const LIKE_R1C1 = /^(?:R\d*C\d*|R\d*|C\d*)$/i;

/** Excel's rule for names of tables and ranges: a word of at most 255 signs that is not like a cell ("L5", "R1C1", "C"). */
export function isValidName(name: string): boolean {
  return name.length <= 255 && SHAPE.test(name) && !LIKE_R1C1.test(name) && parseAddress(name) === null;
}

/** Tables and workbook-wide names share one set of names. */
export function guardFreeName(wb: Workbook, name: string, scope: Sheet | undefined): void {
  if (!isValidName(name)) throw new EditError("InvalidArgument", `"${name}" cannot be a name.`);
  const isTable = scope === undefined && wb.table(name) !== undefined;
  if (isTable || findName(wb, name, scope)) throw new EditError("ItemAlreadyExists", `The name "${name}" is taken.`);
}

export function findName(wb: Workbook, name: string, scope: Sheet | undefined): DefinedName | undefined {
  return wb.names.find((known) => sameText(known.name, name) && known.sheetId === scope?.id);
}

/** Adds a name for a formula ("=Sheet1!$A$1:$A$3"), local to `scope` if one is given. */
export function addName(wb: Workbook, name: string, formula: string, comment = "", scope?: Sheet): DefinedName {
  guardFreeName(wb, name, scope);
  const text = formula.startsWith("=") ? formula : `=${formula}`;
  const added: DefinedName = { name, formula: text, comment, visible: true, ...(scope ? { sheetId: scope.id } : {}) };
  wb.names = [...wb.names, added];
  wb.needsCalculation = true;
  return added;
}

/** Deletes a name; formulas that use it show #NAME? from then on. */
export function deleteName(wb: Workbook, name: string, scope?: Sheet): void {
  const found = findName(wb, name, scope);
  if (!found) throw new EditError("ItemNotFound", `There is no name "${name}".`);
  wb.names = wb.names.filter((known) => known !== found);
  wb.needsCalculation = true;
}

/** "Table1", or the first such name that is free. */
export function freeTableName(wb: Workbook): string {
  let number = 1;
  while (wb.table(`Table${number}`) || findName(wb, `Table${number}`, undefined)) number++;
  return `Table${number}`;
}

/** Ids of tables are unique in a workbook. */
export function freeTableId(wb: Workbook): number {
  return Math.max(0, ...wb.sheets.flatMap((sheet) => sheet.tables.map((table) => table.id))) + 1;
}
