/** Whether a cell's validation admits what is typed, and what the person is told if not. */

import { parseInput } from "../../emulator/editing/cell-input.ts";
import type { Validation } from "../../emulator/model/features.ts";
import type { Sheet } from "../../emulator/model/sheet.ts";
import type { Workbook } from "../../emulator/model/workbook.ts";
import { isListed, listEntries, validationAt } from "./list-entries.ts";
import { demandOf } from "./rule-formulas.ts";
import { RuleReading } from "./rule-reading.ts";
import { answersTo } from "./scratch.ts";
import type { Place } from "./selection.ts";

export interface Refusal {
  /** "stop" is final, "warning" may be overruled, "information" is only told. */
  readonly style: Validation["alert"]["style"];
  readonly sentence: string;
}

const DEFAULT_SENTENCE = "This value is not one that the cell's validation admits.";

function sentenceOf({ alert: { title, message } }: Validation): string {
  const parts = [title, message].filter((part) => part !== "");
  const ended = parts.map((part) => (/[.?!]$/.test(part) ? part : `${part}.`));
  return ended.join(" ") || DEFAULT_SENTENCE;
}

function isAdmitted(wb: Workbook, sheet: Sheet, place: Place, validation: Validation, text: string): boolean {
  const { value, formula } = parseInput(text, wb.styles.get(sheet.cell(place.row, place.column).style));
  // Emptying a cell is always free, and the result of a formula is known only when it stands there.
  if (value === null || formula !== undefined) return true;
  const entries = listEntries(wb, sheet, place, validation);
  if (entries) return isListed(entries, value, text);
  const demand = demandOf(validation);
  if (!demand) return true;
  const reading = new RuleReading(wb, sheet, demand);
  const [isFulfilled = false] = answersTo(wb, [{ ...place, reading }], { sheet, ...place, value });
  return isFulfilled;
}

/** Null if the text may be entered. Throws the `EditError` of a text that no cell can hold. */
export function refusalOf(wb: Workbook, sheet: Sheet, place: Place, text: string): Refusal | null {
  const validation = validationAt(sheet, place);
  if (!validation?.alert.show || isAdmitted(wb, sheet, place, validation, text)) return null;
  return { style: validation.alert.style, sentence: sentenceOf(validation) };
}
