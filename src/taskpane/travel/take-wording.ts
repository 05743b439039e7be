/** What the pane says of ratings from another copy. */

import type { RatingsChanged } from "../../app/change-ratings.ts";
import type { AmbiguousPerson, OtherPerson } from "../../app/match-people.ts";
import type { Offer, OfferedPerson, OfferedRating, UnreadableCell } from "../../app/offer.ts";
import { count, listTexts } from "../parts/counts.ts";
import type { Said } from "../parts/said.ts";

export const ABOUT =
  "Choose a copy of this workbook that came back, as an .xlsx file. People are found by their employee ID, and only ratings are compared. The file stays on this computer, and nothing is written before you have seen it.";

const shownAs = (value: OfferedRating["before"]): string => (value === "" ? "blank" : String(value));

/** "3 → 4", "blank → Owns" */
export const describeChange = ({ before, after }: OfferedRating): string => `${shownAs(before)} → ${shownAs(after)}`;

/** "Nora Lind"; with the name there where it speaks against the ID. */
export const describeOffered = ({ name, nameThere }: Pick<OfferedPerson, "name" | "nameThere">): string =>
  nameThere === null ? name : `${name} (there the row says ${nameThere})`;

/** Above what is offered; null where both copies follow the same version of the ladder. */
export const describeVersionThere = ({ version }: Pick<Offer, "version">): string | null =>
  version === null
    ? null
    : `The other copy is rated by version ${version} of the ladder, and this workbook by another: look whether the grades still mean the same.`;

/** At most so many names and cells; the rest is counted. */
const MOST_NAMES = 5;
const MOST_CELLS = 3;

function named(texts: readonly string[], most = MOST_NAMES): string {
  const shown = listTexts(texts.slice(0, most));
  const more = texts.length - most;
  return more > 0 ? `${shown} and ${more.toLocaleString("en")} more` : shown;
}

/** "Oskar Nowak (9999)" */
const withId = ({ name, employeeId }: OtherPerson): string =>
  name === employeeId || employeeId === "" ? name : `${name} (${employeeId})`;

const WHERE: Readonly<Record<AmbiguousPerson["where"], string>> = {
  here: "here",
  there: "in the other copy",
  both: "here and in the other copy",
};

const describeAmbiguous = (people: readonly AmbiguousPerson[]): readonly string[] =>
  (["here", "there", "both"] as const).flatMap((where) => {
    const texts = new Set(people.filter((person) => person.where === where).map(withId));
    const reason = `Left out, for their employee ID stands in several rows ${WHERE[where]}`;
    return texts.size > 0 ? [`${reason}: ${named([...texts])}.`] : [];
  });

function describeUnreadable(cells: readonly UnreadableCell[]): string {
  const texts = cells.map(({ name, cell, value }) => `${cell}: “${String(value)}” for ${name}`);
  const holds = cells.length === 1 ? "holds" : "hold";
  return `${count(cells.length, "cell")} of the other copy ${holds} no rating that could be taken (${named(texts, MOST_CELLS)}).`;
}

const describeBlank = (ratings: number): string =>
  ratings === 1
    ? "1 rating is blank there: it stays as it is here."
    : `${count(ratings, "rating")} are blank there: they stay as they are here.`;

const describeAgreed = (names: readonly string[]): string =>
  `Agreed levels and reasons are not taken: ${count(names.length, "person")} ${names.length === 1 ? "has" : "have"} others there (${named(names)}).`;

/** What is not offered, one line each. */
export function describeRest(offer: Offer): readonly string[] {
  const { same, blankThere, unreadable, unknown, withoutId, agreedDiffers, missing } = offer;
  return [
    ...(same > 0 ? [`${count(same, "rating")} ${same === 1 ? "says" : "say"} the same in both.`] : []),
    ...(blankThere > 0 ? [describeBlank(blankThere)] : []),
    ...(unknown.length > 0 ? [`Only in the other copy: ${named(unknown.map(withId))}.`] : []),
    ...describeAmbiguous(offer.ambiguous),
    ...(withoutId.length > 0
      ? [`Left out, for they have no employee ID in the other copy: ${named(withoutId.map(withId))}.`]
      : []),
    ...(unreadable.length > 0 ? [describeUnreadable(unreadable)] : []),
    ...(agreedDiffers.length > 0 ? [describeAgreed(agreedDiffers)] : []),
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
