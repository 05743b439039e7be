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
  const { ladder: present } = own;
  const isOther = present !== null && present.version !== wanted.version;
  const refusal = { ladder: wanted.name, present: present?.version ?? "", wanted: wanted.version };
  return otherLadder(own, wanted) ?? (isOther ? { code: "behind", ...refusal } : null);
}

/** A workbook carries one ladder: its formulas look up the rules of that one. */
export function otherLadder(own: OwnSheet, wanted: Ladder): Refusal | null {
  const { ladder: present } = own;
  const isOther = present !== null && present.id !== wanted.id;
  return newerRungs(own) ?? (isOther ? { code: "other-ladder", present: present.name, wanted: wanted.name } : null);
}
