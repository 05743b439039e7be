/** Taking an action back: the same way for undo, for a rollback after a fault, and for what an earlier run left half done. */

import type { Ladder } from "../domain/ladder.ts";
import { findOwnSheet } from "../sheet/calibration-sheet.ts";
import type { JournalEntry } from "../sheet/journal.ts";
import { rosterSheetsOf, sheetsOf } from "../sheet/made-parts.ts";
import { placesOf } from "../sheet/named-columns.ts";
import type { Planned } from "../sheet/plan.ts";
import { planUndo, type UndoInput, type UndoReport } from "../sheet/plan-undo.ts";
import { FORMULA_WORDS } from "../sheet/result-words.ts";
import type { RosterSheet, WorkbookShape } from "../sheet/snapshot.ts";
import { plainly } from "./plain-request.ts";
import type { WorkbookPort } from "./workbook-port.ts";

/** A sheet with a roster, with what is needed to tell what still holds; null if the sheet is gone or empty. */
async function readRosterSheet(port: WorkbookPort, shape: WorkbookShape, name: string): Promise<RosterSheet | null> {
  const sheet = shape.sheets.find((one) => one.name === name);
  if (!sheet?.used) return null;
  const places = placesOf(shape).filter((place) => place.sheet === name && FORMULA_WORDS.has(place.word));
  const first = (places[0]?.area.row ?? 0) + 1;
  return port.readSheet({
    ...plainly(name),
    formulaColumns: places.map(({ area }) => area.column),
    rows: { first, last: Math.max(first, sheet.used.row + sheet.used.height - 1) },
  });
}

/** One after the other: Excel answers a single question at a time. */
async function readRosterSheets(
  port: WorkbookPort,
  shape: WorkbookShape,
  names: readonly string[],
): Promise<readonly RosterSheet[]> {
  const sheets: RosterSheet[] = [];
  for (const name of names) {
    const sheet = await readRosterSheet(port, shape, name);
    if (sheet) sheets.push(sheet);
  }
  return sheets;
}

/** Reads what is needed to take parts back: the sheets of rosters, and the rubric of that name, if one is. */
export async function readForUndo(
  port: WorkbookPort,
  shape: WorkbookShape,
  parts: { readonly sheets: readonly string[]; readonly rubric: string | undefined },
  ladder: Ladder | null,
): Promise<UndoInput> {
  const sheets = await readRosterSheets(port, shape, parts.sheets);
  const rubric = parts.rubric === undefined ? null : (await port.readSheet(plainly(parts.rubric))).values;
  return { shape, own: findOwnSheet(shape), sheets, rubric, ladder };
}

/** Reads what is needed and plans to take `entry` back. */
export async function planTakingBack(
  port: WorkbookPort,
  shape: WorkbookShape,
  entry: JournalEntry,
  ladder: Ladder | null,
): Promise<Planned<UndoReport>> {
  const { made, state } = entry;
  // An action that broke off may have left a rubric half written: that is no sign of anybody's hand.
  const [rubric] = state === "done" ? sheetsOf(shape, findOwnSheet(shape), made).rubrics : [];
  const parts = { sheets: rosterSheetsOf(shape, made), rubric };
  return planUndo(await readForUndo(port, shape, parts, ladder), entry);
}
