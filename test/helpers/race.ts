/** Two people and two panes who edit one workbook at the same time, at random, with each round trip drawn by lot. */

import { changeRatings } from "../../src/app/change-ratings.ts";
import { type Follower, followTeam } from "../../src/app/follow-team.ts";
import { insertLadder } from "../../src/app/insert-ladder.ts";
import { applyFix, giveRating } from "../../src/app/rate.ts";
import { recommendLevels } from "../../src/app/recommend-levels.ts";
import { removeRungs } from "../../src/app/remove-rungs.ts";
import { setUp } from "../../src/app/set-up.ts";
import type { Team } from "../../src/app/team.ts";
import { undoAction } from "../../src/app/undo-action.ts";
import type { Ladder } from "../../src/domain/ladder.ts";
import { aLadder } from "./builders.ts";
import { type CoAuthor, coAuthors } from "./co-authors.ts";
import { HEADINGS, newcomer, note, type Race, type Value } from "./race-book.ts";
import { BY_HAND, COMPETENCIES, type Done, enter, numberBelow, ownerOf } from "./race-hands.ts";
import { rosterWorkbook } from "./roster-files.ts";
import { choosing } from "./setting-up.ts";
import { Turns } from "./turns.ts";

const FIRST_PEOPLE = 6;

type Action = (author: CoAuthor, ladder: Ladder) => Promise<unknown>;
export const setUpBeside: Action = ({ workbook }, ladder) => setUp(workbook, ladder, choosing());
const recommend: Action = ({ workbook }, ladder) => recommendLevels(workbook, ladder);
const ACTIONS: readonly Action[] = [
  setUpBeside,
  setUpBeside,
  recommend,
  recommend,
  ({ workbook }, ladder) => insertLadder(workbook, ladder),
  ({ workbook }, ladder) => undoAction(workbook, ladder),
  ({ workbook }, ladder) => removeRungs(workbook, ladder, { keepsRatings: true }),
];

/** A computer with its person and its pane. */
interface Computer {
  readonly race: Race;
  readonly author: CoAuthor;
  readonly follower: Follower;
  readonly owner: number;
}

const nameOf = ({ race }: Computer, competency: string): string =>
  race.ladder.competencies.find(({ id }) => id === competency)?.name ?? "";

/** A rating of this computer's, from the team that its pane shows; null if the lot falls on another's. */
function ownRating({ race: { turns, ladder }, owner }: Computer, { people }: Team) {
  const competency = numberBelow(turns, COMPETENCIES.length);
  const index = numberBelow(turns, people.length);
  const person = people[index];
  const rated = ladder.competencies[competency];
  const isOwn = person && rated && ownerOf(Number(person.employeeId), competency) === owner;
  return isOwn ? { index, person, rated, id: Number(person.employeeId) } : null;
}

async function rate(computer: Computer, team: Team): Promise<Done> {
  const { race, author, follower } = computer;
  const own = ownRating(computer, team);
  if (!own) return false;
  const value = race.turns.pick([1, 2, 3, 4, "notObserved", "blank"] as const);
  const result = await giveRating(author, team, own.index, own.rated.id, value);
  if (result.kind !== "given") return false;
  follower.adopt(result.team);
  note(race, own.id, own.rated.name, result.edit.after as Value);
  return true;
}

/** The person at this computer mistypes what its pane can put right. */
async function misspell(computer: Computer, team: Team): Promise<Done> {
  const own = ownRating(computer, team);
  return own !== null && enter(computer.race, computer.author, own.id, own.rated.name, "Guidse");
}

async function fix(computer: Computer, team: Team): Promise<Done> {
  const { race, author, follower, owner } = computer;
  const { people, findings } = team;
  const finding = findings.find((one) => {
    const person = people[one.person];
    const at = person?.ratings.findIndex(({ cell }) => cell === one.cell) ?? -1;
    return one.fix !== null && at >= 0 && ownerOf(Number(person?.employeeId), at) === owner;
  });
  const person = finding && people[finding.person];
  const rating = person?.ratings.find(({ cell }) => cell === finding?.cell);
  if (!finding || !person || !rating) return false;
  const result = await applyFix(author, team, finding);
  if (result.kind !== "given") return false;
  follower.adopt(result.team);
  note(race, Number(person.employeeId), rating.competency.name, result.edit.after as Value);
  return true;
}

/** As ratings are taken from another copy: several at once. */
async function take(computer: Computer, team: Team): Promise<Done> {
  const { race, author, follower } = computer;
  const changes = Array.from({ length: 4 }, () => ownRating(computer, team)).flatMap((own) => {
    const rating = own?.person.ratings.find(({ competency }) => competency.id === own.rated.id);
    if (!own || !rating) return [];
    const { employeeId } = own.person;
    const after = race.turns.pick([1, 2, 3, 4]);
    return [{ employeeId, competency: own.rated.id, before: rating.value ?? "", after }];
  });
  const single = [...new Map(changes.map((one) => [`${one.employeeId} ${one.competency}`, one])).values()];
  if (single.length === 0) return false;
  const result = await changeRatings(author, team, single).catch(() => null);
  for (const { employeeId, competency, after } of result?.changed ?? [])
    note(race, Number(employeeId), nameOf(computer, competency), after as Value);
  await follower.refresh();
  return (result?.changed.length ?? 0) > 0;
}

async function act({ race, author }: Computer): Promise<Done> {
  await race.turns.pick(ACTIONS)(author, race.ladder);
  return true;
}

type ByPane = (computer: Computer, team: Team) => Promise<Done>;
const BY_PANE: readonly ByPane[] = [rate, rate, rate, rate, rate, rate, misspell, fix, take, act, act];

async function editByPane(computer: Computer): Promise<Done> {
  const { team } = computer.follower.state();
  const edit = computer.race.turns.pick(BY_PANE);
  return team ? edit(computer, team) : act(computer);
}

/** `rests`: how many turns pass before each edit, so that hands are not much faster than panes. */
async function keepEditing(race: Race, rests: number, edit: () => Done | Promise<Done>): Promise<void> {
  while (race.left > 0) {
    for (let rest = 0; rest < rests; rest += 1) await race.turns.pause();
    if (await edit()) race.left -= 1;
  }
}

/** Two who have the workbook open and follow it; nothing has been done yet. */
export async function startRace(seed: number, left: number): Promise<Race> {
  const turns = new Turns(seed);
  const ladder = aLadder();
  const people = Array.from({ length: FIRST_PEOPLE }, (_, index) => newcomer(index + 1).map((cell) => cell || null));
  const book = rosterWorkbook([HEADINGS, ...people], { table: "People" });
  const authors = await coAuthors(book, ["ann", "bob"], { onQuestion: turns.wait, pause: turns.pause });
  const followers = authors.map((author) =>
    followTeam({ ...author, ladder, sheet: "Team", clock: turns.clock }, () => undefined),
  );
  return { turns, book, ladder, authors, followers, entered: new Map(), left, people: FIRST_PEOPLE };
}

/** Edits and acts until nothing is left to be done, and everybody has heard of it. */
export async function run(race: Race): Promise<void> {
  const { turns, authors, followers } = race;
  const edits = authors.flatMap((author, owner) => {
    const computer = { race, author, follower: followers[owner] as Follower, owner };
    return [
      keepEditing(race, 8, () => turns.pick(BY_HAND)(race, author, 1 + numberBelow(turns, race.people))),
      keepEditing(race, 1, () => editByPane(computer)),
    ];
  });
  await turns.runUntil(Promise.all(edits));
  await turns.drain();
}
