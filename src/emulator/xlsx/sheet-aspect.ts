import type { Cell } from "../model/cell.ts";
import type { Sheet } from "../model/sheet.ts";
import type { StyleWriter } from "./write-styles.ts";
import type { FileStyles } from "./read-styles.ts";
import type { XmlElement } from "./xml.ts";
import type { XmlPatch } from "./xml-patch.ts";

/** What reading a sheet may need from elsewhere in the file. */
export interface ReadContext {
  /** The text that the elements were read from. */
  readonly xml: string;
  readonly styles: FileStyles;
}

/** What writing a sheet may need. */
export interface WriteContext {
  readonly styles: StyleWriter;
}

/** The state of a sheet at opening. Cells and records are immutable, so that it shares them with the sheet. */
export type SheetState = Pick<
  Sheet,
  | "name"
  | "tabColor"
  | "rows"
  | "columns"
  | "merges"
  | "tables"
  | "validations"
  | "conditionalFormats"
  | "notes"
  | "isProtected"
  | "filter"
  | "frozen"
  | "showGridlines"
  | "pageLayout"
> & { readonly cells: ReadonlyMap<number, Cell> };

/** One thing that a worksheet part says besides its cells: how it is read, and how a change of it is put into the part. */
export interface SheetAspect {
  read(root: XmlElement, sheet: Sheet, context: ReadContext): void;
  write(patch: XmlPatch, sheet: Sheet, before: SheetState, context: WriteContext): void;
}

export function stateOf(sheet: Sheet): SheetState {
  return {
    name: sheet.name,
    tabColor: sheet.tabColor,
    cells: new Map(sheet.cells),
    rows: new Map(sheet.rows),
    columns: new Map(sheet.columns),
    merges: sheet.merges,
    tables: sheet.tables,
    validations: sheet.validations,
    conditionalFormats: sheet.conditionalFormats,
    notes: sheet.notes,
    isProtected: sheet.isProtected,
    filter: sheet.filter,
    frozen: { ...sheet.frozen },
    showGridlines: sheet.showGridlines,
    pageLayout: sheet.pageLayout,
  };
}

/** The sequence of CT_Worksheet (ECMA-376, 18.3.1.99). */
export const WORKSHEET_ORDER = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
  "customProperties",
  "cellWatches",
  "ignoredErrors",
  "smartTags",
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "AlternateContent",
  "webPublishItems",
  "tableParts",
  "extLst",
];
