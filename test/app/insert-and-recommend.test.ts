import { describe, expect, it } from "vitest";
import { calculate } from "../../src/emulator/formulas/calculate.ts";
import type { Workbook } from "../../src/emulator/model/workbook.ts";
import { answersOf, assessed, below, sheetOf, startCalibration, tripsOf, type } from "../helpers/calibration.ts";
import { type Rows, rosterWorkbook } from "../helpers/roster-files.ts";
import { cellsThatDiffer, differences, modelOf } from "../helpers/workbook-model.ts";

const PEOPLE: Rows = [
  ["Emp. no", "Employee", "Track", "Level", "System"],
  [1001, "Nora", "Developer", "D4", 3],
  [1002, "Tom", "Developer", "D3", "owns"],
  ["A-7", "Ai", "Tech Lead", "TL4", 4],
];
const RATINGS = [
  [3, 3, 3, 3],
  ["Masters", 4, 4, "multiple teams"],
  [4, 4, "n/o", null],
];

interface Layout {
  readonly title: string;
  readonly make: () => Workbook;
  /** First cell of the new rating columns in each person's row. */
  readonly cells: readonly string[];
  /** Rows from the one below the headings to the last person. */
  readonly rows: number;
}

const [headings = [], first = [], second = [], third = []] = PEOPLE;
const LAYOUTS: readonly Layout[] = [
  { title: "a table", make: () => rosterWorkbook(PEOPLE, { table: "People" }), cells: ["F2", "F3", "F4"], rows: 3 },
  {
    title: "a range with titles above, a blank row and a subtotal",
    make: () =>
      rosterWorkbook([headings, first, [], second, ["Total", 2], third], {
        titles: [["Spring review"], [], ["Confidential"]],
      }),
    cells: ["F5", "F7", "F9"],
    rows: 5,
  },
];

const rate = (workbook: Workbook, cells: readonly string[]): void =>
  cells.forEach((address, index) => type(workbook, address, [RATINGS[index] ?? []]));

describe.each(LAYOUTS)("Inserting, rating and recommending on $title", ({ make, cells, rows }) => {
  async function completed() {
    const calibration = await startCalibration(make());
    await calibration.insert();
    rate(calibration.workbook, cells);
    await calibration.recommend();
    return calibration;
  }
  const ofPeople = (values: readonly unknown[]): readonly unknown[] => values.filter((value) => value !== "");

  it("adds the missing rating columns and adopts the one that is there, with its ratings", async () => {
    const { insert } = await startCalibration(make());
    const result = await insert();
    expect(result).toMatchObject({ kind: "done", repaired: false, report: { people: 3, rubric: "Rubric" } });
    expect(result.kind === "done" && result.report.created).toEqual([
      "Technology (F)",
      "People (G)",
      "Process (H)",
      "Influence (I)",
    ]);
    expect(result.kind === "done" && result.report.adopted).toMatchObject([{ heading: "System", ratings: 3 }]);
  });

  it("shows in the sheet what the domain answers", async () => {
    const calibration = await completed();
    const { workbook } = calibration;
    const { people, issues } = await assessed(calibration);
    expect(answersOf(people)).toEqual(["D4", "D5", null]);
    expect(issues.map(({ code, cell }) => `${code} ${cell}`)).toEqual([
      expect.stringMatching(/^rating-not-observed H\d$/),
      expect.stringMatching(/^rating-missing I\d$/),
    ]);
    expect(ofPeople(below(workbook, "Recommended level", rows))).toEqual(["D4", "D5", "below TL4 to TL7"]);
    expect(ofPeople(below(workbook, "Outcome", rows))).toEqual([
      "At level",
      "Above level, confirm earlier cycles",
      "Not enough ratings",
    ]);
    expect(ofPeople(below(workbook, "Shortfalls", rows)).slice(0, 2)).toEqual([
      "Technology 3→4, System 3→4, Process 3→4",
      "Technology 4→5, System 3→5, Influence 3→4",
    ]);
  });

  it("follows a rating that changes, without the add-in", async () => {
    const { workbook } = await completed();
    type(workbook, cells[0] ?? "", [[2, 2, 2, 2]]);
    expect(ofPeople(below(workbook, "Recommended level", rows))).toEqual(["D3", "D5", "below TL4 to TL7"]);
  });

  it("leaves every cell that was there as it was", async () => {
    const before = modelOf(make());
    const { workbook } = await completed();
    expect(cellsThatDiffer(before, modelOf(workbook))).toEqual([]);
  });

  it("changes nothing and sends no write when either action is done twice", async () => {
    const calibration = await completed();
    const { workbook, emulator, insert, recommend } = calibration;
    calculate(workbook);
    const before = modelOf(workbook);
    const again = [await tripsOf(emulator, insert), await tripsOf(emulator, recommend)];
    expect(again.map(({ result }) => result.kind)).toEqual(["done", "done"]);
    expect(differences(before, modelOf(workbook))).toEqual([]);
    expect(again.map(({ trips }) => trips)).toEqual([4, 4]);
  });

  it("changes nothing when the ladder is inserted twice before anybody is rated", async () => {
    const { workbook, emulator, insert } = await startCalibration(make());
    await insert();
    const before = modelOf(workbook);
    const { trips } = await tripsOf(emulator, insert);
    expect(differences(before, modelOf(workbook))).toEqual([]);
    expect(trips).toBe(4);
  });

  it("keeps nothing about people on its own hidden sheet", async () => {
    const { workbook } = await completed();
    const own = sheetOf(workbook, "Rungs");
    const texts = [...own.cells.values()]
      .map(({ value, formula }) => `${JSON.stringify(value)} ${formula ?? ""}`)
      .join("\n");
    expect(own.visibility).toBe("hidden");
    for (const secret of ["Nora", "Tom", "1001", "1002", "A-7"]) expect(texts).not.toContain(secret);
  });

  it("asks Excel for nothing that the emulator does not know", async () => {
    const { emulator, undo } = await completed();
    await undo();
    await undo();
    expect([...emulator.notEmulated]).toEqual([]);
  });
});
