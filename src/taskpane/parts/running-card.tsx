import { makeStyles } from "@fluentui/react-components";
import { lazy, type ReactElement, Suspense } from "react";
import { token } from "./pane-theme.ts";
import { TextButton } from "./text-button.tsx";
import type { Running } from "./use-action.ts";

// Only what takes its time needs it.
const Progress = lazy(async () => ({ default: (await import("./progress.tsx")).Progress }));

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
  bar: { position: "relative", height: "4px" },
});

interface RunningCardProps {
  readonly running: Running;
  readonly onCancel: () => void;
}

/** What is going on, how far it is, and the way out of it. */
export function RunningCard({ running: { title, progress, canCancel }, onCancel }: RunningCardProps): ReactElement {
  const styles = useStyles();
  const share = progress && progress.total > 0 ? progress.done / progress.total : null;
  return (
    <div className={styles.card}>
      <div className={styles.line}>
        <span className={styles.title}>{title}</span>
        {/* The bar says it too; as text in a live region each change would be read out. */}
        {share !== null && <span aria-hidden="true">{`${Math.round(share * 100)} %`}</span>}
      </div>
      <div className={styles.bar}>
        <Suspense>
          <Progress label={title} share={share} />
        </Suspense>
      </div>
      {canCancel && <TextButton onClick={onCancel}>Cancel</TextButton>}
    </div>
  );
}
