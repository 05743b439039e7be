import { makeStyles } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { token } from "../parts/pane-theme.ts";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", gap: "6px" },
  title: {
    margin: 0,
    color: token("colorNeutralForeground2"),
    fontSize: "12px",
    lineHeight: "16px",
    fontWeight: token("fontWeightSemibold"),
  },
});

interface SectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** One of the answers to "why?". */
export function Section({ title, children }: SectionProps): ReactElement {
  const styles = useStyles();
  return (
    <section className={styles.section}>
      <h3 className={styles.title}>{title}</h3>
      {children}
    </section>
  );
}
