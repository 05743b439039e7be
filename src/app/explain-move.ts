/** A move to another track, told by what the new role asks: it is neither a promotion nor a demotion. */

import { rateable } from "../domain/expectations.ts";
import { type Ladder, type LevelId, levelIndexOf, trackOf, type TrackId } from "../domain/ladder.ts";
import { shortfallsAgainst } from "../domain/shortfalls.ts";
import type { Ratings } from "../domain/standing.ts";
import { capitalised, gradesInWords, inWords } from "../domain/prose.ts";
import type { AskedWords, MoveExplanation } from "./explanation.ts";
import { wordsFor } from "./explain-words.ts";
import type { Person } from "./team.ts";

const NO_PROMOTION = "A move is a change of role, neither a promotion nor a demotion.";

/** Where the text is written per level each track has a scale of its own: its grades say nothing on another. */
function portable(ladder: Ladder, { answer, track }: Person, target: TrackId): Ratings {
  if (answer.kind !== "recommended") return new Map();
  const { ratings } = answer.assessment;
  if (track?.id === target) return ratings;
  return new Map(
    ladder.competencies.flatMap(({ id, grades }) => {
      const rating = ratings.get(id);
      return rating === undefined || grades.length === 0 ? [] : [[id, rating] as const];
    }),
  );
}

/** "People 5: rated 3, two grades short" */
const askedOf = ({ competency, from, to }: AskedWords): string =>
  from === null
    ? `${competency} ${to}: not observed`
    : `${competency} ${to}: rated ${from}, ${gradesInWords(to - from)} short`;

/** Up to this many are told one by one. */
const TOLD = 2;

function result(label: string, shortfalls: readonly AskedWords[]): string {
  const short = shortfalls.filter(({ from }) => from !== null).length;
  const blank = shortfalls.length - short;
  if (shortfalls.length === 0) return "The ratings meet all that it asks.";
  if (shortfalls.length <= TOLD) return `${label} asks ${shortfalls.map(askedOf).join("; and ")}.`;
  const competencies = (count: number): string => `${inWords(count)} ${count === 1 ? "competency" : "competencies"}`;
  const parts = [
    ...(short > 0 ? [`${competencies(short)} short`] : []),
    ...(blank > 0 ? [`${competencies(blank)} not observed`] : []),
  ];
  return `${capitalised(parts.join(", "))}.`;
}

/** What is short of a level of a track, in the rubric's words. Throws if the ladder has no such track. */
export function explainMove(ladder: Ladder, person: Person, track: TrackId, level: LevelId): MoveExplanation {
  const target = trackOf(ladder, track);
  const label = target.levels[levelIndexOf(target, level)]?.label ?? "";
  const asksNothing = rateable(ladder, target).length === 0;
  const shortfalls = shortfallsAgainst(ladder, portable(ladder, person, track), track, level).map((shortfall) =>
    wordsFor({ ladder, track: target }, shortfall),
  );
  const said = asksNothing ? "The ladder has no text of what it asks." : result(label, shortfalls);
  return { role: `${target.name} ${label}`, sentence: `${said} ${NO_PROMOTION}`, shortfalls };
}
