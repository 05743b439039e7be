import { newPackage } from "../../src/emulator/xlsx/new-package.ts";
import { saveXlsx } from "../../src/emulator/xlsx/save-xlsx.ts";
import { rosterWorkbook } from "./roster-files.ts";
import { MESSY_TEAM, MESSY_TITLES, TEAM } from "./sample-teams.ts";

/** The bytes of each sample workbook, by file name. The same rows give the same bytes. */
export function sampleFiles(): ReadonlyMap<string, Uint8Array> {
  const team = rosterWorkbook(TEAM, { sheet: "Spring review", table: "Team" });
  const messy = rosterWorkbook(MESSY_TEAM, { sheet: "Export", titles: MESSY_TITLES });
  return new Map([
    ["team.xlsx", saveXlsx({ workbook: team, package: newPackage() })],
    ["messy-team.xlsx", saveXlsx({ workbook: messy, package: newPackage() })],
  ]);
}
