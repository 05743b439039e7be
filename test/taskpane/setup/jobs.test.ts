import { describe, expect, test } from "vitest";
import type { WorkbookPort } from "../../../src/app/workbook-port.ts";
import type { Workbook } from "../../../src/emulator/model/workbook.ts";
import { insertAsChosen, lookForRoster } from "../../../src/taskpane/setup/jobs.ts";
import { type FoundRoster, NOTHING_SAID } from "../../../src/taskpane/setup/setup-state.ts";
import { fourTracks, startCalibration } from "../../helpers/calibration.ts";
import { putRows, type Rows, rosterWorkbook } from "../../helpers/roster-files.ts";

const ladder = fourTracks();

const ROSTER: Rows = [
  ["Emp No.", "Employee", "Manager", "Track", "Level"],
  ["00417", "Nora Lindqvist", "K. Adeyemi", "Developer", "D4"],
  ["00418", "Tomás Herrera", "K. Adeyemi", "Developer", "Sr Dev II"],
];

const RATINGS = ["Technology", "System", "People", "Process", "Influence"];

/** A workbook with a roster on each of these sheets, the first one active. */
async function open(...sheets: readonly string[]) {
  const [first = "Team", ...others] = sheets;
  const workbook = rosterWorkbook(ROSTER, { sheet: first });
  for (const sheet of others) putRows(workbook.addSheet(sheet), ROSTER);
  const { port, live } = await startCalibration(workbook, ladder);
  return { workbook, port, live };
}

const look = (workbook: WorkbookPort, sheet?: string, prepared?: string) =>
  lookForRoster({ workbook, ladder, sheet, prepared });

async function found(port: WorkbookPort, sheet?: string, prepared?: string): Promise<FoundRoster> {
  const view = await look(port, sheet, prepared);
  if (view.at !== "columns") throw new Error(`Looking led to ${view.at}.`);
  return view.found;
}

const names = (workbook: Workbook): string[] => workbook.sheets.map(({ name }) => name);

describe("looking for a roster", () => {
  test("finds it with its columns and what is unclear", async () => {
    const { port } = await open("Team");
    const roster = await found(port);
    expect(roster).toMatchObject({ sheet: "Team", others: [], isCopied: false, isRatingsOnly: false });
    const survey = roster.survey(NOTHING_SAID);
    expect(survey.people).toBe(2);
    expect(survey.questions.map(({ text, cell }) => `${text} ${cell}`)).toEqual(["Sr Dev II E3"]);
  });

  test("names the other sheets that have one", async () => {
    const { port } = await open("Team", "Autumn");
    expect((await found(port, "Autumn")).others).toEqual(["Team"]);
  });

  test("asks which one, where several sheets have one and another is in sight", async () => {
    const { workbook, port } = await open("Team", "Autumn");
    const notes = workbook.addSheet("Notes");
    workbook.activeSheetId = notes.id;
    expect(await look(port)).toEqual({ at: "sheets", sheets: ["Team", "Autumn"], chosen: "Team" });
  });

  test("says what a roster needs, and where none was found", async () => {
    const { port } = await startCalibration(rosterWorkbook([["Notes"]], { sheet: "Notes" }), ladder);
    expect(await look(port)).toMatchObject({
      at: "stuck",
      title: "No roster found",
      again: "Look again",
      sentence: expect.stringContaining("No roster found on “Notes”") as unknown,
    });
  });

  test("says so when the workbook cannot be read", async () => {
    const { port } = await open("Team");
    const broken: WorkbookPort = { ...port, readShape: () => Promise.reject(new Error("Excel does not answer.")) };
    expect(await look(broken)).toEqual({
      at: "stuck",
      title: "The workbook could not be read",
      sentence: "Excel does not answer.",
      again: "Try again",
    });
  });
});

describe("inserting as chosen", () => {
  test("adds what the survey said, and says so", async () => {
    const { workbook, port, live } = await open("Team");
    const roster = await found(port);
    const { changes } = roster.survey(NOTHING_SAID);
    const ended = await insertAsChosen({ workbook: port, live }, ladder, NOTHING_SAID, { sheet: "Team" });
    expect(ended).toMatchObject({ kind: "done", sheet: "Team", said: { title: "Ladder inserted." } });
    for (const sheet of changes.sheets) expect(names(workbook)).toContain(sheet);
    expect((await live.readSelection()).sheet).toBe("Team");
  });

  test("on a new sheet ends well, too, where Excel does not go there", async () => {
    const { port, live } = await open("Team");
    const stuck = { ...live, select: () => Promise.reject(new Error("Excel does not answer.")) };
    const choices = { ...NOTHING_SAID, place: "new-sheet" } as const;
    expect(await insertAsChosen({ workbook: port, live: stuck }, ladder, choices, { sheet: "Team" })).toMatchObject({
      kind: "done",
      said: { sentences: expect.arrayContaining(["2 people on “Calibration”."]) as unknown },
    });
  });

  test("ratings only stays a choice when the columns are put right later", async () => {
    const { port, live } = await open("Team");
    const choices = { ...NOTHING_SAID, showsResults: false };
    await insertAsChosen({ workbook: port, live }, ladder, choices, { sheet: "Team" });
    expect((await found(port, "Team", "Team")).isRatingsOnly).toBe(true);
    const again = await insertAsChosen({ workbook: port, live }, ladder, choices, { sheet: "Team" });
    expect(again).toMatchObject({ said: { title: "The columns are as chosen." } });
  });

  test("a roster with all its ratings is no workbook for ratings only", async () => {
    const rated = ROSTER.map((row, index) => [...row, ...RATINGS.map((heading) => (index === 0 ? heading : 3))]);
    const { port } = await startCalibration(rosterWorkbook(rated), ladder);
    const roster = await found(port);
    expect(roster.survey(NOTHING_SAID).changes).toMatchObject({ ratingColumns: 0, resultColumns: 5 });
    expect(roster.isRatingsOnly).toBe(false);
  });

  test("on a new sheet leads there, and the roster knows that its people are rated there", async () => {
    const { workbook, port, live } = await open("Team");
    const ended = await insertAsChosen(
      { workbook: port, live },
      ladder,
      { ...NOTHING_SAID, place: "new-sheet" },
      { sheet: "Team" },
    );
    expect(ended).toMatchObject({
      kind: "done",
      sheet: "Calibration",
      said: { sentences: expect.arrayContaining(["2 people on “Calibration”, where you are now."]) as unknown },
    });
    expect(names(workbook)).toContain("Calibration");
    expect(await live.readSelection()).toEqual({
      sheet: "Calibration",
      area: { row: 1, column: 0, height: 1, width: 1 },
    });
    expect(await found(port)).toMatchObject({ sheet: "Team", isCopied: true });
  });

  test("that is refused changes nothing and says why", async () => {
    const { workbook, port, live } = await open("Team");
    const before = names(workbook);
    const noId = { ...NOTHING_SAID, columns: new Map([["employeeId", null] as const]) };
    const ended = await insertAsChosen({ workbook: port, live }, ladder, noId, { sheet: "Team" });
    expect(ended).toMatchObject({
      kind: "failed",
      failure: { sentence: expect.stringContaining("no column is said to hold the employee IDs") as unknown },
    });
    expect(names(workbook)).toEqual(before);
  });
});
