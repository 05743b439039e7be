/** A team's assessment as plain data for other programs. */

import { describeIssue } from "../domain/describe-issue.ts";
import { type Severity, severityOf } from "../domain/issue.ts";
import { type Ladder, type LevelId, trackOf, type TrackId } from "../domain/ladder.ts";
import type { Assessed, TeamAssessment } from "./assess-team.ts";

export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  /** Without the sheet: "F12". */
  readonly cell: string;
  readonly message: string;
}

/** Levels by their labels, "D4". */
export interface RecommendationRecord {
  readonly employeeId: string;
  readonly recommendedLevel: string | null;
  readonly stepTo: string | null;
  readonly outcome: string;
  readonly interval: readonly [string | null, string | null] | null;
  readonly shortfalls: readonly {
    readonly competency: string;
    readonly rated: number | null;
    readonly expected: number;
  }[];
}

export interface CalibrationReport {
  /** Errors first. */
  readonly findings: readonly Finding[];
  /** In the order of the sheet. */
  readonly recommendations: readonly RecommendationRecord[];
}

const ORDER: readonly Severity[] = ["error", "warning", "info"];

function recordOf(ladder: Ladder, person: Assessed): RecommendationRecord {
  if ("obstacle" in person) {
    const { employeeId, obstacle } = person;
    return { employeeId, recommendedLevel: null, stepTo: null, outcome: obstacle, interval: null, shortfalls: [] };
  }
  const { employeeId, track, level, stepTo, outcome, interval, shortfalls } = person.recommendation;
  const label = labels(ladder, track);
  return {
    employeeId,
    recommendedLevel: label(level),
    stepTo: label(stepTo),
    outcome: outcome.kind,
    interval: interval && [label(interval[0]), label(interval[1])],
    shortfalls: shortfalls.map(({ competency, rated, expected }) => ({ competency, rated, expected })),
  };
}

const labels =
  (ladder: Ladder, track: TrackId) =>
  (id: LevelId | null): string | null =>
    trackOf(ladder, track).levels.find((level) => level.id === id)?.label ?? null;

export function reportOf(ladder: Ladder, team: TeamAssessment): CalibrationReport {
  const findings = team.issues.map((issue) => ({
    code: issue.code,
    severity: severityOf(issue),
    cell: issue.cell,
    message: describeIssue(issue),
  }));
  return {
    findings: findings.sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity)),
    recommendations: team.people.map((person) => recordOf(ladder, person)),
  };
}
