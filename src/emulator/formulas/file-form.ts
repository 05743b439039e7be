/** Formulas as the formula bar shows them, and as files write them (ECMA-376 18.17; prefixes of later functions: [MS-XLSX] 2.2.2). */

import { filePrefixOf, LOCAL_PREFIX, stripFilePrefix } from "./future-functions.ts";
import { remember } from "./remember.ts";
import { formatStructured, formatStructuredForFile, isThisRow, parseStructured } from "./structured-text.ts";
import { mapTokens, type Token, tokenize } from "./tokens.ts";

/** "=[@X]*2" in Table1 → "Table1[[#This Row],[X]]*2". `tableName`: the table around the cell, if there is one. */
export function toFileFormula(formula: string, tableName: string | undefined): string {
  const body = formula.startsWith("=") ? formula.slice(1) : formula;
  const locals = localNames(tokenize(body));
  return mapTokens(body, (token) => {
    if (token.kind === "function") return filePrefixOf(token.text) + token.text;
    if (token.kind === "name" && !token.prefix && locals.has(token.text.toLowerCase()))
      return LOCAL_PREFIX + token.text;
    return token.kind === "structured" ? structuredForFile(token.text, tableName) : undefined;
  });
}

/** The inverse of `toFileFormula`, with a leading "=". */
export const fromFileFormula: (text: string, tableName: string | undefined) => string = remember(
  (text: string, tableName: string | undefined) =>
    `=${mapTokens(text, (token) => {
      if (token.kind === "function" || token.kind === "name") return (token.prefix ?? "") + stripFilePrefix(token.text);
      return token.kind === "structured" ? structuredForBar(token.text, tableName) : undefined;
    })}`,
);

function structuredForFile(text: string, tableName: string | undefined): string {
  const reference = parseStructured(text);
  const table = reference.table || (tableName ?? "");
  // What needs no "@" spelled out keeps the writer's own text, so that nothing changes by being saved.
  if (!isThisRow(reference)) return reference.table ? text : table + text;
  return formatStructuredForFile({ ...reference, table });
}

function structuredForBar(text: string, tableName: string | undefined): string | undefined {
  const reference = parseStructured(text);
  if (!isThisRow(reference)) return undefined;
  const isOwn = tableName !== undefined && reference.table.toLowerCase() === tableName.toLowerCase();
  return formatStructured({ ...reference, table: isOwn ? "" : reference.table });
}

/** Names that LET and LAMBDA declare, in lower case: the first word of an argument, followed by a comma. */
function localNames(tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  const calls: string[] = [];
  const solid = tokens.filter((token) => token.kind !== "space");
  solid.forEach((token, at) => {
    const before = solid[at - 1];
    if (token.text === "(") calls.push(before?.kind === "function" ? before.text.toUpperCase() : "");
    else if (token.text === ")") calls.pop();
    const declares = calls.at(-1) === "LET" || calls.at(-1) === "LAMBDA";
    const isFirst = before?.text === "(" || before?.text === ",";
    if (declares && token.kind === "name" && isFirst && solid[at + 1]?.text === ",")
      names.add(token.text.toLowerCase());
  });
  return names;
}
