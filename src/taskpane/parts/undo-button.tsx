import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { token } from "./pane-theme.ts";

const useStyles = makeStyles({
  // Its text starts where the text above it starts.
  undo: { marginLeft: "-9px", marginTop: "4px", minWidth: 0, color: token("colorBrandForeground1") },
});

/** The way back, below what an action has done or could not do. */
export function UndoButton({ onUndo }: { readonly onUndo: () => void }): ReactElement {
  const styles = useStyles();
  return (
    <Button className={styles.undo} appearance="transparent" size="small" onClick={onUndo}>
      Undo
    </Button>
  );
}
