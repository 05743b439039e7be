/** Collects how cells look, each look once, as the part with the styles has them (ECMA-376, 18.8). */

import type { CellFormat } from "../../sheet/plan.ts";
import { documentOf, element, listOf, MAIN } from "./markup.ts";

/** Numbers below are Excel's own formats. */
const FIRST_OWN_FORMAT = 164;

/** Markup by the order in which it was first asked for. */
class Pool {
  readonly #places: Map<string, number>;

  constructor(first: readonly string[]) {
    this.#places = new Map(first.map((markup, index) => [markup, index]));
  }

  place(markup: string): number {
    const place = this.#places.get(markup) ?? this.#places.size;
    this.#places.set(markup, place);
    return place;
  }

  get all(): readonly string[] {
    return [...this.#places.keys()];
  }
}

/** "#0E2841" → "FF0E2841". */
const argb = (color: string): string => `FF${color.slice(1)}`;
const colored = (name: string, color: string): string => element(name, { rgb: argb(color) });

/** Of a mark only what differs is said; the font of a cell is said in full. */
function fontMarks({ bold, italic, color }: CellFormat): string {
  const weight = (bold ? element("b") : "") + (italic ? element("i") : "");
  return weight + (color === undefined ? "" : colored("color", color));
}

function cellFont({ bold, italic, size = 11, color }: CellFormat): string {
  const look = (bold ? element("b") : "") + (italic ? element("i") : "");
  const paint = color === undefined ? "" : colored("color", color);
  return element(
    "font",
    {},
    `${look}${element("sz", { val: size })}${paint}${element("name", { val: "Calibri" })}${element("family", { val: 2 })}`,
  );
}

const pattern = (patternType: string, colors = ""): string =>
  element("fill", {}, element("patternFill", { patternType }, colors));

function cellFill({ fill, stripes }: CellFormat): string {
  if (stripes !== undefined) return pattern("lightUp", colored("fgColor", stripes));
  return fill === undefined ? pattern("none") : pattern("solid", colored("fgColor", fill));
}

const SIDES = ["left", "right", "top", "bottom"] as const;

function borderOf({ border }: CellFormat): string {
  const line = (side: (typeof SIDES)[number]): string =>
    border && (border.edges === "all" || side === "bottom")
      ? element(side, { style: border.style }, colored("color", border.color))
      : element(side);
  return element("border", {}, SIDES.map(line).join(""));
}

/** Excel's words for where a text stands are the file's in small letters. */
function alignment({ horizontal, vertical, wrap }: CellFormat): string {
  if (horizontal === undefined && vertical === undefined && wrap === undefined) return "";
  return element("alignment", {
    horizontal: horizontal?.toLowerCase(),
    vertical: vertical?.toLowerCase(),
    wrapText: wrap,
  });
}

export interface Look {
  readonly format: CellFormat;
  /** "General" where the number is shown plainly. */
  readonly shownAs: string;
  /** The text would be taken for something else if it were typed: it stays text when somebody edits the cell. */
  readonly isQuoted: boolean;
}

const PLAIN: Look = { format: {}, shownAs: "General", isQuoted: false };

export class Styles {
  readonly #fonts = new Pool([cellFont({})]);
  // The first two are fixed by the format.
  readonly #fills = new Pool([pattern("none"), pattern("gray125")]);
  readonly #borders = new Pool([borderOf({})]);
  readonly #numbers = new Pool([]);
  readonly #marks = new Pool([]);
  readonly #cells: Pool;
  readonly #known = new Map<string, number>();

  constructor() {
    this.#cells = new Pool([this.#cellStyle(PLAIN)]);
  }

  /** The number under which cells ask for a look. */
  cell(look: Look): number {
    const key = JSON.stringify(look);
    const known = this.#known.get(key) ?? this.#cells.place(this.#cellStyle(look));
    this.#known.set(key, known);
    return known;
  }

  /** The number under which a mark asks for what it changes. */
  mark(format: CellFormat): number {
    const { fill, border } = format;
    const parts = [
      element("font", {}, fontMarks(format)),
      // Here, other than in cells, the background is what fills.
      fill === undefined ? "" : element("fill", {}, element("patternFill", {}, colored("bgColor", fill))),
      border === undefined ? "" : borderOf({ border: { ...border, edges: "all", style: "thin" } }),
    ];
    return this.#marks.place(element("dxf", {}, parts.join("")));
  }

  part(): string {
    const numbers = this.#numbers.all.map((formatCode, index) =>
      element("numFmt", { numFmtId: FIRST_OWN_FORMAT + index, formatCode }),
    );
    const plain = element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
    const lists = [
      listOf("numFmts", numbers),
      listOf("fonts", this.#fonts.all),
      listOf("fills", this.#fills.all),
      listOf("borders", this.#borders.all),
      listOf("cellStyleXfs", [plain]),
      listOf("cellXfs", this.#cells.all),
      listOf("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
      listOf("dxfs", this.#marks.all),
    ];
    return documentOf(element("styleSheet", { xmlns: MAIN }, lists.join("")));
  }

  #cellStyle({ format, shownAs, isQuoted }: Look): string {
    const numFmtId = shownAs === "General" ? 0 : FIRST_OWN_FORMAT + this.#numbers.place(shownAs);
    const fontId = this.#fonts.place(cellFont(format));
    const fillId = this.#fills.place(cellFill(format));
    const borderId = this.#borders.place(borderOf(format));
    const aligned = alignment(format);
    const applied = {
      quotePrefix: isQuoted,
      applyNumberFormat: numFmtId > 0,
      applyFont: fontId > 0,
      applyFill: fillId > 0,
      applyBorder: borderId > 0,
      applyAlignment: aligned !== "",
    };
    return element("xf", { numFmtId, fontId, fillId, borderId, xfId: 0, ...applied }, aligned);
  }
}
