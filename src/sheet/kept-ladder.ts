/** The ladder as Rungs' own sheet keeps it, with all its words: the content of a ladder file as JSON, cell below cell. */

import type { Ladder } from "../domain/ladder.ts";
import { ladderFileOf } from "../domain/write-ladder.ts";
import { parseReference } from "./area.ts";
import { LADDER_NAME } from "./names.ts";
import type { Grid, WorkbookShape } from "./snapshot.ts";

/** A cell holds 32,767 characters. */
const CELL_LIMIT = 30_000;

export function ladderCells(ladder: Ladder): readonly string[] {
  const json = JSON.stringify(ladderFileOf(ladder));
  const count = Math.ceil(json.length / CELL_LIMIT);
  return Array.from({ length: count }, (_, at) => json.slice(at * CELL_LIMIT, (at + 1) * CELL_LIMIT));
}

/**
 * Reads what `ladderCells` wrote, unparsed: anybody may have edited it by hand. Null where there is none, as in a workbook of
 * the first Rungs. `values`: those of Rungs' own sheet.
 */
export function keptLadderFile({ names }: Pick<WorkbookShape, "names">, values: Grid): unknown {
  const area = parseReference(names.get(LADDER_NAME) ?? "")?.area;
  const cells = area ? values.slice(area.row, area.row + area.height).map((row) => String(row[area.column] ?? "")) : [];
  try {
    return JSON.parse(cells.join(""));
  } catch {
    return null;
  }
}
