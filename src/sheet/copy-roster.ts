/** Plans to copy the people of a roster to a sheet of Rungs', where they are rated; the roster stays untouched. */

import type { Ladder } from "../domain/ladder.ts";
import type { Area } from "./area.ts";
import { type CalibrationSheet, freeSheetName, readCalibrationSheet } from "./calibration-sheet.ts";
import { columnSums } from "./column-sums.ts";
import { type CopiedColumn, copiedColumns, copiedValue, formatEdits } from "./copied-columns.ts";
import type { HeadingRow } from "./headings.ts";
import { installedAt, roleWord } from "./installed.ts";
import type { Action } from "./journaled-plan.ts";
import { columnName, sourceName } from "./names.ts";
import type { Edit } from "./plan.ts";
import type { Grid, RosterSheet, SheetShape, TableShape, WorkbookShape } from "./snapshot.ts";

/** People who are copied, and the sheet as it will be then. */
export interface RosterCopy {
  readonly calibration: CalibrationSheet;
  /** Null where nobody has to be copied. */
  readonly action: Action | null;
  readonly people: number;
}

const SHEET_NAME = "Calibration";

/** A name that neither a table nor anything else in the workbook has. */
function freeTableName({ tables, names }: WorkbookShape): string {
  const taken = new Set([...tables.map(({ name }) => name), ...names.keys()].map((name) => name.toLowerCase()));
  let name = SHEET_NAME;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${SHEET_NAME}_${number}`;
  return name;
}

/** The workbook with the new sheet in it, behind the roster's. */
function shapeWith(shape: WorkbookShape, after: string, table: TableShape, values: Grid): WorkbookShape {
  const at = 1 + shape.sheets.findIndex(({ name }) => name === after);
  const sheet: SheetShape = {
    name: table.sheet,
    isVisible: true,
    isProtected: false,
    isFiltered: false,
    used: table.area,
    head: values.slice(0, 40),
  };
  return {
    ...shape,
    sheets: [...shape.sheets.slice(0, at), sheet, ...shape.sheets.slice(at)],
    tables: [...shape.tables, table],
  };
}

function readCopy(
  ladder: Ladder,
  source: CalibrationSheet,
  table: TableShape,
  values: Grid,
  columns: readonly CopiedColumn[],
): CalibrationSheet {
  const roles = new Map(columns.flatMap(({ role }, column) => (role === null ? [] : [[role, column] as const])));
  const headings: HeadingRow = {
    sheet: table.sheet,
    row: 0,
    column: 0,
    headings: table.headings,
    roles,
    table,
  };
  const sheet: RosterSheet = {
    name: table.sheet,
    values,
    merges: [],
    beside: [],
    widths: new Map(),
    overwritten: new Map(),
    validations: new Map(),
  };
  const shape = shapeWith(source.shape, source.roster.sheet, table, values);
  return readCalibrationSheet(ladder, shape, headings, sheet, {
    columns: roles,
    meanings: source.ladder.meanings ?? [],
  });
}

const HEADING_CELL = { height: 1, width: 1 };

/** What tells the sheet from one that a person has added, and where its people came from. */
function nameEdits({ roster: from }: CalibrationSheet, { roster, installed }: CalibrationSheet): readonly Edit[] {
  const id = from.roles.get("employeeId") ?? from.column;
  return [
    {
      kind: "defineName",
      name: columnName(installed.roster, roleWord("employeeId")),
      sheet: roster.sheet,
      area: { row: 0, column: 0, ...HEADING_CELL },
      comment: "Rungs: finds this column again",
    },
    {
      kind: "defineName",
      name: sourceName(installed.roster),
      sheet: from.sheet,
      area: { row: from.row, column: id, ...HEADING_CELL },
      comment: "Rungs: where the people were copied from",
    },
  ];
}

/** Makes the sheet. Its names come first: whatever happens next, it can be found again. */
function sheetEdits(
  source: CalibrationSheet,
  copy: CalibrationSheet,
  columns: readonly CopiedColumn[],
): readonly Edit[] {
  const { roster, shape } = copy;
  const { sheet } = roster;
  const { people } = source.roster.rows;
  const { values } = copy.sheet;
  const area = { row: 0, column: 0, height: values.length, width: columns.length };
  const below = (column: number): Area => ({ row: 1, column, height: people.length, width: 1 });
  const hasNames = columns.some(({ role }) => role === "name");
  return [
    { kind: "addSheet", sheet, hidden: false, position: shape.sheets.findIndex(({ name }) => name === sheet) },
    ...nameEdits(source, copy),
    { kind: "write", sheet, area, values },
    ...columns.flatMap((from, column) => formatEdits(source, from, people, { sheet, area: below(column) })),
    { kind: "addTable", table: roster.table?.name ?? "", sheet, area },
    ...columns.map(({ width }, column): Edit => ({ kind: "columns", sheet, column, count: 1, width, hidden: false })),
    { kind: "holdPanes", sheet, rows: 1, columns: hasNames ? 2 : 1 },
  ];
}

/** The names under which the copied columns will run. */
function sumsOf({ installed, ratings, roster, sheet }: CalibrationSheet, columns: readonly CopiedColumn[]) {
  const words = columns.map(({ role }, column) =>
    role === null ? ratings.find((rating) => rating.column === column)?.word : roleWord(role),
  );
  const named = words.flatMap((word, column) =>
    word === undefined ? [] : [{ name: columnName(installed.roster, word), column }],
  );
  return columnSums(named, 0, roster.rows.people, sheet.values);
}

/** Copies everybody to a new sheet: employee ID first, then the other roles, then the ratings that were recognised. */
export function copyToNewSheet(ladder: Ladder, source: CalibrationSheet): RosterCopy {
  const { shape, roster } = source;
  const { people } = roster.rows;
  const columns = copiedColumns(source);
  const value = copiedValue(source);
  const headings = columns.map(({ heading }) => heading);
  const values: Grid = [headings, ...people.map((row) => columns.map((column) => value(row, column)))];
  const table: TableShape = {
    name: freeTableName(shape),
    sheet: freeSheetName(shape, SHEET_NAME),
    area: { row: 0, column: 0, height: values.length, width: columns.length },
    headings,
    showHeaders: true,
    showTotals: false,
    isFiltered: false,
  };
  const calibration = readCopy(ladder, source, table, values, columns);
  const { roster: number } = installedAt(calibration.shape, table.sheet, 0);
  return {
    calibration,
    people: people.length,
    action: {
      title: `Copy people to ${table.sheet}`,
      edits: sheetEdits(source, calibration, columns),
      made: {
        sheets: [table.sheet],
        columns: [],
        adopted: [],
        names: [sourceName(number)],
        roster: table.sheet,
        number,
        rowsBefore: null,
        copied: { people: people.length, sums: sumsOf(calibration, columns) },
      },
    },
  };
}
