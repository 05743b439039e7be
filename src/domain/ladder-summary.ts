/** What is known of a ladder before it is loaded: enough to choose it, and to tell its version from another's. */

import type { Ladder, LadderId } from "./ladder.ts";

export interface LadderSummary {
  readonly id: LadderId;
  readonly name: string;
  readonly version: string;
  /** Names of its tracks. */
  readonly tracks: readonly string[];
  /** How many, over all tracks. */
  readonly levels: number;
  /** How many. */
  readonly competencies: number;
}

export const summaryOf = ({ id, name, version, tracks, competencies }: Ladder): LadderSummary => ({
  id,
  name,
  version,
  tracks: tracks.map((track) => track.name),
  levels: tracks.reduce((sum, { levels }) => sum + levels.length, 0),
  competencies: competencies.length,
});
