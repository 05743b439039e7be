import type { Box } from "./address.ts";
import type { DefinedName, Table } from "./features.ts";
import { Sheet } from "./sheet.ts";
import { StyleTable } from "./style.ts";

/** The emulated workbook: all state behind Office.js, and nothing about ladders. One model serves Node and the browser. */
export class Workbook {
  name = "Book1.xlsx";
  sheets: Sheet[] = [];
  names: readonly DefinedName[] = [];
  styles = new StyleTable();
  date1904 = false;
  activeSheetId = "";
  selection: Box = { row: 0, column: 0, height: 1, width: 1 };
  /** The add-in's document settings (`Office.context.document.settings`), JSON strings by key. */
  readonly settings = new Map<string, string>();
  /** Formulas may be out of date: something changed since the last calculation. */
  needsCalculation = false;
  #nextSheet = 1;

  /** Appends a sheet. Ids look like Excel's and are never reused. */
  addSheet(name: string, source?: string): Sheet {
    const number = String(this.#nextSheet++).padStart(4, "0");
    const sheet = new Sheet(`{00000000-0001-0000-${number}-000000000000}`, name, source);
    this.sheets.push(sheet);
    if (this.activeSheetId === "") this.activeSheetId = sheet.id;
    return sheet;
  }

  /** By id or by name in any case. */
  sheet(idOrName: string): Sheet | undefined {
    const wanted = idOrName.toLowerCase();
    return this.sheets.find((sheet) => sheet.id.toLowerCase() === wanted || sheet.name.toLowerCase() === wanted);
  }

  /** By name in any case, across all sheets. */
  table(name: string): { readonly table: Table; readonly sheet: Sheet } | undefined {
    const wanted = name.toLowerCase();
    for (const sheet of this.sheets) {
      const table = sheet.tables.find((candidate) => candidate.name.toLowerCase() === wanted);
      if (table) return { table, sheet };
    }
    return undefined;
  }
}
