import { beforeEach, describe, expect, test } from "vitest";
import { Workbook } from "../../../src/emulator/model/workbook.ts";
import type { Sheet } from "../../../src/emulator/model/sheet.ts";
import { BackgroundCalculation } from "../../../src/preview/page/background-calculation.ts";

describe("formulas that are calculated in the background", () => {
  let workbook: Workbook;
  let sheet: Sheet;
  let told: (number | null)[];
  let failures: unknown[];
  let calculation: BackgroundCalculation;

  beforeEach(() => {
    workbook = new Workbook();
    sheet = workbook.addSheet("Team");
    told = [];
    failures = [];
    calculation = new BackgroundCalculation(workbook, {
      onProgress: (percent) => void told.push(percent),
      onFailure: (error) => void failures.push(error),
    });
  });

  /** A chain, which takes longer than the page may stand still. */
  function fill(rows: number): void {
    sheet.put(0, 0, { value: 1, style: 0 });
    for (let row = 1; row < rows; row++) sheet.put(row, 0, { value: null, style: 0, formula: `=A${row}+1` });
    workbook.needsCalculation = true;
  }

  test("a few are settled at once", () => {
    fill(3);
    calculation.begin();
    expect([sheet.cell(2, 0).value, workbook.needsCalculation, told]).toEqual([3, false, []]);
  });

  test("many are settled later, and the way there is told", async () => {
    fill(6_000);
    calculation.begin();
    expect(workbook.needsCalculation).toBe(true);
    await calculation.settled();
    expect(sheet.cell(5_999, 0).value).toBe(6_000);
    expect(told.at(-1)).toBeNull();
  });

  test("a change meanwhile is calculated as well", async () => {
    fill(6_000);
    calculation.begin();
    const settled = calculation.settled();
    sheet.put(0, 0, { value: 11, style: 0 });
    await settled;
    expect(sheet.cell(5_999, 0).value).toBe(6_010);
    expect(workbook.needsCalculation).toBe(false);
  });

  test("a formula that cannot be read is told, and does not come again", async () => {
    sheet.put(0, 0, { value: null, style: 0, formula: "=1+*" });
    workbook.needsCalculation = true;
    await calculation.settled();
    expect(failures).toHaveLength(1);
    expect(workbook.needsCalculation).toBe(false);
  });
});
