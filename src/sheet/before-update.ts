/** What the journal keeps of an action that brought another version of the ladder: all that stood before and is not there any more. */

import type { Meaning, Policy } from "../domain/ladder.ts";
import { dictionaryOf, isNumber, isText, listOf, orNull, recordOf, type Test } from "./json-tests.ts";
import { isMeanings } from "./kept-meanings.ts";
import type { CellMessages } from "./snapshot.ts";

/** A rating column whose competency has another name now, or is gone. */
export interface MovedColumn {
  /** Its name before, and the one by which it is found now. */
  readonly name: string;
  readonly now: string;
  /** Names that lead there as well and say whose column and whose list it is. */
  readonly flags: readonly string[];
}

export interface BeforeUpdate {
  readonly ladder: { readonly id: string; readonly name: string; readonly version: string };
  readonly meanings: readonly Meaning[];
  /** Where names led to in Rungs' own sheet, by name: "D31:H49". These tables still stand there. */
  readonly tables: Readonly<Record<string, string>>;
  /** Where the new tables stand. */
  readonly newTables: string;
  /** The older rubric: the name that leads to it, and what its sheet was called before and afterwards. */
  readonly rubric: { readonly name: string; readonly from: string; readonly to: string } | null;
  /** What the formulas were written from: words of rating columns in their order, and rules. */
  readonly words: readonly string[];
  readonly tracks: number;
  readonly sustained: Policy["sustained"];
  readonly columns: readonly MovedColumn[];
  /** The words at the cells that are others now, by the word of their column. */
  readonly messages: Readonly<Record<string, CellMessages>>;
}

const isMessage = recordOf({ title: isText, text: isText });
const MEMBERS: Readonly<Record<keyof BeforeUpdate, Test>> = {
  ladder: recordOf({ id: isText, name: isText, version: isText }),
  meanings: isMeanings,
  tables: dictionaryOf(isText),
  newTables: isText,
  rubric: orNull(recordOf({ name: isText, from: isText, to: isText })),
  words: listOf(isText),
  tracks: isNumber,
  sustained: recordOf({ cycles: isNumber, days: isNumber, months: isNumber }),
  columns: listOf(recordOf({ name: isText, now: isText, flags: listOf(isText) })),
  messages: dictionaryOf(recordOf({ prompt: isMessage, alert: isMessage })),
};

export const isBeforeUpdate = recordOf(MEMBERS);
