import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { SeverityIcon } from "../parts/drawings.tsx";
import { MessageCard } from "../parts/message-card.tsx";
import { token } from "../parts/pane-theme.ts";
import { describeUnlisted, PROBLEMS_CAN_WAIT } from "./setup-wording.ts";
import type { Survey } from "../../app/survey-of.ts";

const useStyles = makeStyles({
  list: { display: "grid", gap: "4px", margin: 0, padding: 0, listStyleType: "none", overflowWrap: "anywhere" },
  secondary: { margin: "4px 0 0", fontSize: "12px", lineHeight: "16px", color: token("colorNeutralForeground2") },
});

interface ProblemsProps extends Pick<Survey, "problems" | "problemCount"> {
  /** Something else is in the way, so that nothing can be inserted yet. */
  readonly isBlocked: boolean;
}

/** What is wrong in the roster and does not block. */
export function Problems({ problems, problemCount, isBlocked }: ProblemsProps): ReactElement | null {
  const styles = useStyles();
  if (problems.length === 0) return null;
  const unlisted = problemCount - problems.length;
  return (
    <MessageCard icon={<SeverityIcon severity="warning" />}>
      <ul className={styles.list}>
        {problems.map(({ cell, sentence }) => (
          <li key={`${cell} ${sentence}`}>
            <strong>{cell}</strong>
            {`: ${sentence}`}
          </li>
        ))}
      </ul>
      <p className={styles.secondary}>
        {unlisted > 0 && `${describeUnlisted(unlisted)} `}
        {!isBlocked && PROBLEMS_CAN_WAIT}
      </p>
    </MessageCard>
  );
}
