import { beforeEach, describe, expect, it } from "vitest";
import { changeRatings } from "../../src/app/change-ratings.ts";
import type { Team } from "../../src/app/team.ts";
import { type OfferedPerson, type Offer, readOffer } from "../../src/app/take-ratings.ts";
import { sortTable } from "../../src/emulator/editing/sort-table.ts";
import { renameTableColumn } from "../../src/emulator/editing/table-headers.ts";
import { openXlsx } from "../../src/emulator/xlsx/open-xlsx.ts";
import { newPackage } from "../../src/emulator/xlsx/new-package.ts";
import { saveXlsx } from "../../src/emulator/xlsx/save-xlsx.ts";
import type { Workbook } from "../../src/emulator/model/workbook.ts";
import { openWorkbookFile } from "../../src/files/workbook-file.ts";
import { breakInside } from "../helpers/broken-office.ts";
import { sheetOf, type } from "../helpers/calibration.ts";
import { type LiveCalibration, liveCalibration } from "../helpers/live-calibration.ts";
import { rosterWorkbook } from "../helpers/roster-files.ts";

const PEOPLE = [
  ["00417", "Nora", "Ruth", "Developer", "D4", 3, null, "n/o", 3, null, null],
  ["00418", "Tom", "Ruth", "Developer", "D3", null, null, null, null, null, null],
  ["00502", "Ai", "Milan", "Developer", "D2", 2, 2, 2, 2, 2, null],
] as const;

let open: LiveCalibration;
let here: Team;
beforeEach(async () => {
  open = await liveCalibration(PEOPLE.map((row) => [...row]));
  here = await open.readTeam();
});

const bytesOf = (workbook: Workbook): Uint8Array => saveXlsx({ workbook, package: newPackage() });
/** The workbook as somebody else has it, who has changed it. */
function copyOf(change: (copy: Workbook) => void): Uint8Array {
  const opened = openXlsx(bytesOf(open.book));
  change(opened.workbook);
  return saveXlsx(opened);
}

async function offerFrom(bytes: Uint8Array): Promise<Offer> {
  const offer = await readOffer(await openWorkbookFile(bytes), here);
  if (!offer.ok) throw new Error(offer.error.code);
  return offer.value;
}

const lines = (people: readonly OfferedPerson[]): readonly string[] =>
  people.flatMap(({ name, ratings }) =>
    ratings.map(({ heading, cell, before, after }) => `${name} ${heading} ${cell}: ${before} → ${after}`),
  );

/** Fills two cells of Tom's, changes one of Nora's, and says the same of Ai in other words. */
const rated = (copy: Workbook): void => {
  type(copy, "F3", [[3, 4]]);
  type(copy, "F2", [[4]]);
  type(copy, "I2", [[""]]);
  type(copy, "J4", [["Team"]]);
};

describe("what another copy has to offer", () => {
  it("is nothing where nothing has changed", async () => {
    expect(await offerFrom(copyOf(() => undefined))).toEqual({
      sheet: "Team",
      version: null,
      fills: [],
      conflicts: [],
      same: 8,
      unreadable: 0,
      unknown: [],
      ambiguous: [],
      missing: [],
    });
  });

  it("is told apart by what it would do here; what is blank there changes nothing", async () => {
    const offer = await offerFrom(
      copyOf((copy) => {
        type(copy, "F3", [[3, 4]]);
        type(copy, "F2", [[4]]);
        type(copy, "I2", [[""]]);
        type(copy, "J4", [["Team"]]);
        type(copy, "H3", [["soon"]]);
      }),
    );
    expect(lines(offer.fills)).toEqual(["Tom Technology F3:  → 3", "Tom System G3:  → 4"]);
    expect(lines(offer.conflicts)).toEqual(["Nora Technology F2: 3 → 4"]);
    expect([offer.same, offer.unreadable]).toEqual([6, 1]);
  });

  it("is found by employee ID and by column, wherever they stand there", async () => {
    const offer = await offerFrom(
      copyOf((copy) => {
        rated(copy);
        const [table] = sheetOf(copy).tables;
        if (!table) throw new Error("The table is gone.");
        const id = (name: string): number => table.columns.find((column) => column.name === name)?.id ?? 0;
        sortTable(copy, table, id("Name"), true);
        renameTableColumn(copy, table, id("System"), "How systems are run");
      }),
    );
    expect(lines(offer.fills).map((line) => line.replace(/:.*/, ""))).toContain("Tom System G3");
  });

  it("is found by the headings in a file that Rungs has never seen", async () => {
    const offer = await offerFrom(
      bytesOf(
        rosterWorkbook(
          [
            ["Name", "Employee ID", "Track", "System"],
            ["Thomas", "00418", "Developer", 3],
            ["Eve", "00999", "Developer", 3],
          ],
          { sheet: "Export" },
        ),
      ),
    );
    expect(offer.sheet).toBe("Export");
    expect(lines(offer.fills)).toEqual(["Tom System G3:  → 3"]);
    expect(offer.unknown).toEqual(["Eve"]);
    expect(offer.missing).toEqual(["Technology", "People", "Process", "Influence"]);
  });

  it("says by which other version of the ladder the copy is rated", async () => {
    const offer = await offerFrom(
      copyOf((copy) => {
        rated(copy);
        type(copy, "D3", [["2025.4"]], "Rungs");
      }),
    );
    expect(offer.version).toBe("2025.4");
    expect(offer.fills).toHaveLength(1);
  });

  it("leaves out people whose ID stands in several rows", async () => {
    const offer = await offerFrom(
      copyOf((copy) => {
        rated(copy);
        type(copy, "A4", [["'00418"]]);
      }),
    );
    expect(lines(offer.fills)).toEqual([]);
    expect(offer.ambiguous).toEqual(["Tom", "Ai"]);
  });

  it("is refused where the file has no roster", async () => {
    const file = await openWorkbookFile(bytesOf(rosterWorkbook([["Hello"]])));
    expect(await readOffer(file, here)).toMatchObject({ ok: false, error: { code: "no-roster" } });
  });
});

/** The round trip that writes, counted from the first. */
const WRITING = 6;

describe("taking ratings", () => {
  const all = async (): Promise<Offer["fills"][number]["ratings"]> => {
    const offer = await offerFrom(
      copyOf((copy) => {
        type(copy, "F3", [[3, 4]]);
        type(copy, "F2", [[4]]);
      }),
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
