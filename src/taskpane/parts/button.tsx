import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { token } from "./pane-theme.ts";

const useStyles = makeStyles({
  button: {
    boxSizing: "border-box",
    minWidth: "64px",
    minHeight: "32px",
    padding: "5px 12px",
    border: `1px solid ${token("colorNeutralStroke1")}`,
    borderRadius: "4px",
    backgroundColor: token("colorNeutralBackground1"),
    color: token("colorNeutralForeground1"),
    font: "inherit",
    fontWeight: token("fontWeightSemibold"),
    cursor: "pointer",
    ":hover": { backgroundColor: token("colorNeutralBackground1Hover") },
    ":active": { backgroundColor: token("colorNeutralBackground1Pressed") },
    ":focus-visible": { outline: `2px solid ${token("colorStrokeFocus2")}`, outlineOffset: "1px" },
  },
  small: { minHeight: "24px", padding: "2px 8px", fontSize: "12px", lineHeight: "16px" },
  primary: {
    border: "1px solid transparent",
    backgroundColor: token("colorBrandBackground"),
    color: token("colorNeutralForegroundOnBrand"),
    ":hover": { backgroundColor: token("colorBrandBackgroundHover") },
    ":active": { backgroundColor: token("colorBrandBackgroundPressed") },
  },
  subtle: {
    minWidth: 0,
    border: "1px solid transparent",
    backgroundColor: "transparent",
    ":hover": { backgroundColor: token("colorSubtleBackgroundHover") },
  },
  waiting: {
    border: "1px solid transparent",
    backgroundColor: token("colorNeutralBackgroundDisabled"),
    color: token("colorNeutralForegroundDisabled"),
    cursor: "default",
    ":hover": { backgroundColor: token("colorNeutralBackgroundDisabled") },
    ":active": { backgroundColor: token("colorNeutralBackgroundDisabled") },
  },
});

interface ButtonProps {
  /** One primary button in the pane at the most. */
  readonly look?: "primary" | "plain" | "subtle";
  readonly size?: "small" | "medium";
  /** Does nothing for now. It keeps the focus, so that the keyboard does not lose its place. */
  readonly isWaiting?: boolean;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

export function Button({
  look = "plain",
  size = "medium",
  isWaiting = false,
  onClick,
  children,
}: ButtonProps): ReactElement {
  const styles = useStyles();
  return (
    <button
      type="button"
      aria-disabled={isWaiting}
      className={mergeClasses(
        styles.button,
        size === "small" && styles.small,
        look === "primary" && styles.primary,
        look === "subtle" && styles.subtle,
        isWaiting && styles.waiting,
      )}
      onClick={isWaiting ? undefined : onClick}
    >
      {children}
    </button>
  );
}
