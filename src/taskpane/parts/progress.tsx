import { makeStyles, ProgressBar } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  // Laid over the room that was kept for it.
  bar: { position: "absolute", inset: 0 },
});

interface ProgressProps {
  readonly label: string;
  /** From 0 to 1; null while it is not known. */
  readonly share: number | null;
}

/** How far something is. */
export function Progress({ label, share }: ProgressProps): ReactElement {
  const styles = useStyles();
  return (
    <ProgressBar
      className={styles.bar}
      thickness="large"
      aria-label={label}
      {...(share !== null && { value: share, max: 1 })}
    />
  );
}
