/** What people read, as native formulas: the recommended level, its outcome, and what is short of the next one. */

import {
  belowFirst,
  cannotTellAbove,
  eitherWay,
  OBSTACLE_WORDS,
  OUTCOME_WORDS,
  RULES_MISSING,
} from "../domain/describe-outcome.ts";
import type { Policy } from "../domain/ladder.ts";
import { BLANK, codeOf, codeText, type RatedCompetency, type RowReferences } from "./code-formulas.ts";
import { aboveText, belowText } from "./history-formulas.ts";
import { LEVEL_NAMES as L, ruleName } from "./names.ts";
import { DUPLICATE } from "./rating-codes.ts";

const labelAt = (row: RowReferences, step: string): string => `INDEX(${L.label},${row.firstLevel}+${step}-1)`;
const stepOrBelow = (row: RowReferences, step: string): string =>
  `IF(${step}=0,"below "&${labelAt(row, "1")},${labelAt(row, step)})`;

/** Of all rows of the track, the last; it asks whatever any level of the track asks. */
const lastRow = (row: RowReferences): string => `${row.firstLevel}+COUNTIF(${L.track},${row.firstLevel})-1`;

/** True when something is blank that a level, or one below it, asks. */
function anyBlank(row: RowReferences, competencies: readonly RatedCompetency[], level: string): string {
  const terms = competencies.map(
    ({ word }, index) => `(${codeText(row.codes, index)}="${BLANK}")*INDEX(${ruleName(word, "asks")},${level})`,
  );
  return `(${terms.join("+")})>0`;
}

/** True when something that the track asks has a rating which means nothing there. */
function anyBad(row: RowReferences, competencies: readonly RatedCompetency[]): string {
  const terms = competencies.map(
    ({ word }, index) => `INDEX(${ruleName(word, "bad")},${lastRow(row)},${codeOf(row.codes, index)})`,
  );
  return `(${terms.join("+")})>0`;
}

const hasUnknownLevel = (row: RowReferences): string | null =>
  row.level && `AND(TRIM(${row.level})<>"",${row.currentLevel}=0)`;
const hasDuplicate = (row: RowReferences): string => `RIGHT(${row.codes},3)="${DUPLICATE}"`;
const isAllBlank = (row: RowReferences): string => `SUBSTITUTE(" "&${row.codes}," ${BLANK}","")=""`;
/** The track has no text to judge by, from its first level on. */
const isSilent = (row: RowReferences): string => `INDEX(${L.allowed},${row.firstLevel})<0`;

const quote = (words: string): string => `"${words}"`;

/** Cases before a value: [condition, value] pairs, the first that holds counts; those without a condition are left out. */
function cases(pairs: readonly (readonly [condition: string | null, value: string])[], otherwise: string): string {
  return pairs.reduceRight(
    (rest, [condition, value]) => (condition === null ? rest : `IF(${condition},${value},${rest})`),
    otherwise,
  );
}

/** Why there is no answer, in the words of the outcome; "" where there is one. */
export function reasonFormula(row: RowReferences, competencies: readonly RatedCompetency[]): string {
  const checkId = quote(OBSTACLE_WORDS["check-id"]);
  // A blank at the upper end of the interval, or below it, leaves the answer open.
  const upperEnd = `${row.firstLevel}+MAX(${row.highestStep},1)-1`;
  const reason = cases(
    [
      [`${row.codes}=""`, row.level ? `IF(TRIM(${row.level})="","",${checkId})` : `""`],
      // A name whose sheet was deleted is an error.
      [`IFERROR(INDEX(${L.track},1),0)=0`, quote(RULES_MISSING)],
      [hasDuplicate(row), checkId],
      [`${row.firstLevel}=0`, quote(OBSTACLE_WORDS["check-track"])],
      [hasUnknownLevel(row), quote(OBSTACLE_WORDS["check-level"])],
      [anyBad(row, competencies), quote(OBSTACLE_WORDS["check-rating"])],
      [isSilent(row), quote(OUTCOME_WORDS.cannotTell)],
      [anyBlank(row, competencies, upperEnd), quote(OUTCOME_WORDS.notEnoughRatings)],
      [`${row.step}=0`, `${quote(belowFirst(""))}&${labelAt(row, "1")}`],
    ],
    `""`,
  );
  return `=IFERROR(${reason},"")`;
}

/** "D4"; "D3 to D4" or "D3 either way" while ratings are open; empty where something has to be put right first. */
export function recommendedFormula(row: RowReferences): string {
  const upperEnd = `" to "&${stepOrBelow(row, row.highestStep)}`;
  const isSame = `${row.step}=${row.highestStep}`;
  const interval = `${stepOrBelow(row, row.step)}&IF(${isSame},${quote(eitherWay(""))},${upperEnd})`;
  const isOpen = `AND(${row.reason}=${quote(OUTCOME_WORDS.notEnoughRatings)},NOT(${isAllBlank(row)}))`;
  const value = cases(
    [
      [`${row.codes}=""`, `""`],
      [`${row.reason}=""`, labelAt(row, row.step)],
      [isOpen, interval],
    ],
    `""`,
  );
  return `=IFERROR(${value},"")`;
}

const currentStep = (row: RowReferences): string => `(${row.currentLevel}-${row.firstLevel}+1)`;

/** The outcome in the words of `describeOutcome`. */
export function outcomeFormula(row: RowReferences, sustained: Policy["sustained"]): string {
  const isKnown = `${row.currentLevel}>0`;
  const value = cases(
    [
      [`OR(${row.codes}="",${row.reason}<>"")`, row.reason],
      [`AND(${isKnown},${row.step}>${currentStep(row)})`, aboveText(row, sustained)],
      [
        `INDEX(${L.isCap},${row.firstLevel}+${row.step}-1)=1`,
        `${quote(cannotTellAbove(""))}&${labelAt(row, row.step)}`,
      ],
      [`NOT(${isKnown})`, quote(OUTCOME_WORDS.noCurrentLevel)],
      [`${row.step}=${currentStep(row)}`, quote(OUTCOME_WORDS.at)],
    ],
    belowText(row, sustained),
  );
  return `=IFERROR(${value},"")`;
}

/**
 * Row of the level that shortfalls are counted against: the next one that can be judged, the current one where the answer
 * lies below it, the upper end while ratings are open; 0 if there is none.
 */
export function questionFormula(row: RowReferences): string {
  const isAlone = `OR(${row.currentLevel}=0,${row.step}=0,${row.step}>=${currentStep(row)})`;
  const settled = `IF(${isAlone},${row.step}+1,${currentStep(row)})`;
  const step = `IF(${row.reason}=${quote(OUTCOME_WORDS.notEnoughRatings)},MAX(${row.highestStep},1),${settled})`;
  const place = `${row.firstLevel}+${step}-1`;
  const value = cases(
    [
      [`${row.codes}=""`, `""`],
      [`LEFT(${row.reason},5)="Check"`, "0"],
      [`${place}>${lastRow(row)}`, "0"],
      [`INDEX(${L.allowed},${place})<0`, "0"],
    ],
    place,
  );
  return `=IFERROR(${value},0)`;
}

/** "System 3→4, Process 3→4": what is short of the level in question. */
export function shortfallsFormula(row: RowReferences, competencies: readonly RatedCompetency[]): string {
  const terms = competencies.map(
    ({ word }, index) => `INDEX(${ruleName(word, "short")},${row.question},${codeOf(row.codes, index)})`,
  );
  return `=IFERROR(IF(N(${row.question})=0,"",MID(${terms.join("&")},3,999)),"")`;
}
