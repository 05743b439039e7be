import { describe, expect, test } from "vitest";
import { commandOf, type KeyCommand } from "../../../src/taskpane/work/keyboard.ts";
import { typeGrade, type Typed } from "../../../src/taskpane/work/type-grade.ts";

const press = (key: string, held: { ctrl?: boolean; alt?: boolean; isTyping?: boolean } = {}) =>
  commandOf({ key, ctrl: false, alt: false, isTyping: false, ...held });

describe("the keys of the pane", () => {
  test.each<readonly [key: string, command: KeyCommand]>([
    ["3", { kind: "digit", digit: 3 }],
    ["9", { kind: "digit", digit: 9 }],
    ["0", { kind: "not-observed" }],
    ["Delete", { kind: "clear" }],
    ["ArrowLeft", { kind: "competency", step: -1 }],
    ["ArrowRight", { kind: "competency", step: 1 }],
    ["j", { kind: "person", step: 1 }],
    ["K", { kind: "person", step: -1 }],
    ["n", { kind: "next-unrated" }],
    ["Enter", { kind: "enter" }],
    ["Escape", { kind: "back" }],
  ])("%s has its meaning", (key, command) => {
    expect(press(key)).toEqual(command);
  });

  test.each(["ArrowUp", "ArrowDown", "e", " ", "Tab", "F6", "Home"])("%s is left to the page", (key) => {
    expect(press(key)).toBeNull();
  });

  test.each(["3", "0", "Delete", "n", "ArrowLeft", "Enter"])("%s is typed where the focus is in a field", (key) => {
    expect(press(key, { isTyping: true })).toBeNull();
  });

  test("Escape leads out of a field", () => {
    expect(press("Escape", { isTyping: true })).toEqual({ kind: "back" });
  });

  test("Ctrl+Z undoes, and other keys held with Ctrl or Alt are not Rungs'", () => {
    expect(press("z", { ctrl: true })).toEqual({ kind: "undo" });
    expect(press("n", { ctrl: true })).toBeNull();
    expect(press("3", { alt: true })).toBeNull();
    expect(press("z", { ctrl: true, isTyping: true })).toBeNull();
  });
});

describe("grades by number keys", () => {
  test.each<readonly [name: string, typed: string, key: Typed, grades: number, after: string, input: unknown]>([
    ["one key rates", "", 4, 5, "", 4],
    ["a grade that the scale has not got does nothing", "", 6, 5, "", null],
    ["0 is not observed", "", "not-observed", 5, "", "notObserved"],
    ["Delete empties the cell", "", "clear", 5, "", "blank"],
    ["from ten grades on a key waits for the next", "", 1, 12, "1", null],
    ["the number grows", "1", 2, 12, "12", null],
    ["a number beyond the scale begins anew", "1", 4, 12, "4", null],
    ["0 in a number is a nought", "1", "not-observed", 12, "10", null],
    ["Enter gives the number", "12", "enter", 12, "", 12],
    ["Enter alone gives nothing", "", "enter", 12, "", null],
  ])("%s", (_, typed, key, grades, after, input) => {
    const next = typeGrade(typed, key, grades);
    expect([next.typed, next.input]).toEqual([after, input]);
  });

  test("a key that does nothing is left to others", () => {
    expect(typeGrade("", 6, 5).isTaken).toBe(false);
    expect(typeGrade("", "enter", 5).isTaken).toBe(false);
    expect(typeGrade("", 1, 12).isTaken).toBe(true);
  });
});
