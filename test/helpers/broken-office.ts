/** Ways in which an Excel can fail an add-in, beyond a lost question or answer. */

import type { Emulator } from "../../src/emulator/host/emulator.ts";
import type { Action, Batch } from "../../src/emulator/wire/protocol.ts";

/** A kind of action that no Excel knows: the batch ends at it, and what stood before it is done. */
const UNKNOWN_ACTION = 99;

/** Calls `handle` for each round trip from now on (1 is the next); what it returns is sent in the body's place. */
function intercept(
  emulator: Emulator,
  handle: (body: string, trip: number) => string,
  after?: (trip: number) => void,
): void {
  const answer = emulator.answer.bind(emulator);
  const start = emulator.stats.roundTrips;
  emulator.answer = (body) => {
    const trip = emulator.stats.roundTrips - start + 1;
    const isCounted = !body.includes("_RemoveReference") && !body.includes("NotifyActionHandlerReady");
    const sent = answer(isCounted ? handle(body, trip) : body);
    if (isCounted) after?.(trip);
    return sent;
  };
}

/**
 * Makes the round trip `trip` (1 is the next) stop half-way, at the given part of its actions. There are no transactions:
 * what the batch did before stays done.
 */
export function breakInside(emulator: Emulator, trip: number, part: number): void {
  intercept(emulator, (body, at) => (at === trip ? cut(body, part) : body));
}

function cut(body: string, part: number): string {
  const batch = JSON.parse(body) as Batch;
  const at = Math.floor(batch.Actions.length * part);
  const next = batch.Actions[at];
  if (!next) return body;
  const stop: Action = { ...next, ActionType: UNKNOWN_ACTION };
  return JSON.stringify({ ...batch, Actions: [...batch.Actions.slice(0, at), stop, ...batch.Actions.slice(at)] });
}

/** Ends all of these, and the faults that have not happened yet. */
export function mend(emulator: Emulator): void {
  // What stands in its place is the instance's own.
  if (Object.hasOwn(emulator, "answer")) Reflect.deleteProperty(emulator, "answer");
  emulator.clearFaults();
}

/** Notes the state of the workbook after each round trip from now on. */
export function watch<T>(emulator: Emulator, look: () => T): readonly T[] {
  const seen: T[] = [];
  intercept(
    emulator,
    (body) => body,
    () => seen.push(look()),
  );
  return seen;
}

/** The answer to the round trip `trip` gets lost, and all later ones fail, until `emulator.clearFaults()`. */
export function breakFrom(emulator: Emulator, trip: number): void {
  emulator.failAt({ trip, when: "after" });
  for (let later = trip + 1; later < trip + 40; later += 1) emulator.failAt({ trip: later, when: "before" });
}
