import { describe, expect, it } from "vitest";
import { type Competency, gradesOf, type Ladder } from "../../src/domain/ladder.ts";
import { trimmed } from "../../src/domain/match-text.ts";
import { acceptedInputs, NOT_OBSERVED_WORDS, readRating } from "../../src/domain/rating.ts";
import type { RawValue } from "../../src/domain/roster.ts";
import { MAX_CODES } from "../../src/sheet/code-formulas.ts";
import { CODE, rateableCompetencies, type RatingCodes, ratingCodes } from "../../src/sheet/rating-codes.ts";
import { ladderFixture, parsed } from "../helpers/builders.ts";
import { fourTracks } from "../helpers/calibration.ts";
import { ladderOfEveryKind, twoScales } from "../helpers/sheet-builders.ts";

const LADDERS = ladderOfEveryKind();

/** The code that the native formula works out: numbers as half steps, texts by "=" after TRIM. */
function typedCode({ inputs }: RatingCodes, raw: RawValue): number {
  if (raw === null) return CODE.blankAsBottom;
  if (typeof raw === "number") {
    const halfStep = Math.floor(raw) + (raw > Math.floor(raw) ? 0.5 : 0);
    return inputs.find(({ input }) => input === halfStep)?.code ?? CODE.invalid;
  }
  const text = trimmed(String(raw)).toLowerCase();
  if (text === "") return CODE.blankAsBottom;
  const weights = inputs.filter(({ input }) => typeof input === "string" && input.toLowerCase() === text);
  return CODE.invalid + weights.reduce((sum, { code }) => sum + code - CODE.invalid, 0);
}

function typings(ladder: Ladder, competency: Competency): readonly RawValue[] {
  const accepted = ladder.tracks.flatMap((track) => acceptedInputs(gradesOf(track, competency)));
  const texts = accepted.flatMap(({ input }): RawValue[] =>
    typeof input === "string" ? [input, input.toUpperCase(), `  ${input} `] : [input],
  );
  const odd = [null, "", "  ", "Ownes", "*", "?", "~", "O*", "0", "99", "-1", true, "#N/A", 0, -1, 0.5, 99, 1e9];
  return [...texts, ...NOT_OBSERVED_WORDS, 1.2, 2.9, ...odd];
}

const CASES = LADDERS.flatMap((ladder) =>
  rateableCompetencies(ladder).map((competency) => [`${ladder.name}: ${competency.name}`, ladder, competency] as const),
);

describe("codes of ratings", () => {
  it.each(CASES)("mean what the domain reads, on every track that knows them: %s", (_, ladder, competency) => {
    const codes = ratingCodes(ladder, competency);
    for (const [index, track] of ladder.tracks.entries()) {
      const grades = gradesOf(track, competency);
      if (grades.length === 0) continue;
      for (const raw of typings(ladder, competency)) {
        const reading = readRating(raw, grades);
        const code = typedCode(codes, raw);
        const grade = codes.gradesByCode.get(code)?.[index] ?? null;
        const isBlank = reading.kind === "blank" || reading.kind === "notObserved";
        const expected = "grade" in reading ? reading.grade : null;
        expect({ raw, grade, isBlank: code === CODE.blankAsBottom }).toEqual({ raw, grade: expected, isBlank });
      }
    }
  });

  it.each(CASES)("fit into two digits, and stand once in the list of inputs: %s", (_, ladder, competency) => {
    const { count, inputs } = ratingCodes(ladder, competency);
    expect(count).toBeLessThanOrEqual(MAX_CODES);
    const keys = inputs.map(({ input }) => (typeof input === "string" ? input.toLowerCase() : input));
    expect(new Set(keys).size).toBe(keys.length);
    expect(Math.max(...inputs.map(({ code }) => code))).toBeLessThanOrEqual(count);
  });

  it("of numbers count up from 4, on one scale and on two", () => {
    const numbersOf = (ladder: Ladder, at: number) => {
      const competency = ladder.competencies[at];
      if (!competency) throw new Error(`${ladder.name} has no competency ${at}.`);
      return ratingCodes(ladder, competency).inputs.flatMap(({ input, code }) =>
        typeof input === "number" && Number.isInteger(input) ? [[input, code]] : [],
      );
    };
    expect(numbersOf(fourTracks(), 0)).toEqual([
      [1, 4],
      [2, 5],
      [3, 6],
      [4, 7],
      [5, 8],
    ]);
    expect(numbersOf(twoScales(), 0)).toEqual([
      [1, 4],
      [2, 5],
      [3, 6],
      [4, 7],
    ]);
  });

  it("tell the same word on two scales apart by track", () => {
    const ladder = twoScales();
    const [scope] = ladder.competencies;
    if (!scope) throw new Error("Two scales has no competencies.");
    const codes = ratingCodes(ladder, scope);
    expect(codes.gradesByCode.get(typedCode(codes, "Senior"))).toEqual([3, 2]);
    expect(codes.gradesByCode.get(typedCode(codes, "Lead"))).toEqual([null, 1]);
    expect(codes.gradesByCode.get(typedCode(codes, 3))).toEqual([3, null]);
  });

  it("are not needed for a competency that no track has text for", () => {
    expect(rateableCompetencies(parsed(ladderFixture("unwritten"))).map(({ name }) => name)).toEqual([
      "Scope",
      "Autonomy",
    ]);
    const ladder = parsed({
      id: "silent",
      name: "Silent",
      version: "1",
      competencies: [{ id: "scope", name: "Scope" }],
      tracks: [{ id: "ic", name: "IC", levels: [{ label: "Junior", expects: { scope: "unknown" } }] }],
    });
    expect(rateableCompetencies(ladder)).toEqual([]);
  });
});
