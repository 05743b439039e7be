import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import { token } from "../parts/pane-theme.ts";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", margin: 0, padding: 0, border: "none", minWidth: 0 },
  legend: {
    padding: 0,
    marginBottom: "8px",
    fontSize: "12px",
    lineHeight: "16px",
    fontWeight: token("fontWeightSemibold"),
  },
  choices: { display: "flex", flexDirection: "column", gap: "4px" },
  cards: { gap: "8px" },
  choice: { display: "flex", gap: "8px", padding: "2px 0", cursor: "pointer" },
  card: {
    gap: "12px",
    padding: "8px 12px 8px 10px",
    border: `1px solid ${token("line")}`,
    borderRadius: "8px",
    ":focus-within": { outline: `2px solid ${token("colorStrokeFocus2")}`, outlineOffset: "2px" },
  },
  chosen: { border: `2px solid ${token("met")}`, padding: "7px 11px 7px 9px", backgroundColor: token("chosenFill") },
  // A ring, and a thick ring for the chosen one: borders stay in forced colours.
  radio: {
    appearance: "none",
    flexShrink: 0,
    boxSizing: "border-box",
    width: "16px",
    height: "16px",
    margin: "2px 0",
    border: `1px solid ${token("colorNeutralStrokeAccessible")}`,
    borderRadius: "50%",
    ":checked": { border: `5px solid ${token("met")}`, backgroundColor: token("colorNeutralBackground1") },
    "@media (forced-colors: active)": { ":checked": { border: "5px solid Highlight" } },
  },
  name: { display: "block" },
  nameOfCard: { fontWeight: token("fontWeightSemibold") },
  about: { display: "block", fontSize: "12px", lineHeight: "16px", color: token("colorNeutralForeground2") },
});

export interface RadioChoice {
  readonly value: string;
  readonly name: string;
  readonly about?: string;
}

interface RadioGroupProps {
  readonly question: string;
  readonly choices: readonly RadioChoice[];
  readonly value: string;
  /** Each choice in a card of its own. */
  readonly hasCards?: boolean;
  readonly onChange: (value: string) => void;
}

/** One of a few: the browser's own radio buttons, with what each means. */
export function RadioGroup({ question, choices, value, hasCards = false, onChange }: RadioGroupProps): ReactElement {
  const styles = useStyles();
  const group = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{question}</legend>
      <div className={mergeClasses(styles.choices, hasCards && styles.cards)}>
        {choices.map((choice) => (
          <label
            key={choice.value}
            className={mergeClasses(
              styles.choice,
              hasCards && styles.card,
              hasCards && choice.value === value && styles.chosen,
            )}
          >
            <input
              type="radio"
              className={styles.radio}
              name={group}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span>
              <span className={mergeClasses(styles.name, hasCards && styles.nameOfCard)}>{choice.name}</span>
              {choice.about !== undefined && <span className={styles.about}>{choice.about}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
