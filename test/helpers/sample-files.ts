import type { Workbook } from "../../src/emulator/model/workbook.ts";
import { newPackage } from "../../src/emulator/xlsx/new-package.ts";
import { saveXlsx } from "../../src/emulator/xlsx/save-xlsx.ts";
import { rosterWorkbook } from "./roster-files.ts";
import { MESSY_TEAM, MESSY_TITLES, TEAM } from "./sample-teams.ts";

/** Characters; the columns after these keep the standard width. */
const TEAM_WIDTHS = [11, 18, 16, 27, 9, 13, 11, 11, 11, 11];
const MESSY_WIDTHS = [18, 18, 16, 29, 11];

function widen(workbook: Workbook, widths: readonly number[]): Workbook {
  widths.forEach((width, column) => workbook.sheets[0]?.columns.set(column, { width }));
  return workbook;
}

/** The bytes of each sample workbook, by file name. The same rows give the same bytes. */
export function sampleFiles(): ReadonlyMap<string, Uint8Array> {
  const team = widen(rosterWorkbook(TEAM, { sheet: "Spring review", table: "Team" }), TEAM_WIDTHS);
  const messy = widen(rosterWorkbook(MESSY_TEAM, { sheet: "Export", titles: MESSY_TITLES }), MESSY_WIDTHS);
  return new Map([
    ["team.xlsx", saveXlsx({ workbook: team, package: newPackage() })],
    ["messy-team.xlsx", saveXlsx({ workbook: messy, package: newPackage() })],
  ]);
}
