/** What a level asks, with "same as below" resolved and the job family's "not applicable" left out. */

import type { Competency, CompetencyId, Ladder, Track } from "./ladder.ts";

/** `nothing`: the ladder says that no grade is required. `unknown`: the ladder says nothing. */
export type Required =
  { readonly kind: "grade"; readonly grade: number } | { readonly kind: "nothing" } | { readonly kind: "unknown" };

/** What a level, counted from 0, requires of a competency. */
export function requiredAt(track: Track, levelIndex: number, competency: CompetencyId): Required {
  const expectation = track.levels[levelIndex]?.expectations.get(competency);
  if (expectation === undefined || expectation.state === "unknown") return { kind: "unknown" };
  if (expectation.state === "noneRequired") return { kind: "nothing" };
  if (expectation.grade !== null) return { kind: "grade", grade: expectation.grade };
  return requiredAt(track, levelIndex - 1, competency);
}

/**
 * Whether the expectation rises with this level, compared with the nearest level below of which something is known.
 * Where nothing is known below, nothing can be said to rise; so the first level has no risers.
 */
export function risesAt(track: Track, levelIndex: number, competency: CompetencyId): boolean {
  const here = requiredAt(track, levelIndex, competency);
  if (here.kind !== "grade") return false;
  for (let below = levelIndex - 1; below >= 0; below--) {
    const required = requiredAt(track, below, competency);
    if (required.kind !== "unknown") return required.kind === "nothing" || required.grade < here.grade;
  }
  return false;
}

/** The competencies that apply to a track, in the ladder's order: all but those that the policy takes out. */
export function applicable(ladder: Ladder, track: Track): readonly Competency[] {
  const out = ladder.policy.notApplicable.get(track.id) ?? [];
  return ladder.competencies.filter(({ id }) => !out.includes(id));
}

/** The competencies that are rated on a track: those that apply, and that at least one of its levels asks. */
export const rateable = (ladder: Ladder, track: Track): readonly Competency[] =>
  applicable(ladder, track).filter(({ id }) =>
    track.levels.some((_, index) => requiredAt(track, index, id).kind === "grade"),
  );

/** The grade, from 1, that a level (from 0) asks of a competency; null if it asks none, or if the policy takes it out. */
export function askedGrade(ladder: Ladder, track: Track, levelIndex: number, competency: Competency): number | null {
  const required = requiredAt(track, levelIndex, competency.id);
  return required.kind === "grade" && applicable(ladder, track).includes(competency) ? required.grade : null;
}
