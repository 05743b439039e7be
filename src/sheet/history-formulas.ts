/**
 * Whether the answer has held before, as native formulas: what `sustained.ts` says of a roster, which knows the last
 * cycle at most.
 */

import { DATES } from "../domain/check-history.ts";
import { counted, OUTCOME_WORDS } from "../domain/describe-outcome.ts";
import type { Policy } from "../domain/ladder.ts";
import { forPeople, type RowReferences } from "./code-formulas.ts";

type Sustained = Policy["sustained"];

const quote = (words: string): string => `"${words}"`;

/** Days from the end of the last cycle to these ratings; "" unless both are dates. */
export function daysBetweenFormula(row: RowReferences): string {
  const [from, to] = [row.lastCycleEnded ?? "", row.ratedOn ?? ""];
  const areDates = [from, to].map(
    (date) => `IF(ISNUMBER(${date}),AND(${date}>=${DATES.first},${date}<=${DATES.last}))`,
  );
  return forPeople(row, `IFERROR(IF(AND(${areDates.join(",")}),${to}-${from},""),"")`);
}

/** Row of the level of the last cycle; 0 if there is none that counts, or if somebody has deleted the helper. */
const lastCycle = (helper: string): string => `IFERROR(N(${helper}),0)`;

/** True where the last cycle is known to lie far enough back; where it is unknown, only a policy without days is content. */
function isFarBack(helper: string | null, days: number): string {
  const otherwise = days === 0 ? "TRUE" : "FALSE";
  return helper === null ? otherwise : `IFERROR(IF(ISNUMBER(${helper}),${helper}>=${days},${otherwise}),${otherwise})`;
}

/** Months at the next level, which serve where the last cycle does not. */
function monthsText(cell: string | null, { cycles, months }: Sustained): string {
  const unconfirmed = quote(OUTCOME_WORDS.aboveUnconfirmed);
  if (!cell) return unconfirmed;
  const once = quote(counted(OUTCOME_WORDS.above, { cycles: 1, of: cycles }));
  const ready = quote(OUTCOME_WORDS.ready);
  return `IF(ISNUMBER(${cell}),IF(${cell}>=${months},${ready},IF(${cell}>=0,${once},${unconfirmed})),${unconfirmed})`;
}

/** The words for an answer above the current level. */
export function aboveText(row: RowReferences, sustained: Sustained): string {
  const { cycles: of, days } = sustained;
  const words = (cycles: number): string =>
    quote(cycles >= of ? OUTCOME_WORDS.ready : counted(OUTCOME_WORDS.above, { cycles, of }));
  if (of === 1) return words(1);
  const months = monthsText(row.monthsAtNextLevel, sustained);
  if (row.lastCycle === null) return months;
  const last = lastCycle(row.lastCycle);
  const wasAbove = `${last}>${row.currentLevel}`;
  // The days are asked for the whole run of cycles: two of three are not yet a run.
  const holds = of === 2 ? `AND(${wasAbove},${isFarBack(row.daysBetween, days)})` : wasAbove;
  return `IF(${last}>0,IF(${holds},${words(2)},${words(1)}),${months})`;
}

/** The words for an answer below the current level. */
export function belowText(row: RowReferences, { cycles: of }: Sustained): string {
  const words = (cycles: number): string =>
    quote(cycles >= of ? OUTCOME_WORDS.belowSustained : counted(OUTCOME_WORDS.below, { cycles, of }));
  if (of === 1) return words(1);
  if (row.lastCycle === null) return quote(OUTCOME_WORDS.below);
  const last = lastCycle(row.lastCycle);
  return `IF(${last}>0,IF(${last}<${row.currentLevel},${words(2)},${words(1)}),${quote(OUTCOME_WORDS.below)})`;
}
