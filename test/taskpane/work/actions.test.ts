/** What people do in the working pane, over Microsoft's Office.js and an emulated Excel. */

import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { firstCell } from "../../../src/app/named-places.ts";
import type { Follower } from "../../../src/app/follow-team.ts";
import { recommendLevels } from "../../../src/app/recommend-levels.ts";
import type { Said } from "../../../src/taskpane/parts/said.ts";
import type { BookActions } from "../../../src/taskpane/work/book-actions.ts";
import type { CellActions } from "../../../src/taskpane/work/cell-actions.ts";
import type { Desk } from "../../../src/taskpane/work/desk.ts";
import { focusOf } from "../../../src/taskpane/work/work-state.ts";
import { liveCalibration, type LiveCalibration } from "../../helpers/live-calibration.ts";
import { openDesk } from "./a-desk.ts";

const PEOPLE = [
  [1, "Nora", "K.", "Developer", "D4", 4, 3, 3, 3, 3, null],
  [2, "Tom", "K.", "Developer", "D3", 2, 2, null, 2, 1, null],
  [3, "Ai", "R.", "Developer", "D2", 1, "Ownes", 2, null, 1, null],
];

let sheet: LiveCalibration;
let desk: Desk;
let follower: Follower;
let actions: CellActions & BookActions;
let done: () => Promise<void>;
const onWorkbookChanged = vi.fn<(said: Said) => void>();

beforeEach(async () => {
  sheet = await liveCalibration(PEOPLE);
  ({ desk, follower, actions, done } = await openDesk(sheet, onWorkbookChanged));
});

afterEach(async () => {
  await follower.stop();
  onWorkbookChanged.mockClear();
});

const state = () => desk.store.get();
async function select(address: string): Promise<void> {
  sheet.select(address);
  await vi.waitUntil(() => {
    const { place } = state();
    return place !== null && firstCell(place) === address;
  });
}
const selected = () => {
  const focus = focusOf(state());
  return [focus?.person.name, focus?.rating?.cell];
};
const titleOf = () => {
  const { notice } = state();
  return notice?.kind === "done" ? notice.said.title : notice?.failure.sentence;
};

describe("rating in the pane", () => {
  test("writes the cell, and stays there where that is chosen", async () => {
    await select("H3");
    desk.store.dispatch({ kind: "after-chosen", after: "stay" });
    actions.rate(3);
    await done();
    expect([sheet.contentOf("H3"), selected()]).toEqual([3, ["Tom", "H3"]]);
    expect(state().announced).toBe("People, Mentors, 3.");
  });

  test("goes down one competency, and keys that come faster than Excel rate one person each", async () => {
    await select("G2");
    for (const grade of [5, 4, 3] as const) actions.rate(grade);
    await done();
    expect(["G2", "G3", "G4"].map(sheet.contentOf)).toEqual([5, 4, 3]);
    expect(selected()).toEqual(["Ai", "G4"]);
    expect(state().announced).toMatch(/^System, Owns, 3\./);
  });

  test("goes along the person", async () => {
    await select("F3");
    desk.store.dispatch({ kind: "after-chosen", after: "along" });
    actions.rate(1);
    actions.rate("notObserved");
    await done();
    expect(["F3", "G3", "H3"].map(sheet.contentOf)).toEqual([1, "n/o", null]);
    expect(selected()).toEqual(["Tom", "H3"]);
  });

  test("lets the rating be heard before the next person’s name", async () => {
    await select("G2");
    actions.rate(3);
    await done();
    expect(state().announced).toBe("System, Owns, 3. Tom");
  });

  test("says why nothing was written, and goes nowhere", async () => {
    await select("H3");
    sheet.type("H3", [["=1+1"]]);
    desk.store.dispatch({ kind: "after-chosen", after: "down" });
    actions.rate(3);
    await done();
    expect(titleOf()).toBe("H3 holds a formula, which Rungs leaves alone: clear the cell first.");
    expect(selected()).toEqual(["Tom", "H3"]);
  });

  test("puts right what was misspelt", async () => {
    const [finding] = state().team?.findings ?? [];
    if (finding) actions.fix(finding);
    await done();
    expect(sheet.contentOf("G4")).toBe(3);
  });
});

describe("going from cell to cell", () => {
  test("leads to the next cell without a rating, and says when there is none", async () => {
    await select("B2");
    actions.goUnrated();
    await done();
    expect(selected()).toEqual(["Tom", "H3"]);
    for (const [cell, grade] of [["H3", 2] as const, ["I4", 2] as const]) {
      await select(cell);
      actions.rate(grade);
      await done();
    }
    actions.goUnrated();
    await done();
    expect(titleOf()).toBe("Every cell in sight is rated.");
  });

  test("leads to a finding, and leaves the view as it is", async () => {
    desk.store.dispatch({ kind: "tab-chosen", tab: "findings" });
    const [finding] = state().team?.findings ?? [];
    if (finding) actions.goToFinding(finding);
    await done();
    expect([selected(), state().tab]).toEqual([["Ai", "G4"], "findings"]);
  });

  test("leads from the team to a person", async () => {
    desk.store.dispatch({ kind: "tab-chosen", tab: "team" });
    const person = state().team?.people[2];
    if (person) actions.goToPerson(person);
    await done();
    expect([selected()[0], state().tab]).toEqual(["Ai", "person"]);
  });
});

describe("undoing", () => {
  test("takes back the latest first: a rating, an action, a rating", async () => {
    desk.store.dispatch({ kind: "after-chosen", after: "stay" });
    await select("H3");
    actions.rate(3);
    await done();
    actions.showLevels();
    await done();
    actions.rate(4);
    await done();
    expect([sheet.contentOf("H3"), state().team?.hasResults]).toEqual([4, true]);

    actions.undo();
    await done();
    expect([sheet.contentOf("H3"), titleOf()]).toEqual([3, "H3 is 3 again."]);
    actions.undo();
    await done();
    await vi.waitUntil(() => state().team?.hasResults === false);
    expect(sheet.contentOf("H3")).toBe(3);
    actions.undo();
    await done();
    expect([sheet.contentOf("H3"), titleOf()]).toEqual([null, "H3 is empty again."]);
    expect(onWorkbookChanged).not.toHaveBeenCalled();
  });

  test("leaves a rating that somebody has changed since, and does not try it again", async () => {
    await select("H3");
    actions.rate(3);
    await done();
    sheet.type("H3", [[5]]);
    actions.undo();
    await done();
    expect(titleOf()).toBe("H3 now holds “5”: it has been changed since, and was left alone.");
    expect([sheet.contentOf("H3"), state().past]).toEqual([5, []]);
  });

  test("takes the ladder out where nothing else was done, and says so to the pane", async () => {
    actions.undo();
    await done();
    await vi.waitUntil(() => onWorkbookChanged.mock.calls.length > 0);
    expect(onWorkbookChanged.mock.calls[0]?.[0].title).toMatch(/^Undone: /);
  });
});

describe("the workbook as a whole", () => {
  test("is checked anew, with what somebody else has changed", async () => {
    await recommendLevels(sheet.workbook, sheet.ladder, { sheet: "Team" });
    actions.checkAgain();
    await done();
    await vi.waitUntil(() => state().team?.hasResults === true);
    expect(titleOf()).toBe("3 people checked.");
  });

  test("shows levels that were hidden", async () => {
    expect(state().team?.hasResults).toBe(false);
    actions.showLevels();
    await done();
    expect([state().team?.hasResults, titleOf()]).toEqual([true, "Levels recommended."]);
  });
});
