/** What a roster looks like to Rungs before anything is inserted, and what people have said about it. */

import type { CompetencyId, Meaning, TrackId } from "../domain/ladder.ts";
import type { Role } from "./headings.ts";
import type { Refusal } from "./refusal.ts";

export type { Meaning } from "../domain/ladder.ts";

export interface SetUpChoices {
  /** Corrections: the column (from 0) of a role, or null where no column has it. */
  readonly columns: ReadonlyMap<Role, number | null>;
  /** The user's column (from 0) that serves for a competency, or null where a new one shall, whatever the headings suggest. */
  readonly ratings: ReadonlyMap<CompetencyId, number | null>;
  readonly meanings: readonly Meaning[];
  /** Beside the roster, or on a new sheet that leaves the roster untouched. */
  readonly place: "beside" | "new-sheet";
  /** False: ratings only; the levels can be shown later. */
  readonly showsResults: boolean;
}

export interface SurveyedColumn {
  /** From 0. */
  readonly column: number;
  readonly letters: string;
  readonly heading: string;
  /** The first distinct contents, three at most. */
  readonly samples: readonly string[];
}

/** One distinct text that names no single level or track, whoever has it. */
export interface Question {
  readonly role: "track" | "level";
  readonly text: string;
  /** For a level: the track of those who have it, as the same text may mean another level elsewhere; null if unknown. */
  readonly track: TrackId | null;
  readonly people: number;
  /** The first cell that has it: "E7". */
  readonly cell: string;
  /** Meanings to choose from, most likely first; `label` as people read it: "D4 (Developer)". */
  readonly candidates: readonly { readonly label: string; readonly meaning: Meaning }[];
  /** The first candidate, where the text is that name but for signs between letters, as "TL-5", or shortened, as "Dev 3". */
  readonly proposed: Meaning | null;
  /** The candidate that people have chosen before, as the workbook keeps it. */
  readonly kept: Meaning | null;
}

/** A column whose heading may mean a level or something else, such as a pay grade, and whose contents do not tell. */
export interface Doubt {
  readonly role: Role;
  readonly column: number;
}

/** What setting up adds for people to see. */
export interface Changes {
  /** "Rubric", and the new sheet if that is the choice. */
  readonly sheets: readonly string[];
  readonly ratingColumns: number;
  readonly resultColumns: number;
  /** People who are copied to a sheet of Rungs'. */
  readonly copied: number;
}

export interface Survey {
  readonly sheet: string;
  readonly table: string | null;
  /** "A3:F45" */
  readonly address: string;
  readonly people: number;
  /** As Excel counts them, from 1. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly leftOut: {
    readonly subtotals: number;
    readonly blank: number;
    readonly repeatedHeadings: number;
    readonly withoutId: number;
  };
  readonly columns: readonly SurveyedColumn[];
  readonly roles: ReadonlyMap<Role, number>;
  readonly doubts: readonly Doubt[];
  readonly questions: readonly Question[];
  /** Where each competency is rated: in a column (from 0) of the roster, or in one that is still to be made (null). */
  readonly competencies: readonly {
    readonly id: CompetencyId;
    readonly name: string;
    readonly column: number | null;
    /** The workbook is prepared so: it cannot be chosen any more. */
    readonly isSettled: boolean;
  }[];
  /** Columns of the roster that hold ratings already, and serve as rating columns. */
  readonly ratings: readonly {
    readonly competency: string;
    readonly letters: string;
    readonly heading: string;
    readonly graded: number;
    readonly notObserved: number;
    /** Neither: misspelt, or off the scale. */
    readonly unreadable: number;
  }[];
  /** What is wrong and does not block, one sentence each with its cell; five at most, and how many there are. */
  readonly problems: readonly { readonly cell: string; readonly sentence: string }[];
  readonly problemCount: number;
  /** Why nothing can be inserted beside the roster; a new sheet may still do. */
  readonly obstacle: Refusal | null;
  /** Why levels are not shown although they were wished for: ratings are given first, and they can follow later. */
  readonly withoutResults: Refusal | null;
  /** What inserting will add. */
  readonly changes: Changes;
}
