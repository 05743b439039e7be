/** Counted and listed things in words. */

const NOUNS = {
  person: ["person", "people"],
  level: ["level", "levels"],
  competency: ["competency", "competencies"],
  rating: ["rating", "ratings"],
  cell: ["cell", "cells"],
  column: ["column", "columns"],
  month: ["month", "months"],
  text: ["text", "texts"],
  answer: ["answer", "answers"],
  sheet: ["sheet", "sheets"],
  error: ["error", "errors"],
  warning: ["warning", "warnings"],
  info: ["note", "notes"],
  blank: ["blank row", "blank rows"],
  subtotals: ["subtotal", "subtotals"],
  repeatedHeadings: ["repeated heading", "repeated headings"],
} as const;

export type Noun = keyof typeof NOUNS;

/** "1 person", "10,000 people" */
export function count(number: number, noun: Noun): string {
  const [one, many] = NOUNS[noun];
  return `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
}

/** "3 errors, 1 note", without what there is none of. */
export const listCounts = (counts: readonly (readonly [Noun, number])[]): string =>
  counts
    .filter(([, number]) => number > 0)
    .map(([noun, number]) => count(number, noun))
    .join(", ");

/** "D4, D3, D2"; texts such as "Lindqvist, Nora" are kept apart by semicolons. */
export const listTexts = (texts: readonly string[]): string =>
  texts.join(texts.some((text) => text.includes(",")) ? "; " : ", ");

/** “Pay”, “Old” */
export const listQuoted = (texts: readonly string[]): string => texts.map((text) => `“${text}”`).join(", ");
