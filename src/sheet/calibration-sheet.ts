/** Everything that planning needs to know of a workbook: its shape, the roster, and what Rungs has made before. */

import type { Ladder } from "../domain/ladder.ts";
import { confirmRoles } from "./confirm-roles.ts";
import { readRoster, type Roster } from "./find-roster.ts";
import type { HeadingRow } from "./headings.ts";
import { type Installed, installedAt, installedRoles } from "./installed.ts";
import { type JournalEntry, readJournal } from "./journal.ts";
import { readOwnSheet } from "./own-sheet.ts";
import { type RatingColumn, ratingColumns } from "./rating-columns.ts";
import type { RosterSheet, WorkbookShape } from "./snapshot.ts";

/** Rungs' own sheet as it is found, or the name that it will get. */
export interface OwnSheet {
  readonly name: string;
  readonly isThere: boolean;
  /** Only an empty, hidden sheet is there: an action broke off right after adding it. */
  readonly isShell: boolean;
  readonly ladder: { readonly id: string; readonly name: string; readonly version: string } | null;
  readonly journal: readonly JournalEntry[];
}

/** A sheet name that is still free: "Rubric", "Rubric 2" … */
export function freeSheetName(shape: WorkbookShape, wanted: string): string {
  const taken = new Set(shape.sheets.map(({ name }) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${wanted} ${number}`;
  return name;
}

const OWN_NAME = "Rungs";

export function findOwnSheet(shape: WorkbookShape): OwnSheet {
  for (const { name, head } of shape.sheets) {
    const content = readOwnSheet(head);
    const journal = content && readJournal(content.journal);
    if (journal) return { name, isThere: true, isShell: false, ladder: content.ladder, journal };
  }
  const shell = shape.sheets.find(({ name, isVisible, used }) => name === OWN_NAME && !isVisible && used === null);
  const name = shell?.name ?? freeSheetName(shape, OWN_NAME);
  return { name, isThere: false, isShell: shell !== undefined, ladder: null, journal: [] };
}

export interface CalibrationSheet {
  readonly shape: WorkbookShape;
  readonly own: OwnSheet;
  readonly sheet: RosterSheet;
  readonly roster: Roster;
  readonly installed: Installed;
  readonly ratings: readonly RatingColumn[];
}

export function readCalibrationSheet(
  ladder: Ladder,
  shape: WorkbookShape,
  headings: HeadingRow,
  sheet: RosterSheet,
): CalibrationSheet {
  const installed = installedAt(shape, headings.sheet, headings.row);
  const known = new Set(installedRoles(installed).keys());
  const roster = confirmRoles(ladder, readRoster(headings, sheet), sheet.values, known);
  const ratings = ratingColumns(ladder, roster, installed, sheet.values);
  return { shape, own: findOwnSheet(shape), sheet, roster, installed, ratings };
}
