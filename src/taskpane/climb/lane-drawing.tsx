import { mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { BEAD, type ClimbGeometry } from "./climb-geometry.ts";
import { useClimbStyles } from "./climb-styles.ts";
import type { LaneShape, Sign } from "./lane-geometry.ts";
import type { PatternIds } from "./patterns.tsx";

/** From the middle of a text of 11 px to its base line. */
const TEXT_DROP = 4;

interface BeadProps {
  readonly x: number;
  readonly grade: number | null;
}

function Bead({ x, grade }: BeadProps): ReactElement {
  const styles = useClimbStyles();
  return (
    <>
      <circle cx={x} r={BEAD.radius} className={grade === null ? styles.openBead : styles.bead} />
      <text x={x} y={TEXT_DROP} className={grade === null ? styles.unknownGrade : styles.grade}>
        {grade ?? "?"}
      </text>
    </>
  );
}

interface SignMarkProps {
  readonly sign: Sign;
  readonly right: number;
  readonly middle: number;
}

function SignMark({ sign, right, middle }: SignMarkProps): ReactElement | null {
  const styles = useClimbStyles();
  switch (sign.kind) {
    case "met":
      return <path d={`M${right - 9} ${middle}l3 3.2 5.5-7`} className={styles.check} />;
    case "short":
      return (
        <text x={right} y={middle + TEXT_DROP} className={mergeClasses(styles.sign, styles.isShort)}>
          {`−${sign.by}`}
        </text>
      );
    case "blank":
      return (
        <text x={right} y={middle + TEXT_DROP} className={mergeClasses(styles.sign, styles.isBlank)}>
          ?
        </text>
      );
    case "nothing":
      return null;
  }
}

interface LaneDrawingProps {
  readonly lane: LaneShape;
  readonly geometry: ClimbGeometry;
  readonly patterns: PatternIds;
}

/** One competency: what is asked as a contour over its fills, and over these the line of what is rated. */
export function LaneDrawing({ lane, geometry, patterns }: LaneDrawingProps): ReactElement {
  const styles = useClimbStyles();
  const { area, level, rated, unknown } = lane;
  // A lane without any text has nothing to be rated by.
  const isSilent = lane.contour === "";
  return (
    <g>
      <path d={lane.met} className={styles.met} />
      <path d={lane.under} className={styles.under} />
      <path d={lane.short} fill={`url(#${patterns.stripes})`} />
      {unknown.map((box) => (
        <rect key={box.x} {...box} fill={`url(#${patterns.dots})`} />
      ))}
      <path d={lane.contour} className={mergeClasses(styles.contour, rated === null && styles.blank)} />
      <path d={lane.none} className={styles.none} />
      {!isSilent && (
        <g className={styles.moving} style={{ transform: `translateY(${level}px)` }}>
          {rated !== null && <path d={`M${geometry.left} 0H${geometry.right}`} className={styles.line} />}
          <Bead x={geometry.left - BEAD.offset} grade={rated} />
        </g>
      )}
      <SignMark sign={lane.sign} right={geometry.signs} middle={area.y + area.height / 2} />
    </g>
  );
}
