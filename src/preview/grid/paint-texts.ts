/** The texts of cells: aligned, broken into lines, or running over empty neighbours. */

import { type Measure, shownText, sideOf } from "./cell-text.ts";
import type { Rect } from "./layout.ts";
import { NO_OVERFLOW, type Overflow, overflowOf, type Side, wrapLines } from "./overflow.ts";
import type { Scene } from "./scene.ts";
import type { PaintedCell } from "./visible-cells.ts";

/** Pixels between a cell's edge and its text. */
const PADDING = 4;
const INDENT = 9;
const LINE_HEIGHT = 1.25;
/** Share of the font size that lies under the baseline of the last line, with the space to the edge. */
const DESCENT = 0.3;
const FILTER_BUTTON = 17;

interface Block {
  readonly lines: readonly string[];
  readonly side: Side;
  /** Where the text may be seen. */
  readonly room: Rect;
  /** Screen offset that the lines are aligned to. */
  readonly anchor: number;
  readonly isCut: boolean;
}

const ANCHORS: Readonly<Record<Side, (start: number, width: number) => number>> = {
  left: (start) => start,
  center: (start, width) => start + width / 2,
  right: (start, width) => start + width,
};

/** The cell's own room for text: without padding, indent and filter button. */
function innerRoom({ row, column, rect, art }: PaintedCell, side: Side, scene: Scene): Rect {
  const indent = art.style.alignment.indent * INDENT;
  const button = scene.appearance.filterButton(row, column) ? FILTER_BUTTON : 0;
  const left = PADDING + (side === "left" ? indent : 0);
  const right = PADDING + 1 + (side === "right" ? indent : 0) + button;
  return { x: rect.x + left, y: rect.y, width: Math.max(1, rect.width - left - right), height: rect.height };
}

function overflowFor({ sheet, layout }: Scene, painted: PaintedCell, width: number, room: Rect, side: Side): Overflow {
  const { row, column, cell, isMerged, art } = painted;
  const staysInside = isMerged || typeof cell.value !== "string" || art.style.alignment.horizontal === "fill";
  if (staysInside) return NO_OVERFLOW;
  return overflowOf(column, width, room.width, side, {
    isFree: (neighbour) => sheet.cell(row, neighbour).value === null,
    sizeOf: layout.columns.size,
  });
}

/** The room of a text that runs over its neighbours. */
function widened({ layout }: Scene, { column, rect }: PaintedCell, { left, right }: Overflow): Rect {
  const { start } = layout.columns;
  const before = start(column) - start(column - left);
  const behind = start(column + right + 1) - start(column + 1);
  return { x: rect.x - before, y: rect.y, width: rect.width + before + behind - 1, height: rect.height };
}

function blockOf(scene: Scene, painted: PaintedCell, measure: Measure): Block {
  const { cell, art, rect } = painted;
  const { alignment, numberFormat } = art.style;
  const side = sideOf(alignment, cell.value);
  const inner = innerRoom(painted, side, scene);
  const anchor = ANCHORS[side](inner.x, inner.width);
  const text = shownText(cell.value, numberFormat, inner.width, measure);
  if (alignment.wrapText) {
    const lines = wrapLines(text, inner.width, measure);
    const isCut = lines.length * art.fontSize * LINE_HEIGHT > rect.height;
    return { lines, side, anchor, room: rect, isCut };
  }
  const line = text.replaceAll("\n", " ");
  const width = measure(line);
  const overflow = overflowFor(scene, painted, width, inner, side);
  const isCut = width > inner.width;
  const isInside = overflow.left + overflow.right === 0;
  return { lines: [line], side, anchor, isCut, room: isInside ? inner : widened(scene, painted, overflow) };
}

/** The baseline of the first line. */
function firstBaseline({ art, rect }: PaintedCell, lineCount: number): number {
  const lineHeight = art.fontSize * LINE_HEIGHT;
  const below = (lineCount - 1) * lineHeight;
  const bottom = rect.y + rect.height - 1 - art.fontSize * DESCENT - below;
  const top = rect.y + art.fontSize;
  switch (art.style.alignment.vertical) {
    case "top":
    case "justify":
    case "distributed":
      return top;
    case "center":
      return rect.y + (rect.height - below) / 2 + art.fontSize * 0.34;
    case "bottom":
      // A text that is taller than its cell begins at the top.
      return Math.max(Math.min(top, rect.y + rect.height), bottom);
  }
}

function strokeLine(context: CanvasRenderingContext2D, x: number, y: number, width: number, side: Side): void {
  const start = side === "left" ? x : side === "right" ? x - width : x - width / 2;
  context.fillRect(start, Math.round(y), width, 1);
}

function drawLines(context: CanvasRenderingContext2D, painted: PaintedCell, block: Block, measure: Measure): void {
  const { art } = painted;
  const { underline, strikethrough } = art.style.font;
  context.font = art.font;
  context.fillStyle = art.ink;
  context.textAlign = block.side;
  let y = firstBaseline(painted, block.lines.length);
  for (const line of block.lines) {
    context.fillText(line, block.anchor, y);
    if (underline) strokeLine(context, block.anchor, y + 2, measure(line), block.side);
    if (strikethrough) strokeLine(context, block.anchor, y - art.fontSize * 0.3, measure(line), block.side);
    y += art.fontSize * LINE_HEIGHT;
  }
}

function paintText(context: CanvasRenderingContext2D, scene: Scene, painted: PaintedCell, measure: Measure): void {
  const block = blockOf(scene, painted, measure);
  if (!block.isCut) return drawLines(context, painted, block, measure);
  const { x, y, width, height } = block.room;
  context.save();
  context.beginPath();
  context.rect(x, y, width, height - 1);
  context.clip();
  if (block.room.width > painted.rect.width && painted.art.fill === null) {
    // The gridlines that the text runs over are not shown.
    context.fillStyle = scene.colors.paper;
    context.fillRect(x, y, width, height - 1);
  }
  drawLines(context, painted, block, measure);
  context.restore();
}

/** Draws the texts of the cells; `measureIn` tells widths in a font. */
export function paintTexts(
  context: CanvasRenderingContext2D,
  scene: Scene,
  cells: readonly PaintedCell[],
  measureIn: (font: string) => Measure,
): void {
  context.textBaseline = "alphabetic";
  for (const painted of cells) {
    if (painted.cell.value !== null) paintText(context, scene, painted, measureIn(painted.art.font));
  }
}
