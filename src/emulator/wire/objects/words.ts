/** Office.js says "Center" where files say "center"; a few words differ altogether. */

import { plainText, type Json } from "../protocol.ts";

export interface Words {
  readonly toFile: (wire: Json) => string;
  readonly toWire: (file: string) => string;
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
const small = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** `pairs`: the Office.js word and the file's, where they differ by more than their first letter. */
const words = (...pairs: readonly (readonly [string, string])[]): Words => ({
  toFile: (wire) => pairs.find(([word]) => word === wire)?.[1] ?? small(plainText(wire)),
  toWire: (file) => pairs.find(([, word]) => word === file)?.[0] ?? capital(file),
});

export const plainWords = words();

/** Comparisons of validations and of conditional formats, which name two of them differently. */
export const operatorWords = words(
  ["EqualTo", "equal"],
  ["NotEqualTo", "notEqual"],
  ["GreaterThanOrEqualTo", "greaterThanOrEqual"],
  ["LessThanOrEqualTo", "lessThanOrEqual"],
);

export const cellOperatorWords = words(["EqualTo", "equal"], ["NotEqualTo", "notEqual"]);

export const alignmentWords = words(["CenterAcrossSelection", "centerContinuous"]);

/** Excel.FillPattern and ST_PatternType. */
export const patternWords = words(
  ["Gray50", "mediumGray"],
  ["Gray75", "darkGray"],
  ["Gray25", "lightGray"],
  ["Horizontal", "darkHorizontal"],
  ["Vertical", "darkVertical"],
  ["Down", "darkDown"],
  ["Up", "darkUp"],
  ["Checker", "darkGrid"],
  ["SemiGray75", "darkTrellis"],
  ["Grid", "lightGrid"],
  ["CrissCross", "lightTrellis"],
  ["Gray16", "gray125"],
  ["Gray8", "gray0625"],
);
