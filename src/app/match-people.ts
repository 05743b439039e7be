/** The people of another copy, found here by their employee IDs. */

import type { CellContent } from "../sheet/snapshot.ts";
import { idKey } from "./change-ratings.ts";
import type { Person, Team } from "./team.ts";

/** A person of the other copy. */
export interface OtherPerson {
  /** "" where there is none. */
  readonly employeeId: string;
  /** "row 7" where there is neither name nor ID. */
  readonly name: string;
}

export interface AmbiguousPerson extends OtherPerson {
  /** The workbook in which the ID stands in several rows. */
  readonly where: "here" | "there" | "both";
}

/** A person who is found in both. */
export interface Pair {
  readonly here: Person;
  readonly there: Person;
}

export interface Matched {
  readonly pairs: readonly Pair[];
  /** Not here, with an ID that stands in several rows, and without one. */
  readonly unknown: readonly OtherPerson[];
  readonly ambiguous: readonly AmbiguousPerson[];
  readonly withoutId: readonly OtherPerson[];
}

/** Keys (`idKey`) of IDs that stand several times among `ids`, and so find nobody. A blank one is nobody's, however often. */
export function repeatedIds(ids: readonly CellContent[]): ReadonlySet<string> {
  const [seen, repeated] = [new Set<string>(), new Set<string>()];
  for (const key of ids.map(idKey)) {
    if (key !== "" && seen.has(key)) repeated.add(key);
    seen.add(key);
  }
  return repeated;
}

const keyOf = ({ employeeId }: Person): string => idKey(employeeId);

const repeatedIn = ({ people }: Team): ReadonlySet<string> => repeatedIds(people.map(({ employeeId }) => employeeId));

const asOther = ({ employeeId, name, row }: Person): OtherPerson => ({ employeeId, name: name || `row ${row + 1}` });

/** Everybody of the other copy stands in just one of the lists. */
export function matchPeople(here: Team, there: Team): Matched {
  const known = new Map(here.people.map((person) => [keyOf(person), person]));
  const [twiceHere, twiceThere] = [repeatedIn(here), repeatedIn(there)];
  const whereTwice = (key: string): AmbiguousPerson["where"] | null => {
    if (twiceHere.has(key)) return twiceThere.has(key) ? "both" : "here";
    return twiceThere.has(key) ? "there" : null;
  };
  const single = there.people.filter((person) => keyOf(person) !== "" && whereTwice(keyOf(person)) === null);
  return {
    pairs: single.flatMap((person) => {
      const mine = known.get(keyOf(person));
      return mine ? [{ here: mine, there: person }] : [];
    }),
    unknown: single.filter((person) => !known.has(keyOf(person))).map(asOther),
    ambiguous: there.people.flatMap((person) => {
      const where = whereTwice(keyOf(person));
      return where ? [{ ...asOther(person), where }] : [];
    }),
    withoutId: there.people.filter((person) => keyOf(person) === "").map(asOther),
  };
}

/** The words of a name in any order and case: "Lind, NORA" is Nora Lind. "" where the row has no name but the ID. */
function nameKey({ name, employeeId }: Person): string {
  if (name === employeeId) return "";
  const words = name
    .normalize("NFKC")
    .toLowerCase()
    .split(/[\s,]+/);
  return words
    .filter((word) => word !== "")
    .sort()
    .join(" ");
}

/** The name there where it is another than here: the ID there may be somebody else's. */
export function otherName({ here, there }: Pair): string | null {
  const [mine, theirs] = [nameKey(here), nameKey(there)];
  return mine === "" || theirs === "" || mine === theirs ? null : there.name;
}
