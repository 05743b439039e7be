/** Carries out how cells, columns and pages look. */

import type { CellFormat, EditOf } from "../sheet/plan.ts";

const EDGES = {
  bottom: ["EdgeBottom"],
  all: ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"],
} as const;
const OUTER_EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

function formatFont(font: Excel.RangeFont, { bold, italic, size, color }: CellFormat): void {
  if (bold !== undefined) font.bold = bold;
  if (italic !== undefined) font.italic = italic;
  if (size !== undefined) font.size = size;
  if (color !== undefined) font.color = color;
}

function formatFill(fill: Excel.RangeFill, { fill: color, stripes }: CellFormat): void {
  if (color !== undefined) fill.color = color;
  if (stripes === undefined) return;
  fill.pattern = "LightUp";
  fill.patternColor = stripes;
}

function formatBorders(format: Excel.RangeFormat, border: NonNullable<CellFormat["border"]>, isSingle: boolean): void {
  const edges = border.edges === "all" && isSingle ? OUTER_EDGES : EDGES[border.edges];
  for (const edge of edges) {
    const line = format.borders.getItem(edge);
    line.style = "Continuous";
    line.weight = border.style === "medium" ? "Medium" : "Thin";
    line.color = border.color;
  }
}

function formatRange(range: Excel.RangeFormat, look: CellFormat, isSingle: boolean): void {
  const { horizontal, vertical, wrap, border } = look;
  formatFont(range.font, look);
  formatFill(range.fill, look);
  if (horizontal !== undefined) range.horizontalAlignment = horizontal;
  if (vertical !== undefined) range.verticalAlignment = vertical;
  if (wrap !== undefined) range.wrapText = wrap;
  if (border !== undefined) formatBorders(range, border, isSingle);
}

export function formatCells(sheet: Excel.Worksheet, { areas, format }: EditOf<"format">): void {
  for (const { row, column, height, width } of areas) {
    formatRange(sheet.getRangeByIndexes(row, column, height, width).format, format, height * width === 1);
  }
}

export function markWhen(sheet: Excel.Worksheet, { area, formula, format }: EditOf<"markWhen">): void {
  const mark = sheet
    .getRangeByIndexes(area.row, area.column, area.height, area.width)
    .conditionalFormats.add("Custom").custom;
  mark.rule.formula = formula;
  if (format.bold !== undefined) mark.format.font.bold = format.bold;
  if (format.italic !== undefined) mark.format.font.italic = format.italic;
  if (format.color !== undefined) mark.format.font.color = format.color;
  if (format.fill !== undefined) mark.format.fill.color = format.fill;
  if (format.border === undefined) return;
  for (const edge of OUTER_EDGES) {
    const line = mark.format.borders.getItem(edge);
    line.style = "Continuous";
    line.color = format.border.color;
  }
}

/** Excel's columns have room for so many characters and 5 pixels of padding; Office.js wants points. */
const pointsOf = (characters: number): number => (characters * 7 + 5) * 0.75;

export function sizeColumns(sheet: Excel.Worksheet, { column, count, width, hidden }: EditOf<"columns">): void {
  const columns = sheet.getRangeByIndexes(0, column, 1, count).getEntireColumn();
  columns.columnHidden = hidden;
  if (width === "standard") columns.format.useStandardWidth = true;
  else if (typeof width === "object") columns.format.columnWidth = width.points;
  else columns.format.columnWidth = pointsOf(width);
}

/** 1.3 cm. */
const MARGIN_POINTS = 36.85;

export function layOut(sheet: Excel.Worksheet, { freeze, repeatRows }: EditOf<"layout">): void {
  sheet.showGridlines = false;
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, freeze.rows, freeze.columns));
  const { pageLayout } = sheet;
  pageLayout.orientation = "Landscape";
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.topMargin = pageLayout.bottomMargin = pageLayout.leftMargin = pageLayout.rightMargin = MARGIN_POINTS;
  pageLayout.setPrintTitleRows(`$${repeatRows.replace(":", ":$")}`);
}
