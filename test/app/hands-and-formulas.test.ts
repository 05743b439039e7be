import { describe, expect, it } from "vitest";
import { moveRange } from "../../src/emulator/editing/move-range.ts";
import type { Workbook } from "../../src/emulator/model/workbook.ts";
import { assessed, below, type Calibration, sheetOf, startCalibration, type } from "../helpers/calibration.ts";
import { type Rows, rosterWorkbook } from "../helpers/roster-files.ts";
import { cellsThatDiffer, differences, modelOf } from "../helpers/workbook-model.ts";

const PEOPLE: Rows = [
  ["Emp No", "Name", "Track", "Level", "Technology", "System", "People", "Process", "Influence"],
  [1, "Nora", "Developer", "D4", 3, 3, 3, 3, 3],
  [2, "Tom", "Developer", "D3", 4, 3, 4, 4, 3],
  [3, "Ai", "Developer", "D2", 1, 1, 1, 1, 1],
];

async function recommended(workbook: Workbook) {
  const calibration = await startCalibration(workbook);
  await calibration.insert();
  await calibration.recommend();
  return calibration;
}

describe("Recommending once more", () => {
  it("fills the formulas of rows that have joined, and leaves what somebody wrote there", async () => {
    const { workbook, insert, recommend } = await recommended(rosterWorkbook(PEOPLE));
    type(workbook, "A5", [
      [4, "Du", "Developer", "D4", 3, 3, 3, 3, 3, "D5 for now"],
      [5, "Bo", "Developer", "D4", 3, 3, 3, 3, 3, null],
    ]);
    await insert();
    expect(await recommend()).toMatchObject({ kind: "done" });
    expect(below(workbook, "Recommended level", 5)).toEqual(["D4", "D5", "D1", "D5 for now", "D4"]);
    expect(below(workbook, "Outcome", 5).slice(3)).toEqual(["At level", "At level"]);
  });

  it("mends a helper that was cleared, and leaves a result that was written over in another row", async () => {
    const { workbook, recommend } = await recommended(rosterWorkbook(PEOPLE, { table: "People" }));
    const sheet = sheetOf(workbook);
    const codes = [...sheet.cells].find(([, { value }]) => value === "Rungs codes")?.[0] ?? 0;
    sheet.cells.delete(codes + 16_384);
    type(workbook, "K3", [["Talk to him"]]);
    const before = modelOf(workbook);
    expect(await recommend()).toMatchObject({ kind: "done" });
    expect(cellsThatDiffer(before, modelOf(workbook)).filter((line) => line.startsWith("Team!"))).toEqual([]);
    expect(below(workbook, "Outcome", 3)).toEqual(["At level", "Talk to him", expect.stringMatching(/^Below level/)]);
  });
});

describe("A rating that is cut and pasted over another person's", () => {
  const cut = (workbook: Workbook): void =>
    moveRange(workbook, sheetOf(workbook), { row: 1, column: 4, height: 1, width: 1 }, { row: 2, column: 4 });
  const astray = async (calibration: Calibration) =>
    (await assessed(calibration)).issues.filter(({ code }) => code === "formulas-astray").map(({ cell }) => cell);

  it("is said at both where they stand on a range, and put right by recommending again", async () => {
    const calibration = await recommended(rosterWorkbook(PEOPLE));
    const { workbook, recommend } = calibration;
    cut(workbook);
    expect(await astray(calibration)).toEqual(["J2", "J3"]);
    expect(await recommend()).toMatchObject({ kind: "done", report: { created: [] } });
    expect(await astray(calibration)).toEqual([]);
    expect(below(workbook, "Recommended level", 3)).toEqual(["D3 to D4", "D4", "D1"]);
  });

  it("leads no formula astray in a table", async () => {
    const calibration = await recommended(rosterWorkbook(PEOPLE, { table: "People" }));
    cut(calibration.workbook);
    expect(await astray(calibration)).toEqual([]);
  });
});

describe("Taking back what followed rows that had joined", () => {
  it("leaves what somebody wrote into a formula's cell", async () => {
    const { workbook, insert, recommend, undo } = await recommended(rosterWorkbook(PEOPLE));
    type(workbook, "A5", [[4, "Du", "Developer", "D4", 3, 3, 3, 3, 3, "D5 for now"]]);
    await insert();
    await recommend();
    await undo();
    expect(await undo()).toMatchObject({ kind: "done" });
    expect(below(workbook, "Recommended level", 4)).toEqual(["D4", "D5", "D1", "D5 for now"]);
  });

  it("leaves a table the formulas that it filled by itself", async () => {
    const { workbook, insert, undo } = await recommended(rosterWorkbook(PEOPLE, { table: "People" }));
    type(workbook, "A5", [[4, "Du", "Developer", "D4", 3, 3, 3, 3, 3]]);
    const before = modelOf(workbook);
    expect(await insert()).toMatchObject({ kind: "done", report: { people: 4 } });
    expect(await undo()).toMatchObject({ kind: "done", report: { kept: [] } });
    expect(differences(before, modelOf(workbook))).toEqual([]);
    expect(below(workbook, "Recommended level", 4)).toEqual(["D4", "D5", "D1", "D4"]);
  });
});

describe("When the workbook changes while an action runs", () => {
  it("leaves everything as it was under a protection, and ends whole once that is lifted", async () => {
    const workbook = rosterWorkbook(PEOPLE, { table: "People" });
    const before = modelOf(workbook);
    const { insert } = await startCalibration(workbook);
    const protect = (isProtected: boolean): void => void (sheetOf(workbook).isProtected = isProtected);
    const result = await insert({ onProgress: ({ done }) => protect(done === 1) });
    expect(["rolled-back", "remains"]).toContain(result.kind);
    protect(false);
    expect(cellsThatDiffer(before, modelOf(workbook))).toEqual([]);
    expect(await insert()).toMatchObject({ kind: "done", report: { adopted: { length: 5 } } });
    const complete = rosterWorkbook(PEOPLE, { table: "People" });
    await (await startCalibration(complete)).insert();
    expect(differences(modelOf(complete), modelOf(workbook))).toEqual([]);
  });

  it("is taken back whole when somebody else takes the name of its sheet", async () => {
    const workbook = rosterWorkbook(PEOPLE, { table: "People" });
    const { insert } = await startCalibration(workbook);
    const before = modelOf(workbook);
    const takeName = (done: number): void => {
      if (done !== 1) return;
      workbook.addSheet("Rubric");
      type(workbook, "A1", [["Mine"]], "Rubric");
    };
    const result = await insert({ onProgress: ({ done }) => takeName(done) });
    expect(result).toEqual({
      kind: "rolled-back",
      cause: "A sheet, table or name of that name is there already.",
    });
    expect(sheetOf(workbook, "Rubric").cell(0, 0).value).toBe("Mine");
    workbook.sheets = workbook.sheets.filter(({ name }) => name !== "Rubric");
    expect(differences(before, modelOf(workbook))).toEqual([]);
  });
});
