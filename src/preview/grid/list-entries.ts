/** What a list validation offers. */

import { makeShifter } from "../../emulator/formulas/references.ts";
import { type Box, contains, quoteSheetName } from "../../emulator/model/address.ts";
import { type CellValue, isCellError } from "../../emulator/model/cell.ts";
import type { Validation } from "../../emulator/model/features.ts";
import type { Sheet } from "../../emulator/model/sheet.ts";
import type { Workbook } from "../../emulator/model/workbook.ts";
import { areaOfFormula, areaOfName } from "../../emulator/wire/objects/areas.ts";
import { displayText } from "../../emulator/wire/objects/display.ts";
import { boxAt, type Place } from "./selection.ts";

export interface ListEntry {
  readonly value: CellValue;
  /** As the list shows it, and as it is typed. */
  readonly text: string;
}

export const validationAt = ({ validations }: Sheet, place: Place): Validation | undefined =>
  validations.find(({ ranges }) => ranges.some((range) => contains(range, boxAt(place))));

const writtenEntry = (text: string): ListEntry => ({ value: text, text });

function cellEntries(workbook: Workbook, sheet: Sheet, box: Box): ListEntry[] {
  const entries: ListEntry[] = [];
  for (let row = box.row; row < box.row + box.height; row++) {
    for (let column = box.column; column < box.column + box.width; column++) {
      const { value, style } = sheet.cell(row, column);
      if (value !== null) entries.push({ value, text: displayText(value, workbook.styles.get(style).numberFormat) });
    }
  }
  return entries;
}

/** The entries for a cell: written into the rule, from a range, or from the range of a name. Null for no list, and for one that a formula makes. */
export function listEntries(
  workbook: Workbook,
  sheet: Sheet,
  place: Place,
  { rule, ranges }: Validation,
): readonly ListEntry[] | null {
  const source = rule.formula1;
  if (rule.type !== "list" || source === undefined) return null;
  if (!source.startsWith("=")) return source.split(",").map((entry) => writtenEntry(entry.trim()));
  const [home = boxAt(place)] = ranges;
  const formula = makeShifter(source)(place.row - home.row, place.column - home.column).slice(1);
  const qualified = formula.includes("!") ? formula : `${quoteSheetName(sheet.name)}!${formula}`;
  const area = areaOfFormula(workbook, qualified) ?? areaOfName(workbook, formula, sheet);
  return area && cellEntries(workbook, area.sheet, area.box);
}

/** Numbers equal numbers and texts texts, in any case; an entry written into the rule stands for both. */
export function isListed(entries: readonly ListEntry[], value: CellValue, typed: string): boolean {
  const text = typed.trim().toLowerCase();
  return entries.some((entry) => {
    if (typeof entry.value === "string") return entry.value.toLowerCase() === text;
    return isCellError(entry.value) ? false : entry.value === value;
  });
}
