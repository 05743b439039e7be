/** Everything that planning needs to know of a workbook: its shape, the roster, and what Rungs has made before. */

import type { CompetencyId, Ladder, Meaning } from "../domain/ladder.ts";
import { withMeanings } from "../domain/with-meanings.ts";
import { confirmRoles } from "./confirm-roles.ts";
import { readRoster, type Roster } from "./find-roster.ts";
import type { HeadingRow, Role } from "./headings.ts";
import { type Installed, installedAt, installedRoles } from "./installed.ts";
import { type JournalEntry, readJournal } from "./journal.ts";
import { LAYOUT, readOwnSheet } from "./own-sheet.ts";
import { type RatingColumn, ratingColumns } from "./rating-columns.ts";
import type { RosterSheet, WorkbookShape } from "./snapshot.ts";

/** Rungs' own sheet as it is found, or the name that it will get. */
export interface OwnSheet {
  readonly name: string;
  readonly isThere: boolean;
  /** Only an empty, hidden sheet is there: an action broke off right after adding it. */
  readonly isShell: boolean;
  /** How it is laid out. */
  readonly layout: number;
  readonly ladder: { readonly id: string; readonly name: string; readonly version: string } | null;
  /** What people have said about texts of the workbook. */
  readonly meanings: readonly Meaning[];
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
    if (journal) return { ...content, name, isThere: true, isShell: false, journal };
  }
  const shell = shape.sheets.find(({ name, isVisible, used }) => name === OWN_NAME && !isVisible && used === null);
  const name = shell?.name ?? freeSheetName(shape, OWN_NAME);
  return {
    name,
    isThere: false,
    isShell: shell !== undefined,
    layout: LAYOUT,
    ladder: null,
    meanings: [],
    journal: [],
  };
}

export interface CalibrationSheet {
  /** With all that people have said about texts of this workbook. */
  readonly ladder: Ladder;
  readonly shape: WorkbookShape;
  readonly own: OwnSheet;
  readonly sheet: RosterSheet;
  readonly roster: Roster;
  readonly installed: Installed;
  readonly ratings: readonly RatingColumn[];
  /** Roles that no column has, as people have said, whatever the headings suggest. */
  readonly absent: ReadonlySet<Role>;
  /** People have given roles other columns than those by which the roster was prepared. */
  readonly hasMovedRoles: boolean;
}

/** What people say about a roster beyond what stands in it. */
export interface Corrections {
  /** The column (from 0) of a role, or null where no column has it. */
  readonly columns: ReadonlyMap<Role, number | null>;
  /** The column (from 0) of a competency's ratings, or null where one shall be made. */
  readonly ratings?: ReadonlyMap<CompetencyId, number | null>;
  readonly meanings: readonly Meaning[];
}

const NOTHING_SAID: Corrections = { columns: new Map(), meanings: [] };

/** The headings with the roles that people have given them; a column has one role. */
function correctRoles(headings: HeadingRow, absent: ReadonlySet<Role>, said: Corrections["columns"]): HeadingRow {
  const chosen = [...said].filter((entry): entry is [Role, number] => entry[1] !== null);
  const taken = new Set(chosen.map(([, column]) => column));
  const guessed = [...headings.roles].filter(
    ([role, column]) => !absent.has(role) && !said.has(role) && !taken.has(column),
  );
  return { ...headings, roles: new Map([...guessed, ...chosen]) };
}

/** Roles without a column: as said before, and now. */
const absentRoles = ({ absent }: Installed, said: Corrections["columns"]): ReadonlySet<Role> =>
  new Set([
    ...[...absent].filter((role) => !said.has(role)),
    ...[...said].filter(([, column]) => column === null).map(([role]) => role),
  ]);

export function readCalibrationSheet(
  ladder: Ladder,
  shape: WorkbookShape,
  headings: HeadingRow,
  sheet: RosterSheet,
  said: Corrections = NOTHING_SAID,
): CalibrationSheet {
  const own = findOwnSheet(shape);
  const meant = withMeanings(withMeanings(ladder, own.meanings), said.meanings);
  const installed = installedAt(shape, headings.sheet, headings.row);
  const absent = absentRoles(installed, said.columns);
  const prepared = installedRoles(installed);
  const known = new Set([...prepared.keys(), ...absent, ...said.columns.keys()]);
  const hasMovedRoles = [...said.columns].some(([role, column]) => column !== (prepared.get(role) ?? null));
  const corrected = readRoster(correctRoles(headings, absent, said.columns), sheet);
  const roster = confirmRoles(meant, corrected, sheet.values, known);
  const ratings = ratingColumns(meant, roster, installed, sheet.values, said.ratings);
  return { ladder: meant, shape, own, sheet, roster, installed, ratings, absent, hasMovedRoles };
}
