/** Makes a ladder of a checked ladder file. */

import { readCell } from "./ladder-cell.ts";
import type { CompetencyFile, LadderFile, LevelFile, TrackFile } from "./ladder-schema.ts";
import type {
  Competency,
  CompetencyId,
  Expectation,
  Ladder,
  LadderId,
  Level,
  LevelId,
  Policy,
  Track,
  TrackId,
} from "./ladder.ts";

function competencyOf({ id, grades = [], ...file }: CompetencyFile): Competency {
  return { ...file, id: id as CompetencyId, grades: grades.map((grade, index) => ({ ...grade, value: index + 1 })) };
}

/** The grade that the level below asks, however it came by it. */
const gradeBelow = (below: Expectation | undefined): number | null =>
  below !== undefined && "grade" in below ? below.grade : null;

/**
 * The expectations of one competency, level by level. Text that is written per level makes the level the next grade,
 * so grades are counted among the levels that have text.
 */
function expectationsOf(competency: CompetencyFile, levels: readonly LevelFile[]): readonly Expectation[] {
  let written = 0;
  let below: Expectation | undefined;
  return levels.map(({ expects }) => {
    const reading = readCell(
      Object.hasOwn(expects, competency.id) ? (expects[competency.id] ?? "unknown") : "unknown",
      competency.grades,
    );
    let expectation: Expectation = { state: "unknown" };
    if (reading.kind === "graded") {
      expectation = { state: "text", grade: reading.grade, ...(reading.text !== undefined && { text: reading.text }) };
    } else if (reading.kind === "written") {
      expectation = { state: "text", grade: ++written, text: reading.text };
    } else if (reading.kind === "state") {
      expectation =
        reading.state === "sameAsBelow" ? { state: reading.state, grade: gradeBelow(below) } : { state: reading.state };
    }
    below = expectation;
    return expectation;
  });
}

function trackOf(ladder: LadderFile, file: TrackFile): Track {
  const columns = ladder.competencies.map((one) => [one.id as CompetencyId, expectationsOf(one, file.levels)] as const);
  const levels = file.levels.map(({ expects: _, ...level }, index): Level => ({
    ...level,
    id: (level.id ?? level.label) as LevelId,
    expectations: new Map(columns.map(([id, column]) => [id, column[index] ?? { state: "unknown" }])),
  }));
  return { ...file, id: file.id as TrackId, levels, mustHaveSuggestions: file.mustHaveSuggestions as CompetencyId[] };
}

/** "2/3" stays exact: as 0.67, three competencies of three would be asked instead of two. */
function shareOf(share: string | number): number {
  if (typeof share === "number") return share;
  const [part = 1, whole = 1] = share.split("/").map(Number);
  return part / whole;
}

const byTrack = (lists: Readonly<Record<string, readonly string[]>>) =>
  new Map(Object.entries(lists).map(([track, ids]) => [track as TrackId, ids as readonly CompetencyId[]]));

function policyOf({ weights, mustHaves, notApplicable, riserShare, ...rest }: LadderFile["policy"]): Policy {
  return {
    ...rest,
    weights: new Map(Object.entries(weights).map(([id, weight]) => [id as CompetencyId, weight])),
    mustHaves: byTrack(mustHaves),
    notApplicable: byTrack(notApplicable),
    riserShare: shareOf(riserShare),
  };
}

/** The ladder that a complete file without issues describes: one that `parseLadder` has accepted. */
export function buildLadder({ $schema: _, ...file }: LadderFile): Ladder {
  return {
    ...file,
    id: file.id as LadderId,
    competencies: file.competencies.map(competencyOf),
    tracks: file.tracks.map((track) => trackOf(file, track)),
    policy: policyOf(file.policy),
  };
}
