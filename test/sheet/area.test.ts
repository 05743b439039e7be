import { describe, expect, it } from "vitest";
import {
  absoluteAddress,
  areaAddress,
  columnLetters,
  overlaps,
  parseAddress,
  parseReference,
  rowRuns,
  sheetPrefix,
} from "../../src/sheet/area.ts";

describe("addresses", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("column %i is %s", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
    expect(parseAddress(`${letters}1`)).toEqual({ row: 0, column, height: 1, width: 1 });
  });

  it.each([
    ["F12", { row: 11, column: 5, height: 1, width: 1 }, "$F$12"],
    ["F12:H40", { row: 11, column: 5, height: 29, width: 3 }, "$F$12:$H$40"],
    ["Z9:AA10", { row: 8, column: 25, height: 2, width: 2 }, "$Z$9:$AA$10"],
  ])("%s is written as it was read, also with dollars", (address, area, absolute) => {
    expect(parseAddress(address)).toEqual(area);
    expect(areaAddress(area)).toBe(address);
    expect(absoluteAddress(area)).toBe(absolute);
    expect(parseAddress(absolute)).toEqual(area);
  });

  it.each(["", "F", "12", "f12", "F12:", "A:A", "1:1", "#REF!", "F12,H40", "R1C1"])("%j is no address", (text) => {
    expect(parseAddress(text)).toBeNull();
  });
});

describe("references", () => {
  it.each([
    ["=Team!$A$1", "Team"],
    ["Team!A1", "Team"],
    ["='Spring review'!$A$1", "Spring review"],
    ["='Anna''s team'!$A$1", "Anna's team"],
    ["='Ready!'!$A$1", "Ready!"],
    ["='Team #1'!$A$1", "Team #1"],
    ["=Équipe!$A$1", "Équipe"],
  ])("%s leads to the sheet %s", (reference, sheet) => {
    expect(parseReference(reference)).toEqual({ sheet, area: { row: 0, column: 0, height: 1, width: 1 } });
  });

  it.each([
    ["=#REF!", "the cell is gone"],
    ["=Team!#REF!", "the cell is gone from its sheet"],
    ["=#REF!$A$1", "the sheet is gone"],
    ["=[Other.xlsx]Team!$A$1", "it is in another workbook"],
    ["='[Other.xlsx]Spring review'!$A$1", "it is in another workbook with a blank in its sheet's name"],
    ["=$A$1", "no sheet is named"],
    ["=Team!$A:$A", "it is a whole column"],
    ["=SUM(Team!$A$1)", "it is a formula"],
    ["", "it is empty"],
  ])("%j leads nowhere, for %s", (reference) => {
    expect(parseReference(reference)).toBeNull();
  });

  it.each(["Team", "Spring review", "Anna's team", "Ready!", "1st"])(
    "the prefix of the sheet %j is read back",
    (sheet) => {
      expect(parseReference(`=${sheetPrefix(sheet)}B2`)?.sheet).toBe(sheet);
    },
  );
});

describe("areas side by side", () => {
  const area = { row: 2, column: 2, height: 2, width: 2 };
  it.each([
    ["itself", area, true],
    ["a cell in its last corner", { row: 3, column: 3, height: 1, width: 1 }, true],
    ["the row above", { row: 1, column: 0, height: 1, width: 9 }, false],
    ["the column after", { row: 0, column: 4, height: 9, width: 1 }, false],
    ["an area that holds it", { row: 0, column: 0, height: 9, width: 9 }, true],
  ])("an area and %s", (_, other, meets) => {
    expect(overlaps(area, other)).toBe(meets);
    expect(overlaps(other, area)).toBe(meets);
  });

  it("groups rows into runs without gaps", () => {
    expect(rowRuns([3, 4, 7, 9, 10, 11])).toEqual([
      { row: 3, height: 2 },
      { row: 7, height: 1 },
      { row: 9, height: 3 },
    ]);
    expect(rowRuns([])).toEqual([]);
  });
});
