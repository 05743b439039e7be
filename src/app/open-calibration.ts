/** The first step of every action: repair what was left half done, find the roster, and read it. */

import type { Ladder } from "../domain/ladder.ts";
import { fail, ok, type Result } from "../domain/result.ts";
import { type CalibrationSheet, readCalibrationSheet } from "../sheet/calibration-sheet.ts";
import { findHeadings } from "../sheet/find-roster.ts";
import type { HeadingRow } from "../sheet/headings.ts";
import { installedAt } from "../sheet/installed.ts";
import type { Refusal } from "../sheet/refusal.ts";
import { FORMULA_WORDS } from "../sheet/result-words.ts";
import type { WorkbookShape } from "../sheet/snapshot.ts";
import { brokenOff } from "./broken-off.ts";
import { readUndisturbed } from "./take-turn.ts";
import type { SheetRequest, WorkbookPort } from "./workbook-port.ts";

export interface OpenedCalibration {
  readonly calibration: CalibrationSheet;
  /** An earlier run had left something half done. */
  readonly repaired: boolean;
}

/** More columns than an action adds; their widths are noted, so that undoing it can give them back. */
const NEW_COLUMNS = 40;

/** Columns with formulas that an earlier action has put there. */
function installedFormulas(shape: WorkbookShape, { sheet, row }: HeadingRow): readonly number[] {
  const { columns } = installedAt(shape, sheet, row);
  return [...columns].flatMap(([word, column]) => (FORMULA_WORDS.has(word) ? [column] : []));
}

/** What is read of a roster's sheet; `formatColumns`: columns of which it matters how their numbers are shown. */
export function requestFor(
  headings: HeadingRow,
  shape: WorkbookShape,
  formatColumns: readonly number[] = [],
): SheetRequest {
  const used = shape.sheets.find(({ name }) => name === headings.sheet)?.used;
  const end = headings.column + headings.headings.length;
  return {
    sheet: headings.sheet,
    besideFrom: end,
    validationColumns: headings.headings.map((_, index) => headings.column + index),
    widthColumns: Array.from({ length: NEW_COLUMNS }, (_, index) => end + index),
    formulaColumns: installedFormulas(shape, headings),
    formatColumns,
    rows: { first: headings.row + 1, last: Math.max(headings.row + 1, used ? used.row + used.height - 1 : 0) },
  };
}

/**
 * The workbook's outline, after anything that an earlier run had left half done is taken back. What somebody else's run is
 * still doing is left to it. Rejects with `Contended` then, and with a `HostError`.
 */
export async function openWorkbook(
  port: WorkbookPort,
  ladder: Ladder | null,
): Promise<{ readonly shape: WorkbookShape; readonly repaired: boolean }> {
  const shape = await readUndisturbed(port);
  if (!brokenOff(shape)) return { shape, repaired: false };
  // How parts are taken back is seldom needed to read a sheet, and is loaded only then.
  const { repair } = await import("./carry-out.ts");
  await repair(port, shape, ladder);
  return { shape: await readUndisturbed(port), repaired: true };
}

/** Opens the roster on the sheet `wanted`, or the one that the workbook suggests. Rejects with a `HostError`. */
export async function openCalibration(
  port: WorkbookPort,
  ladder: Ladder,
  wanted?: string,
): Promise<Result<OpenedCalibration, Refusal>> {
  const { shape, repaired } = await openWorkbook(port, ladder);
  const headings = findHeadings(shape, wanted);
  if (!headings.ok) return fail(headings.error);
  const sheet = await port.readSheet(requestFor(headings.value, shape));
  return ok({ calibration: readCalibrationSheet(ladder, shape, headings.value, sheet), repaired });
}
