/** Which ladder a workbook follows: as it was inserted, in its own version, whatever version Rungs has by now. */

import type { Ladder } from "../domain/ladder.ts";
import { findOwnSheet } from "../sheet/calibration-sheet.ts";
import { keptLadderFile } from "../sheet/kept-ladder.ts";
import { ladderFromTables } from "../sheet/ladder-from-tables.ts";
import type { Grid, WorkbookShape } from "../sheet/snapshot.ts";
import { plainly } from "./plain-request.ts";
import type { WorkbookReader } from "./workbook-port.ts";

export interface KnownLadder {
  readonly ladder: Ladder;
  /** With all words and rules. Otherwise only what the tables of rules tell: names, levels and the grades that they ask. */
  readonly isWhole: boolean;
}

async function keptLadder(shape: WorkbookShape, values: Grid): Promise<Ladder | null> {
  const file = keptLadderFile(shape, values);
  if (file === null) return null;
  // The parser is loaded only here: it is seldom needed.
  const { parseLadder } = await import("../domain/parse-ladder.ts");
  const parsed = parseLadder(file);
  return parsed.ok ? parsed.value : null;
}

/** `known`: the same ladder in the version that Rungs has. Rejects with a `HostError`. */
export async function readLadderIn(port: WorkbookReader, shape: WorkbookShape, known: Ladder): Promise<KnownLadder> {
  const own = findOwnSheet(shape);
  if (!own.isThere) return { ladder: known, isWhole: true };
  const { values } = await port.readSheet(plainly(own.name));
  const version = own.ladder?.version ?? known.version;
  const kept = await keptLadder(shape, values);
  // Somebody may have edited one of the two by hand.
  if (kept?.id === own.ladder?.id && kept?.version === version) return { ladder: kept, isWhole: true };
  return { ladder: ladderFromTables(shape, values, known, version), isWhole: false };
}
