/** Whose cell is whose: from places on the sheet to people and competencies, and back. */

import type { CompetencyId } from "../domain/ladder.ts";
import { type Area, lastColumn } from "../sheet/area.ts";
import type { Place } from "./live-sheet.ts";
import type { Person, Team } from "./team.ts";

/** What a selection means. `person` and `people` are positions among `Team.people`. */
export type Selection =
  | { readonly kind: "rating"; readonly person: number; readonly competency: CompetencyId }
  | { readonly kind: "person"; readonly person: number }
  | { readonly kind: "people"; readonly people: readonly number[] }
  | { readonly kind: "elsewhere" };

/** The position of the first person in `row` or below it. */
function firstFrom(people: readonly Person[], row: number): number {
  let [low, high] = [0, people.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((people[middle]?.row ?? Infinity) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The positions of the people in some rows. */
export function peopleIn({ people }: Team, { row, height }: Pick<Area, "row" | "height">): readonly number[] {
  const first = firstFrom(people, row);
  return Array.from({ length: firstFrom(people, row + height) - first }, (_, index) => first + index);
}

const ELSEWHERE: Selection = { kind: "elsewhere" };

/** Whom a selection means, in whichever of the roster's columns it is. */
export function personAt(team: Team, { sheet, area }: Place): Selection {
  const { roster } = team.calibration;
  const end = roster.column + roster.headings.length;
  if (sheet !== roster.sheet || lastColumn(area) < roster.column || area.column >= end) return ELSEWHERE;
  const people = peopleIn(team, area);
  const [person] = people;
  if (person === undefined) return ELSEWHERE;
  if (people.length > 1) return { kind: "people", people };
  const isCell = area.width === 1 && area.height === 1;
  const rating = isCell ? team.people[person]?.ratings.find(({ column }) => column === area.column) : null;
  return rating ? { kind: "rating", person, competency: rating.competency.id } : { kind: "person", person };
}

/** The cell of a person's rating; without a competency the person's ID. Null if there is no such cell. */
export function placeOf({ people, calibration }: Team, person: number, competency?: CompetencyId): Place | null {
  const { roster } = calibration;
  const found = people[person];
  const column =
    competency === undefined
      ? roster.roles.get("employeeId")
      : found?.ratings.find((rating) => rating.competency.id === competency)?.column;
  if (!found || column === undefined) return null;
  return { sheet: roster.sheet, area: { row: found.row, column, height: 1, width: 1 } };
}
