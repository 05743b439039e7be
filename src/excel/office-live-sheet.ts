/** The `LiveSheet` over Office.js: each method is one round trip. */

import type { CellEdit, Cells, LiveSheet, Place } from "../app/live-sheet.ts";
import { type Area, rowRuns } from "../sheet/area.ts";
import type { Grid } from "../sheet/snapshot.ts";
import { asInput } from "./cell-input.ts";
import { areaOf } from "./read-shape.ts";
import { type ExcelApi, runBatch } from "./run-batch.ts";
import { requestSheetNames, type SheetNames, watchSheets } from "./watch-sheets.ts";

const AREA = "rowIndex,columnIndex,rowCount,columnCount";

function rangeOf(context: Excel.RequestContext, { sheet, area }: Place): Excel.Range {
  const { row, column, height, width } = area;
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, height, width);
}

function readSelection(excel: ExcelApi, names: SheetNames): Promise<Place> {
  return runBatch(excel, async (context) => {
    const selected = context.workbook.getSelectedRanges();
    const sheet = selected.worksheet.load("name");
    const first = selected.areas.getItemAt(0).load(AREA);
    // People rename sheets, and no event says so before ExcelApi 1.17.
    const keep = requestSheetNames(context, names);
    await context.sync();
    keep();
    return { sheet: sheet.name, area: areaOf(first) };
  });
}

/** What is asked for here comes with the next `sync`, as it was when everything asked before had been done. */
function requestCells(context: Excel.RequestContext, places: readonly Place[]): () => readonly Cells[] {
  const ranges = places.map((place) => rangeOf(context, place).load("values,formulas"));
  return () => ranges.map(({ values, formulas }) => ({ values: values as Grid, formulas: formulas as Grid }));
}

function readCells(excel: ExcelApi, places: readonly Place[]): Promise<readonly Cells[]> {
  return runBatch(excel, async (context) => {
    const read = requestCells(context, places);
    await context.sync();
    return read();
  });
}

/** Hidden columns cut the visible cells into several areas of the same rows. */
function rowsOf(areas: readonly Area[], { area: { column, width } }: Place): readonly Area[] {
  const rows = new Set(areas.flatMap(({ row, height }) => Array.from({ length: height }, (_, down) => row + down)));
  return rowRuns([...rows].sort((a, b) => a - b)).map((run) => ({ ...run, column, width }));
}

function readVisibleRows(excel: ExcelApi, place: Place): Promise<readonly Area[]> {
  return runBatch(excel, async (context) => {
    // Of a single cell, Excel would look for special cells on the whole sheet.
    const height = Math.max(2, place.area.height);
    const visible = rangeOf(context, { ...place, area: { ...place.area, height } }).getSpecialCellsOrNullObject(
      "Visible",
    );
    // An address would be cut off where a filter leaves many pieces.
    visible.areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
    await context.sync();
    if (visible.isNullObject) return [];
    const end = place.area.row + place.area.height;
    const areas = visible.areas.items
      .map(areaOf)
      .map((area) => ({ ...area, height: Math.min(area.height, end - area.row) }));
    return rowsOf(areas, place);
  });
}

function writeCells(
  excel: ExcelApi,
  edits: readonly CellEdit[],
  seen: readonly Place[] = [],
): Promise<readonly Cells[]> {
  return runBatch(excel, async (context) => {
    const read = requestCells(context, seen);
    for (const { sheet, row, column, value, formula } of edits) {
      const cell = rangeOf(context, { sheet, area: { row, column, height: 1, width: 1 } });
      if (formula === undefined) cell.values = [[asInput(value)]];
      else cell.formulas = [[formula]];
    }
    await context.sync();
    return read();
  });
}

/** `excel` is the global of Office.js. */
export function officeLiveSheet(excel: ExcelApi): LiveSheet {
  const names: SheetNames = new Map();
  const selection = () => readSelection(excel, names);
  return {
    watch: (onEvent) => watchSheets(excel, names, selection, onEvent),
    readSelection: selection,
    select: (place) =>
      runBatch(excel, async (context) => {
        context.workbook.worksheets.getItem(place.sheet).activate();
        rangeOf(context, place).select();
        await context.sync();
      }),
    readCells: (places) => readCells(excel, places),
    readVisibleRows: (place) => readVisibleRows(excel, place),
    writeCells: (edits, seen) => writeCells(excel, edits, seen),
  };
}
