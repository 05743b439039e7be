import { beforeEach, describe, expect, it } from "vitest";
import { moveRange } from "../../../src/emulator/editing/move-range.ts";
import { addTable } from "../../../src/emulator/editing/tables.ts";
import { writeInputs } from "../../../src/emulator/editing/write-cells.ts";
import type { Sheet } from "../../../src/emulator/model/sheet.ts";
import { Workbook } from "../../../src/emulator/model/workbook.ts";

describe("cut cells that are pasted", () => {
  let wb: Workbook;
  let sheet: Sheet;

  beforeEach(() => {
    wb = new Workbook();
    sheet = wb.addSheet("Team");
    writeInputs(wb, sheet, { row: 0, column: 0, height: 2, width: 3 }, [
      [1, "=A1+1", "=B1"],
      [2, "=A2+1", "old"],
    ]);
  });

  const shown = (row: number) =>
    [0, 1, 2, 3].map((column) => sheet.cell(row, column).formula ?? sheet.cell(row, column).value);

  it("take every reference along, and leave nothing behind", () => {
    moveRange(wb, sheet, { row: 0, column: 0, height: 2, width: 1 }, { row: 4, column: 1 });
    expect([shown(0), shown(1), shown(4), shown(5)]).toEqual([
      [null, "=B5+1", "=B1", null],
      [null, "=B6+1", "old", null],
      [null, 1, null, null],
      [null, 2, null, null],
    ]);
  });

  it("replace what stood there: references to it are lost", () => {
    moveRange(wb, sheet, { row: 1, column: 2, height: 1, width: 1 }, { row: 0, column: 1 });
    expect([shown(0), shown(1)]).toEqual([
      [1, "old", "=#REF!", null],
      [2, "=A2+1", null, null],
    ]);
  });

  it("do not tear a table's headings away", () => {
    addTable(wb, sheet, { row: 4, column: 0, height: 2, width: 2 }, true, "People");
    const headings = { row: 4, column: 0, height: 1, width: 1 };
    expect(() => moveRange(wb, sheet, headings, { row: 9, column: 0 })).toThrow("headings of the table People");
    expect(() => moveRange(wb, sheet, { row: 0, column: 0, height: 1, width: 1 }, { row: 4, column: 1 })).toThrow(
      "headings",
    );
  });
});
