import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Button } from "../parts/button.tsx";
import { MessageCard } from "../parts/message-card.tsx";
import { token } from "../parts/pane-theme.ts";
import { columnLabel, insteadOf, listSamples, roleLabel } from "./column-words.ts";
import type { Doubt, Survey } from "../../app/survey-of.ts";

const useStyles = makeStyles({
  question: { margin: 0, overflowWrap: "anywhere" },
  samples: { margin: 0, fontSize: "12px", lineHeight: "16px", color: token("colorNeutralForeground2") },
  answers: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
});

const QuestionIcon = (): ReactElement => (
  <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" fill="none" strokeLinecap="round">
    <circle cx="8" cy="8" r="7" fill={token("metFill")} />
    <path d="M6 6.2a2 2 0 1 1 2.7 1.9q-.7.3-.7 1v.3M8 11.8v.1" stroke={token("metText")} strokeWidth="1.5" />
  </svg>
);

interface DoubtCardProps {
  readonly doubt: Doubt;
  readonly survey: Survey;
  readonly onAnswer: (isIt: boolean) => void;
}

/** A heading that may mean two things, with contents that do not tell: "Grade" is a level, or a pay grade. */
export function DoubtCard({ doubt: { role, column }, survey, onAnswer }: DoubtCardProps): ReactElement | null {
  const styles = useStyles();
  const asked = survey.columns.find((one) => one.column === column);
  if (!asked) return null;
  return (
    <MessageCard icon={<QuestionIcon />}>
      <p className={styles.question}>
        <strong>{`What does ${columnLabel(asked)} tell?`}</strong>
      </p>
      <p className={styles.samples}>{listSamples(asked)}</p>
      <div className={styles.answers}>
        <Button look="small" onClick={() => onAnswer(true)}>
          {roleLabel(role)}
        </Button>
        <Button look="small" onClick={() => onAnswer(false)}>
          {insteadOf(role)}
        </Button>
      </div>
    </MessageCard>
  );
}
