/** Where everything in the climb lies, in px: pure, so that it can be checked without a screen. */

import type { ClimbView, StepKind } from "../../app/explanation.ts";
import { type Box, laneShape, type LaneShape } from "./lane-geometry.ts";
import { shortLabels } from "./short-labels.ts";

export interface StepShape extends Box {
  readonly kind: StepKind;
}

export interface AxisLabel {
  /** Of its middle. */
  readonly x: number;
  readonly text: string;
  /** The level now and the one in question. */
  readonly isStrong: boolean;
}

export interface ClimbGeometry {
  readonly width: number;
  readonly height: number;
  /** Left edge of the plot; names and beads stand left of it. */
  readonly left: number;
  /** Right edge of the plot. */
  readonly right: number;
  /** Right edge of the column of signs. */
  readonly signs: number;
  /** Lanes too low for a second line of text. */
  readonly isCompact: boolean;
  readonly steps: readonly StepShape[];
  readonly axis: readonly AxisLabel[];
  /** Below the label of the level now. */
  readonly nowBar: Box | null;
  /** Where the figure stands: the middle between its feet. */
  readonly figure: { readonly x: number; readonly y: number } | null;
  /** Round the level in question, over stair and lanes. */
  readonly band: Box | null;
  /** What heads the column of signs; "" for no level. */
  readonly heading: string;
  readonly lanes: readonly LaneShape[];
}

export const STAIR = { base: 78, lowest: 8, rise: 46, gap: 2, radius: 2 } as const;
export const AXIS_BASELINE = 93;
export const BEAD = { radius: 8.5, offset: 11 } as const;
const NOW_BAR = { y: 98.5, width: 16, height: 2.5 };
const LANES_TOP = 112;
const ROOMY = { pitch: 40, area: 28 };
const COMPACT = { pitch: 28, area: 19 };
const SIGNS = 30;
const MOST_LEVELS = 9;
const WIDEST_COLUMN = 44;
/** A character of an axis label. */
const CHARACTER = 7;

function leftOf({ lanes }: ClimbView, width: number): number {
  if (width >= 400) return 124;
  return lanes.some(({ name }) => name.length > 11) ? 120 : 98;
}

/** Of more levels than fit, those around the present one. */
function levelsOf({ steps, now, recommended }: ClimbView): readonly number[] {
  const around = now ?? recommended ?? 0;
  const first = Math.max(0, Math.min(around - Math.floor(MOST_LEVELS / 2), steps.length - MOST_LEVELS));
  return steps.slice(first, first + MOST_LEVELS).map((_, index) => first + index);
}

function stepShapes({ steps }: ClimbView, levels: readonly number[], edges: readonly number[]): readonly StepShape[] {
  return levels.map((level, at) => {
    const height = STAIR.lowest + (STAIR.rise * at) / Math.max(1, levels.length - 1);
    const [left = 0, right = 0] = [edges[at], edges[at + 1]];
    const box = { x: left + STAIR.gap / 2, y: STAIR.base - height, width: right - left - STAIR.gap, height };
    return { ...box, kind: steps[level]?.kind ?? "beyond" };
  });
}

function laneShapes(view: ClimbView, levels: readonly number[], edges: readonly number[], isCompact: boolean) {
  const { pitch, area } = isCompact ? COMPACT : ROOMY;
  return view.lanes.map((lane, at) => {
    const top = LANES_TOP + at * pitch + (pitch - area) / 2;
    return laneShape(lane, { edges, levels, top, base: top + area, inQuestion: view.inQuestion });
  });
}

const middle = ({ x, width }: Box): number => x + width / 2;

/** The climb in a given width: 288 in the narrowest pane, less its scrollbar. */
export function climbGeometry(view: ClimbView, width: number): ClimbGeometry {
  const left = leftOf(view, width);
  const levels = levelsOf(view);
  const column = Math.min(WIDEST_COLUMN, (width - SIGNS - left) / levels.length);
  const edges = Array.from({ length: levels.length + 1 }, (_, at) => left + at * column);
  const right = edges.at(-1) ?? left;
  const isCompact = view.lanes.length > 6;
  const bottom = LANES_TOP + view.lanes.length * (isCompact ? COMPACT.pitch : ROOMY.pitch);
  const steps = stepShapes(view, levels, edges);
  const labels = view.steps.map(({ label }) => label);
  const cut = shortLabels(labels, Math.floor(column / CHARACTER));
  const stepAt = (level: number | null): StepShape | undefined =>
    level === null ? undefined : steps[levels.indexOf(level)];
  const [now, stands, asked] = [view.now, view.recommended, view.inQuestion].map(stepAt);
  return {
    width,
    height: bottom + 1,
    left,
    right,
    signs: right + SIGNS,
    isCompact,
    steps,
    axis: steps.map((step, at) => ({
      x: middle(step),
      text: cut[levels[at] ?? -1] ?? "",
      isStrong: step === now || step === asked,
    })),
    nowBar: now ? { ...NOW_BAR, x: middle(now) - NOW_BAR.width / 2 } : null,
    figure: stands ? { x: middle(stands), y: stands.y } : null,
    band: asked ? { x: asked.x - STAIR.gap / 2, y: 1, width: column, height: bottom - 1 } : null,
    heading: shortLabels(labels, Math.floor(SIGNS / CHARACTER))[view.inQuestion ?? -1] ?? "",
    lanes: laneShapes(view, levels, edges, isCompact),
  };
}
