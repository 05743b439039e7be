/** Which texts Excel takes for text when they are typed. */

/**
 * Starts with a letter, and not like the name of a month: Excel takes "D4" for text, but "Dec 5" for a date; and "(none)"
 * for text, but "(5)" for -5.
 */
const PLAIN = /^(?!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))(?:\(?\p{L}|▲).*$/iu;
const WORDS = new Set(["true", "false"]);

/** False where Excel might read a formula, number, date, truth value or error: such a text gets an apostrophe, which is not shown. */
export const staysText = (text: string): boolean => text === "" || (PLAIN.test(text) && !WORDS.has(text.toLowerCase()));
