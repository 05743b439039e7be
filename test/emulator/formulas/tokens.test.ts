import { describe, expect, it } from "vitest";
import { printTokens, tokenize } from "../../../src/emulator/formulas/tokens.ts";

const kinds = (formula: string): string =>
  tokenize(formula)
    .filter((token) => token.kind !== "operator" && token.kind !== "space")
    .map((token) => `${token.kind}:${token.prefix ?? ""}${token.text}`)
    .join(" ");

describe("tokens of a formula", () => {
  it.each([
    ["=A1+$B$2", "reference:A1 reference:$B$2"],
    ["=SUM(A1:B2,C:C,3:5)", "function:SUM reference:A1:B2 reference:C:C reference:3:5"],
    ["='My ''sheet'''!A1&Data!$C:$C", "reference:'My ''sheet'''!A1 reference:Data!$C:$C"],
    ['="A1 is ""[@X]"""&A1', 'text:"A1 is ""[@X]""" reference:A1'],
    ["=[@X]*Table1[[#Headers],[a b]]", "structured:[@X] structured:Table1[[#Headers],[a b]]"],
    ["=[@[It''s '[odd']]]", "structured:[@[It''s '[odd']]]"],
    ["=LOG10(A1)+DEC2BIN(2)", "function:LOG10 reference:A1 function:DEC2BIN number:2"],
    ["=Rate+Sheet1!Local+TRUE", "name:Rate name:Sheet1!Local name:TRUE"],
    ["=IFERROR(#N/A,Sheet1!#REF!)", "function:IFERROR error:#N/A error:Sheet1!#REF!"],
    ["=1.5e-3+.5+AB1234567+ABCD1", "number:1.5e-3 number:.5 reference:AB1234567 name:ABCD1"],
    [
      "=_xlfn.XLOOKUP(A1,Jan:Dec!B2,[1]Book!C3)",
      "function:_xlfn.XLOOKUP reference:A1 reference:Jan:Dec!B2 reference:[1]Book!C3",
    ],
    ["=A1:INDEX(B:B,2)", "reference:A1 function:INDEX reference:B:B number:2"],
    ["=Größe+größe2", "name:Größe name:größe2"],
  ])("reads %s", (formula, expected) => {
    expect(kinds(formula)).toBe(expected);
  });

  it.each(["=", "=(", '="open', "=[@", "=Table1[", "='half", "={1,2;3,4}", "=A1 B2", "=\u00a0A1", "=😀+A1", "=a!"])(
    "gives back %j unchanged",
    (formula) => {
      expect(printTokens(tokenize(formula))).toBe(formula);
    },
  );
});
