import { describe, expect, it } from "vitest";
import type { Ladder } from "../../src/domain/ladder.ts";
import { type Area, areaAddress, overlaps } from "../../src/sheet/area.ts";
import { readOwnSheet } from "../../src/sheet/own-sheet.ts";
import { journalEdits, ladderEdits, ladderNames, ownSheetStart } from "../../src/sheet/own-sheet-edits.ts";
import type { Edit } from "../../src/sheet/plan.ts";
import { fourTracks } from "../helpers/calibration.ts";
import { PaperWorkbook } from "../helpers/paper-workbook.ts";
import { ladderOfEveryKind, manyCompetencies, twoScales } from "../helpers/sheet-builders.ts";

const LADDERS = [...ladderOfEveryKind(), manyCompetencies(60)].map((ladder) => [ladder.name, ladder] as const);

const allEdits = (ladder: Ladder): readonly Edit[] => [
  ...ownSheetStart("Rungs", false),
  ...journalEdits("Rungs", []),
  ...ladderEdits("Rungs", ladder),
];

function written(ladder: Ladder): PaperWorkbook {
  const made = { sheets: [], columns: [], adopted: [], names: [], roster: "Team", number: 1, rowsBefore: null };
  const entry = { id: "1", title: "", state: "done", made } as const;
  return new PaperWorkbook().apply({ kind: "do", title: "", entry, phases: [allEdits(ladder)] });
}

const areasOf = (edits: readonly Edit[], kind: "write" | "defineName"): readonly Area[] =>
  edits.flatMap((edit) => (edit.kind === kind ? [edit.area] : []));

/** The values that a name leads to. */
function valuesOf(ladder: Ladder, name: string) {
  const area = ladderEdits("Rungs", ladder).flatMap((edit) =>
    edit.kind === "defineName" && edit.name === name ? [edit.area] : [],
  )[0];
  if (!area) throw new Error(`There is no name ${name}.`);
  const rows = written(ladder)
    .values("Rungs")
    .slice(area.row, area.row + area.height);
  return rows.map((row) => row.slice(area.column, area.column + area.width));
}

describe("the add-in's own sheet", () => {
  it.each(LADDERS)("writes no cell twice: %s", (_, ladder) => {
    const areas = areasOf(allEdits(ladder), "write");
    const twice = areas.flatMap((area, at) => areas.slice(at + 1).filter((other) => overlaps(area, other)));
    expect(twice.map(areaAddress)).toEqual([]);
  });

  it.each(LADDERS)("has nothing but filled cells behind its names: %s", (_, ladder) => {
    const blocks = areasOf(allEdits(ladder), "write");
    const isInside = (area: Area): boolean =>
      blocks.some((block) => overlaps(area, block) && area.row >= block.row && area.height <= block.height);
    expect(areasOf(ladderEdits("Rungs", ladder), "defineName").filter((area) => !isInside(area))).toEqual([]);
    expect(ladderEdits("Rungs", ladder).filter(({ kind }) => kind === "defineName")).toHaveLength(
      ladderNames(ladder).length,
    );
  });

  it("leads by name to the levels, the inputs and the entries of a list", () => {
    const ladder = fourTracks();
    expect(valuesOf(ladder, "Rungs_L_Level").flat().join(" ")).toBe(
      "D1 D2 D3 D4 D5 D6 D7 TL4 TL5 TL6 TL7 TPM4 TPM5 TPM6 TPM7 EM5 EM6 EM7",
    );
    expect(valuesOf(ladder, "Rungs_Influence")).toEqual(
      ["Subsystem", "Team", "Multiple teams", "Company", "Community", 1, 2, 3, 4, 5, "n/o"].map((entry) => [entry]),
    );
    expect(valuesOf(ladder, "Rungs_System_miss").map((row) => row.length)).toEqual(Array.from({ length: 18 }, () => 8));
    const typed = valuesOf(ladder, "Rungs_System_in")[0] ?? [];
    expect(typed.filter((input) => typeof input === "number")).toEqual([1, 2, 3, 4, 5, 1.5, 2.5, 3.5, 4.5]);
  });

  it("offers the grades of all tracks in one list, each once", () => {
    expect(valuesOf(twoScales(), "Rungs_Scope").flat()).toEqual([
      "Junior",
      "Mid",
      "Senior",
      "Principal",
      "Lead",
      1,
      2,
      3,
      4,
      "n/o",
    ]);
  });

  it("is told from other sheets by its mark, and says which ladder is in use", () => {
    expect(readOwnSheet(written(fourTracks()).values("Rungs"))?.ladder).toEqual({
      id: "four-tracks",
      name: "Four tracks",
      version: "2026.1",
    });
    expect(readOwnSheet([["Rungs", "my notes"]])).toBeNull();
    expect(readOwnSheet([])).toBeNull();
  });

  it("names no ladder before its tables are written", () => {
    const [, mark] = ownSheetStart("Rungs", false);
    expect(mark?.kind === "write" ? readOwnSheet(mark.values) : null).toEqual({
      layout: 1,
      ladder: null,
      meanings: [],
      journal: [],
    });
  });
});
