import { makeStyles } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { Button } from "./button.tsx";
import { token } from "./pane-theme.ts";

const useStyles = makeStyles({
  footer: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    boxSizing: "border-box",
    minHeight: "56px",
    flexShrink: 0,
    padding: "8px 16px",
    borderTop: `1px solid ${token("line")}`,
    "@media (max-height: 480px)": { minHeight: "44px", paddingBlock: "4px" },
  },
  lines: { minWidth: 0, fontSize: "12px", lineHeight: "16px", color: token("colorNeutralForeground2") },
  lead: { fontWeight: token("fontWeightSemibold"), color: token("colorNeutralForeground1") },
  buttons: { display: "flex", flexShrink: 0, gap: "4px", whiteSpace: "nowrap" },
});

interface FooterProps {
  /** What is left, in a few words. */
  readonly lead: string;
  /** The line below it. */
  readonly ahead: ReactNode;
  /** Label of the only primary button of the pane. */
  readonly label: string;
  readonly isBusy: boolean;
  readonly onStep: () => void;
  /** One step back, where there is one. */
  readonly onBack?: () => void;
}

/** The one next step, and beside it what is left. */
export function Footer({ lead, ahead, label, isBusy, onStep, onBack }: FooterProps): ReactElement {
  const styles = useStyles();
  return (
    <footer className={styles.footer}>
      <div className={styles.lines}>
        <div className={styles.lead}>{isBusy ? "You can keep working" : lead}</div>
        <div>{isBusy ? "Cancel leaves all as it was" : ahead}</div>
      </div>
      <div className={styles.buttons}>
        {onBack && (
          <Button look="subtle" isBusy={isBusy} onClick={onBack}>
            Back
          </Button>
        )}
        <Button look="primary" isBusy={isBusy} onClick={onStep}>
          {label}
        </Button>
      </div>
    </footer>
  );
}
