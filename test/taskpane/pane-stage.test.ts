import { describe, expect, test } from "vitest";
import type { Installation } from "../../src/app/read-installation.ts";
import { reduceStage, type Stage, type StageEvent, START } from "../../src/taskpane/pane-stage.ts";
import { aLadder } from "../helpers/builders.ts";

const ladder = aLadder();
const said = { title: "Undone: Insert ladder.", sentences: [] };
const installed: Installation = {
  ladder: ladder.id,
  sheet: "Team",
  hasResults: true,
  meanings: [],
  canUndo: true,
  oddity: null,
};
const working: Stage = { kind: "working", ladder, sheet: "Team", said: null, canUndo: true };

/** What a look finds; the ladder is one that Rungs brings unless it is said to be of another id. */
const found = (changes: Partial<Installation> = {}): StageEvent => {
  const installation = { ...installed, ...changes };
  return { kind: "found", installation, ladder: installation.ladder === ladder.id ? ladder : null };
};
const after = (...events: readonly StageEvent[]): Stage => events.reduce(reduceStage, START);

describe("the screen that the pane opens with", () => {
  test("a workbook with its ladder and its roster is worked in", () => {
    expect(after(found())).toEqual(working);
  });

  test("an empty one is set up", () => {
    expect(after(found({ ladder: null, sheet: null }))).toEqual({
      kind: "setting-up",
      present: null,
      back: null,
    });
  });

  test("one whose roster is gone is set up with its own ladder", () => {
    expect(after(found({ sheet: null }))).toMatchObject({
      kind: "setting-up",
      present: { ladder, sheet: null },
    });
  });

  test("one with a ladder that Rungs does not know is set up as if it had none", () => {
    expect(after(found({ ladder: "ours" }))).toMatchObject({ kind: "setting-up", present: null });
  });

  test("one with something odd about it says so first, and is then worked with as it is", () => {
    const oddity = {
      kind: "other-version",
      ladder: "Four tracks",
      inWorkbook: "1",
      inRungs: "2",
      isNewer: false,
    } as const;
    const odd = after(found({ oddity }));
    expect(odd).toMatchObject({ kind: "odd", oddity });
    expect(reduceStage(odd, { kind: "taken-as-is" })).toEqual({ ...working, said: null });
  });

  test("one that follows another version is worked with by that one, and asks again after an action", () => {
    const oddity = { kind: "other-version", ladder: "Sample", inWorkbook: "0", inRungs: "1", isNewer: false } as const;
    const older = { ...ladder, version: "0" };
    expect(reduceStage(after(found({ oddity })), { kind: "taken-as-is", ladder: older })).toEqual({
      ...working,
      ladder: older,
    });
    expect(after({ kind: "look-again", said }, found({ oddity }))).toMatchObject({ kind: "odd", said });
    const rules = { kind: "rules-missing" } as const;
    expect(after({ kind: "look-again", said }, found({ oddity: rules }))).toMatchObject({ kind: "odd", said });
  });

  test("one whose rules are those of no ladder is set up", () => {
    const odd = after(found({ ladder: null, oddity: { kind: "rules-missing" } }));
    expect(reduceStage(odd, { kind: "taken-as-is" })).toMatchObject({ kind: "setting-up", present: null });
  });

  test("one that cannot be read says so, and is looked at again", () => {
    const failed = after({ kind: "unreadable", sentence: "Excel is busy." });
    expect(failed).toEqual({ kind: "unreadable", sentence: "Excel is busy." });
    expect([{ kind: "look-again", said: null } as const, found()].reduce(reduceStage, failed)).toEqual(working);
  });
});

describe("from screen to screen", () => {
  test("set-up leads to the work, with what was done", () => {
    const done: StageEvent = { kind: "set-up-done", ladder, sheet: "Team", said };
    expect(reduceStage(after(found({ ladder: null })), done)).toEqual({ ...working, said });
  });

  test("columns are opened from the work, and left for it without a change", () => {
    const columns = after(found(), { kind: "set-up-opened" });
    expect(columns).toMatchObject({ kind: "setting-up", present: { ladder, sheet: "Team" } });
    expect(reduceStage(columns, { kind: "set-up-left" })).toEqual(working);
  });

  test("a ladder that was taken out says so before anything else is offered", () => {
    const ended = after(found(), { kind: "look-again", said }, found({ ladder: null, sheet: null }));
    expect(ended).toEqual({ kind: "ended", said, present: null });
    expect(reduceStage(ended, { kind: "set-up-opened" })).toEqual({ kind: "setting-up", present: null, back: null });
  });

  test("an action that leaves the roster prepared goes on with the work and is said there", () => {
    expect(after(found(), { kind: "look-again", said }, found())).toEqual({ ...working, said });
  });

  test("what is found late does not disturb whoever has gone on", () => {
    expect(reduceStage(working, found({ ladder: null, sheet: null }))).toEqual(working);
  });
});
