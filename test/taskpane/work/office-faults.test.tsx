/** Errors of Office.js as Microsoft documents them, and what the pane then says. */

import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type ExcelApi } from "../../../src/excel/run-batch.ts";
import { officeLiveSheet } from "../../../src/excel/office-live-sheet.ts";
import { officeWorkbook } from "../../../src/excel/office-workbook.ts";
import { Notices } from "../../../src/taskpane/work/notices.tsx";
import { sheetOf } from "../../helpers/calibration.ts";
import { liveCalibration, type LiveCalibration } from "../../helpers/live-calibration.ts";
import { draw, textOf } from "../html.tsx";
import { openDesk } from "./a-desk.ts";

const PEOPLE = [
  [1, "Nora", "K.", "Developer", "D4", 4, 3, 3, 3, 3, null],
  [2, "Tom", "K.", "Developer", "D3", 2, 2, null, 2, 1, null],
];

let sheet: LiveCalibration;
let pane: Awaited<ReturnType<typeof openDesk>>;
beforeEach(async () => {
  sheet = await liveCalibration(PEOPLE);
  sheet.select("H3");
  pane = await openDesk(sheet);
  await vi.waitUntil(() => pane.desk.store.get().selection.kind === "rating");
});
afterEach(async () => {
  vi.useRealTimers();
  sheet.emulator.clearFaults();
  sheet.emulator.editMode = false;
  await pane.follower.stop();
});

/** What people read of how it ended. */
function shown(): string {
  const { desk, actions } = pane;
  const model = { state: desk.store.get(), running: null, actions, desk, cancel: () => undefined };
  return textOf(draw(<Notices {...model} />));
}

interface Fault {
  readonly title: string;
  readonly happen: (sheet: LiveCalibration) => void;
  /** Empty where nothing stands in the way. */
  readonly says: Readonly<Record<Job, string>>;
}

type Job = "rating" | "showing levels" | "checking";

/** Excel turns whatever it is asked next away, with this code, as often as it is asked. */
const refusing =
  (code: number) =>
  ({ emulator }: LiveCalibration): void => {
    for (let trip = 1; trip <= 20; trip += 1) emulator.failAt({ trip, when: "before", code });
  };

const always = (says: string): Fault["says"] => ({ rating: says, "showing levels": says, checking: says });

const PROTECTED =
  "The sheet or the workbook is protected, or you may only read it: unprotect it (Review, Unprotect Sheet), or ask for the right to edit it, then try again.";

const FAULTS: readonly Fault[] = [
  {
    title: "a cell is being edited",
    happen: ({ emulator }) => void (emulator.editMode = true),
    says: always("A cell is being edited: press Enter to finish editing the cell, then try again."),
  },
  { title: "the session is lost", happen: refusing(5_012), says: always("Excel did not answer in time: try again.") },
  { title: "a request is too large", happen: refusing(5_103), says: always("That is more than Excel takes at once.") },
  { title: "an answer is too large", happen: refusing(5_104), says: always("That is more than Excel gives at once.") },
  {
    title: "Excel has too much to do",
    happen: refusing(5_102),
    says: always("Excel has too much to do at once: wait a moment and try again."),
  },
  {
    title: "the sheet is protected",
    happen: ({ book }) => void (sheetOf(book).isProtected = true),
    says: {
      rating: PROTECTED,
      "showing levels": "The sheet “Team” is protected: unprotect it (Review, Unprotect Sheet), then try again",
      checking: "2 people checked.",
    },
  },
  {
    title: "the table is filtered",
    happen: ({ book }) => {
      const team = sheetOf(book);
      team.tables = team.tables.map((table) => ({ ...table, filter: { box: table.box, active: true } }));
    },
    says: {
      rating: "",
      "showing levels": "The table “People” is filtered, and writing past hidden rows is not safe: clear the filter",
      checking: "2 people checked.",
    },
  },
];

const JOBS: Readonly<Record<Job, () => void>> = {
  rating: () => pane.actions.rate(3),
  "showing levels": () => pane.actions.showLevels(),
  checking: () => pane.actions.checkAgain(),
};

const CASES = FAULTS.flatMap(({ title, happen, says }) =>
  (Object.keys(JOBS) as Job[]).map((job) => ({ title, happen, job, says: says[job] })),
);

describe("what the pane says", () => {
  test.each(CASES)("of $job while $title", async ({ happen, job, says }) => {
    happen(sheet);
    JOBS[job]();
    await pane.done();
    expect(says === "" ? shown() : shown().slice(0, says.length)).toBe(says);
  });

  test("of a rating that Excel never answers, after a minute", async () => {
    const mute = { run: () => new Promise(() => undefined) } as unknown as ExcelApi;
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    Object.assign(pane.desk, { open: { workbook: officeWorkbook(mute), live: officeLiveSheet(mute) } });
    pane.actions.rate(3);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(shown()).toContain("Excel did not answer within a minute: try again.");
  });

  test("is no longer said once the cell is left, and the rating can be given", async () => {
    sheet.emulator.editMode = true;
    pane.actions.rate(3);
    await pane.done();
    sheet.emulator.editMode = false;
    pane.actions.rate(3);
    await pane.done();
    expect(shown()).toBe("");
    expect(sheet.contentOf("H3")).toBe(3);
  });
});
