/** Which formulas a roster has: those of an earlier Rungs are written anew when levels are recommended again. */

import type { CalibrationSheet } from "./calibration-sheet.ts";
import { formulasName } from "./names.ts";
import type { Edit } from "./plan.ts";
import { RESULT_WORDS } from "./result-words.ts";

/** Rises with every change of the formulas. The first Rungs noted none. */
const VERSION = 2;

/** Whether formulas are there, and they are not those of today. */
export const hasOlderFormulas = ({ shape, installed }: CalibrationSheet): boolean =>
  installed.columns.has(RESULT_WORDS.codes) && shape.names.get(formulasName(installed.roster)) !== `=${VERSION}`;

/** Notes that the roster has today's. */
export const formulasEdit = ({ roster }: CalibrationSheet["installed"]): Edit => ({
  kind: "keepNumber",
  name: formulasName(roster),
  value: VERSION,
  comment: "Rungs: which formulas the roster has",
});
