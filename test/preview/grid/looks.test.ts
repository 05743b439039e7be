import { describe, expect, it } from "vitest";
import { addTable } from "../../../src/emulator/editing/tables.ts";
import type { ConditionalStyle } from "../../../src/emulator/model/features.ts";
import { appearanceOf } from "../../../src/preview/grid/appearance.ts";
import { contrast, DARK, inverted, LIGHT, tint } from "../../../src/preview/grid/colors.ts";
import { tableLook } from "../../../src/preview/grid/table-look.ts";
import { aSheet, box } from "./grid-sheet.ts";

const NO_RULES = (): readonly ConditionalStyle[] => [];

function aTable() {
  const { wb, sheet } = aSheet([
    ["ID", "Name"],
    [1, "Ann"],
    [2, "Bo"],
    [3, "Cy"],
  ]);
  const table = addTable(wb, sheet, box("A1:B4"), true);
  return { wb, sheet, table };
}

describe("colours", () => {
  it.each([
    ["#FFFFFF", "#1F1F1F"],
    ["#000000", "#F0F0F0"],
    ["#FDE7E3", "#362421"],
  ])("%s is %s in the dark", (light, dark) => expect(inverted(light)).toBe(dark));

  it("a tint goes from the colour to white", () => {
    expect([tint("#4472C4", 0), tint("#4472C4", 0.8), tint("#4472C4", 1)]).toEqual(["#4472C4", "#DAE3F3", "#FFFFFF"]);
  });

  it("black on white has the greatest contrast there is", () => {
    expect(contrast("#000000", "#FFFFFF")).toBeCloseTo(21);
    expect(contrast("#777777", "#777777")).toBe(1);
  });

  it.each([LIGHT, DARK])("letters, numbers and cells can be read ($paper)", (colors) => {
    expect(contrast(colors.ink, colors.paper)).toBeGreaterThan(7);
    expect(contrast(colors.headerInk, colors.header)).toBeGreaterThan(4.5);
    expect(contrast(colors.headerSelectedInk, colors.headerSelected)).toBeGreaterThan(4.5);
    expect(contrast(colors.selection, colors.paper)).toBeGreaterThan(3);
  });
});

describe("the look of a table", () => {
  it("has a header, bands from the first row on, and plain rows between", () => {
    const look = tableLook(aTable().table);
    expect(look.at(0)).toMatchObject({ font: { bold: true, color: "#FFFFFF" }, fill: { color: "#4472C4" } });
    expect(look.at(1)).toMatchObject({ fill: { color: "#DAE3F3" } });
    expect(look.at(2).fill).toBeUndefined();
    expect(look.at(3)).toBe(look.at(1));
  });

  it("has no bands where they are off, and nothing in a style of the owner's", () => {
    const { table } = aTable();
    expect(tableLook({ ...table, showBandedRows: false }).at(1).fill).toBeUndefined();
    expect(tableLook({ ...table, style: "House style" }).at(0)).toEqual({});
    expect(tableLook({ ...table, style: "TableStyleMedium3" }).at(0)).toMatchObject({ fill: { color: "#ED7D31" } });
  });
});

describe("how a cell looks in the end", () => {
  it("its own style wins over the table's, and a rule over both", () => {
    const { wb, sheet } = aTable();
    const own = wb.styles.derive(0, (style) => ({
      ...style,
      fill: { ...style.fill, pattern: "solid", color: "#FFFF00" },
    }));
    sheet.put(1, 0, { value: 1, style: own });
    const rule = { font: { color: "#9C1C00" }, fill: { color: "#FDE7E3" } };
    const rulesAt = (row: number): readonly ConditionalStyle[] => (row === 3 ? [rule] : []);
    const { artOf } = appearanceOf(wb, sheet, LIGHT, false, rulesAt);
    expect(artOf(0, 0)).toMatchObject({ ink: "#FFFFFF", fill: "#4472C4" });
    expect(artOf(1, 0)).toMatchObject({ ink: "#000000", fill: "#FFFF00" });
    expect(artOf(1, 1).fill).toBe("#DAE3F3");
    expect(artOf(3, 1)).toMatchObject({ ink: "#9C1C00", fill: "#FDE7E3" });
    expect(artOf(9, 9).fill).toBeNull();
  });

  it("of two rules the more important one decides what both say", () => {
    const { wb, sheet } = aSheet([[1]]);
    const rules = [{ font: { color: "#FF0000" } }, { font: { color: "#00FF00", bold: true } }];
    const { artOf } = appearanceOf(wb, sheet, LIGHT, false, () => rules);
    expect(artOf(0, 0).style.font).toMatchObject({ color: "#FF0000", bold: true });
  });

  it("in the dark a light fill is dark, and white on a strong colour stays white", () => {
    const { wb, sheet } = aTable();
    const { artOf } = appearanceOf(wb, sheet, DARK, true, NO_RULES);
    expect(artOf(0, 0)).toMatchObject({ ink: "#FFFFFF", fill: inverted("#4472C4") });
    expect(artOf(1, 0)).toMatchObject({ ink: "#F0F0F0", fill: inverted("#DAE3F3") });
  });

  it("filter buttons stand in the header row only", () => {
    const { wb, sheet } = aTable();
    const { filterButton } = appearanceOf(wb, sheet, LIGHT, false, NO_RULES);
    expect([filterButton(0, 1), filterButton(1, 1), filterButton(0, 2)]).toEqual(["free", null, null]);
  });

  it("cells that do not exist look as their column says", () => {
    const { wb, sheet } = aSheet();
    const filled = wb.styles.derive(0, (style) => ({
      ...style,
      fill: { ...style.fill, pattern: "lightUp", color: null, patternColor: "#FF0000" },
    }));
    sheet.columns.set(2, { style: filled });
    const { artOf } = appearanceOf(wb, sheet, LIGHT, false, NO_RULES);
    expect(artOf(4, 2)).toMatchObject({ fill: "#FFFFFF", hatch: "#FF0000" });
  });
});
