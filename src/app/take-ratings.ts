/** Use case: take ratings over from another copy of the workbook. It offers what differs; what is taken, people choose. */

import type { CompetencyId, Ladder } from "../domain/ladder.ts";
import type { RatingReading } from "../domain/rating.ts";
import { fail, ok, type Result } from "../domain/result.ts";
import { describeRefusal, type Refusal } from "../sheet/refusal.ts";
import type { CellContent } from "../sheet/snapshot.ts";
import { idKey } from "./change-ratings.ts";
import { readTeam } from "./read-team.ts";
import type { Person, PersonRating, Team } from "./team.ts";
import type { WorkbookReader } from "./workbook-port.ts";

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
  readonly ratings: readonly OfferedRating[];
}

export interface Offer {
  /** The other copy's sheet. */
  readonly sheet: string;
  /** Of the ladder by which it is rated, where that is another version than here: the same grade may mean something else. */
  readonly version: string | null;
  /** Whose blank cells have a rating there. */
  readonly fills: readonly OfferedPerson[];
  /** Whose ratings are others there. */
  readonly conflicts: readonly OfferedPerson[];
  /** Ratings that say the same in both. */
  readonly same: number;
  /** Texts there that are no rating: they are not offered. */
  readonly unreadable: number;
  /** People there who are not here, or whose ID stands in several rows of either: by name. */
  readonly unknown: readonly string[];
  readonly ambiguous: readonly string[];
  /** Competencies that have no column there. */
  readonly missing: readonly string[];
}

/** People by their IDs; those whose ID is blank or stands twice apart. */
function byId({ people }: Team): {
  readonly single: ReadonlyMap<string, Person>;
  readonly several: ReadonlySet<string>;
} {
  const single = new Map<string, Person>();
  const several = new Set<string>();
  for (const person of people) {
    const key = idKey(person.employeeId);
    if (key === "" || single.has(key)) several.add(key);
    single.set(key, person);
  }
  for (const key of several) single.delete(key);
  return { single, several };
}

const isRating = ({ kind }: RatingReading): boolean =>
  kind === "graded" || kind === "between" || kind === "notObserved";

const meansTheSame = (a: RatingReading, b: RatingReading): boolean =>
  a.kind === b.kind && (!("grade" in a) || !("grade" in b) || a.grade === b.grade);

type Kind = "same" | "fill" | "conflict" | "unreadable" | "nothing";

function compare(here: PersonRating, there: PersonRating): Kind {
  if (there.reading.kind === "blank") return "nothing";
  if (!isRating(there.reading)) return "unreadable";
  if (here.reading.kind === "blank") return "fill";
  return isRating(here.reading) && meansTheSame(here.reading, there.reading) ? "same" : "conflict";
}

interface Compared {
  readonly kind: Kind;
  readonly rating: OfferedRating;
}

function comparePerson(here: Person, there: Person): readonly Compared[] {
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
    return [{ kind: compare(rating, other), rating: offered }];
  });
}

const missingIn = ({ calibration }: Team): readonly string[] =>
  calibration.ratings.filter(({ column }) => column === null).map(({ competency }) => competency.name);

function otherVersionOf(here: Team, there: Team): string | null {
  const version = there.calibration.own.ladder?.version;
  return version === undefined || version === here.calibration.own.ladder?.version ? null : version;
}

/** What the other copy has to offer. Whatever is blank there changes nothing here. */
function offerOf(here: Team, there: Team): Offer {
  const [mine, theirs] = [byId(here), byId(there)];
  const all = [...theirs.single].flatMap(([key, other]) => {
    const person = mine.single.get(key);
    return person ? [{ person, compared: comparePerson(person, other) }] : [];
  });
  const of = (kind: Kind): readonly OfferedPerson[] =>
    all.flatMap(({ person: { employeeId, name }, compared }) => {
      const ratings = compared.filter((one) => one.kind === kind).map(({ rating }) => rating);
      return ratings.length > 0 ? [{ employeeId, name, ratings }] : [];
    });
  const number = (kind: Kind): number =>
    all.flatMap(({ compared }) => compared.filter((one) => one.kind === kind)).length;
  const isAmbiguous = (key: string): boolean => mine.several.has(key) || theirs.several.has(key);
  const keyed = there.people.map((person) => [idKey(person.employeeId), person.name] as const);
  const namesOf = (holds: (key: string) => boolean): readonly string[] => [
    ...new Set(keyed.filter(([key]) => holds(key)).map(([, name]) => name)),
  ];
  return {
    sheet: there.calibration.roster.sheet,
    version: otherVersionOf(here, there),
    fills: of("fill"),
    conflicts: of("conflict"),
    same: number("same"),
    unreadable: number("unreadable"),
    unknown: namesOf((key) => !isAmbiguous(key) && !mine.single.has(key)),
    ambiguous: namesOf(isAmbiguous),
    missing: missingIn(there),
  };
}

const inCommon = (here: Team, there: Team): number => {
  const ids = new Set(here.people.map(({ employeeId }) => idKey(employeeId)));
  return there.people.filter(({ employeeId }) => ids.has(idKey(employeeId))).length;
};

/** The other copy's roster: on the sheet of the same name, else the only one, else the one with most of the same people. */
async function readOther(file: WorkbookReader, ladder: Ladder, here: Team): Promise<Result<Team, Refusal>> {
  const same = await readTeam(file, ladder, here.calibration.roster.sheet);
  if (same.ok || !["no-such-sheet", "no-roster"].includes(same.error.code)) return same;
  const any = await readTeam(file, ladder);
  if (any.ok || any.error.code !== "several-rosters") return any;
  let best: Team | null = null;
  for (const sheet of any.error.sheets) {
    const team = await readTeam(file, ladder, sheet);
    if (team.ok && (!best || inCommon(here, team.value) > inCommon(here, best))) best = team.value;
  }
  return best ? ok(best) : fail(any.error);
}

/** Reads another copy and compares it with the team here. Writes nothing. */
export async function readOffer(file: WorkbookReader, here: Team): Promise<Result<Offer, Refusal>> {
  const there = await readOther(file, here.ladder, here);
  return there.ok ? ok(offerOf(here, there.value)) : there;
}

/** Why another copy has nothing to offer, in one sentence. */
export function describeOther(refusal: Refusal): string {
  switch (refusal.code) {
    case "other-ladder":
      return `The other copy is rated by “${refusal.present}”, and this workbook by “${refusal.wanted}”: ratings by one say nothing by the other.`;
    case "newer-rungs":
      return "A newer version of Rungs has prepared the other copy, and this one would misread it: update the add-in.";
    default:
      return `The other copy: ${describeRefusal(refusal)}`;
  }
}
