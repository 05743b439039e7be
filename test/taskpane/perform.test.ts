import { describe, expect, test } from "vitest";
import { bundledLadder } from "../../src/catalog/catalog.ts";
import { startOffice } from "../../src/emulator/host/node.ts";
import type { Emulator } from "../../src/emulator/host/emulator.ts";
import type { Workbook } from "../../src/emulator/model/workbook.ts";
import { officeWorkbook } from "../../src/excel/office-workbook.ts";
import type { Action, Answer } from "../../src/taskpane/pane-state.ts";
import { perform } from "../../src/taskpane/perform.ts";
import { putRows, type Rows, rosterWorkbook } from "../helpers/roster-files.ts";

const PEOPLE: Rows = [
  ["Employee ID", "Name", "Track", "Level", "Technology", "System", "People", "Process", "Influence"],
  ["E1", "Nora", "Developer", "D1", 1, 1, 1, 1, 1],
  ["E2", "Jonas", "Developer", "D1", 9, 1, 1, 1, 1],
  ["E3", "Ines", "Developer", "D1", null, 1, 1, 1, 1],
];

interface Bench {
  readonly emulator: Emulator;
  readonly run: (action: Action, sheet?: string) => Promise<Answer>;
}

async function over(workbook: Workbook): Promise<Bench> {
  const { Excel, emulator } = await startOffice({ workbook });
  const ladder = bundledLadder("four-tracks");
  if (!ladder) throw new Error("four-tracks is bundled");
  const port = officeWorkbook(Excel);
  return {
    emulator,
    run: (action, sheet) => perform(action, { workbook: port, ladder, options: sheet === undefined ? {} : { sheet } }),
  };
}

describe("the three steps and the way back, over the emulator", () => {
  test("inserting says what is new and what was adopted, and checks the ratings", async () => {
    const { run } = await over(rosterWorkbook(PEOPLE));
    const { done, sheet, team, failure } = await run("insert");
    expect(done).toEqual({
      title: "Ladder inserted.",
      sentences: [
        "3 people on “Team”.",
        "New sheet: “Rubric”.",
        "“Technology” (E1) was adopted with its 2 ratings.",
        "“System” (F1) was adopted with its 3 ratings.",
        "“People” (G1) was adopted with its 3 ratings.",
        "“Process” (H1) was adopted with its 3 ratings.",
        "“Influence” (I1) was adopted with its 3 ratings.",
      ],
    });
    expect(sheet).toBe("Team");
    expect(team?.findings.map(({ severity, cell }) => [severity, cell])).toEqual([
      ["error", "E3"],
      ["warning", "E4"],
    ]);
    expect(failure).toBeNull();
  });

  test("inserting twice says that the ladder is here already", async () => {
    const { run } = await over(rosterWorkbook(PEOPLE));
    await run("insert");
    expect((await run("insert")).done).toEqual({
      title: "The ladder is here already.",
      sentences: ["3 people on “Team”."],
    });
  });

  test("levels are recommended, and checked again after a change in the sheet", async () => {
    const { run, emulator } = await over(rosterWorkbook(PEOPLE));
    await run("insert");
    const recommended = await run("recommend", "Team");
    expect(recommended.done?.title).toBe("Levels recommended.");
    emulator.edit((workbook) => workbook.sheets[0]?.put(2, 4, { value: 1, style: 0 }));
    const { team, done } = await run("check", "Team");
    expect(done?.title).toBe("Ratings checked.");
    expect(team?.findings.map(({ cell }) => cell)).toEqual(["E4"]);
  });

  test("undoing names the action, and then there is nothing more to undo", async () => {
    const { run } = await over(rosterWorkbook(PEOPLE));
    await run("insert");
    expect((await run("undo")).done).toEqual({ title: "Undone: Insert ladder Four tracks.", sentences: [] });
    expect((await run("undo")).failure).toEqual({
      sentence: "There is no action of Rungs to undo in this workbook.",
      sheets: [],
      isNothingToUndo: true,
    });
  });
});

describe("what cannot be done", () => {
  test("several rosters are offered to choose from", async () => {
    const workbook = rosterWorkbook(PEOPLE, { sheet: "Spring" });
    putRows(workbook.addSheet("Autumn"), PEOPLE);
    const notes = workbook.addSheet("Notes");
    workbook.activeSheetId = notes.id;
    const { run } = await over(workbook);
    const { done, failure } = await run("insert");
    expect(done).toBeNull();
    expect(failure?.sheets).toEqual(["Spring", "Autumn"]);
    expect((await run("insert", "Autumn")).sheet).toBe("Autumn");
  });

  test("a workbook without people is refused in one sentence, without a choice", async () => {
    const { run } = await over(rosterWorkbook([["Shopping"], ["Milk"]]));
    expect((await run("insert")).failure).toMatchObject({
      sentence: expect.stringMatching(/^No roster found on "Team"/),
      sheets: [],
    });
  });

  test("a check that Excel refuses says so", async () => {
    const { run, emulator } = await over(rosterWorkbook(PEOPLE));
    emulator.editMode = true;
    const { done, team, failure } = await run("check");
    expect([done, team]).toEqual([null, null]);
    expect(failure?.sentence).toMatch(/\.$/);
  });
});
