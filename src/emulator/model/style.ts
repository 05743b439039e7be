/** Cell styles: immutable records in one table per workbook; cells hold an index into it. */

/** "#RRGGBB", or null for "automatic" (font) and "none" (fill). Theme colours are resolved when a file is opened. */
export type Color = string | null;

export interface Font {
  readonly name: string;
  /** Points. */
  readonly size: number;
  readonly color: Color;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strikethrough: boolean;
}

export interface Fill {
  readonly color: Color;
  /** Excel.FillPattern in file spelling: "none", "solid", "lightUp" … */
  readonly pattern: string;
  readonly patternColor: Color;
}

export type BorderStyle =
  | "none"
  | "thin"
  | "medium"
  | "thick"
  | "hair"
  | "dashed"
  | "dotted"
  | "double"
  | "mediumDashed"
  | "dashDot"
  | "mediumDashDot"
  | "dashDotDot"
  | "mediumDashDotDot"
  | "slantDashDot";
export interface Edge {
  readonly style: BorderStyle;
  readonly color: Color;
}
export interface Borders {
  readonly top: Edge;
  readonly bottom: Edge;
  readonly left: Edge;
  readonly right: Edge;
}

export interface Alignment {
  readonly horizontal:
    "general" | "left" | "center" | "right" | "fill" | "justify" | "centerContinuous" | "distributed";
  readonly vertical: "top" | "center" | "bottom" | "justify" | "distributed";
  readonly wrapText: boolean;
  readonly indent: number;
}

export interface Style {
  /** en-US format code; "General" by default, "@" is text. */
  readonly numberFormat: string;
  readonly font: Font;
  readonly fill: Fill;
  readonly borders: Borders;
  readonly alignment: Alignment;
  readonly locked: boolean;
  /** Typed with a leading apostrophe. */
  readonly quotePrefix: boolean;
  /** Index into `cellXfs` of the opened file that this style came from or was derived from. */
  readonly origin?: number;
}

const NO_EDGE: Edge = { style: "none", color: null };

export const DEFAULT_STYLE: Style = {
  numberFormat: "General",
  font: { name: "Calibri", size: 11, color: null, bold: false, italic: false, underline: false, strikethrough: false },
  fill: { color: null, pattern: "none", patternColor: null },
  borders: { top: NO_EDGE, bottom: NO_EDGE, left: NO_EDGE, right: NO_EDGE },
  alignment: { horizontal: "general", vertical: "bottom", wrapText: false, indent: 0 },
  locked: true,
  quotePrefix: false,
};

export class StyleTable {
  readonly #styles: Style[] = [];
  readonly #index = new Map<string, number>();

  constructor(first: Style = DEFAULT_STYLE) {
    this.add(first);
  }

  get size(): number {
    return this.#styles.length;
  }

  get(id: number): Style {
    const style = this.#styles[id];
    if (!style) throw new Error(`No style ${id}`);
    return style;
  }

  /** The id of an equal style, added if there is none yet. */
  add(style: Style): number {
    const key = JSON.stringify(style);
    const known = this.#index.get(key);
    if (known !== undefined) return known;
    this.#index.set(key, this.#styles.push(style) - 1);
    return this.#styles.length - 1;
  }

  /** The id of the style that differs from `id` as `change` says. */
  derive(id: number, change: (style: Style) => Style): number {
    return this.add(change(this.get(id)));
  }
}
