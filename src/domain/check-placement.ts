/** Where an employee stands: track and current level, read from what the roster says. */

import type { Issue } from "./issue.ts";
import type { Ladder, Level, Track } from "./ladder.ts";
import { matchLevel, matchTrack, type Match, type PlacedLevel } from "./match-level.ts";
import { textKey } from "./match-text.ts";
import type { Obstacle } from "./recommendation.ts";
import type { Located, RosterEntry } from "./roster.ts";

export interface Placement {
  readonly track: Track | null;
  readonly level: Level | null;
  readonly issues: readonly Issue[];
  readonly obstacles: readonly Obstacle[];
}

export type Filled = Located & { readonly text: string };

/** The cell with its content as text; undefined if there is no such cell or nothing in it. */
export function filled(located: Located | undefined): Filled | undefined {
  const text = String(located?.value ?? "");
  return located === undefined || textKey(text) === "" ? undefined : { ...located, text };
}

/** "D4 (Developer)" */
export const placedName = ({ track, level }: PlacedLevel): string => `${level.label} (${track.name})`;

/** The only track that all these levels are on, if there is one. */
function commonTrack(levels: readonly PlacedLevel[]): Track | null {
  const tracks = new Set(levels.map(({ track }) => track));
  const [track] = tracks;
  return tracks.size === 1 && track !== undefined ? track : null;
}

/** Everything that a match leaves possible. */
export function meantBy<T>(match: Match<T>): readonly T[] {
  if (match.kind === "none") return [];
  return match.kind === "one" ? [match.found] : match.candidates;
}

/** Without a track of its own, the track follows from the level, or from the ladder's having a single one. */
function impliedTrack(ladder: Ladder, level: Filled | undefined): Track | null {
  const [only] = ladder.tracks;
  if (ladder.tracks.length === 1 && only !== undefined) return only;
  return level === undefined ? null : commonTrack(meantBy(matchLevel(ladder, level.text)));
}

function trackIssue(written: Filled, match: Match<Track>): Issue {
  const { cell, value } = written;
  if (match.kind === "ambiguous") {
    return { code: "track-ambiguous", cell, value, candidates: match.candidates.map(({ name }) => name) };
  }
  const suggestion = match.kind === "none" ? match.suggestion?.name : undefined;
  return { code: "track-unknown", cell, value, ...(suggestion !== undefined && { suggestion }) };
}

function placeTrack(
  ladder: Ladder,
  entry: RosterEntry,
): { readonly track: Track | null; readonly issues: readonly Issue[] } {
  const written = filled(entry.track);
  if (written === undefined) {
    const track = impliedTrack(ladder, filled(entry.level));
    const { cell } = entry.track ?? entry.level ?? entry.employeeId;
    return { track, issues: track === null ? [{ code: "track-missing", cell }] : [] };
  }
  const match = matchTrack(ladder, written.text);
  return match.kind === "one"
    ? { track: match.found, issues: [] }
    : { track: null, issues: [trackIssue(written, match)] };
}

function levelIssue(ladder: Ladder, track: Track, written: Filled, match: Match<PlacedLevel>): Issue {
  const { cell, value } = written;
  if (match.kind === "ambiguous")
    return { code: "level-ambiguous", cell, value, candidates: match.candidates.map(placedName) };
  const elsewhere = meantBy(matchLevel(ladder, written.text)).length > 0;
  if (elsewhere) {
    return {
      code: "level-not-on-track",
      cell,
      value,
      track: track.name,
      levels: track.levels.map(({ label }) => label),
    };
  }
  const suggestion = match.kind === "none" ? match.suggestion?.level.label : undefined;
  return { code: "level-unknown", cell, value, ...(suggestion !== undefined && { suggestion }) };
}

/** On no known track a level is only said to be unknown, for which one is meant depends on the track. */
function levelIssueWithoutTrack(ladder: Ladder, { text, cell, value }: Filled): readonly Issue[] {
  const match = matchLevel(ladder, text);
  if (match.kind !== "none") return [];
  const suggestion = match.suggestion?.level.label;
  return [{ code: "level-unknown", cell, value, ...(suggestion !== undefined && { suggestion }) }];
}

function placeLevel(
  ladder: Ladder,
  track: Track | null,
  located: Located | undefined,
): Omit<Placement, "track" | "obstacles"> {
  if (located === undefined) return { level: null, issues: [] };
  const written = filled(located);
  if (written === undefined) return { level: null, issues: [{ code: "level-missing", cell: located.cell }] };
  if (track === null) return { level: null, issues: levelIssueWithoutTrack(ladder, written) };
  const match = matchLevel(ladder, written.text, track);
  if (match.kind === "one") return { level: match.found.level, issues: [] };
  return { level: null, issues: [levelIssue(ladder, track, written, match)] };
}

/** Track and level of one employee. A blank level is no obstacle: there is then nothing to compare with. */
export function checkPlacement(ladder: Ladder, entry: RosterEntry): Placement {
  const { track, issues } = placeTrack(ladder, entry);
  const { level, issues: levelIssues } = placeLevel(ladder, track, entry.level);
  const levelFails = levelIssues.some(({ code }) => code !== "level-missing");
  const obstacles: Obstacle[] = [
    ...(track === null ? ["check-track" as const] : []),
    ...(levelFails ? ["check-level" as const] : []),
  ];
  return { track, level, issues: [...issues, ...levelIssues], obstacles };
}
