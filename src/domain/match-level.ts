/** Which track or level a roster's text means. Several may be meant: that is reported, never guessed. */

import type { Ladder, Level, Track } from "./ladder.ts";
import { nearest, textKey, trimmed } from "./match-text.ts";

export type Match<T> =
  | { readonly kind: "one"; readonly found: T }
  | { readonly kind: "none"; readonly suggestion?: T }
  | { readonly kind: "ambiguous"; readonly candidates: readonly T[] };

export interface PlacedLevel {
  readonly track: Track;
  readonly level: Level;
}

/** One text that stands for exactly one thing, as `textKey` compares. */
export interface NameInput<T> {
  readonly input: string;
  readonly found: T;
}

/** Everything that may be meant by a text, with its texts. */
type Vocabulary<T> = readonly { readonly meant: T; readonly texts: readonly string[] }[];

const trackVocabulary = ({ tracks }: Ladder): Vocabulary<Track> =>
  tracks.map((track) => ({ meant: track, texts: [track.name, track.id, ...track.synonyms] }));

function levelVocabulary(tracks: readonly Track[]): Vocabulary<PlacedLevel> {
  const placed = tracks.flatMap((track) => track.levels.map((level) => ({ track, level })));
  return placed.map((meant) => {
    const { id, label, title, synonyms } = meant.level;
    return { meant, texts: [label, id, ...(title === undefined ? [] : [title]), ...synonyms] };
  });
}

function match<T>(typed: string, vocabulary: Vocabulary<T>): Match<T> {
  const key = textKey(typed);
  const candidates = vocabulary
    .filter(({ texts }) => texts.some((text) => textKey(text) === key))
    .map(({ meant }) => meant);
  const [found] = candidates;
  if (candidates.length > 1) return { kind: "ambiguous", candidates };
  if (found !== undefined) return { kind: "one", found };
  const suggestion = nearest(
    typed,
    vocabulary.flatMap(({ meant, texts }) => texts.map((text) => [text, meant] as const)),
  );
  return suggestion === undefined ? { kind: "none" } : { kind: "none", suggestion };
}

function inputsOf<T>(vocabulary: Vocabulary<T>): readonly NameInput<T>[] {
  const inputs = new Map<string, NameInput<T>>();
  for (const { meant, texts } of vocabulary) {
    for (const text of texts) {
      const isClear = match(text, vocabulary).kind === "one";
      if (isClear && !inputs.has(textKey(text))) inputs.set(textKey(text), { input: trimmed(text), found: meant });
    }
  }
  return [...inputs.values()];
}

/** The track that a text means, by name, id or synonym. */
export const matchTrack = (ladder: Ladder, typed: string): Match<Track> => match(typed, trackVocabulary(ladder));

/** The level that a text means, by label, id, title or synonym: of one track, or of any. */
export const matchLevel = (ladder: Ladder, typed: string, track?: Track): Match<PlacedLevel> =>
  match(typed, levelVocabulary(track === undefined ? ladder.tracks : [track]));

/** Every text that stands for exactly one track. */
export const trackInputs = (ladder: Ladder): readonly NameInput<Track>[] => inputsOf(trackVocabulary(ladder));

/** Every text that stands for exactly one level: of the given track, or of the whole ladder. */
export const levelInputs = (ladder: Ladder, track?: Track): readonly NameInput<PlacedLevel>[] =>
  inputsOf(levelVocabulary(track === undefined ? ladder.tracks : [track]));
