/** A tokenizer of formula text that loses nothing: joining the tokens' texts gives the formula back. */

import { remember } from "./remember.ts";

export type TokenKind =
  "text" | "number" | "error" | "function" | "name" | "reference" | "structured" | "operator" | "space";

export interface Token {
  readonly kind: TokenKind;
  /** As written, without the sheet prefix. */
  readonly text: string;
  /** "'My sheet'!" as written; on references, names and errors only. */
  readonly prefix?: string;
}

const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const END_OF_REFERENCE = String.raw`(?![\p{L}\p{N}_.(\[!])`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const sticky = (pattern: string): RegExp => new RegExp(pattern, "iuy");

const PREFIX = sticky(
  String.raw`(?:'(?:[^']|'')*'|(?:\[\d+\])?[\p{L}_\\][\p{L}\p{N}_.\\]*(?::[\p{L}_\\][\p{L}\p{N}_.\\]*)?)!`,
);
const TABLE_NAME = sticky(String.raw`(?:${WORD})?(?=\[)`);

/** Tried in this order; the first that matches wins. */
const PATTERNS: readonly (readonly [TokenKind, RegExp])[] = [
  ["space", sticky(String.raw`\s+`)],
  ["text", sticky(String.raw`"(?:[^"]|"")*"`)],
  ["error", sticky(String.raw`#(?:NULL!|DIV/0!|VALUE!|REF!|NAME\?|NUM!|N/A|SPILL!|CALC!|GETTING_DATA)`)],
  ["reference", sticky(`(?:${CELL}:${CELL}|${CELL})${END_OF_REFERENCE}`)],
  ["reference", sticky(String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}${END_OF_REFERENCE}`)],
  ["reference", sticky(String.raw`\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}${END_OF_REFERENCE}`)],
  ["number", sticky(String.raw`(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?`)],
  ["function", sticky(String.raw`${WORD}(?=\()`)],
  ["name", sticky(WORD)],
  ["operator", sticky("<>|<=|>=|.|[^]")],
];

const match = (pattern: RegExp, text: string, at: number): string | null => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
};

/** Where the bracket that opens at `at` closes (exclusive), or -1. An apostrophe escapes the next character. */
function endOfBracket(text: string, at: number): number {
  let depth = 0;
  for (let i = at; i < text.length; i++) {
    const character = text[i];
    if (character === "'") i++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return i + 1;
  }
  return -1;
}

function structuredAt(text: string, at: number): Token | null {
  const table = match(TABLE_NAME, text, at);
  if (table === null) return null;
  const end = endOfBracket(text, at + table.length);
  return end < 0 ? null : { kind: "structured", text: text.slice(at, end) };
}

function tokenAt(text: string, at: number): Token {
  const prefix = match(PREFIX, text, at);
  const start = at + (prefix?.length ?? 0);
  const structured = structuredAt(text, start);
  if (structured) return structured;
  for (const [kind, pattern] of PATTERNS) {
    const found = match(pattern, text, start);
    if (found) return prefix === null ? { kind, text: found } : { kind, text: found, prefix };
  }
  return { kind: "operator", text: prefix ?? "" };
}

/** The tokens of a formula, with or without its leading "=". Text that is no formula yields tokens too, never an error. */
export const tokenize: (formula: string) => readonly Token[] = remember((formula: string) => {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length + (token.prefix?.length ?? 0);
  }
  return tokens;
});

export const printTokens = (tokens: readonly Token[]): string =>
  tokens.map((token) => (token.prefix ?? "") + token.text).join("");

/** The formula with each token replaced by what `change` answers; undefined keeps the token. */
export function mapTokens(
  formula: string,
  change: (token: Token, at: number, all: readonly Token[]) => string | undefined,
): string {
  const tokens = tokenize(formula);
  const changed = tokens.map((token, at) => change(token, at, tokens));
  if (changed.every((text) => text === undefined)) return formula;
  return tokens.map((token, at) => changed[at] ?? (token.prefix ?? "") + token.text).join("");
}

/** The sheet that a prefix names, unquoted: "'It''s'!" → "It's". Of "A:C!" and "[1]A!" the text as it stands. */
export function sheetOfPrefix(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
