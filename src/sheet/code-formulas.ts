/**
 * The codes of a row, one text: "1005102 14 15 11" is level row 5 (0: unknown or blank), track 2 (0: unknown), then a
 * space and two digits per competency: 10 + the code of its rating. The other formulas read nothing else of a row.
 */

import { LEVEL_NAMES as L, ruleName } from "./names.ts";
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

export const INVALID = CODE_OFFSET + CODE.invalid;
export const BLANK = CODE_OFFSET + CODE.blankAsBottom;
/** Looks like the code of one more competency, which no ladder reaches. */
export const DUPLICATE = " 99";
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
export const levelRowOf = (codes: string): string => `(LEFT(${codes},4)-${LEVEL_OFFSET})`;
export const trackOf = (codes: string): string => `(MID(${codes},5,3)-${TRACK_OFFSET})`;
export const codeText = (codes: string, index: number): string => `MID(${codes},${9 + 3 * index},2)`;
export const codeOf = (codes: string, index: number): string => `${codeText(codes, index)}-${CODE_OFFSET}`;

/** True for a rating that means nothing, for a mark that works without the add-in. */
export function invalidRatingFormula(competency: RatedCompetency): string {
  return `=${ratingCode(competency)}=${INVALID}`;
}
