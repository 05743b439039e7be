import type { ConditionalStyle } from "../model/features.ts";
import type { Borders, Color, Edge, Fill, Font } from "../model/style.ts";
import { contentEquals } from "./content-equals.ts";
import { elementXml } from "./xml.ts";
import { XmlPatch } from "./xml-patch.ts";

/** The sequence in which Excel writes the parts of a font. */
const FONT_ORDER = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];
const BORDER_ORDER = ["start", "end", "left", "right", "top", "bottom", "diagonal", "vertical", "horizontal"];
const SIDES = ["left", "right", "top", "bottom"] as const;

const colorElement = (name: string, color: Color | undefined): string =>
  color === null || color === undefined ? "" : elementXml(name, { rgb: `FF${color.slice(1)}` });

const flagElement = (name: string, value: boolean): string => (value ? elementXml(name, {}) : "");

/** How each property of a font is written; "" leaves it out. */
const FONT_PARTS: { readonly [K in keyof Font]: readonly [name: string, write: (value: Font[K]) => string] } = {
  bold: ["b", (value) => flagElement("b", value)],
  italic: ["i", (value) => flagElement("i", value)],
  strikethrough: ["strike", (value) => flagElement("strike", value)],
  underline: ["u", (value) => flagElement("u", value)],
  size: ["sz", (value) => elementXml("sz", { val: value })],
  color: ["color", (value) => colorElement("color", value)],
  name: ["name", (value) => elementXml("name", { val: value })],
};

function putFontPart<K extends keyof Font>(patch: XmlPatch, key: K, value: Font[K]): void {
  const [name, write] = FONT_PARTS[key];
  patch.putChild(patch.root, name, write(value), FONT_ORDER);
}

/** The font's XML with what changed replaced. */
export function writeFont(source: string, font: Font, before: Font): string {
  const patch = new XmlPatch(source);
  for (const key of Object.keys(FONT_PARTS) as (keyof Font)[]) {
    if (font[key] !== before[key]) putFontPart(patch, key, font[key]);
  }
  // A scheme would put the theme's font in place of the name.
  if (font.name !== before.name) patch.putChild(patch.root, "scheme", "", FONT_ORDER);
  return patch.result();
}

export function writeFill({ color, pattern, patternColor }: Fill): string {
  const patternType = pattern === "none" && color !== null ? "solid" : pattern;
  const isSolid = patternType === "solid";
  const colors =
    colorElement("fgColor", isSolid ? color : patternColor) + (isSolid ? "" : colorElement("bgColor", color));
  return elementXml("fill", {}, elementXml("patternFill", { patternType }, colors));
}

const edgeElement = (side: string, edge: Edge): string =>
  edge.style === "none"
    ? elementXml(side, {})
    : elementXml(side, { style: edge.style }, colorElement("color", edge.color) || elementXml("color", { auto: true }));

/** The border's XML with the edges that changed replaced; diagonals stay. */
export function writeBorders(source: string, borders: Borders, before: Borders): string {
  const patch = new XmlPatch(source);
  for (const side of SIDES) {
    if (!contentEquals(borders[side], before[side]))
      patch.putChild(patch.root, side, edgeElement(side, borders[side]), BORDER_ORDER);
  }
  return patch.result();
}

function conditionalFont(font: Partial<Font>): string {
  const flags = (["bold", "italic", "strikethrough", "underline"] as const).map((key) => {
    const value = font[key];
    const [name] = FONT_PARTS[key];
    if (value === undefined) return "";
    return value ? elementXml(name, {}) : elementXml(name, { val: key === "underline" ? "none" : false });
  });
  return elementXml("font", {}, flags.join("") + colorElement("color", font.color));
}

function conditionalFill({ color, pattern, patternColor }: Partial<Fill>): string {
  const patternType = pattern === undefined || pattern === "solid" ? undefined : pattern;
  return elementXml(
    "fill",
    {},
    elementXml("patternFill", { patternType }, colorElement("fgColor", patternColor) + colorElement("bgColor", color)),
  );
}

/** A `<dxf>`; what the format does not change is left out. */
export function writeConditionalStyle({ font, fill, borders }: ConditionalStyle): string {
  const edges = SIDES.map((side) => (borders?.[side] ? edgeElement(side, borders[side]) : "")).join("");
  return elementXml(
    "dxf",
    {},
    (font ? conditionalFont(font) : "") +
      (fill ? conditionalFill(fill) : "") +
      (edges === "" ? "" : elementXml("border", {}, edges)),
  );
}
