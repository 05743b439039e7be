/** The whole job on everybody whom a ladder can tell apart, with LibreOffice as the judge of the formulas. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Ladder } from "../../src/domain/ladder.ts";
import { sortTable } from "../../src/emulator/editing/sort-table.ts";
import { moveTableColumn } from "../../src/emulator/editing/table-columns.ts";
import { renameTableColumn } from "../../src/emulator/editing/table-headers.ts";
import type { Table } from "../../src/emulator/model/features.ts";
import type { Workbook } from "../../src/emulator/model/workbook.ts";
import { newPackage } from "../../src/emulator/xlsx/new-package.ts";
import { openXlsx } from "../../src/emulator/xlsx/open-xlsx.ts";
import { saveXlsx } from "../../src/emulator/xlsx/save-xlsx.ts";
import { calibrateFile } from "../../src/headless/calibrate-file.ts";
import { allVectors, vectorsOn } from "../helpers/all-vectors.ts";
import { bundledLadder } from "../helpers/builders.ts";
import { libreOffice } from "../helpers/libreoffice.ts";
import { oracleLevel } from "../helpers/method-oracle.ts";
import { rosterWorkbook } from "../helpers/roster-files.ts";
import { describeWith } from "../helpers/tools.ts";
import { stripCachedValues } from "../helpers/workbook-files.ts";

const PATIENCE_MS = 300_000;

/** The level of each employee ID by the method read once more; "" below the first level. */
function expectedLevels(ladder: Ladder): ReadonlyMap<string, string> {
  const asked = ladder.competencies.map(({ id }) => id);
  const levels = ladder.tracks.flatMap((track) => {
    const profile = track.levels.map(({ expectations }) =>
      asked.map((id) => {
        const expectation = expectations.get(id);
        return expectation?.state === "text" ? expectation.grade : 0;
      }),
    );
    const rules = { profile, weights: asked.map(() => 1), mustHaves: [], allowance: 1 };
    return vectorsOn(ladder, track).map((vector) => {
      const grades = vector.map(({ value }) => value);
      return track.levels[oracleLevel(rules, grades)]?.label ?? "";
    });
  });
  return new Map(levels.map((level, index) => [String(index + 1), level]));
}

function tableOf(workbook: Workbook): Table {
  const found = workbook.table("People");
  if (!found) throw new Error("The table People is gone.");
  return found.table;
}

const columnId = (table: Table, name: string): number => table.columns.find((column) => column.name === name)?.id ?? 0;

/** As people do it in Excel: rating columns elsewhere and called otherwise, rows in another order. */
function rearrange(workbook: Workbook, { competencies }: Ladder): void {
  const [first = "", second = "", third = ""] = competencies.map(({ name }) => name);
  moveTableColumn(workbook, tableOf(workbook), columnId(tableOf(workbook), second), 0);
  moveTableColumn(workbook, tableOf(workbook), columnId(tableOf(workbook), competencies.at(-1)?.name ?? ""), 2);
  renameTableColumn(workbook, tableOf(workbook), columnId(tableOf(workbook), first), "Tech depth [2026]");
  renameTableColumn(workbook, tableOf(workbook), columnId(tableOf(workbook), third), "Leute");
  sortTable(workbook, tableOf(workbook), columnId(tableOf(workbook), "Name"), false);
}

/** Recommended level by employee ID, as LibreOffice calculates it from the formulas alone. */
async function recalculated(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const [headings = [], ...people] = (await libreOffice.toCsv(stripCachedValues(bytes))).get("Team") ?? [];
  const id = headings.indexOf("Employee ID");
  const level = headings.indexOf("Recommended level");
  return new Map(people.map((cells) => [cells[id] ?? "", cells[level] ?? ""]));
}

async function recommendedBy(ladder: Ladder, file: string, out: string): Promise<ReadonlyMap<string, string>> {
  const result = await calibrateFile({ file, ladder: ladder.id, out, json: true });
  if (!result.ok) throw new Error(result.error);
  return new Map(result.value.recommendations.map((person) => [person.employeeId, person.recommendedLevel ?? ""]));
}

describe.each([
  ["four-tracks", 12_500],
  ["playbook-2026", 343],
])("everybody on %s, %i people, ratings in all spellings", (id, people) => {
  const ladder = bundledLadder(id);
  const expected = expectedLevels(ladder);
  const folder = mkdtempSync(join(tmpdir(), "rungs-vectors-"));
  const calibrated = join(folder, "calibrated.xlsx");
  const rearranged = join(folder, "rearranged.xlsx");

  beforeAll(() => {
    const workbook = rosterWorkbook(allVectors(ladder), { table: "People" });
    writeFileSync(join(folder, "team.xlsx"), saveXlsx({ workbook, package: newPackage() }));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it(
    "get the levels that the method gives",
    async () => {
      expect(expected.size).toBe(people);
      expect(await recommendedBy(ladder, join(folder, "team.xlsx"), calibrated)).toEqual(expected);
    },
    PATIENCE_MS,
  );

  it(
    "keep them after the rating columns were moved and renamed and the rows sorted, and nothing is doubled",
    async () => {
      const opened = openXlsx(new Uint8Array(readFileSync(calibrated)));
      rearrange(opened.workbook, ladder);
      writeFileSync(rearranged, saveXlsx(opened));
      const again = join(folder, "again.xlsx");
      expect(await recommendedBy(ladder, rearranged, again)).toEqual(expected);
      const headings = (workbook: Workbook): readonly string[] => tableOf(workbook).columns.map(({ name }) => name);
      expect(headings(openXlsx(new Uint8Array(readFileSync(again))).workbook)).toEqual(headings(opened.workbook));
    },
    PATIENCE_MS,
  );

  describeWith("LibreOffice", "recalculated by LibreOffice", () => {
    it.each([
      ["as saved", calibrated],
      ["after the rating columns were moved and renamed and the rows sorted", rearranged],
    ])(
      "get the same levels %s",
      async (_, file) => {
        expect(await recalculated(new Uint8Array(readFileSync(file)))).toEqual(expected);
      },
      PATIENCE_MS,
    );
  });
});
