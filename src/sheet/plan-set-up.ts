/** Plans everything that setting up does, as one action: copying people where they wish so, the ladder, and the levels. */

import type { Ladder } from "../domain/ladder.ts";
import { fail, ok, type Result } from "../domain/result.ts";
import type { Area } from "./area.ts";
import { asInserted } from "./as-inserted.ts";
import { type CalibrationSheet, readCalibrationSheet } from "./calibration-sheet.ts";
import { isCopy } from "./copies.ts";
import { copyJoined } from "./copy-joined.ts";
import { copyToNewSheet, type RosterCopy } from "./copy-roster.ts";
import { findObstacle } from "./guards.ts";
import { otherVersion } from "./ladder-guards.ts";
import type { HeadingRow } from "./headings.ts";
import { type Action, journaled, mergeActions } from "./journaled-plan.ts";
import type { Planned } from "./plan.ts";
import { insertAction, type InsertReport } from "./plan-insert.ts";
import { recommendAction } from "./plan-recommend.ts";
import type { Refusal } from "./refusal.ts";
import type { RosterSheet, WorkbookShape } from "./snapshot.ts";
import type { Changes, SetUpChoices } from "./survey.ts";

/** A roster and all that has to be known of its workbook to set it up. Read once; what people choose is worked out over it. */
export interface SetUpReading {
  /** The roster's sheet. */
  readonly sheet: string;
  /** Other sheets that hold a roster. */
  readonly others: readonly string[];
  readonly shape: WorkbookShape;
  readonly headings: HeadingRow;
  readonly roster: RosterSheet;
  /** The sheet of Rungs' that its people were copied to before. They are then rated there, whatever is chosen. */
  readonly copy: { readonly headings: HeadingRow; readonly roster: RosterSheet } | null;
  /** An earlier run had left something half done. */
  readonly repaired: boolean;
}

export interface SetUpReport {
  /** Where people are rated from now on. */
  readonly sheet: string;
  readonly people: number;
  /** The cell with the ID of the first one. */
  readonly firstPerson: Area;
  readonly changes: Changes;
  /** Columns of the user's that serve as rating columns, with the ratings that they hold. */
  readonly adopted: InsertReport["adopted"];
  /** Why levels are not shown although they were wished for. */
  readonly withoutResults: Refusal | null;
}

/** The roster as it is, with all that people have said about it. */
export const surveyedSheet = (
  ladder: Ladder,
  { shape, headings, roster }: SetUpReading,
  choices: SetUpChoices,
): CalibrationSheet => readCalibrationSheet(ladder, shape, headings, roster, choices);

/** These keep people from being copied; anything else about the roster's sheet does not matter then. */
function cannotCopy(ladder: Ladder, { own, shape, roster, sheet }: CalibrationSheet): Refusal | null {
  const obstacle = findObstacle({ ...shape, sheets: [], tables: [] }, unfiltered(roster), { ...sheet, merges: [] });
  return otherVersion(own, ladder) ?? obstacle;
}

const unfiltered = (roster: CalibrationSheet["roster"]): CalibrationSheet["roster"] =>
  roster.table ? { ...roster, table: { ...roster.table, isFiltered: false } } : roster;

/** Where people will be rated, and what copying them there takes. */
function ratingPlace(ladder: Ladder, reading: SetUpReading, choices: SetUpChoices): Result<RosterCopy, Refusal> {
  const calibration = surveyedSheet(ladder, reading, choices);
  const { shape, copy } = reading;
  const isOnCopy = copy !== null || (choices.place === "new-sheet" && !isCopy(shape, calibration.installed.roster));
  if (!isOnCopy) return ok({ calibration, action: null, people: 0 });
  const obstacle = cannotCopy(ladder, calibration);
  if (obstacle) return fail(obstacle);
  if (!copy) return ok(copyToNewSheet(ladder, calibration));
  const { meanings } = choices;
  const there = readCalibrationSheet(ladder, shape, copy.headings, copy.roster, { columns: new Map(), meanings });
  return copyJoined(ladder, calibration, there);
}

interface Results {
  readonly action: Action | null;
  readonly columns: number;
  readonly refusal: Refusal | null;
}

/** The levels, unless they are left for later. Where they cannot be shown, rating can begin all the same. */
function resultsOf(calibration: CalibrationSheet, isWished: boolean): Results {
  if (!isWished) return { action: null, columns: 0, refusal: null };
  const worked = recommendAction(calibration.ladder, calibration);
  if (!worked.ok) return { action: null, columns: 0, refusal: worked.error };
  const { action, report } = worked.value;
  return { action, columns: report.created.length, refusal: null };
}

const firstPerson = ({ roster }: CalibrationSheet): Area => ({
  row: roster.firstRow,
  column: roster.roles.get("employeeId") ?? roster.column,
  height: 1,
  width: 1,
});

/** Plans all that was chosen. Planning again after it was carried out gives no plan. */
export function planSetUp(
  ladder: Ladder,
  reading: SetUpReading,
  choices: SetUpChoices,
): Result<Planned<SetUpReport>, Refusal> {
  const place = ratingPlace(ladder, reading, choices);
  if (!place.ok) return place;
  const { calibration, action: copying, people: copied } = place.value;
  const inserted = insertAction(calibration.ladder, calibration);
  if (!inserted.ok) return inserted;
  const { action: inserting, report, placed } = inserted.value;
  const results = resultsOf(asInserted(calibration, placed), choices.showsResults);
  const actions = [copying, inserting, results.action].filter((action) => action !== null);
  const newSheet = copying?.made.sheets ?? [];
  // What only puts something right is called so.
  const title = actions.length === 1 && calibration.own.isThere ? actions[0]?.title : undefined;
  const merged = mergeActions(title ?? `Set up ${ladder.name}`, actions);
  return ok({
    plan: merged && journaled(calibration.own, merged),
    report: {
      sheet: calibration.roster.sheet,
      people: report.people,
      firstPerson: firstPerson(calibration),
      changes: {
        sheets: [...newSheet, ...(report.rubric === null ? [] : [report.rubric])],
        ratingColumns: report.created.length + (newSheet.length > 0 ? report.adopted.length : 0),
        resultColumns: results.columns,
        copied,
      },
      adopted: report.adopted,
      withoutResults: results.refusal,
    },
  });
}
