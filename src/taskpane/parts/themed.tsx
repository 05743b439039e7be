import { makeStyles } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { FORCED_VARIABLES, paneTheme, token, variablesOf } from "./pane-theme.ts";

const useStyles = makeStyles({
  light: variablesOf(paneTheme(false)),
  dark: variablesOf(paneTheme(true)),
  root: {
    height: "100vh",
    overflow: "hidden",
    backgroundColor: token("colorNeutralBackground1"),
    color: token("colorNeutralForeground1"),
    fontFamily: token("fontFamilyBase"),
    fontSize: "14px",
    lineHeight: "20px",
    "@media (forced-colors: active)": FORCED_VARIABLES,
  },
});

/** Everything in it has the pane's colours and type. */
export function Themed({ isDark, children }: { readonly isDark: boolean; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  return <div className={`${isDark ? styles.dark : styles.light} ${styles.root}`}>{children}</div>;
}
