/**
 * What a row says, in numbers that the other formulas look up: its track (the row of the track's first level in the table
 * of levels; 0: unknown), its level (a row of the same table; 0: unknown or blank), and the codes of its ratings in one
 * text: "14 15 11" is two digits per competency, 10 + the code of the rating.
 */

import { LEVEL_NAMES as L, ruleName } from "./names.ts";
import { CODE, CODE_OFFSET, DUPLICATE } from "./rating-codes.ts";

/** How the formula of a row refers to its own cells. `null`: the roster has no such column. */
export interface RowReferences {
  readonly employeeId: string;
  /** All IDs of the roster, for duplicates. */
  readonly allIds: string;
  readonly track: string | null;
  /** The ladder has a single track. */
  readonly isOnlyTrack: boolean;
  readonly level: string | null;
  readonly lastLevel: string | null;
  readonly lastCycleEnded: string | null;
  readonly ratedOn: string | null;
  readonly monthsAtNextLevel: string | null;
  /** Results of the formulas below and of those that follow from them. */
  readonly firstLevel: string;
  readonly currentLevel: string;
  /** `null`: the roster has nothing that they could be read from. */
  readonly lastCycle: string | null;
  readonly daysBetween: string | null;
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
}

const INVALID = CODE_OFFSET + CODE.invalid;
export const BLANK = CODE_OFFSET + CODE.blankAsBottom;
/** More codes than these do not fit into two digits. */
export const MAX_CODES = 80;

/**
 * The code of one rating, +10. Every number between two grades is looked up as the half step between them; text is
 * compared by "=", for MATCH would take "*" and "?" in what people type as wildcards.
 */
function ratingCode({ word, rating }: RatedCompetency): string {
  const inputs = ruleName(word, "in");
  const weights = ruleName(word, "at");
  const number = `INDEX(${weights},1,MATCH(INT(${rating})+(${rating}>INT(${rating}))/2,${inputs},0))`;
  const text = `SUMPRODUCT((${inputs}=TRIM(${rating}))*${weights})`;
  return `IFERROR(IF(ISNUMBER(${rating}),${INVALID}+${number},IF(TRIM(${rating})="",${BLANK},${INVALID}+${text})),${INVALID})`;
}

/** What the table of inputs adds to `INVALID` for an input of this code. */
export const inputWeight = (code: number): number => code - CODE.invalid;

/** "" for a row without an ID. */
export const forPeople = (row: RowReferences, value: string): string => `=IF(TRIM(${row.employeeId})="","",${value})`;

/** Without a track of its own a row is on the ladder's only one, or on the one that its level implies. */
function impliedTrack(row: RowReferences): string {
  if (row.isOnlyTrack) return "1";
  return row.level ? `SUMPRODUCT((${L.levelText}=TRIM(${row.level}))*${L.levelAlone}*${L.levelTrack})` : "0";
}

/** Row of the first level of the row's track; 0 if the track is unknown. */
export function firstLevelFormula(row: RowReferences): string {
  const implied = impliedTrack(row);
  const named = `SUMPRODUCT((${L.trackText}=TRIM(${row.track ?? ""}))*${L.trackRow})`;
  const track = row.track ? `IF(TRIM(${row.track})="",${implied},${named})` : implied;
  return forPeople(row, `IFERROR(${track},0)`);
}

/** Row of a level on the row's track; 0 if it is blank or none of that track. */
function levelRowFormula(row: RowReferences, level: string | null): string {
  if (!level) return forPeople(row, "0");
  const isMeant = `(${L.levelText}=TRIM(${level}))*(${L.levelTrack}=${row.firstLevel})`;
  return forPeople(row, `IFERROR(SUMPRODUCT(${isMeant}*${L.levelRow}),0)`);
}

/** Row of the current level. */
export const currentLevelFormula = (row: RowReferences): string => levelRowFormula(row, row.level);
/** Row of the level that was recommended in the last cycle; one of another track neither counts nor resets. */
export const lastCycleFormula = (row: RowReferences): string => levelRowFormula(row, row.lastLevel);

/** Exact, so that 417 and 00417 stay two people; COUNTIF alone would take them for one, but it is fast. */
const isDuplicate = (row: RowReferences): string =>
  `IF(COUNTIF(${row.allIds},${row.employeeId})>1,SUMPRODUCT(--(${row.allIds}&""=${row.employeeId}&""))>1,FALSE)`;

/** The codes of all ratings, with `DUPLICATE` at the end of an ID that stands twice; "" for a row without an ID. */
export function codesFormula(row: RowReferences, competencies: readonly RatedCompetency[]): string {
  const ratings = competencies.map(ratingCode).join('&" "&');
  const twice = `IF(${isDuplicate(row)},"${DUPLICATE}","")`;
  return forPeople(row, `${ratings}&${twice}`);
}

/** Readers of the codes; `index` counts competencies from 0. */
export const codeText = (codes: string, index: number): string => `MID(${codes},${1 + 3 * index},2)`;
export const codeOf = (codes: string, index: number): string => `${codeText(codes, index)}-${CODE_OFFSET}`;

/**
 * True for a rating that means nothing: a condition for the mark that works without the add-in. An error, which marks
 * nothing, where the rules have been deleted.
 */
export function invalidRatingFormula(competency: RatedCompetency): string {
  return `${ratingCode(competency)}=${INVALID}+0*INDEX(${ruleName(competency.word, "at")},1,1)`;
}
