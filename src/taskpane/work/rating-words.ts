/** Ratings and grades in a few words. */

import type { AskedGrades } from "../../app/asked-grades.ts";
import { standingOf } from "../../app/person-standing.ts";
import type { Person, PersonRating } from "../../app/team.ts";
import type { Grade } from "../../domain/ladder.ts";

/** The grade that a rating counts as; null while there is none. */
export const gradeOf = ({ reading }: PersonRating): number | null =>
  reading.kind === "graded" || reading.kind === "between" ? reading.grade : null;

/** As short as a cell: "3", "3.5", "n/o", "–" for nothing, "!" for what is no grade. */
export function shortRating({ reading, value }: PersonRating): string {
  switch (reading.kind) {
    case "graded":
      return String(reading.grade);
    case "between":
      return String(value);
    case "notObserved":
      return "n/o";
    case "blank":
      return "–";
    case "offScale":
    case "misspelt":
      return "!";
  }
}

/** As a screen reader says it: "Owns, 3", "not observed". */
export function spokenRating(rating: PersonRating): string {
  const grade = rating.grades.find(({ value }) => value === gradeOf(rating));
  if (grade) return `${grade.name}, ${grade.value}`;
  if (rating.reading.kind === "blank") return "not rated";
  return rating.reading.kind === "notObserved" ? "not observed" : `“${String(rating.value)}” is no grade`;
}

/** "3 of 5, Owns. D4 asks this. Runs it in production." */
export function describeGrade(grade: Grade, of: number, { now, next }: AskedGrades): string {
  const asks = [now, next].flatMap((asked) => (asked?.grade === grade.value ? [`${asked.level} asks this.`] : []));
  return [`${grade.value} of ${of}, ${grade.name}.`, ...asks, ...(grade.text ? [grade.text] : [])].join(" ");
}

function describeAnswer(person: Person): string {
  const { words } = standingOf(person);
  if (person.answer.kind === "obstructed") return `${words}.`;
  const { level } = person.answer.recommendation;
  const label = person.track?.levels.find(({ id }) => id === level)?.label;
  return label === undefined ? `${words}.` : `Recommended ${label}, ${words.charAt(0).toLowerCase()}${words.slice(1)}.`;
}

/** What is said after a rating: "System, Owns, 3. Recommended D4, at level." */
export function announceRating(person: Person, rating: PersonRating, showsStanding: boolean): string {
  const given = `${rating.competency.name}, ${spokenRating(rating)}.`;
  return showsStanding ? `${given} ${describeAnswer(person)}` : given;
}
