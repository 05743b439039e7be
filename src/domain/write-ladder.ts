/** A ladder as the content of a ladder file, which `parseLadder` makes the same ladder of again. */

import { CELL_WORDS } from "./cell-words.ts";
import type { CellFile, CompetencyFile, LadderFile, LevelFile, TrackFile } from "./ladder-schema.ts";
import type { Competency, CompetencyId, Expectation, Ladder, Level, Policy, Track } from "./ladder.ts";

type StateWord = keyof typeof CELL_WORDS;

const STATE_WORDS = Object.fromEntries(Object.entries(CELL_WORDS).map(([word, state]) => [state, word])) as Readonly<
  Record<(typeof CELL_WORDS)[StateWord], StateWord>
>;

function cellOf(expectation: Expectation | undefined, isScaled: boolean): CellFile {
  if (expectation?.state !== "text") return STATE_WORDS[expectation?.state ?? "unknown"];
  const { grade, text } = expectation;
  if (!isScaled) return text ?? STATE_WORDS.unknown;
  return text === undefined ? grade : { grade, text };
}

/** A scale of one's own or none: an empty one stands for text per level. */
function competencyOf({ grades, synonyms, ...rest }: Competency): CompetencyFile {
  const scale = grades.map(({ value: _, ...grade }) => grade);
  return { ...rest, synonyms: [...synonyms], ...(scale.length > 0 && { grades: scale }) };
}

function levelOf({ expectations, synonyms, ...rest }: Level, competencies: readonly Competency[]): LevelFile {
  const cells = competencies.map(({ id, grades }) => [id, cellOf(expectations.get(id), grades.length > 0)]);
  return { ...rest, synonyms: [...synonyms], expects: Object.fromEntries(cells) as LevelFile["expects"] };
}

const trackOf = ({ levels, synonyms, mustHaveSuggestions, ...rest }: Track, { competencies }: Ladder): TrackFile => ({
  ...rest,
  synonyms: [...synonyms],
  mustHaveSuggestions: [...mustHaveSuggestions],
  levels: levels.map((level) => levelOf(level, competencies)),
});

const listsOf = (lists: ReadonlyMap<string, readonly CompetencyId[]>): Record<string, string[]> =>
  Object.fromEntries([...lists].map(([track, ids]) => [track, [...ids]]));

const policyOf = ({ weights, mustHaves, notApplicable, sustained, ...rest }: Policy): LadderFile["policy"] => ({
  ...rest,
  sustained: { ...sustained },
  weights: Object.fromEntries(weights),
  mustHaves: listsOf(mustHaves),
  notApplicable: listsOf(notApplicable),
});

/** Without what people have said about texts of their workbook: that is no part of a ladder file. */
export function ladderFileOf({ meanings: _, ...ladder }: Ladder): LadderFile {
  return {
    ...ladder,
    sources: ladder.sources.map((source) => ({ ...source })),
    competencies: ladder.competencies.map(competencyOf),
    tracks: ladder.tracks.map((track) => trackOf(track, ladder)),
    policy: policyOf(ladder.policy),
  };
}
