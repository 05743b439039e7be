import { beforeEach, describe, expect, test } from "vitest";
import { insertCells } from "../../../src/emulator/editing/insert-delete.ts";
import { addTable } from "../../../src/emulator/editing/tables.ts";
import { writeInputs } from "../../../src/emulator/editing/write-cells.ts";
import { calculate } from "../../../src/emulator/formulas/calculate.ts";
import { parseAddress } from "../../../src/emulator/model/address.ts";
import type { Sheet } from "../../../src/emulator/model/sheet.ts";
import { Workbook } from "../../../src/emulator/model/workbook.ts";
import { EditHistory } from "../../../src/preview/page/edit-history.ts";

describe("the history of a person's edits", () => {
  let workbook: Workbook;
  let sheet: Sheet;
  let history: EditHistory;

  beforeEach(() => {
    workbook = new Workbook();
    sheet = workbook.addSheet("Team");
    history = new EditHistory(workbook);
    write("A1", 1);
    write("B1", "=A1*10");
  });

  function write(address: string, input: string | number): void {
    const box = parseAddress(address);
    if (!box) throw new Error(`${address} is no address.`);
    writeInputs(workbook, sheet, box, [[input]], { byUser: true });
    calculate(workbook);
  }

  const type = (address: string, input: string | number) => history.record(() => write(address, input));
  const values = () => {
    calculate(workbook);
    return [0, 1, 2].map((column) => sheet.cell(0, column).value);
  };

  test("knows whether anything was changed since the workbook was saved", () => {
    history.record(() => {});
    expect(history.isChanged).toBe(false);
    type("A1", 2);
    expect(history.isChanged).toBe(true);
    history.markSaved();
    expect(history.isChanged).toBe(false);
    history.undo();
    expect(history.isChanged).toBe(true);
    history.markSaved();
    history.redo();
    expect(history.isChanged).toBe(true);
    history.markSaved();
    history.record(() => void workbook.addSheet("Log"), { by: "addin" });
    expect(history.isChanged).toBe(true);
  });

  test("takes back one edit after the other, and carries them out again", () => {
    type("A1", 2);
    type("C1", "new");
    expect(values()).toEqual([2, 20, "new"]);
    history.undo();
    expect(values()).toEqual([2, 20, null]);
    history.undo();
    expect(values()).toEqual([1, 10, null]);
    expect([history.last, history.next?.by]).toEqual([undefined, "person"]);
    history.redo();
    history.redo();
    expect(values()).toEqual([2, 20, "new"]);
    expect([history.last?.by, history.next]).toEqual(["person", undefined]);
  });

  test("does nothing where there is nothing to take back or to repeat", () => {
    history.undo();
    history.redo();
    expect(values()).toEqual([1, 10, null]);
  });

  test("leaves alone what the add-in has written over an edit", () => {
    type("A1", 2);
    write("A1", 7);
    history.undo();
    expect(values()).toEqual([7, 70, null]);
  });

  test("forgets what was taken back once something new is typed", () => {
    type("A1", 2);
    history.undo();
    type("A1", 3);
    expect(history.next).toBeUndefined();
  });

  test("remembers nothing of an edit that was refused or changed nothing", () => {
    const refused = () =>
      history.record(() => {
        throw new Error("refused");
      });
    expect(refused).toThrow("refused");
    history.record(() => undefined);
    expect(history.last).toBeUndefined();
  });

  test("takes back the growth of a table with the cell that made it grow", () => {
    write("A1", "Name");
    write("A2", "Ana");
    addTable(workbook, sheet, { row: 0, column: 0, height: 2, width: 1 }, true);
    type("A3", "Bo");
    expect(sheet.tables[0]?.box.height).toBe(3);
    history.undo();
    expect([sheet.tables[0]?.box.height, sheet.cell(2, 0).value]).toEqual([2, null]);
  });

  test("takes back what the add-in has written into cells, and says whose it was", () => {
    type("A1", 2);
    history.record(() => write("A1", 7), { by: "addin" });
    expect(history.last?.by).toBe("addin");
    history.undo();
    expect(values()).toEqual([2, 20, null]);
    history.undo();
    expect(values()).toEqual([1, 10, null]);
  });

  test("goes back no further than to where the add-in changed more than cells", () => {
    type("A1", 2);
    history.record(() => void workbook.addSheet("Rubric"), { by: "addin" });
    expect(history.last).toBeUndefined();
    type("A1", 3);
    history.record(() => void (workbook.names = [...workbook.names]), { by: "addin" });
    expect(history.last).toBeUndefined();
    history.record(() => undefined, { by: "addin" });
    expect(values()).toEqual([3, 30, null]);
  });

  test("takes a formula back although its result has changed since", () => {
    type("C1", "=A1+1");
    write("A1", 5);
    expect(values()).toEqual([5, 50, 6]);
    history.undo();
    expect(values()).toEqual([5, 50, null]);
  });

  test("takes back inserted rows with all that moved", () => {
    write("A2", "below");
    history.record(() => insertCells(workbook, sheet, { row: 0, column: 0, height: 1, width: 16_384 }, "down"));
    expect([sheet.cell(1, 1).formula, sheet.cell(2, 0).value]).toEqual(["=A2*10", "below"]);
    history.undo();
    expect([sheet.cell(0, 1).formula, sheet.cell(1, 0).value]).toEqual(["=A1*10", "below"]);
    expect(values()).toEqual([1, 10, null]);
  });

  test("takes back that notes moved and that the sheet was protected", () => {
    const note = { box: { row: 1, column: 0, height: 1, width: 1 }, author: "", text: "why", source: "A2" };
    sheet.notes = [note];
    history.record(() => insertCells(workbook, sheet, { row: 0, column: 0, height: 1, width: 16_384 }, "down"));
    history.record(() => (sheet.isProtected = true));
    expect([sheet.notes[0]?.box.row, sheet.isProtected]).toEqual([2, true]);
    history.undo();
    history.undo();
    expect([sheet.notes, sheet.isProtected]).toEqual([[note], false]);
  });
});
