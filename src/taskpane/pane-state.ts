/** What the pane shows, and how that changes. Pure: no React, no Excel. */

import type { Installation } from "../app/read-installation.ts";
import type { CalibrationReport } from "../app/report.ts";
import type { Progress } from "../app/workbook-port.ts";
import type { LadderId } from "../domain/ladder.ts";

/** The steps of the primary button, in this order. */
export type Step = "insert" | "recommend" | "check";
export type Action = Step | "undo";

/** A heading and the sentences below it. */
export interface Said {
  readonly title: string;
  readonly sentences: readonly string[];
}

export interface Failure {
  readonly sentence: string;
  /** Sheets to choose from, where the choice is what is missing. */
  readonly sheets: readonly string[];
  readonly isNothingToUndo: boolean;
}

/** How an action ended. `done` and `failure` may both be there: an action that went well, and a check after it that did not. */
export interface Answer {
  readonly action: Action;
  readonly done: Said | null;
  /** The sheet that the action was about. */
  readonly sheet: string | null;
  readonly team: CalibrationReport | null;
  readonly failure: Failure | null;
}

export interface PaneState {
  readonly ladder: LadderId;
  /** What the primary button does next. */
  readonly step: Step;
  /** The sheet with the roster; null until one is known. */
  readonly sheet: string | null;
  readonly running: { readonly action: Action; readonly progress: Progress | null } | null;
  readonly answer: Answer | null;
  readonly canUndo: boolean;
}

export type PaneEvent =
  /** What the workbook held when the pane was opened. */
  | { readonly kind: "found"; readonly installation: Installation; readonly said: Said }
  /** It could not be told. */
  | { readonly kind: "unreadable"; readonly sentence: string }
  | { readonly kind: "ladder-chosen"; readonly ladder: LadderId }
  | { readonly kind: "started"; readonly action: Action }
  | { readonly kind: "progressed"; readonly progress: Progress }
  | { readonly kind: "ended"; readonly answer: Answer };

const NEXT: Readonly<Record<Step, Step>> = { insert: "recommend", recommend: "check", check: "check" };
const BACK: Readonly<Record<Step, Step>> = { insert: "insert", recommend: "insert", check: "recommend" };

export const startPane = (ladder: LadderId): PaneState => ({
  ladder,
  step: "insert",
  sheet: null,
  running: null,
  answer: null,
  canUndo: false,
});

function afterEnd(state: PaneState, answer: Answer): PaneState {
  const ended = { ...state, running: null, answer };
  // The workbook holds nothing of Rungs any more, whatever the pane went by.
  if (answer.failure?.isNothingToUndo) return { ...ended, step: "insert", sheet: null, canUndo: false };
  if (!answer.done) return ended;
  if (answer.action === "undo") {
    const step = BACK[state.step];
    return { ...ended, step, canUndo: step !== "insert" };
  }
  return { ...ended, step: NEXT[answer.action], sheet: answer.sheet, canUndo: true };
}

/** Goes on from where the workbook stands; whoever has begun something meanwhile is not disturbed. */
function afterFinding(state: PaneState, { ladder, sheet, hasResults, canUndo }: Installation, said: Said): PaneState {
  if (state.running || state.answer || ladder === null || sheet === null) return state;
  const step = hasResults ? "check" : "recommend";
  const answer: Answer = { action: "check", done: said, sheet, team: null, failure: null };
  return { ...state, ladder: ladder as LadderId, sheet, step, canUndo, answer };
}

function afterFailing(state: PaneState, sentence: string): PaneState {
  if (state.running || state.answer) return state;
  const failure: Failure = { sentence, sheets: [], isNothingToUndo: false };
  return { ...state, answer: { action: "check", done: null, sheet: null, team: null, failure } };
}

export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case "found":
      return afterFinding(state, event.installation, event.said);
    case "unreadable":
      return afterFailing(state, event.sentence);
    case "ladder-chosen":
      return { ...state, ladder: event.ladder };
    case "started":
      return { ...state, running: { action: event.action, progress: null }, answer: null };
    case "progressed":
      return state.running ? { ...state, running: { ...state.running, progress: event.progress } } : state;
    case "ended":
      return afterEnd(state, event.answer);
  }
}
