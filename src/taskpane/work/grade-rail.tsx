import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { KeyboardEvent, ReactElement } from "react";
import type { AskedGrade, AskedGrades } from "../../app/asked-grades.ts";
import type { PersonRating } from "../../app/team.ts";
import type { Grade } from "../../domain/ladder.ts";
import { token } from "../parts/pane-theme.ts";
import { describeGrade, gradeOf } from "./rating-words.ts";

const useStyles = makeStyles({
  rail: { display: "flex", flexDirection: "column" },
  row: {
    position: "relative",
    display: "grid",
    gridTemplateColumns: "20px 1fr",
    columnGap: "12px",
    width: "100%",
    padding: "4px 8px",
    border: "none",
    borderRadius: "6px",
    backgroundColor: "transparent",
    color: token("colorNeutralForeground1"),
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: token("colorNeutralBackground1Hover") },
    ":focus-visible": { outline: `2px solid ${token("colorStrokeFocus2")}`, outlineOffset: "-1px" },
  },
  chosen: {
    backgroundColor: token("metFill"),
    ":hover": { backgroundColor: token("metFill") },
    "@media (forced-colors: active)": { outline: "2px solid Highlight", outlineOffset: "-2px" },
  },
  // The rail runs from bead to bead, behind them.
  line: {
    position: "absolute",
    top: "24px",
    bottom: "-4px",
    left: "16.5px",
    width: "3px",
    backgroundColor: token("step"),
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  bead: {
    position: "relative",
    boxSizing: "border-box",
    width: "20px",
    height: "20px",
    border: `1.5px solid ${token("colorNeutralStroke1")}`,
    borderRadius: "4px",
    backgroundColor: token("colorNeutralBackground1"),
    fontSize: "12px",
    lineHeight: "17px",
    fontWeight: token("fontWeightSemibold"),
    textAlign: "center",
  },
  reachedLine: { backgroundColor: token("met") },
  reached: { border: `1.5px solid ${token("met")}`, color: token("metText") },
  given: {
    border: `1.5px solid ${token("met")}`,
    backgroundColor: token("met"),
    color: token("colorNeutralBackground1"),
    "@media (forced-colors: active)": {
      backgroundColor: "Highlight",
      color: "HighlightText",
      forcedColorAdjust: "none",
    },
  },
  name: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: "8px", lineHeight: "20px" },
  grade: { fontWeight: token("fontWeightSemibold") },
  words: { display: "block", fontSize: "12px", lineHeight: "16px", color: token("colorNeutralForeground2") },
  tag: {
    padding: "0 7px",
    border: `1px solid ${token("step")}`,
    borderRadius: "9px",
    backgroundColor: token("step"),
    fontSize: "11px",
    lineHeight: "16px",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  next: {
    border: `1px dashed ${token("unk")}`,
    backgroundColor: "transparent",
    "@media (forced-colors: active)": { border: "1px dashed CanvasText" },
  },
});

function Tag({ asked, isNext }: { readonly asked: AskedGrade; readonly isNext: boolean }): ReactElement {
  const styles = useStyles();
  return <span className={mergeClasses(styles.tag, isNext && styles.next)}>{`${asked.level} asks`}</span>;
}

/** Moving never writes: the arrow keys only take the focus along. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=radio]")];
  const at = rows.findIndex((row) => row === document.activeElement);
  rows[Math.min(rows.length - 1, Math.max(0, at + step))]?.focus();
}

interface GradeRowProps {
  readonly bead: string;
  readonly label: string;
  readonly isChosen: boolean;
  /** One row of the group can be reached by Tab. */
  readonly isEntry: boolean;
  readonly look: "given" | "reached" | "none";
  /** Null where the rail ends. */
  readonly line: "reached" | "plain" | null;
  readonly children: ReactElement;
  readonly onChoose: () => void;
}

function GradeRow({ bead, label, isChosen, isEntry, look, line, children, onChoose }: GradeRowProps): ReactElement {
  const styles = useStyles();
  return (
    <button
      type="button"
      role="radio"
      aria-checked={isChosen}
      aria-label={label}
      tabIndex={isEntry ? 0 : -1}
      className={mergeClasses(styles.row, isChosen && styles.chosen)}
      onClick={onChoose}
    >
      {line && <span className={mergeClasses(styles.line, line === "reached" && styles.reachedLine)} />}
      <span
        className={mergeClasses(styles.bead, look === "reached" && styles.reached, look === "given" && styles.given)}
      >
        {bead}
      </span>
      {children}
    </button>
  );
}

function GradeWords({
  grade,
  asked: { now, next },
}: {
  readonly grade: Grade;
  readonly asked: AskedGrades;
}): ReactElement {
  const styles = useStyles();
  return (
    <span>
      <span className={styles.name}>
        <span className={styles.grade}>{grade.name}</span>
        {now?.grade === grade.value && <Tag asked={now} isNext={false} />}
        {next?.grade === grade.value && <Tag asked={next} isNext />}
      </span>
      {grade.text !== undefined && <span className={styles.words}>{grade.text}</span>}
    </span>
  );
}

interface GradeRailProps {
  readonly rating: PersonRating;
  readonly asked: AskedGrades;
  readonly onRate: (given: number | "notObserved") => void;
}

/** The grades of one competency, lowest first, and the deliberate blank. */
export function GradeRail({ rating, asked, onRate }: GradeRailProps): ReactElement {
  const styles = useStyles();
  const { grades, competency, reading } = rating;
  const given = reading.kind === "graded" ? reading.grade : null;
  const reached = gradeOf(rating) ?? 0;
  const isNotObserved = reading.kind === "notObserved";
  return (
    <div role="radiogroup" aria-label={competency.name} className={styles.rail} onKeyDown={moveFocus}>
      {grades.map((grade, index) => (
        <GradeRow
          key={grade.value}
          bead={String(grade.value)}
          label={describeGrade(grade, grades.length, asked)}
          isChosen={grade.value === given}
          isEntry={grade.value === given || (given === null && !isNotObserved && index === 0)}
          look={grade.value === given ? "given" : grade.value <= reached ? "reached" : "none"}
          line={index === grades.length - 1 ? null : grade.value < reached ? "reached" : "plain"}
          onChoose={() => onRate(grade.value)}
        >
          <GradeWords grade={grade} asked={asked} />
        </GradeRow>
      ))}
      <GradeRow
        bead="0"
        label="Not observed (writes n/o)"
        isChosen={isNotObserved}
        isEntry={isNotObserved}
        look="none"
        line={null}
        onChoose={() => onRate("notObserved")}
      >
        <span>Not observed (writes n/o)</span>
      </GradeRow>
    </div>
  );
}
