/** Pieces of Rungs' own sheet: values with the names that lead to them. */

import type { Area } from "./area.ts";
import type { Edit } from "./plan.ts";
import type { Grid } from "./snapshot.ts";

/** A piece of the sheet: its upper left cell, its values and the names that lead to parts of it. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly values: Grid;
  /** A name for each column of the block, or one for the whole. */
  readonly names?: readonly string[];
}

export const named = (row: number, at: number, name: string, values: Grid): Block => ({
  row,
  column: at,
  values,
  names: [name],
});

export const areaOf = ({ row, column, values }: Block): Area => ({
  row,
  column,
  height: values.length,
  width: values[0]?.length ?? 0,
});

export const writeBlock = (sheet: string, block: Block): Edit => ({
  kind: "write",
  sheet,
  area: areaOf(block),
  values: block.values,
});

/** A name for each column of the block if there are several, else one for the whole block. */
export function nameBlock(sheet: string, block: Block): readonly Edit[] {
  const names = block.names ?? [];
  const whole = areaOf(block);
  return names.map((name, index) => {
    const area = names.length === 1 ? whole : { ...whole, column: block.column + index, width: 1 };
    return { kind: "defineName", name, sheet, area, comment: "Rungs: rules of the ladder" };
  });
}
