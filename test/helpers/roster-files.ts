/** Workbooks with a roster, made cell by cell, as tests and the samples need them. */

import { addTable } from "../../src/emulator/editing/tables.ts";
import type { CellValue } from "../../src/emulator/model/cell.ts";
import type { Sheet } from "../../src/emulator/model/sheet.ts";
import { Workbook } from "../../src/emulator/model/workbook.ts";
import { newPackage } from "../../src/emulator/xlsx/new-package.ts";
import type { OpenedWorkbook } from "../../src/emulator/xlsx/opened-workbook.ts";
import { openXlsx } from "../../src/emulator/xlsx/open-xlsx.ts";
import { saveXlsx } from "../../src/emulator/xlsx/save-xlsx.ts";

export type Rows = readonly (readonly CellValue[])[];

/** Puts rows of values, `null` leaving a cell empty; the first cell is at `row`, `column` (from 0). */
export function putRows(sheet: Sheet, rows: Rows, row = 0, column = 0): void {
  rows.forEach((cells, down) =>
    cells.forEach((value, across) => {
      if (value !== null) sheet.put(row + down, column + across, { value, style: 0 });
    }),
  );
}

export interface RosterOptions {
  readonly sheet?: string;
  /** Rows above the headings. */
  readonly titles?: Rows;
  /** Name of a table to make of headings and people; without it they stay a range. */
  readonly table?: string;
}

/** A workbook with one roster: a row of headings and the people below it. */
export function rosterWorkbook(rows: Rows, { sheet = "Team", titles = [], table }: RosterOptions = {}): Workbook {
  const workbook = new Workbook();
  const team = workbook.addSheet(sheet);
  putRows(team, titles);
  putRows(team, rows, titles.length);
  if (table !== undefined) {
    addTable(
      workbook,
      team,
      { row: titles.length, column: 0, height: rows.length, width: rows[0]?.length ?? 1 },
      true,
      table,
    );
  }
  return workbook;
}

/** As it is after it has been saved and opened again. */
export const reopened = (workbook: Workbook): OpenedWorkbook => openXlsx(saveXlsx({ workbook, package: newPackage() }));
