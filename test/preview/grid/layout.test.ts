import { describe, expect, it } from "vitest";
import { makeAxis } from "../../../src/preview/grid/axis.ts";
import { hitTest, isSeen, layoutOf, panesOf, rectOf, scrollTo } from "../../../src/preview/grid/layout.ts";
import { aSheet, box, place } from "./grid-sheet.ts";

describe("an axis", () => {
  const axis = makeAxis(
    1000,
    20,
    new Map([
      [2, 0],
      [3, 50],
      [10, 5],
    ]),
  );

  it.each([
    [0, 0],
    [2, 40],
    [3, 40],
    [4, 90],
    [10, 210],
    [11, 215],
    [1000, 19_995],
  ])("line %i starts at %i", (index, start) => expect(axis.start(index)).toBe(start));

  it.each([
    [-5, 0],
    [0, 0],
    [39, 1],
    [40, 3],
    [89, 3],
    [90, 4],
    [209, 9],
    [210, 10],
    [214, 10],
    [215, 11],
    [99_999, 999],
  ])("at %i pixels lies line %i, never a hidden one", (offset, line) => expect(axis.at(offset)).toBe(line));

  it("every visible line lies at its own start", () => {
    const visible = Array.from({ length: 1000 }, (_, line) => line).filter((line) => axis.size(line) > 0);
    expect(visible.map((line) => axis.at(axis.start(line)))).toEqual(visible);
  });
});

/** Frozen: row 1 and column A; column B is 14 characters wide, row 3 hidden, row 4 of 30 points. */
function frozenLayout() {
  const { wb, sheet } = aSheet();
  sheet.frozen = { rows: 1, columns: 1 };
  sheet.columns.set(1, { width: 14 });
  sheet.rows.set(2, { hidden: true });
  sheet.rows.set(3, { height: 30 });
  return layoutOf(sheet, wb.styles, 100);
}

const VIEW = { width: 434, height: 222, left: 0, top: 0 };
const SCROLLED = { ...VIEW, left: 98, top: 60 };

describe("the layout of a sheet", () => {
  it("widths come in characters and heights in points", () => {
    const layout = frozenLayout();
    expect(rectOf(layout, VIEW, box("B4"))).toEqual({ x: 98, y: 62, width: 98, height: 40 });
  });

  it("frozen cells stay where they are, all others move", () => {
    const layout = frozenLayout();
    expect(rectOf(layout, SCROLLED, box("A1"))).toMatchObject({ x: 34, y: 22 });
    expect(rectOf(layout, SCROLLED, box("A5"))).toMatchObject({ x: 34, y: 42 });
    expect(rectOf(layout, SCROLLED, box("C5"))).toMatchObject({ x: 98, y: 42 });
  });

  it("there are four panes, and each shows the cells of its part only", () => {
    const boxes = panesOf(frozenLayout(), SCROLLED).map((pane) => pane.box);
    expect(boxes).toEqual([box("A1"), box("C1:H1"), box("A5:A13"), box("C5:H13")]);
  });

  it("without frozen cells there is one pane", () => {
    const { wb, sheet } = aSheet();
    const panes = panesOf(layoutOf(sheet, wb.styles, 100), VIEW);
    expect(panes.map((pane) => pane.box)).toEqual([box("A1:G10")]);
  });

  it.each([
    ["the corner", 5, 5, { part: "corner" }],
    ["a letter", 100, 5, { part: "column", column: 2 }],
    ["a number", 5, 50, { part: "row", row: 4 }],
    ["a frozen cell", 40, 30, { part: "cell", row: 0, column: 0 }],
    ["a scrolled cell", 100, 50, { part: "cell", row: 4, column: 2 }],
    ["a cell beside the frozen column", 100, 30, { part: "cell", row: 0, column: 2 }],
  ])("the pointer finds %s", (_what, x, y, hit) => expect(hitTest(frozenLayout(), SCROLLED, x, y)).toMatchObject(hit));

  it.each([
    ["C5", { left: 98, top: 60 }],
    ["B5", { left: 0, top: 60 }],
    ["C4", { left: 98, top: 20 }],
    ["A30", { left: 98, top: 400 }],
    ["A1", { left: 98, top: 60 }],
  ])("%s is scrolled into view no farther than needed", (address, offsets) =>
    expect(scrollTo(frozenLayout(), SCROLLED, place(address))).toEqual(offsets),
  );

  it.each([
    ["A1", true],
    ["C5", true],
    ["B5", false],
    ["C4", false],
    ["C200", false],
  ])("%s is seen: %s", (address, seen) => expect(isSeen(frozenLayout(), SCROLLED, place(address))).toBe(seen));

  it("a row that nobody sized is as high as its largest font", () => {
    const { wb, sheet } = aSheet([["Title"], ["Text"]]);
    const large = wb.styles.derive(0, (style) => ({ ...style, font: { ...style.font, size: 22 } }));
    sheet.put(0, 0, { value: "Title", style: large });
    const { rows } = layoutOf(sheet, wb.styles, 100);
    expect([rows.size(0), rows.size(1)]).toEqual([40, 20]);
  });
});
