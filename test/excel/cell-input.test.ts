import { describe, expect, it } from "vitest";
import { asInput } from "../../src/excel/cell-input.ts";

describe("what is handed to Excel", () => {
  it.each([3, 2.5, -1, true, false, ""])("%j goes as it is", (content) => {
    expect(asInput(content)).toBe(content);
  });

  it.each([
    "D4",
    "Owns",
    "Not observed",
    "(none required)",
    "▲ rises",
    "Äußert sich",
    "設計",
    "Software design",
    "Augments",
    "Q1",
    "n/o",
  ])("the text %j needs no protection, or does not mind it", (text) => {
    expect(String(asInput(text)).replace(/^'/, "")).toBe(text);
  });

  it.each([
    ["=SUM(A1)", "a formula"],
    ["+1", "a formula"],
    ["-1", "a formula"],
    ["@name", "a formula"],
    ["3", "a number"],
    ["00417", "a number that would lose its noughts"],
    ["1e5", "a number"],
    ["1,5", "a number"],
    ["(5)", "a negative number"],
    ["( 5 )", "a negative number"],
    ["($5)", "a negative amount"],
    ["50%", "a share"],
    ["€5", "an amount"],
    ["3-4", "a date"],
    ["3/4", "a date"],
    ["1 1/2", "a fraction"],
    ["12:30", "a time"],
    ["May 5", "a date"],
    ["mar-3", "a date"],
    ["SEPT 2026", "a date"],
    ["December 24", "a date"],
    ["TRUE", "a truth value"],
    ["false", "a truth value"],
    ["#N/A", "an error"],
    ["'quoted", "a text without its quote"],
    [" 3", "a number"],
    ["\t3", "a number"],
  ])("the text %j would become %s, and goes with an apostrophe", (text) => {
    expect(asInput(text)).toBe(`'${text}`);
  });
});
