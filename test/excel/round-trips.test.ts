import { describe, expect, it } from "vitest";
import { removeRungs } from "../../src/app/remove-rungs.ts";
import { setUp } from "../../src/app/set-up.ts";
import { assessed, startCalibration, tripsOf, type } from "../helpers/calibration.ts";
import { type Rows, rosterWorkbook } from "../helpers/roster-files.ts";
import { choosing } from "../helpers/setting-up.ts";

const MEGABYTE = 1024 * 1024;

function people(count: number): Rows {
  const rows = Array.from({ length: count }, (_, index) => [
    index + 1,
    `Person ${index + 1}`,
    "Developer",
    `D${1 + (index % 7)}`,
    3,
  ]);
  return [["Employee ID", "Name", "Track", "Level", "System"], ...rows];
}

/** Round trips of the three actions, and the largest request and answer in bytes. */
async function cost(count: number, table?: string) {
  const workbook = rosterWorkbook(people(count), table === undefined ? { titles: [["Spring"]] } : { table });
  const calibration = await startCalibration(workbook);
  const { emulator, insert, recommend } = calibration;
  const inserting = await tripsOf(emulator, insert);
  type(
    workbook,
    table === undefined ? "F3" : "F2",
    Array.from({ length: count }, () => [3, "masters", 4, "Team"]),
  );
  const checking = await tripsOf(emulator, () => assessed(calibration));
  const recommending = await tripsOf(emulator, recommend);
  expect([inserting.result.kind, checking.result.people.length, recommending.result.kind]).toEqual([
    "done",
    count,
    "done",
  ]);
  const { log } = emulator.stats;
  return {
    trips: { insert: inserting.trips, check: checking.trips, recommend: recommending.trips },
    request: Math.max(...log.map(({ requestBytes }) => requestBytes)),
    response: Math.max(...log.map(({ responseBytes }) => responseBytes)),
  };
}

describe.each([
  ["a table", "People"],
  ["a range", undefined],
])("Round trips on %s", (_, table) => {
  it("are as many for 10,000 people as for 10", async () => {
    const [few, many] = [await cost(10, table), await cost(10_000, table)];
    expect(few.trips).toEqual({ insert: 8, check: 4, recommend: 8 });
    expect(many.trips).toEqual({ insert: 8, check: 4, recommend: 8 });
    expect(many.request).toBeLessThan(1.6 * MEGABYTE);
    expect(many.response).toBeLessThan(5 * MEGABYTE);
  });
});

describe("Round trips of setting up on a new sheet, and of removing it", () => {
  async function tripsFor(count: number) {
    const { emulator, port, ladder } = await startCalibration(rosterWorkbook(people(count)));
    const choices = choosing({ place: "new-sheet" });
    const first = await tripsOf(emulator, () => setUp(port, ladder, choices));
    const again = await tripsOf(emulator, () => setUp(port, ladder, choices));
    const removing = await tripsOf(emulator, () => removeRungs(port, ladder, { keepsRatings: false }));
    expect([first.result.kind, again.result.kind, removing.result.kind]).toEqual(["done", "done", "done"]);
    return { first: first.trips, again: again.trips, remove: removing.trips };
  }

  it("are as many for 2,000 people as for 10", async () => {
    expect(await tripsFor(10)).toEqual(await tripsFor(2_000));
  });
});

describe("Reading in pieces", () => {
  it("takes one more round trip for every further 150,000 cells", async () => {
    const wide = people(20_000).map((row, index) => [...row, index, index, index, index]);
    const calibration = await startCalibration(rosterWorkbook(wide, { table: "People" }));
    const { trips, result } = await tripsOf(calibration.emulator, () => assessed(calibration));
    expect(result.people).toHaveLength(20_000);
    expect(trips).toBe(5);
  });
});
