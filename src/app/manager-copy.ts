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

export interface CopyContents {
  readonly sheets: readonly SheetContents[];
  /** By name, or by employee ID where there is none; in the order of the sheet. */
  readonly people: readonly string[];
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

/** "ana  lopes " is Ana Lopes, with no-break spaces as well: nobody shall be missing from a copy for how a name was typed. */
const managerKey = (text: string): string => text.normalize("NFKC").replace(/\s+/g, " ").trim().toLowerCase();

/** The spelling that most rows have; of several the first. */
function mostCommon(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), ["", 0])[0];
}

function groupByManager(calibration: CalibrationSheet, column: number): readonly ManagerGroup[] {
  const value = copiedValue(calibration);
  const groups = new Map<string, { readonly row: number; readonly text: string }[]>();
  for (const row of calibration.roster.rows.people) {
    const text = String(value(row, { role: "manager", column, heading: "", width: 0 })).trim();
    const key = managerKey(text);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push({ row, text });
  }
  const named = [...groups].map(([, group]) => ({
    manager: mostCommon(group.map(({ text }) => text)),
    rows: group.map(({ row }) => row),
  }));
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
  return ok({ ladder, calibration, managers: groupByManager(calibration, column) });
}

/** Sheets that have no counterpart in the copy. */
function otherSheets({ shape, roster, own }: CalibrationSheet): readonly string[] {
  const rubric = parseReference(shape.names.get(RUBRIC_NAME) ?? "")?.sheet;
  const known = new Set([roster.sheet, own.name, rubric]);
  return shape.sheets.map(({ name }) => name).filter((name) => !known.has(name));
}

function namesOf({ roster, sheet }: CalibrationSheet, rows: readonly number[]): readonly string[] {
  const at = (row: number, role: "name" | "employeeId"): string =>
    String(sheet.values[row]?.[roster.roles.get(role) ?? -1] ?? "").trim();
  return rows.map((row) => at(row, "name") || at(row, "employeeId"));
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
      people: namesOf(calibration, rows),
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
  const group = reading.managers.find((one) => managerKey(one.manager) === managerKey(manager)) ?? null;
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
