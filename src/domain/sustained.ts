/** Whether what the ratings say now has held over the earlier cycles as well. */

import { levelIndexOf, type Policy, type Track } from "./ladder.ts";
import type { Assessment, CycleResult } from "./recommendation.ts";

export interface Shown {
  readonly cycles: number;
  readonly of: number;
}

/** A cycle without a date goes before all others, where it can only make the distance unknown. */
const endOf = ({ endedOn }: CycleResult): number => endedOn ?? -Infinity;

/** Earlier cycles with a level on this track, latest first. A missing cycle, or leave, neither counts nor resets. */
const countable = (track: Track, cycles: readonly CycleResult[]): readonly CycleResult[] =>
  cycles.filter(({ level }) => levelIndexOf(track, level) >= 0).sort((a, b) => endOf(b) - endOf(a) || 0);

/** The cycles without a break, up to `most`, before this one of which `holds` is true of the level's position. */
function unbroken(
  track: Track,
  cycles: readonly CycleResult[],
  most: number,
  holds: (level: number) => boolean,
): readonly CycleResult[] {
  const broken = cycles.findIndex(({ level }) => !holds(levelIndexOf(track, level)));
  return cycles.slice(0, broken === -1 ? most : Math.min(broken, most));
}

/** Cycles that lie too close together, or of unknown distance, count as one cycle less than they are. */
function spans({ assessedOn }: Assessment, run: readonly CycleResult[], days: number): boolean {
  const first = run.at(-1)?.endedOn ?? null;
  const last = assessedOn ?? run[0]?.endedOn ?? null;
  return first === null || last === null ? days === 0 : last - first >= days;
}

/**
 * For how many cycles, this one included, the level has been above the current one, of those that the policy asks for.
 * Without earlier cycles the months at the next level serve; null if nothing is known of them either.
 */
export function shownAbove(track: Track, assessment: Assessment, { sustained }: Policy): Shown | null {
  const of = sustained.cycles;
  if (of === 1) return { cycles: 1, of };
  const cycles = countable(track, assessment.earlierCycles);
  if (cycles.length === 0) {
    const months = assessment.monthsAtNextLevel;
    return months === null ? null : { cycles: months >= sustained.months ? of : 1, of };
  }
  const current = levelIndexOf(track, assessment.currentLevel);
  const run = unbroken(track, cycles, of - 1, (level) => level > current);
  const isLongEnough = run.length < of - 1 || spans(assessment, run, sustained.days);
  return { cycles: isLongEnough ? run.length + 1 : of - 1, of };
}

/** Enough cycles above the current level, but not over enough days. */
export interface TooClose {
  /** From the end of the earliest of these cycles to these ratings; null where the dates do not tell. */
  readonly days: number | null;
  readonly asked: number;
}

/** Whether it is the days alone that are missing; null where they are not. */
export function tooClose(track: Track, assessment: Assessment, { sustained }: Policy): TooClose | null {
  const current = levelIndexOf(track, assessment.currentLevel);
  const cycles = countable(track, assessment.earlierCycles);
  const run = unbroken(track, cycles, sustained.cycles - 1, (level) => level > current);
  const isWhole = run.length > 0 && run.length === sustained.cycles - 1;
  if (!isWhole || spans(assessment, run, sustained.days)) return null;
  const ended = run.at(-1)?.endedOn ?? null;
  const days = ended === null || assessment.assessedOn === null ? null : assessment.assessedOn - ended;
  return { days: days !== null && days >= 0 ? days : null, asked: sustained.days };
}

/**
 * For how many cycles, this one included, the level has been below the current one; null without earlier cycles. However
 * close they lie, nobody is promised anything: this only says when to talk.
 */
export function shownBelow(track: Track, assessment: Assessment, { sustained }: Policy): Shown | null {
  if (sustained.cycles === 1) return { cycles: 1, of: 1 };
  const cycles = countable(track, assessment.earlierCycles);
  if (cycles.length === 0) return null;
  const current = levelIndexOf(track, assessment.currentLevel);
  const run = unbroken(track, cycles, sustained.cycles - 1, (level) => level < current);
  return { cycles: run.length + 1, of: sustained.cycles };
}
