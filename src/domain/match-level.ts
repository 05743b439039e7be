/** Which track or level a roster's text means. Several may be meant: that is reported, never guessed. */

import type { Ladder, Level, Meaning, Track } from "./ladder.ts";
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

/** A text that people have given a meaning stands for that one, and no longer for another. */
function claimed<T>(
  vocabulary: Vocabulary<T>,
  claims: readonly Meaning[],
  isMeant: (claim: Meaning, meant: T) => boolean,
): Vocabulary<T> {
  if (claims.length === 0) return vocabulary;
  const keys = new Set(claims.map(({ text }) => textKey(text)));
  return vocabulary.map(({ meant, texts }) => ({
    meant,
    texts: [
      ...texts.filter((text) => !keys.has(textKey(text))),
      ...claims.filter((claim) => isMeant(claim, meant)).map(({ text }) => text),
    ],
  }));
}

function trackVocabulary({ tracks, meanings = [] }: Ladder): Vocabulary<Track> {
  const names = tracks.map((track) => ({ meant: track, texts: [track.name, track.id, ...track.synonyms] }));
  const claims = meanings.filter(({ role }) => role === "track");
  return claimed(names, claims, (claim, track) => claim.track === track.id);
}

function levelVocabulary({ meanings = [] }: Ladder, tracks: readonly Track[]): Vocabulary<PlacedLevel> {
  const placed = tracks.flatMap((track) => track.levels.map((level) => ({ track, level })));
  const names = placed.map((meant) => {
    const { id, label, title, synonyms } = meant.level;
    return { meant, texts: [label, id, ...(title === undefined ? [] : [title]), ...synonyms] };
  });
  const claims = meanings.filter(({ role, track }) => role === "level" && tracks.some(({ id }) => id === track));
  return claimed(
    names,
    claims,
    (claim, { track, level }) => claim.role === "level" && claim.track === track.id && claim.level === level.id,
  );
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

/** Answers by text. A roster has many people and few texts, and a ladder never changes. */
function remembering<T>(vocabulary: Vocabulary<T>): (typed: string) => Match<T> {
  const answers = new Map<string, Match<T>>();
  return (typed) => {
    const answer = answers.get(typed) ?? match(typed, vocabulary);
    answers.set(typed, answer);
    return answer;
  };
}

interface Matchers {
  readonly track: (typed: string) => Match<Track>;
  /** By the track's id; "" for any track. */
  readonly levels: Map<string, (typed: string) => Match<PlacedLevel>>;
}

const known = new WeakMap<Ladder, Matchers>();

function matchersOf(ladder: Ladder): Matchers {
  const matchers = known.get(ladder) ?? { track: remembering(trackVocabulary(ladder)), levels: new Map() };
  known.set(ladder, matchers);
  return matchers;
}

/** The track that a text means, by name, id or synonym. */
export const matchTrack = (ladder: Ladder, typed: string): Match<Track> => matchersOf(ladder).track(typed);

/** The level that a text means, by label, id, title or synonym: of one track, or of any. */
export function matchLevel(ladder: Ladder, typed: string, track?: Track): Match<PlacedLevel> {
  const { levels } = matchersOf(ladder);
  const key = track?.id ?? "";
  const matcher =
    levels.get(key) ?? remembering(levelVocabulary(ladder, track === undefined ? ladder.tracks : [track]));
  levels.set(key, matcher);
  return matcher(typed);
}

/** Every text that stands for exactly one track. */
export const trackInputs = (ladder: Ladder): readonly NameInput<Track>[] => inputsOf(trackVocabulary(ladder));

/** Every text that stands for exactly one level: of the given track, or of the whole ladder. */
export const levelInputs = (ladder: Ladder, track?: Track): readonly NameInput<PlacedLevel>[] =>
  inputsOf(levelVocabulary(ladder, track === undefined ? ladder.tracks : [track]));
