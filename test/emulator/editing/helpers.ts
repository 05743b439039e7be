import { type InputGrid, writeInputs, type WriteOptions } from "../../../src/emulator/editing/write-cells.ts";
import { type Box, parseAddress } from "../../../src/emulator/model/address.ts";
import type { Cell, CellValue } from "../../../src/emulator/model/cell.ts";
import type { Sheet } from "../../../src/emulator/model/sheet.ts";
import { Workbook } from "../../../src/emulator/model/workbook.ts";

export function box(address: string): Box {
  const parsed = parseAddress(address);
  if (!parsed) throw new Error(`No address: ${address}`);
  return parsed;
}

export function cell(sheet: Sheet, address: string): Cell {
  const { row, column } = box(address);
  return sheet.cell(row, column);
}

export function write(wb: Workbook, sheet: Sheet, address: string, grid: InputGrid, options?: WriteOptions): void {
  writeInputs(wb, sheet, box(address), grid, options);
}

/** What an add-in reads as `formulas`: formulas where there are some, values elsewhere. */
export function shown(sheet: Sheet, address: string): (string | CellValue)[][] {
  const { row, column, height, width } = box(address);
  return Array.from({ length: height }, (_, dy) =>
    Array.from({ length: width }, (__, dx) => {
      const { formula, value } = sheet.cell(row + dy, column + dx);
      return formula ?? value;
    }),
  );
}

export function aWorkbook(...names: string[]): { readonly wb: Workbook; readonly sheet: Sheet } {
  const wb = new Workbook();
  const [sheet] = (names.length > 0 ? names : ["Sheet1"]).map((name) => wb.addSheet(name));
  if (!sheet) throw new Error("No sheet");
  return { wb, sheet };
}

/** The code of the `EditError` that an edit ends with. */
export function codeOf(edit: () => unknown): string | undefined {
  try {
    edit();
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : `no code: ${String(error)}`;
  }
  return undefined;
}
