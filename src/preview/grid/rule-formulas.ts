/** Rules of conditional formats and validations, all as formulas for one cell. */

import { type Box, formatAbsolute, formatAddress } from "../../emulator/model/address.ts";
import type { ConditionalFormat, Validation } from "../../emulator/model/features.ts";
import { boxAt, type Place } from "./selection.ts";

type Compare = (value: string, a: string, b: string) => string;

const COMPARISONS: Readonly<Record<string, Compare>> = {
  between: (value, a, b) => `AND(${value}>=${a},${value}<=${b})`,
  notBetween: (value, a, b) => `OR(${value}<${a},${value}>${b})`,
  equal: (value, a) => `${value}=${a}`,
  notEqual: (value, a) => `${value}<>${a}`,
  greaterThan: (value, a) => `${value}>${a}`,
  lessThan: (value, a) => `${value}<${a}`,
  greaterThanOrEqual: (value, a) => `${value}>=${a}`,
  lessThanOrEqual: (value, a) => `${value}<=${a}`,
};

const bare = (formula: string | undefined): string => (formula ?? "").replace(/^=/, "");

function comparison(operator: string | undefined, value: string, bounds: readonly (string | undefined)[]): string {
  const [a, b] = bounds.map((bound) => `(${bare(bound)})`);
  return COMPARISONS[operator ?? "between"]?.(value, a ?? "", b ?? "") ?? "FALSE";
}

/** The cell that a rule's relative references are written for. */
function homeOf(ranges: readonly Box[]): Place {
  return { row: Math.min(...ranges.map(({ row }) => row)), column: Math.min(...ranges.map(({ column }) => column)) };
}

/** A rule as a formula with its leading "=", written for the cell `home`; for others its relative references move. */
export interface RuleFormula {
  readonly formula: string;
  readonly home: Place;
}

const ruleFormula = (formula: string, ranges: readonly Box[]): RuleFormula | null =>
  formula === "" ? null : { formula: `=${formula}`, home: homeOf(ranges) };

/** How often the value of the cell occurs in the ranges of its rule. */
const occurrences = (ranges: readonly Box[], cell: string): string =>
  ranges.map((range) => `COUNTIF(${formatAbsolute(range)},${cell})`).join("+");

/** Kinds whose file holds no formula that says it all; every other kind that is shown has one. */
const MADE: Readonly<Record<string, (format: ConditionalFormat, cell: string) => string>> = {
  cellIs: ({ operator, formulas }, cell) => comparison(operator, cell, formulas),
  duplicateValues: ({ ranges }, cell) => `AND(${cell}<>"",${occurrences(ranges, cell)}>1)`,
  uniqueValues: ({ ranges }, cell) => `AND(${cell}<>"",${occurrences(ranges, cell)}=1)`,
};

/** Those that compare cells with each other or draw in them: their formulas are no conditions. */
const NOT_SHOWN = new Set(["colorScale", "dataBar", "iconSet", "top10", "aboveAverage"]);

/** Null for kinds that the grid does not show. */
export function conditionOf(format: ConditionalFormat): RuleFormula | null {
  const { type, ranges, formulas } = format;
  if (NOT_SHOWN.has(type) || ranges.length === 0) return null;
  const made = MADE[type]?.(format, formatAddress(boxAt(homeOf(ranges))));
  return ruleFormula(made ?? bare(formulas[0]), ranges);
}

const MEASURED: Readonly<Record<string, (cell: string, comparison: (value: string) => string) => string>> = {
  whole: (cell, compare) => `AND(ISNUMBER(${cell}),INT(${cell})=${cell},${compare(cell)})`,
  decimal: (cell, compare) => `AND(ISNUMBER(${cell}),${compare(cell)})`,
  date: (cell, compare) => `AND(ISNUMBER(${cell}),${compare(cell)})`,
  time: (cell, compare) => `AND(ISNUMBER(${cell}),${compare(cell)})`,
  textLength: (cell, compare) => compare(`LEN(${cell})`),
};

/** What an entry must fulfil, or null where the validation asks for nothing that a formula can say: a list, or anything at all. */
export function demandOf({ rule, ranges }: Validation): RuleFormula | null {
  const cell = formatAddress(boxAt(homeOf(ranges)));
  const measured = MEASURED[rule.type]?.(cell, (value) =>
    comparison(rule.operator, value, [rule.formula1, rule.formula2]),
  );
  return ruleFormula(measured ?? (rule.type === "custom" ? bare(rule.formula1) : ""), ranges);
}
