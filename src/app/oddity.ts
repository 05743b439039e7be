/** What may be odd about a workbook that has travelled: to older and newer versions, or through somebody's tidying up. */

import type { Ladder } from "../domain/ladder.ts";
import { isNewerVersion } from "../domain/ladder-version.ts";
import type { OwnSheet } from "../sheet/calibration-sheet.ts";
import { newerRungs } from "../sheet/ladder-guards.ts";
import { type Installed, isRatingWord } from "../sheet/installed.ts";

export type Oddity =
  /** A newer Rungs has laid out what this one would misread. */
  | { readonly kind: "newer-rungs" }
  /** Its columns are there, and the sheet with the ladder's rules has been deleted. */
  | { readonly kind: "rules-missing" }
  /** The formulas follow another version of the ladder than Rungs has. */
  | {
      readonly kind: "other-version";
      readonly ladder: string;
      readonly inWorkbook: string;
      readonly inRungs: string;
      /** The workbook's is the newer one. */
      readonly isNewer: boolean;
    };

/** What keeps a workbook from being simply worked with; null where nothing does. */
export function oddityOf(
  own: OwnSheet,
  rosters: readonly Installed[],
  ladders: readonly Pick<Ladder, "id" | "version">[],
): Oddity | null {
  if (newerRungs(own)) return { kind: "newer-rungs" };
  const { ladder } = own;
  if (!ladder) {
    const hasRatings = rosters.some(({ columns }) => [...columns.keys()].some(isRatingWord));
    return hasRatings ? { kind: "rules-missing" } : null;
  }
  const known = ladders.find(({ id }) => id === ladder.id);
  if (!known || known.version === ladder.version) return null;
  const [inWorkbook, inRungs] = [ladder.version, known.version];
  const isNewer = isNewerVersion(inWorkbook, inRungs);
  return { kind: "other-version", ladder: ladder.name, inWorkbook, inRungs, isNewer };
}
