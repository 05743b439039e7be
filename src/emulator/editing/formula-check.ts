import { parseStructured } from "../formulas/structured-text.ts";
import { sameText } from "../formulas/references.ts";
import { type Token, tokenize } from "../formulas/tokens.ts";
import type { Table } from "../model/features.ts";
import type { Workbook } from "../model/workbook.ts";
import { EditError } from "./edit-error.ts";

const CLOSES: Readonly<Record<string, string>> = { "(": ")", "{": "}" };
const SPECIALS = ["#all", "#data", "#headers", "#totals", "#this row"];

const refusal = (formula: string, why: string): EditError =>
  new EditError("InvalidArgument", `There is an error in the formula ${formula.slice(0, 100)}: ${why}.`);

/** Refuses what Excel's own entry check refuses: open brackets or quotes, unknown tables and columns. */
export function checkFormula(wb: Workbook, formula: string, ownTable: Table | undefined): void {
  const tokens = tokenize(formula.slice(1)).filter((token) => token.kind !== "space");
  const open: (string | undefined)[] = [];
  for (const token of tokens) {
    if (token.kind === "structured") checkStructured(wb, formula, token, ownTable);
    if (token.kind !== "operator") continue;
    if (token.text === '"') throw refusal(formula, "a text does not end");
    if (token.text in CLOSES) open.push(CLOSES[token.text]);
    if ((token.text === ")" || token.text === "}") && open.pop() !== token.text)
      throw refusal(formula, "brackets do not match");
  }
  if (open.length > 0) throw refusal(formula, "a bracket does not close");
  if (tokens.length === 0) throw refusal(formula, "it is empty");
}

function checkStructured(wb: Workbook, formula: string, token: Token, ownTable: Table | undefined): void {
  const { table: name, columns, specials } = parseStructured(token.text);
  const table = name === "" ? ownTable : wb.table(name)?.table;
  if (!table)
    throw refusal(formula, name === "" ? `${token.text} stands outside a table` : `there is no table ${name}`);
  const unknown = columns.find((column) => !table.columns.some((known) => sameText(known.name, column)));
  if (unknown !== undefined) throw refusal(formula, `the table ${table.name} has no column ${unknown}`);
  const odd = specials.find((special) => !SPECIALS.includes(special.toLowerCase()));
  if (odd !== undefined) throw refusal(formula, `${odd} is unknown`);
}
