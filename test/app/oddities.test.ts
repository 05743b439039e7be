import { beforeEach, expect, describe, it } from "vitest";
import { describeFailure } from "../../src/app/action-result.ts";
import { readInstallation } from "../../src/app/read-installation.ts";
import { removeRungs } from "../../src/app/remove-rungs.ts";
import { readLostRules, restoreRules } from "../../src/app/restore-rules.ts";
import type { Ladder } from "../../src/domain/ladder.ts";
import { deleteSheet } from "../../src/emulator/editing/sheets.ts";
import type { Workbook } from "../../src/emulator/model/workbook.ts";
import { newPackage } from "../../src/emulator/xlsx/new-package.ts";
import { saveXlsx } from "../../src/emulator/xlsx/save-xlsx.ts";
import { ladderFixture, parsed } from "../helpers/builders.ts";
import { below, type Calibration, sheetOf, startCalibration, type } from "../helpers/calibration.ts";
import { libreOffice } from "../helpers/libreoffice.ts";
import { rosterWorkbook } from "../helpers/roster-files.ts";
import { describeWith } from "../helpers/tools.ts";
import { stripCachedValues } from "../helpers/workbook-files.ts";
import { differences, modelOf } from "../helpers/workbook-model.ts";

let workbook: Workbook;
let calibration: Calibration;
beforeEach(async () => {
  workbook = rosterWorkbook(
    [
      ["Emp No", "Name", "Track", "Level"],
      [7, "Nora", "Developer", "D4"],
      [3, "Tom", "Developer", "D3"],
      [5, "Ai", "Developer", "D2"],
    ],
    { table: "People" },
  );
  calibration = await startCalibration(workbook);
  await calibration.insert();
  type(workbook, "E2", [
    [3, 3, 3, 3, 3],
    ["Masters", 3, 4, 4, "multiple teams"],
    [3, "", "", 2, 2],
  ]);
  await calibration.recommend();
});

const oddity = async () => (await readInstallation(calibration.port, [calibration.ladder])).oddity;
const perLevel = (): Ladder => parsed(ladderFixture("per-level"));
const remove = (sheet: string): void => deleteSheet(workbook, sheetOf(workbook, sheet));
const outcomes = (): readonly unknown[] => below(workbook, "Outcome", 3);

const OUTCOMES = ["At level", "Above level, confirm earlier cycles", "Not enough ratings"];
const MISSING = OUTCOMES.map(() => "Rules missing: open Rungs");

/** Every text that a cell of the team's sheet shows and that is an error. */
function errors(): readonly unknown[] {
  below(workbook, "Outcome", 3);
  return [...sheetOf(workbook).cells.values()].flatMap(({ value }) =>
    typeof value === "object" && value !== null && "error" in value ? [value.error] : [],
  );
}

describe("a workbook whose own sheet somebody has deleted", () => {
  it("says so in the Outcome of everybody, and shows no error", () => {
    expect(outcomes()).toEqual(OUTCOMES);
    remove("Rungs");
    expect(outcomes()).toEqual(MISSING);
    expect(below(workbook, "Recommended level", 3)).toEqual(["", "", ""]);
    expect(below(workbook, "Shortfalls", 3)).toEqual(["", "", ""]);
    expect(errors()).toEqual([]);
  });

  it("is restored by its columns: the same answers, the same cells", async () => {
    const before = modelOf(workbook);
    remove("Rungs");
    expect(await oddity()).toEqual({ kind: "rules-missing" });
    const lost = await readLostRules(calibration.port, [perLevel(), calibration.ladder]);
    if (!lost) throw new Error("The columns tell of no ladder.");
    expect([lost.ladder.id, lost.sheet]).toEqual(["four-tracks", "Team"]);
    expect((await restoreRules(calibration.port, lost)).kind).toBe("done");
    expect(outcomes()).toEqual(OUTCOMES);
    expect(differences(before, modelOf(workbook)).filter((place) => !place.includes("Rungs"))).toEqual([]);
    expect(await oddity()).toBeNull();
    expect(await calibration.undo()).toMatchObject({ report: { title: `Restore the rules of ${lost.ladder.name}` } });
    expect(await oddity()).toMatchObject({ kind: "rules-missing" });
  });

  it("tells of no ladder by columns that none has", async () => {
    remove("Rungs");
    expect(await readLostRules(calibration.port, [perLevel()])).toBeNull();
  });
});

describe("a workbook whose rubric somebody has deleted", () => {
  it("calculates as before, and inserting again brings the rubric back", async () => {
    remove("Rubric");
    expect(outcomes()).toEqual(OUTCOMES);
    expect(errors()).toEqual([]);
    expect(await oddity()).toBeNull();
    const result = await calibration.insert();
    expect(result.kind === "done" && result.report.rubric).toBe("Rubric");
  });
});

describe("a workbook with a ladder in another version", () => {
  it.each([
    ["2025.4", false],
    ["2031.1", true],
  ] as const)("says which it has and which Rungs has: %s", async (version, isNewer) => {
    type(workbook, "D3", [[version]], "Rungs");
    expect(await oddity()).toEqual({
      kind: "other-version",
      ladder: "Four tracks",
      inWorkbook: version,
      inRungs: calibration.ladder.version,
      isNewer,
    });
  });

  it.each(["insert", "recommend"] as const)("is not written to by the rules of this one: %s", async (action) => {
    type(workbook, "D3", [["2025.4"]], "Rungs");
    const before = modelOf(workbook);
    const result = await calibration[action]();
    expect(result.kind !== "done" && describeFailure(result)).toMatch(/^This workbook follows version 2025\.4/);
    expect(differences(before, modelOf(workbook))).toEqual([]);
  });

  it("can have Rungs removed with the ratings kept, and the ladder inserted again: it takes them over", async () => {
    type(workbook, "D3", [["2025.4"]], "Rungs");
    const { port, ladder } = calibration;
    expect((await removeRungs(port, ladder, { keepsRatings: true })).kind).toBe("done");
    const result = await calibration.insert();
    expect(result.kind === "done" && result.report.adopted.map(({ ratings }) => ratings)).toEqual([3, 2, 2, 3, 3]);
    await calibration.recommend();
    expect(outcomes()).toEqual(OUTCOMES);
    expect(await oddity()).toBeNull();
  });
});

describe("a workbook that a newer Rungs has laid out", () => {
  beforeEach(() => type(workbook, "C1", [[2]], "Rungs"));

  it("says so, and goes on calculating", async () => {
    expect(await oddity()).toEqual({ kind: "newer-rungs" });
    expect(outcomes()).toEqual(OUTCOMES);
  });

  it.each(["insert", "recommend", "undo"] as const)("is not changed: %s", async (action) => {
    const before = modelOf(workbook);
    const result = await calibration[action]();
    expect(result.kind !== "done" && describeFailure(result)).toMatch(/^A newer version of Rungs has prepared this/);
    expect(differences(before, modelOf(workbook))).toEqual([]);
  });

  it("is not read either", async () => {
    expect(await calibration.assess()).toMatchObject({ ok: false, error: { code: "newer-rungs" } });
  });
});

describeWith("LibreOffice", "without the add-in, in another program", () => {
  it("says that the rules are missing, and nowhere #REF!", async () => {
    remove("Rungs");
    const bytes = stripCachedValues(saveXlsx({ workbook, package: newPackage() }));
    const rows = (await libreOffice.toCsv(bytes)).get("Team") ?? [];
    const column = rows[0]?.indexOf("Outcome") ?? -1;
    expect(rows.slice(1).map((row) => row[column])).toEqual(MISSING);
    expect(rows.flat().filter((text) => /^#|^Err:/.test(text))).toEqual([]);
  }, 120_000);
});
