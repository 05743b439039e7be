import { makeStyles, mergeClasses, Radio, RadioGroup } from "@fluentui/react-components";
import { type ReactElement, useId } from "react";
import type { Ladder, LadderId } from "../domain/ladder.ts";
import { Stair } from "./parts/drawings.tsx";
import { token } from "./parts/pane-theme.ts";
import { describeLadder } from "./wording.ts";

const useStyles = makeStyles({
  // A short pane has no room for decoration.
  picture: { "@media (max-height: 560px)": { display: "none" } },
  title: { margin: "12px 0 4px", fontSize: "20px", lineHeight: "26px", fontWeight: token("fontWeightSemibold") },
  secondary: { margin: 0, fontSize: "12px", lineHeight: "16px", color: token("colorNeutralForeground2") },
  question: { margin: "12px 0 8px", fontSize: "12px", lineHeight: "16px", fontWeight: token("fontWeightSemibold") },
  cards: { gap: "8px" },
  card: { border: `1px solid ${token("line")}`, borderRadius: "8px", paddingRight: "8px" },
  chosen: {
    border: `1px solid ${token("met")}`,
    outline: `1px solid ${token("met")}`,
    backgroundColor: token("chosenFill"),
  },
  name: { display: "block", fontWeight: token("fontWeightSemibold") },
  about: { display: "block", fontSize: "12px", lineHeight: "16px", color: token("colorNeutralForeground2") },
});

interface ChooseLadderProps {
  readonly ladders: readonly Ladder[];
  readonly chosen: LadderId;
  readonly isBusy: boolean;
  readonly onChoose: (ladder: LadderId) => void;
}

function LadderCards({
  ladders,
  chosen,
  isBusy,
  onChoose,
  question,
}: ChooseLadderProps & { readonly question: string }): ReactElement {
  const styles = useStyles();
  const choose = (value: string): void => {
    const ladder = ladders.find(({ id }) => id === value);
    if (ladder) onChoose(ladder.id);
  };
  return (
    <RadioGroup
      className={styles.cards}
      aria-labelledby={question}
      value={chosen}
      disabled={isBusy}
      onChange={(_, { value }) => choose(value)}
    >
      {ladders.map((ladder) => (
        <Radio
          key={ladder.id}
          value={ladder.id}
          className={mergeClasses(styles.card, ladder.id === chosen && styles.chosen)}
          label={
            <>
              <span className={styles.name}>{ladder.name}</span>
              <span className={styles.about}>{describeLadder(ladder)}</span>
            </>
          }
        />
      ))}
    </RadioGroup>
  );
}

/** The first run: which ladder shall come into the sheet. */
export function ChooseLadder(props: ChooseLadderProps): ReactElement {
  const styles = useStyles();
  const question = useId();
  return (
    <section>
      <div className={styles.picture}>
        <Stair />
      </div>
      <h2 className={styles.title}>Bring a career ladder into this sheet</h2>
      <p className={styles.secondary}>
        Rate people where their names already are. Levels are worked out in the cells, with reasons. Nothing leaves this
        workbook.
      </p>
      <h3 id={question} className={styles.question}>
        Which ladder?
      </h3>
      <LadderCards {...props} question={question} />
    </section>
  );
}
