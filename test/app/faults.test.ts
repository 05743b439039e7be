import { describe, expect, it } from "vitest";
import type { ActionResult } from "../../src/app/action-result.ts";
import { removeRungs } from "../../src/app/remove-rungs.ts";
import { setUp } from "../../src/app/set-up.ts";
import type { Workbook } from "../../src/emulator/model/workbook.ts";
import { aLadder } from "../helpers/builders.ts";
import { breakFrom, breakInside, watch } from "../helpers/broken-office.ts";
import { type Calibration, startCalibration, type } from "../helpers/calibration.ts";
import { type Rows, rosterWorkbook } from "../helpers/roster-files.ts";
import { choosing } from "../helpers/setting-up.ts";
import { cellsThatDiffer, differences, modelOf, type WorkbookModel } from "../helpers/workbook-model.ts";

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
}

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
];

type Break = (calibration: Calibration) => void;

interface Course {
  readonly calibration: Calibration;
  /** Before anything was done. */
  readonly original: WorkbookModel;
  /** Before the action. */
  readonly before: WorkbookModel;
}

async function start(action: Action, make: () => Workbook): Promise<Course> {
  const workbook = make();
  const original = modelOf(workbook);
  const calibration = await startCalibration(workbook, aLadder());
  await action.prepare(calibration);
  calibration.emulator.clearFaults();
  return { original, calibration, before: modelOf(workbook) };
}

/** What the action comes to without a fault, in how many round trips, and which of them change something. */
async function undisturbed(action: Action, make: () => Workbook) {
  const { calibration, before } = await start(action, make);
  const states = watch(calibration.emulator, () => modelOf(calibration.workbook));
  const result = await action.run(calibration);
  expect(result.kind).toBe("done");
  const trips = states.map((_, index) => index + 1);
  const writing = trips.filter(
    (trip) => differences(states[trip - 2] ?? before, states[trip - 1] ?? before).length > 0,
  );
  return { complete: modelOf(calibration.workbook), trips, writing };
}

/** The state in which an action that ended so must leave the workbook; null where it may be any. */
function promised(kind: string, before: WorkbookModel, complete: WorkbookModel): WorkbookModel | null {
  if (kind === "done") return complete;
  return kind === "rolled-back" ? before : null;
}

/** Runs the action with a fault, then once more without. Answers all that is not as it must be. */
async function complaints(
  action: Action,
  make: () => Workbook,
  complete: WorkbookModel,
  breakIt: Break,
): Promise<readonly string[]> {
  const { original, before, calibration } = await start(action, make);
  const { workbook, emulator } = calibration;
  breakIt(calibration);
  const { kind } = await action.run(calibration);
  const after = modelOf(workbook);
  emulator.clearFaults();
  const state = promised(kind, before, complete);
  // What an earlier run had left may have been repaired before the fault.
  const isRepaired = kind === "rolled-back" && differences(original, after).length === 0;
  const untrue = state === null || isRepaired ? [] : differences(state, after);
  // An answer that got lost may have been that of the last batch.
  if (differences(complete, after).length > 0) await action.run(calibration);
  const atLast = modelOf(workbook);
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
    it.each(["before", "after"] as const)("survives a fault %s each of its round trips", async (when) => {
      const { complete, trips } = await undisturbed(action, make);
      for (const trip of trips) {
        const found = await complaints(action, make, complete, ({ emulator }) => emulator.failAt({ trip, when }));
        expect(found, `round trip ${trip}`).toEqual([]);
      }
    });

    it("survives faults that begin at one of its round trips and last", async () => {
      const { complete, trips } = await undisturbed(action, make);
      for (const trip of trips) {
        const found = await complaints(action, make, complete, ({ emulator }) => breakFrom(emulator, trip));
        expect(found, `round trip ${trip}`).toEqual([]);
      }
    });

    it("survives a batch that stops half-way", async () => {
      const { complete, writing } = await undisturbed(action, make);
      expect(writing.length).toBeGreaterThan(0);
      for (const [trip, part] of writing.flatMap((at) => [0.2, 0.6, 0.95].map((share) => [at, share] as const))) {
        const found = await complaints(action, make, complete, ({ emulator }) => breakInside(emulator, trip, part));
        expect(found, `round trip ${trip}, ${part} of it`).toEqual([]);
      }
    });
  });
});
