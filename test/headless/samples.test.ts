import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { readTeam } from "../../src/app/read-team.ts";
import type { Person, Team } from "../../src/app/team.ts";
import { describeOutcome, OBSTACLE_WORDS } from "../../src/domain/describe-outcome.ts";
import { flipSet } from "../../src/domain/flip-set.ts";
import { trackOf } from "../../src/domain/ladder.ts";
import type { Shortfall } from "../../src/domain/recommendation.ts";
import { shortfallsAgainst } from "../../src/domain/shortfalls.ts";
import { openXlsx } from "../../src/emulator/xlsx/open-xlsx.ts";
import { below, type Calibration, startCalibration } from "../helpers/calibration.ts";
import { sampleFiles } from "../helpers/sample-files.ts";
import { sampleCases } from "../helpers/samples/spring-review.ts";

const stored = (path: string): Uint8Array => new Uint8Array(readFileSync(new URL(`../../${path}`, import.meta.url)));

describe("the sample workbooks", () => {
  it.each([...sampleFiles()])("%s is what its source says (npm run samples)", (path, bytes) => {
    expect(stored(path)).toEqual(bytes);
  });
});

const SHEET = "Spring review";
const CASES = sampleCases();
const ID = "Emp. no";

/** Without the apostrophe that makes a text of it. */
const idOf = (typed: string | undefined): string => (typed ?? "").replace("'", "");

const countBy = (heading: string): Readonly<Record<string, number>> =>
  CASES.reduce<Record<string, number>>((counts, { typed }) => {
    const key = typed[heading] ?? "";
    return { ...counts, [key]: (counts[key] ?? 0) + 1 };
  }, {});

describe("the people of the spring review", () => {
  it("are 40 in 41 rows, under five managers", () => {
    expect(CASES).toHaveLength(41);
    expect(new Set(CASES.map(({ typed }) => typed[ID])).size).toBe(40);
    expect(countBy("Reports to")).toEqual({
      "K. Adeyemi": 9,
      "R. Castellanos": 9,
      "M. Ferreira": 8,
      "J. Haugen": 8,
      "S. Iyer": 7,
    });
  });

  it("show each case as often as it is meant to be shown", () => {
    const counts = new Map<string, number>();
    for (const { title } of CASES) counts.set(title, (counts.get(title) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({
      "At level, with nothing short or one grade": 12,
      "The next level, shown in two cycles of two": 4,
      "The next level, shown in one cycle of two": 4,
      "One grade from the next level": 3,
      "Two levels above": 1,
      "An average that misleads": 1,
      "Below level, in one cycle and in two": 2,
      Twins: 2,
      "Ratings left blank": 3,
      "Moves to another track": 2,
      "A manager short on People": 1,
      "One ID under two managers": 2,
      "Ratings to put right": 2,
      "An ID with leading zeros": 1,
      "A title that may mean two tracks": 1,
    });
  });

  it("have the same grade in People where S. Iyer rates them", () => {
    const grades = CASES.filter(({ typed }) => typed["Reports to"] === "S. Iyer").map(({ typed }) => typed["People"]);
    expect(grades).toEqual(["3", "3", "3", "3", "3", "3", "3"]);
  });

  it("are twins by their ratings and their level, under two managers with two proposals", () => {
    const twins = CASES.filter(({ title }) => title === "Twins").map(({ typed }) => typed);
    const valuesOf = (...headings: string[]) =>
      twins.map((typed) => headings.map((heading) => typed[heading]).join(" "));
    expect(valuesOf("Level", "Technology", "System", "People", "Process", "Influence")).toEqual(
      Array(2).fill("D4 4 3 3 4 2"),
    );
    expect(valuesOf("Reports to", "Proposed level")).toEqual(["K. Adeyemi D5", "M. Ferreira D4"]);
  });
});

describe("what the ladder answers for the spring review", () => {
  let calibration: Calibration;
  let team: Team;

  beforeAll(async () => {
    calibration = await startCalibration(openXlsx(stored("samples/spring-review.xlsx")).workbook);
    await calibration.insert();
    await calibration.recommend();
    const read = await readTeam(calibration.port, calibration.ladder, SHEET);
    if (!read.ok) throw new Error(`Refused: ${read.error.code}`);
    team = read.value;
  });

  function judged(id: string) {
    const person = team.people.find(({ employeeId }) => employeeId === id);
    if (person?.answer.kind !== "recommended") throw new Error(`Nothing is recommended for ${id}.`);
    return { ...person.answer, person };
  }

  /** "System 3→4" */
  const shortIn = (shortfalls: readonly Shortfall[]): readonly string[] =>
    shortfalls.map(({ competency, rated, expected }) => `${competency} ${rated ?? "?"}→${expected}`);

  const outcomeOf = ({ answer }: Person): string =>
    answer.kind === "obstructed"
      ? OBSTACLE_WORDS[answer.obstacle]
      : describeOutcome(trackOf(calibration.ladder, answer.recommendation.track), answer.recommendation.outcome);

  it("is in its cells what the source says, row by row", () => {
    const columns = ["Recommended level", "Outcome", "Shortfalls"].map((heading) =>
      below(calibration.workbook, heading, CASES.length, SHEET),
    );
    const shown = CASES.map(({ typed }, row) => [typed[ID], ...columns.map((column) => column[row])]);
    expect(shown).toEqual(CASES.map((one) => [one.typed[ID], one.recommended, one.outcome, one.short]));
  });

  it("is the same without the cells", () => {
    expect(team.people.map((person) => [person.employeeId, outcomeOf(person)])).toEqual(
      CASES.map(({ typed, outcome }) => [idOf(typed[ID]), outcome]),
    );
  });

  it("goes one step at a time: Liam O’Brien, at D5, is a case for D4", () => {
    expect(judged("1041").recommendation).toMatchObject({ currentLevel: "D3", level: "D5", stepTo: "D4" });
  });

  it("leaves an interval where a blank leaves the answer open", () => {
    expect(judged("1081").recommendation).toMatchObject({ level: null, interval: ["D3", "D5"] });
  });

  it.each([
    ["1016", "Elin Bergström, on leave"],
    ["1128", "Ivan Petrov, new"],
  ])("is no level yet for %s, %s", (id) => {
    expect(judged(id).recommendation).toMatchObject({ level: null, judgedOn: { rated: 0 } });
  });

  it("names what Ingrid Solheim is short of at her own level", () => {
    const { tolerated } = judged("1003").recommendation;
    expect(shortIn(tolerated.filter(({ level }) => level === "EM7"))).toEqual(["people 4→5"]);
  });

  it.each([
    ["1001", ["system 3→4: D5", "process 3→4: D5"]],
    ["1057", ["technology 2→3: D4", "people 2→3: D4"]],
    ["1031", ["people 4→5: TPM6", "influence 3→4: TPM6"]],
  ])("would be the next level for %s with one higher grade", (id, expected) => {
    const raises = flipSet(calibration.ladder, judged(id).assessment).filter(({ from, to }) => to > from);
    expect(raises.map(({ competency, from, to, level }) => `${competency} ${from}→${to}: ${level}`)).toEqual(expected);
  });

  it.each([
    ["1080", "TL5", ["people 4→5"]],
    ["1056", "D6", ["people 3→5"]],
  ])("tells what %s, at %s, is short of for the move proposed, to EM5", (id, level, expected) => {
    const { person, assessment } = judged(id);
    expect([person.currentLevel?.label, person.proposed?.level.label]).toEqual([level, "EM5"]);
    const track = person.proposed?.track.id ?? assessment.track;
    const target = person.proposed?.level.id ?? null;
    if (target === null) throw new Error("No move is proposed.");
    expect(shortIn(shortfallsAgainst(calibration.ladder, assessment.ratings, track, target))).toEqual(expected);
  });

  it("comes with these findings, errors before warnings", () => {
    const found = team.findings.filter(({ severity }) => severity !== "info");
    expect(found.map(({ severity, cell, code }) => `${severity} ${cell} ${code}`)).toEqual([
      "error G16 rating-misspelt",
      "error A25 employee-id-duplicate",
      "error D28 track-unknown",
      "error E28 level-unknown",
      "error A32 employee-id-duplicate",
      "warning F18 rating-missing",
      "warning B24 text-looks-like-formula",
      "warning I42 rating-between-grades",
    ]);
    expect(found[0]?.message).toBe("“Ownes” is no grade of System. Did you mean Owns?");
  });

  it("counts what each manager has rated", () => {
    expect(team.managers.map(({ manager, rated, notObserved, cells }) => [manager, rated, notObserved, cells])).toEqual(
      [
        ["K. Adeyemi", 45, 0, 45],
        ["R. Castellanos", 38, 5, 45],
        ["M. Ferreira", 35, 5, 40],
        ["J. Haugen", 40, 0, 40],
        ["S. Iyer", 35, 0, 35],
      ],
    );
  });
});
