/**
 * Codes of ratings: the small numbers under which the native formulas look up what a rating means. One list per
 * competency serves all tracks, also where each track has a scale of its own.
 */

import { type Competency, gradesOf, type Ladder } from "../domain/ladder.ts";
import { acceptedInputs, NOT_OBSERVED_WORDS } from "../domain/rating.ts";

/** Codes below the grades'. A blank is read twice: as the bottom and as the top grade, for the two ends of the interval. */
export const CODE = { blankAsBottom: 1, blankAsTop: 2, invalid: 3 } as const;
/** In the sheet every code has two digits. */
export const CODE_OFFSET = 10;
/** After the codes of an ID that stands twice: looks like the code of one more competency, which no ladder reaches. */
export const DUPLICATE = " 99";
/** Code of the number 1; the number k has the code `FIRST_NUMBER + k - 1`. */
export const FIRST_NUMBER = 4;

export interface TypedInput {
  readonly input: string | number;
  readonly code: number;
}

export interface RatingCodes {
  /** Highest number that may be typed. */
  readonly top: number;
  /** How many codes there are; they count from 1. */
  readonly count: number;
  /** Every number and text that is accepted, on whichever track. */
  readonly inputs: readonly TypedInput[];
  /** The grade that a code means on each track, by track number; null where that track does not know it. */
  readonly gradesByCode: ReadonlyMap<number, readonly (number | null)[]>;
}

/** What each input means on each track: [2, null] is grade 2 on the first track and nothing on the second. */
function meaningsByInput(ladder: Ladder, competency: Competency): Map<string | number, (number | null)[]> {
  const meanings = new Map<string | number, (number | null)[]>();
  for (const [index, track] of ladder.tracks.entries()) {
    for (const { input, grade } of acceptedInputs(gradesOf(track, competency))) {
      const key = typeof input === "string" ? input.toLowerCase() : input;
      const meaning = meanings.get(key) ?? ladder.tracks.map(() => null);
      meaning[index] = grade;
      meanings.set(key, meaning);
    }
  }
  return meanings;
}

/** The codes of a competency; `inputs` is empty when no track can rate it. */
export function ratingCodes(ladder: Ladder, competency: Competency): RatingCodes {
  const meanings = meaningsByInput(ladder, competency);
  const top = Math.max(0, ...ladder.tracks.map((track) => gradesOf(track, competency).length));
  const codes = new Map<string, number>();
  const gradesByCode = new Map<number, readonly (number | null)[]>();
  const codeOf = (meaning: readonly (number | null)[]): number => {
    const key = meaning.join();
    const code = codes.get(key) ?? FIRST_NUMBER + codes.size;
    codes.set(key, code);
    gradesByCode.set(code, meaning);
    return code;
  };
  const numbers = Array.from({ length: top }, (_, index) => index + 1);
  // Numbers take the first codes, in order, so that the tables can be read.
  for (const number of numbers) codeOf(meanings.get(number) ?? []);
  const typed = [...meanings].map(([input, meaning]) => ({ input, code: codeOf(meaning) }));
  const blanks =
    top > 0
      ? NOT_OBSERVED_WORDS.filter((word) => !meanings.has(word)).map((input) => ({ input, code: CODE.blankAsBottom }))
      : [];
  return { top, count: FIRST_NUMBER - 1 + codes.size, inputs: [...typed, ...blanks], gradesByCode };
}

/** Competencies that some track can rate, in the ladder's order: these get a rating column. */
export function rateableCompetencies(ladder: Ladder): readonly Competency[] {
  return ladder.competencies.filter((competency) =>
    ladder.tracks.some((track) => gradesOf(track, competency).length > 0),
  );
}
