/** One lane of the climb: a small staircase of what is asked, and the line of what is rated. */

import type { ClimbLane } from "../../app/explanation.ts";

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a lane lies: its columns from left to right by their edges, and its area from top to base. */
export interface LaneFrame {
  readonly edges: readonly number[];
  readonly top: number;
  readonly base: number;
  /** The levels that are drawn, by position. */
  readonly levels: readonly number[];
  /** The level in question; null where there is none. */
  readonly inQuestion: number | null;
}

export type Sign = { readonly kind: "met" | "blank" | "nothing" } | { readonly kind: "short"; readonly by: number };

/** Paths are in SVG's own terms; "" where there is nothing of the kind. */
export interface LaneShape {
  readonly area: Box;
  /** Height of the line and its bead; without a rating, of the bead alone. */
  readonly level: number;
  readonly rated: number | null;
  /** Asked and met. */
  readonly met: string;
  /** Below the line, where more is asked; below the contour, where nothing is rated. */
  readonly under: string;
  /** Asked and not met. */
  readonly short: string;
  readonly contour: string;
  /** Nothing is required. */
  readonly none: string;
  /** The ladder says nothing. */
  readonly unknown: readonly Box[];
  readonly sign: Sign;
}

interface Column {
  readonly left: number;
  readonly right: number;
  /** Height of what is asked. */
  readonly asked: number;
}

/** Two decimals are finer than any screen. */
const round = (value: number): number => Math.round(value * 100) / 100;

/** Columns that touch, taken together. */
function runsOf(columns: readonly Column[]): readonly (readonly Column[])[] {
  const runs: Column[][] = [];
  for (const column of columns) {
    const run = runs.at(-1);
    if (run?.at(-1)?.right === column.left) run.push(column);
    else runs.push([column]);
  }
  return runs;
}

/** The surface between a flat bottom and a stepped top. */
const surface = (columns: readonly Column[], bottom: number, topOf: (column: Column) => number): string =>
  runsOf(columns)
    .map((run) => {
      const steps = run.map((column) => `V${round(topOf(column))}H${round(column.right)}`);
      return `M${round(run[0]?.left ?? 0)} ${round(bottom)}${steps.join("")}V${round(bottom)}Z`;
    })
    .join("");

const stairs = (columns: readonly Column[]): string =>
  runsOf(columns)
    .map(([first, ...rest]) => {
      if (first === undefined) return "";
      const steps = rest.map(({ asked, right }) => `V${round(asked)}H${round(right)}`);
      return `M${round(first.left)} ${round(first.asked)}H${round(first.right)}${steps.join("")}`;
    })
    .join("");

function signOf({ asked, rated }: ClimbLane, inQuestion: number | null): Sign {
  const required = inQuestion === null ? undefined : asked[inQuestion];
  if (required?.kind !== "grade") return { kind: "nothing" };
  if (rated === null) return { kind: "blank" };
  return rated >= required.grade ? { kind: "met" } : { kind: "short", by: required.grade - rated };
}

export function laneShape(lane: ClimbLane, { edges, top, base, levels, inQuestion }: LaneFrame): LaneShape {
  const { asked, rated, top: topGrade } = lane;
  const heightOf = (grade: number): number => base - (grade / Math.max(1, topGrade)) * (base - top);
  const columns = levels.map((level, at) => {
    const required = asked[level] ?? { kind: "unknown" as const };
    const [left = 0, right = 0] = [edges[at], edges[at + 1]];
    const grade = required.kind === "grade" ? required.grade : 0;
    return { kind: required.kind, grade, left, right, asked: heightOf(grade) };
  });
  const graded = columns.filter(({ kind }) => kind === "grade");
  const line = rated === null ? null : heightOf(rated);
  const met = graded.filter(({ grade }) => rated !== null && grade <= rated);
  const missed = graded.filter((column) => !met.includes(column));
  return {
    area: { x: edges[0] ?? 0, y: top, width: (edges.at(-1) ?? 0) - (edges[0] ?? 0), height: base - top },
    level: round(line ?? (top + base) / 2),
    rated,
    met: surface(met, base, (column) => column.asked),
    under: surface(missed, base, (column) => line ?? column.asked),
    short: line === null ? "" : surface(missed, line, (column) => column.asked),
    contour: stairs(graded),
    none: stairs(columns.filter(({ kind }) => kind === "nothing")),
    unknown: columns
      .filter(({ kind }) => kind === "unknown")
      .map(({ left, right }) => ({ x: left, y: top, width: right - left, height: base - top })),
    sign: signOf(lane, inQuestion),
  };
}
