/** The letters above, the numbers at the side, and the edge of the frozen panes. */

import { columnName } from "../../emulator/model/address.ts";
import { COLUMN_HEADER_HEIGHT, type Pane } from "./layout.ts";
import type { Scene } from "./scene.ts";

const FONT = '12px "Segoe UI", "Noto Sans", system-ui, sans-serif';
const SELECTED_LINE = 2;

interface Label {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly isSelected: boolean;
  readonly isColumn: boolean;
}

function drawLabel(context: CanvasRenderingContext2D, { colors }: Scene, label: Label): void {
  const { text, x, y, width, height, isSelected, isColumn } = label;
  context.fillStyle = isSelected ? colors.headerSelected : colors.header;
  context.fillRect(x, y, width, height);
  context.fillStyle = colors.headerLine;
  context.fillRect(x + width - 1, y, 1, height);
  context.fillRect(x, y + height - 1, width, 1);
  if (isSelected) {
    context.fillStyle = colors.selection;
    if (isColumn) context.fillRect(x - 1, y + height - SELECTED_LINE, width + 1, SELECTED_LINE);
    else context.fillRect(x + width - SELECTED_LINE, y - 1, SELECTED_LINE, height + 1);
  }
  context.fillStyle = isSelected ? colors.headerSelectedInk : colors.headerInk;
  context.fillText(text, x + width / 2, y + height / 2 + 1);
}

function clipped(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  w: number,
  h: number,
  draw: () => void,
): void {
  context.save();
  context.beginPath();
  context.rect(x, y, w, h);
  context.clip();
  draw();
  context.restore();
}

function paintColumns(context: CanvasRenderingContext2D, scene: Scene, { box, clip, originX }: Pane): void {
  const { layout, selection } = scene;
  clipped(context, clip.x, 0, clip.width, COLUMN_HEADER_HEIGHT, () => {
    for (let column = box.column; column < box.column + box.width; column++) {
      const width = layout.columns.size(column);
      const isSelected = column >= selection.box.column && column < selection.box.column + selection.box.width;
      const place = { x: originX + layout.columns.start(column), y: 0, width, height: COLUMN_HEADER_HEIGHT };
      if (width > 0) drawLabel(context, scene, { text: columnName(column), ...place, isSelected, isColumn: true });
    }
  });
}

function paintRows(context: CanvasRenderingContext2D, scene: Scene, { box, clip, originY }: Pane): void {
  const { layout, selection } = scene;
  clipped(context, 0, clip.y, layout.rowHeaderWidth, clip.height, () => {
    for (let row = box.row; row < box.row + box.height; row++) {
      const height = layout.rows.size(row);
      const isSelected = row >= selection.box.row && row < selection.box.row + selection.box.height;
      const place = { x: 0, y: originY + layout.rows.start(row), width: layout.rowHeaderWidth, height };
      if (height > 0) drawLabel(context, scene, { text: String(row + 1), ...place, isSelected, isColumn: false });
    }
  });
}

function paintCorner(context: CanvasRenderingContext2D, { layout, colors }: Scene): void {
  const width = layout.rowHeaderWidth;
  context.fillStyle = colors.header;
  context.fillRect(0, 0, width, COLUMN_HEADER_HEIGHT);
  context.fillStyle = colors.headerLine;
  context.fillRect(width - 1, 0, 1, COLUMN_HEADER_HEIGHT);
  context.fillRect(0, COLUMN_HEADER_HEIGHT - 1, width, 1);
}

/** The line behind which the cells scroll. */
function paintFrozenEdges(context: CanvasRenderingContext2D, { layout, view, colors }: Scene): void {
  const { rows, columns, frozen, rowHeaderWidth } = layout;
  context.fillStyle = colors.frozenLine;
  if (frozen.columns > 0) context.fillRect(rowHeaderWidth + columns.start(frozen.columns) - 1, 0, 1, view.height);
  if (frozen.rows > 0) context.fillRect(0, COLUMN_HEADER_HEIGHT + rows.start(frozen.rows) - 1, view.width, 1);
}

export function paintHeaders(context: CanvasRenderingContext2D, scene: Scene, panes: readonly Pane[]): void {
  context.font = FONT;
  context.textAlign = "center";
  context.textBaseline = "middle";
  const top = panes[0]?.clip.y;
  const left = panes[0]?.clip.x;
  for (const pane of panes) {
    if (pane.clip.y === top) paintColumns(context, scene, pane);
    if (pane.clip.x === left) paintRows(context, scene, pane);
  }
  paintCorner(context, scene);
  paintFrozenEdges(context, scene);
}
