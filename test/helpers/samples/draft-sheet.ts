/** Sheets as people leave them: what is typed, how it looks, and what else Excel keeps of a sheet. */

import { addTable } from "../../../src/emulator/editing/tables.ts";
import { type CellInput, writeInputs } from "../../../src/emulator/editing/write-cells.ts";
import { type Box, parseAddress } from "../../../src/emulator/model/address.ts";
import type { Sheet } from "../../../src/emulator/model/sheet.ts";
import type { Alignment, Edge, Font, Style } from "../../../src/emulator/model/style.ts";
import type { Workbook } from "../../../src/emulator/model/workbook.ts";

/** What is typed into each cell of a row; "" leaves it as it is. */
export type TypedRow = readonly (string | number)[];

export interface Look {
  readonly numberFormat?: string;
  readonly font?: Partial<Font>;
  /** "#RRGGBB" */
  readonly fill?: string;
  readonly bottom?: Edge;
  readonly alignment?: Partial<Alignment>;
}

export interface SheetDraft {
  readonly name: string;
  /** From A1 on. */
  readonly rows: readonly TypedRow[];
  /** Characters, from column A on. */
  readonly widths: readonly number[];
  /** Points, by row number as Excel counts. */
  readonly heights?: Readonly<Record<number, number>>;
  /** By address; where several meet, the later ones add to the earlier. */
  readonly looks?: readonly (readonly [address: string, look: Look])[];
  readonly merges?: readonly string[];
  readonly tables?: readonly { readonly name: string; readonly address: string }[];
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly showGridlines?: boolean;
  readonly isProtected?: boolean;
}

/** The cells of an address that a draft has written down. */
function boxOf(address: string): Box {
  const box = parseAddress(address);
  if (!box) throw new Error(`"${address}" is no address.`);
  return box;
}

const dressed = (style: Style, { numberFormat, font, fill, bottom, alignment }: Look): Style => ({
  ...style,
  ...(numberFormat !== undefined && { numberFormat }),
  ...(fill !== undefined && { fill: { color: fill, pattern: "solid", patternColor: null } }),
  ...(bottom !== undefined && { borders: { ...style.borders, bottom } }),
  font: { ...style.font, ...font },
  alignment: { ...style.alignment, ...alignment },
});

function dress({ styles }: Workbook, sheet: Sheet, { row, column, height, width }: Box, look: Look): void {
  for (let y = row; y < row + height; y += 1) {
    for (let x = column; x < column + width; x += 1) {
      const cell = sheet.cell(y, x);
      sheet.put(y, x, { ...cell, style: styles.derive(cell.style, (style) => dressed(style, look)) });
    }
  }
}

function typeRows(workbook: Workbook, sheet: Sheet, rows: readonly TypedRow[]): void {
  const width = Math.max(...rows.map((row) => row.length));
  const grid = rows.map((row) =>
    Array.from({ length: width }, (_, column): CellInput => (row[column] === "" ? null : (row[column] ?? null))),
  );
  writeInputs(workbook, sheet, { row: 0, column: 0, height: rows.length, width }, grid, { byUser: true });
}

/** Adds the sheet to the workbook. Formats come before what is typed: it is the format that makes 00417 a text. */
export function addDraft(workbook: Workbook, draft: SheetDraft): Sheet {
  const sheet = workbook.addSheet(draft.name);
  for (const [address, look] of draft.looks ?? []) dress(workbook, sheet, boxOf(address), look);
  typeRows(workbook, sheet, draft.rows);
  for (const { name, address } of draft.tables ?? []) addTable(workbook, sheet, boxOf(address), true, name);
  draft.widths.forEach((width, column) => sheet.columns.set(column, { width }));
  for (const [row, height] of Object.entries(draft.heights ?? {})) sheet.rows.set(Number(row) - 1, { height });
  sheet.merges = (draft.merges ?? []).map(boxOf);
  sheet.frozen = draft.frozen ?? sheet.frozen;
  sheet.showGridlines = draft.showGridlines ?? true;
  // Last: nothing can be typed into a protected sheet.
  sheet.isProtected = draft.isProtected ?? false;
  return sheet;
}
