/** The ladders that come with Rungs, parsed once. */

import type { Ladder } from "../domain/ladder.ts";
import { parseLadder } from "../domain/parse-ladder.ts";
import compiled from "./compiled/ladders.json" with { type: "json" };

function parseBundled(raw: unknown): Ladder {
  const parsed = parseLadder(raw);
  // The build refuses a ladder with issues, so this promise can only be broken by hand.
  if (!parsed.ok) throw new Error(parsed.error.map(({ path, message }) => `${path}: ${message}`).join("\n"));
  return parsed.value;
}

const ladders: readonly Ladder[] = compiled.map(parseBundled);

/** All bundled ladders, in the order of their ids. */
export const bundledLadders = (): readonly Ladder[] => ladders;

/** The bundled ladder of this id, "four-tracks". */
export const bundledLadder = (id: string): Ladder | undefined => ladders.find((ladder) => ladder.id === id);
