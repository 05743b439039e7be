/** How a team stands and how far its ratings are, counted. */

import { standingOf, type StandingKind } from "../../app/person-standing.ts";
import type { ManagerProgress, Person, Team } from "../../app/team.ts";
import type { Level } from "../../domain/ladder.ts";

const LABELS: readonly (readonly [kind: StandingKind, label: string])[] = [
  ["ready", "Ready to discuss"],
  ["above", "Above level"],
  ["at", "At level"],
  ["below", "Below level"],
  ["discuss", "Below level: discuss"],
  ["open", "No single answer yet"],
  ["obstructed", "Something to put right first"],
];

export interface StandingGroup {
  readonly kind: StandingKind;
  readonly label: string;
  readonly people: readonly Person[];
}

/** Kinds that nobody has are left out, the first three apart: that there are none is an answer too. */
export function groupByStanding(people: readonly Person[]): readonly StandingGroup[] {
  const kinds = new Map<StandingKind, Person[]>(LABELS.map(([kind]) => [kind, []]));
  for (const person of people) kinds.get(standingOf(person).kind)?.push(person);
  return LABELS.map(([kind, label], index) => ({ kind, label, people: kinds.get(kind) ?? [], isKept: index < 3 }))
    .filter(({ people: group, isKept }) => isKept || group.length > 0)
    .map(({ kind, label, people: group }) => ({ kind, label, people: group }));
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
