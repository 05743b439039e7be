/** Borders of cells. */

import type { Borders, BorderStyle, Edge } from "../../emulator/model/style.ts";
import type { Rect } from "./layout.ts";
import type { PaintedCell } from "./visible-cells.ts";

interface Pen {
  readonly width: number;
  readonly dash: readonly number[];
}

const pen = (width: number, ...dash: readonly number[]): Pen => ({ width, dash });

const PENS: Readonly<Record<Exclude<BorderStyle, "none">, Pen>> = {
  hair: pen(1, 1, 1),
  thin: pen(1),
  medium: pen(2),
  thick: pen(3),
  double: pen(1),
  dotted: pen(1, 2, 2),
  dashed: pen(1, 4, 2),
  mediumDashed: pen(2, 6, 3),
  dashDot: pen(1, 6, 2, 2, 2),
  mediumDashDot: pen(2, 6, 2, 2, 2),
  dashDotDot: pen(1, 6, 2, 2, 2, 2, 2),
  mediumDashDotDot: pen(2, 6, 2, 2, 2, 2, 2),
  slantDashDot: pen(2, 6, 2, 2, 2),
};

type Line = readonly [x1: number, y1: number, x2: number, y2: number];

/** Cells share their lines: each lies on the last pixels before the next cell; `inset` is half its width. */
const LINES: Readonly<Record<keyof Borders, (rect: Rect, inset: number) => Line>> = {
  top: ({ x, y, width }, inset) => [x - 1, y - inset, x + width, y - inset],
  bottom: ({ x, y, width, height }, inset) => [x - 1, y + height - inset, x + width, y + height - inset],
  left: ({ x, y, height }, inset) => [x - inset, y - 1, x - inset, y + height],
  right: ({ x, y, width, height }, inset) => [x + width - inset, y - 1, x + width - inset, y + height],
};
const SIDES = ["top", "bottom", "left", "right"] as const;

interface Stroke {
  readonly pen: Pen;
  readonly color: string;
  readonly lines: readonly Line[];
}

function strokesOf({ art, rect }: PaintedCell, colorOf: (color: Edge["color"]) => string): Stroke[] {
  return SIDES.flatMap((side) => {
    const { style, color } = art.style.borders[side];
    if (style === "none") return [];
    const { width } = PENS[style];
    const insets = style === "double" ? [width / 2, width / 2 + 2] : [width / 2];
    return { pen: PENS[style], color: colorOf(color), lines: insets.map((inset) => LINES[side](rect, inset)) };
  });
}

function draw(context: CanvasRenderingContext2D, { pen: { width, dash }, color, lines }: Stroke): void {
  context.strokeStyle = color;
  context.lineWidth = width;
  context.setLineDash([...dash]);
  context.beginPath();
  for (const [x1, y1, x2, y2] of lines) {
    context.moveTo(x1, y1);
    context.lineTo(x2, y2);
  }
  context.stroke();
}

/** Draws the borders of all cells, over their fills. Where two cells disagree about their line, the heavier one is seen. */
export function paintBorders(
  context: CanvasRenderingContext2D,
  cells: readonly PaintedCell[],
  colorOf: (color: Edge["color"]) => string,
): void {
  const strokes = cells.flatMap((cell) => strokesOf(cell, colorOf));
  strokes.sort((a, b) => a.pen.width - b.pen.width);
  context.save();
  for (const stroke of strokes) draw(context, stroke);
  context.restore();
}
