/**
 * Whose turn it is to write. Rungs may be open at several computers, and Excel has no locks: whoever is about to change the
 * workbook says so in a hidden name of their own, which nobody else writes, and looks whether another one stands there.
 */

import { visibleRosters } from "./find-roster.ts";
import { NAME_PREFIX } from "./names.ts";
import type { Edit } from "./plan.ts";
import type { WorkbookShape } from "./snapshot.ts";

export interface Claim {
  readonly client: string;
  /** Milliseconds, by the clock of that computer. */
  readonly since: number;
}

// Rosters count from 1, and no other name of Rungs has a number there.
const CLAIM_PREFIX = `${NAME_PREFIX}0_at_work_`;
export const isClaim = (name: string): boolean => name.startsWith(CLAIM_PREFIX);
const claimName = (client: string): string => `${CLAIM_PREFIX}${client}`;

/** No action takes so long: whose claim is older has broken off. Clocks that are apart by more than that say nothing. */
export const CLAIM_HOLDS = 5 * 60_000;

export const claimsIn = ({ names }: WorkbookShape): readonly Claim[] =>
  [...names].flatMap(([name, formula]) =>
    isClaim(name) ? [{ client: name.slice(CLAIM_PREFIX.length), since: Number(formula.slice(1)) || 0 }] : [],
  );

/** Claims of others that still hold. */
export const claimsOfOthers = (shape: WorkbookShape, { client, since: now }: Claim): readonly Claim[] =>
  claimsIn(shape).filter((claim) => claim.client !== client && Math.abs(now - claim.since) < CLAIM_HOLDS);

export const claimEdit = ({ client, since }: Claim): Edit => ({
  kind: "keepNumber",
  name: claimName(client),
  value: since,
  comment: "Rungs: at work",
});

/** Ends one's own turn, and those that others have left behind. */
export const releaseEdits = (shape: WorkbookShape, own: Claim): readonly Edit[] => {
  const holding = new Set(claimsOfOthers(shape, own).map(({ client }) => client));
  const left = claimsIn(shape).flatMap(({ client }) => (holding.has(client) ? [] : [client]));
  return [...new Set([own.client, ...left])].map((client) => ({ kind: "deleteName", name: claimName(client) }));
};

/**
 * What a plan stands on, as text to be compared: which sheets, tables, names and headings there are, and what Rungs has
 * written of itself. What people enter meanwhile changes no plan.
 */
export function groundOf(shape: WorkbookShape, ownSheet: string): string {
  const sheets = shape.sheets.map(({ head, ...sheet }) => (sheet.name === ownSheet ? { ...sheet, head } : sheet));
  const names = [...shape.names].filter(([name]) => !isClaim(name));
  return JSON.stringify([sheets, shape.tables, names, visibleRosters(shape)]);
}
