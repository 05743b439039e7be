import { describe, expect, it } from "vitest";
import { areaAddress } from "../../src/sheet/area.ts";
import { claimEdits, releaseEdits } from "../../src/sheet/claims.ts";
import { expectations, type HeldPlace, writtenPlaces } from "../../src/sheet/held-places.ts";
import { planInsert } from "../../src/sheet/plan-insert.ts";
import { planRecommend } from "../../src/sheet/plan-recommend.ts";
import { aLadder } from "../helpers/builders.ts";
import { aTeam, type PaperWorkbook } from "../helpers/paper-workbook.ts";

const LADDER = aLadder({ competencies: ["system"], levels: { L1: [1], L2: [2] } });
const team = (): PaperWorkbook =>
  aTeam([
    ["Emp No", "Name", "Level"],
    [1001, "Nora", "L1"],
    [1002, "Tom", "L2"],
  ]);

function insertion(book: PaperWorkbook) {
  const planned = planInsert(LADDER, book.calibration(LADDER));
  if (!planned.ok || !planned.value.plan) throw new Error("There is nothing to insert.");
  return planned.value.plan;
}

const lines = (places: readonly HeldPlace[]): readonly string[] =>
  places.map(({ sheet, area }) => `${sheet} ${areaAddress(area)}`);

const now = { client: "ann", since: 1_000_000 };

describe("the places that a plan relies on", () => {
  it("are all that it writes on a sheet of people's, and the headings that it names", () => {
    const book = team();
    expect(lines(writtenPlaces(insertion(book), book.shape()))).toEqual([
      "Team A1:D3",
      "Team D1",
      "Team A1",
      "Team B1",
      "Team C1",
    ]);
  });

  it("have names while it is carried out, which go with its end", () => {
    const book = team();
    const places = writtenPlaces(insertion(book), book.shape());
    const claims = claimEdits(now, places).map((edit) => ("name" in edit ? edit.name : ""));
    expect(claims).toEqual(["Rungs_0_at_work_ann", ...[0, 1, 2, 3, 4].map((index) => `Rungs_0_place_ann_${index}`)]);
    const gone = releaseEdits(book.shape(), now, places.length).map((edit) => ("name" in edit ? edit.name : ""));
    expect(gone).toEqual(claims);
  });

  it("are expected where these names and those of Rungs' columns lead, each place once", () => {
    const book = team();
    book.apply(insertion(book));
    const planned = planRecommend(LADDER, book.calibration(LADDER));
    if (!planned.ok || !planned.value.plan) throw new Error("There is nothing to recommend.");
    book.names.set("Rungs_0_place_ann_0", "='Team'!$E$1:$P$3");
    book.names.set("Rungs_0_place_bob_0", "='Team'!$Z$1");
    book.names.set("Mine", "='Team'!$B$2");
    const expected = expectations(planned.value.plan, book.shape(), "ann");
    expect(expected.map((edit) => (edit.kind === "expectAt" ? `${edit.name} ${areaAddress(edit.area)}` : ""))).toEqual([
      "Rungs_1_col_System D1",
      "Rungs_1_col_rungs_employeeId A1",
      "Rungs_1_col_rungs_name B1",
      "Rungs_1_col_rungs_level C1",
      "Rungs_1_rows A2:A3",
      "Rungs_0_place_ann_0 E1:P3",
    ]);
  });
});

describe("names of somebody who has broken off", () => {
  it("are taken away by whoever comes after five minutes, and not before", () => {
    const book = team();
    book.names.set("Rungs_0_at_work_bob", "=990000");
    book.names.set("Rungs_0_place_bob_0", "='Team'!$A$1");
    const goneAt = (since: number) =>
      releaseEdits(book.shape(), { client: "ann", since }).map((edit) => ("name" in edit ? edit.name : ""));
    expect(goneAt(1_000_000)).toEqual(["Rungs_0_at_work_ann"]);
    expect(goneAt(1_300_000)).toEqual(["Rungs_0_at_work_ann", "Rungs_0_at_work_bob", "Rungs_0_place_bob_0"]);
  });
});
