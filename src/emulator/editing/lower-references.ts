import { sameText } from "../formulas/references.ts";
import { a1OfStructured } from "../formulas/structured.ts";
import { parseStructured } from "../formulas/structured-text.ts";
import { mapTokens } from "../formulas/tokens.ts";
import { columnOfKey, rowOfKey } from "../model/address.ts";
import type { Table } from "../model/features.ts";
import type { Workbook } from "../model/workbook.ts";
import { rewriteFormulas, tableAt } from "./rewrite-formulas.ts";
import { sheetOfTable } from "./table-headers.ts";

/** Structured references to a table become A1 references, in every formula of the workbook. */
export function lowerReferences(wb: Workbook, table: Table): void {
  const tableSheet = sheetOfTable(wb, table).name;
  const lower = (
    formula: string,
    ownTable: string | undefined,
    home: { readonly sheet: string; readonly row: number },
  ): string =>
    mapTokens(formula, (token) => {
      if (token.kind !== "structured") return undefined;
      const reference = parseStructured(token.text);
      const isHit = sameText(reference.table || (ownTable ?? ""), table.name);
      return isHit ? a1OfStructured(reference, table, tableSheet, home) : undefined;
    });
  // Cells first, each with its row: `[@X]` means another cell in every one of them.
  for (const sheet of wb.sheets) {
    for (const [key, cell] of sheet.cells) {
      if (cell.formula === undefined || !cell.formula.includes("[")) continue;
      const row = rowOfKey(key);
      const ownTable = tableAt(sheet, row, columnOfKey(key))?.name;
      sheet.cells.set(key, { ...cell, formula: lower(cell.formula, ownTable, { sheet: sheet.name, row }) });
    }
  }
  rewriteFormulas(wb, (formula, home) => lower(formula, home.table, { sheet: home.sheet, row: table.box.row }));
}
