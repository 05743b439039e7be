import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { token } from "../parts/pane-theme.ts";
import { TextButton } from "../parts/text-button.tsx";

const useStyles = makeStyles({
  card: { padding: "12px", border: `1px solid ${token("line")}`, borderRadius: "8px" },
  text: { margin: 0 },
});

/** Stands where the levels will be, for people who rate without seeing them. */
export function HiddenLevels({ onShowLevels }: { readonly onShowLevels: () => void }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.card}>
      <p className={styles.text}>Levels are hidden while you rate.</p>
      <TextButton onClick={onShowLevels}>Show levels</TextButton>
    </div>
  );
}
