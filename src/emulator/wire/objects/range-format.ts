/** Excel.RangeFormat and its parts: lenses on the styles of the cells. */

import type { Sheet } from "../../model/sheet.ts";
import type { Alignment, Fill, Font, Style } from "../../model/style.ts";
import { plainText, WireError, type Json } from "../protocol.ts";
import { edit, type Property } from "../spec.ts";
import { node, type Area, type ExcelHost, type Spec } from "../targets.ts";
import { parseColor, restyle, styleProperty, type StyleLens } from "./cell-styles.ts";
import { autofitMethods, sizeProperties, sizeUpTo } from "./range-sizes.ts";
import { alignmentWords, patternWords, plainWords } from "./words.ts";

type AreaProperty = Property<Area, ExcelHost>;

/** A section of `Style` seen as Office.js properties. */
function sectionLens<K extends "font" | "fill" | "alignment">(
  section: K,
  read: (part: Style[K]) => Json,
  change: (value: Json) => Partial<Style[K]>,
): StyleLens {
  return {
    read: (style) => read(style[section]),
    write: (style, value) => ({ ...style, [section]: { ...style[section], ...change(value) } }),
  };
}

const font = (read: (font: Font) => Json, change: (value: Json) => Partial<Font>): AreaProperty =>
  styleProperty(sectionLens("font", read, change));
const fill = (read: (fill: Fill) => Json, change: (value: Json) => Partial<Fill>): AreaProperty =>
  styleProperty(sectionLens("fill", read, change));
const alignment = (read: (alignment: Alignment) => Json, change: (value: Json) => Partial<Alignment>): AreaProperty =>
  styleProperty(sectionLens("alignment", read, change));

/** A format of any kind is refused on a protected sheet, on unlocked cells too. */
const guard = ({ sheet }: { readonly sheet: Sheet }): void => {
  if (sheet.isProtected) throw new WireError("AccessDenied");
};

export const rangeFormat: Spec<"RangeFormat"> = {
  guard,
  properties: {
    ...sizeProperties,
    wrapText: alignment(
      ({ wrapText }) => wrapText,
      (value) => ({ wrapText: value === true }),
    ),
    indentLevel: alignment(
      ({ indent }) => indent,
      (value) => ({ indent: sizeUpTo(value, 250) }),
    ),
    horizontalAlignment: alignment(
      ({ horizontal }) => alignmentWords.toWire(horizontal),
      (value) => ({ horizontal: alignmentWords.toFile(value) as Alignment["horizontal"] }),
    ),
    verticalAlignment: alignment(
      ({ vertical }) => plainWords.toWire(vertical),
      (value) => ({ vertical: plainWords.toFile(value) as Alignment["vertical"] }),
    ),
  },
  links: {
    borders: (area) => node("RangeBorderCollection", area),
    fill: (area) => node("RangeFill", area),
    font: (area) => node("RangeFont", area),
    protection: (area) => node("FormatProtection", area),
  },
  methods: {
    ...autofitMethods,
  },
};

export const rangeFont: Spec<"RangeFont"> = {
  guard,
  properties: {
    bold: font(
      ({ bold }) => bold,
      (value) => ({ bold: value === true }),
    ),
    italic: font(
      ({ italic }) => italic,
      (value) => ({ italic: value === true }),
    ),
    strikethrough: font(
      ({ strikethrough }) => strikethrough,
      (value) => ({ strikethrough: value === true }),
    ),
    underline: font(
      ({ underline }) => (underline ? "Single" : "None"),
      (value) => ({ underline: value !== "None" }),
    ),
    name: font(
      ({ name }) => name,
      (value) => ({ name: plainText(value) }),
    ),
    size: font(
      ({ size: points }) => points,
      (value) => ({ size: sizeUpTo(value, 409) }),
    ),
    color: font(
      ({ color }) => color ?? "#000000",
      (value) => ({ color: parseColor(value) || null }),
    ),
  },
};

const NO_FILL: Fill = { color: null, pattern: "none", patternColor: null };

export const rangeFill: Spec<"RangeFill"> = {
  guard,
  properties: {
    // Excel shows cells without a fill as white.
    color: fill(
      ({ color, pattern }) => (pattern === "none" ? "#FFFFFF" : (color ?? "#FFFFFF")),
      (value) => (parseColor(value) === "" ? NO_FILL : { color: parseColor(value), pattern: "solid" }),
    ),
    pattern: fill(
      ({ pattern }) => patternWords.toWire(pattern),
      (value) => ({ pattern: patternWords.toFile(value) }),
    ),
    patternColor: fill(
      ({ patternColor }) => patternColor ?? "",
      (value) => ({ patternColor: parseColor(value) || null }),
    ),
  },
  methods: {
    clear: edit((area, _args, host) => restyle(host, area, (style) => ({ ...style, fill: NO_FILL }))),
  },
};

export const formatProtection: Spec<"FormatProtection"> = {
  guard,
  properties: {
    locked: styleProperty({
      read: ({ locked }) => locked,
      write: (style, value) => ({ ...style, locked: value === true }),
    }),
  },
};
