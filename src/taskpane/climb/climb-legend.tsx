import { makeStyles } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import type { ClimbLane, ClimbView } from "../../app/explanation.ts";
import { token } from "../parts/pane-theme.ts";
import { useClimbStyles } from "./climb-styles.ts";
import { Patterns, patternIds } from "./patterns.tsx";

const useStyles = makeStyles({
  legend: {
    display: "flex",
    flexWrap: "wrap",
    gap: "2px 12px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    color: token("colorNeutralForeground2"),
    fontSize: "11px",
    lineHeight: "16px",
  },
  item: { display: "flex", alignItems: "center", gap: "6px" },
});

type Sign = "rated" | "asked" | "short" | "blank" | "none" | "unknown" | "now" | "question" | "must";

const asks = (lanes: readonly ClimbLane[], kind: ClimbLane["asked"][number]["kind"]): boolean =>
  lanes.some(({ asked }) => asked.some((required) => required.kind === kind));

/** Words for the level in question: mostly it is the next one. */
const questionWords = ({ now, inQuestion, recommended }: ClimbView): string =>
  inQuestion === (now ?? recommended ?? -1) + 1 ? "next" : "in question";

/** The signs that this climb has, each with its words. */
export function legendOf(climb: ClimbView): readonly (readonly [sign: Sign, words: string])[] {
  const { lanes, now, inQuestion } = climb;
  const isShort = ({ asked, rated }: ClimbLane): boolean =>
    rated !== null && asked.some((required) => required.kind === "grade" && required.grade > rated);
  const signs: readonly (readonly [is: boolean, sign: Sign, words: string])[] = [
    [lanes.some(({ rated }) => rated !== null), "rated", "rated"],
    [asks(lanes, "grade"), "asked", "asked"],
    [lanes.some(isShort), "short", "short"],
    [lanes.some(({ rated, top }) => rated === null && top > 0), "blank", "not observed"],
    [asks(lanes, "nothing"), "none", "none required"],
    [asks(lanes, "unknown"), "unknown", "no text"],
    [lanes.some(({ isMustHave }) => isMustHave), "must", "must-have"],
    [now !== null, "now", "level now"],
    [inQuestion !== null, "question", questionWords(climb)],
  ];
  return signs.flatMap(([is, sign, words]) => (is ? [[sign, words] as const] : []));
}

/** The signs of the drawing, for eyes alone: the table has them in words. */
export function ClimbLegend({ climb }: { readonly climb: ClimbView }): ReactElement {
  const styles = useStyles();
  const draw = useClimbStyles();
  const patterns = patternIds(useId());
  const drawings: Readonly<Record<Sign, ReactElement>> = {
    rated: <path d="M0 6H16" className={draw.line} />,
    asked: <path d="M0 10H6V6H11V2H16" className={draw.contour} />,
    short: <rect width="16" height="12" fill={`url(#${patterns.stripes})`} />,
    blank: <circle cx="8" cy="6" r="5" className={draw.openBead} />,
    none: <path d="M0 10H16" className={draw.none} />,
    unknown: <rect width="16" height="12" fill={`url(#${patterns.dots})`} />,
    must: <path d="M8 2 12 6 8 10 4 6Z" className={draw.figure} />,
    now: <rect y="4.5" width="16" height="2.5" rx="1.25" className={draw.figure} />,
    question: <rect x="3" y="0.5" width="10" height="11" rx="2" className={draw.band} />,
  };
  return (
    <ul className={styles.legend} aria-hidden="true">
      {legendOf(climb).map(([sign, words]) => (
        <li key={sign} className={styles.item}>
          <svg className={draw.drawing} width="16" height="12">
            {sign === "short" || sign === "unknown" ? <Patterns {...patterns} /> : null}
            {drawings[sign]}
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}
