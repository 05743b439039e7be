import { describe, expect, it } from "vitest";
import { fillCells } from "../../../src/emulator/editing/fill-cells.ts";
import { writeInputs } from "../../../src/emulator/editing/write-cells.ts";
import { type Box, parseAddress } from "../../../src/emulator/model/address.ts";
import { Workbook } from "../../../src/emulator/model/workbook.ts";

const box = (address: string): Box => parseAddress(address) ?? { row: 0, column: 0, height: 1, width: 1 };

/** What stands in `target` after its part `source`, which holds `inputs`, was dragged over it. */
function filled(source: string, inputs: (string | number)[][], target: string): unknown[] {
  const wb = new Workbook();
  const sheet = wb.addSheet("Team");
  writeInputs(wb, sheet, box(source), inputs);
  fillCells(wb, sheet, box(source), box(target));
  const { row, column, height, width } = box(target);
  return Array.from({ length: height * width }, (_, at) => {
    const cell = sheet.cell(row + Math.floor(at / width), column + (at % width));
    return cell.formula ?? cell.value;
  });
}

describe("dragging the fill handle", () => {
  it.each<[string, string, (string | number)[][], string, unknown[]]>([
    ["repeats one number", "A1", [[3]], "A1:A3", [3, 3, 3]],
    ["repeats a text", "A1", [["Owns"]], "A1:A3", ["Owns", "Owns", "Owns"]],
    ["counts on a text that ends in a number", "A1", [["D3"]], "A1:A3", ["D3", "D4", "D5"]],
    ["keeps the digits of such a number", "A1", [["Q09"]], "A1:A3", ["Q09", "Q10", "Q11"]],
    ["goes on with a line of numbers", "A1:A2", [[1], [1.1]], "A1:A4", [1, 1.1, 1.2, 1.3]],
    ["goes on with a line of levels", "A1:A2", [["D1"], ["D3"]], "A1:A4", ["D1", "D3", "D5", "D7"]],
    ["repeats a pattern of texts", "A1:A2", [["a"], ["b"]], "A1:A5", ["a", "b", "a", "b", "a"]],
    ["moves relative references, and no others", "B1", [["=A1*$A$1"]], "B1:B3", ["=A1*$A$1", "=A2*$A$1", "=A3*$A$1"]],
    ["moves them to the right too", "A3", [["=A1"]], "A3:C3", ["=A1", "=B1", "=C1"]],
    ["goes upwards", "A3:A4", [[10], [12]], "A1:A4", [6, 8, 10, 12]],
    ["goes to the left", "C1", [["D3"]], "A1:C1", ["D1", "D2", "D3"]],
    ["fills each column by itself", "A1:B1", [["D1", 5]], "A1:B2", ["D1", 5, "D2", 5]],
  ])("%s", (_title, source, inputs, target, expected) => {
    expect(filled(source, inputs, target)).toEqual(expected);
  });
});
