import { makeStyles, mergeClasses, Radio, RadioGroup as FluentRadioGroup } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import { token } from "../parts/pane-theme.ts";

const useStyles = makeStyles({
  question: { marginBottom: "8px", fontSize: "12px", lineHeight: "16px", fontWeight: token("fontWeightSemibold") },
  choices: { gap: "4px" },
  cards: { alignItems: "stretch", gap: "8px" },
  choice: { gap: "8px", padding: "2px 0" },
  card: { gap: "12px", padding: "8px 12px 8px 10px", border: `1px solid ${token("line")}`, borderRadius: "8px" },
  chosen: { border: `2px solid ${token("met")}`, padding: "7px 11px 7px 9px", backgroundColor: token("chosenFill") },
  // A click anywhere on a choice chooses it.
  input: { width: "100%" },
  indicator: { margin: "2px 0" },
  label: { margin: 0, padding: 0, minWidth: 0 },
  // What may be chosen is as easy to read as what is.
  name: { display: "block", color: token("colorNeutralForeground1") },
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

type ChoiceProps = Pick<RadioGroupProps, "hasCards"> & { readonly choice: RadioChoice; readonly isChosen: boolean };

function Choice({ choice: { value, name, about }, isChosen, hasCards = false }: ChoiceProps): ReactElement {
  const styles = useStyles();
  const label = (
    <>
      <span className={mergeClasses(styles.name, hasCards && styles.nameOfCard)}>{name}</span>
      {about !== undefined && <span className={styles.about}>{about}</span>}
    </>
  );
  return (
    <Radio
      value={value}
      className={mergeClasses(styles.choice, hasCards && styles.card, hasCards && isChosen && styles.chosen)}
      input={{ className: styles.input }}
      indicator={{ className: styles.indicator }}
      label={{ className: styles.label, children: label }}
    />
  );
}

/** One of a few, with what each means. */
export function RadioGroup({ question, choices, value, hasCards = false, onChange }: RadioGroupProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <div>
      <div id={id} className={styles.question}>
        {question}
      </div>
      <FluentRadioGroup
        aria-labelledby={id}
        value={value}
        className={mergeClasses(styles.choices, hasCards && styles.cards)}
        onChange={(_, chosen) => onChange(chosen.value)}
      >
        {choices.map((choice) => (
          <Choice key={choice.value} choice={choice} isChosen={choice.value === value} hasCards={hasCards} />
        ))}
      </FluentRadioGroup>
    </div>
  );
}
