/** Actions of Rungs on a rated roster, and what other people do to it between two of their round trips. */

import { type ActionResult, describeFailure } from "../../src/app/action-result.ts";
import { insertLadder } from "../../src/app/insert-ladder.ts";
import { recommendLevels } from "../../src/app/recommend-levels.ts";
import { removeRungs } from "../../src/app/remove-rungs.ts";
import { setUp } from "../../src/app/set-up.ts";
import { undoAction } from "../../src/app/undo-action.ts";
import type { WorkbookPort } from "../../src/app/workbook-port.ts";
import type { Emulator } from "../../src/emulator/host/emulator.ts";
import { startOffice } from "../../src/emulator/host/node.ts";
import type { Workbook } from "../../src/emulator/model/workbook.ts";
import { officeWorkbook } from "../../src/excel/office-workbook.ts";
import { aLadder } from "./builders.ts";
import type { Kind } from "./rearranging.ts";
import { type Rows, rosterWorkbook } from "./roster-files.ts";
import { choosing } from "./setting-up.ts";

const ladder = aLadder({ competencies: ["system", "people"], levels: { L1: [1, 1], L2: [2, 2], L3: [3, 3] } });
/** The column "System" is there already. */
const RATED: Rows = [
  ["Emp No", "Name", "Track", "Level", "System"],
  [1007, "Nora", "Engineer", "L3", 3],
  [1003, "Tom", "Engineer", "L2", 4],
  [1005, "Ai", "Engineer", "L1", 2],
];
const RATED_ROSTER: Readonly<Record<Kind, () => Workbook>> = {
  table: () => rosterWorkbook(RATED, { table: "People" }),
  range: () => rosterWorkbook(RATED, { titles: [["Spring review"], []] }),
};

export interface Opened {
  readonly book: Workbook;
  readonly emulator: Emulator;
  readonly port: WorkbookPort;
}

type Run = (port: WorkbookPort) => Promise<ActionResult<unknown>>;
const beside: Run = (port) => setUp(port, ladder, choosing());
const onNewSheet: Run = (port) => setUp(port, ladder, choosing({ place: "new-sheet" }));
const insert: Run = (port) => insertLadder(port, ladder);
const recommend: Run = (port) => recommendLevels(port, ladder);
const undo: Run = (port) => undoAction(port, ladder);
const remove: Run = (port) => removeRungs(port, ladder, { keepsRatings: true });

/** What is done before, the action itself, and what completes it wherever it ended. */
export const ACTIONS = {
  "sets up beside the roster": { before: [], run: beside, completion: [beside] },
  "sets up on a new sheet": { before: [], run: onNewSheet, completion: [onNewSheet] },
  "inserts the ladder": { before: [], run: insert, completion: [insert, recommend] },
  "recommends levels": { before: [insert], run: recommend, completion: [recommend] },
  "takes the action back": { before: [beside], run: undo, completion: [remove] },
  "is removed": { before: [beside], run: remove, completion: [remove] },
} as const satisfies Readonly<Record<string, { before: readonly Run[]; run: Run; completion: readonly Run[] }>>;
export type ActionName = keyof typeof ACTIONS;

export const said = (result: ActionResult<unknown>): string =>
  result.kind === "done" ? "done" : describeFailure(result);

export async function openRoster(kind: Kind, action: ActionName): Promise<Opened> {
  const book = RATED_ROSTER[kind]();
  const { Excel, emulator } = await startOffice({ workbook: book });
  const port = officeWorkbook(Excel, { id: "ann", now: () => 0, pause: () => Promise.resolve() });
  for (const run of ACTIONS[action].before) await run(port);
  return { book, emulator, port };
}

const counted = new Map<string, number>();

/** The round trips that an action takes where nobody comes in between. */
export async function roundTrips(kind: Kind, action: ActionName): Promise<number> {
  const key = `${kind} ${action}`;
  const known = counted.get(key);
  if (known !== undefined) return known;
  const { emulator, port } = await openRoster(kind, action);
  const before = emulator.stats.roundTrips;
  await ACTIONS[action].run(port);
  counted.set(key, emulator.stats.roundTrips - before);
  return emulator.stats.roundTrips - before;
}

/** Does something once, right after that round trip from now (1 is the next). */
export function after({ emulator }: Opened, trip: number, rearrange: (book: Workbook) => void): void {
  const last = emulator.stats.roundTrips + trip;
  emulator.onBatch = () => {
    if (emulator.stats.roundTrips !== last) return;
    emulator.onBatch = () => undefined;
    emulator.edit(rearrange);
  };
}
