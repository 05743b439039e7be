/** Use case: understand the answer for one person. It reads nothing but what is known of the team already. */

import { describeAnswer, isEitherWay, NOT_A_DECISION, OBSTACLE_SENTENCES } from "../domain/describe-answer.ts";
import { eitherWay } from "../domain/describe-outcome.ts";
import { judgementAt } from "../domain/judgement.ts";
import { type CompetencyId, type Ladder, type LevelId, levelIndexOf, type Track, trackOf } from "../domain/ladder.ts";
import type { Assessment, Recommendation } from "../domain/recommendation.ts";
import { shortfallsAt } from "../domain/shortfalls.ts";
import { shownAbove, shownBelow, tooClose } from "../domain/sustained.ts";
import { explainChanges } from "./explain-changes.ts";
import { climbOf } from "./explain-climb.ts";
import { explainMove } from "./explain-move.ts";
import { type Asked, isUnrated, levelWords, nameOf, wordsFor } from "./explain-words.ts";
import type {
  AnswerExplanation,
  AskedWords,
  ChangesView,
  Explanation,
  JudgedView,
  ProposalView,
} from "./explanation.ts";
import { standingOf } from "./person-standing.ts";
import type { Person } from "./team.ts";

/**
 * The level that the ratings are held against: one step up, where the answer allows one; else the one that the
 * recommendation names, and at the top the recommended level itself. Before anything is rated it is the current level.
 */
function questionOf({ track, assessment }: Asked, recommendation: Recommendation): number {
  const { stepTo, levelInQuestion, level, currentLevel } = recommendation;
  return levelIndexOf(track, isUnrated(assessment) ? currentLevel : (stepTo ?? levelInQuestion ?? level));
}

/** One step at a time: of somebody several levels up the headline is the step, not the level that the ratings show. */
const isFarAbove = ({ level, stepTo }: Recommendation): boolean => stepTo !== null && stepTo !== level;

function headlineOf({ track, assessment }: Asked, { level, stepTo, interval, outcome }: Recommendation): string {
  const label = (id: LevelId | null): string | null => track.levels[levelIndexOf(track, id)]?.label ?? null;
  const answer = label(stepTo ?? level);
  if (answer !== null) return answer;
  if (outcome.kind !== "not-enough-ratings" || interval === null) return "None";
  const [low, high] = interval.map(label);
  if (isUnrated(assessment)) return "None yet";
  if (high === null || high === undefined) return "None";
  if (low === null || low === undefined) return `Up to ${high}`;
  return low === high ? high : `${low}–${high}`;
}

function asideOf(asked: Asked, recommendation: Recommendation): string | null {
  if (isFarAbove(recommendation)) return `operating at ${levelWords(asked.track, recommendation.level)}`;
  return isEitherWay(recommendation) && !isUnrated(asked.assessment) ? eitherWay("").trim() : null;
}

/** For how long the step has held: cycles, or months where no cycles are known. */
function heldOf(ladder: Ladder, { track, assessment }: Asked, { outcome }: Recommendation): JudgedView["held"] {
  const isAbove = outcome.kind === "above-current-level" || outcome.kind === "ready-for-promotion-discussion";
  if (!isAbove && outcome.kind !== "below-current-level") return null;
  const hasCycles = assessment.earlierCycles.some(({ level }) => levelIndexOf(track, level) >= 0);
  const months = assessment.monthsAtNextLevel;
  if (isAbove && !hasCycles && months !== null) {
    const needed = ladder.policy.sustained.months;
    return { count: `${months} ${months === 1 ? "month" : "months"}`, rest: `, needs ${needed}` };
  }
  const close = isAbove ? tooClose(track, assessment, ladder.policy) : null;
  if (close !== null) {
    const { days, asked } = close;
    return {
      count: days === null ? "days unknown" : `${days} ${days === 1 ? "day" : "days"}`,
      rest: `, needs ${asked}`,
    };
  }
  const shown = isAbove ? shownAbove(track, assessment, ladder.policy) : shownBelow(track, assessment, ladder.policy);
  return shown === null
    ? { count: "", rest: "earlier cycles unknown" }
    : { count: `${shown.cycles} of ${shown.of}`, rest: " cycles" };
}

function judgedAt(ladder: Ladder, asked: Asked, recommendation: Recommendation, index: number): JudgedView | null {
  const { track, assessment } = asked;
  const judgement = judgementAt(ladder, assessment, index);
  const label = track.levels[index]?.label;
  if (judgement === null || label === undefined || isUnrated(assessment)) return null;
  const { of } = recommendation.judgedOn;
  const asks = judgement.competencies.of;
  const names = (ids: readonly CompetencyId[]): readonly string[] => ids.map((id) => nameOf(ladder, id));
  return {
    ...judgement,
    level: label,
    farShort: names(judgement.farShort),
    unknown: names(judgement.unknown),
    ratings: { rated: asks - judgement.unknown.length, asked: asks, of },
    held: heldOf(ladder, asked, recommendation),
  };
}

const SKIP = "A step of more than one level needs a written reason.";

/** What the rules say beside a proposed level of the same track. */
function rulesBeside(track: Track, recommendation: Recommendation, wanted: LevelId): string {
  const { level, stepTo } = recommendation;
  if (level === null) return "; the rules give no level yet";
  if (level === wanted) return "; the rules agree";
  if (stepTo === wanted) return ", as the rules allow";
  const aside = isFarAbove(recommendation) ? `, one step at a time: to ${levelWords(track, stepTo)}` : "";
  return `; the rules give ${levelWords(track, level)}${aside}`;
}

function proposalOf(ladder: Ladder, person: Person, asked: Asked, recommendation: Recommendation): ProposalView | null {
  const { proposed } = person;
  if (proposed === null) return null;
  const { track } = asked;
  if (proposed.track.id !== track.id) {
    const move = explainMove(ladder, person, proposed.track.id, proposed.level.id);
    return { sentence: `Proposed: ${move.role}.`, move };
  }
  const now = levelIndexOf(track, recommendation.currentLevel);
  const isSkip = now >= 0 && levelIndexOf(track, proposed.level.id) > now + 1;
  const said = rulesBeside(track, recommendation, proposed.level.id);
  return { sentence: `Proposed: ${proposed.level.label}${said}.${isSkip ? ` ${SKIP}` : ""}`, move: null };
}

/** Asked by the level in question, unless that is reached whatever the blanks, and not among the raises that are shown with the same grade. */
function stillAsked(
  asked: Asked,
  index: number,
  { level, interval }: Recommendation,
  changes: ChangesView | null,
): readonly AskedWords[] {
  if (index <= levelIndexOf(asked.track, level ?? interval?.[0] ?? null)) return [];
  const shown = changes?.kind === "settled" ? changes.raises.map(({ words }) => words) : [];
  return shortfallsAt(asked.ladder, asked.track, asked.assessment.ratings, index)
    .filter(({ rated }) => rated !== null)
    .map((shortfall) => wordsFor(asked, shortfall))
    .filter((words) => !shown.some(({ competency, to }) => competency === words.competency && to === words.to));
}

/** Of each competency only the highest level where it is short. */
function allowedShortfalls(asked: Asked, { tolerated }: Recommendation): AnswerExplanation["allowed"] {
  const highest = new Map(tolerated.map((shortfall) => [shortfall.competency, shortfall]));
  return [...highest.values()].map((shortfall) => ({
    level: levelWords(asked.track, shortfall.level),
    words: wordsFor(asked, shortfall),
  }));
}

function explainAnswer(
  ladder: Ladder,
  person: Person,
  assessment: Assessment,
  recommendation: Recommendation,
): AnswerExplanation {
  const track = trackOf(ladder, assessment.track);
  const asked: Asked = { ladder, track, assessment };
  const question = questionOf(asked, recommendation);
  const changes = explainChanges(asked, recommendation);
  return {
    kind: "answer",
    standing: standingOf(person),
    sentence: describeAnswer(ladder, assessment, recommendation),
    headline: headlineOf(asked, recommendation),
    aside: asideOf(asked, recommendation),
    isOpen: recommendation.outcome.kind === "not-enough-ratings",
    climb: climbOf(asked, recommendation, question),
    changes,
    stillAsked: stillAsked(asked, question, recommendation, changes),
    askedBy: track.levels[question]?.label ?? "",
    allowed: allowedShortfalls(asked, recommendation),
    judged: judgedAt(ladder, asked, recommendation, question),
    proposal: proposalOf(ladder, person, asked, recommendation),
    caveat: NOT_A_DECISION,
  };
}

/** Everything that makes the answer for a person of this ladder's team understandable. */
export function explain(ladder: Ladder, person: Person): Explanation {
  const { answer } = person;
  if (answer.kind === "recommended") return explainAnswer(ladder, person, answer.assessment, answer.recommendation);
  const sentence = [{ text: OBSTACLE_SENTENCES[answer.obstacle], isStrong: false }];
  return { kind: "obstacle", standing: standingOf(person), sentence };
}
