/** A ladder as the rest of Rungs knows it: parsed, complete, immutable. `parseLadder` is the only way to get one. */

export type LadderId = string & { readonly __brand: "LadderId" };
export type TrackId = string & { readonly __brand: "TrackId" };
export type LevelId = string & { readonly __brand: "LevelId" };
export type CompetencyId = string & { readonly __brand: "CompetencyId" };

export interface Source {
  readonly title: string;
  readonly url?: string;
  readonly licence?: string;
  /** What was taken from it: "levels, axes and grades", "level profile". */
  readonly gives: string;
}

/** One step of a competency's own scale. `value` counts from 1, the lowest. */
export interface Grade {
  readonly value: number;
  readonly name: string;
  /** The rubric's words; absent if the ladder gives none. */
  readonly text?: string;
}

export interface Competency {
  readonly id: CompetencyId;
  readonly name: string;
  readonly description?: string;
  readonly area?: string;
  readonly synonyms: readonly string[];
  /** The shared scale; empty when the text is written per level, where each track has its own (see `gradesOf`). */
  readonly grades: readonly Grade[];
}

/**
 * What a level asks of a competency. `grade` is the grade required, counted from 1 on the scale of `gradesOf`.
 * The four states never merge: a cell without text is `unknown` and asks nothing; nothing is invented for it.
 */
export type Expectation =
  | { readonly state: "text"; readonly grade: number; readonly text?: string }
  | { readonly state: "sameAsBelow"; readonly grade: number | null }
  | { readonly state: "noneRequired" }
  | { readonly state: "unknown" };

export interface Level {
  readonly id: LevelId;
  /** As people write it in a roster: "D4", "Senior". Unique in its track. */
  readonly label: string;
  /** Longer title, if the ladder gives one. */
  readonly title?: string;
  readonly tagline?: string;
  readonly workUnit?: string;
  readonly teamScope?: string;
  readonly senior?: boolean;
  readonly synonyms: readonly string[];
  readonly expectations: ReadonlyMap<CompetencyId, Expectation>;
}

export interface Track {
  readonly id: TrackId;
  readonly name: string;
  readonly description?: string;
  readonly synonyms: readonly string[];
  /** Lowest first, at least one. */
  readonly levels: readonly Level[];
  /** Offered, never applied by themselves: the policy decides. */
  readonly mustHaveSuggestions: readonly CompetencyId[];
}

/** The rules of a ladder, as data. */
export interface Policy {
  /** Weight that may be one grade short; null is max(1, ⌊n/5⌋) for n competencies asked. */
  readonly allowance: number | null;
  /** Relative weights, 1 where absent; they are normalised to a mean of 1 over the competencies that a level asks. */
  readonly weights: ReadonlyMap<CompetencyId, number>;
  readonly mustHaves: ReadonlyMap<TrackId, readonly CompetencyId[]>;
  /** Competencies that do not apply to a track's job family: never asked there. */
  readonly notApplicable: ReadonlyMap<TrackId, readonly CompetencyId[]>;
  /** Share of a level's risers that must be met: 2/3. */
  readonly riserShare: number;
  readonly sustained: { readonly cycles: number; readonly days: number; readonly months: number };
}

/** What a text means that no ladder can know, said by a person: "Sr Dev II" is D4. */
export type Meaning =
  | { readonly role: "track"; readonly text: string; readonly track: TrackId }
  | { readonly role: "level"; readonly text: string; readonly track: TrackId; readonly level: LevelId };

export interface Ladder {
  readonly id: LadderId;
  readonly name: string;
  readonly version: string;
  readonly description?: string;
  readonly sources: readonly Source[];
  readonly competencies: readonly Competency[];
  readonly tracks: readonly Track[];
  readonly policy: Policy;
  /** What people have said about texts of their workbook: it goes before the ladder's own names (see `withMeanings`). */
  readonly meanings?: readonly Meaning[];
}

/**
 * The scale that a competency is rated on in a track, lowest first. In a ladder written per level these are the
 * levels that have text for it, so the list may be empty: then the competency cannot be rated there.
 */
export function gradesOf(track: Track, competency: Competency): readonly Grade[] {
  if (competency.grades.length > 0) return competency.grades;
  const grades: Grade[] = [];
  for (const level of track.levels) {
    const expectation = level.expectations.get(competency.id);
    if (expectation?.state !== "text") continue;
    grades.push({
      value: expectation.grade,
      name: level.label,
      ...(expectation.text !== undefined && { text: expectation.text }),
    });
  }
  return grades;
}

/** The track of this id. Throws if the ladder has none: ids come from the ladder itself. */
export function trackOf(ladder: Ladder, id: TrackId): Track {
  const track = ladder.tracks.find((one) => one.id === id);
  if (track === undefined) throw new Error(`The ladder ${ladder.id} has no track ${id}.`);
  return track;
}

/** Position of a level in its track, from 0; −1 for no level and for one of another track. */
export const levelIndexOf = (track: Track, id: LevelId | null): number =>
  track.levels.findIndex((level) => level.id === id);
