/** Taking an action back: the same way for undo, for a rollback after a fault, and for what an earlier run left half done. */

import type { Ladder } from "../domain/ladder.ts";
import { parseReference } from "../sheet/area.ts";
import { findOwnSheet } from "../sheet/calibration-sheet.ts";
import type { JournalEntry } from "../sheet/journal.ts";
import { rosterSheetOf, rubricSheetsOf } from "../sheet/made-parts.ts";
import { columnName } from "../sheet/names.ts";
import type { Planned } from "../sheet/plan.ts";
import { planUndo, type UndoReport } from "../sheet/plan-undo.ts";
import { FORMULA_WORDS } from "../sheet/result-columns.ts";
import type { Grid, RosterSheet, WorkbookShape } from "../sheet/snapshot.ts";
import type { SheetRequest, WorkbookPort } from "./workbook-port.ts";

const plainly = (sheet: string): SheetRequest => ({
  sheet,
  besideFrom: null,
  validationColumns: [],
  widthColumns: [],
  formulaColumns: [],
  rows: { first: 0, last: 0 },
});

/** The roster's sheet with what is needed to tell what still holds; null if the sheet is gone. */
async function readRosterSheet(
  port: WorkbookPort,
  shape: WorkbookShape,
  { made }: JournalEntry,
): Promise<RosterSheet | null> {
  const sheet = shape.sheets.find(({ name }) => name === rosterSheetOf(shape, made));
  if (!sheet?.used) return null;
  const formulas = [...FORMULA_WORDS].map((word) => columnName(made.number, word));
  const places = formulas.flatMap((name) => parseReference(shape.names.get(name) ?? "") ?? []);
  const first = (places[0]?.area.row ?? 0) + 1;
  return port.readSheet({
    ...plainly(sheet.name),
    formulaColumns: places.map(({ area }) => area.column),
    rows: { first, last: Math.max(first, sheet.used.row + sheet.used.height - 1) },
  });
}

async function readRubric(port: WorkbookPort, shape: WorkbookShape, entry: JournalEntry): Promise<Grid | null> {
  // An action that broke off may have left a rubric half written: that is no sign of anybody's hand.
  const [rubric] = entry.state === "done" ? rubricSheetsOf(shape, findOwnSheet(shape), entry.made) : [];
  return rubric === undefined ? null : (await port.readSheet(plainly(rubric))).values;
}

/** What an earlier run began and did not end: an action, or taking one back. */
export const brokenOff = (shape: WorkbookShape): JournalEntry | undefined =>
  findOwnSheet(shape)
    .journal.filter(({ state }) => state === "applying")
    .at(-1);

/** Reads what is needed and plans to take `entry` back. */
export async function planTakingBack(
  port: WorkbookPort,
  shape: WorkbookShape,
  entry: JournalEntry,
  ladder: Ladder | null,
): Promise<Planned<UndoReport>> {
  const sheet = await readRosterSheet(port, shape, entry);
  const rubric = await readRubric(port, shape, entry);
  return planUndo({ shape, own: findOwnSheet(shape), sheet, rubric, ladder }, entry);
}
