/** Excel.Range: its address, its contents, and what is done with them. */

import { MAX_COLUMNS, MAX_ROWS, intersect, type Box } from "../../model/address.ts";
import { calculate } from "../../formulas/calculate.ts";
import type { Sheet } from "../../model/sheet.ts";
import { clearCells } from "../../editing/clear-cells.ts";
import { copyRange } from "../../editing/copy-range.ts";
import { deleteCells, insertCells } from "../../editing/insert-delete.ts";
import { WireError } from "../protocol.ts";
import { ask, edit, type Argument } from "../spec.ts";
import { node, type Area, type ExcelHost, type Spec } from "../targets.ts";
import { addressOf, areaOfArgument, cellCount, rangeNode } from "./areas.ts";
import { stylesIn } from "./cell-styles.ts";
import { emitChanged, emitShifted, select } from "./changes.ts";
import { hiddenProperties } from "./hidden.ts";
import { rangeShapes } from "./range-shapes.ts";
import { gridProperties } from "./range-values.ts";
import { recalculate } from "./recalculate.ts";

const CLEAR = { All: "all", Contents: "contents", Formats: "formats" } as const;
const COPY = { All: "all", Formulas: "formulas", Values: "values", Formats: "formats" } as const;

function choice<V extends string>(choices: Readonly<Record<string, V>>, value: Argument, fallback: string): V {
  const chosen = choices[typeof value === "string" ? value : fallback];
  if (chosen === undefined) throw new WireError("InvalidArgument");
  return chosen;
}

function copyFrom(host: ExcelHost, target: Area, args: readonly Argument[]): void {
  const [source, kind, skipBlanks, transpose] = args;
  if (skipBlanks || transpose)
    throw new WireError("ApiNotFound", "Range.copyFrom with skipBlanks or transpose is not emulated.");
  const from = areaOfArgument(host, source, target.sheet);
  const what = choice(COPY, kind, "All");
  // Formulas that are copied are calculated where they arrive; only results must be right before.
  if (what === "values") recalculate(host);
  copyRange(host.workbook, from, target, what);
  emitChanged(host, target, "RangeEdited");
}

function merge({ sheet, box }: Area, across: boolean): void {
  const rows = across ? Array.from({ length: box.height }, (_, r) => ({ ...box, row: box.row + r, height: 1 })) : [box];
  if (sheet.tables.some((table) => intersect(table.box, box)))
    throw new WireError("InvalidOperation", "A table cannot hold merged cells.");
  sheet.merges = [...sheet.merges.filter((old) => !intersect(old, box)), ...rows.filter((row) => cellCount(row) > 1)];
  for (const row of rows) keepFirst(sheet, row);
}

/** Only the first cell's content survives a merge. */
function keepFirst(sheet: Sheet, { row, column, height, width }: Box): void {
  for (let i = 1; i < height * width; i++) {
    const [r, c] = [row + Math.floor(i / width), column + (i % width)];
    sheet.put(r, c, { value: null, style: sheet.cell(r, c).style });
  }
}

/** A protected sheet takes input only where every cell is unlocked. */
function guard(area: Area, host: ExcelHost): void {
  if (!area.sheet.isProtected) return;
  const locked = [...stylesIn(area)].some((id) => host.workbook.styles.get(id).locked);
  if (locked) throw new WireError("AccessDenied");
}

export const range: Spec<"Range"> = {
  exists: ({ sheet, isGone }, { workbook }) => !isGone && workbook.sheets.includes(sheet),
  guard,
  properties: {
    ...hiddenProperties,
    address: { read: ({ sheet, box }) => addressOf(sheet, [box]) },
    addressLocal: { read: ({ sheet, box }) => addressOf(sheet, [box]) },
    cellCount: { read: ({ box }) => (cellCount(box) < 2 ** 31 ? cellCount(box) : -1) },
    rowIndex: { read: ({ box }) => box.row },
    columnIndex: { read: ({ box }) => box.column },
    rowCount: { read: ({ box }) => box.height },
    columnCount: { read: ({ box }) => box.width },
    isEntireRow: { read: ({ box }) => box.width === MAX_COLUMNS },
    isEntireColumn: { read: ({ box }) => box.height === MAX_ROWS },
    ...gridProperties,
  },
  links: {
    conditionalFormats: (area) => node("ConditionalFormatCollection", area),
    dataValidation: (area) => node("DataValidation", area),
    format: (area) => node("RangeFormat", area),
    worksheet: ({ sheet }) => node("Worksheet", sheet),
  },
  methods: {
    ...rangeShapes,
    _ValidateArraySize: ask(({ box }, [rows, columns]) => {
      if (rows !== box.height || columns !== box.width) throw new WireError("InvalidArgument");
    }),
    calculate: ask((_area, _args, host) => calculate(host.workbook)),
    clear: edit((area, [what], host) => {
      const before = area.sheet.cell(area.box.row, area.box.column).value;
      clearCells(host.workbook, area.sheet, area.box, choice(CLEAR, what, "All"));
      emitChanged(host, area, "RangeEdited", before);
    }),
    copyFrom: edit((area, args, host) => copyFrom(host, area, args)),
    insert: edit((area, [direction], host) => {
      const shift = choice({ Down: "down", Right: "right" } as const, direction, "");
      insertCells(host.workbook, area.sheet, area.box, shift);
      emitShifted(host, area, "insert", shift);
      return rangeNode(area.sheet, area.box);
    }),
    delete: edit((area, [direction], host) => {
      const shift = choice({ Up: "up", Left: "left" } as const, direction, "");
      deleteCells(host.workbook, area.sheet, area.box, shift);
      emitShifted(host, area, "delete", shift);
    }),
    merge: edit((area, [across]) => merge(area, across === true)),
    unmerge: edit(({ sheet, box }) => {
      sheet.merges = sheet.merges.filter((old) => !intersect(old, box));
    }),
    select: ask((area, _args, host) => select(host, area)),
    getTables: ask((area, [fully]) => node("TableScopedCollection", { ...area, fullyContained: fully === true })),
  },
};
