import { beforeEach, describe, expect, it } from "vitest";
import type { LevelId, TrackId } from "../../src/domain/ladder.ts";
import type { Workbook } from "../../src/emulator/model/workbook.ts";
import { newPackage } from "../../src/emulator/xlsx/new-package.ts";
import { saveXlsx } from "../../src/emulator/xlsx/save-xlsx.ts";
import { bundledLadder } from "../helpers/builders.ts";
import { answersOf, assessed, below, type } from "../helpers/calibration.ts";
import { libreOffice } from "../helpers/libreoffice.ts";
import { type Rows, rosterWorkbook } from "../helpers/roster-files.ts";
import { startSetUp } from "../helpers/setting-up.ts";
import { describeWith } from "../helpers/tools.ts";
import { stripCachedValues } from "../helpers/workbook-files.ts";
import { differences, modelOf } from "../helpers/workbook-model.ts";

/** No track, and levels as people write them: labels, titles and synonyms, one of which may mean two levels. */
const TEAM: Rows = [
  ["Emp No", "Name", "Level"],
  [1, "Nora", "Senior Engineer I"],
  [2, "Tomás", "Senior Software Engineer II"],
  [3, "Aisha", "E4"],
  [4, "Jonas", "Chief Architect"],
  [5, "Mei", "Tech Lead"],
  [6, "Liam", "Associate"],
];

/** As numbers and as the names of the levels. */
const RATINGS = [
  [4, "Lead", 3],
  ["Staff", 4, 4],
  [2, 2, "software engineer"],
  [7, 7, "6 Principal"],
  [4, null, 4],
  [1, 3, 1],
] as const;

const CHIEF = {
  role: "level",
  text: "Chief Architect",
  track: "software-engineer" as TrackId,
  level: "Principal" as LevelId,
} as const;

const SHOWN = {
  "Recommended level": ["Lead", "Lead", "Software Engineer", "Distinguished", "Software Engineer to Lead", "Associate"],
  Outcome: [
    "Above level, confirm earlier cycles",
    "At level",
    "At level",
    "Above level, confirm earlier cycles",
    "Not enough ratings",
    "At level",
  ],
};

let workbook: Workbook;
let open: Awaited<ReturnType<typeof startSetUp>>;

beforeEach(async () => {
  workbook = rosterWorkbook(TEAM, { table: "Engineers" });
  open = await startSetUp(workbook, bundledLadder("playbook-2026"));
});

async function rated(): Promise<void> {
  await open.setUp({ meanings: [CHIEF] });
  type(workbook, "D2", RATINGS);
}

const shown = (): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.keys(SHOWN).map((heading) => [heading, below(workbook, heading, TEAM.length - 1)]));

describe("a roster with the titles of playbook-2026", () => {
  it("is clear but for the title that may mean two levels", async () => {
    const { questions } = await open.survey();
    expect(questions.map(({ text, cell, proposed }) => [text, cell, proposed])).toEqual([
      ["Chief Architect", "C5", null],
    ]);
    expect(questions[0]?.candidates.slice(0, 2).map(({ label }) => label)).toEqual([
      "Principal (Software Engineer)",
      "Distinguished (Software Engineer)",
    ]);
  });

  it("gets its levels in the cells and from the pane alike", async () => {
    await rated();
    expect(shown()).toEqual(SHOWN);
    expect(answersOf((await assessed(open)).people)).toEqual([
      "Lead",
      "Lead",
      "Software Engineer",
      "Distinguished",
      null,
      "Associate",
    ]);
  });

  it("is as it was after Rungs was removed with its ratings", async () => {
    const before = modelOf(workbook);
    await rated();
    await open.remove(false);
    expect(differences(before, modelOf(workbook))).toEqual([]);
  });
});

describeWith("LibreOffice", "a roster of playbook-2026 without the add-in", () => {
  it("is calculated alike", async () => {
    await rated();
    const bytes = stripCachedValues(saveXlsx({ workbook, package: newPackage() }));
    const [headings = [], ...people] = (await libreOffice.toCsv(bytes)).get("Team") ?? [];
    const columns = Object.keys(SHOWN).map((heading) => [
      heading,
      people.map((cells) => cells[headings.indexOf(heading)]),
    ]);
    expect(Object.fromEntries(columns)).toEqual(SHOWN);
  }, 120_000);
});
