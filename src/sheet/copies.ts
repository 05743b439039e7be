/** Rosters on sheets that Rungs has made, and the rosters that they were copied from. */

import { parseReference } from "./area.ts";
import { type InstalledRoster, installedRosters } from "./installed.ts";
import { sourceName } from "./names.ts";
import type { WorkbookShape } from "./snapshot.ts";

/** A row of headings. */
interface HeadingPlace {
  readonly sheet: string;
  readonly row: number;
}

/** Whether the roster stands on a sheet that Rungs has made. */
export const isCopy = (shape: WorkbookShape, roster: number): boolean => shape.names.has(sourceName(roster));

/** Where the people of such a roster came from; null for any other, and where that is gone. */
export function sourceOf(shape: WorkbookShape, roster: number): HeadingPlace | null {
  const place = parseReference(shape.names.get(sourceName(roster)) ?? "");
  return place && { sheet: place.sheet, row: place.area.row };
}

/** The roster that the people of this one were copied to. */
export const copyOf = (shape: WorkbookShape, { sheet, row }: HeadingPlace): InstalledRoster | undefined =>
  installedRosters(shape).find(({ roster }) => {
    const source = sourceOf(shape, roster);
    return source?.sheet === sheet && source.row === row;
  });
