/** Wraps the edits of an action so that it can be told, after any fault, whether it was begun and whether it ended. */

import type { OwnSheet } from "./calibration-sheet.ts";
import type { JournalEntry, Made } from "./journal.ts";
import { OWN_SHEET_NAME } from "./names.ts";
import { journalEdits, ownSheetStart } from "./own-sheet-edits.ts";
import type { Edit, Plan } from "./plan.ts";

export interface Action {
  readonly title: string;
  readonly made: Made;
  readonly edits: readonly Edit[];
}

/** Several actions as one, which is undone as one; null if there are none. The later ones stand on the earlier. */
export function mergeActions(title: string, actions: readonly Action[]): Action | null {
  const [first] = actions;
  if (!first) return null;
  const all = actions.map(({ made }) => made);
  const optional = Object.assign({}, ...all) as Made;
  return {
    title,
    edits: actions.flatMap(({ edits }) => edits),
    made: {
      ...optional,
      sheets: all.flatMap(({ sheets }) => sheets),
      columns: all.flatMap(({ columns }) => columns),
      adopted: all.flatMap(({ adopted }) => adopted),
      names: [...new Set(all.flatMap(({ names }) => names))],
      // What the first of them found; the later ones found what it had made.
      rowsBefore: first.made.rowsBefore,
    },
  };
}

/** Unique in the workbook, and never used again while the journal knows of an action. */
export const nextId = (journal: readonly JournalEntry[]): string =>
  String(1 + Math.max(0, ...journal.map(({ id }) => Number(id) || 0)));

/** The journal says "applying" before the first edit and "done" with the last one. */
export function journaled(own: OwnSheet, action: Action): Plan {
  const { title, edits } = action;
  const made = own.isThere
    ? action.made
    : { ...action.made, sheets: [...action.made.sheets, own.name], names: [...action.made.names, OWN_SHEET_NAME] };
  const entry: JournalEntry = { id: nextId(own.journal), title, state: "applying", made };
  const journal = (state: JournalEntry["state"]): readonly Edit[] =>
    journalEdits(own.name, [...own.journal, { ...entry, state }]);
  const start = own.isThere ? [] : ownSheetStart(own.name, own.isShell);
  return {
    kind: "do",
    title,
    entry,
    phases: [
      [...start, ...journal("applying")],
      [...edits, ...journal("done")],
    ],
  };
}
