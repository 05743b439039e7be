import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import type { CalibrationReport } from "../../src/app/report.ts";
import { openXlsx } from "../../src/emulator/xlsx/open-xlsx.ts";
import { newPackage } from "../../src/emulator/xlsx/new-package.ts";
import { saveXlsx } from "../../src/emulator/xlsx/save-xlsx.ts";
import type { Workbook } from "../../src/emulator/model/workbook.ts";
import { aLadderFile } from "../helpers/builders.ts";
import { sheetOf } from "../helpers/calibration.ts";
import { putRows, type Rows, rosterWorkbook } from "../helpers/roster-files.ts";

const MAIN = fileURLToPath(new URL("../../src/headless/main.ts", import.meta.url));

const HEADINGS = ["Emp No", "Name", "Track", "Level", "Technology", "System", "People", "Process", "Influence"];
const PEOPLE: Rows = [
  HEADINGS,
  ["00417", "Nora", "Developer", "D4", 3, 3, 3, 3, 3],
  [1002, "Tom", "Developer", "D3", "Masters", "owns", 4, 4, "multiple teams"],
  [1003, "Ai", "Tech Lead", "TL4", 4, null, 4, 4, 4],
  [1004, "Du", "Developer", "D1", null, 1, 1, 1, 1],
];

let folder = "";
beforeAll(() => (folder = mkdtempSync(join(tmpdir(), "rungs-calibrate-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);

function write(name: string, workbook: Workbook): Uint8Array {
  const bytes = saveXlsx({ workbook, package: newPackage() });
  writeFileSync(at(name), bytes);
  return bytes;
}

interface Run {
  readonly status: number;
  readonly out: string;
  readonly error: string;
}

/** Runs the command line as a process of its own, in the folder with the files. */
function calibrate(...args: readonly string[]): Promise<Run> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      ["--import", import.meta.resolve("tsx"), MAIN, ...args],
      { cwd: folder },
      (fault, out, error) => done({ status: typeof fault?.code === "number" ? fault.code : 0, out, error }),
    );
  });
}

describe("Calibrating a file", () => {
  it("prints findings and recommendations as JSON, saves a copy, and leaves the file as it was", async () => {
    const bytes = write("team.xlsx", rosterWorkbook(PEOPLE, { table: "People" }));
    const run = await calibrate("team.xlsx", "--ladder", "four-tracks", "--json");
    expect(run).toMatchObject({ status: 0, error: "" });
    expect(JSON.parse(run.out)).toEqual({
      findings: [
        { code: "rating-missing", severity: "warning", cell: "F4", message: expect.stringMatching(/^F4: .+\.$/) },
        { code: "rating-missing", severity: "warning", cell: "E5", message: expect.stringMatching(/^E5: .+\.$/) },
      ],
      recommendations: [
        {
          employeeId: "00417",
          recommendedLevel: "D4",
          stepTo: null,
          outcome: "at-current-level",
          interval: null,
          shortfalls: [
            { competency: "technology", rated: 3, expected: 4 },
            { competency: "system", rated: 3, expected: 4 },
            { competency: "process", rated: 3, expected: 4 },
          ],
        },
        {
          employeeId: "1002",
          recommendedLevel: "D5",
          stepTo: "D4",
          outcome: "above-current-level",
          interval: null,
          shortfalls: [
            { competency: "technology", rated: 4, expected: 5 },
            { competency: "system", rated: 3, expected: 5 },
            { competency: "influence", rated: 3, expected: 4 },
          ],
        },
        {
          employeeId: "1003",
          recommendedLevel: null,
          stepTo: null,
          outcome: "not-enough-ratings",
          // A blank may hide the bottom grade, with which Ai is below the first level.
          interval: [null, "TL7"],
          shortfalls: [
            { competency: "system", rated: null, expected: 5 },
            { competency: "process", rated: 4, expected: 5 },
          ],
        },
        {
          employeeId: "1004",
          recommendedLevel: null,
          stepTo: null,
          outcome: "not-enough-ratings",
          interval: ["D1", "D1"],
          shortfalls: [{ competency: "technology", rated: null, expected: 1 }],
        },
      ],
    });
    expect(new Uint8Array(readFileSync(at("team.xlsx")))).toEqual(bytes);
    const { workbook } = openXlsx(new Uint8Array(readFileSync(at("team-calibrated.xlsx"))));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Team", "Rubric", "Rungs"]);
    expect(sheetOf(workbook).cell(1, 9).value).toBe("D4");
  });

  it("prints two tables for people, and ends with 1 when a finding is an error", async () => {
    write(
      "typo.xlsx",
      rosterWorkbook([
        HEADINGS,
        [1, "Nora", "Developer", "D4", 3, "Ownes", 3, 3, 3],
        [2, "Tom", "Developer", "D4", 3, 3, 3, 3, 3],
      ]),
    );
    const run = await calibrate("typo.xlsx", "--ladder", "four-tracks", "--out", "checked.xlsx");
    expect(run.status).toBe(1);
    expect(run.out).toMatch(/^Severity {2}Cell {2}Finding\nerror {5}F2 {4}F2: .*Owns.*\n\nID .*\n1 .*check-rating\n/);
    expect(run.out).toContain("Result of the ladder's rules, not a decision.");
    expect(readdirSync(folder)).toContain("checked.xlsx");
  });

  it("takes a ladder by its path, and the sheet that is named", async () => {
    writeFileSync(at("own.yaml"), stringify(aLadderFile()));
    const workbook = rosterWorkbook(PEOPLE);
    const own: Rows = [
      ["ID", "Name", "Level", "System", "People", "Process"],
      [5, "Mo", "L1", 2, 2, 2],
    ];
    putRows(workbook.addSheet("Crew"), own);
    write("own.xlsx", workbook);
    const run = await calibrate("own.xlsx", "--ladder", "own.yaml", "--sheet", "crew", "--json");
    expect(run).toMatchObject({ status: 0, error: "" });
    const { recommendations } = JSON.parse(run.out) as CalibrationReport;
    expect(recommendations.map(({ employeeId, recommendedLevel }) => [employeeId, recommendedLevel])).toEqual([
      ["5", "L2"],
    ]);
  });
});

/** The header of an OLE file: how Excel stores a workbook with a password. */
const OLE = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array.from({ length: 600 }, () => 0)]);

function protectedTeam(): Workbook {
  const workbook = rosterWorkbook(PEOPLE);
  sheetOf(workbook).isProtected = true;
  return workbook;
}

const brokenLadder = { ...aLadderFile(), version: "", policy: { allowance: "much" } };

interface Refused {
  readonly title: string;
  readonly args: readonly string[];
  readonly says: readonly RegExp[];
}

const FOUR = ["--ladder", "four-tracks"];
const REFUSED: readonly Refused[] = [
  { title: "no workbook is named", args: FOUR, says: [/^Name one workbook\. Usage: /] },
  { title: "no ladder is named", args: ["team.xlsx"], says: [/^Name a ladder with --ladder\. Usage: /] },
  { title: "an option is unknown", args: ["team.xlsx", ...FOUR, "--loud"], says: [/--loud/, /Usage: /] },
  {
    title: "the file is missing",
    args: ["nobody.xlsx", ...FOUR],
    says: [/^There is no file or folder nobody\.xlsx\.$/],
  },
  { title: "the file is no workbook", args: ["notes.xlsx", ...FOUR], says: [/^notes\.xlsx: .+\.$/] },
  {
    title: "the workbook has a password",
    args: ["secret.xlsx", ...FOUR],
    says: [/^secret\.xlsx: .*(password|encrypted).*\.$/i],
  },
  { title: "the file is a folder", args: [".", ...FOUR], says: [/^The file \. cannot be read \(EISDIR\)\.$/] },
  {
    title: "the ladder is unknown",
    args: ["team.xlsx", "--ladder", "five-tracks"],
    says: [/^There is no ladder "five-tracks": name one of four-tracks, playbook-2026, or/],
  },
  {
    title: "the ladder file is missing",
    args: ["team.xlsx", "--ladder", "no.yaml"],
    says: [/^There is no file or folder no\.yaml\.$/],
  },
  {
    title: "the ladder file is broken",
    args: ["team.xlsx", "--ladder", "broken.yaml"],
    says: [/^The ladder file broken\.yaml cannot be used: /, /version/, /policy\.allowance/],
  },
  {
    title: "the sheet is not there",
    args: ["team.xlsx", ...FOUR, "--sheet", "Crew"],
    says: [/^There is no sheet “Crew”; the workbook has “Team”\.$/],
  },
  {
    title: "the sheet is protected",
    args: ["locked.xlsx", ...FOUR],
    says: [/^The sheet “Team” is protected: .+ nothing was changed\.$/],
  },
  {
    title: "the result would overwrite the file",
    args: ["team.xlsx", ...FOUR, "--out", "./team.xlsx"],
    says: [/^--out would overwrite team\.xlsx: /],
  },
  {
    title: "the result cannot be written",
    args: ["team.xlsx", ...FOUR, "--out", "nowhere/team.xlsx"],
    says: [/^There is no file or folder nowhere\/team\.xlsx\.$/],
  },
];

describe("Ending with 2, one plain sentence and no file written", () => {
  let before: ReadonlyMap<string, string>;
  const files = (): ReadonlyMap<string, string> =>
    new Map(readdirSync(folder).map((name) => [name, readFileSync(at(name), "base64")]));

  beforeAll(() => {
    write("team.xlsx", rosterWorkbook(PEOPLE));
    write("locked.xlsx", protectedTeam());
    writeFileSync(at("notes.xlsx"), "Just some notes.");
    writeFileSync(at("secret.xlsx"), OLE);
    writeFileSync(at("broken.yaml"), stringify(brokenLadder));
    before = files();
  });

  it.each(REFUSED)("when $title", async ({ args, says }) => {
    const { status, out, error } = await calibrate(...args);
    expect(status).toBe(2);
    expect(out).toBe("");
    expect(error.endsWith("\n")).toBe(true);
    expect(error.trimEnd().split("\n")).toHaveLength(1);
    for (const pattern of says) expect(error.trimEnd()).toMatch(pattern);
    expect(files()).toEqual(before);
  });
});
