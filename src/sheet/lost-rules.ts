/** Which ladder a workbook was prepared for whose own sheet is gone: its rating columns still tell. */

import type { Ladder } from "../domain/ladder.ts";
import { installedRosters, isRatingWord } from "./installed.ts";
import { competencyWords } from "./names.ts";
import { rateableCompetencies } from "./rating-codes.ts";
import type { WorkbookShape } from "./snapshot.ts";

export interface LostRules {
  readonly ladder: Ladder;
  /** A sheet with one of its rosters. */
  readonly sheet: string;
}

/** The ladder with the fewest further competencies among those that have all columns; null if none has. */
export function lostRules(shape: WorkbookShape, ladders: readonly Ladder[]): LostRules | null {
  const rosters = installedRosters(shape);
  const words = new Set(rosters.flatMap(({ columns }) => [...columns.keys()].filter(isRatingWord)));
  const [first] = rosters;
  if (!first || words.size === 0) return null;
  const fitting = ladders
    .map((ladder) => ({ ladder, own: new Set(competencyWords(rateableCompetencies(ladder).map(({ name }) => name))) }))
    .filter(({ own }) => [...words].every((word) => own.has(word)))
    .sort((a, b) => a.own.size - b.own.size);
  return fitting[0] ? { ladder: fitting[0].ladder, sheet: first.sheet } : null;
}
