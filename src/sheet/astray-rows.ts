/**
 * Rows whose formulas show other ratings than stand in them: on a range, Excel's formulas follow a cell that is cut and
 * pasted elsewhere. In a table they cannot.
 */

import type { Competency, Ladder } from "../domain/ladder.ts";
import type { CalibrationSheet } from "./calibration-sheet.ts";
import { CODE, CODE_OFFSET, DUPLICATE, ratingCodes } from "./rating-codes.ts";
import { RESULT_WORDS } from "./result-words.ts";
import type { CellContent } from "./snapshot.ts";

/** As Excel's TRIM has it, which knows no other blank than the space. */
const trimmed = (text: string): string => text.replace(/^ +| +$/g, "").replace(/ {2,}/g, " ");

/** What the formula makes of a rating, +10. */
function codeReader(ladder: Ladder, competency: Competency): (content: CellContent) => number {
  const { inputs } = ratingCodes(ladder, competency);
  const codes = new Map(
    inputs.map(({ input, code }) => [typeof input === "string" ? input.toLowerCase() : input, code]),
  );
  const codeOf = (content: CellContent): number | undefined => {
    if (typeof content === "number") return codes.get(Math.floor(content) + (content > Math.floor(content) ? 0.5 : 0));
    const text = trimmed(String(content));
    return text === "" ? CODE.blankAsBottom : codes.get(text.toLowerCase());
  };
  return (content) => CODE_OFFSET + (codeOf(content) ?? CODE.invalid);
}

/** Codes, or an error; nothing is shown of who has no ID. */
const isResult = (shown: string): boolean => /^\d\d( \d\d)*$|^#/.test(shown);

/** Row numbers of people, ascending. Where the rules are gone or another version's, nothing can be said. */
export function astrayRows({ ladder, own, roster, ratings, installed, sheet }: CalibrationSheet): readonly number[] {
  const column = installed.columns.get(RESULT_WORDS.codes);
  const isSame = own.ladder?.id === ladder.id && own.ladder.version === ladder.version;
  const isReadable = column !== undefined && !sheet.overwritten.has(column) && ratings.every(({ isKnown }) => isKnown);
  if (roster.table || !isSame || !isReadable) return [];
  const readers = ratings.map(({ competency, column: at }) => ({ at: at ?? 0, read: codeReader(ladder, competency) }));
  return roster.rows.people.filter((row) => {
    const cells = sheet.values[row] ?? [];
    const shown = String(cells[column] ?? "");
    const codes = readers.map(({ at, read }) => read(cells[at] ?? "")).join(" ");
    return isResult(shown) && shown !== codes && shown !== codes + DUPLICATE;
  });
}
