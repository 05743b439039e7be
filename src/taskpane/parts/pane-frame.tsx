import { makeStyles } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { token } from "./pane-theme.ts";

const useStyles = makeStyles({
  pane: { display: "flex", flexDirection: "column", height: "100vh", fontSize: "14px", lineHeight: "20px" },
  body: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    gap: "12px",
    overflowY: "auto",
    // What is measured to fit stays in sight when the scrollbar comes.
    scrollbarGutter: "stable",
    padding: "12px 16px",
    color: token("colorNeutralForeground1"),
  },
});

interface PaneFrameProps {
  /** Header, tabs, strip: what stays in sight above. */
  readonly top: ReactNode;
  readonly bottom: ReactNode;
  readonly isBusy: boolean;
  readonly children: ReactNode;
}

/** Only the body scrolls. */
export function PaneFrame({ top, bottom, isBusy, children }: PaneFrameProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.pane}>
      {top}
      <main className={styles.body} aria-busy={isBusy}>
        {children}
      </main>
      {bottom}
    </div>
  );
}
