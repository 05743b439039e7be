import { describe, expect, test } from "vitest";
import type { LadderId } from "../../src/domain/ladder.ts";
import { describeFound } from "../../src/taskpane/wording.ts";
import { type Action, type Answer, type PaneState, reducePane, startPane } from "../../src/taskpane/pane-state.ts";

const start = startPane("four-tracks" as LadderId);

const answerOf = (action: Action, changes: Partial<Answer> = {}): Answer => ({
  action,
  done: { title: "Done.", sentences: [] },
  sheet: "Team",
  team: null,
  failure: null,
  ...changes,
});

const refused = (action: Action, isNothingToUndo = false): Answer =>
  answerOf(action, { done: null, sheet: null, failure: { sentence: "It is protected.", sheets: [], isNothingToUndo } });

const after = (...answers: readonly Answer[]): PaneState =>
  answers.reduce(
    (state, answer) =>
      reducePane(reducePane(state, { kind: "started", action: answer.action }), { kind: "ended", answer }),
    start,
  );

describe("an answer leads to the next step", () => {
  test.each([
    { title: "the pane opens on inserting", answers: [], step: "insert", canUndo: false },
    { title: "after inserting come the levels", answers: [answerOf("insert")], step: "recommend", canUndo: true },
    {
      title: "after the levels comes checking",
      answers: [answerOf("insert"), answerOf("recommend")],
      step: "check",
      canUndo: true,
    },
    {
      title: "checking goes on for ever",
      answers: [answerOf("insert"), answerOf("recommend"), answerOf("check")],
      step: "check",
      canUndo: true,
    },
    { title: "a refusal stays where it was", answers: [refused("insert")], step: "insert", canUndo: false },
    {
      title: "a refusal keeps the way back open",
      answers: [answerOf("insert"), refused("recommend")],
      step: "recommend",
      canUndo: true,
    },
    {
      title: "undoing the levels leads back to them",
      answers: [answerOf("insert"), answerOf("recommend"), answerOf("undo")],
      step: "recommend",
      canUndo: true,
    },
    {
      title: "undoing the insertion leads back to the start",
      answers: [answerOf("insert"), answerOf("undo")],
      step: "insert",
      canUndo: false,
    },
    {
      title: "where nothing of Rungs is left the pane starts anew",
      answers: [answerOf("insert"), answerOf("recommend"), refused("undo", true)],
      step: "insert",
      canUndo: false,
    },
  ])("$title", ({ answers, step, canUndo }) => {
    expect(after(...answers)).toMatchObject({ step, canUndo, running: null });
  });
});

describe("a pane that opens", () => {
  const installation = { ladder: "four-tracks", sheet: "Team", hasResults: true, canUndo: true };

  test.each([
    { title: "goes on checking where levels stand", found: installation, step: "check", canUndo: true },
    {
      title: "offers levels where ratings stand",
      found: { ...installation, hasResults: false },
      step: "recommend",
      canUndo: true,
    },
    {
      title: "begins anew in a new workbook",
      found: { ...installation, ladder: null, sheet: null, canUndo: false },
      step: "insert",
      canUndo: false,
    },
    {
      title: "begins anew where the roster is gone",
      found: { ...installation, sheet: null },
      step: "insert",
      canUndo: false,
    },
  ])("$title", ({ found, step, canUndo }) => {
    expect(reducePane(start, { kind: "found", installation: found, said: describeFound(found) })).toMatchObject({
      step,
      canUndo,
    });
  });

  test("says where the levels are", () => {
    const { answer, sheet } = reducePane(start, { kind: "found", installation, said: describeFound(installation) });
    expect(sheet).toBe("Team");
    expect(answer?.done?.sentences).toEqual(["Levels stand beside the roster on “Team”."]);
  });

  test("says what is wrong where the workbook cannot be read", () => {
    const { answer, step } = reducePane(start, { kind: "unreadable", sentence: "Press Enter first." });
    expect([answer?.failure?.sentence, step]).toEqual(["Press Enter first.", "insert"]);
  });

  test("does not disturb what has been begun meanwhile", () => {
    const running = reducePane(start, { kind: "started", action: "insert" });
    expect(reducePane(running, { kind: "unreadable", sentence: "Press Enter first." })).toBe(running);
    expect(reducePane(running, { kind: "found", installation, said: describeFound(installation) })).toBe(running);
  });
});

describe("what the pane remembers", () => {
  test("later actions keep to the sheet of the first", () => {
    expect(after(answerOf("insert", { sheet: "Spring" })).sheet).toBe("Spring");
  });

  test("a workbook without Rungs has no sheet to keep to", () => {
    expect(after(answerOf("insert"), refused("undo", true)).sheet).toBeNull();
  });

  test("an action takes the answer of the one before away, and shows how far it is", () => {
    const running = reducePane(after(answerOf("insert")), { kind: "started", action: "recommend" });
    expect(running).toMatchObject({ answer: null, running: { action: "recommend", progress: null } });
    const further = reducePane(running, { kind: "progressed", progress: { done: 2, total: 8 } });
    expect(further.running).toEqual({ action: "recommend", progress: { done: 2, total: 8 } });
  });

  test("progress that comes after the end changes nothing", () => {
    const ended = after(answerOf("insert"));
    expect(reducePane(ended, { kind: "progressed", progress: { done: 8, total: 8 } })).toBe(ended);
  });

  test("another ladder can be chosen", () => {
    expect(reducePane(start, { kind: "ladder-chosen", ladder: "other" as LadderId }).ladder).toBe("other");
  });
});
