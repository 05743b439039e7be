/** Whether an earlier run broke off: all that has to be known of the journal to read a sheet. */

import { findOwnSheet } from "../sheet/calibration-sheet.ts";
import type { JournalEntry } from "../sheet/journal.ts";
import type { WorkbookShape } from "../sheet/snapshot.ts";

/** What an earlier run began and did not end: an action, or taking one back. */
export const brokenOff = (shape: WorkbookShape): JournalEntry | undefined =>
  findOwnSheet(shape)
    .journal.filter(({ state }) => state === "applying")
    .at(-1);
