import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RosterEntry } from "../../src/domain/roster.ts";
import { readEntries } from "../../src/sheet/read-entries.ts";
import type { CellContent, Grid } from "../../src/sheet/snapshot.ts";
import { fourTracks } from "../helpers/calibration.ts";
import { aTeam, type PaperWorkbook } from "../helpers/paper-workbook.ts";

const HEADINGS = ["Emp No", "Name", "Level", "Technology", "System", "People", "Process", "Influence"];

function entriesOf(book: PaperWorkbook): readonly RosterEntry[] {
  const { roster, ratings, sheet } = book.calibration(fourTracks());
  return readEntries(roster, ratings, sheet.values);
}

/** What an entry says, without the cells that it stands in. */
const contentOf = ({ employeeId, name, level, ratings }: RosterEntry) => [
  employeeId.value,
  name?.value ?? null,
  level?.value ?? null,
  ...[...ratings.values()].map(({ value }) => value),
];

describe("the people of a roster", () => {
  it("come in the order of the sheet, each value with its cell", () => {
    const [nora, tom] = entriesOf(
      aTeam([HEADINGS, [1001, "Nora", "D4", 3, "owns"], ["", "", ""], ["00417", "Tom", "", "", "n/o"]], {
        titles: [["My team"]],
        row: 2,
        column: 1,
      }),
    );
    expect(nora).toMatchObject({
      employeeId: { value: 1001, cell: "B4" },
      name: { value: "Nora", cell: "C4" },
      level: { value: "D4", cell: "D4" },
    });
    expect([...(nora?.ratings ?? [])].slice(0, 3)).toEqual([
      ["technology", { value: 3, cell: "E4" }],
      ["system", { value: "owns", cell: "F4" }],
      ["people", { value: null, cell: "G4" }],
    ]);
    expect(tom).toMatchObject({ employeeId: { value: "00417", cell: "B6" }, level: { value: null, cell: "D6" } });
  });

  it("have no ratings for columns that are not there, which is not the same as blank ones", () => {
    const [nora] = entriesOf(
      aTeam([
        ["Emp No", "Level", "System"],
        [1001, "D4", ""],
      ]),
    );
    expect([...(nora?.ratings ?? [])]).toEqual([["system", { value: null, cell: "C2" }]]);
    expect(nora).not.toHaveProperty("track");
    expect(nora).not.toHaveProperty("name");
  });

  it("have a history and a proposal where the roster has columns for them", () => {
    const headings = ["Emp No", "Level", "Last cycle", "Last cycle ended", "Rated on", "Proposed level"];
    const [nora, tom] = entriesOf(aTeam([headings, [1001, "D4", "D5", 45_900, 46_112, "D5"], [1002, "D4"]]));
    expect(nora).toMatchObject({
      lastLevel: { value: "D5", cell: "C2" },
      lastCycleEnded: { value: 45_900, cell: "D2" },
      ratedOn: { value: 46_112, cell: "E2" },
      proposedLevel: { value: "D5", cell: "F2" },
    });
    expect(tom).toMatchObject({ lastLevel: { value: null, cell: "C3" }, ratedOn: { value: null, cell: "E3" } });
  });

  it("may lack an ID", () => {
    const [ai] = entriesOf(aTeam([HEADINGS, ["", "Ai", "D2", 2]]));
    expect(ai?.employeeId).toEqual({ value: null, cell: "A2" });
  });
});

// Ratings that every competency knows, so that each column is taken for what its heading says.
const rating: fc.Arbitrary<CellContent> = fc.constantFrom("", 1, 3, 5, "2", "3-4", 4.5, "n/o");
const person = fc.tuple(
  fc.constantFrom("", "Ai", "Bo"),
  fc.constantFrom("D1", "D4", "TL5", ""),
  rating,
  rating,
  rating,
  rating,
  rating,
);
const people = fc
  .array(person, { minLength: 1, maxLength: 12 })
  .map((rows) => rows.map((row, at): readonly CellContent[] => [1000 + at, ...row]));
const noPeople = fc.constantFrom<readonly CellContent[]>(HEADINGS, ["", "", ""], ["Subtotal", "", 4]);

describe("any roster", () => {
  it("reads back what was written", () => {
    fc.assert(
      fc.property(people, fc.nat(5), fc.nat(3), fc.boolean(), (rows, row, column, isTable) => {
        const book = aTeam([HEADINGS, ...rows], { row, column, ...(isTable && { table: "Staff" }) });
        const written = rows.map((cells) => cells.map((content) => (content === "" ? null : content)));
        expect(entriesOf(book).map(contentOf)).toEqual(written);
      }),
    );
  });

  it("says the same of everybody after its rows have been sorted, and its columns moved", () => {
    const byId = (book: PaperWorkbook): ReadonlyMap<unknown, unknown> =>
      new Map(entriesOf(book).map((entry) => [entry.employeeId.value, contentOf(entry)]));
    const order = fc.shuffledSubarray([...HEADINGS.keys()], { minLength: HEADINGS.length });
    const shuffled = people.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, order, ([rows, sorted], columns) => {
        const moved: Grid = [HEADINGS, ...sorted].map((cells) => columns.map((column) => cells[column] ?? ""));
        expect(byId(aTeam(moved))).toEqual(byId(aTeam([HEADINGS, ...rows])));
      }),
    );
  });

  it("has the same people with rows between them that are nobody", () => {
    fc.assert(
      fc.property(people, fc.array(fc.tuple(fc.nat(12), noPeople), { maxLength: 5 }), (rows, others) => {
        const mixed = others.reduce<Grid>((all, [at, other]) => [...all.slice(0, at), other, ...all.slice(at)], rows);
        expect(entriesOf(aTeam([HEADINGS, ...mixed])).map(contentOf)).toEqual(
          entriesOf(aTeam([HEADINGS, ...rows])).map(contentOf),
        );
      }),
    );
  });
});
