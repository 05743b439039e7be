/**
 * The grammar that native formulas must keep to, so that Excel 2021 and LibreOffice calculate them alike: a small set of
 * functions, and arrays only where an aggregate takes them.
 */

type Node =
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: "group"; readonly inner: Expression }
  | { readonly kind: "name" | "number" | "text" | "reference" | "operator"; readonly text: string };

/** Operands and operators, in the order of the formula. */
type Expression = readonly Node[];

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

function tokenise(formula: string): readonly Token[] {
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

/** Functions that take and give single values. */
const SCALAR_FUNCTIONS = new Set("AND,IF,IFERROR,INT,ISNUMBER,LEFT,MID,N,NOT,OR,RIGHT,SUBSTITUTE,TRIM".split(","));

type Arguments = readonly Expression[];

const isName = (expression: Expression | undefined): boolean =>
  expression?.length === 1 && expression[0]?.kind === "name";

/** What in a formula leaves the grammar, in words; empty for one that keeps to it. */
export function violations(formula: string): readonly string[] {
  const found: string[] = [];
  const check = (holds: boolean, what: string): void => {
    if (!holds) found.push(what);
  };

  /** Whether an expression gives an array. Any name, and a whole column of a table, is one. */
  const isArray = (expression: Expression, inSum: boolean): boolean =>
    expression.map((node) => gives(node, inSum)).some(Boolean);
  const anyArray = (args: Arguments, inSum: boolean): boolean =>
    args.map((argument) => isArray(argument, inSum)).some(Boolean);

  const lookUp = (name: string, list: Expression | undefined, sought: Expression = [], inSum = false): boolean => {
    check(isName(list), `${name} looks in something other than a name`);
    check(!isArray(sought, inSum), `${name} looks for an array`);
    return false;
  };
  const aggregate = (name: string, args: Arguments, inSum: boolean): boolean => {
    check(!anyArray(args, inSum) || inSum, `${name} over an array outside SUMPRODUCT`);
    return false;
  };
  /** Whether a call gives an array; `inSum`: somewhere inside SUMPRODUCT. */
  const functions: Readonly<Record<string, (args: Arguments, inSum: boolean) => boolean>> = {
    SUMPRODUCT: (args) => {
      anyArray(args, true);
      return false;
    },
    /** INDEX(name, 0, n) is a column; INDEX(name, n) and INDEX(name, n, m) are single values. */
    INDEX: ([list, ...places], inSum) => {
      check(isName(list), "INDEX of something other than a name");
      check(!anyArray(places, inSum), "INDEX at an array of places");
      const [row] = places[0] ?? [];
      return row?.kind === "number" && row.text === "0";
    },
    MATCH: ([sought, list], inSum) => lookUp("MATCH", list, sought, inSum),
    COUNTIF: ([list, sought], inSum) => lookUp("COUNTIF", list, sought, inSum),
    MAX: (args, inSum) => aggregate("MAX", args, inSum),
    MIN: (args, inSum) => aggregate("MIN", args, inSum),
  };

  const callGives = (name: string, args: Arguments, inSum: boolean): boolean => {
    const known = functions[name];
    if (known) return known(args, inSum);
    check(SCALAR_FUNCTIONS.has(name), `${name} is not allowed`);
    check(!anyArray(args, inSum), `${name} over an array`);
    return false;
  };

  const gives = (node: Node, inSum: boolean): boolean => {
    if (node.kind === "group") return isArray(node.inner, inSum);
    if (node.kind === "call") return callGives(node.name, node.args, inSum);
    return node.kind === "name" && !["TRUE", "FALSE"].includes(node.text);
  };

  check(!isArray(parseFormula(formula), false), "an array spills");
  return found;
}
