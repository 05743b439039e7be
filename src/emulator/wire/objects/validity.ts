/** Whether cells hold what their validation admits. */

import { coalesce } from "../../editing/change-ranges.ts";
import { contains, intersect, type Box } from "../../model/address.ts";
import { isCellError, type CellValue } from "../../model/cell.ts";
import type { Validation, ValidationRule } from "../../model/features.ts";
import type { Sheet } from "../../model/sheet.ts";
import type { Workbook } from "../../model/workbook.ts";
import { plainText, WireError } from "../protocol.ts";
import type { Area, ExcelHost } from "../targets.ts";
import { areaOfFormula, areaOfName, wireValue } from "./areas.ts";
import { recalculate } from "./recalculate.ts";

const textOf = (value: CellValue): string => plainText(wireValue(value));

type Check = (value: CellValue) => boolean;

const COMPARE: Readonly<Record<string, (value: number, a: number, b: number) => boolean>> = {
  between: (value, a, b) => value >= a && value <= b,
  notBetween: (value, a, b) => value < a || value > b,
  equal: (value, a) => value === a,
  notEqual: (value, a) => value !== a,
  greaterThan: (value, a) => value > a,
  lessThan: (value, a) => value < a,
  greaterThanOrEqual: (value, a) => value >= a,
  lessThanOrEqual: (value, a) => value <= a,
};

/** A bound of a rule: a number, or the value of the one cell that a formula names. */
function bound(workbook: Workbook, sheet: Sheet, formula: string | undefined): number {
  if (formula === undefined) return Number.NaN;
  if (!formula.startsWith("=")) return Number(formula);
  const [value] = listed(workbook, sheet, formula);
  return typeof value === "number" ? value : Number(formula.slice(1));
}

/** The cells of a range that a formula names, by address or by a defined name. */
function listed(workbook: Workbook, sheet: Sheet, formula: string): readonly CellValue[] {
  const text = formula.slice(1);
  const area =
    areaOfFormula(workbook, text.includes("!") ? text : `'${sheet.name.replaceAll("'", "''")}'!${text}`) ??
    areaOfName(workbook, text, sheet);
  if (!area) throw new WireError("ApiNotFound", `Checking cells against ${formula} is not emulated.`);
  const { box } = area;
  return Array.from(
    { length: box.height * box.width },
    (_, i) => area.sheet.cell(box.row + Math.floor(i / box.width), box.column + (i % box.width)).value,
  );
}

/** Entries written into the rule are compared as text in their own case; those of a range in any case, as Excel does. */
function listCheck(workbook: Workbook, sheet: Sheet, source: string): Check {
  if (!source.startsWith("=")) {
    const entries = new Set(source.split(",").map((entry) => entry.trim()));
    return (value) => entries.has(textOf(value));
  }
  const key = (value: CellValue): string => `${typeof value}:${textOf(value).toLowerCase()}`;
  const entries = new Set(
    listed(workbook, sheet, source)
      .filter((value) => value !== null)
      .map(key),
  );
  return (value) => entries.has(key(value));
}

function checkOf(workbook: Workbook, sheet: Sheet, rule: ValidationRule): Check {
  if (rule.type === "none") return () => true;
  if (rule.type === "list") return listCheck(workbook, sheet, rule.formula1 ?? "");
  if (rule.type === "custom")
    throw new WireError("ApiNotFound", "Checking cells against a custom validation is not emulated.");
  const compare = COMPARE[rule.operator ?? "between"];
  const a = bound(workbook, sheet, rule.formula1);
  const b = bound(workbook, sheet, rule.formula2);
  return (value) => {
    const measured = rule.type === "textLength" ? textOf(value).length : value;
    if (typeof measured !== "number" || (rule.type === "whole" && !Number.isInteger(measured))) return false;
    return compare?.(measured, a, b) ?? false;
  };
}

function admits(validation: Validation, check: Check, value: CellValue): boolean {
  if (value === null || value === "") return validation.ignoreBlanks || validation.rule.type === "none";
  return !isCellError(value) && check(value);
}

/** The cells within `box` whose value their validation refuses, as few boxes. */
export function invalidCells(host: ExcelHost, { sheet, box }: Area): readonly Box[] {
  recalculate(host);
  const found: Box[] = [];
  for (const validation of sheet.validations) {
    const check = checkOf(host.workbook, sheet, validation.rule);
    for (const range of validation.ranges) {
      const shared = intersect(range, box);
      const walked = shared && boundedBy(sheet, shared, validation.ignoreBlanks);
      if (walked) found.push(...refused(sheet, walked, validation, check));
    }
  }
  return coalesce(found);
}

/** Blank cells need no look where blanks are admitted. */
function boundedBy(sheet: Sheet, box: Box, ignoreBlanks: boolean): Box | null {
  const used = sheet.usedBox(box, true);
  return ignoreBlanks && !(used && contains(used, box)) ? used : box;
}

function refused(sheet: Sheet, box: Box, validation: Validation, check: Check): readonly Box[] {
  const boxes: Box[] = [];
  for (let column = box.column; column < box.column + box.width; column++)
    for (let row = box.row; row < box.row + box.height; row++) {
      if (admits(validation, check, sheet.cell(row, column).value)) continue;
      const last = boxes.at(-1);
      if (last && last.column === column && last.row + last.height === row)
        boxes[boxes.length - 1] = { ...last, height: last.height + 1 };
      else boxes.push({ row, column, height: 1, width: 1 });
    }
  return boxes;
}
