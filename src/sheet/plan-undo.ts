/**
 * Plans to take an action back: after it is done, when it broke off, or once more where taking it back broke off. Only
 * what still holds what Rungs put there goes; the rest is left and named.
 */

import { isRemoval, type JournalEntry, type Made } from "./journal.ts";
import { OWN_SHEET_NAME } from "./names.ts";
import { journalEdits, meaningEdits } from "./own-sheet-edits.ts";
import { textsRow } from "./own-tables.ts";
import type { Edit, Plan, Planned } from "./plan.ts";
import { columnEdits, type ColumnsBack } from "./take-columns-back.ts";
import { takeRolesBack } from "./take-roles-back.ts";
import { takeRowsBack } from "./take-rows-back.ts";
import { takeUpdateBack } from "./take-update-back.ts";
import { type SheetsBack, type SheetsInput, takeSheetsBack } from "./take-sheets-back.ts";

/** What has to be read before an action can be taken back. */
export type UndoInput = SheetsInput;

export interface UndoReport {
  readonly title: string;
  /** What was left, and why, a phrase each: `column “System” holds 12 entries`. */
  readonly kept: readonly string[];
}

/** What taking an action back comes to. */
export interface TakenBack {
  readonly plan: Plan;
  readonly kept: readonly string[];
  readonly sheets: SheetsBack;
  readonly columns: readonly ColumnsBack[];
}

/** People's earlier words about texts, where the action had changed them. */
function meaningsBack({ shape, own, ladder }: UndoInput, { meaningsBefore }: Made): readonly Edit[] {
  if (!meaningsBefore || !own.isThere || ladder === null || own.ladder?.id !== ladder.id) return [];
  const row = textsRow(shape, own.name);
  return meaningEdits(own.name, row, { ...ladder, meanings: own.meanings }, { ...ladder, meanings: meaningsBefore });
}

/** Works out how to take `entry` back. */
export function takeBack(input: UndoInput, entry: JournalEntry): TakenBack {
  const { shape, own } = input;
  const { made } = entry;
  // A removal takes the journal along with all that it tells of.
  const others = isRemoval(made) ? [] : own.journal.filter(({ id }) => id !== entry.id);
  const isWhole = entry.state === "done";
  const sheets = takeSheetsBack(input, made, isWhole);
  const remaining = input.sheets.filter(({ name }) => !sheets.going.includes(name));
  const columns = remaining.map((sheet) => columnEdits(shape, sheet, made));
  const rows = takeRowsBack(shape, remaining, made, isWhole);
  const update = takeUpdateBack(input, made, sheets.going);
  const takesOwn = others.length === 0 && (own.isThere || own.isShell) && made.names.includes(OWN_SHEET_NAME);
  const unfinished = { ...entry, made: { ...made, staying: sheets.staying }, state: "applying" as const };
  const journal = (entries: readonly JournalEntry[]): readonly Edit[] =>
    own.isThere ? journalEdits(own.name, entries) : [];
  const deleting = (sheet: string): Edit => ({ kind: "deleteSheet", sheet });
  return {
    sheets,
    columns,
    kept: [...columns.flatMap(({ kept }) => kept), ...rows.kept, ...sheets.kept],
    plan: {
      kind: "undo",
      title: `Undo: ${entry.title}`,
      entry: unfinished,
      phases: [
        journal([...others, unfinished]),
        [
          ...update.first,
          ...columns.flatMap(({ edits }) => edits),
          ...rows.edits,
          ...takeRolesBack(input, made),
          ...(takesOwn ? [] : meaningsBack(input, made)),
          ...sheets.going.map(deleting),
          ...update.last,
          // Each name goes after what it leads to, and the journal last: until then the rest can be found again.
          ...made.names.map((name): Edit => ({ kind: "deleteName", name })),
          ...(takesOwn ? [deleting(own.name)] : journal(others)),
        ],
      ],
    },
  };
}

/** Plans to take `entry` back. Parts of it that are gone already are passed over. */
export function planUndo(input: UndoInput, entry: JournalEntry): Planned<UndoReport> {
  const { plan, kept } = takeBack(input, entry);
  return { plan, report: { title: entry.title, kept } };
}
