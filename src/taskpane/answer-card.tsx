import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { DoneIcon } from "./parts/drawings.tsx";
import { MessageCard } from "./parts/message-card.tsx";
import type { Answer } from "./pane-state.ts";
import { token } from "./parts/pane-theme.ts";
import { UndoButton } from "./parts/undo-button.tsx";
import { describeFindings, describeTeam, NOT_A_DECISION } from "./wording.ts";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: "14px", lineHeight: "20px", fontWeight: token("fontWeightSemibold") },
  sentences: { margin: 0, padding: 0, listStyleType: "none", overflowWrap: "anywhere" },
  secondary: { margin: "8px 0 0", fontSize: "12px", lineHeight: "16px", color: token("colorNeutralForeground2") },
});

interface AnswerCardProps {
  readonly answer: Answer;
  /** Absent when there is nothing to undo. */
  readonly onUndo?: () => void;
}

/** What an action has done, how the team stands after it, and the way back. Stays until the next action. */
export function AnswerCard({ answer: { action, done, team }, onUndo }: AnswerCardProps): ReactElement | null {
  const styles = useStyles();
  if (!done) return null;
  // Nobody looks for levels before the ratings are in.
  const levels = team && action !== "insert" ? describeTeam(team) : [];
  const findings = team ? [describeFindings(team)] : [];
  return (
    <MessageCard icon={<DoneIcon />}>
      <h2 className={styles.title}>{done.title}</h2>
      <ul className={styles.sentences}>
        {[...done.sentences, ...findings, ...levels].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {levels.length > 0 && <p className={styles.secondary}>{NOT_A_DECISION}</p>}
      {onUndo && <UndoButton onUndo={onUndo} />}
    </MessageCard>
  );
}
