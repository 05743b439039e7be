import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import type { AnswerExplanation, ClimbLane } from "../../app/explanation.ts";
import { token } from "../parts/pane-theme.ts";
import { BEAD, climbGeometry, type ClimbGeometry } from "./climb-geometry.ts";
import { useClimbStyles } from "./climb-styles.ts";
import { gradeWords } from "./climb-words.ts";
import { Headline } from "./headline.tsx";
import { LaneDrawing } from "./lane-drawing.tsx";
import type { LaneShape } from "./lane-geometry.ts";
import { Patterns, patternIds } from "./patterns.tsx";
import { StairDrawing } from "./stair-drawing.tsx";

const useStyles = makeStyles({
  climb: { position: "relative" },
  name: { position: "absolute", left: 0, fontSize: "12px", lineHeight: "16px" },
  competency: {
    overflow: "hidden",
    fontWeight: token("fontWeightSemibold"),
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  // Long ones have a second chance before they are cut.
  small: { fontSize: "11px" },
  grade: {
    overflow: "hidden",
    fontSize: "11px",
    color: token("colorNeutralForeground2"),
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
});

const LINE = 16;
/** Characters of a name that is set smaller. */
const LONG = 12;

interface LaneNameProps {
  readonly lane: ClimbLane;
  readonly shape: LaneShape;
  readonly geometry: ClimbGeometry;
}

/** Two lines about as high as a roomy lane; in a compact one the name alone, in its middle. */
function LaneName({ lane, shape: { area }, geometry: { left, isCompact } }: LaneNameProps): ReactElement {
  const styles = useStyles();
  const top = isCompact ? area.y + (area.height - LINE) / 2 : area.y;
  return (
    <div className={styles.name} style={{ top, width: left - BEAD.offset - BEAD.radius - 2 }}>
      <div className={mergeClasses(styles.competency, lane.name.length > LONG && styles.small)}>
        {lane.isMustHave ? `${lane.name} ◆` : lane.name}
      </div>
      {!isCompact && <div className={styles.grade}>{gradeWords(lane)}</div>}
    </div>
  );
}

interface ClimbProps {
  readonly explanation: AnswerExplanation;
  /** px */
  readonly width: number;
}

/** The picture of an answer: the levels as a stair, and each competency's line against what every level asks. */
export function Climb({ explanation, width }: ClimbProps): ReactElement {
  const styles = useStyles();
  const { drawing, band: bandStyle } = useClimbStyles();
  const patterns = patternIds(useId());
  const { climb, sentence } = explanation;
  const geometry = climbGeometry(climb, width);
  const { height, band } = geometry;
  const lanes = climb.lanes.flatMap((lane, at) => {
    const shape = geometry.lanes[at];
    return shape ? [{ lane, shape }] : [];
  });
  return (
    <div className={styles.climb}>
      <Headline explanation={explanation} width={geometry.left} />
      <div role="img" aria-label={`The climb. ${sentence.map(({ text }) => text).join("")}`}>
        <svg className={drawing} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
          <Patterns {...patterns} />
          {band && <rect {...band} rx="4" className={bandStyle} />}
          <StairDrawing geometry={geometry} patterns={patterns} />
          {lanes.map(({ lane, shape }) => (
            <LaneDrawing key={lane.name} lane={shape} geometry={geometry} patterns={patterns} />
          ))}
        </svg>
        {lanes.map(({ lane, shape }) => (
          <LaneName key={lane.name} lane={lane} shape={shape} geometry={geometry} />
        ))}
      </div>
    </div>
  );
}
