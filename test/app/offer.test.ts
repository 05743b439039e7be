import { beforeEach, describe, expect, it } from "vitest";
import type { OfferedPerson } from "../../src/app/offer.ts";
import { readOffer } from "../../src/app/take-ratings.ts";
import type { Team } from "../../src/app/team.ts";
import { sortTable } from "../../src/emulator/editing/sort-table.ts";
import { renameTableColumn } from "../../src/emulator/editing/table-headers.ts";
import type { Workbook } from "../../src/emulator/model/workbook.ts";
import { openWorkbookFile } from "../../src/files/workbook-file.ts";
import { sheetOf, type } from "../helpers/calibration.ts";
import type { LiveCalibration } from "../helpers/live-calibration.ts";
import { bytesOf, copyOf, offerFrom, partlyRated } from "../helpers/other-copies.ts";
import { rosterWorkbook } from "../helpers/roster-files.ts";

let open: LiveCalibration;
let here: Team;
beforeEach(async () => {
  open = await partlyRated();
  here = await open.readTeam();
});

const changed = (change: (copy: Workbook) => void): Uint8Array => copyOf(open.book, change);

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
    expect(
      await offerFrom(
        changed(() => undefined),
        here,
      ),
    ).toEqual({
      sheet: "Team",
      version: null,
      fills: [],
      conflicts: [],
      same: 8,
      blankThere: 0,
      unreadable: [],
      unknown: [],
      ambiguous: [],
      withoutId: [],
      agreedDiffers: [],
      missing: [],
    });
  });

  it("is told apart by what it would do here; what is blank there changes nothing", async () => {
    const offer = await offerFrom(
      changed((copy) => {
        type(copy, "F3", [[3, 4]]);
        type(copy, "F2", [[4]]);
        type(copy, "I2", [[""]]);
        type(copy, "J4", [["Team"]]);
        type(copy, "H3", [["soon"]]);
      }),
      here,
    );
    expect(lines(offer.fills)).toEqual(["Tom Technology F3:  → 3", "Tom System G3:  → 4"]);
    expect(lines(offer.conflicts)).toEqual(["Nora Technology F2: 3 → 4"]);
    expect([offer.same, offer.blankThere]).toEqual([6, 1]);
    expect(offer.unreadable).toEqual([{ name: "Tom", cell: "H3", value: "soon" }]);
  });

  it("is found by employee ID and by column, wherever they stand there", async () => {
    const offer = await offerFrom(
      changed((copy) => {
        rated(copy);
        const [table] = sheetOf(copy).tables;
        if (!table) throw new Error("The table is gone.");
        const id = (name: string): number => table.columns.find((column) => column.name === name)?.id ?? 0;
        sortTable(copy, table, id("Name"), true);
        renameTableColumn(copy, table, id("System"), "How systems are run");
      }),
      here,
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
      here,
    );
    expect(offer.sheet).toBe("Export");
    expect(lines(offer.fills)).toEqual(["Tom System G3:  → 3"]);
    expect(offer.unknown).toEqual([{ employeeId: "00999", name: "Eve" }]);
    expect(offer.missing).toEqual(["Technology", "People", "Process", "Influence"]);
  });

  it("says by which other version of the ladder the copy is rated", async () => {
    const offer = await offerFrom(
      changed((copy) => {
        rated(copy);
        type(copy, "D3", [["2025.4"]], "Rungs");
      }),
      here,
    );
    expect(offer.version).toBe("2025.4");
    expect(offer.fills).toHaveLength(1);
  });

  it("names a cell without a rating as it stands there, wherever the person stands here", async () => {
    const rows = [
      ["Name", "System", "Employee ID", "Track"],
      ["Ai", 2, "00502", "Developer"],
      ["Tom", "soon", "00418", "Developer"],
    ];
    const { unreadable } = await offerFrom(bytesOf(rosterWorkbook(rows)), here);
    expect(unreadable).toEqual([{ name: "Tom", cell: "B3", value: "soon" }]);
  });

  it("is refused where the file has no roster", async () => {
    const file = await openWorkbookFile(bytesOf(rosterWorkbook([["Hello"]])));
    expect(await readOffer(file, here)).toMatchObject({ ok: false, error: { code: "no-roster" } });
  });
});
