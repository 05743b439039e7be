/** Words for grades and levels, and what several explanations ask of the ratings. */

import { gradesOf, type CompetencyId, type Ladder, type LevelId, type Track } from "../domain/ladder.ts";
import type { Assessment, Shortfall } from "../domain/recommendation.ts";
import type { AskedWords } from "./explanation.ts";

/** What is asked of whom: a track, and the ratings held against it. */
export interface Asked {
  readonly ladder: Ladder;
  readonly track: Track;
  readonly assessment: Assessment;
}

/** Nothing is rated yet. */
export const isUnrated = ({ ratings }: Assessment): boolean =>
  [...ratings.values()].every(({ kind }) => kind !== "graded");

export const nameOf = (ladder: Ladder, id: CompetencyId): string =>
  ladder.competencies.find((competency) => competency.id === id)?.name ?? id;

/** The grade that is asked of a competency, with its name and text on the track's scale. */
export function wordsFor(
  { ladder, track }: Pick<Asked, "ladder" | "track">,
  { competency: id, rated, expected, mustHave }: Shortfall,
): AskedWords {
  const competency = ladder.competencies.find((one) => one.id === id);
  const grade = competency && gradesOf(track, competency)[expected - 1];
  return {
    competency: nameOf(ladder, id),
    from: rated,
    to: expected,
    grade: grade?.name ?? "",
    text: grade?.text ?? null,
    isMustHave: mustHave,
  };
}

/** "D4"; of no level "below D1". */
export const levelWords = ({ levels }: Track, id: LevelId | null): string =>
  levels.find((level) => level.id === id)?.label ?? `below ${levels[0]?.label ?? ""}`;
