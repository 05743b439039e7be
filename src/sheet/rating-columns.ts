/** The rating columns of a roster: those that Rungs has made or adopted, and those still to be made. */

import { type Competency, type CompetencyId, gradesOf, type Ladder } from "../domain/ladder.ts";
import { ratingReader } from "../domain/rating.ts";
import type { Roster } from "./find-roster.ts";
import { type HeadingRow, normaliseHeading } from "./headings.ts";
import type { Installed } from "./installed.ts";
import type { NewColumn } from "./make-columns.ts";
import { competencyWords } from "./names.ts";
import { rateableCompetencies } from "./rating-codes.ts";
import type { Grid } from "./snapshot.ts";

export interface RatingColumn {
  readonly competency: Competency;
  readonly word: string;
  /** Where it stands; null if it has to be made. */
  readonly column: number | null;
  /** Found by its name: Rungs has been here before. */
  readonly isKnown: boolean;
  /** Heading that it has or gets. */
  readonly heading: string;
  /** Cells that hold something, for a column that is there. */
  readonly filled: number;
}

/** A rating column with its place. */
export type PlacedRating = RatingColumn & { readonly column: number };

/** The column headed like this competency, by name, ID or synonym in any case; undefined if there is none. */
function headedLike(headings: HeadingRow, competency: Competency, taken: ReadonlySet<number>): number | undefined {
  const wanted = new Set([competency.name, competency.id, ...competency.synonyms].map(normaliseHeading));
  const index = headings.headings.findIndex(
    (heading, at) => heading !== "" && !taken.has(headings.column + at) && wanted.has(normaliseHeading(heading)),
  );
  return index < 0 ? undefined : headings.column + index;
}

/** What a column holds, by what can be read of it on the scale of any track. */
export interface Tally {
  readonly graded: number;
  readonly notObserved: number;
  /** Neither: misspelt, or off the scale. */
  readonly unreadable: number;
}

export function tallyOf(
  ladder: Ladder,
  competency: Competency,
  column: number,
  rows: readonly number[],
  values: Grid,
): Tally {
  const readers = ladder.tracks.map((track) => ratingReader(gradesOf(track, competency)));
  const tally = { graded: 0, notObserved: 0, unreadable: 0 };
  for (const row of rows) {
    const kinds = readers.map((read) => read(values[row]?.[column] ?? "").kind);
    if (kinds.some((kind) => kind === "graded" || kind === "between")) tally.graded += 1;
    else if (kinds.includes("notObserved")) tally.notObserved += 1;
    else if (!kinds.includes("blank")) tally.unreadable += 1;
  }
  return tally;
}

/** At least half of what the column holds can be read as a rating. */
function mostlyFits({ graded, notObserved, unreadable }: Tally): boolean {
  return graded + notObserved >= unreadable;
}

/** A heading that no other column has: a table would rename the second one. */
function freeHeading(name: string, headings: HeadingRow): string {
  const taken = new Set(headings.headings.map((heading) => String(heading).toLowerCase()));
  const candidates = [
    name,
    `${name} rating`,
    ...Array.from({ length: 99 }, (_, index) => `${name} rating ${index + 2}`),
  ];
  return candidates.find((candidate) => !taken.has(candidate.toLowerCase())) ?? name;
}

/**
 * One per competency that the ladder can rate, in its order; no column serves two of them. `said`: columns that people have
 * chosen, or null for a new one; where they have said nothing, heading and contents tell.
 */
export function ratingColumns(
  ladder: Ladder,
  roster: Roster,
  installed: Installed,
  values: Grid,
  said: ReadonlyMap<CompetencyId, number | null> = new Map(),
): readonly RatingColumn[] {
  const competencies = rateableCompetencies(ladder);
  const words = competencyWords(competencies.map(({ name }) => name));
  const { people } = roster.rows;
  const taken = new Set([...roster.roles.values(), ...installed.columns.values()]);
  const chosen = new Map(
    [...said].flatMap(([id, column]) => (column === null || taken.has(column) ? [] : [[id, column] as const])),
  );
  for (const column of chosen.values()) taken.add(column);
  const toAdopt = (competency: Competency): number | undefined => {
    if (said.has(competency.id)) return chosen.get(competency.id);
    const headed = headedLike(roster, competency, taken);
    return headed !== undefined && mostlyFits(tallyOf(ladder, competency, headed, people, values)) ? headed : undefined;
  };
  return competencies.map((competency, index): RatingColumn => {
    const word = words[index] ?? "";
    const known = installed.columns.get(word);
    const column = known ?? toAdopt(competency);
    if (column === undefined) {
      const heading = freeHeading(competency.name, roster);
      return { competency, word, column: null, isKnown: false, heading, filled: 0 };
    }
    taken.add(column);
    const filled = people.filter((row) => (values[row]?.[column] ?? "") !== "").length;
    const heading = String(values[roster.row]?.[column] ?? "");
    return { competency, word, column, isKnown: known !== undefined, heading, filled };
  });
}

const RATING_WIDTH = 11;

/** The columns that have to be made. */
export function newColumns(ratings: readonly RatingColumn[]): readonly NewColumn[] {
  return ratings
    .filter(({ column }) => column === null)
    .map(({ word, heading }) => ({
      word,
      heading,
      width: RATING_WIDTH,
      isHidden: false,
      format: { horizontal: "Center" },
    }));
}

/** Gives each rating column its place: where it stands, or from `first` on. */
export function placeRatings(ratings: readonly RatingColumn[], first: number): readonly PlacedRating[] {
  let next = first;
  return ratings.map((rating) => ({ ...rating, column: rating.column ?? next++ }));
}
