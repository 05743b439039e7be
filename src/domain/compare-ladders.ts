/** What differs between two versions of a ladder, as data; `describe-changes` has the words. */

import { askedGrade } from "./expectations.ts";
import { type Competency, gradesOf, type Ladder, type Level, type Policy, type Track } from "./ladder.ts";
import {
  competencyNaming,
  gradeNaming,
  levelNaming,
  type Naming,
  type Pair,
  pairsOf,
  type Part,
  trackNaming,
} from "./ladder-pairs.ts";

/** `within`: the track of a level, the competency of a grade. Names are those that people read. */
export type LadderChange =
  | { readonly kind: "added" | "removed"; readonly part: Part; readonly name: string; readonly within: string | null }
  | {
      readonly kind: "renamed";
      readonly part: Part;
      readonly from: string;
      readonly to: string;
      readonly within: string | null;
    }
  /** What a level asks: "Owns (3)"; null is nothing. */
  | {
      readonly kind: "expectation";
      readonly competency: string;
      /** "D4 of Developer", as tracks may have levels of the same name; "D4" where there is but one track. */
      readonly level: string;
      readonly from: string | null;
      readonly to: string | null;
    }
  /** Words that explain and decide nothing: "System: Owns". */
  | { readonly kind: "text"; readonly place: string }
  | { readonly kind: "rule"; readonly rule: keyof Policy };

interface Pairing<T> {
  readonly pairs: readonly Pair<T>[];
  readonly changes: readonly LadderChange[];
}

/** Which parts have come, gone and got another name. */
function pairing<T>(before: readonly T[], after: readonly T[], naming: Naming<T>): Pairing<T> {
  const { part, within, textsOf } = naming;
  const pairs = pairsOf(before, after, naming);
  const [had, have] = [new Set(pairs.map(([one]) => one)), new Set(pairs.map(([, other]) => other))];
  const named = (kind: "added" | "removed", parts: readonly T[]): readonly LadderChange[] =>
    parts.map((one) => ({ kind, part, name: textsOf(one)[0], within }));
  return {
    pairs,
    changes: [
      ...named(
        "added",
        after.filter((one) => !have.has(one)),
      ),
      ...named(
        "removed",
        before.filter((one) => !had.has(one)),
      ),
      ...pairs.flatMap(([one, other]): LadderChange[] => {
        const [from, to] = [textsOf(one)[0], textsOf(other)[0]];
        return from === to ? [] : [{ kind: "renamed", part, from, to, within }];
      }),
    ],
  };
}

interface Asked {
  /** What tells it from another one. */
  readonly key: string;
  /** As people read it; null is nothing. */
  readonly words: string | null;
}

/** `labels`: what levels are called now, by what they were called; a scale written per level has its grades from them. */
function askedOf(
  ladder: Ladder,
  track: Track,
  level: Level,
  competency: Competency,
  labels: ReadonlyMap<string, string>,
): Asked {
  const grade = askedGrade(ladder, track, track.levels.indexOf(level), competency);
  if (grade === null) return { key: "", words: null };
  const name = gradesOf(track, competency)[grade - 1]?.name ?? "";
  const isShared = competency.grades.length > 0;
  return { key: isShared ? String(grade) : (labels.get(name) ?? name), words: `${name} (${grade})` };
}

const textChange = (place: string, before: unknown, after: unknown): readonly LadderChange[] =>
  JSON.stringify(before) === JSON.stringify(after) ? [] : [{ kind: "text", place }];

const wordsOf = (level: Level, competency: Competency): string | undefined => {
  const expectation = level.expectations.get(competency.id);
  return expectation?.state === "text" ? expectation.text : undefined;
};

function levelChanges(
  ladders: Pair<Ladder>,
  tracks: Pair<Track>,
  [before, after]: Pair<Level>,
  competencies: readonly Pair<Competency>[],
  labels: ReadonlyMap<string, string>,
): readonly LadderChange[] {
  const level = ladders[1].tracks.length > 1 ? `${after.label} of ${tracks[1].name}` : after.label;
  const about = ({ title, tagline, workUnit, teamScope }: Level) => [title, tagline, workUnit, teamScope];
  return [
    ...competencies.flatMap(([old, now]): readonly LadderChange[] => {
      const from = askedOf(ladders[0], tracks[0], before, old, labels);
      const to = askedOf(ladders[1], tracks[1], after, now, new Map());
      const words = textChange(`${level}: ${now.name}`, wordsOf(before, old), wordsOf(after, now));
      return from.key === to.key
        ? words
        : [{ kind: "expectation", competency: now.name, level, from: from.words, to: to.words }, ...words];
    }),
    ...textChange(level, about(before), about(after)),
  ];
}

function trackChanges(
  ladders: Pair<Ladder>,
  tracks: Pair<Track>,
  competencies: readonly Pair<Competency>[],
): readonly LadderChange[] {
  const [before, after] = tracks;
  const levels = pairing(before.levels, after.levels, levelNaming(after));
  const labels = new Map(levels.pairs.map(([old, now]) => [old.label, now.label]));
  return [
    ...levels.changes,
    ...levels.pairs.flatMap((pair) => levelChanges(ladders, tracks, pair, competencies, labels)),
    ...textChange(after.name, before.description, after.description),
  ];
}

function competencyChanges([before, after]: Pair<Competency>): readonly LadderChange[] {
  const grades = pairing(before.grades, after.grades, gradeNaming(before, after));
  return [
    ...grades.changes,
    ...textChange(after.name, before.description, after.description),
    ...grades.pairs.flatMap(([old, now]) => textChange(`${after.name}: ${now.name}`, old.text, now.text)),
  ];
}

const RULES = ["allowance", "weights", "mustHaves", "notApplicable", "riserShare", "sustained"] as const;

/** Maps as sorted lists: their order says nothing. */
const comparable = (rule: Policy[keyof Policy]): string =>
  JSON.stringify(rule instanceof Map ? [...rule].map((entry) => JSON.stringify(entry)).sort() : rule);

const ruleChanges = (before: Policy, after: Policy): readonly LadderChange[] =>
  RULES.filter((rule) => comparable(before[rule]) !== comparable(after[rule])).map((rule) => ({ kind: "rule", rule }));

/** Everything in which `after` is another than `before`: what comes and goes first, then what is asked, then words and rules. */
export function compareLadders(before: Ladder, after: Ladder): readonly LadderChange[] {
  const competencies = pairing(before.competencies, after.competencies, competencyNaming);
  const tracks = pairing(before.tracks, after.tracks, trackNaming);
  const all = [
    ...competencies.changes,
    ...tracks.changes,
    ...competencies.pairs.flatMap(competencyChanges),
    ...tracks.pairs.flatMap((pair) => trackChanges([before, after], pair, competencies.pairs)),
    ...ruleChanges(before.policy, after.policy),
  ];
  const order: readonly LadderChange["kind"][] = ["added", "removed", "renamed", "expectation", "rule", "text"];
  return order.flatMap((kind) => all.filter((change) => change.kind === kind));
}
