/** Plans a workbook of its own for some people of a calibration sheet. It is made of cells, names and rules alone. */

import type { Ladder, Meaning } from "../domain/ladder.ts";
import { textKey } from "../domain/match-text.ts";
import { ok, type Result } from "../domain/result.ts";
import { withMeanings } from "../domain/with-meanings.ts";
import type { Area } from "./area.ts";
import { asInserted } from "./as-inserted.ts";
import type { CalibrationSheet } from "./calibration-sheet.ts";
import { copiedColumns, copiedValue } from "./copied-columns.ts";
import { copyToNewSheet } from "./copy-roster.ts";
import { isRatingWord } from "./installed.ts";
import { type Action, mergeActions } from "./journaled-plan.ts";
import { columnName, sourceName } from "./names.ts";
import { journalEdits, ownSheetStart } from "./own-sheet-edits.ts";
import type { Edit } from "./plan.ts";
import { insertAction } from "./plan-insert.ts";
import { recommendAction } from "./plan-recommend.ts";
import type { Refusal } from "./refusal.ts";
import { FORMULA_WORDS, RESULT_WORDS } from "./result-words.ts";
import type { Grid, WorkbookShape } from "./snapshot.ts";

/** A workbook that is still to be made, from nothing. */
export interface NewWorkbook {
  readonly edits: readonly Edit[];
  /** What formulas show until they are calculated: not every reader does. */
  readonly results: readonly { readonly sheet: string; readonly area: Area; readonly values: Grid }[];
}

export interface PeopleCopy {
  readonly workbook: NewWorkbook;
  /** The sheet with the people. */
  readonly sheet: string;
}

const EMPTY: WorkbookShape = { activeSheet: "", sheets: [], tables: [], names: new Map() };

/** Ratings, answers and what people have agreed: the columns that a copy has made anew and fills from here, by their words. */
function filledColumns({ installed, ratings }: CalibrationSheet): ReadonlyMap<string, number> {
  const placed = ratings.flatMap(({ word, column }) => (column === null ? [] : [[word, column] as const]));
  return new Map([...installed.columns, ...placed]);
}

/** What was said of texts that stand with these people; what others are called is left out. */
function meaningsAmong({ ladder, sheet, roster }: CalibrationSheet, people: readonly number[]): readonly Meaning[] {
  const columns = [...roster.roles.values()];
  const texts = new Set(
    people.flatMap((row) => columns.map((column) => textKey(String(sheet.values[row]?.[column] ?? "")))),
  );
  return (ladder.meanings ?? []).filter(({ text }) => texts.has(textKey(text)));
}

/** The people in a workbook that holds nothing else. Their ratings come with the columns that are made for them. */
function alone(ladder: Ladder, calibration: CalibrationSheet, people: readonly number[]): CalibrationSheet {
  const { roster } = calibration;
  return {
    ...calibration,
    ladder: withMeanings(ladder, meaningsAmong(calibration, people)),
    shape: EMPTY,
    ratings: [],
    roster: { ...roster, rows: { ...roster.rows, people } },
  };
}

/** A new workbook has nobody to wait for, and nowhere to come from. */
const isNeeded = (edit: Edit, number: number): boolean =>
  !edit.kind.startsWith("expect") && !(edit.kind === "defineName" && edit.name === sourceName(number));

function actionsFor(
  ladder: Ladder,
  { calibration, action }: ReturnType<typeof copyToNewSheet>,
  showsResults: boolean,
): Result<readonly (Action | null)[], Refusal> {
  const inserted = insertAction(calibration.ladder, calibration);
  if (!inserted.ok) return inserted;
  const actions = [action, inserted.value.action];
  if (!showsResults) return ok(actions);
  const recommended = recommendAction(ladder, asInserted(calibration, inserted.value.placed));
  return recommended.ok ? ok([...actions, recommended.value.action]) : recommended;
}

/** What people have filled, as edits, and what formulas show: into the columns of the same names. */
function contentsFor(
  calibration: CalibrationSheet,
  people: readonly number[],
  edits: readonly Edit[],
  number: number,
): { readonly filled: readonly Edit[]; readonly results: NewWorkbook["results"] } {
  const value = copiedValue(calibration);
  const filled: Edit[] = [];
  const results: NewWorkbook["results"][number][] = [];
  const headings = new Map(edits.flatMap((edit) => (edit.kind === "defineName" ? [[edit.name, edit] as const] : [])));
  for (const [word, column] of filledColumns(calibration)) {
    const to = headings.get(columnName(number, word));
    const isFilled = isRatingWord(word) || word === RESULT_WORDS.agreed || word === RESULT_WORDS.reason;
    const isShown = FORMULA_WORDS.has(word) && !calibration.sheet.overwritten.has(column);
    if (!to || !(isFilled || isShown)) continue;
    const { sheet } = to;
    const area = { ...to.area, row: to.area.row + 1, height: people.length };
    const values = people.map((row) => [value(row, { role: null, column, heading: "", width: 0 })]);
    if (isFilled) filled.push({ kind: "write", sheet, area, values });
    else results.push({ sheet, area, values });
  }
  return { filled, results };
}

/**
 * Plans the workbook for the people in these rows, of which there is at least one: roles, ratings, agreed levels and
 * reasons as they stand; dropdowns, rubric, rules and formulas made anew; an empty journal. `ladder` is without what people
 * have said; whether levels are shown is as in the sheet.
 */
export function planPeopleCopy(
  ladder: Ladder,
  calibration: CalibrationSheet,
  people: readonly number[],
): Result<PeopleCopy, Refusal> {
  const source = alone(ladder, calibration, people);
  const copied = copyToNewSheet(ladder, source);
  const { own, installed, roster } = copied.calibration;
  const actions = actionsFor(source.ladder, copied, calibration.installed.columns.has(RESULT_WORDS.recommended));
  if (!actions.ok) return actions;
  const merged = mergeActions(
    "",
    actions.value.filter((action) => action !== null),
  );
  const made = (merged?.edits ?? []).filter((edit) => isNeeded(edit, installed.roster));
  const { filled, results } = contentsFor(calibration, people, made, installed.roster);
  const edits = [...ownSheetStart(own.name, own.isShell), ...journalEdits(own.name, []), ...made, ...filled];
  return ok({ workbook: { edits, results }, sheet: roster.sheet });
}

/** Headings of the roster's columns that such a copy leaves out. */
export function columnsLeftOut(calibration: CalibrationSheet): readonly string[] {
  const { roster } = calibration;
  const kept = new Set([
    ...copiedColumns(calibration).map(({ column }) => column),
    ...filledColumns(calibration).values(),
  ]);
  return roster.headings.flatMap((heading, at) =>
    heading === "" || kept.has(roster.column + at) ? [] : [String(heading)],
  );
}
