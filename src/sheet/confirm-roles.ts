/** Headings promise, values tell: "Grade" may be a pay grade, "Title" may name no track. */

import type { Ladder } from "../domain/ladder.ts";
import { matchLevel, matchTrack } from "../domain/match-level.ts";
import type { Roster } from "./find-roster.ts";
import { normaliseHeading, type Role, suitableColumns } from "./headings.ts";
import type { CellContent, Grid } from "./snapshot.ts";

/** Headings that can mean nothing else: such a column is kept, and each value that does not fit is a finding. */
const PLAIN: Readonly<Record<"track" | "level", readonly string[]>> = {
  track: ["track", "career track", "ladder track"],
  level: ["level", "current level", "career level", "ladder level", "level now"],
};

export const isPlainHeading = (role: "track" | "level", heading: CellContent): boolean =>
  PLAIN[role].includes(normaliseHeading(heading));

type Recognises = (text: string) => boolean;

function fits(roster: Roster, column: number, values: Grid, recognises: Recognises): boolean {
  const texts = roster.rows.people
    .map((row) => String(values[row]?.[column] ?? "").trim())
    .filter((text) => text !== "");
  const distinct = new Map([...new Set(texts)].map((text) => [text, recognises(text)]));
  return texts.length > 0 && texts.filter((text) => distinct.get(text)).length * 2 >= texts.length;
}

function confirm(roster: Roster, role: "track" | "level", values: Grid, recognises: Recognises): number | undefined {
  const taken = new Set([...roster.roles].filter(([other]) => other !== role).map(([, column]) => column));
  const candidates = suitableColumns(role, roster.headings).map((index) => roster.column + index);
  const free = candidates.filter((column) => !taken.has(column));
  const plain = free.find((column) => isPlainHeading(role, roster.headings[column - roster.column] ?? ""));
  return free.find((column) => fits(roster, column, values, recognises)) ?? plain;
}

/** The roster with its track and level columns confirmed by what stands in them, or without such a role. */
export function confirmRoles(ladder: Ladder, roster: Roster, values: Grid, known: ReadonlySet<Role>): Roster {
  const recognisers = {
    level: (text: string) => matchLevel(ladder, text).kind === "one",
    track: (text: string) => matchTrack(ladder, text).kind === "one",
  };
  const roles = new Map(roster.roles);
  for (const role of ["level", "track"] as const) {
    if (known.has(role)) continue;
    const column = confirm({ ...roster, roles }, role, values, recognisers[role]);
    if (column === undefined) roles.delete(role);
    else roles.set(role, column);
  }
  return { ...roster, roles };
}
