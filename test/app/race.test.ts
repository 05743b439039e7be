import { describe, expect, it } from "vitest";
import { readTeam } from "../../src/app/read-team.ts";
import type { Team } from "../../src/app/team.ts";
import type { CoAuthor } from "../helpers/co-authors.ts";
import { lostIn, type Race, run, setUpBeside, startRace, tableIn } from "../helpers/race.ts";

const SEEDS = [3, 4, 7, 9];
const EDITS_EACH = 250;

const shownOf = ({ people }: Team) =>
  people.map(({ employeeId, name, ratings, answer, findings }) => ({
    employeeId,
    name,
    ratings: ratings.map(({ cell, value }) => [cell, value]),
    answer: answer.kind === "recommended" ? answer.recommendation.level : answer.obstacle,
    findings: findings.map(({ cell, code }) => `${cell} ${code}`),
  }));

/** Something asked by the first of the two, who then lets the other hear of it. */
async function ask<T>({ turns, authors }: Race, question: (author: CoAuthor) => Promise<T>): Promise<T> {
  const [ann] = authors as readonly [CoAuthor, CoAuthor];
  const answer = question(ann);
  await turns.runUntil(answer);
  await turns.drain();
  return answer;
}

/** What must be in the workbook once the ladder is there with its results. */
function expectWhole({ book }: Race): void {
  const headings = tableIn(book).columns.map(({ name }) => name);
  expect(headings.filter((name, index) => headings.indexOf(name) !== index || /\d$/.test(name))).toEqual([]);
  expect(headings).toEqual(expect.arrayContaining(["System", "People", "Process", "Recommended level"]));
  expect(book.sheets.map(({ name }) => name).sort((a, b) => a.localeCompare(b))).toEqual(["Rubric", "Rungs", "Team"]);
  expect(book.names.filter(({ name }) => name.includes("at_work"))).toEqual([]);
}

describe("Two people with one workbook, each with Rungs", () => {
  it.each(SEEDS)(
    `lose nothing, double nothing and see the same after ${EDITS_EACH} edits and actions (seed %i)`,
    async (seed) => {
      const race = await startRace(seed, EDITS_EACH);
      await run(race);
      expect(lostIn(race)).toEqual([]);
      expect(await ask(race, (ann) => setUpBeside(ann, race.ladder))).toMatchObject({ kind: "done" });
      expect(lostIn(race)).toEqual([]);
      expectWhole(race);
      const read = await ask(race, ({ workbook }) => readTeam(workbook, race.ladder, "Team"));
      if (!read.ok) throw new Error(read.error.code);
      for (const follower of race.followers) {
        const { team, failure, isStale } = follower.state();
        expect([failure, isStale]).toEqual([null, false]);
        expect(team && shownOf(team)).toEqual(shownOf(read.value));
      }
      await race.turns.runUntil(Promise.all(race.followers.map((follower) => follower.stop())));
    },
    120_000,
  );
});
