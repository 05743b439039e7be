import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { LadderId } from "../../domain/ladder.ts";
import type { LadderSummary } from "../../domain/ladder-summary.ts";
import { Stair } from "../parts/drawings.tsx";
import { token } from "../parts/pane-theme.ts";
import { RadioGroup } from "./radio-group.tsx";
import { describeLadder } from "./setup-wording.ts";

const useStyles = makeStyles({
  // A short pane has no room for decoration.
  picture: { "@media (max-height: 560px)": { display: "none" } },
  secondary: { margin: 0, fontSize: "12px", lineHeight: "16px", color: token("colorNeutralForeground2") },
});

/** What stands above the heading of the first run. */
export function FirstRunPicture(): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.picture}>
      <Stair />
    </div>
  );
}

interface ChooseLadderProps {
  readonly ladders: readonly LadderSummary[];
  readonly chosen: LadderId;
  readonly onChoose: (ladder: LadderId) => void;
}

/** The first run: which ladder shall come into the sheet. */
export function ChooseLadder({ ladders, chosen, onChoose }: ChooseLadderProps): ReactElement {
  const styles = useStyles();
  const choose = (value: string): void => {
    const ladder = ladders.find(({ id }) => id === value);
    if (ladder) onChoose(ladder.id);
  };
  return (
    <>
      <p className={styles.secondary}>
        Rate people where their names already are. Levels are worked out in the cells, with reasons. Nothing leaves this
        workbook.
      </p>
      <RadioGroup
        question="1 of 2 · Which ladder?"
        choices={ladders.map((ladder) => ({ value: ladder.id, name: ladder.name, about: describeLadder(ladder) }))}
        value={chosen}
        hasCards
        onChange={choose}
      />
    </>
  );
}
