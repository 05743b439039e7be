/** Small words of running text. */

const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** "two", "12" */
export const inWords = (number: number): string => NUMBERS[number] ?? String(number);

/** "Two competencies short" */
export const capitalised = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

/** "one grade", "two grades" */
export const gradesInWords = (number: number): string => `${inWords(number)} ${number === 1 ? "grade" : "grades"}`;

/** "A", "A and B", "A, B and C" */
export function listed(items: readonly string[], last: "and" | "or" = "and"): string {
  const end = items.at(-1) ?? "";
  return items.length < 2 ? end : `${items.slice(0, -1).join(", ")} ${last} ${end}`;
}
