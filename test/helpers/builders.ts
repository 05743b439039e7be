/** Ladders and people for tests. A test names what matters to it; the rest is ordinary. */

import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { checkRatings } from "../../src/domain/check-ratings.ts";
import type { Competency, CompetencyId, Ladder, LevelId } from "../../src/domain/ladder.ts";
import { parseLadder } from "../../src/domain/parse-ladder.ts";
import type { Assessment } from "../../src/domain/recommendation.ts";
import type { RawValue, RosterEntry } from "../../src/domain/roster.ts";

const readYaml = (path: string): unknown => parse(readFileSync(new URL(path, import.meta.url), "utf8"));

/** The content of a ladder file in test/fixtures/ladders, unparsed. */
export const ladderFixture = (id: string): unknown => readYaml(`../fixtures/ladders/${id}.yaml`);

/** A ladder that comes with Rungs, from its file: for tests that are not about how the catalog loads it. */
export const bundledLadder = (id: string): Ladder => parsed(readYaml(`../../ladders/${id}.yaml`));

/** Parses what must be a ladder; a test that means to fail calls `parseLadder` itself. */
export function parsed(raw: unknown): Ladder {
  const result = parseLadder(raw);
  if (!result.ok) throw new Error(result.error.map(({ path, message }) => `${path}: ${message}`).join("\n"));
  return result.value;
}

const COMPETENCIES = ["system", "people", "process"];

interface LadderParts {
  readonly id?: string;
  /** Competency ids. */
  readonly competencies?: readonly string[];
  /** Grades of every competency, lowest first. */
  readonly grades?: readonly string[];
  /** What each level of the one track asks, competency by competency: "none required" and the like included. */
  readonly levels?: Readonly<Record<string, readonly (number | string)[]>>;
  readonly policy?: Readonly<Record<string, unknown>>;
}

/** A ladder file of one track, "engineer", as its reader gives it. */
export function aLadderFile(parts: LadderParts = {}) {
  const {
    id = "sample",
    competencies = COMPETENCIES,
    grades = ["Starts", "Does", "Guides", "Shapes"],
    policy = {},
  } = parts;
  const levels = parts.levels ?? { L1: [1, 1, 1], L2: [2, 2, 2], L3: [3, 3, 3] };
  return {
    id,
    name: "Sample",
    version: "1",
    competencies: competencies.map((competency) => ({
      id: competency,
      name: competency.charAt(0).toUpperCase() + competency.slice(1),
      grades: grades.map((name) => ({ name })),
    })),
    tracks: [
      {
        id: "engineer",
        name: "Engineer",
        levels: Object.entries(levels).map(([label, cells]) => ({
          label,
          expects: Object.fromEntries(competencies.map((competency, index) => [competency, cells[index] ?? "unknown"])),
        })),
      },
    ],
    policy,
  };
}

export const aLadder = (parts: LadderParts = {}): Ladder => parsed(aLadderFile(parts));

interface EntryParts {
  readonly id?: RawValue;
  readonly row?: number;
  readonly track?: RawValue;
  readonly level?: RawValue;
  readonly name?: RawValue;
  readonly months?: RawValue;
  readonly proposed?: RawValue;
  readonly last?: RawValue;
  readonly ended?: RawValue;
  readonly ratedOn?: RawValue;
  /** In the ladder's order, or by competency; what is left out has no column. */
  readonly ratings?: readonly RawValue[] | Readonly<Record<string, RawValue>>;
}

function ratingsOf(competencies: readonly Competency[], row: number, ratings: EntryParts["ratings"] = []) {
  const byId = new Map(
    Array.isArray(ratings)
      ? ratings.map((value: RawValue, index) => [competencies[index]?.id, value])
      : Object.entries(ratings),
  );
  return competencies.flatMap(({ id }, index): [CompetencyId, { value: RawValue; cell: string }][] => {
    const value = byId.get(id);
    return value === undefined ? [] : [[id, { value, cell: `${String.fromCharCode(70 + index)}${row}` }]];
  });
}

/**
 * One row of a sheet: A employee ID, B name, C track, D level, E months, the ratings from F on; W proposed level, X level
 * of the last cycle, Y its end, Z the date of the ratings.
 */
export function anEntry(ladder: Ladder, parts: EntryParts = {}): RosterEntry {
  const { row = 2, id = `P${row}`, name, track, level, months, proposed, last, ended, ratedOn, ratings } = parts;
  return {
    employeeId: { value: id, cell: `A${row}` },
    ...(name !== undefined && { name: { value: name, cell: `B${row}` } }),
    ...(track !== undefined && { track: { value: track, cell: `C${row}` } }),
    ...(level !== undefined && { level: { value: level, cell: `D${row}` } }),
    ...(months !== undefined && { monthsAtNextLevel: { value: months, cell: `E${row}` } }),
    ...(proposed !== undefined && { proposedLevel: { value: proposed, cell: `W${row}` } }),
    ...(last !== undefined && { lastLevel: { value: last, cell: `X${row}` } }),
    ...(ended !== undefined && { lastCycleEnded: { value: ended, cell: `Y${row}` } }),
    ...(ratedOn !== undefined && { ratedOn: { value: ratedOn, cell: `Z${row}` } }),
    ratings: new Map(ratingsOf(ladder.competencies, row, ratings)),
  };
}

interface AssessmentParts extends EntryParts {
  readonly assessedOn?: number;
  /** Day and level of earlier cycles. */
  readonly earlier?: readonly (readonly [endedOn: number | null, level: string | null])[];
}

/** An assessment, admitted by the checks like any other. Cycles that are given take the place of the entry's own. */
export function anAssessment(ladder: Ladder, parts: AssessmentParts): Assessment {
  const { assessments, issues } = checkRatings(ladder, [anEntry(ladder, parts)]);
  const [assessment] = assessments;
  if (assessment === undefined) throw new Error(`Not admitted: ${JSON.stringify(issues)}`);
  const earlier = parts.earlier?.map(([endedOn, level]) => ({ endedOn, level: level as LevelId | null }));
  const { assessedOn = assessment.assessedOn } = parts;
  return { ...assessment, assessedOn, earlierCycles: earlier ?? assessment.earlierCycles };
}
