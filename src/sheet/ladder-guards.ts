/** Whether what a workbook holds of Rungs can be worked with. */

import type { Ladder } from "../domain/ladder.ts";
import type { OwnSheet } from "./calibration-sheet.ts";
import { LAYOUT } from "./own-sheet.ts";
import type { Refusal } from "./refusal.ts";

/** What a newer Rungs has laid out may mean something else than it seems to. */
export const newerRungs = ({ layout }: Pick<OwnSheet, "layout">): Refusal | null =>
  layout > LAYOUT ? { code: "newer-rungs" } : null;

/** A workbook carries one ladder: its formulas look up the rules of that one. */
export function otherLadder(own: OwnSheet, wanted: Ladder): Refusal | null {
  const { ladder: present } = own;
  const isOther = present !== null && present.id !== wanted.id;
  return newerRungs(own) ?? (isOther ? { code: "other-ladder", present: present.name, wanted: wanted.name } : null);
}
