import { describe, expect, test } from "vitest";
import { askedGrades } from "../../src/app/asked-grades.ts";
import { firstCell, rubricPlace } from "../../src/app/named-places.ts";
import { standingOf } from "../../src/app/person-standing.ts";
import { paperTeam } from "../helpers/paper-team.ts";

/** System asks 3 at D4 and 4 at D5; D7 is the top of the track. */
const { team, ladder } = paperTeam([
  [1, "Nora", "K.", "Developer", "D4", 3, 3, 3, 3, 2, ""],
  [2, "Tom", "K.", "Developer", "D7", 5, 5, 3, 4, 5, ""],
  [3, "Ai", "K.", "Developer", "", 3, 3, 3, 3, 2, ""],
  [4, "Mei", "K.", "Developer", "D4", 3, "Ownes", 3, 3, 2, ""],
  [5, "Ana", "K.", "Developer", "D4", 1, 1, 1, 1, 1, ""],
]);

function asked(position: number) {
  const person = team.people[position];
  const system = ladder.competencies.find(({ name }) => name === "System");
  if (!person || !system) throw new Error("There is no such person or competency.");
  return askedGrades(ladder, person, system);
}

describe("what the levels ask of a competency", () => {
  test("is that of the present level and of the next", () => {
    expect(asked(0)).toEqual({ now: { level: "D4", grade: 3 }, next: { level: "D5", grade: 4 } });
  });

  test("ends at the top of the track", () => {
    expect(asked(1)).toEqual({ now: { level: "D7", grade: 5 }, next: null });
  });

  test("is not known without a present level", () => {
    expect(asked(2)).toEqual({ now: null, next: null });
  });
});

describe("how a person stands", () => {
  test.each([
    [0, "at", "At level"],
    [2, "open", "No current level"],
    [3, "obstructed", "Check the rating"],
    [4, "below", "Below level"],
  ])("person %i is %s", (position, kind, words) => {
    const person = team.people[position];
    expect(person && standingOf(person)).toEqual({ kind, words });
  });

  test("below the level for as long as the rules ask is to be discussed", () => {
    const answer = team.people[4]?.answer;
    const track = team.people[4]?.track ?? null;
    if (answer?.kind !== "recommended") throw new Error("Ana has an answer.");
    const outcome = { kind: "below-current-level", shown: { cycles: 2, of: 2 } } as const;
    const discussed = { track, answer: { ...answer, recommendation: { ...answer.recommendation, outcome } } };
    expect(standingOf(discussed)).toEqual({ kind: "discuss", words: "Below level: discuss" });
  });
});

describe("places", () => {
  test("the rubric stands on its own sheet", () => {
    expect(rubricPlace(team)).toEqual({ sheet: "Rubric", area: { row: 0, column: 0, height: 1, width: 1 } });
  });

  test("a place is named by its first cell", () => {
    expect(firstCell({ sheet: "Team", area: { row: 11, column: 5, height: 3, width: 2 } })).toBe("F12");
  });
});
