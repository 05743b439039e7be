import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { CalibrationReport, Finding } from "../app/report.ts";
import type { Severity } from "../domain/issue.ts";
import { SeverityIcon } from "./parts/drawings.tsx";
import { token } from "./parts/pane-theme.ts";

/** A team of thousands may have as many findings; nobody reads more than this before putting some right. */
const SHOWN = 100;

const GROUPS: readonly (readonly [severity: Severity, title: string])[] = [
  ["error", "Errors"],
  ["warning", "Warnings"],
  ["info", "Notes"],
];

const useStyles = makeStyles({
  summary: {
    padding: "4px 0",
    borderRadius: "4px",
    fontSize: "12px",
    lineHeight: "16px",
    fontWeight: token("fontWeightSemibold"),
    cursor: "pointer",
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  finding: {
    display: "grid",
    gridTemplateColumns: "16px 1fr",
    columnGap: "12px",
    padding: "8px 0",
    borderBottom: `1px solid ${token("line")}`,
    overflowWrap: "anywhere",
  },
  icon: { paddingTop: "2px" },
  more: { margin: "8px 0", fontSize: "12px", lineHeight: "16px", color: token("colorNeutralForeground2") },
});

/** The sentence starts with its cell, which is what people look for. */
function FindingRow({ finding: { severity, cell, message } }: { readonly finding: Finding }): ReactElement {
  const styles = useStyles();
  return (
    <li className={styles.finding}>
      <div className={styles.icon}>
        <SeverityIcon severity={severity} />
      </div>
      <div>
        <strong>{cell}</strong>
        {message.startsWith(cell) ? message.slice(cell.length) : ` ${message}`}
      </div>
    </li>
  );
}

interface FindingGroupProps {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly isOpen: boolean;
}

function FindingGroup({ title, findings, isOpen }: FindingGroupProps): ReactElement {
  const styles = useStyles();
  return (
    <details open={isOpen}>
      <summary className={styles.summary}>{`${title} ${findings.length}`}</summary>
      <ul className={styles.list}>
        {findings.slice(0, SHOWN).map((finding) => (
          <FindingRow key={`${finding.cell} ${finding.code}`} finding={finding} />
        ))}
      </ul>
      {findings.length > SHOWN && (
        <p className={styles.more}>{`The first ${SHOWN} of ${findings.length}: put these right and check again.`}</p>
      )}
    </details>
  );
}

/** All findings by severity; the most severe are open. */
export function Findings({ report }: { readonly report: CalibrationReport }): ReactElement | null {
  const groups = GROUPS.map(([severity, title]) => ({
    title,
    findings: report.findings.filter((finding) => finding.severity === severity),
  })).filter(({ findings }) => findings.length > 0);
  if (groups.length === 0) return null;
  return (
    <section aria-label="Findings">
      {groups.map((group, index) => (
        <FindingGroup key={group.title} {...group} isOpen={index === 0} />
      ))}
    </section>
  );
}
