/** What the present and the next level ask of one competency, for whoever is about to rate it. */

import { askedGrade } from "../domain/expectations.ts";
import { type Competency, type Ladder, levelIndexOf } from "../domain/ladder.ts";
import type { Person } from "./team.ts";

export interface AskedGrade {
  /** "D4" */
  readonly level: string;
  /** From 1. */
  readonly grade: number;
}

export interface AskedGrades {
  /** Null where the level is unknown, or asks nothing of the competency. */
  readonly now: AskedGrade | null;
  /** Null above the top of the track, and where the present level is unknown. */
  readonly next: AskedGrade | null;
}

export function askedGrades(ladder: Ladder, { track, currentLevel }: Person, competency: Competency): AskedGrades {
  const at = track && currentLevel ? levelIndexOf(track, currentLevel.id) : -1;
  const askedAt = (index: number): AskedGrade | null => {
    const level = track?.levels[index];
    const grade = track && level ? askedGrade(ladder, track, index, competency) : null;
    return level && grade !== null ? { level: level.label, grade } : null;
  };
  return at < 0 ? { now: null, next: null } : { now: askedAt(at), next: askedAt(at + 1) };
}
