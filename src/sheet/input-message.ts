/** The rubric's words at the cell: the message that Excel shows when a rating cell is selected. */

import type { Competency, Grade } from "../domain/ladder.ts";
import type { Message } from "./snapshot.ts";

const TITLE_LIMIT = 32;
const TEXT_LIMIT = 255;
const BLANK_LINE = "Blank or n/o: not observed";
const WORDS_LINE = "What each asks: see the rubric sheet";
/** Fewer letters of a grade's words than these would say nothing. */
const LEAST_WORDS = 24;

/** Cut at a word, with "…" in its place. */
function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const cut = text.slice(0, Math.max(0, limit - 1));
  const space = cut.lastIndexOf(" ");
  return `${(space > limit / 2 ? cut.slice(0, space) : cut).replace(/[,;:.]$/, "")}…`;
}

/** A line per grade, with its words where there is room for them, and else where they stand. */
function gradeLines(grades: readonly Grade[]): readonly string[] {
  const heads = grades.map(({ value, name }) => `${value} ${name}`);
  const room = TEXT_LIMIT - BLANK_LINE.length - heads.reduce((sum, head) => sum + head.length + 1, 0);
  // Words that leave room to spare give it to those that need it.
  const texts = grades.map(({ text }) => text?.replace(/\.$/, "") ?? "");
  let share = Math.floor(room / grades.length) - 2;
  const spare = texts.reduce((sum, text) => sum + Math.max(0, share - text.length), 0);
  const long = texts.filter((text) => text.length > share).length;
  if (long > 0) share += Math.floor(spare / long);
  if (long > 0 && share < LEAST_WORDS) return room > WORDS_LINE.length ? [...heads, WORDS_LINE] : heads;
  return heads.map((head, index) => (texts[index] ? `${head}: ${shorten(texts[index], share)}` : head));
}

/** "System, 1 to 5"; a line per grade; "Blank or n/o: not observed". `grades` may be empty where tracks differ. */
export function inputMessage(competency: Competency, grades: readonly Grade[]): Message {
  const range = grades.length > 0 ? `, 1 to ${grades.length}` : "";
  const title = `${shorten(competency.name, TITLE_LIMIT - range.length)}${range}`;
  const lines =
    grades.length > 0 ? gradeLines(grades) : [shorten(competency.description ?? "See the rubric sheet", 150)];
  return { title, text: shorten([...lines, BLANK_LINE].join("\n"), TEXT_LIMIT) };
}

/** Shown when something else is typed; a question and no wall, for the check is the guard. */
export function ratingAlert(competency: Competency, top: number): Message {
  return {
    title: shorten(`${competency.name}: is this a grade?`, TITLE_LIMIT),
    text: `Rungs reads a number from 1 to ${top} or the name of a grade. Leave the cell blank, or write n/o, if it was not observed. Keep what you typed?`,
  };
}
