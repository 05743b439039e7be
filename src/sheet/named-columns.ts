/** Columns by the names that Rungs has given them, wherever they stand. */

import { type Area, parseReference } from "./area.ts";
import { columnWord, NAME_PREFIX } from "./names.ts";
import type { WorkbookShape } from "./snapshot.ts";

export interface NamedPlace {
  readonly name: string;
  /** The number of its roster. */
  readonly number: number;
  readonly word: string;
  readonly sheet: string;
  /** The cell of its heading. */
  readonly area: Area;
}

const COLUMN = new RegExp(`^${NAME_PREFIX}(\\d+)_col_`);

/** All columns whose name begins so and still leads to a heading. */
export function placesOf(shape: WorkbookShape, prefix: string = NAME_PREFIX): readonly NamedPlace[] {
  return [...shape.names].flatMap(([name, formula]): NamedPlace[] => {
    const match = name.startsWith(prefix) ? COLUMN.exec(name) : null;
    const place = match && parseReference(formula);
    return place ? [{ name, number: Number(match[1]), word: columnWord(name), ...place }] : [];
  });
}
