/** The rules of a ladder, worked out for each level: the very numbers that the native formulas look up. */

import { applicable, requiredAt, risesAt } from "./expectations.ts";
import type { Competency, CompetencyId, Ladder, Level, Track, TrackId } from "./ladder.ts";

/** What one level asks of one competency. */
export interface Ask {
  readonly competency: CompetencyId;
  /** Grade required, from 1. */
  readonly grade: number;
  /** Normalised: the weights of all that the level asks have a mean of 1. */
  readonly weight: number;
  readonly mustHave: boolean;
  /** The expectation rises with this level. */
  readonly riser: boolean;
}

export interface LevelRules {
  readonly level: Level;
  /** In the ladder's order. */
  readonly asks: readonly Ask[];
  /** Weight that may be one grade short. */
  readonly allowance: number;
  /** Risers that may be missed. */
  readonly riserSlack: number;
  /** Share of the applicable competencies of which the ladder says something here. */
  readonly known: number;
}

/** Sums of weights and shares of counts are not exact: what comes this near to a limit is at the limit. */
export const HAIR = 1e-9;

/** One of five may be one grade short, and one at least. */
const defaultAllowance = (asked: number): number => Math.max(1, Math.floor(asked / 5));

function normalised(asks: readonly Ask[]): readonly Ask[] {
  const mean = asks.reduce((sum, { weight }) => sum + weight, 0) / asks.length;
  return asks.map((ask) => ({ ...ask, weight: ask.weight / mean }));
}

function asksAt(ladder: Ladder, track: Track, levelIndex: number, competencies: readonly Competency[]): readonly Ask[] {
  const { weights, mustHaves } = ladder.policy;
  const asks = competencies.flatMap(({ id }): Ask[] => {
    const required = requiredAt(track, levelIndex, id);
    if (required.kind !== "grade") return [];
    const mustHave = mustHaves.get(track.id)?.includes(id) ?? false;
    const riser = risesAt(track, levelIndex, id);
    return [{ competency: id, grade: required.grade, weight: weights.get(id) ?? 1, mustHave, riser }];
  });
  return normalised(asks);
}

function rulesAt(ladder: Ladder, track: Track, level: Level, levelIndex: number): LevelRules {
  const competencies = applicable(ladder, track);
  const asks = asksAt(ladder, track, levelIndex, competencies);
  const risers = asks.filter(({ riser }) => riser).length;
  const known = competencies.filter(({ id }) => requiredAt(track, levelIndex, id).kind !== "unknown").length;
  return {
    level,
    asks,
    allowance: ladder.policy.allowance ?? defaultAllowance(asks.length),
    riserSlack: risers - Math.ceil(risers * ladder.policy.riserShare - HAIR),
    known: competencies.length === 0 ? 0 : known / competencies.length,
  };
}

// Rules depend on the ladder alone, which never changes, and are asked for once per employee.
const worked = new WeakMap<Ladder, Map<TrackId, readonly LevelRules[]>>();

/** The rules of a track's levels, lowest first. */
export function rulesOf(ladder: Ladder, track: Track): readonly LevelRules[] {
  const tracks = worked.get(ladder) ?? new Map<TrackId, readonly LevelRules[]>();
  worked.set(ladder, tracks);
  const rules = tracks.get(track.id) ?? track.levels.map((level, index) => rulesAt(ladder, track, level, index));
  tracks.set(track.id, rules);
  return rules;
}
