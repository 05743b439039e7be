import { describe, expect, it } from "vitest";
import { describeFailure } from "../../src/app/action-result.ts";
import { addTable } from "../../src/emulator/editing/tables.ts";
import type { Workbook } from "../../src/emulator/model/workbook.ts";
import { aLadder, bundledLadder } from "../helpers/builders.ts";
import { type Calibration, sheetOf, startCalibration, type } from "../helpers/calibration.ts";
import { putRows, type Rows, rosterWorkbook } from "../helpers/roster-files.ts";
import { differences, modelOf } from "../helpers/workbook-model.ts";

const HEADINGS = ["Emp No", "Name", "Track", "Level"];
const PEOPLE: Rows = [HEADINGS, [1, "Nora", "Developer", "D4"], [2, "Tom", "Developer", "D3"]];

const changed = (workbook: Workbook, change: (workbook: Workbook) => void): Workbook => {
  change(workbook);
  return workbook;
};
const aTable = (change: (workbook: Workbook) => void): Workbook =>
  changed(rosterWorkbook(PEOPLE, { table: "People" }), change);
const aRange = (change: (workbook: Workbook) => void): Workbook => changed(rosterWorkbook(PEOPLE), change);

function filterTable(workbook: Workbook): void {
  const sheet = sheetOf(workbook);
  sheet.tables = sheet.tables.map((table) => ({ ...table, filter: { box: table.box, active: true } }));
}

function addRosterSheet(workbook: Workbook, name: string): void {
  putRows(workbook.addSheet(name), PEOPLE);
}

interface Case {
  readonly title: string;
  readonly make: () => Workbook;
  readonly prepare?: (calibration: Calibration) => Promise<unknown>;
  readonly run?: (calibration: Calibration) => ReturnType<Calibration["insert" | "recommend" | "undo"]>;
  readonly says: string;
}

const CASES: readonly Case[] = [
  {
    title: "a protected sheet",
    make: () => aRange((workbook) => (sheetOf(workbook).isProtected = true)),
    says: "The sheet “Team” is protected: unprotect it (Review, Unprotect Sheet), then try again; nothing was changed.",
  },
  {
    title: "a filtered table",
    make: () => aTable(filterTable),
    says: "The table “People” is filtered, and writing past hidden rows is not safe: clear the filter, then try again; nothing was changed.",
  },
  {
    title: "a filtered range",
    make: () =>
      aRange(
        (workbook) => (sheetOf(workbook).filter = { box: { row: 0, column: 0, height: 3, width: 4 }, active: true }),
      ),
    says: "The sheet “Team” is filtered, and writing past hidden rows is not safe: clear the filter, then try again; nothing was changed.",
  },
  {
    title: "a table without a heading row",
    make: () =>
      aTable((workbook) => {
        const sheet = sheetOf(workbook);
        sheet.tables = sheet.tables.map((table) => ({ ...table, showHeaders: false }));
      }),
    says: "The people on “Team” stand in the table “People”, which has no heading row, so that columns beside it would not be sorted with it: turn it into a range (Table Design, Convert to Range), then try again; nothing was changed.",
  },
  {
    title: "a merged heading",
    make: () => aRange((workbook) => (sheetOf(workbook).merges = [{ row: 0, column: 2, height: 1, width: 2 }])),
    says: "Team!C1:D1 is merged across the roster: unmerge it, then try again; nothing was changed.",
  },
  {
    title: "something right of the table",
    make: () => aTable((workbook) => type(workbook, "G3", [["Budget"]])),
    says: "Team!G3 is in the way: 5 empty columns are needed right of the roster; move what stands there, then try again; nothing was changed.",
  },
  {
    title: "a formula right of the table that shows nothing",
    make: () => aTable((workbook) => type(workbook, "G3", [['=""']])),
    says: "Team!G3 is in the way: 5 empty columns are needed right of the roster; move what stands there, then try again; nothing was changed.",
  },
  {
    title: "a workbook without a roster",
    make: () =>
      rosterWorkbook([
        ["Month", "Cost"],
        ["May", 12],
      ]),
    says: "No roster found on “Team”: it needs a row of headings with an employee ID (“Employee ID”, “Emp No”) and a name, track or level.",
  },
  {
    title: "several rosters of which none is in front",
    make: () =>
      changed(rosterWorkbook([["Notes"]], { sheet: "Notes" }), (workbook) => {
        addRosterSheet(workbook, "Spring");
        addRosterSheet(workbook, "Autumn");
      }),
    says: "Several sheets hold a roster (“Spring”, “Autumn”): say which one is meant.",
  },
  {
    title: "a sheet that is not there",
    make: () => rosterWorkbook(PEOPLE),
    run: ({ insert }) => insert({ sheet: "Tema" }),
    says: "There is no sheet “Tema”; the workbook has “Team”.",
  },
  {
    title: "nobody below the headings",
    make: () => rosterWorkbook([HEADINGS]),
    says: "Team: there is nobody below the headings in A1:D1; add people, then try again.",
  },
  {
    title: "a recommendation before there are rating columns",
    make: () => rosterWorkbook(PEOPLE),
    run: ({ recommend }) => recommend(),
    says: "“Team” has no rating columns yet: insert the ladder first.",
  },
  {
    title: "a recommendation without level or track",
    make: () =>
      rosterWorkbook([
        ["Emp No", "Name"],
        [1, "Nora"],
      ]),
    prepare: ({ insert }) => insert(),
    run: ({ recommend }) => recommend(),
    says: "“Team” has neither a level nor a track column, so nobody can be placed on the ladder: add one (“Level” or “Track”), then try again.",
  },
  {
    title: "nothing to undo",
    make: () => rosterWorkbook(PEOPLE),
    run: ({ undo }) => undo(),
    says: "There is no action of Rungs to undo in this workbook.",
  },
];

describe("Refusing with a plain sentence, and changing nothing", () => {
  it.each(CASES)("$title", async ({ make, prepare, run = ({ insert }) => insert(), says }) => {
    const calibration = await startCalibration(make());
    await prepare?.(calibration);
    const before = modelOf(calibration.workbook);
    const result = await run(calibration);
    expect(result.kind === "done" ? "done" : describeFailure(result)).toBe(says);
    expect(differences(before, modelOf(calibration.workbook))).toEqual([]);
  });

  it("refuses a second ladder beside the first", async () => {
    const workbook = rosterWorkbook(PEOPLE);
    await (await startCalibration(workbook, aLadder())).insert();
    const before = modelOf(workbook);
    const result = await (await startCalibration(workbook)).insert();
    expect(result.kind === "done" ? "done" : describeFailure(result)).toBe(
      "This workbook already carries the ladder “Sample”: undo that first, or use a copy, to work with “Four tracks”.",
    );
    expect(differences(before, modelOf(workbook))).toEqual([]);
  });

  it.each([
    ["four-tracks", "playbook-2026", "carries the ladder “Four tracks”: undo that first, .+ “Playbook 2026”."],
    ["playbook-2026", "four-tracks", "carries the ladder “Playbook 2026”: undo that first, .+ “Four tracks”."],
  ])("leaves a workbook of %s alone where %s is chosen", async (present, wanted, says) => {
    const workbook = rosterWorkbook(PEOPLE);
    await (await startCalibration(workbook, bundledLadder(present))).insert();
    const before = modelOf(workbook);
    const { insert, recommend, assess } = await startCalibration(workbook, bundledLadder(wanted));
    for (const result of [await insert(), await recommend()])
      expect(result.kind !== "done" && describeFailure(result)).toMatch(new RegExp(`^This workbook already ${says}$`));
    expect(await assess()).toMatchObject({ ok: false, error: { code: "other-ladder" } });
    expect(differences(before, modelOf(workbook))).toEqual([]);
  });

  it("does not judge the ratings of one ladder by another that has the same competencies", async () => {
    const workbook = rosterWorkbook(PEOPLE);
    await (await startCalibration(workbook, aLadder())).insert();
    const before = modelOf(workbook);
    const { recommend, assess } = await startCalibration(workbook, aLadder({ id: "another" }));
    expect(await recommend()).toMatchObject({ kind: "refused", refusal: { code: "other-ladder" } });
    expect(await assess()).toMatchObject({ ok: false, error: { code: "other-ladder" } });
    expect(differences(before, modelOf(workbook))).toEqual([]);
  });

  it("takes the roster in front where there are several", async () => {
    const workbook = changed(rosterWorkbook(PEOPLE), (book) => addRosterSheet(book, "Autumn"));
    const { insert } = await startCalibration(workbook);
    expect(await insert()).toMatchObject({ kind: "done", report: { sheet: "Team" } });
  });

  it("finds a table beside another one", async () => {
    const workbook = changed(
      rosterWorkbook(
        [
          ["Month", "Cost"],
          ["May", 12],
        ],
        { table: "Costs" },
      ),
      (book) => {
        putRows(sheetOf(book), PEOPLE, 10, 0);
        addTable(book, sheetOf(book), { row: 10, column: 0, height: 3, width: 4 }, true, "People");
      },
    );
    const { insert } = await startCalibration(workbook);
    expect(await insert()).toMatchObject({ kind: "done", report: { people: 2, created: { length: 5 } } });
  });

  it("says in one sentence that Excel could not be reached", async () => {
    const { emulator, insert } = await startCalibration(rosterWorkbook(PEOPLE));
    emulator.editMode = true;
    const result = await insert();
    expect(result.kind === "done" ? "done" : describeFailure(result)).toBe(
      "A cell is being edited: press Enter to finish editing the cell, then try again. Nothing was changed.",
    );
  });
});
