/** The keys of the pane, wherever in it the focus is. */

import { useEffect, useLayoutEffect, useRef } from "react";
import { commandOf, type KeyCommand, takesText } from "./keyboard.ts";
import { type Typed, typeGrade } from "./type-grade.ts";
import { focusOf } from "./work-state.ts";
import type { WorkModel } from "./use-work.ts";

/** Carries out a command; false where there is nothing for it to do. */
function carryOut(command: KeyCommand, { state, actions, desk }: WorkModel, rate: (typed: Typed) => boolean): boolean {
  switch (command.kind) {
    case "digit":
    case "not-observed":
    case "clear":
    case "enter":
      return rate(command.kind === "digit" ? command.digit : command.kind);
    case "competency":
      actions.move(command.step === 1 ? "nextCompetency" : "previousCompetency");
      return true;
    case "person":
      actions.move(command.step === 1 ? "nextPerson" : "previousPerson");
      return true;
    case "next-unrated":
      actions.goUnrated();
      return true;
    case "undo":
      actions.undo();
      return true;
    case "back":
      if (state.aside) desk.store.dispatch({ kind: "aside-left" });
      return state.aside !== null;
  }
}

/** Listens while the pane is open. Whatever is drawn takes its own keys first. */
export function useKeys(model: WorkModel): void {
  const latest = useRef(model);
  const typed = useRef("");
  // With the drawing, not after it: a key means the cell that is shown.
  useLayoutEffect(() => {
    latest.current = model;
  });
  useEffect(() => {
    const rate = (key: Typed): boolean => {
      const { state, actions } = latest.current;
      const rating = state.tab === "person" && !state.aside ? focusOf(state)?.rating : null;
      if (!rating) return false;
      const next = typeGrade(typed.current, key, rating.grades.length);
      typed.current = next.typed;
      if (next.input !== null) actions.rate(next.input);
      return next.isTaken;
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.repeat) return;
      const { key, altKey: alt, ctrlKey, metaKey, target } = event;
      const command = commandOf({ key, alt, ctrl: ctrlKey || metaKey, isTyping: takesText(target) });
      if (command && carryOut(command, latest.current, rate)) event.preventDefault();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
}
