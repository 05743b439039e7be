/** Reads one sheet in full: one round trip, and one more for every further piece of its cells. */

import type { SheetRequest } from "../app/workbook-port.ts";
import { type Area, parseAddress } from "../sheet/area.ts";
import type { CellMessages, Grid, RosterSheet } from "../sheet/snapshot.ts";
import { areaOf, fromCorner } from "./read-shape.ts";
import { type ExcelApi, runBatch } from "./run-batch.ts";

/** Cells per round trip: an answer may have 5 MB, and a cell of text takes some 20 bytes. */
const CELLS_PER_TRIP = 150_000;

/** Rows per round trip for cells of which each row has `width`. */
const rowsPerTrip = (width: number): number => Math.max(1, Math.floor(CELLS_PER_TRIP / Math.max(1, width)));

/** Slices of a number of rows: [0, n), [n, 2n), … */
function slices(rows: number, size: number): readonly { readonly start: number; readonly count: number }[] {
  return Array.from({ length: Math.ceil(rows / size) }, (_, index) => ({
    start: index * size,
    count: Math.min(size, rows - index * size),
  }));
}

type CellProperty = "values" | "formulas";

/** Values or formulas of one piece; its round trip takes along whatever else is pending. */
async function readPiece(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  property: CellProperty,
): Promise<Grid> {
  const range = sheet.getRangeByIndexes(area.row, area.column, area.height, area.width).load(property);
  await context.sync();
  return range[property] as Grid;
}

/** Values or formulas of a range, in as many round trips as its size takes. */
async function readCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Area,
  property: CellProperty,
): Promise<Grid> {
  const pieces: Grid[] = [];
  for (const { start, count } of slices(area.height, rowsPerTrip(area.width))) {
    pieces.push(await readPiece(context, sheet, { ...area, row: area.row + start, height: count }, property));
  }
  return pieces.flat();
}

function requestColumns(
  sheet: Excel.Worksheet,
  { validationColumns, widthColumns, formulaColumns, formatColumns = [], messages, rows }: SheetRequest,
) {
  // Of a single cell, Excel would look for special cells on the whole sheet; the row below the last person is empty.
  const height = Math.max(2, rows.last - rows.first + 1);
  const range = (column: number): Excel.Range => sheet.getRangeByIndexes(rows.first, column, height, 1);
  return {
    validations: validationColumns.map((column) => ({ column, validation: range(column).dataValidation.load("type") })),
    widths: widthColumns.map((column) => ({
      column,
      format: range(column).format.load("columnWidth,useStandardWidth"),
    })),
    constants: formulaColumns.map((column) => ({
      column,
      cells: range(column).getSpecialCellsOrNullObject("Constants").load("address"),
    })),
    messages: (messages?.columns ?? []).map((column) => ({
      column,
      validation: sheet.getCell(messages?.row ?? 0, column).dataValidation.load("type,prompt,errorAlert"),
    })),
    shown: formatColumns.map((column) => ({ column, cells: range(column).load("numberFormat") })),
  };
}

const messagesOf = ({ prompt, errorAlert }: Excel.DataValidation): CellMessages => ({
  prompt: { title: prompt.title, text: prompt.message },
  alert: { title: errorAlert.title, text: errorAlert.message },
});

/** The formats of a column from row 0 on. */
const formatsFromTop = (formats: Grid, { rows }: SheetRequest): readonly string[] => [
  ...Array.from({ length: rows.first }, () => "General"),
  ...formats.map(([format]) => String(format)),
];

/** "Sheet1!A1:B2,Sheet1!C3" */
const areasOf = (addresses: string): readonly Area[] =>
  addresses.split(",").flatMap((address) => parseAddress(address.slice(address.lastIndexOf("!") + 1)) ?? []);

const rowsIn = (areas: readonly Area[]): ReadonlySet<number> =>
  new Set(areas.flatMap(({ row, height }) => Array.from({ length: height }, (_, down) => row + down)));

function cellsWithContent(formulas: Grid, area: Area): RosterSheet["beside"] {
  return formulas.flatMap((cells, row) =>
    cells.flatMap((content, column) => (content === "" ? [] : [{ row: area.row + row, column: area.column + column }])),
  );
}

/** What of the used range lies right of the roster. */
function besideArea(used: Area, from: number | null): Area | null {
  const end = used.column + used.width;
  if (from === null || end <= from) return null;
  const column = Math.max(from, used.column);
  return { ...used, column, width: end - column };
}

/** Rejects with a `HostError`. */
export function readSheet(excel: ExcelApi, request: SheetRequest): Promise<RosterSheet> {
  return runBatch(excel, async (context) => {
    const sheet = context.workbook.worksheets.getItem(request.sheet);
    const range = sheet.getUsedRangeOrNullObject().load("rowIndex,columnIndex,rowCount,columnCount");
    const merged = range.getMergedAreasOrNullObject().load("address");
    const columns = requestColumns(sheet, request);
    await context.sync();
    const used = range.isNullObject ? null : areaOf(range);
    const beside = used && besideArea(used, request.besideFrom);
    return {
      name: request.sheet,
      values: used ? fromCorner(await readCells(context, sheet, used, "values"), used) : [],
      merges: merged.isNullObject ? [] : areasOf(merged.address),
      beside: beside ? cellsWithContent(await readCells(context, sheet, beside, "formulas"), beside) : [],
      widths: new Map(
        columns.widths
          .filter(({ format }) => !format.useStandardWidth)
          .map(({ column, format }) => [column, format.columnWidth]),
      ),
      overwritten: new Map(
        columns.constants
          .filter(({ cells }) => !cells.isNullObject)
          .map(({ column, cells }) => [column, rowsIn(areasOf(cells.address))]),
      ),
      numberFormats: new Map(
        columns.shown.map(({ column, cells }) => [column, formatsFromTop(cells.numberFormat as Grid, request)]),
      ),
      messages: new Map(
        columns.messages
          .filter(({ validation }) => validation.type === "List")
          .map(({ column, validation }) => [column, messagesOf(validation)]),
      ),
      validations: new Map(columns.validations.map(({ column, validation }) => [column, validation.type])),
    };
  });
}
