import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { token } from "../parts/pane-theme.ts";
import { TextButton } from "../parts/text-button.tsx";
import { describeLeftOut, describeRoster, describeWithoutId } from "./setup-wording.ts";
import type { Survey } from "../../app/survey-of.ts";

const useStyles = makeStyles({
  card: {
    display: "grid",
    gridTemplateColumns: "16px 1fr auto",
    alignItems: "center",
    columnGap: "12px",
    padding: "10px 12px",
    border: `1px solid ${token("line")}`,
    borderRadius: "8px",
    overflowWrap: "anywhere",
  },
  name: { fontWeight: token("fontWeightSemibold") },
  secondary: { gridColumn: "2 / -1", fontSize: "12px", lineHeight: "16px", color: token("colorNeutralForeground2") },
});

const GridIcon = (): ReactElement => (
  <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke="currentColor">
    <rect x="1.5" y="1.5" width="13" height="13" rx="1.5" />
    <path d="M1.5 6h13M1.5 10h13M6 1.5v13M10 1.5v13" />
  </svg>
);

interface RosterCardProps {
  readonly survey: Survey;
  /** Absent where no other sheet has a roster. */
  readonly onChange?: () => void;
}

/** Which roster was found, who is in it, and which rows are not. */
export function RosterCard({ survey, onChange }: RosterCardProps): ReactElement {
  const styles = useStyles();
  const lines = [describeRoster(survey), describeLeftOut(survey), describeWithoutId(survey)];
  return (
    <div className={styles.card}>
      <GridIcon />
      <div className={styles.name}>{`Roster on “${survey.sheet}”`}</div>
      {onChange && <TextButton onClick={onChange}>Change</TextButton>}
      <div className={styles.secondary}>{lines.map((line) => line !== "" && <div key={line}>{line}</div>)}</div>
    </div>
  );
}
