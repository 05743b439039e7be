/** Use case: a workbook with one manager's people and nobody else, to be sent to that manager. It writes nothing here. */

import type { Ladder } from "../domain/ladder.ts";
import { fail, ok, type Result } from "../domain/result.ts";
import type { CalibrationSheet } from "../sheet/calibration-sheet.ts";
import { copiedValue } from "../sheet/copied-columns.ts";
import { contentsOf, type SheetContents } from "../sheet/copy-contents.ts";
import { parseReference } from "../sheet/area.ts";
import type { HeadingRow } from "../sheet/headings.ts";
import { otherVersion } from "../sheet/ladder-guards.ts";
import { RUBRIC_NAME } from "../sheet/names.ts";
import { columnsLeftOut, type NewWorkbook, planPeopleCopy } from "../sheet/people-copy.ts";
import { describeRefusal, type Refusal } from "../sheet/refusal.ts";
import { idKey } from "./change-ratings.ts";
import { groupByManager, isSameManager } from "./managers.ts";
import { repeatedIds } from "./match-people.ts";
import { openRatings } from "./open-ratings.ts";
import type { WorkbookReader } from "./workbook-port.ts";

/** Why there is no such copy. */
export type CopyRefusal = Refusal | { readonly code: "no-manager-column"; readonly sheet: string };

export interface ManagerGroup {
  /** As most rows have it; "" for people without a manager. */
  readonly manager: string;
  /** Row numbers of the people, ascending. */
  readonly rows: readonly number[];
}

/** What was read to make copies of; nothing more has to be read for any of them. */
export interface CopyReading {
  /** As it was chosen, without what people have said about texts of the workbook. */
  readonly ladder: Ladder;
  readonly calibration: CalibrationSheet;
  /** In the order of the alphabet; people without a manager last. */
  readonly managers: readonly ManagerGroup[];
}

/** Somebody whose ratings cannot be taken from the copy, for nobody is found by the employee ID. */
export interface Unreturnable {
  readonly name: string;
  /** It stands in several rows of this workbook; "" where there is none. */
  readonly employeeId: string;
}

export interface CopyContents {
  readonly sheets: readonly SheetContents[];
  /** By name, or by employee ID where there is none; in the order of the sheet. */
  readonly people: readonly string[];
  readonly unreturnable: readonly Unreturnable[];
  readonly leftOut: {
    readonly people: number;
    /** Headings of columns of the roster. */
    readonly columns: readonly string[];
    readonly sheets: readonly string[];
  };
}

export interface ManagerCopy {
  readonly contents: CopyContents;
  readonly workbook: NewWorkbook;
}

function managersOf(calibration: CalibrationSheet, column: number): readonly ManagerGroup[] {
  const value = copiedValue(calibration);
  const nameOf = (row: number): string => String(value(row, { role: "manager", column, heading: "", width: 0 }));
  const groups = groupByManager(calibration.roster.rows.people, nameOf);
  const named = groups.map(({ manager, members }) => ({ manager, rows: members }));
  const isLast = ({ manager }: ManagerGroup): number => Number(manager === "");
  return named.sort((a, b) => isLast(a) - isLast(b) || a.manager.localeCompare(b.manager));
}

/** Roles may be IDs with leading zeros and dates: of these it matters how their numbers are shown. */
const shownColumns = ({ roles }: HeadingRow): readonly number[] => [...roles.values()];

/** Reads the roster on `sheet` as far as copies need it. Rejects with a `HostError` if Excel refuses. */
export async function readForCopy(
  port: WorkbookReader,
  ladder: Ladder,
  sheet: string,
): Promise<Result<CopyReading, CopyRefusal>> {
  const opened = await openRatings(port, ladder, sheet, shownColumns);
  if (!opened.ok) return opened;
  const calibration = opened.value;
  // What follows another version of the ladder would be judged otherwise in the copy than here.
  const behind = otherVersion(calibration.own, ladder);
  if (behind) return fail(behind);
  const column = calibration.roster.roles.get("manager");
  if (column === undefined) return fail({ code: "no-manager-column", sheet });
  return ok({ ladder, calibration, managers: managersOf(calibration, column) });
}

/** Sheets that have no counterpart in the copy. */
function otherSheets({ shape, roster, own }: CalibrationSheet): readonly string[] {
  const rubric = parseReference(shape.names.get(RUBRIC_NAME) ?? "")?.sheet;
  const known = new Set([roster.sheet, own.name, rubric]);
  return shape.sheets.map(({ name }) => name).filter((name) => !known.has(name));
}

const textAt = ({ roster, sheet }: CalibrationSheet, row: number, role: "name" | "employeeId"): string =>
  String(sheet.values[row]?.[roster.roles.get(role) ?? -1] ?? "").trim();

const nameAt = (calibration: CalibrationSheet, row: number): string =>
  textAt(calibration, row, "name") || textAt(calibration, row, "employeeId");

function unreturnableOf(calibration: CalibrationSheet, rows: readonly number[]): readonly Unreturnable[] {
  const idAt = (row: number): string => textAt(calibration, row, "employeeId");
  // The copy may hold one of the rows alone: it is here that two are found when it comes back.
  const repeated = repeatedIds(calibration.roster.rows.people.map(idAt));
  return rows
    .filter((row) => idKey(idAt(row)) === "" || repeated.has(idKey(idAt(row))))
    .map((row) => ({ name: nameAt(calibration, row) || `Row ${row + 1}`, employeeId: idAt(row) }));
}

/** What the copy for one of the managers will hold, and how it is made. */
export function copyForManager(
  { ladder, calibration }: CopyReading,
  { rows }: ManagerGroup,
): Result<ManagerCopy, Refusal> {
  const planned = planPeopleCopy(ladder, calibration, rows);
  if (!planned.ok) return planned;
  return ok({
    workbook: planned.value.workbook,
    contents: {
      sheets: contentsOf(planned.value),
      people: rows.map((row) => nameAt(calibration, row)),
      unreturnable: unreturnableOf(calibration, rows),
      leftOut: {
        people: calibration.roster.rows.people.length - rows.length,
        columns: columnsLeftOut(calibration),
        sheets: otherSheets(calibration),
      },
    },
  });
}

/** A copy as it comes out now, or what has to be looked at first because the workbook has changed meanwhile. */
export type CopyNow =
  | { readonly kind: "same"; readonly copy: ManagerCopy }
  /** `group`: of the same manager; null if nobody has that manager any more. */
  | { readonly kind: "changed"; readonly reading: CopyReading; readonly group: ManagerGroup | null };

/**
 * Reads the workbook anew, so that a copy holds the ratings of this moment: "same" if it still contains what `seen` says.
 * Rejects with a `HostError` if Excel refuses.
 */
export async function copyAsSeen(
  port: WorkbookReader,
  { ladder, calibration }: CopyReading,
  { manager }: ManagerGroup,
  seen: CopyContents,
): Promise<Result<CopyNow, CopyRefusal>> {
  const read = await readForCopy(port, ladder, calibration.roster.sheet);
  if (!read.ok) return read;
  const reading = read.value;
  const group = reading.managers.find((one) => isSameManager(one.manager, manager)) ?? null;
  if (!group) return ok({ kind: "changed", reading, group });
  const copy = copyForManager(reading, group);
  if (!copy.ok) return copy;
  const isSame = JSON.stringify(copy.value.contents) === JSON.stringify(seen);
  return ok(isSame ? { kind: "same", copy: copy.value } : { kind: "changed", reading, group });
}

/** Why there is no copy, in one sentence that says what to do. */
export const describeCopyRefusal = (refusal: CopyRefusal): string =>
  refusal.code === "no-manager-column"
    ? `“${refusal.sheet}” has no column that says who the manager is: add one (“Manager”), or say under Columns… which it is.`
    : describeRefusal(refusal);
