import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { token } from "./pane-theme.ts";

/** As Fluent UI draws them. */
const useStyles = makeStyles({
  button: {
    boxSizing: "border-box",
    minWidth: "64px",
    padding: "5px 12px",
    border: "1px solid transparent",
    borderRadius: "4px",
    fontFamily: "inherit",
    fontSize: "14px",
    lineHeight: "20px",
    fontWeight: token("fontWeightSemibold"),
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${token("colorStrokeFocus2")}`, outlineOffset: "1px" },
  },
  primary: {
    backgroundColor: token("colorBrandBackground"),
    color: token("colorNeutralForegroundOnBrand"),
    ":hover": { backgroundColor: token("colorBrandBackgroundHover") },
    ":active": { backgroundColor: token("colorBrandBackgroundPressed") },
    "@media (forced-colors: active)": {
      backgroundColor: "Highlight",
      color: "HighlightText",
      forcedColorAdjust: "none",
      ":hover": { backgroundColor: "HighlightText", color: "Highlight" },
    },
  },
  subtle: {
    backgroundColor: "transparent",
    color: token("colorNeutralForeground2"),
    ":hover": { backgroundColor: token("colorSubtleBackgroundHover") },
    ":active": { backgroundColor: token("colorSubtleBackgroundPressed") },
  },
  small: {
    padding: "3px 8px",
    border: `1px solid ${token("colorNeutralStroke1")}`,
    backgroundColor: token("colorNeutralBackground1"),
    color: token("colorNeutralForeground1"),
    fontSize: "12px",
    lineHeight: "16px",
    fontWeight: "normal",
    ":hover": { backgroundColor: token("colorNeutralBackground1Hover") },
    ":active": { backgroundColor: token("colorNeutralBackground1Pressed") },
  },
  busy: {
    backgroundColor: token("colorNeutralBackgroundDisabled"),
    color: token("colorNeutralForegroundDisabled"),
    cursor: "not-allowed",
    "@media (forced-colors: active)": { color: "GrayText" },
  },
});

interface ButtonProps {
  readonly look: "primary" | "subtle" | "small";
  /** It waits and does nothing, and keeps the focus, so that the keyboard does not lose its place. */
  readonly isBusy?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

export function Button({ look, isBusy = false, onClick, children }: ButtonProps): ReactElement {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.button, isBusy ? styles.busy : styles[look])}
      aria-disabled={isBusy}
      {...(!isBusy && { onClick })}
    >
      {children}
    </button>
  );
}
