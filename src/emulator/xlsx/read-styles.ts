import type { Alignment, Borders, BorderStyle, Edge, Fill, Font, Style } from "../model/style.ts";
import type { ConditionalStyle } from "../model/features.ts";
import { DEFAULT_STYLE } from "../model/style.ts";
import { type Palette, readColor, readPalette } from "./colors.ts";
import { defined } from "./defined.ts";
import { builtInFormat } from "./number-formats.ts";
import { childOf, childrenOf, isOn, numberOf, parseXml, valueOf, type XmlElement } from "./xml.ts";

/** The styles of an opened file: `cellStyles[n]` is `cellXfs` n, `conditional[n]` is `dxf` n. */
export interface FileStyles {
  readonly cellStyles: readonly Style[];
  readonly conditional: readonly ConditionalStyle[];
  readonly palette: Palette;
}

/** Of a file without a style sheet. */
export const NO_STYLES: FileStyles = {
  cellStyles: [DEFAULT_STYLE],
  conditional: [],
  palette: { theme: [], indexed: [] },
};

/** `<b/>` is on, `<b val="0"/>` is off, nothing is undefined. */
function flag(font: XmlElement, name: string): boolean | undefined {
  const element = childOf(font, name);
  return element && isOn(element, "val", true);
}

/** What a `<font>` says; the parts that it leaves out are undefined. */
function readFontParts(font: XmlElement, palette: Palette): Partial<Font> {
  const size = valueOf(font, "sz");
  const underline = childOf(font, "u");
  const color = childOf(font, "color");
  return defined({
    name: valueOf(font, "name"),
    size: size === undefined ? undefined : Number(size),
    color: color && readColor(color, palette),
    bold: flag(font, "b"),
    italic: flag(font, "i"),
    underline: underline && underline.attributes["val"] !== "none",
    strikethrough: flag(font, "strike"),
  });
}

const NO_FILL: Fill = DEFAULT_STYLE.fill;

function readFill(fill: XmlElement | undefined, palette: Palette): Fill {
  const pattern = childOf(fill, "patternFill");
  const type = pattern?.attributes["patternType"] ?? "none";
  if (!pattern || type === "none") return NO_FILL;
  const front = readColor(childOf(pattern, "fgColor"), palette);
  if (type === "solid") return { color: front, pattern: type, patternColor: null };
  return { color: readColor(childOf(pattern, "bgColor"), palette), pattern: type, patternColor: front };
}

/** In a conditional format the background is the fill, and "solid" goes without saying. */
function readConditionalFill(fill: XmlElement | undefined, palette: Palette): Partial<Fill> | undefined {
  const pattern = childOf(fill, "patternFill");
  if (!pattern) return undefined;
  const type = pattern.attributes["patternType"] ?? "solid";
  if (type === "none") return undefined;
  return { color: readColor(childOf(pattern, "bgColor") ?? childOf(pattern, "fgColor"), palette), pattern: type };
}

const SIDES = ["top", "bottom", "left", "right"] as const;

function readEdge(edge: XmlElement | undefined, palette: Palette): Edge {
  const style = (edge?.attributes["style"] ?? "none") as BorderStyle;
  return { style, color: readColor(childOf(edge, "color"), palette) };
}

function readBorders(border: XmlElement | undefined, palette: Palette): Borders {
  const [top, bottom, left, right] = SIDES.map((side) => readEdge(childOf(border, side), palette));
  const none = DEFAULT_STYLE.borders.top;
  return { top: top ?? none, bottom: bottom ?? none, left: left ?? none, right: right ?? none };
}

function readAlignment(alignment: XmlElement | undefined): Alignment {
  return {
    horizontal: (alignment?.attributes["horizontal"] ?? "general") as Alignment["horizontal"],
    vertical: (alignment?.attributes["vertical"] ?? "bottom") as Alignment["vertical"],
    wrapText: isOn(alignment, "wrapText"),
    indent: numberOf(alignment, "indent") ?? 0,
  };
}

function readConditional(dxf: XmlElement, palette: Palette): ConditionalStyle {
  const font = childOf(dxf, "font");
  const border = childOf(dxf, "border");
  const edges = SIDES.flatMap((side) => {
    const edge = childOf(border, side);
    return edge?.attributes["style"] === undefined ? [] : [[side, readEdge(edge, palette)] as const];
  });
  return defined({
    font: font && readFontParts(font, palette),
    fill: readConditionalFill(childOf(dxf, "fill"), palette),
    borders: edges.length > 0 ? (Object.fromEntries(edges) as Partial<Borders>) : undefined,
  });
}

/** Reads the style sheet; theme colours come from `theme`, the text of the theme part. */
export function readStyles(styles: string, theme: string | undefined): FileStyles {
  const root = parseXml(styles);
  const palette = readPalette(theme, root);
  const formats = new Map(
    childrenOf(childOf(root, "numFmts"), "numFmt").map((format) => [
      numberOf(format, "numFmtId"),
      format.attributes["formatCode"] ?? "",
    ]),
  );
  const fonts = childrenOf(childOf(root, "fonts"), "font").map((font) => ({
    ...DEFAULT_STYLE.font,
    ...readFontParts(font, palette),
  }));
  const fills = childrenOf(childOf(root, "fills"), "fill").map((fill) => readFill(fill, palette));
  const borders = childrenOf(childOf(root, "borders"), "border").map((border) => readBorders(border, palette));
  const cellStyles = childrenOf(childOf(root, "cellXfs"), "xf").map((xf, origin): Style => {
    const format = numberOf(xf, "numFmtId") ?? 0;
    return {
      numberFormat: formats.get(format) ?? builtInFormat(format),
      font: fonts[numberOf(xf, "fontId") ?? 0] ?? DEFAULT_STYLE.font,
      fill: fills[numberOf(xf, "fillId") ?? 0] ?? NO_FILL,
      borders: borders[numberOf(xf, "borderId") ?? 0] ?? DEFAULT_STYLE.borders,
      alignment: readAlignment(childOf(xf, "alignment")),
      locked: isOn(childOf(xf, "protection"), "locked", true),
      quotePrefix: isOn(xf, "quotePrefix"),
      origin,
    };
  });
  const conditional = childrenOf(childOf(root, "dxfs"), "dxf").map((dxf) => readConditional(dxf, palette));
  return { cellStyles, conditional, palette };
}
