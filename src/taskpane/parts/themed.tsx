import { FluentProvider, makeStyles, mergeClasses } from "@fluentui/react-components";
import { type ReactElement, type ReactNode, useRef } from "react";
import { FORCED_VARIABLES, paneTheme, token } from "./pane-theme.ts";
import { useKeptFocus } from "./use-kept-focus.ts";

const useStyles = makeStyles({
  root: {
    height: "100vh",
    overflow: "hidden",
    backgroundColor: token("colorNeutralBackground1"),
    color: token("colorNeutralForeground1"),
    "@media (forced-colors: active)": FORCED_VARIABLES,
  },
  // What the browser draws: scrollbars, and fields that are not Fluent's.
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
});

/** Everything in it has the pane's colours and type, and does not lose the focus. */
export function Themed({ isDark, children }: { readonly isDark: boolean; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  useKeptFocus(root);
  return (
    <FluentProvider theme={paneTheme(isDark)}>
      {/* Below the theme's own element, so that forced colours win whatever the order of the styles. */}
      <div ref={root} className={mergeClasses(styles.root, isDark ? styles.dark : styles.light)}>
        {children}
      </div>
    </FluentProvider>
  );
}
