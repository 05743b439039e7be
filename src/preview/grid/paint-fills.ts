/** Gridlines and the fills of cells. */

import type { CellArt } from "./appearance.ts";
import { type Pane, type Rect } from "./layout.ts";
import type { Scene } from "./scene.ts";
import type { PaintedCell } from "./visible-cells.ts";

/** Paper and gridlines of a pane. A cell's lines are its last pixels to the right and below. */
export function paintPaper(context: CanvasRenderingContext2D, { layout, sheet, colors }: Scene, pane: Pane): void {
  const { clip, box } = pane;
  context.fillStyle = colors.paper;
  context.fillRect(clip.x, clip.y, clip.width, clip.height);
  if (!sheet.showGridlines) return;
  context.fillStyle = colors.line;
  for (let column = box.column; column < box.column + box.width; column++) {
    const end = pane.originX + layout.columns.start(column + 1);
    if (layout.columns.size(column) > 0) context.fillRect(end - 1, clip.y, 1, clip.height);
  }
  for (let row = box.row; row < box.row + box.height; row++) {
    const end = pane.originY + layout.rows.start(row + 1);
    if (layout.rows.size(row) > 0) context.fillRect(clip.x, end - 1, clip.width, 1);
  }
}

/** A fill hides the gridlines on all four sides. */
const overLines = ({ x, y, width, height }: Rect): readonly [number, number, number, number] => [
  x - 1,
  y - 1,
  width + 1,
  height + 1,
];

const STRIPE = 5;

/** All patterns are shown as stripes of their colour: enough to tell that the cell is marked. */
function paintStripes(context: CanvasRenderingContext2D, { x, y, width, height }: Rect, color: string): void {
  context.save();
  context.beginPath();
  context.rect(x, y, width - 1, height - 1);
  context.clip();
  context.strokeStyle = color;
  context.lineWidth = 1;
  context.beginPath();
  for (let at = x - height; at < x + width; at += STRIPE) {
    context.moveTo(at, y + height);
    context.lineTo(at + height, y);
  }
  context.stroke();
  context.restore();
}

function paintFill(context: CanvasRenderingContext2D, { fill, hatch }: CellArt, rect: Rect): void {
  if (fill === null) return;
  context.fillStyle = fill;
  context.fillRect(...overLines(rect));
  if (hatch !== null) paintStripes(context, rect, hatch);
}

export function paintFills(context: CanvasRenderingContext2D, cells: readonly PaintedCell[], paper: string): void {
  for (const { art, rect, isMerged } of cells) {
    if (isMerged && art.fill === null) {
      context.fillStyle = paper;
      context.fillRect(rect.x, rect.y, rect.width - 1, rect.height - 1);
    } else paintFill(context, art, rect);
  }
}
