import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { SeverityIcon } from "../parts/drawings.tsx";
import { MessageCard } from "../parts/message-card.tsx";
import { token } from "../parts/pane-theme.ts";
import { RadioGroup, type RadioChoice } from "./radio-group.tsx";
import { describeChanges, noLevelsYet } from "./setup-wording.ts";
import type { SetUpChoices, Survey } from "../../app/survey-of.ts";

const PLACES: readonly (RadioChoice & { readonly value: SetUpChoices["place"] })[] = [
  { value: "beside", name: "Beside the roster" },
  { value: "new-sheet", name: "On a new sheet", about: "The roster stays untouched." },
];

const CONTENTS: readonly (RadioChoice & { readonly showsResults: boolean })[] = [
  { value: "levels", name: "Ratings and levels", showsResults: true },
  { value: "ratings", name: "Ratings only", about: "Levels are shown later.", showsResults: false },
];

const useStyles = makeStyles({
  choices: {
    display: "grid",
    gap: "12px",
    "@media (min-width: 400px)": { gridTemplateColumns: "1fr 1fr" },
  },
  changes: { margin: 0, fontSize: "12px", lineHeight: "16px", color: token("colorNeutralForeground2") },
  lead: { color: token("colorNeutralForeground1") },
});

interface PlanChoicesProps {
  readonly survey: Survey;
  readonly choices: SetUpChoices;
  /** People are not yet rated on a sheet of Rungs'. */
  readonly canMove: boolean;
  /** Something is in the way: nothing will change. */
  readonly isBlocked: boolean;
  readonly onPlace: (place: SetUpChoices["place"]) => void;
  readonly onResults: (showsResults: boolean) => void;
}

/** Where to, how much, and what that will change. */
export function PlanChoices({
  survey,
  choices,
  canMove,
  isBlocked,
  onPlace,
  onResults,
}: PlanChoicesProps): ReactElement {
  const styles = useStyles();
  const content = CONTENTS.find(({ showsResults }) => showsResults === choices.showsResults);
  return (
    <>
      <div className={styles.choices}>
        {canMove && (
          <RadioGroup
            question="Where to rate"
            choices={PLACES}
            value={choices.place}
            onChange={(value) => onPlace(PLACES.find((place) => place.value === value)?.value ?? choices.place)}
          />
        )}
        <RadioGroup
          question="What to add"
          choices={CONTENTS}
          value={content?.value ?? ""}
          onChange={(value) => onResults(CONTENTS.find((one) => one.value === value)?.showsResults ?? true)}
        />
      </div>
      {survey.withoutResults && (
        <MessageCard icon={<SeverityIcon severity="info" />}>{noLevelsYet(survey.withoutResults)}</MessageCard>
      )}
      {!isBlocked && (
        <p className={styles.changes}>
          <strong className={styles.lead}>What will change:</strong> {describeChanges(survey, choices)}
        </p>
      )}
    </>
  );
}
