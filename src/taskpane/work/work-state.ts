/** What the working pane shows, and how that changes. Pure: no React, no Excel. */

import type { FieldEdit } from "../../app/change-field.ts";
import type { RatingChange } from "../../app/change-ratings.ts";
import type { Followed } from "../../app/follow-team.ts";
import type { Place } from "../../app/live-sheet.ts";
import { personAt, type Selection } from "../../app/places.ts";
import type { Person, PersonRating, Team } from "../../app/team.ts";
import type { CompetencyId } from "../../domain/ladder.ts";
import type { Failure, Said } from "../parts/said.ts";
import type { AfterRating } from "./after-rating.ts";
import type { Tab } from "./next-step.ts";
import { announceRating } from "./rating-words.ts";

/** How the last action ended. A failure stays until the next one; what went well gives way to the next person. */
export type Notice =
  | { readonly kind: "done"; readonly said: Said; readonly canUndo: boolean }
  | { readonly kind: "failed"; readonly failure: Failure };

/** What is done to the workbook as a whole, on a screen of its own. */
export type Aside = "removal" | "taking" | "copying";

/** Something that can be taken back: a cell or several, or (null) an action, which the workbook's journal knows. */
export type Past = FieldEdit | readonly RatingChange[] | null;

export interface WorkState {
  readonly tab: Tab;
  /** A screen in the place of the tabs; null: none. */
  readonly aside: Aside | null;
  /** Null until it has been read. */
  readonly team: Team | null;
  /** What is selected in the sheet; null until it is known. */
  readonly place: Place | null;
  /** The last place that the sheet told of; a move of one's own may be ahead of it. */
  readonly told: Place | null;
  readonly selection: Selection;
  /** Who was selected last, by position among the team's people. */
  readonly person: number | null;
  /** Why the sheet could not be read; it is tried again by itself. */
  readonly trouble: string | null;
  readonly after: AfterRating;
  readonly notice: Notice | null;
  /** What this pane has done, latest last. */
  readonly past: readonly Past[];
  /** What the live region says. */
  readonly announced: string;
}

export type WorkEvent =
  | { readonly kind: "followed"; readonly followed: Followed }
  /** The pane has selected a cell itself. */
  | { readonly kind: "went"; readonly place: Place }
  /** So it has after a rating, which is still to be heard. */
  | { readonly kind: "went-on"; readonly place: Place }
  | { readonly kind: "tab-chosen"; readonly tab: Tab }
  | { readonly kind: "after-chosen"; readonly after: AfterRating }
  | { readonly kind: "aside-opened"; readonly aside: Aside }
  | { readonly kind: "aside-left" }
  /** A cell was written; `team` has it. */
  | { readonly kind: "wrote"; readonly edit: FieldEdit; readonly team: Team }
  /** The last of `past` was taken back, or cannot be; `notice` says so. */
  | { readonly kind: "took-back"; readonly notice: Notice }
  /** An action has ended well: one of the journal, or one that changed these ratings. */
  | { readonly kind: "acted"; readonly said: Said; readonly changes?: readonly RatingChange[] }
  /** There is something to say, and nothing to take back. */
  | { readonly kind: "said"; readonly said: Said }
  | { readonly kind: "failed"; readonly failure: Failure }
  | { readonly kind: "notice-closed" };

const ELSEWHERE: Selection = { kind: "elsewhere" };

/** `said` is how the action ended that led here. */
export const startWork = (said: Said | null, canUndo: boolean): WorkState => ({
  tab: "person",
  aside: null,
  team: null,
  place: null,
  told: null,
  selection: ELSEWHERE,
  person: null,
  trouble: null,
  after: "down",
  notice: said && { kind: "done", said, canUndo },
  past: [],
  announced: "",
});

/** Who is selected, and at which rating. */
export interface Focus {
  readonly person: Person;
  readonly rating: PersonRating | null;
}

const ratingOn = ({ ratings }: Person, competency: CompetencyId): PersonRating | null =>
  ratings.find((rating) => rating.competency.id === competency) ?? null;

/** Null where no single person is selected. */
export function focusOf({ team, selection }: WorkState): Focus | null {
  if (selection.kind !== "rating" && selection.kind !== "person") return null;
  const person = team?.people[selection.person];
  if (!person) return null;
  return { person, rating: selection.kind === "rating" ? ratingOn(person, selection.competency) : null };
}

export const seenPerson = ({ team, person }: WorkState): Person | null => team?.people[person ?? -1] ?? null;

/** Who is selected with this team and at this place. Whoever goes elsewhere has not left the person. */
function at(state: WorkState, team: Team | null, place: Place | null, person: number | null): WorkState {
  const selection = team && place ? personAt(team, place) : ELSEWHERE;
  const next = { ...state, team, place, selection, person: "person" in selection ? selection.person : person };
  const name = seenPerson(next)?.name ?? "";
  // Who selects a cell in the sheet hears its content from Excel: the name is enough.
  const isOther = next.person !== state.person && selection.kind !== "elsewhere";
  if (!isOther) return next;
  // Whoever was selected before the sheet was read has not gone on yet.
  const hasGoneOn = state.person !== null && state.notice?.kind === "done";
  return { ...next, announced: name, notice: hasGoneOn ? null : state.notice };
}

function afterFollowing(state: WorkState, { team, place, person, failure }: Followed): WorkState {
  const isNews = place !== state.told;
  const next = at(state, team, isNews ? place : state.place, person);
  return { ...next, told: place, trouble: failure };
}

/** "System, Owns, 3. Recommended D4, at level. Mei Tanaka" */
function afterGoingOn(state: WorkState, place: Place): WorkState {
  const next = at(state, state.team, place, state.person);
  return next.announced === state.announced ? next : { ...next, announced: `${state.announced} ${next.announced}` };
}

/** What is said of an edit: the rating and the answer as they are now. */
function announce(team: Team, { employeeId, field }: FieldEdit): string | null {
  const person = team.people.find((one) => one.employeeId === employeeId);
  const rating = person && field.kind === "rating" ? ratingOn(person, field.competency) : null;
  return person && rating ? announceRating(person, rating, team.hasResults) : null;
}

function afterWriting(state: WorkState, edit: FieldEdit, team: Team): WorkState {
  const past = edit.before === edit.after ? state.past : [...state.past, edit];
  const next = at(state, team, state.place, state.person);
  return { ...next, notice: null, past, announced: announce(team, edit) ?? state.announced };
}

export function reduceWork(state: WorkState, event: WorkEvent): WorkState {
  switch (event.kind) {
    case "followed":
      return afterFollowing(state, event.followed);
    case "went":
      return at(state, state.team, event.place, state.person);
    case "went-on":
      return afterGoingOn(state, event.place);
    case "tab-chosen":
      return { ...state, tab: event.tab, aside: null };
    case "after-chosen":
      return { ...state, after: event.after };
    case "aside-opened":
      return { ...state, aside: event.aside, notice: null };
    case "aside-left":
      return { ...state, aside: null };
    case "wrote":
      return afterWriting(state, event.edit, event.team);
    case "took-back":
      return { ...state, notice: event.notice, past: state.past.slice(0, -1) };
    case "acted":
      return {
        ...state,
        notice: { kind: "done", said: event.said, canUndo: true },
        past: [...state.past, event.changes ?? null],
      };
    case "said":
      return { ...state, notice: { kind: "done", said: event.said, canUndo: false } };
    case "failed":
      return { ...state, notice: { kind: "failed", failure: event.failure } };
    case "notice-closed":
      return { ...state, notice: null };
  }
}
