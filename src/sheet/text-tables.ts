/** The tables of everything that levels and tracks may be called, which the native formulas look up. */

import type { Ladder } from "../domain/ladder.ts";
import { levelInputs, trackInputs } from "../domain/match-level.ts";
import { textKey } from "../domain/match-text.ts";
import { LEVEL_NAMES } from "./names.ts";
import type { Block } from "./own-blocks.ts";
import { firstLevelRow } from "./rule-tables.ts";
import type { Grid } from "./snapshot.ts";

/** What a level may be called on its track, the track, the row among `levelRows`, and 1 if no other track has that text. */
function levelTexts(ladder: Ladder): Grid {
  const clear = new Map(levelInputs(ladder).map(({ input, found }) => [textKey(input), found.track]));
  return ladder.tracks.flatMap((track) => {
    const first = firstLevelRow(ladder, track);
    return levelInputs(ladder, track).map(({ input, found }) => {
      const isAlone = clear.get(textKey(input)) === track ? 1 : 0;
      return [input, first, first + track.levels.indexOf(found.level), isAlone];
    });
  });
}

/** The tables from the row `row` on. */
export function textBlocks(ladder: Ladder, row: number): readonly Block[] {
  return [
    { row, column: 0, values: [["All that levels and tracks may be called"]] },
    {
      row: row + 1,
      column: 0,
      values: levelTexts(ladder),
      names: [LEVEL_NAMES.levelText, LEVEL_NAMES.levelTrack, LEVEL_NAMES.levelRow, LEVEL_NAMES.levelAlone],
    },
    {
      row: row + 1,
      column: 5,
      values: trackInputs(ladder).map(({ input, found }) => [input, firstLevelRow(ladder, found)]),
      names: [LEVEL_NAMES.trackText, LEVEL_NAMES.trackRow],
    },
  ];
}
