/** Taking turns: several Rungs may have a workbook open, and only one at a time changes it. */

import { findOwnSheet } from "../sheet/calibration-sheet.ts";
import { type Claim, claimEdits, claimsIn, claimsOfOthers, groundOf, releaseEdits } from "../sheet/claims.ts";
import { expectations, type HeldPlace, writtenPlaces } from "../sheet/held-places.ts";
import { newerRungs } from "../sheet/ladder-guards.ts";
import type { Plan } from "../sheet/plan.ts";
import { describeRefusal } from "../sheet/refusal.ts";
import type { WorkbookShape } from "../sheet/snapshot.ts";
import { HostError, isOutdated, sentenceOf } from "./host-error.ts";
import type { WorkbookPort } from "./workbook-port.ts";

/** Somebody else is changing the workbook, or has changed it since it was read. Nothing was done; it can be tried anew. */
export class Contended extends HostError {
  constructor(message: string, options?: ErrorOptions) {
    super("Conflict", message, options);
  }
}

/** Some of what was begun is still there. */
export class Remains extends HostError {
  readonly remains: readonly string[];

  constructor(fault: unknown, remains: readonly string[]) {
    super(fault instanceof HostError ? fault.code : "GeneralException", sentenceOf(fault), { cause: fault });
    this.remains = remains;
  }
}

const AT_WORK =
  "Someone else's Rungs is at work in this workbook: try again when it is done. If it was closed half-way, this can be repaired after five minutes.";
const CHANGED = "The workbook is being changed at this moment: wait until that is done and try again.";

/** Ports through which an action of this page is being carried out. */
const writing = new WeakSet<WorkbookPort>();

const claimOf = ({ client }: WorkbookPort): Claim => ({ client: client.id, since: client.now() });

/** Whether one's own turn has not been ended yet. */
export const hasTurn = (port: WorkbookPort, shape: WorkbookShape): boolean =>
  claimsIn(shape).some(({ client }) => client === port.client.id);

const isTaken = (port: WorkbookPort, shape: WorkbookShape): boolean => claimsOfOthers(shape, claimOf(port)).length > 0;

/**
 * The workbook's outline while nobody changes it. Rejects with `Contended` if somebody does, and with a `HostError` where
 * a newer Rungs has laid out what only that one can change.
 */
export async function readUndisturbed(port: WorkbookPort): Promise<WorkbookShape> {
  const shape = await port.readShape();
  const newer = newerRungs(findOwnSheet(shape));
  if (newer) throw new HostError("UnsupportedVersion", describeRefusal(newer));
  if (writing.has(port) || isTaken(port, shape)) throw new Contended(AT_WORK);
  return shape;
}

/** Ends a turn that was taken over `shape`, in which so many places had names. */
export const endTurn = (port: WorkbookPort, shape: WorkbookShape, places = 0): Promise<void> =>
  port.apply({ phases: [releaseEdits(shape, claimOf(port), places)] });

/**
 * The phases of a plan over `shape`. The last one, which is written by place, expects everything where it was; its last
 * edit ends the turn, so that a turn that has ended tells of a plan that has landed.
 */
export function endingTurn(port: WorkbookPort, shape: WorkbookShape, plan: Plan | null): Pick<Plan, "phases"> {
  const phases = plan?.phases ?? [];
  const expected = expectations({ phases }, shape, port.client.id);
  const last = [...expected, ...(phases.at(-1) ?? []), ...releaseEdits(shape, claimOf(port))];
  return { phases: [...phases.slice(0, -1), last] };
}

/** Why a plan over `before` must not be carried out now; null if nothing speaks against it. */
function objection(port: WorkbookPort, before: WorkbookShape, now: WorkbookShape): string | null {
  if (isTaken(port, now)) return AT_WORK;
  const own = findOwnSheet(before).name;
  return groundOf(before, own) === groundOf(now, own) ? null : CHANGED;
}

const unlessOutdated = (fault: unknown): never => {
  throw isOutdated(fault) ? new Contended(CHANGED, { cause: fault }) : fault;
};

/** Whoever sees another one's claim after making their own steps back: of two at once, at most one goes on. */
async function claim(port: WorkbookPort, before: WorkbookShape, places: readonly HeldPlace[]): Promise<WorkbookShape> {
  try {
    const now = await port.readShape(claimEdits(claimOf(port), places)).catch(unlessOutdated);
    const reason = objection(port, before, now);
    if (reason !== null) throw new Contended(reason);
    return now;
  } catch (fault) {
    await endTurn(port, before, places.length).catch(() => {
      throw new Remains(fault, ["the note that it is at work"]);
    });
    throw fault;
  }
}

/**
 * Writes what was planned over `before`, if the workbook still is so; without a plan, what `write` will plan. `write` has
 * to end the turn. Rejects with `Contended`, with `Remains`, or with what `write` rejects with.
 */
export async function inTurn<T>(
  port: WorkbookPort,
  { shape, plan }: { readonly shape: WorkbookShape; readonly plan: Plan | null },
  write: (now: WorkbookShape) => Promise<T>,
): Promise<T> {
  if (writing.has(port)) throw new Contended(AT_WORK);
  writing.add(port);
  try {
    return await write(await claim(port, shape, plan ? writtenPlaces(plan, shape) : []));
  } finally {
    writing.delete(port);
  }
}
