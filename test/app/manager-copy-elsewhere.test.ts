import { beforeAll, expect, it } from "vitest";
import { changeRatings } from "../../src/app/change-ratings.ts";
import { readOffer } from "../../src/app/take-ratings.ts";
import type { Person } from "../../src/app/team.ts";
import { describeOutcome, OBSTACLE_WORDS } from "../../src/domain/describe-outcome.ts";
import { trackOf } from "../../src/domain/ladder.ts";
import { openWorkbookFile } from "../../src/files/workbook-file.ts";
import { fourTracks, sheetOf, type } from "../helpers/calibration.ts";
import { libreOffice } from "../helpers/libreoffice.ts";
import { copyFor, readCopies, teamOf } from "../helpers/manager-copies.ts";
import { type Rows, rosterWorkbook } from "../helpers/roster-files.ts";
import { startSetUp } from "../helpers/setting-up.ts";
import { describeWith } from "../helpers/tools.ts";
import { stripCachedValues } from "../helpers/workbook-files.ts";
import { TEAM } from "../helpers/sample-teams.ts";
import { openXlsx } from "../../src/emulator/xlsx/open-xlsx.ts";

const MANAGER = "K. Adeyemi";
/** Each with a level of the cycle before, so that the outcome counts cycles. */
const PEOPLE: Rows = TEAM.map((row, at) => [
  ...row.map((cell, column) => (at === 0 && column === 0 ? "Emp. no" : cell)),
  ...(at === 0 ? ["Last recommended level", "Last cycle ended", "Rated on"] : ["D4", 45_900, 46_150]),
]);
const SHOWN = ["Recommended level", "Outcome", "Shortfalls"];

/** What the domain says of a person, in the words of the sheet. */
function wordsOf({ answer, track }: Person): readonly string[] {
  if (answer.kind === "obstructed" || track === null)
    return ["", answer.kind === "obstructed" ? OBSTACLE_WORDS[answer.obstacle] : ""];
  const { level, outcome } = answer.recommendation;
  const label = trackOf(fourTracks(), answer.assessment.track).levels.find(({ id }) => id === level)?.label ?? "";
  return [outcome.kind === "not-enough-ratings" ? "" : label, describeOutcome(track, outcome)];
}

describeWith("LibreOffice", "a copy for one manager, without the add-in", () => {
  let start: Awaited<ReturnType<typeof startSetUp>>;
  let bytes: Uint8Array;
  beforeAll(async () => {
    start = await startSetUp(rosterWorkbook(PEOPLE, { table: "People" }));
    await start.setUp();
    ({ bytes } = await copyFor(await readCopies({ start, sheet: "Team" }), MANAGER));
  });

  const team = () => teamOf({ start, sheet: "Team" });

  it("is calculated from nothing to what the ladder's rules say of each person, and showed that before", async () => {
    const [calculated, asItCame] = await libreOffice.allToCsv([stripCachedValues(bytes), bytes]);
    const rows = calculated?.get("Calibration") ?? [];
    const columns = SHOWN.map((heading) => rows[0]?.indexOf(heading) ?? -1);
    const shown = rows.slice(1).map((row) => columns.map((column) => row[column] ?? ""));
    const people = (await team()).people.filter(({ manager }) => manager === MANAGER);
    expect(people).toHaveLength(6);
    const words = people.map(wordsOf);
    expect(shown.map(([level = "", outcome]) => [/ to | either /.test(level) ? "" : level, outcome])).toEqual(words);
    const { cells } = sheetOf(openXlsx(bytes).workbook, "Calibration");
    const cached = rows
      .slice(1)
      .map((_row, at) => columns.map((column) => cells.get((at + 1) * 16_384 + column)?.value ?? ""));
    expect(cached).toEqual(shown);
    expect(asItCame?.get("Calibration")).toEqual(rows);
    expect(asItCame?.get("Rubric")?.[0]?.[0]).toBe("Four tracks");
  });

  it("comes back from LibreOffice rated, and its ratings are taken", async () => {
    const heading = sheetOf(openXlsx(bytes).workbook, "Calibration").tables[0]?.columns.findIndex(
      ({ name }) => name === "System",
    );
    const cell = `${String.fromCharCode(65 + (heading ?? 0))}7`;
    const [back] = await libreOffice.typeInto([{ bytes, sheet: "Calibration", cell, text: "4" }]);
    if (!back) throw new Error("LibreOffice gave nothing back.");
    const here = await team();
    const offer = await readOffer(await openWorkbookFile(back), here);
    if (!offer.ok) throw new Error(offer.error.code);
    const { fills, conflicts, unknown, missing } = offer.value;
    expect([conflicts, unknown, missing]).toEqual([[], [], []]);
    expect(fills.map(({ name, ratings }) => [name, ratings.map(({ after }) => after)])).toEqual([
      ["Liam O’Brien", [4]],
    ]);
    const { left } = await changeRatings(
      { workbook: start.port, live: start.live },
      here,
      fills.flatMap(({ ratings }) => ratings),
    );
    expect(left).toEqual([]);
    const liam = (await team()).people.find(({ name }) => name === "Liam O’Brien");
    expect(liam?.ratings.map(({ value }) => value)).toEqual([2, 4, 2, 3, 2]);
  });

  it("leaves the workbook that it was made of to its other managers", async () => {
    type(start.workbook, "F8", [[1]]);
    const other = await copyFor(await readCopies({ start, sheet: "Team" }), "R. Castellanos");
    expect(other.contents.people).toEqual(["Oskar Nowak", "Daniel Okafor", "Ethan Clarke", "Mateus Silva"]);
  });
});
