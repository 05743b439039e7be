/** Two people and two panes who edit one workbook at the same time, at random, with each round trip drawn by lot. */

import { followTeam, type Follower } from "../../src/app/follow-team.ts";
import { insertLadder } from "../../src/app/insert-ladder.ts";
import { giveRating } from "../../src/app/rate.ts";
import { recommendLevels } from "../../src/app/recommend-levels.ts";
import { removeRungs } from "../../src/app/remove-rungs.ts";
import { setUp } from "../../src/app/set-up.ts";
import { undoAction } from "../../src/app/undo-action.ts";
import type { Ladder } from "../../src/domain/ladder.ts";
import { sortTable } from "../../src/emulator/editing/sort-table.ts";
import { writeInputs } from "../../src/emulator/editing/write-cells.ts";
import type { Table } from "../../src/emulator/model/features.ts";
import type { Workbook } from "../../src/emulator/model/workbook.ts";
import { aLadder } from "./builders.ts";
import { sheetOf } from "./calibration.ts";
import { type CoAuthor, coAuthors } from "./co-authors.ts";
import { rosterWorkbook } from "./roster-files.ts";
import { Turns } from "./turns.ts";

const COMPETENCIES = ["System", "People", "Process"];
const HEADINGS = ["Emp No", "Name", "Track", "Level", "Note"];
const FIRST_PEOPLE = 6;
const MOST_PEOPLE = 12;

type Value = string | number;

export interface Race {
  readonly turns: Turns;
  readonly book: Workbook;
  readonly ladder: Ladder;
  readonly authors: readonly CoAuthor[];
  readonly followers: readonly Follower[];
  /** What people and panes have entered, by "employee heading": whatever happens, it must stand there at last. */
  readonly entered: Map<string, Value>;
  /** Edits and actions that are still to be done. */
  left: number;
  people: number;
}

const newcomer = (id: number): readonly Value[] => [id, `Person ${id}`, "Engineer", `L${1 + (id % 3)}`, ""];

const keyOf = (id: number, heading: string): string => `${id} ${heading}`;

export const tableIn = (book: Workbook): Table => {
  const [table] = sheetOf(book).tables;
  if (!table) throw new Error("The table is gone.");
  return table;
};

/** Where the table has an employee's cell now; null if it has no such column. */
function find(book: Workbook, id: number, heading: string) {
  const { box, columns } = tableIn(book);
  const rows = Array.from({ length: box.height - 1 }, (_, index) => box.row + 1 + index);
  const row = rows.find((one) => sheetOf(book).cell(one, box.column).value === id);
  if (row === undefined) throw new Error(`Employee ${id} is gone.`);
  const at = columns.findIndex(({ name }) => name === heading);
  return at < 0 ? null : { row, column: box.column + at };
}

/** What was entered and is not there. */
export const lostIn = ({ book, entered }: Race): readonly string[] =>
  [...entered].flatMap(([key, value]) => {
    const [id = "", heading = ""] = key.split(" ");
    const at = find(book, Number(id), heading);
    const found = at ? (sheetOf(book).cell(at.row, at.column).value ?? "") : "";
    return found === value ? [] : [`${key}: ${JSON.stringify(found)} in place of ${value}`];
  });

function type({ emulator }: CoAuthor, at: { readonly row: number; readonly column: number }, cells: readonly Value[]) {
  const box = { ...at, height: 1, width: cells.length };
  emulator.edit((book) => writeInputs(book, sheetOf(book), box, [cells], { byUser: true }));
}

const numberBelow = ({ random }: Turns, end: number): number => Math.floor(random() * end);

/** Each rating belongs to one of the two panes (0 and 1) or to people's hands (2), so that the last word is known. */
const ownerOf = (id: number, competency: number): number => (id + competency) % 3;
const BY_HAND = 2;

/** Something that was done, or not. */
type Done = boolean;

function enter(race: Race, author: CoAuthor, id: number, heading: string, value: Value): Done {
  const at = find(race.book, id, heading);
  // While nobody has brought the ladder, there is no column for a rating.
  if (!at) return false;
  type(author, at, [value]);
  race.entered.set(keyOf(id, heading), value);
  return true;
}

function rateByHand(race: Race, author: CoAuthor, id: number): Done {
  const competency = numberBelow(race.turns, COMPETENCIES.length);
  if (ownerOf(id, competency) !== BY_HAND) return false;
  return enter(race, author, id, COMPETENCIES[competency] ?? "", race.turns.pick([1, 2, 3, 4, "n/o", ""]));
}

function sort({ turns, book }: Race, { emulator }: CoAuthor): Done {
  const { box, columns } = tableIn(book);
  const isAscending = turns.random() < 0.5;
  emulator.edit((one) => sortTable(one, tableIn(one), columns[0]?.id ?? 0, isAscending), {
    as: { kind: "sort", sheet: sheetOf(book), box: { ...box, row: box.row + 1, height: box.height - 1 } },
  });
  return true;
}

/** Typing below the table makes it grow. */
function join(race: Race, author: CoAuthor): Done {
  if (race.people === MOST_PEOPLE) return false;
  race.people += 1;
  const { row, column, height } = tableIn(race.book).box;
  type(author, { row: row + height, column }, newcomer(race.people));
  race.entered.set(keyOf(race.people, "Name"), `Person ${race.people}`);
  return true;
}

type ByHand = (race: Race, author: CoAuthor, id: number) => Done;
const note: ByHand = (race, author, id) => enter(race, author, id, "Note", `Note ${race.left}`);
const rename: ByHand = (race, author, id) => enter(race, author, id, "Name", `Name ${race.left}`);
const BY_HAND_EDITS: readonly ByHand[] = [rateByHand, rateByHand, rateByHand, rateByHand, note, rename, sort, join];

type Action = (author: CoAuthor, ladder: Ladder) => Promise<unknown>;
export const setUpBeside: Action = ({ workbook }, ladder) =>
  setUp(workbook, ladder, { columns: new Map(), meanings: [], place: "beside", showsResults: true });
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

/** A rating from the team that the pane shows. */
async function rateByPane(race: Race, author: CoAuthor, follower: Follower, owner: number): Promise<Done> {
  const { turns, ladder } = race;
  const { team } = follower.state();
  const competency = numberBelow(turns, COMPETENCIES.length);
  const person = numberBelow(turns, team?.people.length ?? 0);
  const id = Number(team?.people[person]?.employeeId ?? 0);
  const rated = ladder.competencies[competency];
  if (!team || !rated || ownerOf(id, competency) !== owner) return false;
  const value = turns.pick([1, 2, 3, 4, "notObserved", "blank"] as const);
  const result = await giveRating(author, team, person, rated.id, value);
  if (result.kind !== "given") return false;
  follower.adopt(result.team);
  race.entered.set(keyOf(id, rated.name), result.edit.after as Value);
  return true;
}

async function editByPane(race: Race, author: CoAuthor, follower: Follower, owner: number): Promise<Done> {
  if (race.turns.random() > 0.2) return rateByPane(race, author, follower, owner);
  await race.turns.pick(ACTIONS)(author, race.ladder);
  return true;
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
  const edits = authors.flatMap((author, owner) => [
    keepEditing(race, 8, () => turns.pick(BY_HAND_EDITS)(race, author, 1 + numberBelow(turns, race.people))),
    keepEditing(race, 1, () => editByPane(race, author, followers[owner] as Follower, owner)),
  ]);
  await turns.runUntil(Promise.all(edits));
  await turns.drain();
}
