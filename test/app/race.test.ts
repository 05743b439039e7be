import { describe, expect, it } from "vitest";
import { readTeam } from "../../src/app/read-team.ts";
import type { Team } from "../../src/app/team.ts";
import type { CoAuthor } from "../helpers/co-authors.ts";
import { run, setUpBeside, startRace } from "../helpers/race.ts";
import { lostIn, type Race, rowsIn, tableIn } from "../helpers/race-book.ts";

/** `RUNGS_SEED=7 npx vitest run … test/app/race.test.ts` runs the long race of one seed alone. */
const replayed = process.env["RUNGS_SEED"];
const LONG = 1_000;
const RUNS: readonly (readonly [seed: number, edits: number])[] = replayed
  ? [[Number(replayed), LONG]]
  : [
      [3, 250],
      [4, 250],
      [7, 250],
      [9, 250],
      [2026, LONG],
    ];

const shownOf = ({ people, hasResults }: Team) => ({
  hasResults,
  people: people.map(({ employeeId, name, ratings, answer, findings }) => ({
    employeeId,
    name,
    ratings: ratings.map(({ cell, value }) => [cell, value]),
    answer: answer.kind === "recommended" ? answer.recommendation.level : answer.obstacle,
    findings: findings.map(({ cell, code }) => `${cell} ${code}`),
  })),
});

/** Something asked by the first of the two, who then lets the other hear of it. */
async function ask<T>({ turns, authors }: Race, question: (author: CoAuthor) => Promise<T>): Promise<T> {
  const [ann] = authors as readonly [CoAuthor, CoAuthor];
  const answer = question(ann);
  await turns.runUntil(answer);
  await turns.drain();
  return answer;
}

/** Nothing is lost or doubled, and both panes, which have only heard of what was done, show what stands there. */
async function expectTheSame(race: Race): Promise<void> {
  expect(lostIn(race)).toEqual([]);
  const ids = rowsIn(race.book).flatMap(({ id }) => id ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  const shown = race.followers.map((follower) => follower.state());
  const read = await ask(race, ({ workbook }) => readTeam(workbook, race.ladder, "Team"));
  if (!read.ok) throw new Error(read.error.code);
  for (const { team, failure, isStale } of shown) {
    expect([failure, isStale]).toEqual([null, false]);
    expect(team && shownOf(team)).toEqual(shownOf(read.value));
  }
}

/** What must be in the workbook once the ladder is there with its results. */
function expectWhole({ book }: Race): void {
  const headings = tableIn(book).columns.map(({ name }) => name);
  expect(headings.filter((name, index) => headings.indexOf(name) !== index || /\d$/.test(name))).toEqual([]);
  expect(headings).toEqual(expect.arrayContaining(["System", "People", "Process", "Recommended level"]));
  expect(book.sheets.map(({ name }) => name).sort((a, b) => a.localeCompare(b))).toEqual(["Rubric", "Rungs", "Team"]);
  expect(book.names.filter(({ name }) => name.startsWith("Rungs_0_"))).toEqual([]);
}

describe("Two people with one workbook, each with Rungs", () => {
  it.each(RUNS)(
    "lose nothing, double nothing and see the same (seed %i, %i edits and actions)",
    async (seed, edits) => {
      const race = await startRace(seed, edits);
      await run(race);
      await expectTheSame(race);
      expect(await ask(race, (ann) => setUpBeside(ann, race.ladder))).toMatchObject({ kind: "done" });
      await expectTheSame(race);
      expectWhole(race);
      await race.turns.runUntil(Promise.all(race.followers.map((follower) => follower.stop())));
    },
    600_000,
  );
});
