import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  JOURNAL_ROWS,
  JOURNAL_WIDTH,
  type JournalEntry,
  journalGrid,
  type Made,
  readJournal,
} from "../../src/sheet/journal.ts";

const MADE: Made = {
  sheets: ["Rubric"],
  columns: [{ name: "Rungs_1_col_System", heading: "System", kind: "rating" }],
  adopted: [{ name: "Rungs_1_col_People", hasList: true }],
  names: ["Rungs_1_col_System"],
  roster: "Team",
  number: 1,
  rowsBefore: { row: 1, column: 0, height: 9, width: 1 },
};

const anAction = (parts: Partial<JournalEntry> = {}): JournalEntry => ({
  id: "1",
  title: "Insert ladder Four tracks",
  state: "done",
  made: MADE,
  ...parts,
});

describe("the journal", () => {
  it("always covers the same cells, so that old entries are written over", () => {
    for (const count of [0, 1, JOURNAL_ROWS, JOURNAL_ROWS + 5]) {
      const grid = journalGrid(Array.from({ length: count }, (_, at) => anAction({ id: `${at + 1}` })));
      expect(grid).toHaveLength(JOURNAL_ROWS);
      expect(new Set(grid.map((row) => row.length))).toEqual(new Set([JOURNAL_WIDTH]));
    }
  });

  it("forgets the oldest actions when it is full", () => {
    const entries = Array.from({ length: JOURNAL_ROWS + 2 }, (_, at) => anAction({ id: `${at + 1}` }));
    expect(readJournal(journalGrid(entries)).map(({ id }) => id)).toEqual(entries.slice(2).map(({ id }) => id));
  });

  it("spreads a long entry over several cells, each within Excel's limit", () => {
    const names = Array.from({ length: 4000 }, (_, at) => `Rungs_Competency_${at}`);
    const entry = anAction({ made: { ...MADE, names } });
    const grid = journalGrid([entry]);
    expect(Math.max(...grid.flat().map((cell) => String(cell).length))).toBeLessThanOrEqual(32_767);
    expect(readJournal(grid)).toEqual([entry]);
  });

  it("reads back what it wrote, whatever sheets and headings are called", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 40 });
    const made: fc.Arbitrary<Made> = fc.record({
      sheets: fc.array(text, { maxLength: 3 }),
      columns: fc.array(
        fc.record({ name: text, heading: text, kind: fc.constantFrom("rating" as const, "formula" as const) }),
        { maxLength: 3 },
      ),
      adopted: fc.array(fc.record({ name: text, hasList: fc.boolean() }), { maxLength: 3 }),
      names: fc.array(text, { maxLength: 3 }),
      roster: text,
      number: fc.integer({ min: 1, max: 9 }),
      rowsBefore: fc.constantFrom(null, { row: 3, column: 1, height: 2, width: 1 }),
    });
    const entry = fc.record({
      id: fc.constantFrom("1", "17"),
      title: text,
      state: fc.constantFrom("applying" as const, "done" as const),
      made,
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 3 }), (entries) => {
        expect(readJournal(journalGrid(entries))).toEqual(entries);
      }),
    );
  });

  const written = journalGrid([anAction()])[0] ?? [];
  it.each([
    ["an empty row", written.map(() => "")],
    ["a state of its own making", ["1", "finished", ...written.slice(2)]],
    ["no ID", ["", ...written.slice(1)]],
    ["text in place of JSON", ["1", "done", "Insert", "see the other sheet"]],
    ["a number in place of JSON", ["1", "done", "Insert", 5]],
    ["JSON that says nothing", ["1", "done", "Insert", "null"]],
    ["JSON of something else", ["1", "done", "Insert", '{"sheets":["Rubric"]}']],
    ["JSON with lists of the wrong kind", ["1", "done", "Insert", JSON.stringify({ ...MADE, columns: ["System"] })]],
    ["JSON that is cut off", ["1", "done", "Insert", JSON.stringify(MADE).slice(0, -2)]],
  ])("passes over a row with %s", (_, row) => {
    const after = journalGrid([anAction({ id: "2" })])[0] ?? [];
    expect(readJournal([row, after]).map(({ id }) => id)).toEqual(["2"]);
  });
});
