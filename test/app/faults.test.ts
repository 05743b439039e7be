import { beforeAll, describe, expect, it } from "vitest";
import type { ActionResult } from "../../src/app/action-result.ts";
import { insertLadder } from "../../src/app/insert-ladder.ts";
import { recommendLevels } from "../../src/app/recommend-levels.ts";
import { removeRungs } from "../../src/app/remove-rungs.ts";
import { setUp } from "../../src/app/set-up.ts";
import { updateLadder } from "../../src/app/update-ladder.ts";
import type { Ladder } from "../../src/domain/ladder.ts";
import type { Workbook } from "../../src/emulator/model/workbook.ts";
import { aLadder, aLadderFile, parsed } from "../helpers/builders.ts";
import { breakFrom, breakInside, mend, watch } from "../helpers/broken-office.ts";
import { type Calibration, startCalibration, type } from "../helpers/calibration.ts";
import { type Rows, rosterWorkbook } from "../helpers/roster-files.ts";
import { choosing } from "../helpers/setting-up.ts";
import { cellsThatDiffer, differences, modelOf, unranked, type WorkbookModel } from "../helpers/workbook-model.ts";
import { remember } from "../helpers/workbook-state.ts";

const PEOPLE: Rows = [
  ["Emp No", "Name", "Track", "Level", "System"],
  [1, "Nora", "Engineer", "L2", 3],
  [2, "Tom", "Engineer", "L1", "does"],
];

const ROSTERS: Readonly<Record<string, () => Workbook>> = {
  "a table": () => rosterWorkbook(PEOPLE, { table: "People" }),
  "a range": () => rosterWorkbook(PEOPLE, { titles: [["Spring review"], []] }),
};

interface Action {
  readonly title: string;
  readonly prepare: (calibration: Calibration) => Promise<unknown>;
  readonly run: (calibration: Calibration) => Promise<ActionResult<unknown>>;
  /** Some marks are taken away and made anew. */
  readonly movesMarks?: true;
}

const lookOf = ({ movesMarks }: Action, workbook: Workbook): WorkbookModel =>
  movesMarks ? unranked(modelOf(workbook)) : modelOf(workbook);

/** An earlier run that broke off in the middle of its edits, and could not be taken back either. */
async function breakOff({ emulator, insert }: Calibration): Promise<void> {
  breakInside(emulator, 8, 0.6);
  breakFrom(emulator, 9);
  const result = await insert();
  expect(result.kind).toBe("remains");
  emulator.clearFaults();
}

async function rateAndRecommend({ workbook, insert, recommend }: Calibration, at: string): Promise<void> {
  await insert();
  type(workbook, at, [[3, 3]]);
  await recommend();
}

const onNewSheet = ({ port, ladder }: Calibration) => setUp(port, ladder, choosing({ place: "new-sheet" }));

/** Somebody joins the roster after its people were copied to a sheet of Rungs'. */
async function setUpAndJoin(calibration: Calibration): Promise<void> {
  await onNewSheet(calibration);
  const { workbook } = calibration;
  const row = workbook.table("People") ? "A4" : "A6";
  type(workbook, row, [[3, "Ai", "Engineer", "L1", 2]]);
}

/** Last year System was called Systems, and Process was not there but Craft. */
const lastYears = (): Ladder => {
  const file = aLadderFile({ competencies: ["system", "people", "craft"] });
  file.competencies = file.competencies.map((one) => (one.id === "system" ? { ...one, name: "Systems" } : one));
  return parsed({ ...file, version: "0.9" });
};

/** The roster is prepared and rated by last year's ladder. */
async function rateByLastYears({ workbook, port }: Calibration): Promise<void> {
  await insertLadder(port, lastYears());
  await recommendLevels(port, lastYears());
  type(workbook, workbook.table("People") ? "F2" : "F4", [
    [3, 3],
    [2, 1],
  ]);
}

async function rateAndUpdate(calibration: Calibration): Promise<void> {
  await rateByLastYears(calibration);
  await updateLadder(calibration.port, calibration.ladder);
}

const ACTIONS: readonly Action[] = [
  { title: "inserting", prepare: () => Promise.resolve(), run: ({ insert }) => insert() },
  { title: "recommending", prepare: ({ insert }) => insert(), run: ({ recommend }) => recommend() },
  { title: "inserting after a run that broke off", prepare: breakOff, run: ({ insert }) => insert() },
  {
    title: "taking a recommendation back",
    prepare: (calibration) => rateAndRecommend(calibration, "F4"),
    run: ({ undo }) => undo(),
  },
  { title: "taking an insertion back", prepare: ({ insert }) => insert(), run: ({ undo }) => undo() },
  { title: "setting up on a new sheet", prepare: () => Promise.resolve(), run: onNewSheet },
  { title: "copying people who have joined", prepare: setUpAndJoin, run: onNewSheet },
  { title: "taking a new sheet back", prepare: onNewSheet, run: ({ undo }) => undo() },
  {
    title: "removing everything",
    prepare: setUpAndJoin,
    run: ({ port, ladder }) => removeRungs(port, ladder, { keepsRatings: false }),
  },
  {
    title: "bringing the ladder up to date",
    prepare: rateByLastYears,
    run: ({ port, ladder }) => updateLadder(port, ladder),
    movesMarks: true,
  },
  { title: "taking an update back", prepare: rateAndUpdate, run: ({ undo }) => undo(), movesMarks: true },
];

type Break = (calibration: Calibration) => void;

/** An action in a workbook that is ready for it, over and over again. */
interface Course {
  readonly action: Action;
  readonly calibration: Calibration;
  /** Before anything was done. */
  readonly original: WorkbookModel;
  /** Before the action. */
  readonly before: WorkbookModel;
  /** After the action, without a fault. */
  readonly complete: WorkbookModel;
  /** Its round trips, and which of them change something. */
  readonly trips: readonly number[];
  readonly writing: readonly number[];
  /** Puts the workbook back to where it was before the action. */
  readonly begin: () => void;
}

async function prepare(action: Action, make: () => Workbook): Promise<Course> {
  const workbook = make();
  const original = lookOf(action, workbook);
  const calibration = await startCalibration(workbook, aLadder());
  await action.prepare(calibration);
  const before = lookOf(action, workbook);
  const restore = remember(workbook);
  const begin = (): void => {
    mend(calibration.emulator);
    restore();
  };
  begin();
  const states = watch(calibration.emulator, () => lookOf(action, workbook));
  const { kind } = await action.run(calibration);
  expect(kind).toBe("done");
  const trips = states.map((_, index) => index + 1);
  const writing = trips.filter(
    (trip) => differences(states[trip - 2] ?? before, states[trip - 1] ?? before).length > 0,
  );
  return { action, calibration, original, before, complete: lookOf(action, workbook), trips, writing, begin };
}

/** The state in which an action that ended so must leave the workbook; null where it may be any. */
function promised(kind: string, before: WorkbookModel, complete: WorkbookModel): WorkbookModel | null {
  if (kind === "done") return complete;
  return kind === "rolled-back" ? before : null;
}

/** Runs the action with a fault, then once more without. Answers all that is not as it must be. */
async function complaints(course: Course, breakIt: Break): Promise<readonly string[]> {
  const { action, calibration, original, before, complete, begin } = course;
  const { workbook, emulator } = calibration;
  begin();
  expect(differences(before, lookOf(action, workbook))).toEqual([]);
  breakIt(calibration);
  const { kind } = await action.run(calibration);
  const after = lookOf(action, workbook);
  mend(emulator);
  const state = promised(kind, before, complete);
  // What an earlier run had left may have been repaired before the fault.
  const isRepaired = kind === "rolled-back" && differences(original, after).length === 0;
  const untrue = state === null || isRepaired ? [] : differences(state, after);
  // An answer that got lost may have been that of the last batch.
  if (differences(complete, after).length > 0) await action.run(calibration);
  const atLast = lookOf(action, workbook);
  return [
    ...(kind === "refused" ? ["refused"] : []),
    ...cellsThatDiffer(original, after),
    ...untrue,
    ...differences(complete, atLast),
    ...cellsThatDiffer(original, atLast),
  ];
}

describe.each(Object.entries(ROSTERS))("On %s", (_, make) => {
  describe.each(ACTIONS)("$title", (action) => {
    let course: Course;
    beforeAll(async () => {
      course = await prepare(action, make);
    });

    it.each(["before", "after"] as const)("survives a fault %s each of its round trips", async (when) => {
      for (const trip of course.trips) {
        const found = await complaints(course, ({ emulator }) => emulator.failAt({ trip, when }));
        expect(found, `round trip ${trip}`).toEqual([]);
      }
    });

    it("survives faults that begin at one of its round trips and last", async () => {
      for (const trip of course.trips) {
        const found = await complaints(course, ({ emulator }) => breakFrom(emulator, trip));
        expect(found, `round trip ${trip}`).toEqual([]);
      }
    });

    it("survives a batch that stops half-way", async () => {
      const { writing } = course;
      expect(writing.length).toBeGreaterThan(0);
      for (const [trip, part] of writing.flatMap((at) => [0.2, 0.6, 0.95].map((share) => [at, share] as const))) {
        const found = await complaints(course, ({ emulator }) => breakInside(emulator, trip, part));
        expect(found, `round trip ${trip}, ${part} of it`).toEqual([]);
      }
    });
  });
});
