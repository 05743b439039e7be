/** What set-up shows and what people have said so far. Pure: no React, no Excel. */

import type { CompetencyId, Ladder, LadderId } from "../../domain/ladder.ts";
import type { Failure } from "../parts/said.ts";
import type { Meaning, Question, Role, SetUpChoices, Survey } from "../../app/survey-of.ts";

/** A roster as it was read; what people correct is worked out over it without reading again. */
export interface FoundRoster {
  readonly sheet: string;
  /** The ladder that it was read for. */
  readonly ladder: Ladder;
  /** Other sheets with a roster. */
  readonly others: readonly string[];
  /** Its people are rated on a sheet of Rungs' already. */
  readonly isCopied: boolean;
  /** It is prepared for ratings, and levels are not shown. */
  readonly isRatingsOnly: boolean;
  readonly survey: (choices: SetUpChoices) => Survey;
}

export type View =
  /** Which ladder? */
  | { readonly at: "ladder" }
  /** The ladder is given, and the roster not read yet. */
  | { readonly at: "opening" }
  /** Which sheet? */
  | { readonly at: "sheets"; readonly sheets: readonly string[]; readonly chosen: string }
  /** There is no roster to go on with, and why; `again` is the label of the way on. */
  | { readonly at: "stuck"; readonly title: string; readonly sentence: string; readonly again: string }
  /** Which columns, and what shall come into the workbook? */
  | { readonly at: "columns"; readonly found: FoundRoster };

export interface SetUpState {
  readonly ladder: LadderId;
  /** The workbook has no ladder yet, so that it is people who choose one. */
  readonly choosesLadder: boolean;
  readonly view: View;
  /** The roster that was read last. */
  readonly found: FoundRoster | null;
  readonly choices: SetUpChoices;
  /** Keys of the questions that people want to leave open, whatever would be proposed. */
  readonly leftOpen: ReadonlySet<string>;
  /** Why inserting did not work; stays until the next step. */
  readonly failure: Failure | null;
}

export type SetUpEvent =
  | { readonly kind: "ladder-chosen"; readonly ladder: LadderId }
  | { readonly kind: "looked"; readonly view: View }
  | { readonly kind: "other-sheet-wanted"; readonly sheets: readonly string[] }
  | { readonly kind: "sheet-chosen"; readonly sheet: string }
  /** `roles` are those of the roster before; a column that had another role loses it. */
  | {
      readonly kind: "column-chosen";
      readonly role: Role;
      readonly column: number | null;
      readonly roles: ReadonlyMap<Role, number>;
    }
  | {
      readonly kind: "rating-column-chosen";
      readonly competency: CompetencyId;
      /** Null: a new column. */
      readonly column: number | null;
      readonly roles: ReadonlyMap<Role, number>;
    }
  | {
      readonly kind: "meant";
      readonly question: Question;
      /** Null: left open. */
      readonly meaning: Meaning | null;
    }
  | { readonly kind: "place-chosen"; readonly place: SetUpChoices["place"] }
  | { readonly kind: "results-chosen"; readonly showsResults: boolean }
  | { readonly kind: "failed"; readonly failure: Failure }
  | { readonly kind: "went-back" };

/** The choices before anybody has said anything. */
export const NOTHING_SAID: SetUpChoices = {
  columns: new Map(),
  ratings: new Map(),
  meanings: [],
  place: "beside",
  showsResults: true,
};

/** `present`: the ladder that is in the workbook already; without it people choose, and `ladder` is chosen at first. */
export const startSetUp = (ladder: LadderId, present: boolean): SetUpState => ({
  ladder,
  choosesLadder: !present,
  view: present ? { at: "opening" } : { at: "ladder" },
  found: null,
  choices: NOTHING_SAID,
  leftOpen: new Set(),
  failure: null,
});

/** The workbook could not be read, or what is missing. */
export const stuckOn = (sentence: string, title = "The workbook could not be read"): View => ({
  at: "stuck",
  title,
  sentence,
  again: "Try again",
});

/** The view one step back; null where going back leaves set-up. */
export function viewBefore({ view, found, ladder, choosesLadder }: SetUpState): View | null {
  if (view.at === "sheets" && found?.ladder.id === ladder) return { at: "columns", found };
  return view.at !== "ladder" && choosesLadder ? { at: "ladder" } : null;
}

/** As it is in the workbook already, and else as most people want it. */
const choicesFor = ({ isCopied, isRatingsOnly }: FoundRoster): SetUpChoices => ({
  ...NOTHING_SAID,
  place: isCopied ? "new-sheet" : "beside",
  showsResults: !isRatingsOnly,
});

/** What was said of one sheet does not hold for another. */
function afterLooking(state: SetUpState, view: View): SetUpState {
  if (view.at !== "columns") return { ...state, view };
  const { found } = view;
  const isSameSheet = state.found?.sheet === found.sheet;
  return isSameSheet
    ? { ...state, view, found }
    : { ...state, view, found, choices: choicesFor(found), leftOpen: new Set() };
}

function withColumn(
  choices: SetUpChoices,
  { role, column, roles }: Extract<SetUpEvent, { readonly kind: "column-chosen" }>,
): SetUpChoices {
  const columns = new Map(choices.columns);
  for (const [other, taken] of roles) if (taken === column) columns.set(other, null);
  columns.set(role, column);
  // Its texts are others now.
  return { ...choices, columns, meanings: choices.meanings.filter((meaning) => meaning.role !== role) };
}

function withRatingColumn(
  choices: SetUpChoices,
  { competency, column, roles }: Extract<SetUpEvent, { readonly kind: "rating-column-chosen" }>,
): SetUpChoices {
  if (column === null) return { ...choices, ratings: new Map([...choices.ratings, [competency, null]]) };
  const left = [...roles].filter(([, taken]) => taken === column).map(([role]) => [role, null] as const);
  const others = [...choices.ratings].map(([id, taken]) => [id, taken === column ? null : taken] as const);
  return {
    ...choices,
    columns: new Map([...choices.columns, ...left]),
    ratings: new Map([...others, [competency, column]]),
  };
}

/** The same for two meanings that say the same. */
export const meaningKey = (meaning: Meaning): string =>
  JSON.stringify([meaning.role, meaning.text, meaning.track, meaning.role === "level" ? meaning.level : null]);

/** The same for a question that is asked again. */
export const questionKey = ({ role, text, track }: Question): string => JSON.stringify([role, text, track]);

/** What people have answered to a question, now or before; null while it is open. */
export function answerTo({ candidates, kept }: Question, meanings: readonly Meaning[]): Meaning | null {
  const said = new Set(meanings.map(meaningKey));
  return candidates.find(({ meaning }) => said.has(meaningKey(meaning)))?.meaning ?? kept;
}

function withMeaning(
  choices: SetUpChoices,
  { question, meaning }: Extract<SetUpEvent, { readonly kind: "meant" }>,
): SetUpChoices {
  const answers = new Set(question.candidates.map((candidate) => meaningKey(candidate.meaning)));
  const others = choices.meanings.filter((one) => !answers.has(meaningKey(one)));
  return { ...choices, meanings: meaning ? [...others, meaning] : others };
}

function withLeftOpen(leftOpen: ReadonlySet<string>, event: SetUpEvent): ReadonlySet<string> {
  if (event.kind !== "meant") return leftOpen;
  const key = questionKey(event.question);
  const others = [...leftOpen].filter((one) => one !== key);
  return new Set(event.meaning ? others : [...others, key]);
}

function afterChoice(
  choices: SetUpChoices,
  event: Extract<
    SetUpEvent,
    { readonly kind: "column-chosen" | "rating-column-chosen" | "meant" | "place-chosen" | "results-chosen" }
  >,
): SetUpChoices {
  switch (event.kind) {
    case "column-chosen":
      return withColumn(choices, event);
    case "rating-column-chosen":
      return withRatingColumn(choices, event);
    case "meant":
      return withMeaning(choices, event);
    case "place-chosen":
      return { ...choices, place: event.place };
    case "results-chosen":
      return { ...choices, showsResults: event.showsResults };
  }
}

/** Meanings and rating columns are those of a certain ladder. */
const forLadder = (choices: SetUpChoices): SetUpChoices => ({ ...choices, ratings: new Map(), meanings: [] });

export function reduceSetUp(before: SetUpState, event: SetUpEvent): SetUpState {
  const state = { ...before, failure: null };
  switch (event.kind) {
    case "ladder-chosen":
      return { ...state, ladder: event.ladder, choices: forLadder(state.choices), leftOpen: new Set() };
    case "looked":
      return afterLooking(state, event.view);
    case "other-sheet-wanted":
      return { ...state, view: { at: "sheets", sheets: event.sheets, chosen: event.sheets[0] ?? "" } };
    case "sheet-chosen":
      return state.view.at === "sheets" ? { ...state, view: { ...state.view, chosen: event.sheet } } : state;
    case "failed":
      return { ...state, failure: event.failure };
    case "went-back":
      return { ...state, view: viewBefore(state) ?? state.view };
    case "column-chosen":
    case "rating-column-chosen":
    case "meant":
    case "place-chosen":
    case "results-chosen":
      return { ...state, choices: afterChoice(state.choices, event), leftOpen: withLeftOpen(state.leftOpen, event) };
  }
}
