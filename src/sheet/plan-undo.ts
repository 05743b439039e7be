/**
 * Plans to take an action back: after it is done, when it broke off, or once more where taking it back broke off. Only
 * what still holds what Rungs put there goes; the rest is left and named.
 */

import type { Ladder } from "../domain/ladder.ts";
import { type Area, overlaps, parseReference } from "./area.ts";
import type { OwnSheet } from "./calibration-sheet.ts";
import type { JournalEntry, Made } from "./journal.ts";
import { installedRosters, isRatingWord } from "./installed.ts";
import { rubricSheetsOf } from "./made-parts.ts";
import { ROWS_COMMENT } from "./make-columns.ts";
import { OWN_SHEET_NAME, rowsName } from "./names.ts";
import { journalEdits } from "./own-sheet.ts";
import type { Edit, Planned } from "./plan.ts";
import { FORMULA_WORDS } from "./result-columns.ts";
import { rubricValues } from "./rubric-sheet.ts";
import type { Grid, RosterSheet, WorkbookShape } from "./snapshot.ts";
import { columnEdits, release } from "./take-columns-back.ts";

export interface UndoReport {
  readonly title: string;
  /** What was left, and why, a phrase each: `column F "System" holds 12 ratings`. */
  readonly kept: readonly string[];
}

/** What has to be read before an action can be taken back. */
export interface UndoInput {
  readonly shape: WorkbookShape;
  readonly own: OwnSheet;
  /** The roster's sheet; null if it is gone. */
  readonly sheet: RosterSheet | null;
  /** The rubric as it stands now, for an action that made it; null if there is none. */
  readonly rubric: Grid | null;
  readonly ladder: Ladder | null;
}

/** Rows of `now` that are not in `before`: above it and below it. */
function addedRows(now: Area, before: Area): readonly { readonly row: number; readonly height: number }[] {
  const above = { row: now.row, height: before.row - now.row };
  const end = before.row + before.height;
  return [above, { row: end, height: now.row + now.height - end }].filter(({ height }) => height > 0);
}

const overlapsTable = (shape: WorkbookShape, sheet: string, rows: Area): boolean =>
  shape.tables.some((table) => table.sheet === sheet && overlaps(table.area, rows));

/** Takes lists and formulas from the rows that an action followed the roster to. */
function extensionEdits({ shape, sheet }: UndoInput, made: Made): readonly Edit[] {
  const now = parseReference(shape.names.get(rowsName(made.number)) ?? "");
  if (!sheet || !now || !made.rowsBefore || made.columns.length > 0) return [];
  const before = made.rowsBefore;
  const columns =
    installedRosters(shape).find(({ roster }) => roster === made.number)?.columns ?? new Map<string, number>();
  // A table has handed its lists and formulas on to the rows that it grew by: they are its own.
  const added = overlapsTable(shape, sheet.name, before) ? [] : addedRows(now.area, before);
  const edits = [...columns].flatMap(([word, column]) =>
    added.flatMap((run): readonly Edit[] => {
      const area = { ...run, column, width: 1 };
      if (FORMULA_WORDS.has(word))
        return [{ kind: sheet.overwritten.has(column) ? "freeze" : "clear", sheet: sheet.name, area }];
      return isRatingWord(word) ? release(sheet, area) : [];
    }),
  );
  return [
    ...edits,
    { kind: "defineName", name: rowsName(made.number), sheet: sheet.name, area: before, comment: ROWS_COMMENT },
  ];
}

/** True when somebody has written on the rubric since. */
function isRubricChanged({ rubric, ladder }: UndoInput): boolean {
  if (!rubric || !ladder) return false;
  const written = rubricValues(ladder);
  return rubric.some((row, at) => row.some((cell, column) => String(cell) !== String(written[at]?.[column] ?? "")));
}

function sheetEdits(
  input: UndoInput,
  made: Made,
  isLast: boolean,
): {
  readonly edits: readonly Edit[];
  readonly lastEdits: readonly Edit[];
  readonly kept: readonly string[];
  readonly made: Made;
} {
  const { shape, own } = input;
  const rubrics = rubricSheetsOf(shape, own, made);
  const changed = isRubricChanged(input);
  const takesOwn = isLast && (own.isThere || own.isShell) && made.names.includes(OWN_SHEET_NAME);
  const deleting = (sheet: string): Edit => ({ kind: "deleteSheet", sheet });
  return {
    edits: changed ? [] : rubrics.map(deleting),
    lastEdits: takesOwn ? [deleting(own.name)] : [],
    kept: changed ? rubrics.map((name) => `the sheet "${name}" was changed by hand`) : [],
    // A rubric that stays is no longer this action's, also for whoever has to finish taking it back.
    made: changed ? { ...made, sheets: made.sheets.filter((name) => name === own.name) } : made,
  };
}

/** Plans to take `entry` back. Parts of it that are gone already are passed over. */
export function planUndo(input: UndoInput, entry: JournalEntry): Planned<UndoReport> {
  const { own } = input;
  const others = own.journal.filter(({ id }) => id !== entry.id);
  const columns = columnEdits(input.shape, input.sheet, entry.made);
  const sheets = sheetEdits(input, entry.made, others.length === 0);
  const names = entry.made.names.map((name): Edit => ({ kind: "deleteName", name }));
  const unfinished = { ...entry, made: sheets.made, state: "applying" as const };
  const journal = (entries: readonly JournalEntry[]): readonly Edit[] =>
    own.isThere ? journalEdits(own.name, entries) : [];
  return {
    plan: {
      kind: "undo",
      title: `Undo: ${entry.title}`,
      entry: unfinished,
      phases: [
        journal([...others, unfinished]),
        [
          ...columns.edits,
          ...extensionEdits(input, entry.made),
          ...sheets.edits,
          // Each name goes after what it leads to, and the journal last: until then the rest can be found again.
          ...names,
          ...(sheets.lastEdits.length > 0 ? sheets.lastEdits : journal(others)),
        ],
      ],
    },
    report: { title: entry.title, kept: [...columns.kept, ...sheets.kept] },
  };
}
