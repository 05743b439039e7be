/**
 * The grammar that native formulas must keep to, so that Excel 2021 and LibreOffice calculate them alike: a small set of
 * functions, and arrays only where an aggregate takes them.
 */

export type Node =
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: "group"; readonly inner: Expression }
  | { readonly kind: "name" | "number" | "text" | "reference" | "operator"; readonly text: string };

/** Operands and operators, in the order of the formula. */
export type Expression = readonly Node[];

const TOKENS: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ["text", /"(?:[^"]|"")*"/y],
  ["structured", /(?:[A-Za-z_]\w*)?\[(?:@?\[(?:'.|[^'[\]#@])*\])\]/y],
  ["reference", /\$?[A-Z]{1,3}\$?\d+(?!\w)/y],
  ["call", /[A-Z][A-Z.]*\(/y],
  ["name", /[A-Za-z_][\w.]*/y],
  ["number", /\d+(?:\.\d+)?/y],
  ["operator", /<>|<=|>=|[-+*/^&=<>]/y],
  ["mark", /[(),]/y],
];

interface Token {
  readonly kind: string;
  readonly text: string;
}

export function tokenise(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = formula.startsWith("=") ? 1 : 0;
  while (at < formula.length) {
    const token = TOKENS.flatMap(([kind, pattern]): Token[] => {
      pattern.lastIndex = at;
      const [text] = pattern.exec(formula) ?? [];
      return text === undefined ? [] : [{ kind, text }];
    })[0];
    if (!token) throw new Error(`Not in the grammar: ${formula.slice(at, at + 40)}`);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

/** Reads a formula; throws where it is not in the grammar. */
export function parseFormula(formula: string): Expression {
  const tokens = tokenise(formula);
  let at = 0;
  const endsArgument = (): boolean => at >= tokens.length || [",", ")"].includes(tokens[at]?.text ?? "");
  const expression = (): Expression => {
    const nodes: Node[] = [];
    while (!endsArgument()) nodes.push(node());
    return nodes;
  };
  const args = (): readonly Expression[] => {
    const list = [expression()];
    while (tokens[at]?.text === ",") {
      at += 1;
      list.push(expression());
    }
    if (tokens[at++]?.text !== ")") throw new Error(`Brackets do not match: ${formula}`);
    return list;
  };
  const node = (): Node => {
    const token = tokens[at++] ?? { kind: "end", text: "" };
    switch (token.kind) {
      case "call":
        return { kind: "call", name: token.text.slice(0, -1), args: args() };
      case "mark":
        return { kind: "group", inner: args().flat() };
      case "structured":
        return { kind: token.text.includes("[@") ? "reference" : "name", text: token.text };
      default:
        return { kind: token.kind as "name", text: token.text };
    }
  };
  const parsed = expression();
  if (at < tokens.length) throw new Error(`Brackets do not match: ${formula}`);
  return parsed;
}

const SCALAR_FUNCTIONS = [
  "AND",
  "IF",
  "IFERROR",
  "INT",
  "ISNUMBER",
  "LEFT",
  "MID",
  "N",
  "NOT",
  "OR",
  "RIGHT",
  "SUBSTITUTE",
  "TRIM",
];
const AGGREGATES = ["MAX", "MIN"];

/** What in a formula leaves the grammar, in words; empty for one that keeps to it. */
export function violations(formula: string): readonly string[] {
  const found: string[] = [];
  const complain = (what: string): void => void found.push(what);

  /** Whether the expression gives an array. Any name, and a whole column of a table, is one. */
  const isArray = (expression: Expression, inSum: boolean): boolean =>
    expression.map((node) => gives(node, inSum)).some(Boolean);

  const gives = (node: Node, inSum: boolean): boolean => {
    if (node.kind === "group") return isArray(node.inner, inSum);
    if (node.kind === "call") return callGives(node.name, node.args, inSum);
    return node.kind === "name" && !["TRUE", "FALSE"].includes(node.text);
  };

  const callGives = (name: string, [first = [], ...rest]: readonly Expression[], inSum: boolean): boolean => {
    if (name === "SUMPRODUCT") {
      for (const argument of [first, ...rest]) isArray(argument, true);
      return false;
    }
    if (name === "INDEX") return indexGives(first, rest, inSum);
    if (name === "MATCH" || name === "COUNTIF") {
      const [sought = [], list = []] = name === "MATCH" ? [first, rest[0]] : [rest[0], first];
      if (list.length !== 1 || list[0]?.kind !== "name") complain(`${name} looks in something other than a name`);
      if (isArray(sought, inSum)) complain(`${name} looks for an array`);
      return false;
    }
    const takesArray = [first, ...rest].map((argument) => isArray(argument, inSum)).some(Boolean);
    if (AGGREGATES.includes(name)) {
      if (takesArray && !inSum) complain(`${name} over an array outside SUMPRODUCT`);
      return false;
    }
    if (!SCALAR_FUNCTIONS.includes(name)) complain(`${name} is not allowed`);
    if (takesArray) complain(`${name} over an array`);
    return false;
  };

  /** INDEX(name, 0, n) is a column; INDEX(name, n) and INDEX(name, n, m) are single values. */
  const indexGives = (list: Expression, places: readonly Expression[], inSum: boolean): boolean => {
    if (list.length !== 1 || list[0]?.kind !== "name") complain("INDEX of something other than a name");
    for (const place of places) if (isArray(place, inSum)) complain("INDEX at an array of places");
    const [row] = places[0] ?? [];
    return row?.kind === "number" && row.text === "0";
  };

  if (isArray(parseFormula(formula), false)) complain("an array spills");
  return found;
}
