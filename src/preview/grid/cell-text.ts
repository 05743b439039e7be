/** What stands in a cell, where in it, and in which lines. */

import { type CellValue, isCellError } from "../../emulator/model/cell.ts";
import type { Alignment } from "../../emulator/model/style.ts";
import { displayText } from "../../emulator/wire/objects/display.ts";
import type { Side } from "./overflow.ts";

export type Measure = (text: string) => number;

/** General alignment: numbers right, logical values and errors in the middle, texts left. */
export function sideOf({ horizontal }: Alignment, value: CellValue): Side {
  switch (horizontal) {
    case "right":
    case "center":
      return horizontal;
    case "centerContinuous":
    case "distributed":
      return "center";
    case "general":
      if (typeof value === "number") return "right";
      return typeof value === "boolean" || isCellError(value) ? "center" : "left";
    default:
      return "left";
  }
}

/** Digits that a shortened number may keep. */
const DIGITS = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1];

/** A number as it fits into a cell: with fewer decimals under General, else a row of #. Anything else is shown as it is. */
export function shownText(value: CellValue, format: string, width: number, measure: Measure): string {
  const text = displayText(value, format);
  if (typeof value !== "number" || measure(text) <= width) return text;
  const whole = String(Math.trunc(Math.abs(value))).length;
  const shorter = format === "General" ? DIGITS.filter((digits) => digits >= whole) : [];
  const fitting = shorter
    .map((digits) => String(Number(value.toPrecision(digits))))
    .find((one) => measure(one) <= width);
  return fitting ?? "#".repeat(Math.max(1, Math.floor(width / Math.max(1, measure("#")))));
}

/** Widths are asked for in every frame, and the canvas is slow to tell them. */
const REMEMBERED = 20_000;

/** Measures texts of a font, each once. */
export function textMeasurer(context: CanvasRenderingContext2D): (font: string) => Measure {
  let count = 0;
  const fonts = new Map<string, Map<string, number>>();
  return (font) => {
    const known = fonts.get(font) ?? new Map<string, number>();
    fonts.set(font, known);
    return (text) => {
      const width = known.get(text);
      if (width !== undefined) return width;
      if (++count > REMEMBERED) {
        fonts.clear();
        count = 0;
      }
      context.font = font;
      const measured = context.measureText(text).width;
      known.set(text, measured);
      return measured;
    };
  };
}
