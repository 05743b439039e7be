/** A ladder together with what people have said about the texts of their workbook. */

import type { Ladder, Meaning } from "./ladder.ts";
import { textKey } from "./match-text.ts";

const isKnown = ({ tracks }: Ladder, meaning: Meaning): boolean => {
  const track = tracks.find(({ id }) => id === meaning.track);
  return meaning.role === "track" ? track !== undefined : track?.levels.some(({ id }) => id === meaning.level) === true;
};

/** Of a text's meanings as a level, one for each track holds; as a track, a single one. */
const subjectOf = (meaning: Meaning): string =>
  JSON.stringify([meaning.role, textKey(meaning.text), meaning.role === "level" ? meaning.track : null]);

/**
 * The ladder with these meanings besides those that it has: each text stands for that level or track, and no longer for
 * another. A later meaning of the same text goes before an earlier one; what names no level of this ladder is left out.
 */
export function withMeanings(ladder: Ladder, meanings: readonly Meaning[]): Ladder {
  const known = [...(ladder.meanings ?? []), ...meanings].filter((meaning) => isKnown(ladder, meaning));
  if (known.length === 0) return ladder;
  return { ...ladder, meanings: [...new Map(known.map((meaning) => [subjectOf(meaning), meaning])).values()] };
}
