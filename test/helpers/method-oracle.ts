/**
 * The method once more, written from its description in another way than the domain: plain vectors, no tables. Each of
 * its rules can be switched off, to show that it decides something.
 */

export interface OracleLadder {
  /** What each level asks, lowest first. */
  readonly profile: readonly (readonly number[])[];
  readonly weights: readonly number[];
  readonly mustHaves: readonly boolean[];
  readonly allowance: number;
}

export const RULES = ["must-have", "one short", "allowance", "weights", "riser"] as const;
export type Rule = (typeof RULES)[number];

function reached(ladder: OracleLadder, asked: readonly number[], grades: readonly number[], off: Rule | null): boolean {
  const total = ladder.weights.reduce((sum, weight) => sum + weight, 0);
  let spent = 0;
  for (const [index, expected] of asked.entries()) {
    const short = expected - (grades[index] ?? 0);
    if (short <= 0) continue;
    if (ladder.mustHaves[index] === true && off !== "must-have") return false;
    if (short > 1 && off !== "one short") return false;
    spent += off === "weights" ? 1 : ((ladder.weights[index] ?? 1) * asked.length) / total;
  }
  return off === "allowance" || spent <= ladder.allowance + 1e-9;
}

function shown(below: readonly number[] | undefined, asked: readonly number[], grades: readonly number[]): boolean {
  const risers = asked.flatMap((expected, index) =>
    below !== undefined && expected > (below[index] ?? 0) ? [index] : [],
  );
  const met = risers.filter((index) => (grades[index] ?? 0) >= (asked[index] ?? 0)).length;
  return 3 * met >= 2 * risers.length;
}

/** Position of the recommended level, −1 below the first. */
export function oracleLevel(ladder: OracleLadder, grades: readonly number[], off: Rule | null = null): number {
  let answer = -1;
  for (const [level, asked] of ladder.profile.entries()) {
    if (!reached(ladder, asked, grades, off)) return answer;
    if (off === "riser" || shown(ladder.profile[level - 1], asked, grades)) answer = level;
  }
  return answer;
}
