import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { token } from "../parts/pane-theme.ts";
import { LadderMenu, type MenuItem } from "./ladder-menu.tsx";
import type { Tab } from "./next-step.ts";
import { Tabs } from "./tabs.tsx";

const SHORT = "@media (max-height: 479px)";

const useStyles = makeStyles({
  top: {
    flexShrink: 0,
    // Excel draws its own menu over the right end.
    padding: "0 16px",
    borderBottom: `1px solid ${token("line")}`,
    color: token("colorNeutralForeground1"),
    [SHORT]: { display: "flex", alignItems: "center", gap: "12px", height: "36px" },
  },
  header: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    height: "40px",
    margin: "0 28px 0 -4px",
    [SHORT]: { height: "36px", margin: 0 },
  },
  pill: {
    display: "inline-flex",
    alignItems: "center",
    gap: "5px",
    flexShrink: 0,
    padding: "0 8px",
    border: `1px solid ${token("colorNeutralStroke1")}`,
    borderRadius: "10px",
    fontSize: "11px",
    lineHeight: "18px",
    color: token("colorNeutralForeground2"),
    [SHORT]: { display: "none" },
  },
});

interface WorkTopProps {
  readonly ladder: string;
  readonly items: readonly MenuItem[];
  readonly tab: Tab;
  readonly errors: number;
  readonly onChoose: (tab: Tab) => void;
}

/** Header and tabs: below 480 px of height they share one row. */
export function WorkTop({ ladder, items, tab, errors, onChoose }: WorkTopProps): ReactElement {
  const styles = useStyles();
  return (
    <header className={styles.top}>
      <div className={styles.header}>
        <LadderMenu name={ladder} items={items} />
        <span className={styles.pill}>
          <svg width="6" height="6" viewBox="0 0 6 6" aria-hidden="true" fill={token("met")}>
            <circle cx="3" cy="3" r="3" />
          </svg>
          Live
        </span>
      </div>
      <Tabs chosen={tab} errors={errors} onChoose={onChoose} />
    </header>
  );
}
