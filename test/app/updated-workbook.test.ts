import { describe, expect, it } from "vitest";
import { removeRungs } from "../../src/app/remove-rungs.ts";
import { updateLadder } from "../../src/app/update-ladder.ts";
import type { Ladder } from "../../src/domain/ladder.ts";
import { parsed } from "../helpers/builders.ts";
import { below, fourTracks, startCalibration, type } from "../helpers/calibration.ts";
import { fourTracksFile, lastYears } from "../helpers/ladder-versions.ts";
import { type Rows, rosterWorkbook } from "../helpers/roster-files.ts";

const PEOPLE: Rows = [
  ["Emp No", "Name", "Track", "Level"],
  [7, "Nora", "Developer", "Dev 4"],
  [3, "Tom", "Developer", "D3"],
];

/** Rated by an older ladder, in its first five columns. */
async function ratedBy(ladder: Ladder) {
  const workbook = rosterWorkbook(PEOPLE);
  const { port, insert, recommend } = await startCalibration(workbook, ladder);
  await insert();
  type(workbook, "E2", [
    [3, 3, 3, 3, 2],
    [3, 3, 3, 3, 2],
  ]);
  await recommend();
  return { workbook, port };
}

/** D4 was another level, which no name connects with it. */
function withAnotherD4(): Ladder {
  const file = fourTracksFile();
  file.version = "2025.4";
  for (const level of file.tracks.flatMap(({ levels }) => levels))
    if (level.label === "D4") Object.assign(level, { id: "before-4", label: "Dev 4" });
  return parsed(file);
}

describe("a workbook after an update", () => {
  it("names the level that people had and that is gone, whether they have another one now or none", async () => {
    const { workbook, port } = await ratedBy(withAnotherD4());
    expect(below(workbook, "Recommended level", 2)).toEqual(["Dev 4", "Dev 4"]);
    // What the level means that Nora has is to be said first.
    expect(await updateLadder(port, fourTracks())).toMatchObject({
      kind: "done",
      report: {
        levels: [
          { name: "Nora", from: "Dev 4", to: null },
          { name: "Tom", from: "Dev 4", to: "D4" },
        ],
      },
    });
  });

  it("keeps the older rubric and what was rated by it when Rungs is removed, which says so", async () => {
    const { workbook, port } = await ratedBy(lastYears());
    await updateLadder(port, fourTracks());
    expect(await removeRungs(port, fourTracks(), { keepsRatings: false })).toMatchObject({
      kind: "done",
      report: {
        kept: [
          "the sheet “Rubric 2025.4” holds the rubric of an earlier version",
          "column “Craft” is of an earlier version",
        ],
      },
    });
    expect(below(workbook, "Craft", 2)).toEqual([3, 3]);
    expect(workbook.names).toEqual([]);
  });
});
