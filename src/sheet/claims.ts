/**
 * Whose turn it is to write. Rungs may be open at several computers, and Excel has no locks: whoever is about to change the
 * workbook says so in a hidden name of their own, which nobody else writes, and looks whether another one stands there.
 */

import type { Area } from "./area.ts";
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
const PASSING_PREFIX = `${NAME_PREFIX}0_`;
const CLAIM_PREFIX = `${PASSING_PREFIX}at_work_`;
const claimName = (client: string): string => `${CLAIM_PREFIX}${client}`;
const PLACE = new RegExp(`^${PASSING_PREFIX}place_(\\w+)_\\d+$`);
const placeName = (client: string, index: number): string => `${PASSING_PREFIX}place_${client}_${index}`;

/** A name that is there only while somebody writes. */
export const isPassing = (name: string): boolean => name.startsWith(PASSING_PREFIX);

/** Whose it is. */
const ownerOf = (name: string): string | undefined =>
  name.startsWith(CLAIM_PREFIX) ? name.slice(CLAIM_PREFIX.length) : PLACE.exec(name)?.[1];

/** A name that somebody else will take away. */
export const isOthers = (name: string, client: string): boolean => isPassing(name) && ownerOf(name) !== client;

/** No action takes so long: whose claim is older has broken off. Clocks that are apart by more than that say nothing. */
export const CLAIM_HOLDS = 5 * 60_000;

export const claimsIn = ({ names }: WorkbookShape): readonly Claim[] =>
  [...names].flatMap(([name, formula]) =>
    name.startsWith(CLAIM_PREFIX)
      ? [{ client: name.slice(CLAIM_PREFIX.length), since: Number(formula.slice(1)) || 0 }]
      : [],
  );

/** Claims of others that still hold. */
export const claimsOfOthers = (shape: WorkbookShape, { client, since: now }: Claim): readonly Claim[] =>
  claimsIn(shape).filter((claim) => claim.client !== client && Math.abs(now - claim.since) < CLAIM_HOLDS);

const COMMENT = "Rungs: at work";

/** Says whose turn it is, and gives the places that are going to be written names, which move with them. */
export const claimEdits = (
  { client, since }: Claim,
  places: readonly { readonly sheet: string; readonly area: Area }[],
): readonly Edit[] => [
  { kind: "keepNumber", name: claimName(client), value: since, comment: COMMENT },
  ...places.map((place, index): Edit => ({
    kind: "defineName",
    name: placeName(client, index),
    ...place,
    comment: COMMENT,
  })),
];

/** Ends one's own turn, in which so many places had names, and those that others have left behind. */
export const releaseEdits = (shape: WorkbookShape, own: Claim, places = 0): readonly Edit[] => {
  const holding = new Set(claimsOfOthers(shape, own).map(({ client }) => client));
  const left = [...shape.names.keys()].filter((name) => isPassing(name) && !holding.has(ownerOf(name) ?? ""));
  const names = Array.from({ length: places }, (_, index) => placeName(own.client, index));
  return [...new Set([claimName(own.client), ...names, ...left])].map((name) => ({ kind: "deleteName", name }));
};

/**
 * What a plan stands on, as text to be compared: which sheets, tables, names and headings there are, and what Rungs has
 * written of itself. What people enter meanwhile changes no plan.
 */
export function groundOf(shape: WorkbookShape, ownSheet: string): string {
  const sheets = shape.sheets.map(({ head, ...sheet }) => (sheet.name === ownSheet ? { ...sheet, head } : sheet));
  const names = [...shape.names].filter(([name]) => !isPassing(name));
  return JSON.stringify([sheets, shape.tables, names, visibleRosters(shape)]);
}
