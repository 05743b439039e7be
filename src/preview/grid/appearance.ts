/** Cell styles made ready for the canvas: fonts as CSS, colours of the theme. Cells that look alike share one record. */

import { PIXELS_PER_POINT } from "../../emulator/model/sizes.ts";
import { type Box, cellKey, contains } from "../../emulator/model/address.ts";
import type { ConditionalStyle } from "../../emulator/model/features.ts";
import type { Sheet } from "../../emulator/model/sheet.ts";
import type { Color, Style } from "../../emulator/model/style.ts";
import type { Workbook } from "../../emulator/model/workbook.ts";
import { effectiveStyle } from "./cell-style.ts";
import { contrast, type GridColors, inverted } from "./colors.ts";
import { type TableLook, tableLook } from "./table-look.ts";

/** What stands in where a font is not installed. */
const FALLBACK_FONTS = 'Carlito, "Segoe UI", "Noto Sans", system-ui, sans-serif';

export interface CellArt {
  readonly style: Style;
  /** As `CanvasRenderingContext2D.font` takes it. */
  readonly font: string;
  /** Pixels. */
  readonly fontSize: number;
  readonly ink: string;
  readonly fill: string | null;
  /** Colour of the lines of a patterned fill; null for a plain one. */
  readonly hatch: string | null;
}

/** The conditional formats that hold for a cell, the most important first. */
export type RulesAt = (row: number, column: number) => readonly ConditionalStyle[];

export interface Appearance {
  readonly artOf: (row: number, column: number) => CellArt;
  /** The colour of a border, or of anything else that a workbook colours, as this theme shows it. */
  readonly colorOf: (color: Color) => string;
  readonly tables: readonly TableLook[];
  /** Whether a header cell has the button of a filter, and that filter hides rows by its column. */
  readonly filterButton: (row: number, column: number) => "free" | "filtering" | null;
}

/** How a theme shows the colours of a workbook. */
interface Palette {
  /** Borders, fills and patterns. */
  readonly colorOf: (color: Color) => string;
  /** Text on a ground that is already one of the theme. */
  readonly inkOn: (color: Color, ground: string) => string;
  readonly paper: string;
}

function paletteOf({ ink, paper }: GridColors, isDark: boolean): Palette {
  const colorOf = (color: Color): string => (color === null ? ink : isDark ? inverted(color) : color);
  const inkOn = (color: Color, ground: string): string => {
    const shown = colorOf(color);
    // White on a strong colour stays white on it: strong colours are as strong in the dark.
    const isBetterAsItWas = isDark && color !== null && contrast(color, ground) > contrast(shown, ground);
    return isBetterAsItWas ? color : shown;
  };
  return { colorOf, inkOn, paper };
}

function artFrom(style: Style, { colorOf, inkOn, paper }: Palette): CellArt {
  const { font, fill } = style;
  const fontSize = font.size * PIXELS_PER_POINT;
  const isPlain = fill.pattern === "none" || fill.pattern === "solid";
  const ground = fill.pattern === "none" ? null : fill.color === null ? paper : colorOf(fill.color);
  return {
    style,
    fontSize,
    font: `${font.italic ? "italic " : ""}${font.bold ? "bold " : ""}${fontSize}px "${font.name}", ${FALLBACK_FONTS}`,
    ink: inkOn(font.color, ground ?? paper),
    fill: ground,
    hatch: isPlain ? null : colorOf(fill.patternColor),
  };
}

/** One record for each mixture of a style, a part of a table and rules. */
class Mixtures {
  readonly #make: (styleId: number, table: ConditionalStyle | undefined, rules: readonly ConditionalStyle[]) => CellArt;
  readonly #known = new Map<string, CellArt>();
  readonly #numbers = new Map<ConditionalStyle, number>();

  constructor(make: Mixtures["get"]) {
    this.#make = make;
  }

  get(styleId: number, table: ConditionalStyle | undefined, rules: readonly ConditionalStyle[]): CellArt {
    const parts = [styleId, table ? this.#number(table) : "", ...rules.map((rule) => this.#number(rule))];
    const key = parts.join(" ");
    const art = this.#known.get(key) ?? this.#make(styleId, table, rules);
    this.#known.set(key, art);
    return art;
  }

  #number(part: ConditionalStyle): number {
    const number = this.#numbers.get(part) ?? this.#numbers.size;
    this.#numbers.set(part, number);
    return number;
  }
}

const isIn = (box: Box, row: number, column: number): boolean => contains(box, { row, column, height: 1, width: 1 });

/** The looks of a sheet as it stands: to be made anew when the workbook or the theme changes. */
export function appearanceOf(
  workbook: Workbook,
  sheet: Sheet,
  colors: GridColors,
  isDark: boolean,
  rulesAt: RulesAt,
): Appearance {
  const tables = sheet.tables.map(tableLook);
  const filters = [sheet.filter, ...sheet.tables.map(({ filter }) => filter)].filter((filter) => filter !== null);
  const palette = paletteOf(colors, isDark);
  const mixtures = new Mixtures((styleId, table, rules) =>
    artFrom(effectiveStyle(workbook.styles.get(styleId), table, rules), palette),
  );
  const artOf = (row: number, column: number): CellArt => {
    const styleId = sheet.cells.has(cellKey(row, column))
      ? sheet.cell(row, column).style
      : (sheet.columns.get(column)?.style ?? 0);
    const table = tables.find(({ box }) => isIn(box, row, column));
    return mixtures.get(styleId, table?.at(row), rulesAt(row, column));
  };
  const filterButton = (row: number, column: number): "free" | "filtering" | null => {
    const filter = filters.find(({ box }) => isIn({ ...box, height: 1 }, row, column));
    if (!filter) return null;
    return filter.criteria?.has(column - filter.box.column) === true ? "filtering" : "free";
  };
  return { artOf, colorOf: palette.colorOf, tables, filterButton };
}
