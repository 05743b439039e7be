/** Grades by number keys. Up to nine a key rates at once; from ten on the number is typed, and Enter gives it. */

import type { RatingInput } from "../../app/rate.ts";

export type Typed = number | "not-observed" | "clear" | "enter";

export interface TypedGrade {
  /** What is still to be completed. */
  readonly typed: string;
  readonly input: RatingInput | null;
  /** The key has done something. */
  readonly isTaken: boolean;
}

const ONE_KEY = 9;

const give = (input: RatingInput): TypedGrade => ({ typed: "", input, isTaken: true });
const NOTHING: TypedGrade = { typed: "", input: null, isTaken: false };

function typeDigit(typed: string, digit: number, grades: number): TypedGrade {
  if (grades <= ONE_KEY) return digit <= grades ? give(digit) : NOTHING;
  const longer = Number(`${typed}${digit}`) <= grades ? `${typed}${digit}` : String(digit);
  return { typed: longer, input: null, isTaken: true };
}

/** `grades` is how many the scale has. */
export function typeGrade(typed: string, key: Typed, grades: number): TypedGrade {
  if (typeof key === "number") return typeDigit(typed, key, grades);
  switch (key) {
    case "not-observed":
      // In the midst of a number the key is a nought: 1, 0 is 10.
      return typed === "" ? give("notObserved") : typeDigit(typed, 0, grades);
    case "clear":
      return give("blank");
    case "enter":
      return typed === "" ? NOTHING : give(Number(typed));
  }
}
