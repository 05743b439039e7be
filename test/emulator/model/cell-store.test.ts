import { beforeEach, describe, expect, test } from "vitest";
import type { Cell } from "../../../src/emulator/model/cell.ts";
import { CellStore } from "../../../src/emulator/model/cell-store.ts";
import { Sheet, watchCells } from "../../../src/emulator/model/sheet.ts";

const cell = (value: number): Cell => ({ value, style: 0 });

describe("a watch of cells", () => {
  let store: CellStore;

  beforeEach(() => {
    store = new CellStore();
    store.set(1, cell(1)).set(2, cell(2));
  });

  test("keeps each cell as it was when it first changed", () => {
    const { before } = store.watch();
    store.set(1, cell(10)).set(1, cell(11)).set(3, cell(3));
    expect([...before]).toEqual([
      [1, cell(1)],
      [3, undefined],
    ]);
  });

  test("sees cells go, one by one and all together", () => {
    const one = store.watch();
    store.delete(2);
    expect([...one.before]).toEqual([[2, cell(2)]]);
    store.clear();
    expect([...one.before.keys()]).toEqual([2, 1]);
  });

  test("forgets at a restart, and is told nothing after its end", () => {
    const watch = store.watch();
    store.set(1, cell(5));
    watch.restart();
    store.set(2, cell(6));
    watch.end();
    store.set(3, cell(7));
    expect([...watch.before]).toEqual([[2, cell(2)]]);
  });

  test("ends also where the action fails", () => {
    const sheet = new Sheet("1", "Team");
    const failing = () =>
      watchCells([sheet], () => {
        throw new Error("refused");
      });
    expect(failing).toThrow("refused");
    const changed = watchCells([sheet], () => sheet.put(0, 0, cell(1)));
    expect([...(changed.get(sheet) ?? [])]).toEqual([[0, undefined]]);
  });
});
