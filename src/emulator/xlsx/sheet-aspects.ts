import { columns } from "./columns.ts";
import { conditionalFormats } from "./conditional-formats.ts";
import { pageLayout, tabColor } from "./page-layout.ts";
import type { SheetAspect } from "./sheet-aspect.ts";
import { merges, protection, sheetFilter } from "./sheet-ranges.ts";
import { sheetView } from "./sheet-view.ts";
import { validations } from "./validations.ts";

/** What is read from, and written to, a worksheet part besides cells and tables. */
export const SHEET_ASPECTS: readonly SheetAspect[] = [
  tabColor,
  sheetView,
  columns,
  protection,
  sheetFilter,
  merges,
  conditionalFormats,
  validations,
  pageLayout,
];
