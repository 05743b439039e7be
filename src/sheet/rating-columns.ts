/** The rating columns of a roster: those that Rungs has made or adopted, and those still to be made. */

import { type Competency, gradesOf, type Ladder } from "../domain/ladder.ts";
import { ratingReader } from "../domain/rating.ts";
import type { Roster } from "./find-roster.ts";
import { type HeadingRow, normaliseHeading } from "./headings.ts";
import type { Installed } from "./installed.ts";
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

/** At least half of what the column holds can be read as a rating. */
function mostlyFits(
  ladder: Ladder,
  competency: Competency,
  column: number,
  rows: readonly number[],
  values: Grid,
): boolean {
  const readers = ladder.tracks.map((track) => ratingReader(gradesOf(track, competency)));
  const contents = rows.map((row) => values[row]?.[column] ?? "").filter((content) => content !== "");
  const fitting = contents.filter((content) =>
    readers.some((read) => ["graded", "between", "notObserved"].includes(read(content).kind)),
  );
  return fitting.length * 2 >= contents.length;
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

/** One per competency that the ladder can rate, in its order; no column serves two of them. */
export function ratingColumns(
  ladder: Ladder,
  roster: Roster,
  installed: Installed,
  values: Grid,
): readonly RatingColumn[] {
  const competencies = rateableCompetencies(ladder);
  const words = competencyWords(competencies.map(({ name }) => name));
  const { people } = roster.rows;
  const taken = new Set([...roster.roles.values(), ...installed.columns.values()]);
  const toAdopt = (competency: Competency): number | undefined => {
    const headed = headedLike(roster, competency, taken);
    return headed !== undefined && mostlyFits(ladder, competency, headed, people, values) ? headed : undefined;
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
