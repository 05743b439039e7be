/** What the columns that carry the answer are called in defined names. */

/** The words of the result columns: visible ones first, then the hidden helpers. */
export const RESULT_WORDS = {
  recommended: "rungs_recommended",
  outcome: "rungs_outcome",
  shortfalls: "rungs_shortfalls",
  agreed: "rungs_agreed",
  reason: "rungs_reason",
  firstLevel: "rungs_firstLevel",
  currentLevel: "rungs_currentLevel",
  lastCycle: "rungs_lastCycle",
  daysBetween: "rungs_daysBetween",
  codes: "rungs_codes",
  step: "rungs_step",
  highest: "rungs_highest",
  why: "rungs_why",
  question: "rungs_question",
} as const;

/** Those of them that hold formulas: all but the two that people fill. */
export const FORMULA_WORDS: ReadonlySet<string> = new Set(
  Object.values(RESULT_WORDS).filter((word) => word !== RESULT_WORDS.agreed && word !== RESULT_WORDS.reason),
);
