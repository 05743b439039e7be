import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { token } from "./pane-theme.ts";

const WIDTHS = ["55%", "80%", "40%", "75%", "50%", "65%"];

const useStyles = makeStyles({
  skeleton: {
    display: "grid",
    gap: "12px",
    padding: "16px",
    // What is there at once does not flash.
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDelay: "300ms",
    animationFillMode: "both",
  },
  bar: { height: "10px", borderRadius: "5px", backgroundColor: token("step") },
});

/** Stands where the content will be, while it is being read. */
export function Skeleton(): ReactElement {
  const styles = useStyles();
  return (
    <div role="status" aria-label="Reading the workbook" className={styles.skeleton}>
      {WIDTHS.map((width) => (
        <div key={width} className={styles.bar} style={{ width }} />
      ))}
    </div>
  );
}
