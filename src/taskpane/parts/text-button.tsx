import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { token } from "./pane-theme.ts";

const useStyles = makeStyles({
  button: {
    minWidth: 0,
    // With the border that shows the focus, as high as a line and its room; the words stand where a text begins.
    margin: "0 -1px",
    padding: "1px 0",
    color: token("colorBrandForeground1"),
    fontSize: "inherit",
    lineHeight: "inherit",
    textAlign: "start",
    ":hover": { textDecorationLine: "underline" },
  },
});

interface TextButtonProps {
  readonly onClick: () => void;
  /** Where the text alone does not say what it does. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A button that reads like a part of the text: its words start where those above it start. */
export function TextButton({ onClick, label, children }: TextButtonProps): ReactElement {
  const styles = useStyles();
  return (
    <Button
      appearance="transparent"
      className={styles.button}
      onClick={onClick}
      {...(label && { "aria-label": label })}
    >
      {children}
    </Button>
  );
}
