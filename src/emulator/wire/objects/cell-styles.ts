/** Reading and changing the look of many cells: a property is a lens on `Style`, uniform over a range or null. */

import { MAX_ROWS, cellKey, columnOfKey, rowOfKey, type Box } from "../../model/address.ts";
import type { Sheet } from "../../model/sheet.ts";
import type { Style } from "../../model/style.ts";
import { WireError, type Json } from "../protocol.ts";
import type { Property } from "../spec.ts";
import type { Area, ExcelHost } from "../targets.ts";
import { cellCount } from "./areas.ts";

export interface StyleLens {
  read(style: Style): Json;
  write(style: Style, value: Json): Style;
}

/** Below this size a range is walked cell by cell, above it only its existing cells are. */
const WALK = 100_000;

const styleAt = (sheet: Sheet, row: number, column: number): number =>
  sheet.cells.get(cellKey(row, column))?.style ?? sheet.columns.get(column)?.style ?? 0;

const holds = (box: Box, row: number, column: number): boolean =>
  row >= box.row && row < box.row + box.height && column >= box.column && column < box.column + box.width;

/** The distinct style ids in a range. */
export function stylesIn({ sheet, box }: Area): ReadonlySet<number> {
  const ids = new Set<number>();
  if (cellCount(box) <= WALK) {
    for (let row = box.row; row < box.row + box.height; row++)
      for (let column = box.column; column < box.column + box.width; column++) ids.add(styleAt(sheet, row, column));
    return ids;
  }
  for (const [key, cell] of sheet.cells) if (holds(box, rowOfKey(key), columnOfKey(key))) ids.add(cell.style);
  ids.add(sheet.columns.get(box.column)?.style ?? 0);
  return ids;
}

/** Gives each cell of the range the style that `change` makes of its own. Whole columns keep it for cells to come. */
export function restyle(host: ExcelHost, { sheet, box }: Area, change: (style: Style) => Style): void {
  const changed = new Map<number, number>();
  const styles = host.workbook.styles;
  const derive = (id: number): number => {
    const known = changed.get(id);
    if (known !== undefined) return known;
    const made = styles.derive(id, change);
    changed.set(id, made);
    return made;
  };
  const put = (row: number, column: number): void =>
    sheet.put(row, column, { ...sheet.cell(row, column), style: derive(styleAt(sheet, row, column)) });
  if (box.height < MAX_ROWS && cellCount(box) <= WALK * 100) {
    for (let row = box.row; row < box.row + box.height; row++)
      for (let column = box.column; column < box.column + box.width; column++) put(row, column);
    return;
  }
  for (const key of sheet.cells.keys())
    if (holds(box, rowOfKey(key), columnOfKey(key))) put(rowOfKey(key), columnOfKey(key));
  for (let column = box.column; column < box.column + box.width; column++) {
    const properties = sheet.columns.get(column) ?? {};
    sheet.columns.set(column, { ...properties, style: derive(properties.style ?? 0) });
  }
}

/** The one value of `read` over the range's styles, or null when they differ. */
export function uniform(host: ExcelHost, area: Area, read: (style: Style) => Json): Json {
  const values = new Set([...stylesIn(area)].map((id) => read(host.workbook.styles.get(id))));
  const [only = null] = values;
  return values.size === 1 ? only : null;
}

export const styleProperty = (lens: StyleLens): Property<Area, ExcelHost> => ({
  read: (area, host) => uniform(host, area, (style) => lens.read(style)),
  write: (area, value, host) => restyle(host, area, (style) => lens.write(style, value)),
});

/** The names of HTML colours that Excel takes besides "#RRGGBB"; the sixteen basic ones and orange. */
const NAMED: Readonly<Record<string, string>> = {
  black: "#000000",
  silver: "#C0C0C0",
  gray: "#808080",
  white: "#FFFFFF",
  maroon: "#800000",
  red: "#FF0000",
  purple: "#800080",
  fuchsia: "#FF00FF",
  green: "#008000",
  lime: "#00FF00",
  olive: "#808000",
  yellow: "#FFFF00",
  navy: "#000080",
  blue: "#0000FF",
  teal: "#008080",
  aqua: "#00FFFF",
  orange: "#FFA500",
};

/** "#RRGGBB" of a colour as a client may write it; "" is kept; InvalidArgument for anything else. */
export function parseColor(value: Json): string {
  const text = typeof value === "string" ? value : "?";
  const found = /^#?([0-9a-f]{6})$/i.exec(text)?.[1];
  const color = text === "" ? "" : found ? `#${found.toUpperCase()}` : NAMED[text.toLowerCase()];
  if (color === undefined) throw new WireError("InvalidArgument");
  return color;
}
