import { makeStyles } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { Team, TeamFinding } from "../../app/team.ts";
import { count } from "../parts/counts.ts";
import { token } from "../parts/pane-theme.ts";
import { Segments } from "../parts/segments.tsx";
import { TextButton } from "../parts/text-button.tsx";
import { type FindingGroup, groupFindings, type Grouping } from "./finding-groups.ts";
import { FindingRow } from "./finding-row.tsx";

/** Findings of one group, and groups, that are shown at once. */
const PAGE = 50;

const GROUPINGS: readonly (readonly [grouping: Grouping, label: string])[] = [
  ["severity", "Severity"],
  ["person", "Person"],
  ["check", "Check"],
];

const useStyles = makeStyles({
  title: {
    margin: "4px 0 0",
    fontSize: "12px",
    lineHeight: "16px",
    fontWeight: token("fontWeightSemibold"),
    color: token("colorNeutralForeground2"),
  },
  number: { marginLeft: "6px", fontWeight: token("fontWeightRegular") },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  nothing: { margin: 0 },
});

interface FindingsProps {
  readonly team: Team;
  readonly onGo: (finding: TeamFinding) => void;
  readonly onFix: (finding: TeamFinding) => void;
}

function Group({ group, team, onGo, onFix }: FindingsProps & { readonly group: FindingGroup }): ReactElement {
  const styles = useStyles();
  const [shown, setShown] = useState(PAGE);
  const rest = group.findings.length - shown;
  return (
    <section aria-label={group.title}>
      <h3 className={styles.title} dir="auto">
        {group.title}
        <span className={styles.number}>{group.findings.length.toLocaleString("en")}</span>
      </h3>
      <ul className={styles.list}>
        {group.findings.slice(0, shown).map((finding) => (
          <FindingRow
            key={`${finding.cell} ${finding.code}`}
            finding={finding}
            jump={{ name: team.people[finding.person]?.name ?? "", onGo: () => onGo(finding) }}
            onFix={() => onFix(finding)}
          />
        ))}
      </ul>
      {rest > 0 && (
        <TextButton onClick={() => setShown(shown + PAGE)}>{`Show ${Math.min(PAGE, rest)} more of ${rest}`}</TextButton>
      )}
    </section>
  );
}

/** All that is to be put right or worth knowing, with the way to each cell. */
export function FindingsScreen(props: FindingsProps): ReactElement {
  const styles = useStyles();
  const [grouping, setGrouping] = useState<Grouping>("severity");
  const [shown, setShown] = useState(PAGE);
  const groups = groupFindings(props.team, grouping);
  if (groups.length === 0)
    return <p className={styles.nothing}>{`Nothing found. ${count(props.team.people.length, "person")} checked.`}</p>;
  return (
    <>
      <Segments label="Group findings by" options={GROUPINGS} chosen={grouping} onChoose={setGrouping} />
      {groups.slice(0, shown).map((group) => (
        <Group key={`${grouping} ${group.key}`} {...props} group={group} />
      ))}
      {groups.length > shown && <TextButton onClick={() => setShown(shown + PAGE)}>Show more</TextButton>}
    </>
  );
}
