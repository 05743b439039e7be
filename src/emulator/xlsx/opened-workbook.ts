import type { DefinedName } from "../model/features.ts";
import type { Style } from "../model/style.ts";
import type { Workbook } from "../model/workbook.ts";
import type { CellNotes } from "./read-cells.ts";
import type { SharedString } from "./shared-strings.ts";
import type { SheetState } from "./sheet-aspect.ts";
import type { Parts } from "./zip.ts";

/** A sheet at opening. */
export interface SheetSnapshot {
  readonly state: SheetState;
  readonly notes: CellNotes;
}

/** The opened file as it was, with the state that tells later what was changed. */
export interface WorkbookPackage {
  readonly parts: Parts;
  readonly strings: readonly SharedString[];
  /** The styles of `cellXfs`, in its order. */
  readonly cellStyles: readonly Style[];
  /** By path of the sheet's part. */
  readonly sheets: ReadonlyMap<string, SheetSnapshot>;
  readonly names: readonly DefinedName[];
  /** Path of the sheet that was active. */
  readonly activePath: string | undefined;
}

export interface OpenedWorkbook {
  readonly workbook: Workbook;
  readonly package: WorkbookPackage;
}
