/** Ladders to choose from. Each is loaded in full only where it is worked with. */

import { buildLadder } from "../domain/build-ladder.ts";
import type { Ladder, LadderId } from "../domain/ladder.ts";
import type { LadderFile } from "../domain/ladder-schema.ts";
import type { LadderSummary } from "../domain/ladder-summary.ts";

/** A ladder in a file of its own. */
export interface LadderOnFile {
  readonly summary: LadderSummary;
  /** Complete, and accepted by `parseLadder`, so that nobody has to carry the parser. Rejects where it cannot be loaded. */
  readonly read: () => Promise<LadderFile>;
}

export interface LadderCatalog {
  readonly summaries: readonly [LadderSummary, ...LadderSummary[]];
  /**
   * The ladder in full: the same promise each time, but for a load that failed, which is tried again. Rejects with a
   * plain sentence.
   */
  readonly load: (id: LadderId) => Promise<Ladder>;
}

async function readLadder({ summary, read }: LadderOnFile): Promise<Ladder> {
  const file = await read().catch((cause: unknown) => {
    throw new Error(`The ladder ${summary.name} could not be loaded: check the connection, and try again.`, { cause });
  });
  return buildLadder(file);
}

export function ladderCatalog([first, ...others]: readonly [LadderOnFile, ...LadderOnFile[]]): LadderCatalog {
  const onFile = new Map([first, ...others].map((one) => [one.summary.id, one]));
  const loads = new Map<LadderId, Promise<Ladder>>();
  const load = (id: LadderId): Promise<Ladder> => {
    const one = onFile.get(id);
    if (!one) return Promise.reject(new Error(`There is no ladder "${id}".`));
    const loading = loads.get(id) ?? readLadder(one);
    loads.set(id, loading);
    loading.catch(() => loads.delete(id));
    return loading;
  };
  return { summaries: [first.summary, ...others.map(({ summary }) => summary)], load };
}
