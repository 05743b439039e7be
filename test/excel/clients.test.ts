import { beforeAll, describe, expect, it } from "vitest";
import { describeFailure } from "../../src/app/action-result.ts";
import { setUp } from "../../src/app/set-up.ts";
import { EXCEL_MEMBERS } from "../../src/emulator/wire/generated/excel-members.ts";
import type { Platform } from "../../src/emulator/host/messages.ts";
import { startOffice } from "../../src/emulator/host/node.ts";
import { officeWorkbook } from "../../src/excel/office-workbook.ts";
import { fourTracks } from "../helpers/calibration.ts";
import { rosterWorkbook } from "../helpers/roster-files.ts";
import { TEAM } from "../helpers/sample-teams.ts";
import { choosing } from "../helpers/setting-up.ts";
import { type Done, wholeJob } from "../helpers/whole-job.ts";
import { differences } from "../helpers/workbook-model.ts";

const PLATFORMS: readonly Platform[] = ["win32", "mac", "web"];

/** The oldest that Rungs takes, one in between, and the newest that Office.js knows. */
const [OLDEST, BETWEEN, NEWEST] = ["1.14", "1.17", "1.21"] as const;
const CLIENTS = PLATFORMS.flatMap((platform) =>
  [OLDEST, BETWEEN, NEWEST].map((requirementSet) => ({ platform, requirementSet })),
);

const NEXT_PERSON = { row: 3, column: 6, height: 1, width: 1 };

/** What comes of each step, in every Excel alike. */
const STEPS: Done["steps"] = {
  survey: [3, ["Rubric"], 5],
  insert: "done",
  recommend: "done",
  "set up again": ["done", []],
  "find what is set up": ["Team", true],
  check: [
    ["text-looks-like-formula", "rating-missing", "rating-misspelt"],
    ["D4", null, "check-rating"],
  ],
  follow: ["D4", null, "check-rating"],
  select: { kind: "rating", person: 1, competency: "system" },
  "type a rating": ["D3", null, "check-rating"],
  "get a colleague's rating": ["D4", null, "check-rating"],
  rate: "I3 = 3",
  "put a typing error right": "G4 = 3",
  "take ratings over": [1, 1, ["D4", "D4", "D2"]],
  "go on": [NEXT_PERSON, NEXT_PERSON],
  understand: "D4",
  "send a copy to a manager, and get it back": ["Calibration", 10, [], []],
  "be in a cell":
    "rolled-back: A cell is being edited: press Enter to finish editing the cell, then try again. Nothing was changed.",
  "lose an answer": "rolled-back: Excel did not answer in time: try again. Nothing was changed.",
  undo: ["done", "done"],
  "set up on a new sheet": ["done", ["Team", "Calibration", "Rubric", "Rungs"]],
  "bring the ladder up to date": ["done", "done"],
  remove: ["done", ["Team!J3: [2,{}] → [3,{}]", 'Team!G4: ["Ownes",{}] → [3,{}]', "Team!I3: nothing → [3,{}]"]],
};

let reference: Done;
beforeAll(async () => {
  reference = await wholeJob({ platform: "win32", requirementSet: OLDEST });
});

describe.each(CLIENTS)("the $platform build of Office.js, in an Excel with ExcelApi $requirementSet", (client) => {
  it("does everything that people do with Rungs, and to the same workbook", async () => {
    const done = await wholeJob(client);
    expect(done.steps).toEqual(STEPS);
    // Those that the steps above bring about: edit mode, and a session that has timed out.
    expect(done.errors).toEqual([5004, 5012]);
    expect(done.lacking).toEqual([]);
    expect(differences(reference.complete, done.complete)).toEqual([]);
  });
});

/** What Excel answers in place of results, and the error that it becomes. */
const REFUSALS = [
  [5004, "InvalidOperationInCellEditMode"],
  [5012, "InvalidOrTimedOutSession"],
  [5102, "ActivityLimitReached"],
  [5103, "RequestPayloadSizeLimitExceeded"],
  [5104, "ResponsePayloadSizeLimitExceeded"],
  [7000, "AccessDenied"],
] as const;

describe.each(PLATFORMS)("the %s build of Office.js", (platform) => {
  it("tells every refusal by its name", async () => {
    const { Excel, emulator } = await startOffice({ platform });
    for (const [code, name] of REFUSALS) {
      emulator.failAt({ trip: 1, when: "before", code });
      await expect(officeWorkbook(Excel).readShape()).rejects.toMatchObject({ code: name });
    }
  });

  it("opens a file as a new workbook beside this one", async () => {
    const { Excel, emulator } = await startOffice({ platform });
    const opened: (Uint8Array | null)[] = [];
    emulator.onNewWorkbook = (file) => opened.push(file);
    await officeWorkbook(Excel).openNew(Uint8Array.of(80, 75, 3, 4, 255));
    expect(opened).toEqual([Uint8Array.of(80, 75, 3, 4, 255)]);
    emulator.failAt({ trip: 1, when: "before", code: 5103 });
    await expect(officeWorkbook(Excel).openNew(Uint8Array.of(80))).rejects.toThrow(
      "That is more than Excel takes at once.",
    );
  });

  it("says in an Excel that is too old which one it takes, and changes nothing", async () => {
    const workbook = rosterWorkbook(TEAM);
    const { Excel } = await startOffice({ platform, requirementSet: "1.12", workbook });
    const result = await setUp(officeWorkbook(Excel), fourTracks(), choosing());
    expect(result.kind === "done" ? "done" : describeFailure(result)).toBe(
      "This version of Excel lacks something that Rungs needs: it takes Excel 2021 or newer. Nothing was changed.",
    );
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Team"]);
  });
});

it("the newest requirement set is the newest that Office.js knows", () => {
  const sets = Object.values(EXCEL_MEMBERS).flatMap((members) => [...members.matchAll(/:1\.(\d+)(?= |$)/g)]);
  expect(`1.${Math.max(...sets.map(([, minor]) => Number(minor)))}`).toBe(NEWEST);
});
