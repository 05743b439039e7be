import { Button, makeStyles, ProgressBar } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PaneState } from "../pane-state.ts";
import { token } from "./pane-theme.ts";
import { RUNNING_WORDS } from "../wording.ts";

const useStyles = makeStyles({
  card: {
    padding: "12px",
    border: `1px solid ${token("line")}`,
    borderRadius: "8px",
    // What is over at once does not flash.
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDelay: "300ms",
    animationFillMode: "both",
  },
  line: { display: "flex", justifyContent: "space-between", marginBottom: "8px" },
  title: { fontWeight: token("fontWeightSemibold") },
  cancel: { marginTop: "4px", marginLeft: "-8px", minWidth: 0, color: token("colorBrandForeground1") },
});

interface RunningCardProps {
  readonly running: NonNullable<PaneState["running"]>;
  readonly onCancel: () => void;
}

/** What is going on, how far it is, and the way out of it. */
export function RunningCard({ running: { action, progress }, onCancel }: RunningCardProps): ReactElement {
  const styles = useStyles();
  const share = progress && progress.total > 0 ? progress.done / progress.total : null;
  const canCancel = action === "insert" || action === "recommend";
  return (
    <div className={styles.card}>
      <div className={styles.line}>
        <span className={styles.title}>{RUNNING_WORDS[action]}</span>
        {/* The bar says it too; as text in a live region each change would be read out. */}
        {share !== null && <span aria-hidden="true">{`${Math.round(share * 100)} %`}</span>}
      </div>
      <ProgressBar aria-label={RUNNING_WORDS[action]} {...(share !== null && { value: share })} />
      {canCancel && (
        <Button className={styles.cancel} appearance="transparent" size="small" onClick={onCancel}>
          Cancel
        </Button>
      )}
    </div>
  );
}
