import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { AnswerExplanation } from "../../app/explanation.ts";
import { token } from "../parts/pane-theme.ts";
import { StandingShape } from "../parts/standing-mark.tsx";

const useStyles = makeStyles({
  headline: { position: "absolute", zIndex: 1, top: 0, left: 0, fontSize: "12px", lineHeight: "16px" },
  over: { color: token("colorNeutralForeground2") },
  level: { fontWeight: token("fontWeightSemibold"), overflowWrap: "anywhere" },
  aside: { color: token("colorNeutralForeground2"), fontSize: "11px" },
  outcome: { fontWeight: token("fontWeightSemibold") },
  shape: { marginRight: "4px" },
  ready: { color: token("metText") },
  above: { color: token("metText") },
  at: {},
  below: { color: token("short") },
  discuss: { color: token("short") },
  open: { color: token("colorNeutralForeground2") },
  obstructed: { color: token("err") },
});

/** From large to small; a character is somewhat more than half as wide as the type is high. */
const SIZES = [
  { size: 30, line: 36 },
  { size: 22, line: 30 },
  { size: 16, line: 22 },
] as const;
const CHARACTER = 0.57;

function sizeOf(text: string, isLong: boolean, width: number): { readonly size: number; readonly line: number } {
  const [, middle, small] = SIZES;
  const sizes = isLong ? [middle, small] : SIZES;
  return sizes.find(({ size }) => text.length * size * CHARACTER <= width) ?? small;
}

type Shown = Pick<AnswerExplanation, "headline" | "aside" | "isOpen" | "standing">;

function overWords({ isOpen, aside }: Shown): string {
  if (!isOpen) return "Recommended";
  return aside === null ? "Possible" : "By the rules";
}

interface HeadlineProps {
  readonly explanation: Shown;
  /** What it may take beside the stair, in px. */
  readonly width: number;
}

/** The recommended level, or those that are possible, and the outcome. */
export function Headline({ explanation, width }: HeadlineProps): ReactElement {
  const { headline, aside, isOpen, standing } = explanation;
  const styles = useStyles();
  const { size, line } = sizeOf(headline, isOpen || aside !== null, width);
  return (
    <div className={styles.headline} style={{ width: width - 4 }}>
      <div className={styles.over}>{overWords(explanation)}</div>
      <div className={styles.level} style={{ fontSize: size, lineHeight: `${line}px` }}>
        {headline}
      </div>
      {aside !== null && <div className={styles.aside}>{aside}</div>}
      <div className={mergeClasses(styles.outcome, styles[standing.kind])}>
        <span className={styles.shape}>
          <StandingShape kind={standing.kind} />
        </span>
        {standing.words}
      </div>
    </div>
  );
}
