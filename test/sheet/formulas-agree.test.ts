import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Assessed } from "../../src/app/assess-team.ts";
import { describeOutcome, eitherWay, OBSTACLE_WORDS } from "../../src/domain/describe-outcome.ts";
import { type Competency, gradesOf, type Ladder, type Track, trackOf } from "../../src/domain/ladder.ts";
import type { Recommendation } from "../../src/domain/recommendation.ts";
import { acceptedInputs } from "../../src/domain/rating.ts";
import { rateableCompetencies } from "../../src/sheet/rating-codes.ts";
import { bundledLadder, ladderFixture, parsed } from "../helpers/builders.ts";
import { assessed, below, fourTracks, startCalibration } from "../helpers/calibration.ts";
import { twoScales } from "../helpers/sheet-builders.ts";
import { rosterWorkbook } from "../helpers/roster-files.ts";

type Cell = string | number | null;

const PEOPLE = 60;

/** Mostly what is right, now and then something else. */
const mostly = (right: fc.Arbitrary<Cell>, other: fc.Arbitrary<Cell>): fc.Arbitrary<Cell> =>
  fc.oneof({ weight: 9, arbitrary: right }, { weight: 1, arbitrary: other });

/** A rating near the level that the person is on, in any spelling, so that every outcome occurs. */
function ratingOn(ladder: Ladder, track: Track, competency: Competency, levelIndex: number): fc.Arbitrary<Cell> {
  const grades = gradesOf(track, competency);
  if (grades.length === 0) return fc.constantFrom<Cell>(null, "n/o");
  const nearby = acceptedInputs(grades).filter(({ grade }) => Math.abs(grade - 1 - levelIndex) <= 1);
  const inputs = (nearby.length > 0 ? nearby : acceptedInputs(grades)).map(({ input }) => input);
  const elsewhere = ladder.tracks.flatMap((other) =>
    acceptedInputs(gradesOf(other, competency)).map(({ input }) => input),
  );
  return mostly(
    fc.constantFrom<Cell>(...inputs),
    fc.constantFrom<Cell>(null, "on leave", "soon", "*", 0, 99, "  ", ...elsewhere),
  );
}

/** A level of the last cycle and two dates, mostly such that they count. */
const aHistory = (
  ladder: Ladder,
  track: Track,
): readonly [last: fc.Arbitrary<Cell>, ...dates: fc.Arbitrary<Cell>[]] => [
  mostly(
    fc.constantFrom<Cell>(null, ...track.levels.map(({ label }) => label)),
    fc.constantFrom<Cell>("leave", "??", ...ladder.tracks.flatMap(({ levels }) => levels.map(({ label }) => label))),
  ),
  mostly(fc.constantFrom<Cell>(45_900, 46_000), fc.constantFrom<Cell>(null, "last spring", 2025)),
  mostly(fc.constantFrom<Cell>(46_100, 46_180), fc.constantFrom<Cell>(null, "soon", 45_000)),
];

/** Track, level, months at the next level, the last cycle, and a rating for each competency. */
function aPerson(ladder: Ladder): fc.Arbitrary<readonly Cell[]> {
  const places = ladder.tracks.flatMap((track) => track.levels.map((level, at) => ({ track, level, at })));
  return fc
    .constantFrom(...places)
    .chain(({ track, level, at }) =>
      fc.tuple(
        mostly(fc.constantFrom<Cell>(track.name, track.id.toUpperCase()), fc.constantFrom<Cell>("", "Wizard")),
        mostly(
          fc.constantFrom<Cell>(level.label, `  ${level.label.toLowerCase()} `, ...level.synonyms),
          fc.constantFrom<Cell>(null, "??", ...places.map((other) => other.level.label)),
        ),
        fc.constantFrom<Cell>(null, null, 3, 8, -1, "x"),
        ...aHistory(ladder, track),
        ...rateableCompetencies(ladder).map((competency) => ratingOn(ladder, track, competency, at)),
      ),
    );
}

/** Both ends of an interval, as a cell shows them. */
function intervalWords(track: Track, { interval }: Recommendation): string {
  const [low = "", high = ""] = (interval ?? []).map(
    (id) => track.levels.find((one) => one.id === id)?.label ?? `below ${track.levels[0]?.label ?? ""}`,
  );
  return low === high ? eitherWay(low) : `${low} to ${high}`;
}

/** What the sheet should show of a person: level or interval, outcome and shortfalls. */
function wordsFor(ladder: Ladder, person: Assessed) {
  if ("obstacle" in person) return { level: "", outcome: OBSTACLE_WORDS[person.obstacle], short: "" };
  const { track: id, level, outcome, shortfalls } = person.recommendation;
  const track = trackOf(ladder, id);
  const label = track.levels.find((one) => one.id === level)?.label ?? "";
  const nameOf = new Map(ladder.competencies.map((one) => [one.id, one.name]));
  const short = shortfalls
    .map(({ competency, rated, expected }) => `${nameOf.get(competency)} ${rated ?? "?"}→${expected}`)
    .join(", ");
  const words = { outcome: describeOutcome(track, outcome), short };
  if (outcome.kind !== "not-enough-ratings") return { ...words, level: label };
  // Where nothing is rated yet, the cell is empty.
  return { ...words, level: expect.toBeOneOf(["", intervalWords(track, person.recommendation)]) };
}

describe("the native formulas", () => {
  const ladders = [
    fourTracks(),
    bundledLadder("playbook-2026"),
    parsed(ladderFixture("per-level")),
    parsed(ladderFixture("twelve-competencies")),
    twoScales(),
  ];

  it.each(ladders.map((ladder) => [ladder.name, ladder] as const))(
    "say what the domain says of anybody: %s",
    async (_, ladder) => {
      const headings = [
        "Emp No",
        "Track",
        "Level",
        "Months at next level",
        "Last cycle",
        "Last cycle ended",
        "Rated on",
        ...rateableCompetencies(ladder).map(({ name }) => name),
      ];
      const people = fc.array(aPerson(ladder), { minLength: PEOPLE, maxLength: PEOPLE });
      const property = fc.asyncProperty(people, fc.boolean(), async (rows, isTable) => {
        // One ID stands twice, and one is missing; a line with neither ID nor level would be nobody's.
        const [anyLevel = ""] = ladder.tracks.flatMap(({ levels }) => levels.map(({ label }) => label));
        const withIds = rows.map(([track = null, level = null, ...rest], at) => {
          if (at === 9) return [null, track, level ?? anyLevel, ...rest];
          return [at === 7 ? 1008 : 1000 + at, track, level, ...rest];
        });
        const workbook = rosterWorkbook([headings, ...withIds], isTable ? { table: "Staff" } : {});
        const calibration = await startCalibration(workbook, ladder);
        await calibration.insert();
        await calibration.recommend();
        const shown = ["Recommended level", "Outcome", "Shortfalls"].map((heading) => below(workbook, heading, PEOPLE));
        const { people: expected } = await assessed(calibration);
        expected.forEach((person, at) => {
          const [level, outcome, short] = shown.map((column) => column[at]);
          expect({ row: withIds[at], level, outcome, short }).toMatchObject(wordsFor(ladder, person));
        });
      });
      await fc.assert(property, { numRuns: 3, endOnFailure: true });
    },
  );

  it("leave the answer open for a blank that only the upper end asks", async () => {
    const grades = [{ name: "First" }, { name: "Second" }, { name: "Third" }];
    const ladder = parsed({
      id: "late-ask",
      name: "Late ask",
      version: "1",
      competencies: [
        { id: "craft", name: "Craft", grades },
        { id: "people", name: "People", grades },
      ],
      tracks: [
        {
          id: "engineer",
          name: "Engineer",
          levels: [
            { label: "L1", expects: { craft: 1, people: "none required" } },
            { label: "L2", expects: { craft: 2, people: 3 } },
          ],
        },
      ],
    });
    const rows = [
      ["Emp No", "Level", "Craft", "People"],
      [1, "L1", 2, null],
      [2, "L1", 1, null],
    ];
    const workbook = rosterWorkbook(rows);
    const calibration = await startCalibration(workbook, ladder);
    await calibration.insert();
    await calibration.recommend();
    expect(below(workbook, "Recommended level", 2)).toEqual(["L1 to L2", "L1"]);
    expect(below(workbook, "Outcome", 2)).toEqual(["Not enough ratings", "At level"]);
    const { people } = await assessed(calibration);
    expect(people.map((person) => wordsFor(ladder, person).outcome)).toEqual(["Not enough ratings", "At level"]);
  });
});
