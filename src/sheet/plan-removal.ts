/**
 * Plans to take all of Rungs out of a workbook: as one action that had made everything, taken back. Its parts are found
 * by their names, so that it works without the journal too.
 */

import { ROLES } from "./headings.ts";
import { fail, ok, type Result } from "../domain/result.ts";
import { findOwnSheet } from "./calibration-sheet.ts";
import { isPassing } from "./claims.ts";
import { addSums } from "./column-sums.ts";
import { isCopy } from "./copies.ts";
import { protectedSheet } from "./guards.ts";
import { isRatingWord, roleWord } from "./installed.ts";
import type { JournalEntry, Made } from "./journal.ts";
import { nextId } from "./journaled-plan.ts";
import {
  adoptedName,
  columnWord,
  isLeft,
  isRubricBefore,
  NAME_PREFIX,
  OWN_SHEET_NAME,
  ownListName,
  RUBRIC_NAME,
} from "./names.ts";
import { type NamedPlace, placesOf } from "./named-columns.ts";
import type { Planned } from "./plan.ts";
import { takeBack, type UndoInput } from "./plan-undo.ts";
import type { Refusal } from "./refusal.ts";
import { FORMULA_WORDS, RESULT_WORDS } from "./result-words.ts";
import type { WorkbookShape } from "./snapshot.ts";
import { parseReference } from "./area.ts";

export interface RemovalChoice {
  /** Ratings stay as plain columns; otherwise they go with the columns that Rungs has made for them. */
  readonly keepsRatings: boolean;
}

export interface RemovalReport {
  /** Sheets that people see and that go. */
  readonly sheets: readonly string[];
  /** Headings of the columns that people see and that go. */
  readonly columns: readonly string[];
  /** Ratings that go with them. */
  readonly ratings: number;
  /** What stays, and why, a phrase each. */
  readonly kept: readonly string[];
}

const { recommended, outcome, shortfalls, agreed, reason } = RESULT_WORDS;
const SHOWN: ReadonlySet<string> = new Set([recommended, outcome, shortfalls, agreed, reason]);
const isShown = (word: string): boolean => isRatingWord(word) || SHOWN.has(word);

const ROLE_WORDS = new Set(ROLES.map(roleWord));

const isAdopted = ({ names }: WorkbookShape, { number, word }: NamedPlace): boolean =>
  names.has(adoptedName(number, word));

function kindOf({ word }: NamedPlace): Made["columns"][number]["kind"] {
  if (isRatingWord(word)) return "rating";
  return FORMULA_WORDS.has(word) ? "formula" : "note";
}

/** The columns that Rungs has made: the journal remembers how wide they were, the names say the rest. */
function madeColumns({ own, sheets }: UndoInput, places: readonly NamedPlace[]): Made["columns"] {
  const remembered = new Map(own.journal.flatMap(({ made }) => made.columns.map((column) => [column.name, column])));
  return places.map((place) => {
    const { name, sheet, area } = place;
    const values = sheets.find((one) => one.name === sheet)?.values;
    const heading = String(values?.[area.row]?.[area.column] ?? "");
    const { points } = remembered.get(name) ?? {};
    return { name, heading, kind: kindOf(place), ...(points !== undefined && { points }) };
  });
}

/** Everything that Rungs has in the workbook, as if a single action had made it. */
function everything(input: UndoInput, { keepsRatings }: RemovalChoice): Made {
  const { shape, own } = input;
  const places = placesOf(shape).filter(({ word }) => !ROLE_WORDS.has(word));
  // What stands on a sheet of Rungs' own making is no owner's.
  const adopted = places.filter((place) => isAdopted(shape, place) && !isCopy(shape, place.number));
  const copied = own.journal.flatMap(({ made }) => made.copied ?? []);
  const rubric = parseReference(shape.names.get(RUBRIC_NAME) ?? "")?.sheet;
  return {
    sheets: rubric === undefined ? [] : [rubric],
    columns: madeColumns(
      input,
      places.filter((place) => !adopted.includes(place)),
    ),
    adopted: adopted.map(({ name, number, word }) => ({ name, hasList: !shape.names.has(ownListName(number, word)) })),
    names: [...new Set([...shape.names.keys(), OWN_SHEET_NAME])].filter((name) => name.startsWith(NAME_PREFIX)),
    roster: "",
    number: 0,
    rowsBefore: null,
    copied: {
      people: copied.reduce((sum, { people }) => sum + people, 0),
      sums: addSums(copied.map(({ sums }) => sums)),
    },
    keepsRatings,
  };
}

/** What updates of the ladder have left to the user, as far as its sheet stays: a phrase each. */
function leftByUpdates({ shape, sheets }: UndoInput, going: readonly string[]): readonly string[] {
  return [...shape.names].flatMap(([name, formula]) => {
    const place = parseReference(formula);
    if (!place || going.includes(place.sheet)) return [];
    if (isRubricBefore(name)) return [`the sheet “${place.sheet}” holds the rubric of an earlier version`];
    const values = sheets.find((sheet) => sheet.name === place.sheet)?.values;
    const heading = String(values?.[place.area.row]?.[place.area.column] ?? "");
    return isLeft(name) ? [`column “${heading}” is of an earlier version`] : [];
  });
}

/** The sheets that have to be read: all on which a column of Rungs stands. */
export const sheetsWithParts = (shape: WorkbookShape): readonly string[] => [
  ...new Set(placesOf(shape).map(({ sheet }) => sheet)),
];

/** True when there is something of Rungs in the workbook. */
export const hasParts = (shape: WorkbookShape): boolean =>
  findOwnSheet(shape).isThere ||
  [...shape.names.keys()].some((name) => name.startsWith(NAME_PREFIX) && !isPassing(name));

export function planRemoval(input: UndoInput, choice: RemovalChoice): Result<Planned<RemovalReport>, Refusal> {
  const { own } = input;
  if (!hasParts(input.shape)) return fail({ code: "nothing-to-remove" });
  const made = everything(input, choice);
  const entry: JournalEntry = { id: nextId(own.journal), title: "Remove Rungs", state: "done", made };
  const { plan, kept, sheets, columns } = takeBack(input, entry);
  const refusal = protectedSheet(plan, input.shape);
  if (refusal) return fail(refusal);
  const gone = columns.flatMap((column) => column.gone.map((found) => found.made));
  return ok({
    plan: { ...plan, title: entry.title },
    report: {
      sheets: sheets.going,
      columns: gone.filter(({ name }) => isShown(columnWord(name))).map(({ heading }) => heading),
      ratings: columns.reduce((sum, { ratings }) => sum + ratings, 0),
      kept: [...kept, ...leftByUpdates(input, sheets.going)],
    },
  });
}
