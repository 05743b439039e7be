import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { AXIS_BASELINE, type ClimbGeometry, STAIR, type StepShape } from "./climb-geometry.ts";
import { useClimbStyles } from "./climb-styles.ts";
import type { PatternIds } from "./patterns.tsx";

/** 10 wide and 20 high, its feet at 0. */
const FIGURE = { head: { y: -15.5, radius: 4.2 }, body: "M-5 0v-5a5 5 0 0 1 10 0v5z" };

interface StepProps {
  readonly step: StepShape;
  readonly dots: string;
}

function Step({ step: { kind, ...box }, dots }: StepProps): ReactElement {
  const styles = useClimbStyles();
  const shape = { ...box, rx: STAIR.radius };
  if (kind !== "possible") return <rect {...shape} className={styles[kind]} />;
  return (
    <>
      <rect {...shape} className={styles.beyond} />
      <rect {...shape} fill={`url(#${dots})`} className={styles.possible} />
    </>
  );
}

interface StairDrawingProps {
  readonly geometry: ClimbGeometry;
  readonly patterns: PatternIds;
}

/** The levels as steps, with their labels, the level now and the figure on the recommended one. */
export function StairDrawing({ geometry, patterns }: StairDrawingProps): ReactElement {
  const styles = useClimbStyles();
  const { steps, axis, nowBar, figure, heading, signs } = geometry;
  return (
    <>
      {steps.map((step) => (
        <Step key={step.x} step={step} dots={patterns.dots} />
      ))}
      {figure && (
        <g className={styles.figure} transform={`translate(${figure.x} ${figure.y})`}>
          <circle cy={FIGURE.head.y} r={FIGURE.head.radius} />
          <path d={FIGURE.body} />
        </g>
      )}
      {axis.map(({ x, text, isStrong }) => (
        <text key={x} x={x} y={AXIS_BASELINE} className={mergeClasses(styles.axis, isStrong && styles.strong)}>
          {text}
        </text>
      ))}
      {nowBar && <rect {...nowBar} rx={nowBar.height / 2} className={styles.figure} />}
      <text x={signs} y={AXIS_BASELINE} className={styles.heading}>
        {heading}
      </text>
    </>
  );
}
