import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import type { ActionResult } from "../../src/app/action-result.ts";
import { readInstallation } from "../../src/app/read-installation.ts";
import { undoAction } from "../../src/app/undo-action.ts";
import { readUpdate, updateLadder, type UpdateReport } from "../../src/app/update-ladder.ts";
import type { Ladder } from "../../src/domain/ladder.ts";
import type { Workbook } from "../../src/emulator/model/workbook.ts";
import { newPackage } from "../../src/emulator/xlsx/new-package.ts";
import { openXlsx } from "../../src/emulator/xlsx/open-xlsx.ts";
import { saveXlsx } from "../../src/emulator/xlsx/save-xlsx.ts";
import { parsed } from "../helpers/builders.ts";
import {
  answersOf,
  assessed,
  below,
  type Calibration,
  fourTracks,
  startCalibration,
  type,
} from "../helpers/calibration.ts";
import { libreOffice } from "../helpers/libreoffice.ts";
import { CHANGES, fourTracksFile, lastYears } from "../helpers/ladder-versions.ts";
import { type Rows, rosterWorkbook } from "../helpers/roster-files.ts";
import { describeWith } from "../helpers/tools.ts";
import { stripCachedValues } from "../helpers/workbook-files.ts";
import { differences, modelOf, unranked } from "../helpers/workbook-model.ts";

const PEOPLE: Rows = [
  ["Emp No", "Name", "Track", "Level"],
  [7, "Nora", "Developer", "Dev 4"],
  [3, "Tom", "Developer", "D3"],
  [5, "Ai", "Developer", "D2"],
];
// Technology, Craft, System, Teamwork, Process
const RATINGS = [
  [3, 2, 2, 3, 3],
  ["Masters", "Makes", 3, 4, 4],
  [3, 1, "", 2, "Obeys"],
];

const ROSTERS: readonly (readonly [string, () => Workbook])[] = [
  ["a table", () => rosterWorkbook(PEOPLE, { table: "People" })],
  ["a range", () => rosterWorkbook(PEOPLE)],
];

/** The letters of a competency's rating column. */
function columnOf(workbook: Workbook, word: string): string {
  const found = workbook.names.find(({ name }) => name === `Rungs_1_col_${word}`);
  return /\$([A-Z]+)\$/.exec(String(found?.formula))?.[1] ?? "";
}

/** Neither an interval nor an obstacle. */
const LEVEL = /^[A-Z]+\d$/;

const done = (result: ActionResult<UpdateReport>): UpdateReport => {
  if (result.kind !== "done") throw new Error(JSON.stringify(result));
  return result.report;
};

describe.each(ROSTERS)("bringing last year’s ladder up to date on %s", (_, make) => {
  let workbook: Workbook;
  let old: Calibration;
  beforeEach(async () => {
    workbook = make();
    old = await startCalibration(workbook, lastYears());
    await old.insert();
    type(workbook, "E2", RATINGS);
    await old.recommend();
  });
  const update = async () => done(await updateLadder(old.port, fourTracks()));

  it("says beforehand what differs", async () => {
    const { known, changes } = await readUpdate(old.port, fourTracks());
    expect(known).toEqual({ ladder: lastYears(), isWhole: true });
    expect(changes).toHaveLength(9);
  });

  it("says what it did, and whose level is another", async () => {
    expect(below(workbook, "Recommended level", 3)).toEqual(["Dev 4", "D5", "D1 to D2"]);
    expect(await update()).toEqual({
      from: "2025.4",
      to: "2026.1",
      oldRubric: "Rubric 2025.4",
      created: [expect.stringMatching(/^Influence \([A-Z]+\)$/)],
      adopted: [],
      left: ["Craft"],
      forgotten: [],
      // Influence is still to be rated.
      levels: [
        { name: "Nora", from: "Dev 4", to: null },
        { name: "Tom", from: "D5", to: null },
      ],
    });
    expect(await readInstallation(old.port, [fourTracks()])).toMatchObject({ oddity: null, canUndo: true });
  });

  it("keeps every rating, and recommends by the newer rules, in the sheet as in the pane", async () => {
    await update();
    for (const [column, heading] of ["Technology", "Craft", "System", "Teamwork", "Process"].entries())
      expect(below(workbook, heading, 3)).toEqual(RATINGS.map((row) => row[column]));
    expect(below(workbook, "Influence", 3)).toEqual(["", "", ""]);
    type(workbook, `${columnOf(workbook, "Influence")}2`, [[2], [3], [1]]);
    const { people } = await assessed(await startCalibration(workbook, fourTracks()));
    // “Dev 4” still means D4; Obeys is no grade of Process any more, and stays to be found.
    expect(answersOf(people)).toEqual(["D4", "D5", "check-rating"]);
    expect(below(workbook, "Recommended level", 3)).toEqual(["D4", "D5", ""]);
    expect(below(workbook, "Outcome", 3)).toEqual([
      "At level",
      "Above level, confirm earlier cycles",
      "Check the rating",
    ]);
  });

  it("changes nothing the second time, nor when the ladder is inserted again", async () => {
    await update();
    const before = modelOf(workbook);
    await update();
    const calibration = await startCalibration(workbook, fourTracks());
    await calibration.insert();
    await calibration.recommend();
    expect(differences(before, modelOf(workbook))).toEqual([]);
  });

  it("leaves what somebody wrote over a formula, and writes those around it anew", async () => {
    type(workbook, "L2", [["see notes"]]);
    const tom = "Technology 4→5, System 3→5";
    expect(below(workbook, "Shortfalls", 3)).toEqual(["see notes", tom, "System ?→2, Process 1→2"]);
    await update();
    type(workbook, `${columnOf(workbook, "Influence")}2`, [[2], [3], [1]]);
    expect(below(workbook, "Shortfalls", 3)).toEqual(["see notes", `${tom}, Influence 3→4`, ""]);
  });

  it("is taken back whole", async () => {
    const before = unranked(modelOf(workbook));
    await update();
    expect((await undoAction(old.port, fourTracks())).kind).toBe("done");
    expect(differences(before, unranked(modelOf(workbook)))).toEqual([]);
  });
});

describe("a workbook of the first Rungs, which kept no ladder", () => {
  const first = (): Workbook =>
    openXlsx(readFileSync(new URL("../fixtures/workbooks/first.xlsx", import.meta.url))).workbook;
  /** Its own version, but for what has changed since in the ladder that Rungs brings. */
  const newer = (): Ladder => {
    const file = fourTracksFile();
    file.version = "2027.1";
    CHANGES.expectation(file);
    CHANGES.withoutInfluence(file);
    return parsed(file);
  };

  it("says what its tables tell, and keeps silent of the rest", async () => {
    const { port } = await startCalibration(first());
    const { known, changes } = await readUpdate(port, newer());
    expect(known.isWhole).toBe(false);
    expect(changes).toEqual([
      "No longer a competency: Influence.",
      "D4 of Developer asks another grade of System: Owns (3) → Designs (2).",
    ]);
  });

  it("has all its rosters brought up to date at once, and taken back at once", async () => {
    const workbook = first();
    const { port } = await startCalibration(workbook, newer());
    const named = () => new Map([...modelOf(workbook)].filter(([place]) => place.startsWith("name ")));
    const results = () =>
      ["Platform", "Data team"].map((sheet) =>
        ["Recommended level", "Outcome", "Shortfalls"].map((heading) => below(workbook, heading, 3, sheet)),
      );
    const before = [named(), results()];
    const report = done(await updateLadder(port, newer()));
    expect(report.left).toEqual(["Influence", "Influence"]);
    for (const sheet of ["Platform", "Data team"]) {
      const calibration = await startCalibration(workbook, newer());
      const team = await calibration.assess(sheet);
      const levels = team.ok ? answersOf(team.value.people) : [];
      const shown = below(workbook, "Recommended level", levels.length, sheet).map((text) =>
        LEVEL.test(String(text)) ? text : null,
      );
      expect(shown).toEqual(levels.map((level) => (LEVEL.test(String(level)) ? level : null)));
      expect(levels.length).toBeGreaterThan(2);
    }
    expect((await undoAction(port, newer())).kind).toBe("done");
    // Its formulas are written as Rungs writes them by now, and show the same.
    expect([named(), results()]).toEqual(before);
  });
});

describeWith("LibreOffice", "a workbook after an update, in another program", () => {
  it.each(ROSTERS)("shows the levels and outcomes that the domain gives: %s", async (_, make) => {
    const workbook = make();
    const old = await startCalibration(workbook, lastYears());
    await old.insert();
    type(workbook, "E2", RATINGS);
    await old.recommend();
    done(await updateLadder(old.port, fourTracks()));
    type(workbook, `${columnOf(workbook, "Influence")}2`, [[2], [3], [1]]);
    const bytes = stripCachedValues(saveXlsx({ workbook, package: newPackage() }));
    const [headings = [], ...people] = (await libreOffice.toCsv(bytes)).get("Team") ?? [];
    const shown = people.map((cells) => [
      cells[headings.indexOf("Recommended level")],
      cells[headings.indexOf("Outcome")],
    ]);
    expect(shown).toEqual([
      ["D4", "At level"],
      ["D5", "Above level, confirm earlier cycles"],
      ["", "Check the rating"],
    ]);
  });
});
