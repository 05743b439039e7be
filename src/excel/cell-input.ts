/** What to hand to `Range.values` so that a text stays the text that it is. */

import type { CellContent } from "../sheet/snapshot.ts";

/**
 * Starts with a letter, and not like the name of a month: Excel takes "D4" for text, but "Dec 5" for a date; and "(none)"
 * for text, but "(5)" for -5.
 */
const PLAIN = /^(?!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))(?:\(?\p{L}|▲).*$/iu;
const WORDS = new Set(["true", "false"]);

/** Texts that Excel might read as a formula, number, date, truth value or error get an apostrophe, which it does not show. */
export function asInput(content: CellContent): CellContent {
  if (typeof content !== "string" || content === "") return content;
  return PLAIN.test(content) && !WORDS.has(content.toLowerCase()) ? content : `'${content}`;
}
