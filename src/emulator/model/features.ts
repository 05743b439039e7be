/** What a sheet carries besides cells. Records are immutable and carry `source` when a file brought them, so that saving can keep their XML. */

import type { Box } from "./address.ts";
import type { Borders, Fill, Font } from "./style.ts";

export interface ValidationRule {
  readonly type: "none" | "list" | "whole" | "decimal" | "date" | "time" | "textLength" | "custom";
  /** "between", "equal" …; undefined for list and custom. */
  readonly operator?: string;
  /** For a list: a formula ("=Rungs_System", "=$A$1:$A$5") or the comma-separated entries ("Yes,No"). */
  readonly formula1?: string;
  readonly formula2?: string;
  readonly inCellDropDown?: boolean;
}

export interface Validation {
  readonly ranges: readonly Box[];
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly alert: {
    readonly show: boolean;
    readonly style: "stop" | "warning" | "information";
    readonly title: string;
    readonly message: string;
  };
  readonly prompt: { readonly show: boolean; readonly title: string; readonly message: string };
  /** The element of the opened file, unchanged; absent on validations made since. */
  readonly source?: string;
}

/** What somebody noted at a cell. */
export interface Note {
  readonly box: Box;
  readonly author: string;
  readonly text: string;
  /** The address that the opened file gives it. */
  readonly source: string;
}

/** The parts of a cell's look that a conditional format may change. */
export interface ConditionalStyle {
  readonly font?: Partial<Font>;
  readonly fill?: Partial<Fill>;
  readonly borders?: Partial<Borders>;
}

export interface ConditionalFormat {
  readonly id: string;
  readonly ranges: readonly Box[];
  /** File spelling of the rule: "expression", "cellIs", "containsText" … Unmodelled kinds keep their `source`. */
  readonly type: string;
  readonly operator?: string;
  /** What rules about text look for; their formula says the same. */
  readonly text?: string;
  /** With their leading "=". */
  readonly formulas: readonly string[];
  readonly stopIfTrue: boolean;
  readonly style: ConditionalStyle;
  readonly priority: number;
  readonly source?: string;
}

export interface TableColumn {
  /** Unique in its table, stable when the column is moved or renamed; `id` of `tableColumn` in the file. */
  readonly id: number;
  readonly name: string;
  /** Formula that new rows of the column take. */
  readonly calculatedFormula?: string;
}

export interface Filter {
  readonly box: Box;
  /** True when some criterion is set, so that rows may be hidden. */
  readonly active: boolean;
  /** The texts that a column's cells may show, by the column's place in the box; absent where only the file knows. */
  readonly criteria?: ReadonlyMap<number, ReadonlySet<string>>;
}

export interface Table {
  readonly id: number;
  readonly name: string;
  /** Header row (if shown), data rows and totals row (if shown). */
  readonly box: Box;
  readonly columns: readonly TableColumn[];
  readonly style: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showBandedRows: boolean;
  /** Null when the table has no filter buttons. */
  readonly filter: Filter | null;
  /** Path of the part in the opened package. */
  readonly source?: string;
}

export interface RowProperties {
  /** Points; undefined is the default height. */
  readonly height?: number;
  readonly hidden?: boolean;
}

export interface ColumnProperties {
  /** Characters of the default font, as in the file; undefined is the default width. */
  readonly width?: number;
  readonly hidden?: boolean;
  /** Style of cells that do not exist. */
  readonly style?: number;
}

export interface PageLayout {
  readonly orientation?: "portrait" | "landscape";
  readonly fitToWidth?: number;
  readonly fitToHeight?: number;
  /** Points. */
  readonly margins?: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** "$1:$3"-like rows repeated on each page. */
  readonly titleRows?: string;
  readonly printArea?: string;
}

export interface DefinedName {
  readonly name: string;
  /** With its leading "=": "=Sheet1!$A$1:$B$2". */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
  /** Id of the sheet that it is local to; undefined for the workbook. */
  readonly sheetId?: string;
  readonly source?: string;
}
