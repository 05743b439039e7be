import { describe, expect, it, test } from "vitest";
import type { Box } from "../../../src/emulator/model/address.ts";
import { formatAddress } from "../../../src/emulator/model/address.ts";
import { fillTarget } from "../../../src/preview/grid/gestures.ts";
import { gripAt } from "../../../src/preview/grid/hit-areas.ts";
import { commandOf } from "../../../src/preview/grid/keyboard.ts";
import { layoutOf } from "../../../src/preview/grid/layout.ts";
import { selectBox } from "../../../src/preview/grid/selection.ts";
import { aSheet, box, place } from "./grid-sheet.ts";

describe("what the pointer takes hold of", () => {
  // Columns are 64 wide from 34 on, rows 20 high from 22 on.
  const { wb, sheet } = aSheet();
  const layout = layoutOf(sheet, wb.styles, 100);
  const view = { width: 600, height: 400, left: 0, top: 0 };
  const grip = (x: number, y: number, selected: Box = box("B2:C3")) =>
    gripAt(
      { layout, view, selection: selectBox(selected, []), filterButton: (row) => (row === 0 ? "free" : null) },
      { x, y },
    );

  it.each<[string, number, number, string, number, number]>([
    ["a cell", 60, 50, "cell", 1, 0],
    ["a column", 60, 10, "column", 0, 0],
    ["the border behind a column, from its left", 96, 10, "columnEdge", 0, 0],
    ["and from its right", 100, 10, "columnEdge", 0, 0],
    ["a row", 10, 50, "row", 1, 0],
    ["the border under a row", 10, 63, "rowEdge", 1, 0],
    ["the corner", 10, 10, "corner", 0, 0],
    ["the handle of what is selected", 224, 80, "fill", 2, 2],
    ["the button of a filter", 92, 34, "filter", 0, 0],
    ["the heading beside it", 50, 34, "cell", 0, 0],
  ])("%s", (_title, x, y, part, row, column) => {
    expect(grip(x, y)).toEqual({ part, row, column });
  });

  it("whole columns have no handle", () => {
    expect(grip(226, 82, box("B:C")).part).toBe("cell");
  });
});

test.each([
  ["B2:C3", "C6", "B2:C6"],
  ["B2:C3", "B1", "B1:C3"],
  ["B2:C3", "G4", "B2:G3"],
  ["B2:C3", "A3", "A2:C3"],
  ["B2:C3", "B3", "B2:C3"],
])("the handle of %s dragged to %s fills %s", (source, to, target) => {
  expect(formatAddress(fillTarget(box(source), place(to)))).toBe(target);
});

test.each([
  ["Ctrl+Shift+=", { key: "+", ctrlKey: true, shiftKey: true }, "insertLines"],
  ["Ctrl+-", { key: "-", ctrlKey: true }, "deleteLines"],
  ["Ctrl+D", { key: "d", ctrlKey: true }, "fillDown"],
  ["Ctrl+R", { key: "r", ctrlKey: true }, "fillRight"],
  ["Shift+F10", { key: "F10", shiftKey: true }, "openMenu"],
  ["the menu key", { key: "ContextMenu" }, "openMenu"],
  ["Ctrl+Space", { key: " ", ctrlKey: true }, "selectColumns"],
  ["Shift+Space", { key: " ", shiftKey: true }, "selectRows"],
  ["Alt+Down", { key: "ArrowDown", altKey: true }, "openList"],
  ["Escape", { key: "Escape" }, "forget"],
])("%s is the command %s", (_name, press, kind) => {
  const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
  expect(commandOf({ ...none, ...press })?.kind).toBe(kind);
});
