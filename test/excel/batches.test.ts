import { describe, expect, it } from "vitest";
import { planBatches } from "../../src/excel/batches.ts";
import type { Area } from "../../src/sheet/area.ts";
import type { Edit } from "../../src/sheet/plan.ts";

const cell = (row: number): Area => ({ row, column: 0, height: 1, width: 1 });
const expectAt = (name: string, sheet: string): Edit => ({ kind: "expectAt", name, sheet, area: cell(0) });
/** So many runs fill more than half a request. */
const large: Edit = {
  kind: "fillFormula",
  sheet: "Team",
  first: cell(0),
  runs: Array.from({ length: 1_000 }, (_, row) => cell(2 * row)),
  formula: "=1",
};

/** The names that each batch of a phase with these edits expects somewhere. */
const expectedBy = (...edits: readonly Edit[]): readonly (readonly string[])[] =>
  planBatches({ phases: [edits] }).map((batch) =>
    batch.flatMap((edit) => (edit.kind === "expectAt" ? [edit.name] : [])),
  );

describe("a phase that needs several round trips", () => {
  const [team, rubric] = [expectAt("Rungs_1_rows", "Team"), expectAt("Rungs_0_place_a_1", "Rubric")];
  const both = ["Rungs_1_rows", "Rungs_0_place_a_1"];

  it.each<readonly [string, Edit, readonly string[]]>([
    ["everything that it has left alone", { kind: "clear", sheet: "Team", area: cell(9) }, both],
    ["nothing of a name that it has taken away", { kind: "deleteName", name: "Rungs_1_rows" }, ["Rungs_0_place_a_1"]],
    ["nothing on a sheet that it has renamed", { kind: "renameSheet", sheet: "Rubric", to: "Old" }, ["Rungs_1_rows"]],
    ["nothing on a sheet that got this name", { kind: "renameSheet", sheet: "Old", to: "Rubric" }, ["Rungs_1_rows"]],
    ["nothing on a sheet that it has deleted", { kind: "deleteSheet", sheet: "Rubric" }, ["Rungs_1_rows"]],
    ["nothing on a sheet that it has made", { kind: "addSheet", sheet: "Rubric", hidden: false }, ["Rungs_1_rows"]],
  ])("still expects in the second %s", (_, edit, expected) => {
    expect(expectedBy(team, rubric, edit, large, large)).toEqual([both, expected]);
  });
});
