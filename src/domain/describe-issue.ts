/** The words for each issue. They live here and nowhere else; each says where it is and what to do. */

import type { Issue, IssueCode } from "./issue.ts";
import type { RawValue } from "./roster.ts";

type Sentences = { readonly [Code in IssueCode]: (issue: Extract<Issue, { readonly code: Code }>) => string };

const quoted = (value: RawValue): string => `“${String(value)}”`;

/** "A, B or C" */
function either(options: readonly string[]): string {
  const last = options.at(-1) ?? "";
  return options.length < 2 ? last : `${options.slice(0, -1).join(", ")} or ${last}`;
}

const meant = (suggestion: string | undefined, otherwise: string): string =>
  suggestion === undefined ? otherwise : `Did you mean ${suggestion}?`;

/** A text off the scale ("6") reads like the number that it looks like. */
function offScale(value: RawValue, max: number): string {
  const above = Number(String(value).replace(",", ".")) > max;
  const fault = above ? `is above the scale maximum, ${max}` : "is below the scale minimum, 1";
  return `rating ${String(value)} ${fault}. Enter 1 to ${max}, or n/o if it was not observed.`;
}

const SENTENCES: Sentences = {
  "rating-missing": ({ competency, max }) =>
    `no rating for ${competency} yet. Enter 1 to ${max}, or n/o if it was not observed.`,
  "rating-not-observed": ({ competency, value }) =>
    `${competency} counts as not observed (${quoted(value)}). Enter a grade once there is something to go by.`,
  "rating-off-scale": ({ value, max }) => offScale(value, max),
  "rating-misspelt": ({ competency, value, suggestion }) =>
    `${quoted(value)} is no grade of ${competency}. ${meant(suggestion, "Pick one from the list.")}`,
  "rating-between-grades": ({ value, counted }) =>
    `${quoted(value)} lies between two grades and counts as the lower, ${counted}. Enter one of the two.`,
  "track-missing": () => "no track, and the level does not tell it. Enter the track.",
  "track-unknown": ({ value, suggestion }) =>
    `${quoted(value)} is no track of this ladder. ${meant(suggestion, "Enter the name of one.")}`,
  "track-ambiguous": ({ value, candidates }) =>
    `${quoted(value)} may mean ${either(candidates)}. Enter the one that is meant.`,
  "level-missing": () => "no current level, so the recommendation stands alone. Enter the level to compare.",
  "level-unknown": ({ value, suggestion }) =>
    `${quoted(value)} is no level of this ladder. ${meant(suggestion, "Enter the label of one.")}`,
  "level-ambiguous": ({ value, candidates }) =>
    `${quoted(value)} may mean ${either(candidates)}. Enter the one that is meant.`,
  "level-not-on-track": ({ value, track, levels }) =>
    `level ${quoted(value)} is not on the track ${track}. Enter ${either(levels)}, or change the track.`,
  "last-level-unknown": ({ value, suggestion }) =>
    `${quoted(value)} is no level of this ladder, so the last cycle does not count. ${meant(suggestion, "Enter the label of one, or nothing.")}`,
  "last-level-ambiguous": ({ value, candidates }) =>
    `${quoted(value)} may mean ${either(candidates)}, so the last cycle does not count. Enter the one that is meant.`,
  "date-unknown": ({ value }) =>
    `${quoted(value)} is no date, so nobody knows how far the cycles lie apart. Enter one as Excel shows dates.`,
  "employee-id-empty": () => "no employee ID. Enter one that nobody else has.",
  "employee-id-duplicate": ({ value, others }) =>
    `employee ID ${quoted(value)} also stands in ${others.join(", ")}. Give each person one row and an ID of their own.`,
  "text-looks-like-formula": ({ value }) =>
    `the text ${quoted(value)} may run as a formula elsewhere. Put a word or a space before its first sign.`,
  "formulas-astray": () =>
    "the formulas of this row show other ratings than stand in it, as after a rating was cut and pasted. Choose Columns… and insert again: that puts them right.",
};

/** One or two plain sentences: "C7: rating 6 is above the scale maximum, 5. Enter …" */
export function describeIssue(issue: Issue): string {
  // Each sentence takes the issue of its own code; TypeScript cannot follow that through an index.
  const sentence = SENTENCES[issue.code] as (issue: Issue) => string;
  return `${issue.cell}: ${sentence(issue)}`;
}
