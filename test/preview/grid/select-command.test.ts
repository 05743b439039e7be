import { describe, expect, it } from "vitest";
import { formatAddress } from "../../../src/emulator/model/address.ts";
import { commandOf, type KeyPress } from "../../../src/preview/grid/keyboard.ts";
import { draggedTo, pressedAt } from "../../../src/preview/grid/pointer.ts";
import { selectionAfter } from "../../../src/preview/grid/select-command.ts";
import { boxAt, selectBox, type Selection, selectPlace } from "../../../src/preview/grid/selection.ts";
import { aSheet, box, groundOf, place } from "./grid-sheet.ts";

/** "Ctrl+Shift+ArrowDown" as the browser tells it. */
function press(keys: string): KeyPress {
  const parts = keys.split("+");
  const has = (name: string): boolean => parts.includes(name);
  const key = parts.at(-1) ?? "";
  return {
    key: key === "Space" ? " " : key,
    ctrlKey: has("Ctrl"),
    metaKey: false,
    shiftKey: has("Shift"),
    altKey: has("Alt"),
  };
}

/** A1:C4 filled but for B3; D1:E2 empty, E4 filled; G3:H4 merged; row 6 hidden. */
function ground() {
  const { wb, sheet } = aSheet([
    ["ID", "Name", "Level"],
    [1, "Ann", "D3"],
    [2, null, "D4"],
    [3, "Bo", "D5", null, "x"],
  ]);
  sheet.merges = [box("G3:H4")];
  sheet.rows.set(5, { hidden: true });
  return groundOf({ wb, sheet });
}

function after(start: Selection, keys: readonly string[]): Selection {
  const on = ground();
  return keys.reduce((selection, key) => {
    const command = commandOf(press(key));
    return (command && selectionAfter(on, selection, command, 200)) ?? selection;
  }, start);
}

const told = ({ active, box: selected }: Selection): string =>
  `${formatAddress(boxAt(active))} in ${formatAddress(selected)}`;

describe("the keyboard", () => {
  it.each([
    ["B2", ["ArrowRight"], "C2 in C2"],
    ["A1", ["ArrowLeft"], "A1 in A1"],
    ["A5", ["ArrowDown"], "A7 in A7"],
    ["F3", ["ArrowRight"], "G3 in G3:H4"],
    ["F3", ["ArrowRight", "ArrowRight"], "I3 in I3"],
    ["A1", ["Ctrl+ArrowDown"], "A4 in A4"],
    ["A4", ["Ctrl+ArrowDown"], "A1048576 in A1048576"],
    ["B2", ["Ctrl+ArrowDown"], "B4 in B4"],
    ["B3", ["Ctrl+ArrowUp"], "B2 in B2"],
    ["C4", ["Ctrl+ArrowRight"], "E4 in E4"],
    ["E4", ["Ctrl+ArrowLeft"], "C4 in C4"],
    ["C9", ["Ctrl+ArrowLeft"], "A9 in A9"],
    ["C2", ["Home"], "A2 in A2"],
    ["A4", ["End"], "E4 in E4"],
    ["C3", ["Ctrl+Home"], "A1 in A1"],
    ["A1", ["Ctrl+End"], "E4 in E4"],
    ["A1", ["PageDown"], "A12 in A12"],
    ["A12", ["PageUp"], "A1 in A1"],
    ["B2", ["Enter"], "B3 in B3"],
    ["B2", ["Shift+Enter"], "B1 in B1"],
    ["B2", ["Tab", "Tab", "Enter"], "B3 in B3"],
    ["B2", ["Tab", "ArrowDown", "Enter"], "C4 in C4"],
    ["B2", ["Shift+Tab"], "A2 in A2"],
    ["B2", ["Shift+ArrowRight", "Shift+ArrowDown"], "B2 in B2:C3"],
    ["B2", ["Shift+ArrowRight", "Shift+ArrowLeft", "Shift+ArrowLeft"], "B2 in A2:B2"],
    ["A1", ["Ctrl+Shift+ArrowDown"], "A1 in A1:A4"],
    ["F3", ["Shift+ArrowRight"], "F3 in F3:H4"],
    ["B2", ["Ctrl+a"], "B2 in A1:E4"],
    ["B2", ["Ctrl+a", "Ctrl+a"], "B2 in 1:1048576"],
    ["B2", ["Ctrl+Space"], "B2 in B:B"],
    ["B2", ["Shift+Space"], "B2 in 2:2"],
  ])("from %s, %j leads to %s", (start, keys, end) => {
    expect(told(after(selectPlace(place(start), [box("G3:H4")]), keys))).toBe(end);
  });

  it("Tab and Enter go round inside a box", () => {
    const start = selectBox(box("A1:B2"), []);
    const visited = (key: string): string[] =>
      [1, 2, 3, 4].map((times) => formatAddress(boxAt(after(start, Array<string>(times).fill(key)).active)));
    expect(visited("Tab")).toEqual(["B1", "A2", "B2", "A1"]);
    expect(visited("Enter")).toEqual(["A2", "B1", "B2", "A1"]);
    expect(visited("Shift+Tab")).toEqual(["B2", "A2", "B1", "A1"]);
  });

  it("Home stops at the first column that scrolls, then goes on to the first of all", () => {
    const { wb, sheet } = aSheet([[1, 2, 3]]);
    sheet.frozen = { rows: 1, columns: 1 };
    const on = groundOf({ wb, sheet });
    const home = (from: string): string => {
      const moved = selectionAfter(
        on,
        selectPlace(place(from), []),
        { kind: "go", to: "rowStart", extend: false },
        200,
      );
      return moved ? told(moved) : "";
    };
    expect([home("C1"), home("B1")]).toEqual(["B1 in B1", "A1 in A1"]);
  });
});

describe("what keys mean", () => {
  it.each([
    ["F2", "edit"],
    ["Delete", "clear"],
    ["Backspace", "clear"],
    ["Alt+ArrowDown", "openList"],
    ["a", "type"],
    ["Shift+A", "type"],
    ["=", "type"],
    ["Ctrl+Alt+@", "type"],
    ["Dead", "type"],
  ])("%s means %s", (keys, kind) => expect(commandOf(press(keys))?.kind).toBe(kind));

  it.each(["Ctrl+s", "F6", "Shift", "Alt+x"])("%s is left to the page", (keys) =>
    expect(commandOf(press(keys))).toBeNull(),
  );
});

describe("the pointer", () => {
  const hit = (part: "cell" | "column" | "row", address: string) => ({ part, ...place(address) });

  it("a press on a header selects the line, and dragging more of them", () => {
    const column = pressedAt(hit("column", "C1"), []);
    expect(told(column)).toBe("C1 in C:C");
    expect(told(draggedTo(column, hit("cell", "A5"), "column", []))).toBe("C1 in A:C");
    const row = pressedAt(hit("row", "A3"), []);
    expect(told(draggedTo(row, hit("row", "A5"), "row", []))).toBe("A3 in 3:5");
  });

  it("dragging over cells never splits merged ones", () => {
    const start = pressedAt(hit("cell", "F4"), [box("G3:H4")]);
    expect(told(draggedTo(start, hit("cell", "G4"), "cell", [box("G3:H4")]))).toBe("F4 in F3:H4");
  });
});
