/** The ladders that come with Rungs. They are parsed when they are compiled, so that the pane carries no parser. */

import { buildLadder } from "../domain/build-ladder.ts";
import type { Ladder } from "../domain/ladder.ts";
import type { LadderFile } from "../domain/ladder-schema.ts";
import compiled from "./compiled/ladders.json" with { type: "json" };

// `npm run ladders` writes only what `parseLadder` has accepted, with its defaults filled in.
const ladders: readonly Ladder[] = (compiled as readonly LadderFile[]).map(buildLadder);

/** All bundled ladders, in the order of their ids. */
export const bundledLadders = (): readonly Ladder[] => ladders;

/** The bundled ladder of this id, "four-tracks". */
export const bundledLadder = (id: string): Ladder | undefined => ladders.find((ladder) => ladder.id === id);
