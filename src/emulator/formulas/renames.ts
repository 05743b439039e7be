/** What happens to a formula when a sheet, a table or a column gets another name, or goes. */

import { quoteSheetName } from "../model/address.ts";
import { sameText } from "./references.ts";
import { remember } from "./remember.ts";
import { formatStructured, isThisRow, parseStructured, type StructuredReference } from "./structured-text.ts";
import { mapTokens, sheetOfPrefix } from "./tokens.ts";

/** `Old!A1` → `New!A1`. */
export function renameSheetIn(formula: string, from: string, to: string): string {
  return mapTokens(formula, (token) => {
    if (token.prefix === undefined || !sameText(sheetOfPrefix(token.prefix), from)) return undefined;
    return `${quoteSheetName(to)}!${token.text}`;
  });
}

/** `Gone!A1` → `#REF!`, as when the sheet is deleted. */
export function dropSheetIn(formula: string, sheet: string): string {
  return mapTokens(formula, (token) =>
    token.prefix !== undefined && sameText(sheetOfPrefix(token.prefix), sheet) ? "#REF!" : undefined,
  );
}

function mapStructured(
  formula: string,
  change: (reference: StructuredReference) => StructuredReference | string | undefined,
): string {
  return mapTokens(formula, (token) => {
    if (token.kind !== "structured") return undefined;
    const changed = change(parseStructured(token.text));
    return typeof changed === "object" ? formatStructured(changed) : changed;
  });
}

/** `Old[X]` → `New[X]`; a bare `Old` too. */
export function renameTableIn(formula: string, from: string, to: string): string {
  const renamed = mapStructured(formula, (reference) =>
    sameText(reference.table, from) ? { ...reference, table: to } : undefined,
  );
  return mapTokens(renamed, (token) =>
    token.kind === "name" && token.prefix === undefined && sameText(token.text, from) ? to : undefined,
  );
}

/**
 * Renames columns of a table, all at once, so that two may swap names. `renamed`: new names by old ones in lower case.
 * `ownTable`: the table around the formula's cell, which `[@X]` means.
 */
export function renameColumnsIn(
  formula: string,
  ownTable: string | undefined,
  table: string,
  renamed: ReadonlyMap<string, string>,
): string {
  return mapStructured(formula, (reference) => {
    if (!sameText(reference.table || (ownTable ?? ""), table)) return undefined;
    const columns = reference.columns.map((column) => renamed.get(column.toLowerCase()) ?? column);
    return columns.some((column, i) => column !== reference.columns[i]) ? { ...reference, columns } : undefined;
  });
}

/** Structured references to a deleted column, or (without `column`) to a deleted table, become #REF!. */
export function dropStructuredIn(
  formula: string,
  ownTable: string | undefined,
  table: string,
  column?: string,
): string {
  return mapStructured(formula, (reference) => {
    if (!sameText(reference.table || (ownTable ?? ""), table)) return undefined;
    const isHit = column === undefined || reference.columns.some((name) => sameText(name, column));
    return isHit ? "#REF!" : undefined;
  });
}

/**
 * A formula that goes from a cell of the table `from` to one of the table `to` (undefined: outside of tables) and still means the same:
 * `[@X]` becomes `Table[@X]`, and the other way round at home.
 */
export const rehomeStructured: (formula: string, from: string | undefined, to: string | undefined) => string = remember(
  (formula: string, from: string | undefined, to: string | undefined) => {
    if (!formula.includes("[")) return formula;
    return mapStructured(formula, (reference) => {
      const table = reference.table || from;
      if (table === undefined) return undefined;
      const isHome = to !== undefined && sameText(table, to);
      if (isHome) return isThisRow(reference) && reference.table !== "" ? { ...reference, table: "" } : undefined;
      return reference.table === "" ? { ...reference, table } : undefined;
    });
  },
);
