/**
 * The method for a recommended level as native formulas, alive for people without the add-in. They only look up the
 * tables of `rule-tables.ts`; rules are data there. To be portable (Excel 2021, LibreOffice) the outermost function over
 * an array is an aggregate, and on arrays stand only operators, SUMPRODUCT, MIN, MAX and INDEX(range, 0, n).
 *
 * The codes of a row, one text: "1005102 14 15 11" is level row 5 (0: unknown or blank), track 2 (0: unknown), then a
 * space and two digits per competency: 10 + the code of its rating.
 */

import {
  belowFirst,
  cannotTellAbove,
  counted,
  OBSTACLE_WORDS,
  OUTCOME_WORDS,
} from "../domain/describe-outcome.ts";
import type { Policy } from "../domain/ladder.ts";
import { levelName, ruleName } from "./names.ts";
import { CODE } from "./rating-codes.ts";

const LEVEL_OFFSET = 1000;
const TRACK_OFFSET = 100;
const CODE_OFFSET = 10;

/** How the formula of a row refers to its own cells. `null`: the roster has no such column. */
export interface RowReferences {
  readonly employeeId: string;
  /** All IDs of the roster, for duplicates. */
  readonly allIds: string;
  readonly track: string | null;
  /** The ladder has a single track. */
  readonly isOnlyTrack: boolean;
  readonly level: string | null;
  readonly monthsAtNextLevel: string | null;
  readonly codes: string;
  readonly step: string;
  readonly highestStep: string;
  readonly reason: string;
  readonly question: string;
}

export interface RatedCompetency {
  readonly word: string;
  /** Reference to the rating in this row. */
  readonly rating: string;
  /** Highest number of its scale. */
  readonly top: number;
}

const L = {
  track: levelName("Track"),
  step: levelName("Step"),
  label: levelName("Level"),
  allowed: levelName("Allowed"),
  slack: levelName("Slack"),
  isCap: levelName("Cap"),
  levelText: levelName("level_in"),
  levelTrack: levelName("level_of"),
  levelRow: levelName("level_at"),
  levelAlone: levelName("level_one"),
  trackText: levelName("track_in"),
  trackNumber: levelName("track_at"),
} as const;

const INVALID = CODE_OFFSET + CODE.invalid;
const BLANK = CODE_OFFSET + CODE.blankAsBottom;
/** Looks like the code of one more competency, which no ladder reaches. */
const DUPLICATE = " 99";
/** More codes than these do not fit into two digits. */
export const MAX_CODES = 80;

/**
 * The code of one rating, +10. Numbers between two grades count as the lower; text is compared by "=", for MATCH would
 * take "*" and "?" in what people type as wildcards.
 */
function ratingCode({ word, rating, top }: RatedCompetency): string {
  const inputs = ruleName(word, "in");
  const number = `IFERROR(MATCH(IF(${rating}<${top},INT(${rating}),${rating}),${inputs},0),0)`;
  const text = `SUMPRODUCT((${inputs}=TRIM(${rating}))*${ruleName(word, "at")})`;
  return `IFERROR(IF(ISNUMBER(${rating}),${INVALID}+${number},IF(TRIM(${rating})="",${BLANK},${INVALID}+${text})),${INVALID})`;
}

/** What the text table of a competency adds to `INVALID` for an input of this code. */
export const textWeight = (code: number): number => code - CODE.invalid;

/** Without a track of its own a row is on the ladder's only one, or on the one that its level implies. */
function impliedTrack(row: RowReferences): string {
  if (row.isOnlyTrack) return "1";
  return row.level ? `SUMPRODUCT((${L.levelText}=TRIM(${row.level}))*${L.levelAlone}*${L.levelTrack})` : "0";
}

function trackNumber(row: RowReferences): string {
  const fromLevel = impliedTrack(row);
  if (!row.track) return fromLevel;
  return `IF(TRIM(${row.track})="",${fromLevel},SUMPRODUCT((${L.trackText}=TRIM(${row.track}))*${L.trackNumber}))`;
}

/** Exact, so that 417 and 00417 stay two people; COUNTIF alone would take them for one, but it is fast. */
const isDuplicate = (row: RowReferences): string =>
  `IF(COUNTIF(${row.allIds},${row.employeeId})>1,SUMPRODUCT(--(${row.allIds}&""=${row.employeeId}&""))>1,FALSE)`;

/** All codes of the row, with `DUPLICATE` at the end of an ID that stands twice; "" for a row without an ID. */
export function codesFormula(row: RowReferences, competencies: readonly RatedCompetency[]): string {
  const track = trackNumber(row);
  const level = row.level
    ? `SUMPRODUCT((${L.levelText}=TRIM(${row.level}))*(${L.levelTrack}=${track})*${L.levelRow})`
    : "0";
  const head = `(${LEVEL_OFFSET}+${level})&(${TRACK_OFFSET}+${track})`;
  const ratings = competencies.map((competency) => `&" "&${ratingCode(competency)}`).join("");
  const twice = `&IF(${isDuplicate(row)},"${DUPLICATE}","")`;
  return `=IF(TRIM(${row.employeeId})="","",IFERROR(${head},"${LEVEL_OFFSET}${TRACK_OFFSET}")${ratings}${twice})`;
}

/** Readers of the codes text; `index` counts competencies from 0. */
const levelRowOf = (codes: string): string => `(LEFT(${codes},4)-${LEVEL_OFFSET})`;
const trackOf = (codes: string): string => `(MID(${codes},5,3)-${TRACK_OFFSET})`;
const codeText = (codes: string, index: number): string => `MID(${codes},${9 + 3 * index},2)`;
const codeOf = (codes: string, index: number): string => `${codeText(codes, index)}-${CODE_OFFSET}`;

/** Sum over the competencies of one table's column for the row's codes: one number per level. */
function tableSum(row: RowReferences, competencies: readonly RatedCompetency[], table: "miss" | "rise", blanks: "bottom" | "top"): string {
  const terms = competencies.map(({ word }, index) => {
    const code = codeOf(row.codes, index);
    return `INDEX(${ruleName(word, table)},0,${blanks === "bottom" ? code : `MAX(${code},${CODE.blankAsTop})`})`;
  });
  return `(${terms.join("+")})`;
}

/**
 * The highest step that is shown, with it and every step below reached; 0 is not even the first. With `blanks` at the
 * bottom or at the top grade this is the lower or the upper end of the interval.
 */
export function stepFormula(row: RowReferences, competencies: readonly RatedCompetency[], blanks: "bottom" | "top"): string {
  const track = trackOf(row.codes);
  const missed = tableSum(row, competencies, "miss", blanks);
  const firstUnmet = `SUMPRODUCT(MIN(${L.step}+1000*(((${L.track}<>${track})+(${missed}<=${L.allowed}))>0)))`;
  const isShown = `(${tableSum(row, competencies, "rise", blanks)}<=${L.slack})`;
  return `=IF(${row.codes}="","",SUMPRODUCT(MAX(${L.step}*(${L.track}=${track})*(${L.step}<${firstUnmet})*${isShown})))`;
}

/** Row number of the first level of the row's track. */
const firstRow = (row: RowReferences): string => `MATCH(${trackOf(row.codes)},${L.track},0)`;
const labelAt = (row: RowReferences, step: string): string => `INDEX(${L.label},${firstRow(row)}+${step}-1)`;
const stepOrBelow = (row: RowReferences, step: string): string =>
  `IF(${step}=0,"below "&${labelAt(row, "1")},${labelAt(row, step)})`;

/** Of all rows of the track, the last; it asks whatever any level of the track asks. */
const lastRow = (row: RowReferences): string => `${firstRow(row)}+COUNTIF(${L.track},${trackOf(row.codes)})-1`;

/** True when something asked has a code, at one level or below it. */
function anyWithCode(row: RowReferences, competencies: readonly RatedCompetency[], code: number, level: string): string {
  const terms = competencies.map(({ word }, index) => `(${codeText(row.codes, index)}="${code}")*INDEX(${ruleName(word, "asks")},${level})`);
  return `(${terms.join("+")})>0`;
}

const hasUnknownLevel = (row: RowReferences): string | null =>
  row.level && `AND(TRIM(${row.level})<>"",${levelRowOf(row.codes)}=0)`;
const hasDuplicate = (row: RowReferences): string => `RIGHT(${row.codes},3)="${DUPLICATE}"`;
const isAllBlank = (row: RowReferences): string => `SUBSTITUTE(MID(${row.codes},8,999)," ${BLANK}","")=""`;
/** The track has no text to judge by, from its first level on. */
const isSilent = (row: RowReferences): string => `INDEX(${L.allowed},${firstRow(row)})<0`;

const quote = (words: string): string => `"${words}"`;

/** Cases before a value: [condition, value] pairs, the first that holds counts; those without a condition are left out. */
function cases(pairs: readonly (readonly [condition: string | null, value: string])[], otherwise: string): string {
  return pairs.reduceRight((rest, [condition, value]) => (condition === null ? rest : `IF(${condition},${value},${rest})`), otherwise);
}

/** Why there is no answer, in the words of the outcome; "" where there is one. */
export function reasonFormula(row: RowReferences, competencies: readonly RatedCompetency[]): string {
  const checkId = quote(OBSTACLE_WORDS["check-id"]);
  // A blank at the upper end of the interval, or below it, leaves the answer open.
  const upperEnd = `${firstRow(row)}+MAX(${row.highestStep},1)-1`;
  const reason = cases(
    [
      [`${row.codes}=""`, row.level ? `IF(TRIM(${row.level})="","",${checkId})` : `""`],
      [hasDuplicate(row), checkId],
      [`${trackOf(row.codes)}=0`, quote(OBSTACLE_WORDS["check-track"])],
      [hasUnknownLevel(row), quote(OBSTACLE_WORDS["check-level"])],
      [anyWithCode(row, competencies, INVALID, lastRow(row)), quote(OBSTACLE_WORDS["check-rating"])],
      [isSilent(row), quote(OUTCOME_WORDS.cannotTell)],
      [anyWithCode(row, competencies, BLANK, upperEnd), quote(OUTCOME_WORDS.notEnoughRatings)],
      [`${row.step}=0`, `${quote(belowFirst(""))}&${labelAt(row, "1")}`],
    ],
    `""`,
  );
  return `=IFERROR(${reason},"")`;
}

/** "D4"; "D3 to D4" while ratings are open; empty where something has to be put right first. */
export function recommendedFormula(row: RowReferences): string {
  const interval = `${stepOrBelow(row, row.step)}&" to "&${stepOrBelow(row, row.highestStep)}`;
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

const currentStep = (row: RowReferences): string => `(${levelRowOf(row.codes)}-${firstRow(row)}+1)`;

function aboveText(row: RowReferences, { cycles, months }: Policy["sustained"]): string {
  const ready = quote(OUTCOME_WORDS.ready);
  const unconfirmed = quote(OUTCOME_WORDS.aboveUnconfirmed);
  const cell = row.monthsAtNextLevel;
  if (cycles === 1) return ready;
  if (!cell) return unconfirmed;
  const once = quote(counted(OUTCOME_WORDS.above, { cycles: 1, of: cycles }));
  return `IF(ISNUMBER(${cell}),IF(${cell}>=${months},${ready},IF(${cell}>=0,${once},${unconfirmed})),${unconfirmed})`;
}

/** The outcome in the words of `describeOutcome`. Earlier cycles are not in the sheet: months at the next level serve. */
export function outcomeFormula(row: RowReferences, sustained: Policy["sustained"]): string {
  const isKnown = `${levelRowOf(row.codes)}>0`;
  const value = cases(
    [
      [`OR(${row.codes}="",${row.reason}<>"")`, row.reason],
      [`AND(${isKnown},${row.step}>${currentStep(row)})`, aboveText(row, sustained)],
      [`INDEX(${L.isCap},${firstRow(row)}+${row.step}-1)=1`, `${quote(cannotTellAbove(""))}&${labelAt(row, row.step)}`],
      [`NOT(${isKnown})`, quote(OUTCOME_WORDS.noCurrentLevel)],
      [`${row.step}=${currentStep(row)}`, quote(OUTCOME_WORDS.at)],
    ],
    quote(OUTCOME_WORDS.below),
  );
  return `=IFERROR(${value},"")`;
}

/**
 * Row of the level that shortfalls are counted against: the next one that can be judged, the current one where the answer
 * lies below it, the upper end while ratings are open; 0 if there is none.
 */
export function questionFormula(row: RowReferences): string {
  const isAlone = `OR(${levelRowOf(row.codes)}=0,${row.step}=0,${row.step}>=${currentStep(row)})`;
  const settled = `IF(${isAlone},${row.step}+1,${currentStep(row)})`;
  const step = `IF(${row.reason}=${quote(OUTCOME_WORDS.notEnoughRatings)},MAX(${row.highestStep},1),${settled})`;
  const place = `${firstRow(row)}+${step}-1`;
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
  const terms = competencies.map(({ word }, index) => `INDEX(${ruleName(word, "short")},${row.question},${codeOf(row.codes, index)})`);
  return `=IFERROR(IF(N(${row.question})=0,"",MID(${terms.join("&")},3,999)),"")`;
}

/** True for a rating that means nothing, for a mark that works without the add-in. */
export function invalidRatingFormula(competency: RatedCompetency): string {
  return `=${ratingCode(competency)}=${INVALID}`;
}

export const LEVEL_NAMES = L;
