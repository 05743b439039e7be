/** Whether what a workbook holds of Rungs can be worked with. */

import type { Ladder } from "../domain/ladder.ts";
import type { OwnSheet } from "./calibration-sheet.ts";
import { LAYOUT } from "./own-sheet.ts";
import type { Refusal } from "./refusal.ts";

/** What a newer Rungs has laid out may mean something else than it seems to. */
export const newerRungs = ({ layout }: Pick<OwnSheet, "layout">): Refusal | null =>
  layout > LAYOUT ? { code: "newer-rungs" } : null;

/** As `otherLadder`, for what writes by the ladder's rules: by those of another version the formulas would look up what is not there. */
export function otherVersion(own: OwnSheet, wanted: Ladder): Refusal | null {
  const refusal = otherLadder(own, wanted);
  const present = own.ladder?.version ?? wanted.version;
  if (refusal || present === wanted.version) return refusal;
  return { code: "behind", ladder: wanted.name, present, wanted: wanted.version };
}

/** A workbook carries one ladder: its formulas look up the rules of that one. */
export function otherLadder(own: OwnSheet, wanted: Ladder): Refusal | null {
  const { ladder: present } = own;
  const isOther = present !== null && present.id !== wanted.id;
  return newerRungs(own) ?? (isOther ? { code: "other-ladder", present: present.name, wanted: wanted.name } : null);
}
