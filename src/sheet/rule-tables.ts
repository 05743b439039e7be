/** The rules of a ladder as tables of numbers and words: what the native formulas look up. Nothing here is a formula. */

import { askedGrade } from "../domain/expectations.ts";
import type { Competency, Ladder, Track } from "../domain/ladder.ts";
import { gradesOf } from "../domain/ladder.ts";
import { allowanceAt, lastJudgedStep, missedWeight, riserSlackAt, riserUnmet } from "../domain/reach.ts";
import { CODE, type RatingCodes } from "./rating-codes.ts";

/** A sum of weights may miss its limit by this much and still be equal to it. */
const HAIRS_BREADTH = 1e-9;
/** An allowance that nothing meets: the level is out of reach because too little of it is written. */
const OUT_OF_REACH = -1;

/** One level of one track: a row of every table. Rows and `step` count from 1. */
export interface LevelRow {
  /** Row of the track's first level: it stands for the track. */
  readonly firstLevel: number;
  readonly step: number;
  readonly label: string;
  readonly allowed: number;
  readonly slack: number;
  /** 1 on the last level that has enough text to be judged, if others follow; else 0. */
  readonly isCap: 0 | 1;
}

interface Place {
  readonly track: Track;
  readonly trackIndex: number;
  readonly levelIndex: number;
}

const places = (ladder: Ladder): readonly Place[] =>
  ladder.tracks.flatMap((track, trackIndex) =>
    track.levels.map((_, levelIndex) => ({ track, trackIndex, levelIndex })),
  );

/** Row, from 1, of a track's first level among the levels of all tracks. */
export function firstLevelRow(ladder: Ladder, track: Track): number {
  const before = ladder.tracks.slice(0, ladder.tracks.indexOf(track));
  return 1 + before.reduce((rows, { levels }) => rows + levels.length, 0);
}

export function levelRows(ladder: Ladder): readonly LevelRow[] {
  return places(ladder).map(({ track, levelIndex }) => {
    const last = lastJudgedStep(ladder, track);
    return {
      firstLevel: firstLevelRow(ladder, track),
      step: levelIndex + 1,
      label: track.levels[levelIndex]?.label ?? "",
      allowed: levelIndex < last ? allowanceAt(ladder, track, levelIndex) + HAIRS_BREADTH : OUT_OF_REACH,
      slack: riserSlackAt(ladder, track, levelIndex),
      isCap: levelIndex + 1 === last && last < track.levels.length ? 1 : 0,
    };
  });
}

export interface CompetencyTables {
  /** Weight missed; one row per level, one column per code. */
  readonly miss: readonly (readonly number[])[];
  /** 1 where the competency rises with the level and the rating does not meet it. */
  readonly rise: readonly (readonly number[])[];
  /** ", System 3→4" where the rating is short of the level, else "". */
  readonly short: readonly (readonly string[])[];
  /** 1 for what is no grade on this track, where the level or one below it asks the competency. */
  readonly bad: readonly (readonly number[])[];
  /** 1 where the level or one below it asks the competency, so that a blank leaves the answer open. */
  readonly asks: readonly (readonly number[])[];
}

/** The grade that a code stands for on a track; null is no rating at all. */
function gradeOfCode(codes: RatingCodes, code: number, place: Place, scaleTop: number): number | null {
  if (code === CODE.blankAsBottom) return scaleTop > 0 ? 1 : null;
  if (code === CODE.blankAsTop) return scaleTop > 0 ? scaleTop : null;
  return codes.gradesByCode.get(code)?.[place.trackIndex] ?? null;
}

function shortText(name: string, code: number, grade: number | null, asked: number | null): string {
  if (asked === null || code === CODE.invalid || code === CODE.blankAsTop) return "";
  if (code === CODE.blankAsBottom) return `, ${name} ?→${asked}`;
  return grade !== null && grade < asked ? `, ${name} ${grade}→${asked}` : "";
}

/** The tables of one competency, rows in the order of `levelRows`. */
export function competencyTables(ladder: Ladder, competency: Competency, codes: RatingCodes): CompetencyTables {
  const allCodes = Array.from({ length: codes.count }, (_, index) => index + 1);
  const rows = places(ladder).map((place) => {
    const { track, levelIndex } = place;
    const scaleTop = gradesOf(track, competency).length;
    const graded = allCodes.map((code) => ({ code, grade: gradeOfCode(codes, code, place, scaleTop) }));
    const asked = askedGrade(ladder, track, levelIndex, competency);
    const askedSoFar = track.levels
      .slice(0, levelIndex + 1)
      .some((_, below) => askedGrade(ladder, track, below, competency) !== null);
    return {
      miss: graded.map(({ grade }) => missedWeight(ladder, track, levelIndex, competency, grade)),
      rise: graded.map(({ grade }) => riserUnmet(ladder, track, levelIndex, competency, grade)),
      short: graded.map(({ code, grade }) => shortText(competency.name, code, grade, asked)),
      bad: graded.map(({ code, grade }) => (askedSoFar && grade === null && code >= CODE.invalid ? 1 : 0)),
      asks: [askedSoFar ? 1 : 0],
    };
  });
  return {
    miss: rows.map(({ miss }) => miss),
    rise: rows.map(({ rise }) => rise),
    short: rows.map(({ short }) => short),
    bad: rows.map(({ bad }) => bad),
    asks: rows.map(({ asks }) => asks),
  };
}
