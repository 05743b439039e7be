import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { KeyboardEvent, ReactElement, ReactNode } from "react";
import { token } from "../parts/pane-theme.ts";
import type { Tab } from "./next-step.ts";

const TABS: readonly (readonly [tab: Tab, label: string])[] = [
  ["person", "Person"],
  ["findings", "Findings"],
  ["team", "Team"],
];

const PANEL_ID = "rungs-panel";
const tabId = (tab: Tab): string => `rungs-tab-${tab}`;

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: "12px" },
  // The words of the first tab begin where those below it begin.
  tabs: { display: "flex", gap: "8px", height: "36px", marginInline: "-4px" },
  tab: {
    display: "inline-flex",
    alignItems: "center",
    gap: "6px",
    padding: "0 4px",
    border: "none",
    borderBottom: "3px solid transparent",
    borderTop: "3px solid transparent",
    borderRadius: "4px 4px 0 0",
    backgroundColor: "transparent",
    color: token("colorNeutralForeground2"),
    font: "inherit",
    whiteSpace: "nowrap",
    cursor: "pointer",
    // Where colours are forced, a transparent border is drawn.
    "@media (forced-colors: active)": { borderTopColor: "Canvas", borderBottomColor: "Canvas" },
    ":focus-visible": { outline: `2px solid ${token("colorStrokeFocus2")}`, outlineOffset: "-2px" },
  },
  chosen: {
    borderBottom: `3px solid ${token("met")}`,
    color: token("colorNeutralForeground1"),
    fontWeight: token("fontWeightSemibold"),
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  count: {
    boxSizing: "border-box",
    minWidth: "16px",
    padding: "0 4px",
    borderRadius: "8px",
    backgroundColor: token("err"),
    color: token("colorNeutralBackground1"),
    fontSize: "11px",
    lineHeight: "16px",
    fontWeight: token("fontWeightSemibold"),
    textAlign: "center",
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", color: "Canvas", forcedColorAdjust: "none" },
  },
});

interface TabsProps {
  readonly chosen: Tab;
  readonly errors: number;
  readonly onChoose: (tab: Tab) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1 };

/** The tabs, with the number of errors beside the findings. */
export function Tabs({ chosen, errors, onChoose }: TabsProps): ReactElement {
  const styles = useStyles();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = TABS.findIndex(([tab]) => tab === chosen);
    const [tab] = TABS[(at + step + TABS.length) % TABS.length] ?? [chosen];
    onChoose(tab);
    document.getElementById(tabId(tab))?.focus();
  };
  return (
    <div role="tablist" aria-label="Views" className={styles.tabs} onKeyDown={onKeyDown}>
      {TABS.map(([tab, label]) => (
        <button
          key={tab}
          id={tabId(tab)}
          type="button"
          role="tab"
          aria-selected={tab === chosen}
          aria-controls={PANEL_ID}
          tabIndex={tab === chosen ? 0 : -1}
          className={mergeClasses(styles.tab, tab === chosen && styles.chosen)}
          onClick={() => onChoose(tab)}
        >
          {label}
          {tab === "findings" && errors > 0 && (
            <span className={styles.count} aria-label={errors === 1 ? "1 error" : `${errors} errors`}>
              {errors}
            </span>
          )}
        </button>
      ))}
    </div>
  );
}

interface TabPanelProps {
  /** The tab that names it. */
  readonly tab: Tab;
  readonly children: ReactNode;
}

/** What a tab shows. */
export function TabPanel({ tab, children }: TabPanelProps): ReactElement {
  const styles = useStyles();
  return (
    <div id={PANEL_ID} role="tabpanel" aria-labelledby={tabId(tab)} className={styles.panel}>
      {children}
    </div>
  );
}
