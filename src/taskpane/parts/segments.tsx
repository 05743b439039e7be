import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import { token } from "./pane-theme.ts";

const useStyles = makeStyles({
  group: {
    display: "grid",
    gridAutoFlow: "column",
    gridAutoColumns: "1fr",
    margin: 0,
    padding: 0,
    border: `1px solid ${token("colorNeutralStroke1")}`,
    borderRadius: "4px",
  },
  segment: {
    position: "relative",
    padding: "3px 8px",
    textAlign: "center",
    fontSize: "12px",
    lineHeight: "20px",
    cursor: "pointer",
    ":not(:first-of-type)": { borderLeft: `1px solid ${token("colorNeutralStroke1")}` },
    ":has(:focus-visible)": { outline: `2px solid ${token("colorStrokeFocus2")}` },
  },
  chosen: {
    backgroundColor: token("metFill"),
    color: token("metText"),
    fontWeight: token("fontWeightSemibold"),
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-3px" },
  },
  // Out of sight, not out of reach: the keyboard and screen readers find the radio itself.
  radio: { position: "absolute", inset: 0, margin: 0, opacity: 0, cursor: "pointer" },
});

interface SegmentsProps<Choice extends string> {
  /** Said by screen readers before the choice. */
  readonly label: string;
  readonly options: readonly (readonly [choice: Choice, label: string])[];
  readonly chosen: Choice;
  readonly onChoose: (choice: Choice) => void;
}

/** One of a few, side by side. */
export function Segments<Choice extends string>(props: SegmentsProps<Choice>): ReactElement {
  const styles = useStyles();
  const name = useId();
  return (
    <div role="radiogroup" aria-label={props.label} className={styles.group}>
      {props.options.map(([choice, label]) => (
        <label key={choice} className={mergeClasses(styles.segment, choice === props.chosen && styles.chosen)}>
          <input
            type="radio"
            name={name}
            className={styles.radio}
            checked={choice === props.chosen}
            onChange={() => props.onChoose(choice)}
          />
          {label}
        </label>
      ))}
    </div>
  );
}
