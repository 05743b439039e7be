import { describe, expect, it } from "vitest";
import { describeFailure } from "../../src/app/action-result.ts";
import { setUp } from "../../src/app/set-up.ts";
import { renameSheet } from "../../src/emulator/editing/sheets.ts";
import type { Workbook } from "../../src/emulator/model/workbook.ts";
import {
  cellOf,
  columnOf,
  deleteAt,
  insertAt,
  type Kind,
  KINDS,
  PEOPLE,
  rosterSheet,
  rowOf,
  type Setting,
  shown,
  sort,
} from "../helpers/rearranging.ts";
import { type Rows, rosterWorkbook } from "../helpers/roster-files.ts";
import { choosing, startSetUp } from "../helpers/setting-up.ts";

const RATED: Rows = PEOPLE.map((row, at) => [...row, ["Technology", 3, 4, 2][at] ?? null]);
const RATED_ROSTER: Readonly<Record<Kind, () => Workbook>> = {
  table: () => rosterWorkbook(RATED, { table: "People" }),
  range: () => rosterWorkbook(RATED, { titles: [["Spring review"], []] }),
};

interface Meanwhile {
  readonly title: string;
  readonly rearrange: (workbook: Workbook) => void;
  /** How setting up ends when it happens after that round trip: two outline the workbook, two read the roster, two take the turn. */
  readonly ends: Readonly<Record<number, "done" | RegExp>>;
  readonly on?: readonly Kind[];
  readonly people?: readonly number[];
}

const GONE = /^A sheet, table or name that Rungs was using is gone: try again\. Nothing was changed\.$/;
const IN_THE_WAY = /^Team!F1 is in the way: .+ nothing was changed\.$/;

const MEANWHILE: readonly Meanwhile[] = [
  { title: "rows are sorted", rearrange: sort, ends: { 2: "done", 4: "done", 6: "done", 7: "done" } },
  {
    title: "an empty row is inserted amid the people",
    rearrange: (wb) => insertAt(wb, rowOf(wb, "Tom"), "down"),
    ends: { 2: "done", 4: "done", 6: "done" },
  },
  {
    title: "a person's row is deleted",
    rearrange: (wb) => deleteAt(wb, rowOf(wb, "Tom"), "up"),
    ends: { 2: "done", 4: "done", 6: "done" },
    people: [1007, 1005],
  },
  {
    title: "a row is inserted above the headings",
    rearrange: (wb) => insertAt(wb, rowOf(wb, "Emp No"), "down"),
    ends: { 2: "done", 4: "done" },
  },
  {
    title: "a column is inserted before all others",
    rearrange: (wb) => insertAt(wb, columnOf(wb, "Emp No"), "right"),
    on: ["range"],
    ends: { 2: "done", 4: "done" },
  },
  {
    title: "a column is inserted before all others",
    rearrange: (wb) => insertAt(wb, columnOf(wb, "Emp No"), "right"),
    on: ["table"],
    ends: { 2: IN_THE_WAY, 4: "done" },
  },
  {
    title: "the sheet is renamed",
    rearrange: (wb) => renameSheet(wb, rosterSheet(wb), "Autumn"),
    ends: { 2: GONE, 4: "done", 6: GONE },
  },
];

/** Does something once, right after a round trip. */
function after({ emulator }: Setting, trip: number, rearrange: (workbook: Workbook) => void): void {
  const last = emulator.stats.roundTrips + trip;
  emulator.onBatch = () => {
    if (emulator.stats.roundTrips !== last) return;
    emulator.onBatch = () => undefined;
    emulator.edit(rearrange);
  };
}

const headingsIn = (workbook: Workbook): readonly unknown[] =>
  [...rosterSheet(workbook).cells.values()].map(({ value }) => value).filter((value) => value === "System");

describe("while Rungs sets a roster up", () => {
  const cases = MEANWHILE.flatMap((one) => (one.on ?? KINDS).map((kind) => ({ ...one, kind })));
  it.each(cases)("$title, on a $kind", async ({ kind, rearrange, ends, people = [1007, 1003, 1005] }) => {
    for (const [trip, end] of Object.entries(ends)) {
      const setting = await startSetUp(RATED_ROSTER[kind]());
      const { workbook, port, ladder } = setting;
      after(setting, Number(trip), rearrange);
      const result = await setUp(port, ladder, choosing());
      const said = result.kind === "done" ? "done" : describeFailure(result);
      expect(said, `after round trip ${trip}`).toMatch(end === "done" ? /^done$/ : end);
      // Whatever it came to, doing it again completes it, and everybody keeps what they had.
      await setting.setUp();
      expect(headingsIn(workbook)).toHaveLength(1);
      const rating = (id: number) =>
        rosterSheet(workbook).cell(cellOf(workbook, id).row, cellOf(workbook, "Technology").column).value;
      expect(people.map((id) => [id, rating(id)])).toEqual(people.map((id) => [id, { 1007: 3, 1003: 4, 1005: 2 }[id]]));
      expect(shown(setting, people.map(String))).toEqual(
        Object.fromEntries(people.map((id) => [id, expect.stringMatching(/ to D\d$/)])),
      );
    }
  });
});
