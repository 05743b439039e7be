/** The look that a conditional format gives: only what it changes is set. */

import type { ConditionalStyle } from "../../model/features.ts";
import type { Borders, Edge } from "../../model/style.ts";
import { plainText, type Json } from "../protocol.ts";
import { edit, type Property } from "../spec.ts";
import { node, type ExcelHost, type FormatRef, type FormatSide, type Spec } from "../targets.ts";
import { parseColor } from "./cell-styles.ts";
import { changeFormat, formatOf } from "./conditional-formats.ts";
import { fileLine, lineOf } from "./range-borders.ts";

type Section = keyof ConditionalStyle;
type Part<K extends Section> = NonNullable<ConditionalStyle[K]>;

function changeStyle<K extends Section>(self: FormatRef, section: K, changed: Part<K>): void {
  const { style } = formatOf(self);
  changeFormat(self, { style: { ...style, [section]: { ...style[section], ...changed } } });
}

/** A property of one section; null where the format leaves it to the cell. */
const property = <K extends Section>(
  section: K,
  read: (part: Partial<Part<K>>) => Json | undefined,
  change: (value: Json) => Part<K>,
): Property<FormatRef, ExcelHost> => ({
  read: (self) => read(formatOf(self).style[section] ?? {}) ?? null,
  write: (self, value) => changeStyle(self, section, change(value)),
});

function clear(self: FormatRef, section: Section): void {
  const { [section]: _cleared, ...style } = formatOf(self).style;
  changeFormat(self, { style });
}

export const conditionalRangeFormat: Spec<"ConditionalRangeFormat"> = {
  links: {
    borders: (self) => node("ConditionalRangeBorderCollection", self),
    fill: (self) => node("ConditionalRangeFill", self),
    font: (self) => node("ConditionalRangeFont", self),
  },
};

export const conditionalRangeFont: Spec<"ConditionalRangeFont"> = {
  properties: {
    bold: property(
      "font",
      ({ bold }) => bold,
      (value) => ({ bold: value === true }),
    ),
    italic: property(
      "font",
      ({ italic }) => italic,
      (value) => ({ italic: value === true }),
    ),
    strikethrough: property(
      "font",
      ({ strikethrough }) => strikethrough,
      (value) => ({ strikethrough: value === true }),
    ),
    underline: property(
      "font",
      ({ underline }) => (underline === undefined ? undefined : underline ? "Single" : "None"),
      (value) => ({ underline: value !== "None" }),
    ),
    color: property(
      "font",
      ({ color }) => color ?? "",
      (value) => ({ color: parseColor(value) || null }),
    ),
  },
  methods: { clear: edit((self) => clear(self, "font")) },
};

export const conditionalRangeFill: Spec<"ConditionalRangeFill"> = {
  properties: {
    color: property(
      "fill",
      ({ color }) => color ?? "",
      (value) => ({ color: parseColor(value), pattern: "solid" }),
    ),
  },
  methods: { clear: edit((self) => clear(self, "fill")) },
};

/** Excel.ConditionalRangeBorderIndex and the edge it means. */
const EDGES: readonly (readonly [string, keyof Borders])[] = [
  ["EdgeTop", "top"],
  ["EdgeBottom", "bottom"],
  ["EdgeLeft", "left"],
  ["EdgeRight", "right"],
];

export const conditionalRangeBorderCollection: Spec<"ConditionalRangeBorderCollection"> = {
  items: (self) => EDGES.map(([, edge]) => node("ConditionalRangeBorder", { ...self, edge })),
  find: (self, key) => {
    const edge = EDGES.find(([name]) => name === key)?.[1];
    return edge ? node("ConditionalRangeBorder", { ...self, edge }) : null;
  },
  links: Object.fromEntries(
    EDGES.map(([, edge]) => [edge, (self: FormatRef) => node("ConditionalRangeBorder", { ...self, edge })]),
  ),
};

const edgeOf = (self: FormatSide): Edge => formatOf(self).style.borders?.[self.edge] ?? { style: "none", color: null };

export const conditionalRangeBorder: Spec<"ConditionalRangeBorder"> = {
  properties: {
    sideIndex: { read: ({ edge }) => EDGES.find(([, name]) => name === edge)?.[0] ?? "" },
    style: {
      read: (self) => lineOf(edgeOf(self).style).style,
      write: (self, value) =>
        changeStyle(self, "borders", { [self.edge]: { ...edgeOf(self), style: fileLine(plainText(value), "Thin") } }),
    },
    color: {
      read: (self) => edgeOf(self).color ?? "",
      write: (self, value) =>
        changeStyle(self, "borders", { [self.edge]: { ...edgeOf(self), color: parseColor(value) || null } }),
    },
  },
};
