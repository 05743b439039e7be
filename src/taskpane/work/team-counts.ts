/** How a team stands and how far its ratings are, counted. */

import { type Standing, standingOf, type StandingKind } from "../../app/person-standing.ts";
import type { ManagerProgress, Person, Team } from "../../app/team.ts";
import type { Level } from "../../domain/ladder.ts";

/** In this order, and what each says of people. */
const MEANINGS: Readonly<Record<StandingKind, string>> = {
  ready: "Above their level for as long as the rules ask.",
  above: "Above their level, but not yet for as long as the rules ask.",
  at: "The ratings give the level that they have.",
  below: "The ratings give less than their level asks.",
  discuss: "Below their level for as long as the rules ask.",
  open: "The ratings and the level given leave no single answer.",
  obstructed: "A cell has to be put right first.",
};

/** That nobody stands so is an answer too. */
const ALWAYS: readonly Standing[] = [
  { kind: "ready", words: "Ready to discuss" },
  { kind: "at", words: "At level" },
];

export interface StandingGroup {
  readonly kind: StandingKind;
  /** As the outcome column says it. */
  readonly label: string;
  readonly meaning: string;
  readonly people: readonly Person[];
}

/** People by the words of their outcome. */
export function groupByStanding(people: readonly Person[]): readonly StandingGroup[] {
  const groups = new Map<string, { readonly kind: StandingKind; readonly people: Person[] }>(
    ALWAYS.map(({ kind, words }) => [words, { kind, people: [] }]),
  );
  for (const person of people) {
    const { kind, words } = standingOf(person);
    const group = groups.get(words);
    if (group) group.people.push(person);
    else groups.set(words, { kind, people: [person] });
  }
  return Object.entries(MEANINGS).flatMap(([kind, meaning]) =>
    [...groups].flatMap(([label, group]) => (group.kind === kind ? [{ ...group, label, meaning }] : [])),
  );
}

/** "D3 → D4"; one label where the level stays; "" where there is no answer. */
export function describeStep({ answer, currentLevel, track }: Person): string {
  if (answer.kind === "obstructed") return currentLevel?.label ?? "";
  const recommended = track?.levels.find(({ id }) => id === answer.recommendation.level)?.label;
  const labels = [currentLevel?.label, recommended].filter((label) => label !== undefined);
  return [...new Set(labels)].join(" → ");
}

/** Empty cells: what cannot be read as a rating is to be put right, and not to be rated. */
export const emptyCells = ({ people }: Team): number =>
  people.reduce((sum, { ratings }) => sum + ratings.filter(({ reading }) => reading.kind === "blank").length, 0);

/** How far the ratings of several managers' people are, taken together. */
export const totalOf = (managers: readonly ManagerProgress[]): Omit<ManagerProgress, "manager"> =>
  managers.reduce(
    (sum, { people, rated, notObserved, cells }) => ({
      people: sum.people + people,
      rated: sum.rated + rated,
      notObserved: sum.notObserved + notObserved,
      cells: sum.cells + cells,
    }),
    { people: 0, rated: 0, notObserved: 0, cells: 0 },
  );

/** People on one level: who stays, who leaves it, who arrives, if all who are ready move one step up. */
export interface LevelRow {
  readonly label: string;
  readonly stays: number;
  readonly leaves: number;
  readonly arrives: number;
}

export interface TrackRows {
  readonly track: string;
  /** Highest level first. */
  readonly rows: readonly LevelRow[];
}

function movesOf({ answer, currentLevel }: Person): { readonly from: string | null; readonly to: string | null } {
  const from = currentLevel?.id ?? null;
  if (answer.kind !== "recommended") return { from, to: from };
  const { outcome, stepTo } = answer.recommendation;
  return { from, to: outcome.kind === "ready-for-promotion-discussion" && stepTo !== null ? stepTo : from };
}

/** Only tracks that somebody is on. */
export function distributionOf({ tracks }: Team["ladder"], people: readonly Person[]): readonly TrackRows[] {
  return tracks.flatMap((track): TrackRows[] => {
    const moves = people.filter((person) => person.track?.id === track.id).map(movesOf);
    if (moves.every(({ from }) => from === null)) return [];
    const rowOf = ({ id, label }: Level): LevelRow => ({
      label,
      stays: moves.filter(({ from, to }) => from === id && to === id).length,
      leaves: moves.filter(({ from, to }) => from === id && to !== id).length,
      arrives: moves.filter(({ from, to }) => from !== id && to === id).length,
    });
    const rows = track.levels.reduceRight<LevelRow[]>((above, level) => [...above, rowOf(level)], []);
    return [{ track: track.name, rows }];
  });
}
