/**
 * COUNTIF and MATCH in place of the engine's: those walk the whole array for every formula, know no arrays of criteria, and take
 * the text "5" and the number 5 for different things where Excel does not.
 */

import { type CellValue, type ErrorCode, isCellError } from "../model/cell.ts";
import {
  argumentsOf,
  asArray,
  type EngineFunction,
  type EngineValue,
  mapValues,
  scalarOf,
  toEngine,
} from "./engine-values.ts";
import { type Indexed, indexed, numberInText } from "./value-index.ts";

const NOT_FOUND: CellValue = { error: "#N/A" };
const WILDCARD = /(?<!~)[*?]/;

/** A text with the wildcards `*` and `?`, escaped by `~`, as a pattern for whole texts in any case. */
function wildcardPattern(text: string): RegExp {
  const pattern = text.replace(/~[*?~]|[*?]|[.+^${}()|[\]\\]/g, (sign) => {
    if (sign === "*") return "[^]*";
    if (sign === "?") return "[^]";
    return `\\${sign.at(-1) ?? ""}`;
  });
  return new RegExp(`^${pattern}$`, "i");
}

const unescaped = (text: string): string => text.replace(/~([*?~])/g, "$1");

type Test = (value: CellValue) => boolean;

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

/** Numbers are compared with numbers, texts with texts; other kinds never meet the criterion. */
function ordered(operand: CellValue, isMet: (order: number) => boolean): Test {
  if (typeof operand === "number") return (value) => typeof value === "number" && isMet(value - operand);
  if (typeof operand !== "string") return () => false;
  const text = operand.toLowerCase();
  return (value) =>
    typeof value === "string" && isMet(value.toLowerCase() < text ? -1 : Number(value.toLowerCase() > text));
}

function operandOf(text: string): CellValue {
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return upper === "TRUE";
  if (/^#[A-Z/0]+[!?A]$/.test(upper)) return { error: upper as ErrorCode };
  return numberInText(text) ?? text;
}

function countEqual({ values, index }: Indexed, operand: CellValue): number {
  if (typeof operand !== "string") return index.count(operand ?? 0);
  if (!WILDCARD.test(operand)) return index.count(unescaped(operand));
  const pattern = wildcardPattern(operand);
  return values.filter((value) => typeof value === "string" && pattern.test(value)).length;
}

/** How many values meet a criterion of COUNTIF. */
function countIf(all: Indexed, criterion: CellValue): number {
  if (typeof criterion !== "string") return countEqual(all, criterion);
  const [, operator = "", rest = ""] = /^(<>|<=|>=|=|<|>)?([^]*)$/.exec(criterion) ?? [];
  if (rest === "") return countEmpty(all, operator);
  const operand = operandOf(rest);
  const comparison = COMPARISONS[operator];
  if (comparison) return all.values.filter(ordered(operand, comparison)).length;
  const equal = countEqual(all, operand);
  return operator === "<>" ? all.values.length - equal : equal;
}

/** "" counts empty cells and empty texts, "=" only empty cells, "<>" all but empty cells; "<" alone counts nothing. */
function countEmpty({ values, index }: Indexed, operator: string): number {
  const blank = index.count(null);
  if (operator === "") return blank + index.count("");
  if (operator === "=") return blank;
  return operator === "<>" ? values.length - blank : 0;
}

/** The place of a value by MATCH, counted from 1. */
function match({ values, index }: Indexed, wanted: CellValue, type: number): CellValue {
  if (isCellError(wanted)) return wanted;
  const lookup = wanted ?? 0;
  const at = type === 0 ? matchExact(values, index, lookup) : matchSorted(values, lookup, type);
  return at < 0 ? NOT_FOUND : at + 1;
}

function matchExact(values: readonly CellValue[], index: Indexed["index"], wanted: CellValue): number {
  if (typeof wanted !== "string") return index.first(wanted);
  if (!WILDCARD.test(wanted)) return index.first(unescaped(wanted));
  const pattern = wildcardPattern(wanted);
  return values.findIndex((value) => typeof value === "string" && pattern.test(value));
}

/** The last value of the same kind up to `wanted`, in a list sorted upwards (type 1) or downwards (type -1). */
function matchSorted(values: readonly CellValue[], wanted: CellValue, type: number): number {
  const direction = type > 0 ? 1 : -1;
  let found = -1;
  for (const [at, value] of values.entries()) {
    if (typeof value !== typeof wanted || value === null || isCellError(value)) continue;
    const order =
      typeof wanted === "string"
        ? String(value).localeCompare(wanted, "en", { sensitivity: "accent" })
        : Number(value) - Number(wanted);
    if (order * direction > 0) break;
    found = at;
  }
  return found;
}

function countIfFunction(args: unknown[]): EngineValue {
  const [range, criterion] = argumentsOf(args);
  if (!range || !criterion) return toEngine({ error: "#VALUE!" });
  const all = indexed(asArray(range));
  return mapValues(criterion, (value) => countIf(all, value));
}

function matchFunction(args: unknown[]): EngineValue {
  const [wanted, list, matchType] = argumentsOf(args);
  if (!wanted || !list) return toEngine({ error: "#VALUE!" });
  const type = scalarOf(matchType);
  if (isCellError(type)) return toEngine(type);
  const all = indexed(asArray(list));
  return mapValues(wanted, (value) => match(all, value, type === null ? 1 : Number(type)));
}

export const LOOK_UPS: ReadonlyMap<string, EngineFunction> = new Map([
  ["COUNTIF", { minArity: 2, maxArity: 2, invoke: countIfFunction }],
  ["MATCH", { minArity: 2, maxArity: 3, invoke: matchFunction }],
]);
