/** Use case: what a workbook holds of Rungs already, so that whoever opens it can go on from there. Writes nothing. */

import type { Ladder, Meaning } from "../domain/ladder.ts";
import { findOwnSheet } from "../sheet/calibration-sheet.ts";
import { type InstalledRoster, installedRosters } from "../sheet/installed.ts";
import { RESULT_WORDS } from "../sheet/result-words.ts";
import { type Oddity, oddityOf } from "./oddity.ts";
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
  /** What keeps the workbook from being simply worked with; null where nothing does. */
  readonly oddity: Oddity | null;
}

/** One round of reading; `ladders` are those that Rungs knows. Rejects with a `HostError`. */
export async function readInstallation(
  port: WorkbookPort,
  ladders: readonly Pick<Ladder, "id" | "version">[] = [],
): Promise<Installation> {
  const shape = await port.readShape();
  const own = findOwnSheet(shape);
  const { ladder, journal, meanings } = own;
  const rosters = installedRosters(shape);
  const roster: InstalledRoster | undefined = rosters.find(({ sheet }) => sheet === shape.activeSheet) ?? rosters[0];
  return {
    ladder: ladder?.id ?? null,
    sheet: roster?.sheet ?? null,
    hasResults: roster?.columns.has(RESULT_WORDS.recommended) ?? false,
    canUndo: journal.length > 0,
    meanings,
    oddity: oddityOf(own, rosters, ladders),
  };
}
