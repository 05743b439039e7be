import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Mark } from "./drawings.tsx";
import { token } from "./pane-theme.ts";

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    minHeight: "40px",
    // Excel draws its own menu over the right end.
    padding: "0 44px 0 16px",
  },
  name: { margin: 0, fontSize: "14px", lineHeight: "20px", fontWeight: token("fontWeightSemibold") },
});

/** The product's name, as long as there is no ladder to be named. */
export function PaneHeader(): ReactElement {
  const styles = useStyles();
  return (
    <header className={styles.header}>
      <Mark />
      <h1 className={styles.name}>Rungs</h1>
    </header>
  );
}
