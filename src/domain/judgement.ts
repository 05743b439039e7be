/** How a level was judged: what it asks, what is met and what has to be, as counts. Never one number for all of it. */

import { type CompetencyId, type Ladder, trackOf } from "./ladder.ts";
import { HAIR, rulesOf, type Ask } from "./level-rules.ts";
import type { Assessment } from "./recommendation.ts";
import { gradeOf } from "./standing.ts";

export interface Count {
  readonly met: number;
  readonly of: number;
  readonly needs: number;
}

export interface Judgement {
  readonly competencies: Count;
  /** Weight that is one grade short, and that may be, where competencies weigh differently: then counts do not decide. */
  readonly weight: { readonly short: number; readonly allowed: number } | null;
  /** Competencies more than one grade short: none may be. */
  readonly farShort: readonly CompetencyId[];
  /** Not observed: nobody knows by how much these are short, and they never pass. */
  readonly unknown: readonly CompetencyId[];
  /** Null where nothing on this level is a must-have. */
  readonly mustHaves: Count | null;
  /** What is new at this level; null where nothing is. */
  readonly risers: Count | null;
}

/** The most competencies that may be one grade short together: the lightest ones. */
function mayBeShort(asks: readonly Ask[], allowance: number): number {
  const weights = asks.map(({ weight }) => weight).sort((a, b) => a - b);
  let sum = 0;
  return weights.filter((weight) => (sum += weight) <= allowance + HAIR).length;
}

/** Null at a level (from 0) that the track does not have, or that asks nothing. */
export function judgementAt(ladder: Ladder, assessment: Assessment, levelIndex: number): Judgement | null {
  const rules = rulesOf(ladder, trackOf(ladder, assessment.track))[levelIndex];
  if (rules === undefined || rules.asks.length === 0) return null;
  const { asks, allowance, riserSlack } = rules;
  /** Grades short; null is not observed. */
  const short = ({ competency, grade }: Ask): number | null => {
    const rated = gradeOf(assessment.ratings, competency);
    return rated === null ? null : Math.max(0, grade - rated);
  };
  const countOf = (some: readonly Ask[], slack: number): Count => ({
    met: some.filter((ask) => short(ask) === 0).length,
    of: some.length,
    needs: Math.max(0, some.length - slack),
  });
  const mustHaves = asks.filter(({ mustHave }) => mustHave);
  const risers = asks.filter(({ riser }) => riser);
  const isWeighted = asks.some(({ weight }) => Math.abs(weight - 1) > HAIR);
  const oneShort = asks.filter((ask) => short(ask) === 1).reduce((sum, { weight }) => sum + weight, 0);
  return {
    competencies: countOf(asks, mayBeShort(asks, allowance)),
    weight: isWeighted ? { short: oneShort, allowed: allowance } : null,
    farShort: asks.filter((ask) => (short(ask) ?? 0) > 1).map(({ competency }) => competency),
    unknown: asks.filter((ask) => short(ask) === null).map(({ competency }) => competency),
    mustHaves: mustHaves.length === 0 ? null : countOf(mustHaves, 0),
    risers: risers.length === 0 ? null : countOf(risers, riserSlack),
  };
}
