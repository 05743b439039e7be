/** Use cases: give a rating, and put right what was mistyped. One cell each, and both can be taken back. */

import type { CompetencyId, Grade } from "../domain/ladder.ts";
import { readRating } from "../domain/rating.ts";
import { parseAddress } from "../sheet/area.ts";
import type { CellContent } from "../sheet/snapshot.ts";
import { changeField, type Field, type FieldResult, type OpenWorkbook } from "./change-field.ts";
import type { Person, PersonRating, Team, TeamFinding } from "./team.ts";

/** A grade counted from 1, a deliberate blank, or an empty cell. */
export type RatingInput = number | "notObserved" | "blank";

/** As the dropdown lists it. */
const NOT_OBSERVED = "n/o";

const ratingOn = ({ ratings }: Person, competency: CompetencyId): PersonRating | undefined =>
  ratings.find((rating) => rating.competency.id === competency);

const isNumeric = (value: unknown): boolean => typeof value === "number" || !Number.isNaN(Number(value));

/** Whether most grades in the column are names: then a rating is written as a name, too. */
function hasNames({ people }: Team, competency: CompetencyId): boolean {
  const graded = people.flatMap((person) => {
    const rating = ratingOn(person, competency);
    return rating?.reading.kind === "graded" ? [rating.value] : [];
  });
  return graded.filter((value) => !isNumeric(value)).length * 2 > graded.length;
}

function contentFor(team: Team, competency: CompetencyId, grade: Grade, grades: readonly Grade[]): CellContent {
  const { name, value } = grade;
  const reading = readRating(name, grades);
  // A name that could mean another grade is no way to write this one.
  const isClear = reading.kind === "graded" && reading.grade === value;
  return isClear && hasNames(team, competency) ? name : value;
}

const refused = (sentence: string): FieldResult => ({ kind: "refused", sentence });

function noSuchGrade({ name }: Person, { competency, grades }: PersonRating, input: number): string {
  if (grades.length > 0) return `${competency.name} has no grade ${input}: it counts from 1 to ${grades.length}.`;
  return `The grades of ${competency.name} depend on the track, and that of ${name} is not known: enter it first.`;
}

/**
 * Gives the person at the position `person` a rating. It goes to the row with that employee ID, wherever it is by now, and
 * never over a formula. Never rejects.
 */
export async function giveRating(
  open: OpenWorkbook,
  team: Team,
  person: number,
  competency: CompetencyId,
  input: RatingInput,
): Promise<FieldResult> {
  const rated = team.people[person];
  const rating = rated && ratingOn(rated, competency);
  if (!rating) return refused("There is no such rating on the sheet any more: check the ratings anew.");
  const { grades } = rating;
  const grade = grades.find(({ value }) => value === input);
  if (typeof input === "number" && !grade) return refused(noSuchGrade(rated, rating, input));
  const value = (current: Team): CellContent => {
    if (grade) return contentFor(current, competency, grade, grades);
    return input === "notObserved" ? NOT_OBSERVED : "";
  };
  return changeField(open, team, { employeeId: rated.employeeId, field: { kind: "rating", competency }, value });
}

const FIXED_ROLES = ["track", "level"] as const;

/** What the cell of a finding is for. */
function fieldAt({ calibration }: Team, { ratings }: Person, cell: string): Field | null {
  const rating = ratings.find((one) => one.cell === cell);
  if (rating) return { kind: "rating", competency: rating.competency.id };
  const column = parseAddress(cell)?.column;
  const role = FIXED_ROLES.find((one) => calibration.roster.roles.get(one) === column);
  return role === undefined ? null : { kind: "role", role };
}

/** A grade as the column has it: by name or as a number. */
function fixedContent(team: Team, { ratings }: Person, { cell, fix }: TeamFinding): CellContent {
  const value = fix?.value ?? "";
  const rating = ratings.find((one) => one.cell === cell);
  const reading = rating && readRating(value, rating.grades);
  const grade = reading?.kind === "graded" ? rating?.grades[reading.grade - 1] : undefined;
  return rating && grade ? contentFor(team, rating.competency.id, grade, rating.grades) : value;
}

/** Puts right what a finding is about, if its cell still holds what was found. Never rejects. */
export async function applyFix(open: OpenWorkbook, team: Team, finding: TeamFinding): Promise<FieldResult> {
  const { fix, cell } = finding;
  const person = team.people[finding.person];
  const field = person && fieldAt(team, person, cell);
  const place = parseAddress(cell);
  if (!fix || !field || !place) return refused(`${cell} has to be put right by hand.`);
  const expected = team.calibration.sheet.values[place.row]?.[place.column] ?? "";
  const value = (current: Team): CellContent => fixedContent(current, person, finding);
  return changeField(open, team, { employeeId: person.employeeId, field, value, expected });
}
