/** Excel.RangeBorder: one side of a range, outside or between its cells. */

import type { Box } from "../../model/address.ts";
import type { Borders, BorderStyle, Edge } from "../../model/style.ts";
import { plainText, WireError, type Json } from "../protocol.ts";
import type { Property } from "../spec.ts";
import { node, type Area, type BorderSide, type ExcelHost, type Spec } from "../targets.ts";
import { parseColor, restyle, uniform } from "./cell-styles.ts";

type Part = readonly [Box, keyof Borders];

/** Office.js tells a line's style from its weight; files have one word for both. */
const LINES: readonly { readonly file: BorderStyle; readonly style: string; readonly weight: string }[] = [
  { file: "none", style: "None", weight: "Thin" },
  { file: "thin", style: "Continuous", weight: "Thin" },
  { file: "medium", style: "Continuous", weight: "Medium" },
  { file: "thick", style: "Continuous", weight: "Thick" },
  { file: "hair", style: "Continuous", weight: "Hairline" },
  { file: "dashed", style: "Dash", weight: "Thin" },
  { file: "mediumDashed", style: "Dash", weight: "Medium" },
  { file: "dotted", style: "Dot", weight: "Thin" },
  { file: "double", style: "Double", weight: "Thick" },
  { file: "dashDot", style: "DashDot", weight: "Thin" },
  { file: "mediumDashDot", style: "DashDot", weight: "Medium" },
  { file: "dashDotDot", style: "DashDotDot", weight: "Thin" },
  { file: "mediumDashDotDot", style: "DashDotDot", weight: "Medium" },
  { file: "slantDashDot", style: "SlantDashDot", weight: "Medium" },
];

export const lineOf = (file: BorderStyle): { readonly style: string; readonly weight: string } =>
  LINES.find((line) => line.file === file) ?? { style: "None", weight: "Thin" };

/** The file's word for a style and a weight; a style that has no such weight takes its first. */
export const fileLine = (style: string, weight: string): BorderStyle =>
  (LINES.find((line) => line.style === style && line.weight === weight) ?? LINES.find((line) => line.style === style))
    ?.file ?? "thin";

/** The cells that have the side, and which of their edges it is. Lines between cells belong to the cell above or to the left. */
const SIDES: Readonly<Record<string, (box: Box) => readonly Part[]>> = {
  EdgeTop: (box) => [[{ ...box, height: 1 }, "top"]],
  EdgeBottom: (box) => [[{ ...box, row: box.row + box.height - 1, height: 1 }, "bottom"]],
  EdgeLeft: (box) => [[{ ...box, width: 1 }, "left"]],
  EdgeRight: (box) => [[{ ...box, column: box.column + box.width - 1, width: 1 }, "right"]],
  InsideHorizontal: (box) => (box.height > 1 ? [[{ ...box, height: box.height - 1 }, "bottom"]] : []),
  InsideVertical: (box) => (box.width > 1 ? [[{ ...box, width: box.width - 1 }, "right"]] : []),
};

const partsOf = ({ side, box }: Area & BorderSide): readonly Part[] => SIDES[side]?.(box) ?? [];

function edgeProperty(
  read: (edge: Edge) => Json,
  change: (edge: Edge, value: Json) => Edge,
): Property<Area & BorderSide, ExcelHost> {
  return {
    read(self, host) {
      const [part] = partsOf(self);
      return part ? uniform(host, { sheet: self.sheet, box: part[0] }, (style) => read(style.borders[part[1]])) : null;
    },
    write(self, value, host) {
      for (const [box, edge] of partsOf(self))
        restyle(host, { sheet: self.sheet, box }, (style) => ({
          ...style,
          borders: { ...style.borders, [edge]: change(style.borders[edge], value) },
        }));
    },
  };
}

export const rangeBorder: Spec<"RangeBorder"> = {
  guard: ({ sheet }) => {
    if (sheet.isProtected) throw new WireError("AccessDenied");
  },
  properties: {
    _Id: { read: ({ side }) => side },
    sideIndex: { read: ({ side }) => side },
    style: edgeProperty(
      (edge) => lineOf(edge.style).style,
      (edge, value) => ({ ...edge, style: fileLine(plainText(value), lineOf(edge.style).weight) }),
    ),
    weight: edgeProperty(
      (edge) => lineOf(edge.style).weight,
      (edge, value) => ({
        ...edge,
        style: fileLine(edge.style === "none" ? "Continuous" : lineOf(edge.style).style, plainText(value)),
      }),
    ),
    color: edgeProperty(
      (edge) => edge.color ?? "#000000",
      (edge, value) => ({ style: edge.style === "none" ? "thin" : edge.style, color: parseColor(value) || null }),
    ),
  },
};

const border = (area: Area, side: Json): ReturnType<typeof node> | null =>
  Object.hasOwn(SIDES, plainText(side)) ? node("RangeBorder", { ...area, side: plainText(side) }) : null;

export const rangeBorderCollection: Spec<"RangeBorderCollection"> = {
  items: (area) => Object.keys(SIDES).map((side) => node("RangeBorder", { ...area, side })),
  find: border,
};
