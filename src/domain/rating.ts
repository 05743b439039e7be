/** What people type into a rating cell, and the grade that it means. */

import type { Grade } from "./ladder.ts";
import { nearest, textKey, trimmed } from "./match-text.ts";
import type { RawValue } from "./roster.ts";

/** One text or number that stands for a grade. `between` marks "3.5" and "3-4": they count as the lower grade, with a finding. */
export interface AcceptedInput {
  readonly input: string | number;
  readonly grade: number;
  readonly between: boolean;
}

export type RatingReading =
  | { readonly kind: "graded"; readonly grade: number }
  | { readonly kind: "between"; readonly grade: number }
  | { readonly kind: "blank" }
  | { readonly kind: "notObserved" }
  | { readonly kind: "offScale" }
  | { readonly kind: "misspelt"; readonly suggestion?: Grade };

/** Deliberate blanks, in lower case: not observed, not applicable, too new, on leave. */
export const NOT_OBSERVED_WORDS: readonly string[] = [
  ..."-|--|–|—|?|…".split("|"),
  ..."n/o|n.o.|not observed|unobserved|not seen".split("|"),
  ..."n/a|na|n.a.|not applicable".split("|"),
  ..."n/r|not rated|unrated|no rating|tbd|tbc".split("|"),
  ..."too new|new hire|new joiner|too early|onboarding|probation".split("|"),
  ..."leave|on leave|parental leave|sick leave|sabbatical|absent".split("|"),
];

const gradedInputs = ({ value, name }: Grade): readonly AcceptedInput[] =>
  [value, `${value}`, trimmed(name), trimmed(`${value} ${name}`)].map((input) => ({
    input,
    grade: value,
    between: false,
  }));

function betweenInputs(low: number, high: number): readonly AcceptedInput[] {
  const ranges = ["-", "–", "/", " - ", " – ", " / "].map((dash) => `${low}${dash}${high}`);
  return [low + 0.5, `${low}.5`, `${low},5`, ...ranges].map((input) => ({ input, grade: low, between: true }));
}

/** Numbers and texts never meet: 3 and "3" are two inputs. */
const inputKey = (input: string | number): string | number => (typeof input === "number" ? input : textKey(input));

/**
 * Everything that a rating may be typed as, for a scale that counts from 1 without holes. Each input stands here once;
 * one that could mean two grades (a grade named "2" in third place) is left out, for nobody should have to guess.
 */
export function acceptedInputs(grades: readonly Grade[]): readonly AcceptedInput[] {
  const steps = grades.slice(1).flatMap(({ value }) => betweenInputs(value - 1, value));
  const all = [...grades.flatMap(gradedInputs), ...steps];
  const meanings = new Map<string | number, AcceptedInput[]>();
  for (const accepted of all) {
    const key = inputKey(accepted.input);
    meanings.set(key, [...(meanings.get(key) ?? []), accepted]);
  }
  return [...meanings.values()].flatMap((alike) =>
    alike.every(({ grade, between }) => grade === alike[0]?.grade && between === alike[0].between)
      ? alike.slice(0, 1)
      : [],
  );
}

const NOT_OBSERVED = new Set(NOT_OBSERVED_WORDS);
/** True of a text that says that something was left blank on purpose: "n/o", "On leave". */
export const isDeliberateBlank = (text: string): boolean => NOT_OBSERVED.has(textKey(text));

const DECIMAL = /^[+-]?\d+([.,]\d+)?$/;

function readNumber(value: number, top: number): RatingReading {
  if (!(value >= 1 && value <= top)) return { kind: "offScale" };
  return Number.isInteger(value) ? { kind: "graded", grade: value } : { kind: "between", grade: Math.floor(value) };
}

function readUnknownText(text: string, grades: readonly Grade[]): RatingReading {
  const top = grades.length;
  if (DECIMAL.test(text) && readNumber(Number(text.replace(",", ".")), top).kind === "offScale")
    return { kind: "offScale" };
  const names = grades.flatMap((grade) => [
    [grade.name, grade] as const,
    [`${grade.value} ${grade.name}`, grade] as const,
  ]);
  const suggestion = nearest(text, names);
  return suggestion === undefined ? { kind: "misspelt" } : { kind: "misspelt", suggestion };
}

/** A reader for one scale, to be used over many cells. Text is compared as `textKey` says; `*`, `?` and `~` are ordinary. */
export function ratingReader(grades: readonly Grade[]): (raw: RawValue) => RatingReading {
  const meanings = new Map(acceptedInputs(grades).map((accepted) => [inputKey(accepted.input), accepted]));
  return (raw) => {
    if (raw === null) return { kind: "blank" };
    if (typeof raw === "number") return readNumber(raw, grades.length);
    const key = textKey(String(raw));
    if (key === "") return { kind: "blank" };
    const meaning = meanings.get(key);
    if (meaning !== undefined) return { kind: meaning.between ? "between" : "graded", grade: meaning.grade };
    return isDeliberateBlank(key) ? { kind: "notObserved" } : readUnknownText(key, grades);
  };
}

/** The grade that one cell's content means on a scale. */
export const readRating = (raw: RawValue, grades: readonly Grade[]): RatingReading => ratingReader(grades)(raw);
