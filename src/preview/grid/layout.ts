/** Where cells stand on the screen: sizes, frozen panes and what lies under the pointer. All lengths are CSS pixels. */

import { type Box, MAX_COLUMNS, MAX_ROWS, rowOfKey } from "../../emulator/model/address.ts";
import type { Sheet } from "../../emulator/model/sheet.ts";
import { PIXELS_PER_POINT, pixelsOfWidth } from "../../emulator/model/sizes.ts";
import type { StyleTable } from "../../emulator/model/style.ts";
import { type Axis, makeAxis } from "./axis.ts";

/** Pixels of row height for each point of a font: 11 points stand in 20 pixels. */
const LINE_PER_POINT = 20 / 11;
const COLUMN_WIDTH = 64;
const ROW_HEIGHT = 20;
export const COLUMN_HEADER_HEIGHT = 22;
const ROW_HEADER_WIDTH = 34;
const DIGIT_WIDTH = 8;
const HEADER_PADDING = 10;

export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Layout {
  readonly rows: Axis;
  readonly columns: Axis;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly rowHeaderWidth: number;
}

/** What the person looks at: the size of the whole grid with its headers, and how far the cells are scrolled. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
}

/** One of up to four parts of the grid that scroll apart. Within it, a cell stands at `originX + columns.start(column)`. */
export interface Pane {
  /** Cells that are seen at least in part. */
  readonly box: Box;
  readonly clip: Rect;
  readonly originX: number;
  readonly originY: number;
}

export interface Hit {
  readonly part: "cell" | "column" | "row" | "corner";
  readonly row: number;
  readonly column: number;
}

/** Rows that nobody sized are as high as their largest font needs. */
function fontHeights({ cells }: Sheet, styles: StyleTable): Map<number, number> {
  const needed = Array.from({ length: styles.size }, (_, id) => Math.ceil(styles.get(id).font.size * LINE_PER_POINT));
  const rows = new Map<number, number>();
  for (const [key, { style }] of cells) {
    const height = needed[style] ?? 0;
    if (height > ROW_HEIGHT && height > (rows.get(rowOfKey(key)) ?? 0)) rows.set(rowOfKey(key), height);
  }
  return rows;
}

/** Room for the numbers of so many rows. */
export const headerWidthFor = (rowCount: number): number =>
  Math.max(ROW_HEADER_WIDTH, String(rowCount).length * DIGIT_WIDTH + HEADER_PADDING);

/** `rowCount`: the rows that can be scrolled to. */
export function layoutOf(sheet: Sheet, styles: StyleTable, rowCount: number): Layout {
  const rows = fontHeights(sheet, styles);
  for (const [row, { height, hidden }] of sheet.rows) {
    if (hidden === true) rows.set(row, 0);
    else if (height !== undefined) rows.set(row, Math.round(height * PIXELS_PER_POINT));
  }
  const columns = new Map<number, number>();
  for (const [column, { width, hidden }] of sheet.columns) {
    if (hidden === true) columns.set(column, 0);
    else if (width !== undefined) columns.set(column, pixelsOfWidth(width));
  }
  return {
    rows: makeAxis(MAX_ROWS, ROW_HEIGHT, rows),
    columns: makeAxis(MAX_COLUMNS, COLUMN_WIDTH, columns),
    frozen: sheet.frozen,
    rowHeaderWidth: headerWidthFor(rowCount),
  };
}

/** One direction of the panes: lines that stay, then lines that scroll. */
interface Band {
  readonly first: number;
  readonly count: number;
  /** Screen offset of the band and how much of the screen it fills. */
  readonly from: number;
  readonly length: number;
  readonly origin: number;
}

function bandsOf(axis: Axis, frozen: number, header: number, length: number, scrolled: number): readonly Band[] {
  const frozenLength = axis.start(frozen);
  const edge = Math.min(length, header + frozenLength);
  const bands: Band[] = [];
  if (frozen > 0 && edge > header) {
    bands.push({ first: 0, count: frozen, from: header, length: edge - header, origin: header });
  }
  if (length > edge) {
    const first = Math.max(frozen, axis.at(frozenLength + scrolled));
    const last = axis.at(frozenLength + scrolled + length - edge - 1);
    const origin = header - scrolled;
    bands.push({ first, count: Math.max(1, last - first + 1), from: edge, length: length - edge, origin });
  }
  return bands;
}

const columnBands = (layout: Layout, view: Viewport): readonly Band[] =>
  bandsOf(layout.columns, layout.frozen.columns, layout.rowHeaderWidth, view.width, view.left);
const rowBands = (layout: Layout, view: Viewport): readonly Band[] =>
  bandsOf(layout.rows, layout.frozen.rows, COLUMN_HEADER_HEIGHT, view.height, view.top);

/** The parts of the grid, the scrolling one last. */
export function panesOf(layout: Layout, view: Viewport): readonly Pane[] {
  return rowBands(layout, view).flatMap((rows) =>
    columnBands(layout, view).map((columns) => ({
      box: { row: rows.first, column: columns.first, height: rows.count, width: columns.count },
      clip: { x: columns.from, y: rows.from, width: columns.length, height: rows.length },
      originX: columns.origin,
      originY: rows.origin,
    })),
  );
}

/** A box within a pane, in screen pixels; it may reach beyond the pane. */
export function rectIn({ rows, columns }: Layout, pane: Pane, box: Box): Rect {
  const x = columns.start(box.column);
  const y = rows.start(box.row);
  return {
    x: pane.originX + x,
    y: pane.originY + y,
    width: columns.start(box.column + box.width) - x,
    height: rows.start(box.row + box.height) - y,
  };
}

const startOnScreen = (axis: Axis, index: number, frozen: number, header: number, scrolled: number): number =>
  header + axis.start(index) - (index < frozen ? 0 : scrolled);

/** Where the first cell of a box begins on the screen, and how large the box is. */
export function rectOf(layout: Layout, view: Viewport, box: Box): Rect {
  const { rows, columns, frozen, rowHeaderWidth } = layout;
  return {
    x: startOnScreen(columns, box.column, frozen.columns, rowHeaderWidth, view.left),
    y: startOnScreen(rows, box.row, frozen.rows, COLUMN_HEADER_HEIGHT, view.top),
    width: columns.start(box.column + box.width) - columns.start(box.column),
    height: rows.start(box.row + box.height) - rows.start(box.row),
  };
}

function lineAt(axis: Axis, frozen: number, offset: number, scrolled: number): number {
  return offset < axis.start(frozen) ? axis.at(offset) : axis.at(offset + scrolled);
}

/** What lies at a point of the grid. */
export function hitTest(layout: Layout, view: Viewport, x: number, y: number): Hit {
  const row = lineAt(layout.rows, layout.frozen.rows, y - COLUMN_HEADER_HEIGHT, view.top);
  const column = lineAt(layout.columns, layout.frozen.columns, x - layout.rowHeaderWidth, view.left);
  const inColumnHeader = y < COLUMN_HEADER_HEIGHT;
  const inRowHeader = x < layout.rowHeaderWidth;
  if (inColumnHeader) return { part: inRowHeader ? "corner" : "column", row, column };
  return { part: inRowHeader ? "row" : "cell", row, column };
}

function scrolledTo(axis: Axis, index: number, frozen: number, room: number, scrolled: number): number {
  if (index < frozen) return scrolled;
  const start = axis.start(index) - axis.start(frozen);
  const end = start + axis.size(index);
  if (start < scrolled) return start;
  return end > scrolled + room ? Math.min(start, end - room) : scrolled;
}

/** The scroll offsets that bring a cell into view, moved as little as possible. */
export function scrollTo(
  layout: Layout,
  view: Viewport,
  place: { readonly row: number; readonly column: number },
): { readonly left: number; readonly top: number } {
  const { rows, columns, frozen, rowHeaderWidth } = layout;
  const width = view.width - rowHeaderWidth - columns.start(frozen.columns);
  const height = view.height - COLUMN_HEADER_HEIGHT - rows.start(frozen.rows);
  return {
    left: scrolledTo(columns, place.column, frozen.columns, width, view.left),
    top: scrolledTo(rows, place.row, frozen.rows, height, view.top),
  };
}

/** Whether a cell begins where it can be seen: not under a header, nor behind frozen cells, nor beyond the edge. */
export function isSeen(
  layout: Layout,
  view: Viewport,
  place: { readonly row: number; readonly column: number },
): boolean {
  const { rows, columns, frozen, rowHeaderWidth } = layout;
  const { x, y } = rectOf(layout, view, { ...place, height: 1, width: 1 });
  const left = rowHeaderWidth + (place.column < frozen.columns ? 0 : columns.start(frozen.columns));
  const top = COLUMN_HEADER_HEIGHT + (place.row < frozen.rows ? 0 : rows.start(frozen.rows));
  return x >= left && x < view.width && y >= top && y < view.height;
}
