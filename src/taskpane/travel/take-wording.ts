/** What the pane says of ratings from another copy. */

import type { RatingsChanged } from "../../app/change-ratings.ts";
import type { Offer, OfferedRating } from "../../app/take-ratings.ts";
import { count } from "../parts/counts.ts";
import type { Said } from "../parts/said.ts";

export const ABOUT =
  "Choose a copy of this workbook that came back, as an .xlsx file. People are found by their employee ID, and only ratings are compared. The file stays on this computer, and nothing is written before you have seen it.";

const shownAs = (value: OfferedRating["before"]): string => (value === "" ? "blank" : String(value));

/** "3 → 4", "blank → Owns" */
export const describeChange = ({ before, after }: OfferedRating): string => `${shownAs(before)} → ${shownAs(after)}`;

/** Above what is offered; null where both copies follow the same version of the ladder. */
export const describeVersionThere = ({ version }: Pick<Offer, "version">): string | null =>
  version === null
    ? null
    : `The other copy is rated by version ${version} of the ladder, and this workbook by another: look whether the grades still mean the same.`;

/** At most so many names; the rest is counted. */
const MOST_NAMES = 5;

function named(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).join(", ");
  const more = names.length - MOST_NAMES;
  return more > 0 ? `${shown} and ${more.toLocaleString("en")} more` : shown;
}

/** What is not offered, one line each. */
export function describeRest({ same, unreadable, unknown, ambiguous, missing }: Offer): readonly string[] {
  return [
    ...(same > 0 ? [`${count(same, "rating")} ${same === 1 ? "says" : "say"} the same in both.`] : []),
    ...(unknown.length > 0 ? [`Only in the other copy: ${named(unknown)}.`] : []),
    ...(ambiguous.length > 0 ? [`Left out, for their employee ID stands in several rows: ${named(ambiguous)}.`] : []),
    ...(unreadable > 0
      ? [
          `${count(unreadable, "cell")} of the other copy ${unreadable === 1 ? "holds" : "hold"} no rating that could be taken.`,
        ]
      : []),
    ...(missing.length > 0 ? [`No column in the other copy for ${named(missing)}.`] : []),
  ];
}

const leftAlone = ({ left }: RatingsChanged): readonly string[] =>
  left.length === 0
    ? []
    : [
        `${count(left.length, "cell")} left as ${left.length === 1 ? "it is" : "they are"}: changed meanwhile, or not reached.`,
      ];

export const describeTaken = (result: RatingsChanged): Said => ({
  title: result.changed.length === 0 ? "No rating was taken." : `${count(result.changed.length, "rating")} taken.`,
  sentences: leftAlone(result),
});

export const describeGivenBack = (result: RatingsChanged): Said => ({
  title: `${count(result.changed.length, "rating")} given back.`,
  sentences: leftAlone(result),
});
