import { makeStyles } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { SeverityIcon } from "../parts/drawings.tsx";
import { MessageCard } from "../parts/message-card.tsx";
import { token } from "../parts/pane-theme.ts";

const useStyles = makeStyles({
  title: { margin: 0, fontSize: "14px", lineHeight: "20px", fontWeight: token("fontWeightSemibold") },
  words: { display: "flex", flexDirection: "column", gap: "8px", marginTop: "4px" },
  sentence: { margin: 0, overflowWrap: "anywhere" },
});

interface WarningWordsProps {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly children?: ReactNode;
}

/** What is to be known before a workbook is worked with. */
export function WarningWords({ title, sentences, children }: WarningWordsProps): ReactElement {
  const styles = useStyles();
  return (
    <MessageCard icon={<SeverityIcon severity="warning" />}>
      <h2 className={styles.title}>{title}</h2>
      <div className={styles.words}>
        {sentences.map((sentence) => (
          <p key={sentence} className={styles.sentence}>
            {sentence}
          </p>
        ))}
        {children}
      </div>
    </MessageCard>
  );
}
