import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { token } from "./pane-theme.ts";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "16px 1fr",
    columnGap: "12px",
    padding: "12px",
    border: `1px solid ${token("line")}`,
    borderRadius: "8px",
    backgroundColor: token("colorNeutralBackground2"),
  },
  alert: { border: `1px solid ${token("err")}`, backgroundColor: token("errFill") },
  icon: { paddingTop: "2px" },
});

interface MessageCardProps {
  readonly icon: ReactElement;
  /** Spoken at once by a screen reader. */
  readonly isAlert?: boolean;
  readonly children: ReactNode;
}

/** A mark, and beside it what there is to say. */
export function MessageCard({ icon, isAlert = false, children }: MessageCardProps): ReactElement {
  const styles = useStyles();
  return (
    <div {...(isAlert && { role: "alert" })} className={mergeClasses(styles.card, isAlert && styles.alert)}>
      <div className={styles.icon}>{icon}</div>
      <div>{children}</div>
    </div>
  );
}
