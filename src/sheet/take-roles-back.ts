/** Edits that give roles the columns back that they had before an action: their names, and the formulas that read them. */

import type { Ladder } from "../domain/ladder.ts";
import { readCalibrationSheet } from "./calibration-sheet.ts";
import { headingsOn } from "./find-roster.ts";
import { roleWord } from "./installed.ts";
import type { Made } from "./journal.ts";
import { columnName } from "./names.ts";
import { placesOf } from "./named-columns.ts";
import type { Edit } from "./plan.ts";
import { rewrittenFormulas } from "./plan-recommend.ts";
import type { RosterSheet, WorkbookShape } from "./snapshot.ts";
import { absoluteAddress, sheetPrefix } from "./area.ts";
import type { SheetsInput } from "./take-sheets-back.ts";

/** Names that led to other headings before, with the cells of these now. */
function cellsBefore(shape: WorkbookShape, sheet: RosterSheet, made: Made) {
  const [id] = placesOf(shape, columnName(made.number, roleWord("employeeId")));
  const row = id?.area.row ?? 0;
  const headings = (sheet.values[row] ?? []).map(String);
  return Object.entries(made.rolesBefore ?? {}).flatMap(([name, heading]) => {
    const column = headings.indexOf(heading);
    return column < 0 ? [] : [{ name, area: { row, column, height: 1, width: 1 } }];
  });
}

/** The workbook as its names will then be. */
function namedBefore(shape: WorkbookShape, sheet: string, cells: ReturnType<typeof cellsBefore>, made: Made) {
  const names = new Map([...shape.names].filter(([name]) => !made.names.includes(name)));
  for (const { name, area } of cells) names.set(name, `=${sheetPrefix(sheet)}${absoluteAddress(area)}`);
  return { ...shape, names };
}

function formulasBefore(ladder: Ladder, shape: WorkbookShape, sheet: RosterSheet): readonly Edit[] {
  const headings = headingsOn(shape, sheet.name);
  return headings ? rewrittenFormulas(ladder, readCalibrationSheet(ladder, shape, headings, sheet)) : [];
}

export function takeRolesBack({ shape, sheets, ladder }: SheetsInput, made: Made): readonly Edit[] {
  const [sheet] = sheets;
  if (!sheet || !made.rolesBefore) return [];
  const cells = cellsBefore(shape, sheet, made);
  const names = cells.map(({ name, area }): Edit => {
    return { kind: "defineName", name, sheet: sheet.name, area, comment: "Rungs: finds this column again" };
  });
  return [...names, ...(ladder ? formulasBefore(ladder, namedBefore(shape, sheet.name, cells, made), sheet) : [])];
}
