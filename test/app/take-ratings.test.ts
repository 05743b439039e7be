import { beforeEach, describe, expect, it } from "vitest";
import { changeRatings } from "../../src/app/change-ratings.ts";
import type { OfferedRating } from "../../src/app/offer.ts";
import type { Team } from "../../src/app/team.ts";
import { sortTable } from "../../src/emulator/editing/sort-table.ts";
import { breakInside } from "../helpers/broken-office.ts";
import { sheetOf, type } from "../helpers/calibration.ts";
import type { LiveCalibration } from "../helpers/live-calibration.ts";
import { copyOf, offerFrom, partlyRated } from "../helpers/other-copies.ts";

let open: LiveCalibration;
let here: Team;
beforeEach(async () => {
  open = await partlyRated();
  here = await open.readTeam();
});

/** The round trip that writes, counted from the first. */
const WRITING = 6;

describe("taking ratings", () => {
  const all = async (): Promise<readonly OfferedRating[]> => {
    const offer = await offerFrom(
      copyOf(open.book, (copy) => {
        type(copy, "F3", [[3, 4]]);
        type(copy, "F2", [[4]]);
      }),
      here,
    );
    return [...offer.fills, ...offer.conflicts].flatMap(({ ratings }) => ratings);
  };

  it("writes all that was chosen at once, and the second time nothing", async () => {
    const chosen = await all();
    open.emulator.resetStats();
    const { changed, left } = await changeRatings(open, here, chosen);
    expect([changed.length, left.length]).toEqual([3, 0]);
    expect(open.emulator.stats.roundTrips).toBe(WRITING);
    expect(["F2", "F3", "G3"].map(open.contentOf)).toEqual([4, 3, 4]);
    here = await open.readTeam();
    expect(await all()).toEqual([]);
  });

  it("is taken back by the same in reverse, but for what was changed since", async () => {
    const { changed } = await changeRatings(open, here, await all());
    open.type("F2", [[5]]);
    const back = changed.map((change) => ({ ...change, before: change.after, after: change.before }));
    const result = await changeRatings(open, here, back);
    expect(result.left.map(({ employeeId }) => employeeId)).toEqual(["00417"]);
    expect(["F2", "F3", "G3"].map(open.contentOf)).toEqual([5, null, null]);
  });

  it("leaves cells alone that were changed since the preview, or hold a formula", async () => {
    const chosen = await all();
    open.type("F2", [[1]]);
    open.type("F3", [["=1+1"]]);
    const { changed, left } = await changeRatings(open, here, chosen);
    expect([changed.length, left.length]).toEqual([1, 2]);
    expect(["F2", "F3", "G3"].map(open.contentOf)).toEqual([1, "=1+1", 4]);
  });

  it("knows what it has written when Excel's answer is lost", async () => {
    const chosen = await all();
    open.emulator.failAt({ trip: WRITING, when: "after" });
    expect((await changeRatings(open, here, chosen)).changed).toHaveLength(3);
    expect(["F2", "F3", "G3"].map(open.contentOf)).toEqual([4, 3, 4]);
  });

  it("says what was left where Excel stops half-way", async () => {
    const chosen = await all();
    breakInside(open.emulator, WRITING, 0.6);
    const { changed, left } = await changeRatings(open, here, chosen);
    const written = ["F2", "F3", "G3"].map(open.contentOf).filter((value, at) => value === [4, 3, 4][at]);
    expect(written.length).toBe(changed.length);
    expect([changed.length > 0, left.length > 0, changed.length + left.length]).toEqual([true, true, 3]);
  });

  it("changes nothing, and says why, where the sheet is protected", async () => {
    const chosen = await all();
    open.emulator.edit((book) => {
      sheetOf(book).isProtected = true;
    });
    await expect(changeRatings(open, here, chosen)).rejects.toThrow(/protected/);
    expect(["F2", "F3", "G3"].map(open.contentOf)).toEqual([3, null, null]);
  });

  it("finds people where they have been sorted to", async () => {
    const chosen = await all();
    const [table] = sheetOf(open.book).tables;
    if (!table) throw new Error("The table is gone.");
    open.emulator.edit((book) => sortTable(book, table, table.columns[0]?.id ?? 1, false), { by: "colleague" });
    expect((await changeRatings(open, here, chosen)).left).toEqual([]);
    expect(["A3", "F3", "G3"].map(open.contentOf)).toEqual(["00418", 3, 4]);
    expect(["A4", "F4"].map(open.contentOf)).toEqual(["00417", 4]);
  });
});
