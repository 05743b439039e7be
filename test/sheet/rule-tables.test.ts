import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Competency, gradesOf, type Ladder, type Track } from "../../src/domain/ladder.ts";
import { highestLevel } from "../../src/domain/reach.ts";
import { CODE, FIRST_NUMBER, rateableCompetencies, ratingCodes } from "../../src/sheet/rating-codes.ts";
import { competencyTables, firstLevelRow, levelRows } from "../../src/sheet/rule-tables.ts";
import { aLadder, ladderFixture, parsed } from "../helpers/builders.ts";
import { fourTracks } from "../helpers/calibration.ts";
import { twoScales } from "../helpers/sheet-builders.ts";

const FOUR = fourTracks();

function tablesOf(ladder: Ladder, id: string) {
  const competency = ladder.competencies.find((one) => one.id === id);
  if (!competency) throw new Error(`${ladder.name} has no competency ${id}.`);
  return competencyTables(ladder, competency, ratingCodes(ladder, competency));
}

const rowOf = (ladder: Ladder, label: string): number => levelRows(ladder).findIndex((row) => row.label === label);

describe("the table of levels", () => {
  it("has a row for each level of every track", () => {
    expect(levelRows(FOUR).map(({ firstLevel, step, label, slack }) => [firstLevel, step, label, slack])).toEqual([
      [1, 1, "D1", 0],
      [1, 2, "D2", 1],
      [1, 3, "D3", 1],
      [1, 4, "D4", 1],
      [1, 5, "D5", 1],
      [1, 6, "D6", 1],
      [1, 7, "D7", 0],
      [8, 1, "TL4", 0],
      [8, 2, "TL5", 1],
      [8, 3, "TL6", 1],
      [8, 4, "TL7", 0],
      [12, 1, "TPM4", 0],
      [12, 2, "TPM5", 0],
      [12, 3, "TPM6", 1],
      [12, 4, "TPM7", 0],
      [16, 1, "EM5", 0],
      [16, 2, "EM6", 0],
      [16, 3, "EM7", 0],
    ]);
    expect(levelRows(FOUR).every(({ allowed, isCap }) => Math.abs(allowed - 1) < 1e-6 && isCap === 0)).toBe(true);
  });

  it("puts levels out of reach where too little is written, and marks the last one before them", () => {
    const ladder = aLadder({
      levels: { L1: [1, 1, 1], L2: [2, 2, 2], L3: [3, "unknown", "unknown"], L4: [4, 4, 4] },
    });
    expect(levelRows(ladder).map(({ label, allowed, isCap }) => [label, Math.round(allowed), isCap])).toEqual([
      ["L1", 1, 0],
      ["L2", 1, 1],
      ["L3", -1, 0],
      ["L4", -1, 0],
    ]);
    expect(
      levelRows(parsed(ladderFixture("unwritten"))).map(({ label, allowed }) => [label, Math.round(allowed)]),
    ).toEqual([
      ["Junior", -1],
      ["Senior", -1],
      ["Team Lead", 1],
      ["Director", -1],
    ]);
  });
});

describe("the tables of a competency", () => {
  it("are these for Technology at D4, which asks 3 and asked 2 before", () => {
    const { miss, rise, short, asks } = tablesOf(FOUR, "technology");
    const row = rowOf(FOUR, "D4");
    // A blank as the bottom grade, as the top grade, nonsense, then the numbers 1 to 5.
    expect(miss[row]).toEqual([1000, 0, 1000, 1000, 1, 0, 0, 0]);
    expect(rise[row]).toEqual([1, 0, 1, 1, 1, 0, 0, 0]);
    expect(short[row]).toEqual([", Technology ?→3", "", "", ", Technology 1→3", ", Technology 2→3", "", "", ""]);
    expect(asks[row]).toEqual([1]);
  });

  it("tell what is no grade on a track, blanks apart", () => {
    const { bad } = tablesOf(twoScales(), "scope");
    const codes = ratingCodes(twoScales(), twoScales().competencies[0] as Competency);
    const code = codes.inputs.find(({ input }) => input === 3)?.code ?? 0;
    const [ic, management] = [0, 4].map((row) => [1, 2, 3, code].map((at) => bad[row]?.[at - 1]));
    expect(ic).toEqual([0, 0, 1, 0]);
    expect(management).toEqual([0, 0, 1, 1]);
  });

  it("hold weights and must-haves", () => {
    const ladder = aLadder({
      levels: { L1: [2, 2, 2] },
      policy: { weights: { system: 4 }, mustHaves: { engineer: ["people"] } },
    });
    const one = FIRST_NUMBER - 1;
    expect(tablesOf(ladder, "system").miss[0]?.[one]).toBe(2);
    expect(tablesOf(ladder, "people").miss[0]?.[one]).toBe(1000);
    expect(tablesOf(ladder, "process").miss[0]?.[one]).toBe(0.5);
  });

  it("ask nothing where nothing is required or known, but remember what was asked below", () => {
    const ladder = aLadder({
      levels: { L1: ["none required", 1, 1], L2: [2, 2, 2], L3: ["unknown", 3, 3], L4: ["same as below", 4, 4] },
    });
    const { miss, asks, short } = tablesOf(ladder, "system");
    const blank = CODE.blankAsBottom - 1;
    expect(asks).toEqual([[0], [1], [1], [1]]);
    expect(miss.map((row) => row[blank])).toEqual([0, 1, 0, 0]);
    expect(short.map((row) => row[blank])).toEqual(["", ", System ?→2", "", ""]);
  });

  it("ask nothing of a competency that the policy takes out", () => {
    const ladder = aLadder({ policy: { notApplicable: { engineer: ["people"] } } });
    const { miss, rise, asks, short } = tablesOf(ladder, "people");
    expect([...miss, ...rise].flat().every((value) => value === 0)).toBe(true);
    expect(short.flat().every((text) => text === "")).toBe(true);
    expect(asks).toEqual([[0], [0], [0]]);
  });
});

/** The level that the native formula finds in the tables: its position on the track, from 0; -1 for none. */
function levelByTables(ladder: Ladder, track: Track, grades: readonly (number | null)[]): number {
  const rows = levelRows(ladder).map((row, at) => ({ ...row, at }));
  const onTrack = rows.filter(({ firstLevel }) => firstLevel === firstLevelRow(ladder, track));
  const looked = rateableCompetencies(ladder).map((competency, index) => {
    const codes = ratingCodes(ladder, competency);
    const code = codeOf(ladder, track, competency, grades[index] ?? null);
    return { tables: competencyTables(ladder, competency, codes), code };
  });
  const sum = (table: "miss" | "rise", at: number): number =>
    looked.reduce((total, { tables, code }) => total + (tables[table][at]?.[code - 1] ?? 0), 0);
  const unmet = onTrack.find(({ at, allowed }) => sum("miss", at) > allowed)?.step ?? 1000;
  const shown = onTrack.filter(({ at, step, slack }) => step < unmet && sum("rise", at) <= slack);
  return Math.max(0, ...shown.map(({ step }) => step)) - 1;
}

/** The code of a grade typed as its name, or of a blank. */
function codeOf(ladder: Ladder, track: Track, competency: Competency, grade: number | null): number {
  const name = grade === null ? undefined : gradesOf(track, competency)[grade - 1]?.name.toLowerCase();
  const typed = ratingCodes(ladder, competency).inputs.find(({ input }) => `${input}`.toLowerCase() === name);
  return typed?.code ?? CODE.blankAsBottom;
}

describe("the level that the tables give", () => {
  const ladders = [
    FOUR,
    twoScales(),
    ...["per-level", "twelve-competencies", "unwritten"].map((id) => parsed(ladderFixture(id))),
  ];
  const tracks = ladders.flatMap((ladder) =>
    ladder.tracks.map((track) => [`${ladder.name}, ${track.name}`, ladder, track] as const),
  );

  it.each(tracks)("is the domain's for any ratings, blanks counting as the bottom grade: %s", (_, ladder, track) => {
    const competencies = rateableCompetencies(ladder);
    const scales = competencies.map((competency) => gradesOf(track, competency).length);
    const vector = fc.tuple(
      ...scales.map((top) =>
        top === 0 ? fc.constant(null) : fc.option(fc.integer({ min: 1, max: top }), { freq: 9 }),
      ),
    );
    fc.assert(
      fc.property(vector, (grades) => {
        const gradeOf = new Map(competencies.map(({ id }, at) => [id, grades[at] ?? (scales[at] ? 1 : null)]));
        const expected = highestLevel(ladder, track, (id) => gradeOf.get(id) ?? null);
        expect(levelByTables(ladder, track, grades)).toBe(expected);
      }),
      { numRuns: 200 },
    );
  });
});
