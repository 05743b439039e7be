import { makeStyles } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { token } from "./pane-theme.ts";

const useStyles = makeStyles({
  button: {
    padding: "2px 0",
    border: "none",
    borderRadius: "4px",
    backgroundColor: "transparent",
    color: token("colorBrandForeground1"),
    font: "inherit",
    fontWeight: token("fontWeightSemibold"),
    textAlign: "start",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${token("colorStrokeFocus2")}` },
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
    <button type="button" className={styles.button} onClick={onClick} {...(label && { "aria-label": label })}>
      {children}
    </button>
  );
}
