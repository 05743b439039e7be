/** Which parts of two versions of a ladder are the same, whatever they are called. */

import type { Competency, Grade, Ladder, Level, Meaning, Track } from "./ladder.ts";
import { matchLevel, matchTrack } from "./match-level.ts";
import { textKey } from "./match-text.ts";

export type Part = "competency" | "track" | "level" | "grade";

export type Pair<T> = readonly [before: T, after: T];

/** How parts of one kind are told apart: by what they are called, the name that people read first. */
export interface Naming<T> {
  readonly part: Part;
  readonly within: string | null;
  readonly idOf: (one: T) => string;
  readonly textsOf: (one: T) => readonly [name: string, ...others: string[]];
}

const among = (text: string, texts: readonly string[]): boolean =>
  texts.some((other) => textKey(other) === textKey(text));

/** Parts with the same ID belong together; of the rest, those of which one knows the name of the other. */
export function pairsOf<T>(
  before: readonly T[],
  after: readonly T[],
  { idOf, textsOf }: Naming<T>,
): readonly Pair<T>[] {
  const tests = [
    (a: T, b: T) => idOf(a) === idOf(b),
    (a: T, b: T) => among(textsOf(a)[0], textsOf(b)) || among(textsOf(b)[0], textsOf(a)),
  ];
  const found = new Map<T, T>();
  for (const isSame of tests) {
    for (const one of before) {
      const taken = new Set(found.values());
      const other = found.has(one)
        ? undefined
        : after.find((candidate) => !taken.has(candidate) && isSame(one, candidate));
      if (other !== undefined) found.set(one, other);
    }
  }
  return before.flatMap((one): Pair<T>[] => {
    const other = found.get(one);
    return other === undefined ? [] : [[one, other]];
  });
}

export const competencyNaming: Naming<Competency> = {
  part: "competency",
  within: null,
  idOf: ({ id }) => id,
  textsOf: ({ name, id, synonyms }) => [name, id, ...synonyms],
};

export const trackNaming: Naming<Track> = {
  part: "track",
  within: null,
  idOf: ({ id }) => id,
  textsOf: ({ name, id, synonyms }) => [name, id, ...synonyms],
};

export const levelNaming = (track: Track): Naming<Level> => ({
  part: "level",
  within: track.name,
  idOf: ({ id }) => id,
  textsOf: ({ label, id, synonyms }) => [label, id, ...synonyms],
});

/** Grades are steps: on a scale as long as before, each keeps its place, whatever it is called. */
export const gradeNaming = (before: Competency, after: Competency): Naming<Grade> => ({
  part: "grade",
  within: after.name,
  idOf: ({ value, name }) => (before.grades.length === after.grades.length ? String(value) : textKey(name)),
  textsOf: ({ name }) => [name],
});

/** The competencies of two ladders that are the same, whatever they are called. */
export const competencyPairs = (before: Ladder, after: Ladder): readonly Pair<Competency>[] =>
  pairsOf(before.competencies, after.competencies, competencyNaming);

/** What a level or track was called still means the same one in people's workbooks, unless the newer version uses it otherwise. */
export function formerNames(before: Ladder, after: Ladder): readonly Meaning[] {
  return pairsOf(before.tracks, after.tracks, trackNaming).flatMap(([old, now]): readonly Meaning[] => {
    const levels = pairsOf(old.levels, now.levels, levelNaming(now)).flatMap(([was, is]): Meaning[] => {
      const isFree = matchLevel(after, was.label, now).kind === "none";
      return isFree ? [{ role: "level", text: was.label, track: now.id, level: is.id }] : [];
    });
    const isFree = matchTrack(after, old.name).kind === "none";
    return isFree ? [{ role: "track", text: old.name, track: now.id }, ...levels] : levels;
  });
}
