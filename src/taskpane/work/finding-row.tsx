import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { TeamFinding } from "../../app/team.ts";
import { SeverityIcon } from "../parts/drawings.tsx";
import { token } from "../parts/pane-theme.ts";
import { TextButton } from "../parts/text-button.tsx";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "16px 1fr",
    columnGap: "12px",
    padding: "8px 0",
    borderBottom: `1px solid ${token("line")}`,
    overflowWrap: "anywhere",
  },
  icon: { paddingTop: "2px" },
  head: { display: "flex", justifyContent: "space-between", alignItems: "start", gap: "8px" },
  who: { fontWeight: token("fontWeightSemibold") },
  cell: {
    flexShrink: 0,
    padding: "1px 6px",
    border: "none",
    borderRadius: "4px",
    backgroundColor: token("step"),
    color: "inherit",
    font: "inherit",
    fontSize: "11px",
    lineHeight: "18px",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": { outline: `2px solid ${token("colorStrokeFocus2")}` },
  },
});

interface FindingRowProps {
  readonly finding: TeamFinding;
  /** Name and way there, where several people's findings stand together. */
  readonly jump?: { readonly name: string; readonly onGo: () => void };
  readonly onFix: () => void;
}

/** Who, where, one sentence, and what can be put right with one click. */
export function FindingRow({ finding: { severity, cell, message, fix }, jump, onFix }: FindingRowProps): ReactElement {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <div className={styles.icon}>
        <SeverityIcon severity={severity} />
      </div>
      <div>
        {jump && (
          <div className={styles.head}>
            <span className={styles.who} dir="auto">
              {jump.name}
            </span>
            <button type="button" className={styles.cell} aria-label={`Go to ${cell}`} onClick={jump.onGo}>
              {cell}
            </button>
          </div>
        )}
        <div>{message}</div>
        {fix && (
          <TextButton onClick={onFix} label={`${fix.label} in ${cell}`}>
            {fix.label}
          </TextButton>
        )}
      </div>
    </li>
  );
}
