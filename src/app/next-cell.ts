/** Where to go from a cell: pure, over the people that are to be seen. */

import type { Area } from "../sheet/area.ts";
import { peopleIn } from "./places.ts";
import type { Person, PersonRating, Team } from "./team.ts";

/**
 * `person…` keeps the column and `competency…` keeps the row: both stop at the ends. `unrated…` looks for the next empty
 * rating: down the competency and on with the next one, or along the person and on with the next; it begins again at the
 * top, so that it finds whatever is left.
 */
export type Move =
  "nextPerson" | "previousPerson" | "nextCompetency" | "previousCompetency" | "unratedDown" | "unratedAlong";

/** Row and column from 0. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** The people in rows that are not hidden. */
const visiblePeople = (team: Team, visible: readonly Area[]): readonly Person[] =>
  visible.flatMap((rows) => peopleIn(team, rows)).flatMap((at) => team.people[at] ?? []);

const lastOf = <T>(items: readonly T[], passes: (item: T) => boolean): T | undefined => items.filter(passes).at(-1);

function nextPerson(team: Team, people: readonly Person[], from: Cell, step: 1 | -1): Cell | null {
  const { roster } = team.calibration;
  const next = step === 1 ? people.find(({ row }) => row > from.row) : lastOf(people, ({ row }) => row < from.row);
  if (!next) return null;
  const end = roster.column + roster.headings.length;
  const isOnRoster = from.column >= roster.column && from.column < end;
  return { row: next.row, column: isOnRoster ? from.column : (roster.roles.get("employeeId") ?? 0) };
}

function nextCompetency(people: readonly Person[], from: Cell, step: 1 | -1): Cell | null {
  const person = people.find(({ row }) => row === from.row);
  const columns = person?.ratings.map(({ column }) => column) ?? [];
  const at = columns.indexOf(from.column);
  // From a cell that is no rating to the first one, or back to the last.
  const next = at < 0 ? columns.at(step === 1 ? 0 : -1) : columns[at + step];
  return next === undefined ? null : { row: from.row, column: next };
}

interface Spot extends Cell {
  readonly isUnrated: boolean;
}

const spot = ({ row }: Person, { column, reading }: PersonRating): Spot => ({
  row,
  column,
  isUnrated: reading.kind === "blank",
});

const along = (people: readonly Person[]): readonly Spot[] =>
  people.flatMap((person) => person.ratings.map((rating) => spot(person, rating)));

function down({ ladder }: Team, people: readonly Person[]): readonly Spot[] {
  return ladder.competencies.flatMap(({ id }) =>
    people.flatMap((person) => {
      const rating = person.ratings.find(({ competency }) => competency.id === id);
      return rating ? [spot(person, rating)] : [];
    }),
  );
}

/** The first of `spots` after `from` that has no rating, going round; a cell that is none of them is before all. */
function nextUnrated(spots: readonly Spot[], from: Cell): Cell | null {
  const here = spots.findIndex(({ row, column }) => row === from.row && column === from.column);
  const found = [...spots.slice(here + 1), ...spots.slice(0, here + 1)].find(({ isUnrated }) => isUnrated);
  return found ? { row: found.row, column: found.column } : null;
}

/** From a cell of a person that is no rating, the search along the rows begins with that person. */
function startAlong(spots: readonly Spot[], from: Cell): Cell {
  const isSpot = spots.some(({ row, column }) => row === from.row && column === from.column);
  return isSpot ? from : (lastOf(spots, ({ row }) => row < from.row) ?? from);
}

type Step = (team: Team, people: readonly Person[], from: Cell) => Cell | null;

const STEPS: Readonly<Record<Move, Step>> = {
  nextPerson: (team, people, from) => nextPerson(team, people, from, 1),
  previousPerson: (team, people, from) => nextPerson(team, people, from, -1),
  nextCompetency: (_team, people, from) => nextCompetency(people, from, 1),
  previousCompetency: (_team, people, from) => nextCompetency(people, from, -1),
  unratedDown: (team, people, from) => nextUnrated(down(team, people), from),
  unratedAlong: (_team, people, from) => nextUnrated(along(people), startAlong(along(people), from)),
};

/** The cell to go to among the visible rows; null if there is none that way. */
export function nextCell(team: Team, visible: readonly Area[], from: Cell, move: Move): Cell | null {
  return STEPS[move](team, visiblePeople(team, visible), from);
}

/** The rows to be asked which of them are hidden: all people, as wide as the roster, of which some column is to be seen. */
export function rowsOfPeople({ people, calibration: { roster } }: Team): Area | null {
  const [first, last] = [people[0], people.at(-1)];
  if (!first || !last) return null;
  const width = Math.max(1, roster.headings.length);
  return { row: first.row, column: roster.column, height: last.row - first.row + 1, width };
}
