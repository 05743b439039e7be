/** Where things stand in a sheet by now, however it has been rearranged. */

import { columnName, columnOfKey, rowOfKey } from "../../src/emulator/model/address.ts";
import type { Workbook } from "../../src/emulator/model/workbook.ts";
import { sheetOf } from "./calibration.ts";

/** The address of the first cell with that content, or of one so many rows below it. */
export function addressOf(workbook: Workbook, sheet: string, content: string | number, below = 0): string {
  const keys = [...sheetOf(workbook, sheet).cells].filter(([, { value }]) => value === content).map(([key]) => key);
  if (keys.length === 0) throw new Error(`"${content}" is not on the sheet "${sheet}".`);
  const key = Math.min(...keys);
  return `${columnName(columnOfKey(key))}${rowOfKey(key) + 1 + below}`;
}
