import { describe, expect, it } from "vitest";
import { acceptedInputs, NOT_OBSERVED_WORDS, ratingReader, readRating } from "../../src/domain/rating.ts";
import { textKey } from "../../src/domain/match-text.ts";

const SYSTEM = ["Enhances", "Designs", "Owns", "Evolves", "Leads"].map((name, index) => ({ value: index + 1, name }));
const INFLUENCE = ["Subsystem", "Team", "Multiple teams", "Company", "Community"].map((name, index) => ({
  value: index + 1,
  name,
}));

describe("what a rating may be typed as", () => {
  it.each([3, "3", "Owns", "owns", "OWNS", " Owns ", "3 Owns", "3   owns"])("%j is the grade Owns", (raw) => {
    expect(readRating(raw, SYSTEM)).toEqual({ kind: "graded", grade: 3 });
  });

  it.each([3.5, 3.01, 3.99, "3.5", "3,5", "3-4", "3–4", "3/4", "3 - 4", "3 – 4"])(
    "%j lies between and counts as the lower",
    (raw) => {
      expect(readRating(raw, SYSTEM)).toEqual({ kind: "between", grade: 3 });
    },
  );

  it.each([null, "", " ", "   "])("%j is blank", (raw) => {
    expect(readRating(raw, SYSTEM)).toEqual({ kind: "blank" });
  });

  it.each(["n/o", "N/A", "na", "Not Observed", "too new", "On leave", "leave", "-", "–", "?", " n/o "])(
    "%j is left blank on purpose",
    (raw) => {
      expect(readRating(raw, SYSTEM)).toEqual({ kind: "notObserved" });
    },
  );

  it.each([0, 6, -1, 0.99, 5.01, 45720, "6", "0", "-2", "5,5"])("%j is off the scale", (raw) => {
    expect(readRating(raw, SYSTEM)).toEqual({ kind: "offScale" });
  });

  it("a name of several words may have its spaces doubled, not dropped", () => {
    expect(readRating("multiple  TEAMS", INFLUENCE)).toEqual({ kind: "graded", grade: 3 });
    expect(readRating("Multipleteams", INFLUENCE)).toEqual({ kind: "misspelt", suggestion: INFLUENCE[2] });
  });
});

describe("misspelt ratings", () => {
  it.each([
    ["Ownes", "Owns"],
    ["Evovles", "Evolves"],
    ["lead", "Leads"],
    ["3 Own", "Owns"],
    ["Owns*", "Owns"],
    ["Own?", "Owns"],
    ["~Owns", "Owns"],
    ["Owns\u00a0", "Owns"],
  ])("%j suggests %s and is not taken for it", (raw, name) => {
    expect(readRating(raw, SYSTEM)).toMatchObject({ kind: "misspelt", suggestion: { name } });
  });

  it.each(["*", "~", "??", "#N/A", "good", true, "3.7", "3 4"])("%j suggests nothing", (raw) => {
    expect(readRating(raw, SYSTEM)).toEqual({ kind: "misspelt" });
  });

  it("suggests nothing where two grades are equally near", () => {
    const grades = ["Step one", "Step two", "Step ten"].map((name, index) => ({ value: index + 1, name }));
    expect(readRating("Step to", grades)).toMatchObject({ kind: "misspelt", suggestion: { name: "Step two" } });
    expect(readRating("Step xxe", grades)).toMatchObject({ suggestion: { name: "Step one" } });
    expect(readRating("Step t", grades)).toEqual({ kind: "misspelt" });
  });
});

describe("the list of accepted inputs", () => {
  it("holds each text and number once, and reads each as it says", () => {
    const inputs = acceptedInputs(SYSTEM);
    const keys = inputs.map(({ input }) => (typeof input === "number" ? input : textKey(input)));
    expect(new Set(keys).size).toBe(keys.length);
    const read = ratingReader(SYSTEM);
    expect(inputs.map(({ input }) => read(input))).toEqual(
      inputs.map(({ grade, between }) => ({ kind: between ? "between" : "graded", grade })),
    );
  });

  it("of two grades is short enough to be read", () => {
    const inputs = acceptedInputs([
      { value: 1, name: "Does" },
      { value: 2, name: "Guides" },
    ]);
    expect(inputs.filter(({ between }) => !between).map(({ input }) => input)).toEqual([
      1,
      "1",
      "Does",
      "1 Does",
      2,
      "2",
      "Guides",
      "2 Guides",
    ]);
    expect(inputs.filter(({ between }) => between).map(({ input }) => input)).toEqual([
      1.5,
      "1.5",
      "1,5",
      "1-2",
      "1–2",
      "1/2",
      "1 - 2",
      "1 – 2",
      "1 / 2",
    ]);
  });

  it("leaves out a text that could mean two grades", () => {
    const grades = ["4", "5", "6", "7"].map((name, index) => ({ value: index + 1, name }));
    expect(acceptedInputs(grades).filter(({ input }) => input === "4")).toEqual([]);
    expect(readRating("5", grades)).toEqual({ kind: "graded", grade: 2 });
    expect(readRating("4", grades).kind).toBe("misspelt");
  });

  it("takes a grade's own name for the grade, even if it reads like a blank", () => {
    const grades = ["Leave", "Stay"].map((name, index) => ({ value: index + 1, name }));
    expect(readRating("leave", grades)).toEqual({ kind: "graded", grade: 1 });
  });

  it("lists the words for a blank in the form in which they are compared", () => {
    expect(NOT_OBSERVED_WORDS.map(textKey)).toEqual(NOT_OBSERVED_WORDS);
    expect(new Set(NOT_OBSERVED_WORDS).size).toBe(NOT_OBSERVED_WORDS.length);
  });
});
