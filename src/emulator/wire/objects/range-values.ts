/** The grids of Excel.Range: values, formulas, texts and number formats. */

import type { Box } from "../../model/address.ts";
import type { Cell } from "../../model/cell.ts";
import { toR1C1 } from "../../formulas/r1c1.ts";
import { writeFormulasR1C1, writeInputs, type CellInput, type InputGrid } from "../../editing/write-cells.ts";
import { plainText, WireError, type Json } from "../protocol.ts";
import type { Property } from "../spec.ts";
import type { Area, ExcelHost } from "../targets.ts";
import { gridOf, isUnbounded, mapCells, wireValue } from "./areas.ts";
import { restyle } from "./cell-styles.ts";
import { emitChanged, valueType } from "./changes.ts";
import { displayText } from "./display.ts";
import { recalculate } from "./recalculate.ts";

type RangeProperty = Property<Area, ExcelHost>;

function requireSize(box: Box, grid: readonly (readonly Json[])[]): void {
  const broadcast = grid.length === 1 && grid[0]?.length === 1;
  const fits = grid.length === box.height && grid.every((row) => row.length === box.width);
  if (fits || (broadcast && !isUnbounded(box))) return;
  throw new WireError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

function inputOf(value: Json): CellInput {
  if (typeof value === "object" && value !== null) throw new WireError("InvalidArgument");
  return value;
}

/** A property's value as cell inputs; null leaves a cell as it is. */
export const inputGrid = (value: Json): InputGrid => gridOf(value).map((row) => row.map(inputOf));

/** `put`: `writeInputs` or `writeFormulasR1C1`. */
const writer =
  (put: typeof writeFormulasR1C1): NonNullable<RangeProperty["write"]> =>
  ({ sheet, box }, value, host) => {
    const grid = inputGrid(value);
    requireSize(box, grid);
    const before = sheet.cell(box.row, box.column).value;
    put(host.workbook, sheet, box, grid);
    emitChanged(host, { sheet, box }, "RangeEdited", before);
  };

/** A grid of results. */
const calculated =
  (read: (cell: Cell, host: ExcelHost) => Json): RangeProperty["read"] =>
  (area, host) => {
    recalculate(host);
    return mapCells(area, (cell) => read(cell, host));
  };

const shown = (cell: Cell, host: ExcelHost): string =>
  displayText(cell.value, host.workbook.styles.get(cell.style).numberFormat);

const writeAsTyped = writer(writeInputs);

export const rangeValues: RangeProperty = { read: calculated((cell) => wireValue(cell.value)), write: writeAsTyped };

const formulas: RangeProperty = {
  read: (area) => mapCells(area, (cell) => cell.formula ?? wireValue(cell.value)),
  write: writeAsTyped,
};

const formulasR1C1: RangeProperty = {
  read: (area) =>
    mapCells(area, (cell, row, column) =>
      cell.formula === undefined ? wireValue(cell.value) : toR1C1(cell.formula, row, column),
    ),
  write: writer(writeFormulasR1C1),
};

const numberFormat: RangeProperty = {
  read: (area, host) => mapCells(area, (cell) => host.workbook.styles.get(cell.style).numberFormat),
  write(area, value, host) {
    const grid = gridOf(value);
    requireSize(area.box, grid);
    const { row, column } = area.box;
    const first = grid[0]?.[0];
    const same = grid.every((line) => line.every((format) => format === first));
    const set = (box: Box, format: Json | undefined): void => {
      if (format === null || format === undefined) return;
      restyle(host, { sheet: area.sheet, box }, (style) => ({
        ...style,
        numberFormat: plainText(format) || "General",
      }));
    };
    if (same) set(area.box, first);
    else
      grid.forEach((line, r) =>
        line.forEach((format, c) => set({ row: row + r, column: column + c, height: 1, width: 1 }, format)),
      );
  },
};

export const gridProperties: Readonly<Record<string, RangeProperty>> = {
  values: rangeValues,
  formulas,
  formulasLocal: formulas,
  formulasR1C1,
  numberFormat,
  numberFormatLocal: numberFormat,
  text: { read: calculated(shown) },
  valueTypes: { read: calculated((cell) => valueType(cell.value)) },
};
