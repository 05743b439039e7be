import { contains } from "../model/address.ts";
import type { Table } from "../model/features.ts";
import type { Sheet } from "../model/sheet.ts";

/** The table around a cell, headings and totals included. */
export const tableAt = (sheet: Sheet, row: number, column: number): Table | undefined =>
  sheet.tables.find((table) => contains(table.box, { row, column, height: 1, width: 1 }));
