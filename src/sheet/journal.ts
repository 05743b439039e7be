/**
 * The journal of actions, in Rungs' own sheet: what was begun, whether it ended, and what it made, so that it can be
 * repaired after a crash and undone later. It holds names of sheets, columns and names, and nothing about people.
 */

import type { Meaning } from "../domain/ladder.ts";
import type { Area } from "./area.ts";
import { type BeforeUpdate, isBeforeUpdate } from "./before-update.ts";
import {
  dictionaryOf,
  isArea,
  isBoolean,
  isNumber,
  isText,
  listOf,
  optional,
  orNull,
  recordOf,
  type Test,
} from "./json-tests.ts";
import { isMeanings } from "./kept-meanings.ts";
import type { Grid } from "./snapshot.ts";

export type ActionState = "applying" | "done";

/** What an action made, so that it can be taken back. Columns are found by their defined names. */
export interface Made {
  readonly sheets: readonly string[];
  /** Columns that did not exist before. */
  readonly columns: readonly {
    readonly name: string;
    readonly heading: string;
    readonly kind: "rating" | "formula" | "note";
    /** Width before, of a column that was not as wide as the sheet's own. */
    readonly points?: number;
  }[];
  /** Columns of the user's that got marks, and a list unless they had one. */
  readonly adopted: readonly { readonly name: string; readonly hasList: boolean }[];
  readonly names: readonly string[];
  /** The roster's sheet, and the number under which its names run. */
  readonly roster: string;
  readonly number: number;
  /** For an action that only followed a grown roster: the rows that were prepared before. */
  readonly rowsBefore: Area | null;
  /**
   * For an action that copied people to a sheet of Rungs': how many, and a sum over what each column then held, by the
   * column's name. It tells whether somebody has changed the copy since, and nothing about what stands in it.
   */
  readonly copied?: { readonly people: number; readonly sums: Readonly<Record<string, number>> };
  /** For an action that changed what texts mean: what people had said before. */
  readonly meaningsBefore?: readonly Meaning[];
  /** For an action that gave roles other columns: the headings that their names led to before. */
  readonly rolesBefore?: Readonly<Record<string, string>>;
  /** For a removal of everything: whether ratings stay. */
  readonly keepsRatings?: boolean;
  /** While an action is being taken back: sheets that it had made and that stay. */
  readonly staying?: readonly string[];
  /** For an action that brought another version of the ladder: what stood before. */
  readonly before?: BeforeUpdate;
}

/** Whether it is everything that Rungs had made, to be taken out. */
export const isRemoval = ({ keepsRatings }: Made): boolean => keepsRatings !== undefined;

export interface JournalEntry {
  readonly id: string;
  readonly title: string;
  readonly state: ActionState;
  readonly made: Made;
}

/** Rows kept in the sheet; the oldest finished actions give way, and can then no longer be undone. */
export const JOURNAL_ROWS = 20;
/** A cell holds 32,767 characters. */
const CELL_LIMIT = 30_000;
/** Cells that one entry's JSON may be spread over. */
const JSON_CELLS = 4;
export const JOURNAL_WIDTH = 3 + JSON_CELLS;

function entryRow(entry: JournalEntry): readonly string[] {
  const json = JSON.stringify(entry.made);
  const cells = Array.from({ length: JSON_CELLS }, (_, index) =>
    json.slice(index * CELL_LIMIT, (index + 1) * CELL_LIMIT),
  );
  return [entry.id, entry.state, entry.title, ...cells];
}

/** Always `JOURNAL_ROWS` × `JOURNAL_WIDTH`, oldest first; unused rows are empty. */
export function journalGrid(entries: readonly JournalEntry[]): Grid {
  const kept = entries.slice(-JOURNAL_ROWS).map(entryRow);
  const blank = Array.from({ length: JOURNAL_WIDTH }, () => "");
  return [...kept, ...Array.from({ length: JOURNAL_ROWS - kept.length }, () => blank)];
}

const MADE: Readonly<Record<keyof Required<Made>, Test>> = {
  sheets: listOf(isText),
  columns: listOf(recordOf({ name: isText, heading: isText, kind: isText })),
  adopted: listOf(recordOf({ name: isText, hasList: isBoolean })),
  names: listOf(isText),
  roster: isText,
  number: isNumber,
  rowsBefore: orNull(isArea),
  copied: optional(recordOf({ people: isNumber, sums: dictionaryOf(isNumber) })),
  meaningsBefore: optional(isMeanings),
  rolesBefore: optional(dictionaryOf(isText)),
  keepsRatings: optional(isBoolean),
  staying: optional(listOf(isText)),
  before: optional(isBeforeUpdate),
};
const isMade = recordOf(MADE) as (value: unknown) => value is Made;

/** Null where somebody has edited the journal by hand: that action cannot be undone, and nothing else depends on it. */
function parseMade(json: string): Made | null {
  try {
    const made: unknown = JSON.parse(json);
    return isMade(made) ? made : null;
  } catch {
    return null;
  }
}

/** Reads what `journalGrid` wrote. Rows that cannot be read are passed over. */
export function readJournal(rows: Grid): readonly JournalEntry[] {
  return rows.flatMap((row) => {
    const [id, state, title, ...json] = row.map(String);
    const made = id ? parseMade(json.join("")) : null;
    if (!id || !made || (state !== "applying" && state !== "done")) return [];
    return [{ id, state, title: title ?? "", made }];
  });
}
