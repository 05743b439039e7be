import { makeStyles } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { DoneIcon } from "./drawings.tsx";
import { MessageCard } from "./message-card.tsx";
import { token } from "./pane-theme.ts";
import type { Said } from "./said.ts";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: "14px", lineHeight: "20px", fontWeight: token("fontWeightSemibold") },
  sentences: { margin: 0, padding: 0, listStyleType: "none", overflowWrap: "anywhere" },
  more: { cursor: "pointer", fontSize: "12px", lineHeight: "20px", color: token("colorNeutralForeground2") },
  ways: { display: "flex", gap: "16px", marginTop: "4px" },
});

function Sentences({ sentences }: Pick<Said, "sentences">): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.sentences}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

interface NoticeCardProps {
  readonly said: Said;
  /** The title alone, and the sentences on demand: for people who have gone on and need the room. */
  readonly isBrief?: boolean;
  /** Buttons: the way back, and where to look. */
  readonly children?: ReactNode;
}

/** What an action has done. Stays until the next one. */
export function NoticeCard({ said: { title, sentences }, isBrief = false, children }: NoticeCardProps): ReactElement {
  const styles = useStyles();
  const isFolded = isBrief && sentences.length > 0;
  return (
    <MessageCard icon={<DoneIcon />}>
      <h2 className={styles.title}>{title}</h2>
      {!isFolded && <Sentences sentences={sentences} />}
      <div className={styles.ways}>{children}</div>
      {isFolded && (
        <details>
          <summary className={styles.more}>Details</summary>
          <Sentences sentences={sentences} />
        </details>
      )}
    </MessageCard>
  );
}
