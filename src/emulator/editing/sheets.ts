import { dropSheetIn, dropStructuredIn, renameSheetIn } from "../formulas/renames.ts";
import { sameText } from "../formulas/references.ts";
import type { Sheet } from "../model/sheet.ts";
import type { Workbook } from "../model/workbook.ts";
import { EditError } from "./edit-error.ts";
import { rewriteFormulas } from "./rewrite-formulas.ts";

const MAX_NAME = 31;
const FORBIDDEN = /[:\\/?*[\]]|^'|'$/;

function guardSheetName(wb: Workbook, name: string, own?: Sheet): void {
  if (name === "" || name.length > MAX_NAME || FORBIDDEN.test(name) || sameText(name, "History")) {
    throw new EditError("InvalidArgument", `"${name}" cannot be the name of a sheet.`);
  }
  const taken = wb.sheets.some((sheet) => sheet !== own && sameText(sheet.name, name));
  if (taken) throw new EditError("ItemAlreadyExists", `There is a sheet "${name}" already.`);
}

/** Appends a sheet; without a name "Sheet1", or the first such name that is free. */
export function addSheet(wb: Workbook, name?: string): Sheet {
  if (name !== undefined) guardSheetName(wb, name);
  return wb.addSheet(name ?? freeSheetName(wb));
}

function freeSheetName(wb: Workbook): string {
  let number = 1;
  while (wb.sheets.some((sheet) => sameText(sheet.name, `Sheet${number}`))) number++;
  return `Sheet${number}`;
}

/** Renames a sheet; every formula follows. */
export function renameSheet(wb: Workbook, sheet: Sheet, name: string): void {
  guardSheetName(wb, name, sheet);
  const from = sheet.name;
  if (from === name) return;
  sheet.name = name;
  rewriteFormulas(wb, (formula) => renameSheetIn(formula, from, name));
}

/** Deletes a sheet; references to it, to its tables and its own names become #REF! or go. The last visible sheet stays. */
export function deleteSheet(wb: Workbook, sheet: Sheet): void {
  const isOtherVisible = wb.sheets.some((other) => other !== sheet && other.visibility === "visible");
  if (!isOtherVisible) throw new EditError("InvalidOperation", "A workbook must keep one visible sheet.");
  const at = wb.sheets.indexOf(sheet);
  wb.sheets = wb.sheets.filter((other) => other !== sheet);
  wb.names = wb.names.filter((name) => name.sheetId !== sheet.id);
  if (wb.activeSheetId === sheet.id) activateNear(wb, at);
  rewriteFormulas(wb, (formula, home) =>
    sheet.tables.reduce(
      (text, table) => dropStructuredIn(text, home.table, table.name),
      dropSheetIn(formula, sheet.name),
    ),
  );
}

function activateNear(wb: Workbook, at: number): void {
  const after = wb.sheets.slice(at).find((sheet) => sheet.visibility === "visible");
  const near = after ?? wb.sheets.filter((sheet) => sheet.visibility === "visible").at(-1);
  if (near) wb.activeSheetId = near.id;
}
