/** Words of the climb that its picture and its table share. */

import type { ClimbLane } from "../../app/explanation.ts";

/** What stands below a competency's name: the grade given, or why there is none. */
export function gradeWords({ gradeName, top }: Pick<ClimbLane, "gradeName" | "top">): string {
  return top === 0 ? "No text" : (gradeName ?? "Not observed");
}
