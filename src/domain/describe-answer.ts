/** An answer in a sentence or two: what is met, what the level in question asks beyond it, and what would be enough. */

import { capitalised, listed, gradesInWords, inWords } from "./prose.ts";
import { eitherWay } from "./describe-outcome.ts";
import { rateable } from "./expectations.ts";
import { levelIndexOf, trackOf, type CompetencyId, type Ladder, type LevelId, type Track } from "./ladder.ts";
import { leastRaises, type LeastRaises, type Raise } from "./least-raises.ts";
import type { Assessment, Obstacle, Recommendation, Shortfall } from "./recommendation.ts";
import { gradeOf } from "./standing.ts";
import { tooClose, type TooClose } from "./sustained.ts";

/** A part of a sentence; the strong one is what to take away. */
export interface Phrase {
  readonly text: string;
  readonly isStrong: boolean;
}

/** Stands under every answer. */
export const NOT_A_DECISION = "Result of the ladder's rules, not a decision.";

export const OBSTACLE_SENTENCES: Readonly<Record<Obstacle, string>> = {
  "check-id": "There is no answer until the employee ID is put right.",
  "check-track": "There is no answer until the track is known.",
  "check-level": "There is no answer until the current level is put right.",
  "check-rating": "There is no answer until every rating is a grade or blank.",
};

/** One case, with what its sentences are made of. */
interface Case {
  readonly ladder: Ladder;
  readonly track: Track;
  readonly assessment: Assessment;
  readonly recommendation: Recommendation;
}

const plain = (text: string): Phrase => ({ text, isStrong: false });
const strong = (text: string): Phrase => ({ text, isStrong: true });

const labelOf = ({ track }: Case, level: LevelId | null): string =>
  track.levels[levelIndexOf(track, level)]?.label ?? "";

const nameOf = ({ ladder }: Case, id: CompetencyId): string =>
  ladder.competencies.find((competency) => competency.id === id)?.name ?? id;

const SPELLED_OUT = 3;

/** "System +1, Influence +2"; many of one size only as their number: "+1 in four competencies". */
function moreGrades(one: Case, raises: readonly Raise[]): string {
  const single = ({ competency, by }: Raise): string => `${nameOf(one, competency)} +${by}`;
  if (raises.length <= SPELLED_OUT) return raises.map(single).join(", ");
  const sizes = [...new Set(raises.map(({ by }) => by))].sort((a, b) => a - b);
  return sizes
    .map((size) => {
      const alike = raises.filter(({ by }) => by === size);
      return alike.length === 1 ? alike.map(single).join("") : `+${size} in ${inWords(alike.length)} competencies`;
    })
    .join(", ");
}

/** "System and Influence", where each is raised by all that is asked; where less will do, by how much: "Influence +1". */
function wayWords(one: Case, asked: readonly Raise[], way: readonly Raise[]): string {
  const isWhole = ({ competency, by }: Raise): boolean =>
    asked.some((raise) => raise.competency === competency && raise.by === by);
  return listed(way.map((raise) => (isWhole(raise) ? nameOf(one, raise.competency) : moreGrades(one, [raise]))));
}

const raisesFor = (shortfalls: readonly Shortfall[]): readonly Raise[] =>
  shortfalls.map(({ competency, rated, expected }) => ({ competency, by: expected - (rated ?? 0) }));

/** "one of the two would be enough"; null where that goes without saying, or nothing short can be said. */
function enough(one: Case, asked: readonly Raise[], least: LeastRaises | null): string | null {
  if (least === null || asked.length === 0) return null;
  const { ways, anyWill, missing } = least;
  const [first = []] = ways;
  const total = first.reduce((sum, { by }) => sum + by, 0);
  if (total === missing) {
    if (asked.length === 1) return null;
    return asked.length === 2 ? "both are needed" : "all of them are needed";
  }
  if (anyWill && asked.length === missing) return `${inWords(total)} of the ${inWords(missing)} would be enough`;
  if (asked.length === 1) return `${gradesInWords(total)} would be enough`;
  if (total > SPELLED_OUT) return null;
  const alternatives = ways.length <= SPELLED_OUT ? ways : [first];
  const words = alternatives.map((way) => wayWords(one, asked, way));
  return `${total === 1 ? listed(words, "or") : (words[0] ?? "")} would be enough`;
}

/** What a level asks beyond the ratings, and how much of it would do. */
function beyond(one: Case, subject: string): readonly Phrase[] {
  const { ladder, track, assessment, recommendation } = one;
  const asked = raisesFor(recommendation.shortfalls);
  if (asked.length === 0) return [];
  const least = leastRaises(ladder, assessment, levelIndexOf(track, recommendation.levelInQuestion));
  const ask = `${subject} asks ${moreGrades(one, asked)}`;
  const words = enough(one, asked, least);
  return words === null ? [plain(`${ask}.`)] : [plain(`${ask}; `), strong(`${words}.`)];
}

/** "Meets all that D5 asks, one level above D4": what is short there and may be is named. */
function met(one: Case, aside = ""): string {
  const { level, tolerated } = one.recommendation;
  const label = labelOf(one, level);
  const short = tolerated.filter((shortfall) => shortfall.level === level);
  if (short.length === 0) return `Meets all that ${label} asks${aside && `, ${aside}`}. `;
  const names = listed(short.map(({ competency }) => nameOf(one, competency)));
  return `Reaches ${label}${aside && `, ${aside},`} with ${names} one grade short, as the rules allow. `;
}

const HELD = {
  long: "It has held long enough to discuss the step.",
  unknown: "Whether it has held is for the committee to confirm.",
} as const;

function tooCloseWords({ days, asked }: TooClose, cycles: number): string {
  if (days === null) return `The dates do not show the ${asked} days that are asked since the last cycle.`;
  const ended = cycles === 2 ? "The last cycle ended" : "The earliest cycle that counts ended";
  return `${ended} ${days} ${days === 1 ? "day" : "days"} before this rating; ${asked} are asked.`;
}

function held({ ladder: { policy }, track, assessment, recommendation }: Case): string {
  const { outcome } = recommendation;
  if (outcome.kind !== "above-current-level") return HELD.long;
  const close = tooClose(track, assessment, policy);
  if (close !== null) return tooCloseWords(close, policy.sustained.cycles);
  const { shown } = outcome;
  return shown === null ? HELD.unknown : `Shown in ${inWords(shown.cycles)} of the ${inWords(shown.of)} cycles asked.`;
}

function above(one: Case): readonly Phrase[] {
  const { track, recommendation } = one;
  const { level, currentLevel, stepTo } = recommendation;
  const steps = levelIndexOf(track, level) - levelIndexOf(track, currentLevel);
  const distance = `${inWords(steps)} ${steps === 1 ? "level" : "levels"} above ${labelOf(one, currentLevel)}`;
  const step = `One step at a time: to ${labelOf(one, stepTo)} (operating at ${labelOf(one, level)}). `;
  return [plain(met(one, distance)), ...(steps > 1 ? [plain(step)] : []), strong(held(one))];
}

/** Blanks leave the answer open, and yet no grade of theirs would change it. */
export const isEitherWay = ({ outcome, interval }: Recommendation): boolean =>
  outcome.kind === "not-enough-ratings" && interval !== null && interval[0] === interval[1];

/** "D3 or D4", "anything from below D1 to D4" */
function span({ track, recommendation }: Case): string {
  const [low = -1, high = -1] = (recommendation.interval ?? []).map((level) => levelIndexOf(track, level));
  const within = track.levels.slice(Math.max(low, 0), high + 1).map(({ label }) => label);
  const levels = [...(low < 0 ? [`below ${track.levels[0]?.label ?? ""}`] : []), ...within];
  return levels.length < SPELLED_OUT
    ? listed(levels, "or")
    : `anything from ${levels[0] ?? ""} to ${levels.at(-1) ?? ""}`;
}

function open(one: Case): readonly Phrase[] {
  const { ladder, track, assessment, recommendation } = one;
  const all = rateable(ladder, track);
  const blanks = all.filter(({ id }) => gradeOf(assessment.ratings, id) === null).map(({ name }) => name);
  if (blanks.length === all.length) return [plain("Nothing is rated yet, so there is "), strong("no level yet.")];
  const number = blanks.length;
  const missing =
    number > SPELLED_OUT
      ? `${number} of ${all.length} competencies are not observed`
      : `${listed(blanks)} ${number === 1 ? "is" : "are"} not observed`;
  const lead = `${missing}, and a blank never counts as met. `;
  if (!isEitherWay(recommendation)) return [plain(`${lead}The answer may be `), strong(`${span(one)}.`)];
  const [level = null] = recommendation.interval ?? [];
  const given = `whatever is given ${number > SPELLED_OUT ? "there" : `for ${listed(blanks)}`}`;
  const result = level === null ? "the first level is not reached" : `the rules give ${labelOf(one, level)}`;
  return [plain(lead), strong(`${capitalised(eitherWay(span(one)))}: `), plain(`${given}, ${result}.`)];
}

/** What comes after the level that is met, where it is not above the current one. */
function following(one: Case): readonly Phrase[] {
  const { track, recommendation } = one;
  const { level, levelInQuestion, currentLevel, outcome } = recommendation;
  if (outcome.kind === "cannot-tell-above") return [plain("Above it the ladder has too little text to tell.")];
  if (level === track.levels.at(-1)?.id) return [plain("It is the last level of the track.")];
  const label = labelOf(one, levelInQuestion);
  return beyond(one, levelInQuestion === currentLevel ? `${label}, the level now,` : label);
}

/** The sentences for an answer, in parts that join without further spaces. */
export function describeAnswer(
  ladder: Ladder,
  assessment: Assessment,
  recommendation: Recommendation,
): readonly Phrase[] {
  const one: Case = { ladder, track: trackOf(ladder, assessment.track), assessment, recommendation };
  const { level, outcome, stepTo } = recommendation;
  if (outcome.kind === "cannot-tell-above" && level === null)
    return [plain("The ladder has too little text on this track to recommend a level.")];
  if (outcome.kind === "not-enough-ratings") return open(one);
  if (level === null) return [plain("Not yet at the first level: "), ...beyond(one, one.track.levels[0]?.label ?? "")];
  if (stepTo !== null) return above(one);
  return [plain(met(one)), ...following(one)];
}
