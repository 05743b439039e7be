/**
 * Reached and shown: the two tests that a level has to stand. Reached: no must-have short, nothing more than one grade
 * short, and what is one short weighs no more than the allowance. Shown: enough of what is new at the level is met.
 * Excess on one competency never buys a shortfall on another, and nothing is averaged.
 */

import type { Competency, CompetencyId, Ladder, Track } from "./ladder.ts";
import { HAIR, rulesOf, type Ask, type LevelRules } from "./level-rules.ts";

/** The grades of one person; null is not observed. */
export type GradeLookup = (competency: CompetencyId) => number | null;

/** More than any allowance: a must-have short, more than one grade short, not observed. */
const NEVER = 1000;

/** Weight missed on one ask. Blank means "not observed", which is not zero, and never passes. */
function missed({ grade, weight, mustHave }: Ask, rated: number | null): number {
  if (rated === null) return NEVER;
  const short = grade - rated;
  if (short <= 0) return 0;
  return mustHave || short > 1 ? NEVER : weight;
}

const isUnmetRiser = ({ riser, grade }: Ask, rated: number | null): boolean =>
  riser && (rated === null || rated < grade);

function isReached({ asks, allowance }: LevelRules, gradeOf: GradeLookup): boolean {
  return asks.reduce((sum, ask) => sum + missed(ask, gradeOf(ask.competency)), 0) <= allowance + HAIR;
}

function isShown({ asks, riserSlack }: LevelRules, gradeOf: GradeLookup): boolean {
  return asks.filter((ask) => isUnmetRiser(ask, gradeOf(ask.competency))).length <= riserSlack;
}

const ENOUGH_TEXT = 2 / 3;

/**
 * The last step, from 1, that can be recommended: the one before the ladder falls silent, saying something of fewer than
 * two thirds of the competencies. 0 if it is silent from the first level.
 */
export function lastJudgedStep(ladder: Ladder, track: Track): number {
  const rules = rulesOf(ladder, track);
  const silent = rules.findIndex(({ known }) => known < ENOUGH_TEXT - HAIR);
  return silent === -1 ? rules.length : silent;
}

/**
 * The highest level that is shown, with it and every level below reached; counted from 0, −1 below the first level.
 * What is new is asked at that level alone: asked at each level below as well, one grade could cost three levels.
 */
export function highestLevel(ladder: Ladder, track: Track, gradeOf: GradeLookup): number {
  let highest = -1;
  for (const [index, rules] of rulesOf(ladder, track).slice(0, lastJudgedStep(ladder, track)).entries()) {
    if (!isReached(rules, gradeOf)) break;
    if (isShown(rules, gradeOf)) highest = index;
  }
  return highest;
}

const askAt = (ladder: Ladder, track: Track, levelIndex: number, { id }: Competency): Ask | undefined =>
  rulesOf(ladder, track)[levelIndex]?.asks.find((ask) => ask.competency === id);

/** Weight that a grade misses at a level (from 0): 0 if met or not asked, the weight if one short, 1000 if never allowed. */
export function missedWeight(
  ladder: Ladder,
  track: Track,
  levelIndex: number,
  competency: Competency,
  grade: number | null,
): number {
  const ask = askAt(ladder, track, levelIndex, competency);
  return ask === undefined ? 0 : missed(ask, grade);
}

/** 1 if the competency is new at a level (from 0) and the grade does not meet it. */
export function riserUnmet(
  ladder: Ladder,
  track: Track,
  levelIndex: number,
  competency: Competency,
  grade: number | null,
): 0 | 1 {
  const ask = askAt(ladder, track, levelIndex, competency);
  return ask !== undefined && isUnmetRiser(ask, grade) ? 1 : 0;
}

/** Weight that may be one grade short at a level (from 0); a hair's breadth more is still allowed. */
export const allowanceAt = (ladder: Ladder, track: Track, levelIndex: number): number =>
  rulesOf(ladder, track)[levelIndex]?.allowance ?? 0;

/** How many of a level's (from 0) risers may be missed. */
export const riserSlackAt = (ladder: Ladder, track: Track, levelIndex: number): number =>
  rulesOf(ladder, track)[levelIndex]?.riserSlack ?? 0;
