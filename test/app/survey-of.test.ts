import { describe, expect, it } from "vitest";
import { readForSetUp } from "../../src/app/read-for-set-up.ts";
import type { Meaning, Question, Survey } from "../../src/app/survey-of.ts";
import type { CompetencyId, LevelId, TrackId } from "../../src/domain/ladder.ts";
import type { Workbook } from "../../src/emulator/model/workbook.ts";
import { below, startCalibration, tripsOf } from "../helpers/calibration.ts";
import { putRows, type Rows, rosterWorkbook } from "../helpers/roster-files.ts";
import { MESSY_TEAM, MESSY_TITLES } from "../helpers/sample-teams.ts";
import { startSetUp } from "../helpers/setting-up.ts";
import { twoScales } from "../helpers/sheet-builders.ts";
import { differences, modelOf } from "../helpers/workbook-model.ts";

const level = (text: string, track: string, id: string): Meaning => ({
  role: "level",
  text,
  track: track as TrackId,
  level: id as LevelId,
});
const track = (text: string, id: string): Meaning => ({ role: "track", text, track: id as TrackId });

/** "level Sr Dev, on developer: 2 people from E3; D1, D2 …" */
const asked = (questions: readonly Question[]): readonly string[] =>
  questions.map(({ role, text, track: on, people, cell, candidates }) => {
    const first = candidates.slice(0, 2).map(({ label }) => label);
    return `${role} ${text}, on ${on ?? "any"}: ${people} from ${cell}; ${first.join(", ")} of ${candidates.length}`;
  });

describe("the survey of a messy roster", () => {
  it("says what was found, and what was left out", async () => {
    const { survey } = await startSetUp(rosterWorkbook(MESSY_TEAM, { titles: MESSY_TITLES }));
    const { columns, roles, ratings, ...found } = await survey();
    expect(found).toMatchObject({
      sheet: "Team",
      table: null,
      address: "A4:E13",
      people: 6,
      firstRow: 5,
      lastRow: 13,
      leftOut: { subtotals: 1, blank: 1, repeatedHeadings: 1, withoutId: 1 },
      doubts: [],
      obstacle: null,
      withoutResults: null,
      changes: { sheets: ["Rubric"], ratingColumns: 4, resultColumns: 5, copied: 0 },
    });
    expect(Object.fromEntries(roles)).toEqual({ employeeId: 0, name: 1, manager: 2, level: 3 });
    expect(columns.map(({ letters, heading }) => `${letters} ${heading}`)).toEqual([
      "A Personnel number",
      "B Worker",
      "C Manager",
      "D Job Level - Primary Position",
      "E System",
    ]);
    expect(columns[0]?.samples).toEqual(["00417", "417", "1025"]);
    expect(ratings).toEqual([
      { competency: "System", letters: "E", heading: "System", graded: 3, notObserved: 1, unreadable: 2 },
    ]);
    expect(asked(found.questions)).toEqual(["level Staff, on any: 1 from D13; D1 (Developer), D2 (Developer) of 18"]);
  });

  it("names problems that do not block, errors first, an ID that stands twice once, five at most", async () => {
    const { survey } = await startSetUp(rosterWorkbook(MESSY_TEAM, { titles: MESSY_TITLES }));
    const { problems, problemCount } = await survey();
    expect(problems.map(({ cell }) => cell)).toEqual(["E6", "A7", "E11", "A12", "B7"]);
    expect(problemCount).toBe(6);
    expect(problems.find(({ cell }) => cell === "A7")?.sentence).toMatch(/^Employee ID “1025” also stands in A11\./);
  });

  it("is worked out without reading again, and reading takes as many round trips for many people as for few", async () => {
    const trips = async (people: number): Promise<number> => {
      const rows: Rows = Array.from({ length: people }, (_, at) => [at + 1, "Developer", "D4"]);
      const { port, emulator } = await startCalibration(rosterWorkbook([["Emp No", "Track", "Level"], ...rows]));
      return (await tripsOf(emulator, () => readForSetUp(port))).trips;
    };
    expect([await trips(5), await trips(2_000)]).toEqual([4, 4]);
  });
});

describe("several rosters", () => {
  const cover = (): Workbook => {
    const workbook = rosterWorkbook([["Read me"]], { sheet: "Cover" });
    for (const name of ["North", "South"]) putRows(workbook.addSheet(name), MESSY_TEAM);
    return workbook;
  };

  it("are listed when none of them is in front", async () => {
    const { port } = await startCalibration(cover());
    expect(await readForSetUp(port)).toEqual({
      ok: false,
      error: { code: "several-rosters", sheets: ["North", "South"] },
    });
  });

  it("are offered beside the one that was chosen", async () => {
    const { port } = await startCalibration(cover());
    expect(await readForSetUp(port, "South")).toMatchObject({ ok: true, value: { sheet: "South", others: ["North"] } });
  });
});

describe("questions", () => {
  const ROWS: Rows = [
    ["Emp No", "Track", "Level"],
    [1, "Developer", "Sr Dev II"],
    [2, "Developer", "sr dev ii"],
    [3, "Developer", "L5"],
    [4, "Engineering Manager", "L5"],
    [5, "Coder", "D4"],
    [6, "Coder", "L5"],
    [7, "Tech Lead", "D4"],
    [8, "Devloper", "D3"],
  ];

  it("are asked once for each distinct text and track, likely meanings first", async () => {
    const { survey } = await startSetUp(rosterWorkbook(ROWS));
    expect(asked((await survey()).questions)).toEqual([
      "track Coder, on any: 2 from B6; Developer, Tech Lead of 4",
      "track Devloper, on any: 1 from B9; Developer, Tech Lead of 4",
      "level Sr Dev II, on developer: 2 from C2; D1 (Developer), D2 (Developer) of 7",
      "level L5, on developer: 1 from C4; D5 (Developer), D1 (Developer) of 7",
      "level L5, on engineering-manager: 1 from C5; EM5 (Engineering Manager), EM6 (Engineering Manager) of 3",
      "level L5, on any: 1 from C7; TL5 (Tech Lead), D5 (Developer) of 18",
    ]);
  });

  it("stay while they are answered; levels follow the track that was said", async () => {
    const { survey } = await startSetUp(rosterWorkbook(ROWS));
    const { questions } = await survey({
      meanings: [track("Coder", "developer"), level("Sr Dev II", "developer", "D4")],
    });
    expect(asked(questions).map((line) => line.split(";")[0])).toEqual([
      "track Coder, on any: 2 from B6",
      "track Devloper, on any: 1 from B9",
      "level Sr Dev II, on developer: 2 from C2",
      "level L5, on developer: 2 from C4",
      "level L5, on engineering-manager: 1 from C5",
    ]);
  });

  it("are asked of a level that several tracks have, where no track is given", async () => {
    const { survey } = await startSetUp(
      rosterWorkbook([
        ["Emp No", "Level"],
        [1, "Senior"],
        [2, "Mid"],
      ]),
      twoScales(),
    );
    expect(asked((await survey()).questions)).toEqual([
      "level Senior, on any: 1 from B2; Senior (IC), Senior (Management) of 6",
    ]);
  });

  it("give answers that the formulas, the checks and later surveys know", async () => {
    const rows: Rows = [
      ["Emp No", "Track", "Level", "Technology", "System", "People", "Process", "Influence"],
      [1, "Developer", "Sr Dev II", 3, 3, 3, 3, 2],
      [2, "Coder", "L5", 3, 3, 3, 3, 2],
      [3, "Engineering Manager", "L5", 3, 3, 5, 4, 2],
    ];
    const meanings = [
      track("Coder", "developer"),
      level("Sr Dev II", "developer", "D4"),
      level("L5", "developer", "D5"),
      level("L5", "engineering-manager", "EM5"),
    ];
    const { workbook, setUp, survey, assess } = await startSetUp(rosterWorkbook(rows));
    await setUp({ meanings });
    expect(below(workbook, "Outcome", 3)).toEqual(["At level", "Below level", "At level"]);
    const { questions } = await survey();
    expect(questions.map(({ text, kept }) => [text, kept])).toEqual(
      [meanings[0], meanings[1], meanings[2], meanings[3]].map((meaning) => [meaning?.text, meaning]),
    );
    const assessment = await assess();
    expect(assessment.ok && assessment.value.issues).toEqual([]);
  });

  it("may be answered later, and undone", async () => {
    const rows: Rows = [
      ["Emp No", "Level", "Technology", "System", "People", "Process", "Influence"],
      [1, "D4", 3, 3, 3, 3, 2],
      [2, "Sr Dev II", 3, 3, 3, 3, 2],
    ];
    const { workbook, setUp, undo, survey } = await startSetUp(rosterWorkbook(rows));
    await setUp();
    expect(below(workbook, "Outcome", 2)).toEqual(["At level", "Check the track"]);
    await setUp({ meanings: [level("Sr Dev II", "developer", "D3")] });
    expect(below(workbook, "Outcome", 2)).toEqual(["At level", "Above level, confirm earlier cycles"]);
    await undo();
    expect(below(workbook, "Outcome", 2)).toEqual(["At level", "Check the track"]);
    expect((await survey()).questions).toHaveLength(1);
  });

  it("may be answered otherwise later", async () => {
    const rows: Rows = [
      ["Emp No", "Level", "Technology", "System", "People", "Process", "Influence"],
      [1, "Sr Dev II", 3, 3, 3, 3, 2],
    ];
    const { workbook, setUp, survey } = await startSetUp(rosterWorkbook(rows));
    await setUp({ meanings: [level("Sr Dev II", "developer", "D3")] });
    await setUp({ meanings: [level("sr dev ii", "developer", "D4")] });
    expect(below(workbook, "Outcome", 1)).toEqual(["At level"]);
    expect((await survey()).questions[0]?.kept).toMatchObject({ level: "D4" });
  });
});

describe("rating columns", () => {
  const ROWS: Rows = [
    ["Emp No", "Level", "Craft", "System design", "People", "Process", "Influence"],
    [1, "D4", 3, 3, 3, 3, 2],
  ];
  const id = (text: string) => text as CompetencyId;
  const columnsIn = ({ competencies }: Survey) => competencies.map(({ name, column }) => `${name} ${column}`);

  it("are those headed so, or those that people say", async () => {
    const { survey } = await startSetUp(rosterWorkbook(ROWS));
    expect(columnsIn(await survey())).toEqual([
      "Technology null",
      "System null",
      "People 4",
      "Process 5",
      "Influence 6",
    ]);
    const ratings = new Map([
      [id("technology"), 2],
      [id("system"), 3],
      [id("people"), null],
    ]);
    const said = await survey({ ratings });
    expect(columnsIn(said)).toEqual(["Technology 2", "System 3", "People null", "Process 5", "Influence 6"]);
    expect(said.changes.ratingColumns).toBe(1);
  });

  it("serve one competency alone, and no role", async () => {
    const { survey } = await startSetUp(rosterWorkbook(ROWS));
    const ratings = new Map([
      [id("technology"), 1],
      [id("system"), 4],
    ]);
    expect(columnsIn(await survey({ ratings })).slice(0, 3)).toEqual(["Technology null", "System 4", "People null"]);
  });

  it.each(["beside", "new-sheet"] as const)("that people say count from then on: %s", async (place) => {
    const { workbook, setUp, survey } = await startSetUp(rosterWorkbook(ROWS));
    const ratings = new Map([
      [id("technology"), 2],
      [id("system"), 3],
    ]);
    const { sheet } = await setUp({ ratings, place });
    expect(below(workbook, "Outcome", 1, sheet)).toEqual(["At level"]);
    const later = await survey({}, sheet === "Team" ? undefined : sheet);
    expect(later.changes).toEqual({ sheets: [], ratingColumns: 0, resultColumns: 0, copied: 0 });
  });
});

describe("clear texts", () => {
  it.each([
    ["Developer", "D 4", "D4 (Developer)"],
    ["Developer", "Dev 3", "D3 (Developer)"],
    ["Tech Lead", "TL-5", "TL5 (Tech Lead)"],
    ["", "TL-5", "TL5 (Tech Lead)"],
    ["Engineering Manager", "Eng 5", null],
    ["Developer", "L5", null],
    ["", "L5", null],
  ])("of %s: “%s” is proposed to be %s", async (on, text, label) => {
    const { survey } = await startSetUp(
      rosterWorkbook([
        ["Emp No", "Track", "Level"],
        [1, on, text],
        [2, "Developer", "D4"],
      ]),
    );
    const [question] = (await survey()).questions;
    const proposed = question?.candidates.find(({ meaning }) => meaning === question.proposed);
    expect([question?.text, proposed?.label ?? null]).toEqual([text, label]);
  });
});

describe("samples", () => {
  it("are days where the heading says so, and numbers elsewhere", async () => {
    const { survey } = await startSetUp(
      rosterWorkbook([
        ["Emp No", "Level", "Hire date", "Room"],
        [45898, "D4", 45898, 45898],
      ]),
    );
    expect((await survey()).columns.map(({ samples }) => samples)).toEqual([
      ["45898"],
      ["D4"],
      ["29 Aug 2025"],
      ["45898"],
    ]);
  });
});

describe("doubts", () => {
  const withGrades = (heading: string, grades: readonly (string | number)[]): Rows => [
    ["Emp No", "Name", heading],
    ...grades.map((grade, at) => [at + 1, `Person ${at}`, grade]),
  ];

  it.each([
    ["numbers that may be either", withGrades("Grade", [7, 8, 9]), [{ role: "level", column: 2 }]],
    ["some levels among others", withGrades("Job level", ["D4", "X1", "X2"]), [{ role: "level", column: 2 }]],
    ["levels", withGrades("Grade", ["D4", "D5"]), []],
    ["a heading that says it", withGrades("Level", ["X1", "X2"]), []],
    ["nothing", withGrades("Grade", ["", ""]), []],
    ["titles that name no track", withGrades("Title", ["Wizard", "Bard"]), []],
    [
      "titles of which some name tracks",
      withGrades("Title", ["Tech Lead", "Bard", "Elf"]),
      [{ role: "track", column: 2 }],
    ],
  ])("%s", async (_, rows, doubts) => {
    const { survey } = await startSetUp(rosterWorkbook(rows));
    expect((await survey()).doubts).toEqual(doubts);
  });

  it("end with what people say, and what they say stays", async () => {
    const { survey, setUp } = await startSetUp(rosterWorkbook(withGrades("Grade", [7, 8, 9])));
    const isLevel = await survey({ columns: new Map([["level", 2]]) });
    expect([isLevel.doubts, isLevel.questions.length]).toEqual([[], 3]);
    const isPay = { columns: new Map([["level", null]] as const) };
    expect((await survey(isPay)).doubts).toEqual([]);
    await setUp({ ...isPay, showsResults: false });
    const later = await survey();
    expect([later.doubts, later.roles.has("level")]).toEqual([[], false]);
  });
});

describe("columns that people correct", () => {
  const ROWS: Rows = [
    ["Emp No", "Name", "Manager", "Level", "Next", "Technology", "System", "People", "Process", "Influence"],
    [1, "Nora", "Kim", "D4", "D5", 3, 3, 3, 3, 2],
    [2, "Tom", "Kim", "D3", "D4", 3, 3, 3, 3, 2],
  ];

  it("serve from then on, also where the headings suggest others", async () => {
    const { workbook, setUp, survey } = await startSetUp(rosterWorkbook(ROWS));
    const columns = new Map<"level" | "manager", number | null>([
      ["level", 4],
      ["manager", null],
    ]);
    await setUp({ columns });
    expect(below(workbook, "Outcome", 2)).toEqual(["Below level", "At level"]);
    expect(Object.fromEntries((await survey()).roles)).toEqual({ employeeId: 0, name: 1, level: 4 });
  });

  it("may be corrected later, and undone", async () => {
    const { workbook, setUp, undo, survey } = await startSetUp(rosterWorkbook(ROWS, { table: "People" }));
    await setUp();
    const before = modelOf(workbook);
    expect(below(workbook, "Outcome", 2)).toEqual(["At level", "Above level, confirm earlier cycles"]);
    const columns = new Map<"level" | "manager", number | null>([
      ["level", 4],
      ["manager", null],
    ]);
    await setUp({ columns });
    expect(below(workbook, "Outcome", 2)).toEqual(["Below level", "At level"]);
    const complete = modelOf(workbook);
    await setUp({ columns });
    expect(differences(complete, modelOf(workbook))).toEqual([]);
    await setUp({ columns: new Map([["manager", 2]]) });
    expect(Object.fromEntries((await survey()).roles)).toEqual({ employeeId: 0, name: 1, manager: 2, level: 4 });
    await undo();
    expect(differences(complete, modelOf(workbook))).toEqual([]);
    await undo();
    expect(differences(before, modelOf(workbook))).toEqual([]);
    expect(below(workbook, "Outcome", 2)).toEqual(["At level", "Above level, confirm earlier cycles"]);
  });

  it("may not leave nobody with an ID", async () => {
    const { setUp } = await startSetUp(rosterWorkbook(ROWS));
    const columns = new Map([["employeeId", null]] as const);
    await expect(setUp({ columns })).rejects.toThrow("no column is said to hold the employee IDs");
    await expect(setUp({ columns, place: "new-sheet" })).rejects.toThrow("no column is said to hold the employee IDs");
  });
});

describe("levels that cannot be shown", () => {
  it("do not keep people from rating, and the reason is said", async () => {
    const rows: Rows = [
      ["Emp No", "Name"],
      [1, "Nora"],
    ];
    const { survey, setUp } = await startSetUp(rosterWorkbook(rows));
    const refusal = { code: "no-level-or-track", sheet: "Team" };
    expect(await survey()).toMatchObject({ withoutResults: refusal, changes: { ratingColumns: 5, resultColumns: 0 } });
    expect(await setUp()).toMatchObject({ withoutResults: refusal, changes: { ratingColumns: 5, resultColumns: 0 } });
  });
});
