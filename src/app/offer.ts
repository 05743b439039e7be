/** What another copy of a workbook has to offer: its ratings beside those here, and what cannot be taken. */

import type { CompetencyId } from "../domain/ladder.ts";
import type { RatingReading } from "../domain/rating.ts";
import { RESULT_WORDS } from "../sheet/result-words.ts";
import type { CellContent } from "../sheet/snapshot.ts";
import { type Matched, matchPeople, otherName, type Pair } from "./match-people.ts";
import type { Person, PersonRating, Team } from "./team.ts";

/** One rating of the other copy. */
export interface OfferedRating {
  readonly employeeId: string;
  readonly competency: CompetencyId;
  /** "System" */
  readonly heading: string;
  /** Where it stands here: "F12". */
  readonly cell: string;
  /** What stands here, "" for nothing, and what stands there. */
  readonly before: CellContent;
  readonly after: CellContent;
}

export interface OfferedPerson {
  readonly employeeId: string;
  readonly name: string;
  /** The name in the other copy's row where that is another: its ID may be a wrong one. Null where nothing speaks against it. */
  readonly nameThere: string | null;
  readonly ratings: readonly OfferedRating[];
}

export interface UnreadableCell {
  readonly name: string;
  /** Where it stands there: "J8". */
  readonly cell: string;
  readonly value: CellContent;
}

export interface Offer extends Omit<Matched, "pairs"> {
  /** The other copy's sheet. */
  readonly sheet: string;
  /** Of the ladder by which it is rated, where that is another version than here: the same grade may mean something else. */
  readonly version: string | null;
  /** Whose blank cells have a rating there. */
  readonly fills: readonly OfferedPerson[];
  /** Whose ratings are others there. */
  readonly conflicts: readonly OfferedPerson[];
  /** Ratings that say the same in both, and ratings here whose cells are blank there. */
  readonly same: number;
  readonly blankThere: number;
  /** Texts there that are no rating: they are not offered. */
  readonly unreadable: readonly UnreadableCell[];
  /** Whose agreed level or reason is filled there, and another than here: neither is ever taken. By name. */
  readonly agreedDiffers: readonly string[];
  /** Competencies that have no column there. */
  readonly missing: readonly string[];
}

const isRating = ({ kind }: RatingReading): boolean =>
  kind === "graded" || kind === "between" || kind === "notObserved";

const meansTheSame = (a: RatingReading, b: RatingReading): boolean =>
  a.kind === b.kind && (!("grade" in a) || !("grade" in b) || a.grade === b.grade);

type Kind = "same" | "fill" | "conflict" | "unreadable" | "blankThere" | "nothing";

function compare(here: PersonRating, there: PersonRating): Kind {
  if (there.reading.kind === "blank") return isRating(here.reading) ? "blankThere" : "nothing";
  if (!isRating(there.reading)) return "unreadable";
  if (here.reading.kind === "blank") return "fill";
  return isRating(here.reading) && meansTheSame(here.reading, there.reading) ? "same" : "conflict";
}

interface Compared {
  readonly kind: Kind;
  readonly rating: OfferedRating;
  readonly cellThere: string;
}

/** A person who is found in both. */
interface ComparedPair extends Pair {
  readonly compared: readonly Compared[];
}

function compareRatings({ here, there }: Pair): readonly Compared[] {
  return here.ratings.flatMap((rating): Compared[] => {
    const { competency, cell } = rating;
    const other = there.ratings.find((one) => one.competency.id === competency.id);
    if (!other) return [];
    const offered = {
      employeeId: here.employeeId,
      competency: competency.id,
      heading: competency.name,
      cell,
      before: rating.value ?? "",
      after: other.value ?? "",
    };
    return [{ kind: compare(rating, other), rating: offered, cellThere: other.cell }];
  });
}

/** What stands in a column that people fill beside their ratings; "" where there is none. */
function textOf({ calibration: { installed, sheet } }: Team, { row }: Person, word: string): string {
  const column = installed.columns.get(word);
  return column === undefined ? "" : String(sheet.values[row]?.[column] ?? "").trim();
}

const isAgreedOtherwise = (here: Team, there: Team, pair: Pair): boolean =>
  [RESULT_WORDS.agreed, RESULT_WORDS.reason].some((word) => {
    const theirs = textOf(there, pair.there, word);
    return theirs !== "" && theirs !== textOf(here, pair.here, word);
  });

const missingIn = ({ calibration }: Team): readonly string[] =>
  calibration.ratings.filter(({ column }) => column === null).map(({ competency }) => competency.name);

function otherVersionOf(here: Team, there: Team): string | null {
  const version = there.calibration.own.ladder?.version;
  return version === undefined || version === here.calibration.own.ladder?.version ? null : version;
}

const offered = (pairs: readonly ComparedPair[], kind: Kind): readonly OfferedPerson[] =>
  pairs.flatMap((pair) => {
    const ratings = pair.compared.filter((one) => one.kind === kind).map(({ rating }) => rating);
    const { employeeId, name } = pair.here;
    return ratings.length > 0 ? [{ employeeId, name, nameThere: otherName(pair), ratings }] : [];
  });

const unreadableIn = (pairs: readonly ComparedPair[]): readonly UnreadableCell[] =>
  pairs.flatMap(({ here: { name }, compared }) =>
    compared
      .filter(({ kind }) => kind === "unreadable")
      .map(({ rating, cellThere }) => ({ name, cell: cellThere, value: rating.after })),
  );

/** What the other copy has to offer. Whatever is blank there changes nothing here. */
export function offerOf(here: Team, there: Team): Offer {
  const { pairs: matched, ...others } = matchPeople(here, there);
  const pairs = matched.map((pair): ComparedPair => ({ ...pair, compared: compareRatings(pair) }));
  const number = (kind: Kind): number =>
    pairs.flatMap(({ compared }) => compared.filter((one) => one.kind === kind)).length;
  return {
    sheet: there.calibration.roster.sheet,
    version: otherVersionOf(here, there),
    fills: offered(pairs, "fill"),
    conflicts: offered(pairs, "conflict"),
    same: number("same"),
    blankThere: number("blankThere"),
    unreadable: unreadableIn(pairs),
    ...others,
    agreedDiffers: pairs.filter((pair) => isAgreedOtherwise(here, there, pair)).map((pair) => pair.here.name),
    missing: missingIn(there),
  };
}
