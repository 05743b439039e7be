import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { AskedGrades } from "../../app/asked-grades.ts";
import type { Person, PersonRating, TeamFinding } from "../../app/team.ts";
import { token } from "../parts/pane-theme.ts";
import { Segments } from "../parts/segments.tsx";
import { AFTER_RATING, type AfterRating } from "./after-rating.ts";
import { CompetencyStrip } from "./competency-strip.tsx";
import { FindingRow } from "./finding-row.tsx";
import { GradeRail } from "./grade-rail.tsx";

const CHOICES = (Object.keys(AFTER_RATING) as AfterRating[]).map(
  (after) => [after, AFTER_RATING[after].label] as const,
);

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", gap: "8px" },
  title: { margin: 0, fontSize: "16px", lineHeight: "22px", fontWeight: token("fontWeightSemibold") },
  cell: {
    padding: "0 5px",
    borderRadius: "4px",
    backgroundColor: token("step"),
    fontSize: "11px",
    lineHeight: "16px",
  },
  about: { margin: "0 0 8px", fontSize: "12px", lineHeight: "16px", color: token("colorNeutralForeground2") },
  findings: { margin: 0, padding: 0, listStyleType: "none" },
  after: { display: "flex", flexDirection: "column", gap: "4px" },
  label: { fontSize: "12px", lineHeight: "16px", color: token("colorNeutralForeground2") },
});

interface RatingCardProps {
  readonly person: Person;
  readonly rating: PersonRating;
  readonly asked: AskedGrades;
  /** What is to be put right in this cell. */
  readonly findings: readonly TeamFinding[];
  readonly after: AfterRating;
  readonly onRate: (given: number | "notObserved") => void;
  readonly onGoTo: (rating: PersonRating) => void;
  readonly onFix: (finding: TeamFinding) => void;
  readonly onAfter: (after: AfterRating) => void;
}

/** One competency of one person: its grades in words, what the levels ask, and the rating. */
export function RatingCard(props: RatingCardProps): ReactElement {
  const styles = useStyles();
  const { person, rating, asked, findings, after, onRate, onGoTo, onFix, onAfter } = props;
  const { competency, cell } = rating;
  return (
    <>
      <CompetencyStrip ratings={person.ratings} chosen={rating} onChoose={onGoTo} />
      <section aria-label={competency.name}>
        <div className={styles.head}>
          <h3 className={styles.title}>{competency.name}</h3>
          <span className={styles.cell}>{cell}</span>
        </div>
        {competency.description !== undefined && <p className={styles.about}>{competency.description}</p>}
        {findings.length > 0 && (
          <ul className={styles.findings}>
            {findings.map((finding) => (
              <FindingRow key={finding.code} finding={finding} onFix={() => onFix(finding)} />
            ))}
          </ul>
        )}
        <GradeRail rating={rating} asked={asked} onRate={onRate} />
      </section>
      <div className={styles.after}>
        <span className={styles.label} aria-hidden="true">
          After rating
        </span>
        <Segments label="After rating" options={CHOICES} chosen={after} onChoose={onAfter} />
      </div>
    </>
  );
}
