/** Every sample workbook, made anew from its source. */

import type { Workbook } from "../../src/emulator/model/workbook.ts";
import { newPackage } from "../../src/emulator/xlsx/new-package.ts";
import { saveXlsx } from "../../src/emulator/xlsx/save-xlsx.ts";
import { rosterWorkbook } from "./roster-files.ts";
import { MESSY_TEAM, MESSY_TITLES, TEAM } from "./sample-teams.ts";
import { crowdedTable, FILTER_COLUMN, HIDDEN_SITE, SITES } from "./samples/crowded-table.ts";
import { hrExport } from "./samples/hr-export.ts";
import { lockedRatings } from "./samples/locked-ratings.ts";
import { setFilter } from "./samples/set-filter.ts";
import { springReview } from "./samples/spring-review.ts";

/** Characters; the columns after these keep the standard width. */
const TEAM_WIDTHS = [11, 18, 16, 27, 9, 13, 11, 11, 11, 11];
const MESSY_WIDTHS = [18, 18, 16, 29, 11];

function widen(workbook: Workbook, widths: readonly number[]): Workbook {
  widths.forEach((width, column) => workbook.sheets[0]?.columns.set(column, { width }));
  return workbook;
}

const team = (): Workbook => widen(rosterWorkbook(TEAM, { sheet: "Spring review", table: "Team" }), TEAM_WIDTHS);
const messyTeam = (): Workbook =>
  widen(rosterWorkbook(MESSY_TEAM, { sheet: "Export", titles: MESSY_TITLES }), MESSY_WIDTHS);

const saved = (workbook: Workbook): Uint8Array => saveXlsx({ workbook, package: newPackage() });

function filteredTable(): Uint8Array {
  const shown = SITES.filter((site) => site !== HIDDEN_SITE);
  return setFilter(saved(crowdedTable()), "xl/tables/table1.xml", FILTER_COLUMN, shown);
}

const FILES: Readonly<Record<string, () => Uint8Array>> = {
  "samples/spring-review.xlsx": () => saved(springReview()),
  "test/fixtures/samples/team.xlsx": () => saved(team()),
  "test/fixtures/samples/messy-team.xlsx": () => saved(messyTeam()),
  "test/fixtures/samples/hr-export.xlsx": () => saved(hrExport()),
  "test/fixtures/samples/crowded-table.xlsx": filteredTable,
  "test/fixtures/samples/locked-ratings.xlsx": () => saved(lockedRatings()),
};

/** The bytes of each sample workbook, by its path in the repository. The same source gives the same bytes. */
export function sampleFiles(): ReadonlyMap<string, Uint8Array> {
  return new Map(Object.entries(FILES).map(([path, make]) => [path, make()]));
}
