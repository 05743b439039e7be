/** Ways in which an Excel can fail an add-in, beyond a lost question or answer. */

import type { Emulator } from "../../src/emulator/host/emulator.ts";
import type { Action, Batch } from "../../src/emulator/wire/protocol.ts";

/** A kind of action that no Excel knows: the batch ends at it, and what stood before it is done. */
const UNKNOWN_ACTION = 99;

/**
 * Makes the round trip `trip` (1 is the next) stop half-way, at the given part of its actions. There are no transactions:
 * what the batch did before stays done.
 */
export function breakInside(emulator: Emulator, trip: number, part: number): void {
  const answer = emulator.answer.bind(emulator);
  let trips = 0;
  emulator.answer = (body) => {
    const before = emulator.stats.roundTrips;
    const sent = answer(trips + 1 === trip ? cut(body, part) : body);
    trips += emulator.stats.roundTrips - before;
    return sent;
  };
}

function cut(body: string, part: number): string {
  const batch = JSON.parse(body) as Batch;
  const at = Math.floor(batch.Actions.length * part);
  const next = batch.Actions[at];
  if (!next) return body;
  const stop: Action = { ...next, ActionType: UNKNOWN_ACTION };
  return JSON.stringify({ ...batch, Actions: [...batch.Actions.slice(0, at), stop, ...batch.Actions.slice(at)] });
}

/** Every round trip from `trip` on fails, until `emulator.clearFaults()`. */
export function breakFrom(emulator: Emulator, trip: number, when: "before" | "after"): void {
  for (let number = trip; number < trip + 40; number += 1) emulator.failAt({ trip: number, when });
}
