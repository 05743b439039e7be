/** Places of the workbook that have a name, and the names of places. */

import { cellAddress, parseReference } from "../sheet/area.ts";
import { RUBRIC_NAME } from "../sheet/names.ts";
import type { Place } from "./live-sheet.ts";
import type { Team } from "./team.ts";

/** The rubric's first cell; null if somebody has deleted the sheet. */
export function rubricPlace({ calibration }: Team): Place | null {
  const found = parseReference(calibration.shape.names.get(RUBRIC_NAME) ?? "");
  return found && { sheet: found.sheet, area: { ...found.area, height: 1, width: 1 } };
}

/** The place's first cell, without the sheet: "F12". */
export const firstCell = ({ area: { row, column } }: Place): string => cellAddress(row, column);
