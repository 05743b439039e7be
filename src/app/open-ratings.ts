/** Opens a calibration sheet to read its ratings. */

import type { Ladder } from "../domain/ladder.ts";
import { fail, ok, type Result } from "../domain/result.ts";
import { type CalibrationSheet, readCalibrationSheet } from "../sheet/calibration-sheet.ts";
import { findHeadings } from "../sheet/find-roster.ts";
import type { HeadingRow } from "../sheet/headings.ts";
import { otherLadder } from "../sheet/ladder-guards.ts";
import type { Refusal } from "../sheet/refusal.ts";
import { requestFor } from "./open-calibration.ts";
import type { WorkbookReader } from "./workbook-port.ts";

/**
 * The roster on the sheet `wanted`, or the one that the workbook suggests. What an action has left half done is read as it
 * is, for that action may still be under way. `shownColumns`: those of which it matters how their numbers are shown.
 * Rejects with a `HostError` if Excel refuses.
 */
export async function openRatings(
  port: WorkbookReader,
  ladder: Ladder,
  wanted?: string,
  shownColumns: (headings: HeadingRow) => readonly number[] = () => [],
): Promise<Result<CalibrationSheet, Refusal>> {
  const shape = await port.readShape();
  const headings = findHeadings(shape, wanted);
  if (!headings.ok) return fail(headings.error);
  const sheet = await port.readSheet(requestFor(headings.value, shape, shownColumns(headings.value)));
  const calibration = readCalibrationSheet(ladder, shape, headings.value, sheet);
  // Ratings that were given by one ladder say nothing by another.
  const other = otherLadder(calibration.own, ladder);
  return other ? fail(other) : ok(calibration);
}
