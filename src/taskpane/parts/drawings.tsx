/** The pane's own drawings. All are decoration: what they show is always said in words beside them. */

import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Severity } from "../../domain/issue.ts";
import { token } from "./pane-theme.ts";

/** Three rising steps, as on the ribbon. */
export const Mark = (): ReactElement => (
  <svg width="18" height="18" viewBox="0 0 16 16" aria-hidden="true" fill={token("met")}>
    <rect x="1" y="11" width="4" height="4" opacity="0.55" />
    <rect x="6" y="6" width="4" height="9" opacity="0.78" />
    <rect x="11" y="1" width="4" height="14" />
  </svg>
);

const STEP_COUNT = 7;
const STANDS_ON = 3;
const STEP = { width: 38, gap: 2, lowest: 9, rise: 7.5, bottom: 72 };

function stepLook(index: number): { readonly fill: string; readonly stroke?: string } {
  if (index <= STANDS_ON) return { fill: token("met") };
  // The next step is the one in question.
  return index === STANDS_ON + 1 ? { fill: token("band"), stroke: token("edge") } : { fill: token("step") };
}

const useStyles = makeStyles({
  // Where colours are forced, a step that is not reached has nothing but its outline.
  step: { "@media (forced-colors: active)": { stroke: "CanvasText" } },
});

/** Somebody on a stair, with the next step marked. */
export function Stair(): ReactElement {
  const styles = useStyles();
  const pitch = STEP.width + STEP.gap;
  const heights = Array.from({ length: STEP_COUNT }, (_, index) => STEP.lowest + index * STEP.rise);
  const figure = { x: STANDS_ON * pitch + STEP.width / 2, foot: STEP.bottom - (heights[STANDS_ON] ?? 0) };
  return (
    <svg viewBox={`0 0 ${STEP_COUNT * pitch} ${STEP.bottom + 1}`} width="100%" aria-hidden="true">
      {heights.map((height, index) => (
        <rect
          key={height}
          x={index * pitch + 1}
          y={STEP.bottom - height}
          width={STEP.width}
          height={height}
          rx="2"
          className={styles.step}
          {...stepLook(index)}
        />
      ))}
      <g fill="currentColor">
        <circle cx={figure.x} cy={figure.foot - 15.5} r="4.2" />
        <path d={`M${figure.x - 5} ${figure.foot}v-5a5 5 0 0 1 10 0v5z`} />
      </g>
    </svg>
  );
}

/** A disc with a cross, a triangle, a ring: they differ in shape and not in token alone. */
const SEVERITY_SHAPES: Readonly<Record<Severity, ReactElement>> = {
  error: (
    <g fill={token("err")}>
      <circle cx="8" cy="8" r="7" />
      <path
        d="M5.5 5.5l5 5m0-5l-5 5"
        stroke={token("colorNeutralBackground1")}
        strokeWidth="1.5"
        strokeLinecap="round"
      />
    </g>
  ),
  warning: (
    <g fill={token("warn")}>
      <path d="M8 1.5l7 12.5H1z" stroke={token("warn")} strokeWidth="1.5" strokeLinejoin="round" />
      <path d="M8 6v4m0 2v.2" stroke={token("colorNeutralBackground1")} strokeWidth="1.5" strokeLinecap="round" />
    </g>
  ),
  info: <circle cx="8" cy="8" r="6" fill="none" stroke={token("unk")} strokeWidth="1.5" />,
};

export const SeverityIcon = ({ severity }: { readonly severity: Severity }): ReactElement => (
  <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    {SEVERITY_SHAPES[severity]}
  </svg>
);

export const DoneIcon = (): ReactElement => (
  <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" fill="none">
    <circle cx="8" cy="8" r="7" fill={token("met")} />
    <path d="M5 8.2l2.1 2.1L11 6.2" stroke={token("colorNeutralBackground1")} strokeWidth="1.6" strokeLinecap="round" />
  </svg>
);

const CHEVRONS = { up: "M3.5 10l4.5-4.5L12.5 10", down: "M3.5 6l4.5 4.5L12.5 6" } as const;

export const Chevron = ({
  points,
  size = 16,
}: {
  readonly points: keyof typeof CHEVRONS;
  readonly size?: number;
}): ReactElement => (
  <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" fill="none">
    <path d={CHEVRONS[points]} stroke="currentColor" strokeWidth="1.3" strokeLinecap="round" strokeLinejoin="round" />
  </svg>
);
