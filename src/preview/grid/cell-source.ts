/** A cell as words: for the editor, and for a screen reader. */

import { type Box, columnName, contains, formatAddress } from "../../emulator/model/address.ts";
import { isCellError } from "../../emulator/model/cell.ts";
import type { Sheet } from "../../emulator/model/sheet.ts";
import type { Workbook } from "../../emulator/model/workbook.ts";
import { displayText } from "../../emulator/wire/objects/display.ts";
import { boxAt, type Place, type Selection } from "./selection.ts";

/** The text that would enter the cell's content again. */
export function sourceText(wb: Workbook, sheet: Sheet, { row, column }: Place): string {
  const { formula, value, style } = sheet.cell(row, column);
  if (formula !== undefined) return formula;
  const { numberFormat, quotePrefix } = wb.styles.get(style);
  if (typeof value === "number") {
    const isDate = /[dyhs]/i.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]|general/gi, ""));
    return isDate || numberFormat.includes("%") ? displayText(value, numberFormat) : String(value);
  }
  const text = isCellError(value) ? value.error : displayText(value, "General");
  return quotePrefix ? `'${text}` : text;
}

/** What is longer is a note to the reader and no heading. */
const LONGEST_HEADING = 60;

/** The heading over a cell: of its table, or in the last of the frozen rows. */
function headingOf(wb: Workbook, sheet: Sheet, place: Place): string {
  const table = sheet.tables.find(({ box }) => contains(box, boxAt(place)));
  if (table) return place.row === table.box.row ? "" : (table.columns[place.column - table.box.column]?.name ?? "");
  const { rows } = sheet.frozen;
  const heading = rows > 0 && place.row >= rows ? shownAt(wb, sheet, { row: rows - 1, column: place.column }) : "";
  return heading.length > LONGEST_HEADING ? "" : heading;
}

/** The cell's value as the cell shows it, were it wide enough. */
export function shownAt(wb: Workbook, sheet: Sheet, { row, column }: Place): string {
  const { value, style } = sheet.cell(row, column);
  return displayText(value, wb.styles.get(style).numberFormat);
}

const spoken = (box: Box): string => (box.height * box.width === 1 ? "" : `${formatAddress(box)} selected`);

/** "F4, System, 3"; with more than one cell selected also which. */
export function describeSelection(wb: Workbook, sheet: Sheet, { active, box }: Selection): string {
  const address = `${columnName(active.column)}${active.row + 1}`;
  const value = shownAt(wb, sheet, active) || "blank";
  return [address, headingOf(wb, sheet, active), value, spoken(box)].filter((part) => part !== "").join(", ");
}
