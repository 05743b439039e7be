/** The methods of Excel.Range that lead to other ranges. */

import { MAX_COLUMNS, MAX_ROWS, cellKey, contains, intersect, type Box } from "../../model/address.ts";
import type { Sheet } from "../../model/sheet.ts";
import { plainText, WireError } from "../protocol.ts";
import { ask, type Argument, type Method, type Node } from "../spec.ts";
import { node, type Area, type ExcelHost } from "../targets.ts";
import { areaOfArgument, rangeNode, rangeOrNull, whole } from "./areas.ts";
import { visibleBoxes } from "./hidden.ts";

/** A range named by its distance from the top left cell of another and its size. */
const at = ({ sheet, box }: Area, row: number, column: number, height: number, width: number): Node =>
  rangeNode(sheet, { row: box.row + row, column: box.column + column, height, width });

/** Rows or columns beside a range: `count` of them after it, or before it if negative. */
const beside = (count: number, size: number): { readonly start: number; readonly length: number } =>
  count < 0 ? { start: count, length: -count } : { start: size, length: count };

function bounding(a: Box, b: Box): Box {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const height = Math.max(a.row + a.height, b.row + b.height) - row;
  return { row, column, height, width: Math.max(a.column + a.width, b.column + b.width) - column };
}

/** The argument's box; ranges of two sheets have nothing to do with each other. */
function sameSheet(host: ExcelHost, { sheet }: Area, argument: Argument): Box {
  const other = areaOfArgument(host, argument, sheet);
  if (other.sheet !== sheet) throw new WireError("InvalidArgument");
  return other.box;
}

const isFilled = (sheet: Sheet, row: number, column: number): boolean => {
  const cell = sheet.cells.get(cellKey(row, column));
  return cell !== undefined && (cell.value !== null || cell.formula !== undefined);
};

/** Whether one of the cells around `box`, corners included, holds something. */
function grown(sheet: Sheet, box: Box): Box {
  const top = Math.max(0, box.row - 1);
  const left = Math.max(0, box.column - 1);
  const around = {
    row: top,
    column: left,
    height: box.row + box.height + 1 - top,
    width: box.column + box.width + 1 - left,
  };
  let result = box;
  for (let r = around.row; r < around.row + around.height; r++)
    for (let c = around.column; c < around.column + around.width; c++)
      if (isFilled(sheet, r, c)) result = bounding(result, { row: r, column: c, height: 1, width: 1 });
  return result;
}

/** The block of filled cells around a range, as Ctrl+* selects it. */
function surroundingRegion({ sheet, box }: Area): Node {
  for (let current = box; ;) {
    const next = grown(sheet, current);
    if (contains(current, next)) return rangeNode(sheet, current);
    current = next;
  }
}

function specialCells({ sheet, box }: Area, [kind]: readonly Argument[]): Node | null {
  const used = intersect(box, sheet.usedBox() ?? box);
  if (kind === "Visible") return areasOrNull(sheet, visibleBoxes(sheet, box));
  const wanted = { Constants: false, Formulas: true }[plainText(kind)];
  if (wanted === undefined)
    throw new WireError("ApiNotFound", `Range.getSpecialCells for ${plainText(kind)} is not emulated.`);
  if (!used) return null;
  const boxes: Box[] = [];
  for (let row = used.row; row < used.row + used.height; row++)
    for (let column = used.column; column < used.column + used.width; column++) {
      const isFormula = sheet.cell(row, column).formula !== undefined;
      if (isFilled(sheet, row, column) && isFormula === wanted) boxes.push({ row, column, height: 1, width: 1 });
    }
  return areasOrNull(sheet, boxes);
}

const areasOrNull = (sheet: Sheet, boxes: readonly Box[]): Node | null =>
  boxes.length > 0 ? node("RangeAreas", { sheet, boxes }) : null;

const used = ({ sheet, box }: Area, valuesOnly: Argument): Box | null => sheet.usedBox(box, valuesOnly === true);

export const rangeShapes: Readonly<Record<string, Method<Area, ExcelHost>>> = {
  getCell: ask((area, [row, column]) => at(area, whole(row), whole(column), 1, 1)),
  getRow: ask((area, [row]) => at(area, whole(row), 0, 1, area.box.width)),
  getColumn: ask((area, [column]) => at(area, 0, whole(column), area.box.height, 1)),
  getLastRow: ask((area) => at(area, area.box.height - 1, 0, 1, area.box.width)),
  getLastColumn: ask((area) => at(area, 0, area.box.width - 1, area.box.height, 1)),
  getLastCell: ask((area) => at(area, area.box.height - 1, area.box.width - 1, 1, 1)),
  getOffsetRange: ask((area, [rows, columns]) =>
    at(area, whole(rows), whole(columns), area.box.height, area.box.width),
  ),
  getResizedRange: ask((area, [rows, columns]) =>
    at(area, 0, 0, area.box.height + whole(rows), area.box.width + whole(columns)),
  ),
  getAbsoluteResizedRange: ask((area, [rows, columns]) => at(area, 0, 0, whole(rows), whole(columns))),
  getEntireRow: ask(({ sheet, box }) => rangeNode(sheet, { ...box, column: 0, width: MAX_COLUMNS })),
  getEntireColumn: ask(({ sheet, box }) => rangeNode(sheet, { ...box, row: 0, height: MAX_ROWS })),
  getRowsAbove: ask((area, [count]) => besideRows(area, -whole(count, 1))),
  getRowsBelow: ask((area, [count]) => besideRows(area, whole(count, 1))),
  getColumnsBefore: ask((area, [count]) => besideColumns(area, -whole(count, 1))),
  getColumnsAfter: ask((area, [count]) => besideColumns(area, whole(count, 1))),
  getBoundingRect: ask((area, [other], host) =>
    rangeNode(area.sheet, bounding(area.box, sameSheet(host, area, other))),
  ),
  getIntersection: ask((area, [other], host) =>
    rangeOrNull(area.sheet, intersect(area.box, sameSheet(host, area, other))),
  ),
  getSurroundingRegion: ask(surroundingRegion),
  getUsedRange: ask((area, [valuesOnly]) => rangeOrNull(area.sheet, used(area, valuesOnly)) ?? at(area, 0, 0, 1, 1)),
  getUsedRangeOrNullObject: ask((area, [valuesOnly]) => rangeOrNull(area.sheet, used(area, valuesOnly))),
  getSpecialCells: ask(specialCells),
  getMergedAreas: ask(({ sheet, box }) =>
    areasOrNull(
      sheet,
      sheet.merges.filter((merge) => intersect(merge, box)),
    ),
  ),
};

function besideRows(area: Area, count: number): Node {
  const { start, length } = beside(count, area.box.height);
  return at(area, start, 0, length, area.box.width);
}

function besideColumns(area: Area, count: number): Node {
  const { start, length } = beside(count, area.box.width);
  return at(area, 0, start, area.box.height, length);
}
