/** Use case: what a workbook holds of Rungs already, so that whoever opens it can go on from there. Writes nothing. */

import type { Meaning } from "../domain/ladder.ts";
import { findOwnSheet } from "../sheet/calibration-sheet.ts";
import { type InstalledRoster, installedRosters } from "../sheet/installed.ts";
import { RESULT_WORDS } from "../sheet/result-columns.ts";
import type { WorkbookPort } from "./workbook-port.ts";

export interface Installation {
  /** ID of the ladder in the workbook; null if it has none. */
  readonly ladder: string | null;
  /** The sheet with a prepared roster: the active one before others. */
  readonly sheet: string | null;
  /** The recommended level stands beside the roster. */
  readonly hasResults: boolean;
  /** There is an action that can be taken back. */
  readonly canUndo: boolean;
  /** What people have said about texts of the workbook. */
  readonly meanings: readonly Meaning[];
}

/** One round of reading. Rejects with a `HostError`. */
export async function readInstallation(port: WorkbookPort): Promise<Installation> {
  const shape = await port.readShape();
  const { ladder, journal, meanings } = findOwnSheet(shape);
  const rosters = installedRosters(shape);
  const roster: InstalledRoster | undefined = rosters.find(({ sheet }) => sheet === shape.activeSheet) ?? rosters[0];
  return {
    ladder: ladder?.id ?? null,
    sheet: roster?.sheet ?? null,
    hasResults: roster?.columns.has(RESULT_WORDS.recommended) ?? false,
    canUndo: journal.length > 0,
    meanings,
  };
}
