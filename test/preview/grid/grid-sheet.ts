/** Sheets for tests of the grid, written as rows of values from A1 on. */

import { type Box, parseAddress } from "../../../src/emulator/model/address.ts";
import type { CellValue } from "../../../src/emulator/model/cell.ts";
import type { ConditionalFormat, Validation, ValidationRule } from "../../../src/emulator/model/features.ts";
import type { Sheet } from "../../../src/emulator/model/sheet.ts";
import { Workbook } from "../../../src/emulator/model/workbook.ts";
import { layoutOf } from "../../../src/preview/grid/layout.ts";
import type { Ground } from "../../../src/preview/grid/moves.ts";
import type { Place } from "../../../src/preview/grid/selection.ts";

export function aSheet(rows: readonly (readonly CellValue[])[] = []): { readonly wb: Workbook; readonly sheet: Sheet } {
  const wb = new Workbook();
  const sheet = wb.addSheet("Team");
  rows.forEach((row, r) => row.forEach((value, c) => sheet.put(r, c, { value, style: 0 })));
  return { wb, sheet };
}

export function box(address: string): Box {
  const found = parseAddress(address);
  if (!found) throw new Error(`${address} is no address.`);
  return found;
}

export const place = (address: string): Place => ({ row: box(address).row, column: box(address).column });

export const groundOf = ({ wb, sheet }: { readonly wb: Workbook; readonly sheet: Sheet }): Ground => ({
  sheet,
  layout: layoutOf(sheet, wb.styles, 100),
  used: sheet.usedBox(undefined, true) ?? box("A1"),
});

export const aRule = (parts: Partial<ConditionalFormat>): ConditionalFormat => ({
  id: "{1}",
  ranges: [box("A1:A3")],
  type: "expression",
  formulas: [],
  stopIfTrue: false,
  style: { font: { bold: true } },
  priority: 1,
  ...parts,
});

export const aValidation = (
  ranges: string,
  rule: ValidationRule,
  alert: Partial<Validation["alert"]> = {},
): Validation => ({
  ranges: [box(ranges)],
  rule,
  ignoreBlanks: true,
  alert: { show: true, style: "stop", title: "", message: "", ...alert },
  prompt: { show: false, title: "", message: "" },
});
