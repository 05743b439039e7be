import { beforeEach, describe, expect, it } from "vitest";
import type { ActionResult } from "../../src/app/action-result.ts";
import { describeFailure } from "../../src/app/action-result.ts";
import { insertLadder } from "../../src/app/insert-ladder.ts";
import type { SheetEvent } from "../../src/app/live-sheet.ts";
import { giveRating } from "../../src/app/rate.ts";
import { readForSetUp } from "../../src/app/read-for-set-up.ts";
import { readTeam } from "../../src/app/read-team.ts";
import { recommendLevels } from "../../src/app/recommend-levels.ts";
import { readForRemoval } from "../../src/app/remove-rungs.ts";
import type { Team } from "../../src/app/team.ts";
import { undoAction } from "../../src/app/undo-action.ts";
import { sortTable } from "../../src/emulator/editing/sort-table.ts";
import type { Workbook } from "../../src/emulator/model/workbook.ts";
import { aLadder } from "../helpers/builders.ts";
import { breakFrom, breakInside } from "../helpers/broken-office.ts";
import { below, sheetOf, tripsOf, type } from "../helpers/calibration.ts";
import { type CoAuthor, coAuthors } from "../helpers/co-authors.ts";
import { rosterWorkbook } from "../helpers/roster-files.ts";
import { differences, modelOf } from "../helpers/workbook-model.ts";

const MINUTE = 60_000;
/** The round trip in which an insertion makes its edits. The one before it begins the journal. */
const INSERTING = 8;
const AT_WORK = "Someone else's Rungs is at work in this workbook: try again when it is done.";

const ladder = aLadder();
let book: Workbook;
let now: number;
let pauses: number;
let ann: CoAuthor;
let bob: CoAuthor;

beforeEach(async () => {
  now = 1_000 * MINUTE;
  pauses = 0;
  book = rosterWorkbook(
    [
      ["Emp No", "Name", "Track", "Level"],
      [1, "Nora", "Engineer", "L2"],
      [2, "Tom", "Engineer", "L1"],
    ],
    { table: "People" },
  );
  const pause = (): Promise<void> => {
    pauses += 1;
    return Promise.resolve();
  };
  const authors = await coAuthors(book, ["ann", "bob"], { now: () => now, pause });
  [ann, bob] = authors as [CoAuthor, CoAuthor];
});

const sentence = (result: ActionResult<unknown>): string => (result.kind === "done" ? "done" : describeFailure(result));
const headings = (): readonly string[] => sheetOf(book).tables[0]?.columns.map(({ name }) => name) ?? [];
const claims = (): readonly string[] => book.names.map(({ name }) => name).filter((name) => name.includes("at_work"));

/** Does something right after a round trip of somebody, counted from 1. */
function after({ emulator }: CoAuthor, trip: number, act: () => void): void {
  let count = 0;
  emulator.onBatch = () => {
    count += 1;
    if (count === trip) act();
  };
}

/** Ann's insertion breaks off in the middle, and Excel cannot be reached from there any more. */
async function breakOff(): Promise<void> {
  breakInside(ann.emulator, INSERTING, 0.6);
  breakFrom(ann.emulator, INSERTING + 1);
  const result = await insertLadder(ann.workbook, ladder);
  expect(result.kind).toBe("remains");
}

async function teamOf(author: CoAuthor): Promise<Team> {
  const read = await readTeam(author.workbook, ladder);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

describe("While somebody else's action is under way", () => {
  it.each([
    ["inserting", () => insertLadder(bob.workbook, ladder)],
    ["recommending", () => recommendLevels(bob.workbook, ladder)],
    ["undoing", () => undoAction(bob.workbook, ladder)],
  ] as const)("%s waits, then says so and changes nothing", async (_, act) => {
    await breakOff();
    const before = modelOf(book);
    const result = await act();
    expect(sentence(result)).toContain(AT_WORK);
    expect([result.kind, pauses]).toEqual(["rolled-back", 5]);
    expect(differences(before, modelOf(book))).toEqual([]);
  });

  it("whoever only looks is told so, and takes nothing back", async () => {
    await breakOff();
    const before = modelOf(book);
    await expect(readForSetUp(bob.workbook)).rejects.toThrow(AT_WORK);
    await expect(readForRemoval(bob.workbook, ladder)).rejects.toThrow(AT_WORK);
    expect((await teamOf(bob)).people).toHaveLength(2);
    expect(differences(before, modelOf(book))).toEqual([]);
  });

  it("whoever had begun it repairs it", async () => {
    await breakOff();
    ann.emulator.clearFaults();
    expect(await insertLadder(ann.workbook, ladder)).toMatchObject({ kind: "done", repaired: true });
    expect(claims()).toEqual([]);
  });

  it("others repair it once nothing has been heard of it for five minutes", async () => {
    await breakOff();
    now += 5 * MINUTE;
    expect(await insertLadder(bob.workbook, ladder)).toMatchObject({ kind: "done", repaired: true });
    expect([headings().slice(4), claims()]).toEqual([["System", "People", "Process"], []]);
  });
});

describe("An action that was interrupted for long", () => {
  it("does not go on where others may have begun to repair it, and takes back what it had done", async () => {
    const before = modelOf(book);
    after(ann, INSERTING - 1, () => {
      now += 3 * MINUTE;
    });
    expect(sentence(await insertLadder(ann.workbook, ladder))).toBe(
      "The action was interrupted for too long. Nothing was changed.",
    );
    expect(differences(before, modelOf(book))).toEqual([]);
  });
});

describe("Two actions at the same time", () => {
  it("that are the same are done once", async () => {
    const results = await Promise.all([insertLadder(ann.workbook, ladder), insertLadder(bob.workbook, ladder)]);
    expect(results.map(sentence)).toEqual(["done", "done"]);
    expect(headings()).toEqual(["Emp No", "Name", "Track", "Level", "System", "People", "Process"]);
    expect(book.sheets.map(({ name }) => name)).toEqual(["Team", "Rubric", "Rungs"]);
    expect((await undoAction(ann.workbook, ladder)).kind).toBe("done");
    expect(headings()).toEqual(["Emp No", "Name", "Track", "Level"]);
  });

  it("both stand in the journal, so that each can be undone", async () => {
    await insertLadder(ann.workbook, ladder);
    type(book, "E2", [[2, 2, 2]]);
    await Promise.all([recommendLevels(ann.workbook, ladder), undoAction(bob.workbook, ladder)]);
    const titles: string[] = [];
    for (let result = await undoAction(bob.workbook, ladder); result.kind === "done";) {
      titles.push(result.report.title);
      result = await undoAction(bob.workbook, ladder);
    }
    expect(new Set(titles).size).toBe(titles.length);
    expect(below(book, "System", 1)).toEqual([2]);
    expect(claims()).toEqual([]);
  });
});

describe("What somebody enters while an action is under way", () => {
  it("into cells that were to be written to moves the action elsewhere", async () => {
    after(ann, INSERTING - 1, () => type(book, "F3", [["mine"]]));
    const result = await insertLadder(ann.workbook, ladder);
    expect(sentence(result)).toContain("F3 is in the way");
    expect(sheetOf(book).cell(2, 5).value).toBe("mine");
    expect(book.sheets.map(({ name }) => name)).toEqual(["Team"]);
  });

  it("into a column that was to go keeps it", async () => {
    await insertLadder(ann.workbook, ladder);
    const { trips } = await tripsOf(ann.emulator, () => undoAction(ann.workbook, ladder));
    await insertLadder(ann.workbook, ladder);
    after(ann, trips - 1, () => type(book, "F3", [[3]]));
    expect((await undoAction(ann.workbook, ladder)).kind).toBe("done");
    expect(headings()).toEqual(["Emp No", "Name", "Track", "Level", "People"]);
    expect(below(book, "People", 2)).toEqual(["", 3]);
  });

  it("below the table grows it, and is not left out", async () => {
    after(ann, INSERTING - 1, () => type(book, "A4", [[3, "Ai", "Engineer", "L1"]]));
    expect((await insertLadder(ann.workbook, ladder)).kind).toBe("done");
    expect(sheetOf(book).tables[0]?.box).toMatchObject({ height: 4, width: 7 });
  });
});

describe("A rating", () => {
  it("goes to its person when rows are sorted between looking and writing", async () => {
    await insertLadder(ann.workbook, ladder);
    const team = await teamOf(ann);
    type(book, "E2", [[1], [4]]);
    after(ann, 1, () => {
      const [table] = sheetOf(book).tables;
      if (table) sortTable(book, table, table.columns[0]?.id ?? 0, false);
    });
    const system = ladder.competencies[0]?.id;
    const result = system && (await giveRating(ann, team, 0, system, 3));
    expect(result && result.kind).toBe("given");
    expect(below(book, "Emp No", 2)).toEqual([2, 1]);
    expect(below(book, "System", 2)).toEqual([4, 3]);
  });
});

describe("What is done at one computer", () => {
  it("is told at the other, with where and what kind it was", async () => {
    const told: SheetEvent[] = [];
    await bob.live.watch((event) => told.push(event));
    await ann.live.writeCells([{ sheet: "Team", row: 1, column: 1, value: "Nora B." }]);
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(told).toEqual([
      { kind: "edited", place: { sheet: "Team", area: { row: 1, column: 1, height: 1, width: 1 } } },
    ]);
  });

  it("leaves the other where they are", async () => {
    await insertLadder(bob.workbook, ladder);
    await ann.live.select({ sheet: "Rubric", area: { row: 0, column: 0, height: 1, width: 1 } });
    expect([(await ann.live.readSelection()).sheet, (await bob.live.readSelection()).sheet]).toEqual([
      "Rubric",
      "Team",
    ]);
  });
});
