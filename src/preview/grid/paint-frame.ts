/** One picture of the grid. Only what is seen is painted. */

import { type Measure } from "./cell-text.ts";
import { type Pane, panesOf, type Rect, rectIn } from "./layout.ts";
import { noteAt } from "./notes.ts";
import { paintBorders } from "./paint-borders.ts";
import { paintFills, paintPaper } from "./paint-fills.ts";
import { paintHeaders } from "./paint-headers.ts";
import { paintTexts } from "./paint-texts.ts";
import type { Scene } from "./scene.ts";
import { cellBox } from "./selection.ts";
import { neighbourCells, type PaintedCell, visibleCells } from "./visible-cells.ts";

const FRAME = 2;
const HANDLE = 6;
const MARK = 7;
const NOTE_MARK = "#C4314B";
const BUTTON = 15;
/** Lines of a box far beyond the screen are drawn this near to it. */
const MARGIN = 10;

/** The part of a rectangle around the pane: whole columns would be millions of pixels long. */
function near({ x, y, width, height }: Rect, { clip }: Pane): Rect {
  const left = Math.max(x, clip.x - MARGIN);
  const top = Math.max(y, clip.y - MARGIN);
  const right = Math.min(x + width, clip.x + clip.width + MARGIN);
  const bottom = Math.min(y + height, clip.y + clip.height + MARGIN);
  return { x: left, y: top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

function paintSelection(context: CanvasRenderingContext2D, scene: Scene, pane: Pane): void {
  const { selection, colors, layout, sheet } = scene;
  const box = near(rectIn(layout, pane, selection.box), pane);
  if (box.width === 0 || box.height === 0) return;
  const active = near(rectIn(layout, pane, cellBox(selection.active, sheet.merges)), pane);
  context.beginPath();
  context.rect(box.x, box.y, box.width, box.height);
  context.rect(active.x, active.y, active.width, active.height);
  context.fillStyle = colors.selectionTint;
  context.fill("evenodd");
  context.strokeStyle = colors.selection;
  context.lineWidth = FRAME;
  context.strokeRect(box.x, box.y, box.width - 1, box.height - 1);
  paintHandle(context, scene, box);
}

/** The handle at the lower right, by which cells are filled. */
function paintHandle(context: CanvasRenderingContext2D, { colors }: Scene, { x, y, width, height }: Rect): void {
  context.fillStyle = colors.paper;
  context.fillRect(x + width - HANDLE, y + height - HANDLE, HANDLE + 1, HANDLE + 1);
  context.fillStyle = colors.selection;
  context.fillRect(x + width - HANDLE + 1, y + height - HANDLE + 1, HANDLE - 1, HANDLE - 1);
}

function paintFramed(context: CanvasRenderingContext2D, { framed, layout, colors }: Scene, pane: Pane): void {
  context.save();
  context.setLineDash([4, 3]);
  context.strokeStyle = colors.selection;
  context.lineWidth = FRAME;
  for (const box of framed) {
    const { x, y, width, height } = near(rectIn(layout, pane, box), pane);
    if (width > 0 && height > 0) context.strokeRect(x, y, width - 1, height - 1);
  }
  context.restore();
}

/** A red corner where somebody noted something. */
function paintNoteMark(context: CanvasRenderingContext2D, { rect }: PaintedCell): void {
  const right = rect.x + rect.width - 1;
  context.fillStyle = NOTE_MARK;
  context.beginPath();
  context.moveTo(right - MARK, rect.y);
  context.lineTo(right, rect.y);
  context.lineTo(right, rect.y + MARK);
  context.fill();
}

/** The button of a filter: a small triangle in the header cell, a funnel where it hides rows. */
function paintFilterButton(context: CanvasRenderingContext2D, { rect, art }: PaintedCell, isFiltering: boolean): void {
  const x = rect.x + rect.width - BUTTON / 2 - 3;
  const y = rect.y + rect.height - BUTTON / 2 - 2;
  context.fillStyle = art.ink;
  context.beginPath();
  if (isFiltering) context.rect(x - 1, y, 2, 6);
  context.moveTo(x - 4, y - 2);
  context.lineTo(x + 4, y - 2);
  context.lineTo(x, y + 3);
  context.fill();
}

function paintPane(
  context: CanvasRenderingContext2D,
  scene: Scene,
  pane: Pane,
  measureIn: (font: string) => Measure,
): void {
  const { clip } = pane;
  const { appearance, colors } = scene;
  const cells = visibleCells(scene, pane);
  context.save();
  context.beginPath();
  context.rect(clip.x, clip.y, clip.width, clip.height);
  context.clip();
  paintPaper(context, scene, pane);
  paintFills(context, cells, colors.paper);
  paintTexts(context, scene, [...neighbourCells(scene, pane), ...cells], measureIn);
  paintBorders(context, cells, appearance.colorOf);
  for (const cell of cells) {
    const button = appearance.filterButton(cell.row, cell.column);
    if (button) paintFilterButton(context, cell, button === "filtering");
  }
  for (const cell of cells) if (noteAt(scene.sheet, cell)) paintNoteMark(context, cell);
  paintSelection(context, scene, pane);
  paintFramed(context, scene, pane);
  context.restore();
}

/** Paints everything that is seen, in CSS pixels. */
export function paintFrame(
  context: CanvasRenderingContext2D,
  scene: Scene,
  measureIn: (font: string) => Measure,
): void {
  context.clearRect(0, 0, scene.view.width, scene.view.height);
  const panes = panesOf(scene.layout, scene.view);
  for (const pane of panes) paintPane(context, scene, pane, measureIn);
  paintHeaders(context, scene, panes);
}
