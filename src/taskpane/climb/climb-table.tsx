import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ClimbLane, ClimbView } from "../../app/explanation.ts";
import { token } from "../parts/pane-theme.ts";
import { gradeWords } from "./climb-words.ts";

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: "12px", lineHeight: "16px" },
  cell: {
    padding: "4px 0 4px 8px",
    borderBottom: `1px solid ${token("line")}`,
    textAlign: "end",
    verticalAlign: "top",
    fontWeight: token("fontWeightRegular"),
  },
  head: { color: token("colorNeutralForeground2"), verticalAlign: "bottom" },
  first: { minWidth: "84px", paddingLeft: 0, textAlign: "start", overflowWrap: "anywhere" },
  name: { fontWeight: token("fontWeightSemibold") },
  grade: { color: token("colorNeutralForeground2") },
  short: { color: token("short"), fontWeight: token("fontWeightSemibold") },
});

function askedWords({ asked }: ClimbLane, level: number): string {
  const required = asked[level];
  if (required?.kind === "grade") return String(required.grade);
  return required?.kind === "nothing" ? "none" : "no text";
}

function shortWords({ asked, rated }: ClimbLane, inQuestion: number | null): string {
  const required = inQuestion === null ? undefined : asked[inQuestion];
  if (required?.kind !== "grade") return "–";
  return rated === null ? "?" : String(Math.max(0, required.grade - rated));
}

/** The level now, the one in question, and the recommended one where that lies further up: each once. */
function levelsOf({ now, inQuestion, recommended }: ClimbView): readonly number[] {
  const further = inQuestion !== null && recommended !== null && recommended > inQuestion ? recommended : null;
  return [...new Set([now, inQuestion, further])].filter((level) => level !== null);
}

/** The climb as a table: rated, asked at the levels that matter, and short by at the one in question. */
export function ClimbTable({ climb }: { readonly climb: ClimbView }): ReactElement {
  const styles = useStyles();
  const { steps, lanes, inQuestion } = climb;
  const levels = levelsOf(climb);
  const headings = ["Rated", ...levels.map((level) => `${steps[level]?.label ?? ""} asks`), "Short by"];
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {["Competency", ...headings].map((heading, at) => (
            <th key={heading} scope="col" className={mergeClasses(styles.cell, styles.head, at === 0 && styles.first)}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lanes.map((lane) => (
          <tr key={lane.name}>
            <th scope="row" className={mergeClasses(styles.cell, styles.first)}>
              <div className={styles.name}>{lane.isMustHave ? `${lane.name} (must-have)` : lane.name}</div>
              <div className={styles.grade}>{gradeWords(lane)}</div>
            </th>
            <td className={styles.cell}>{lane.rated ?? "–"}</td>
            {levels.map((level) => (
              <td key={level} className={styles.cell}>
                {askedWords(lane, level)}
              </td>
            ))}
            <td className={mergeClasses(styles.cell, Number(shortWords(lane, inQuestion)) > 0 && styles.short)}>
              {shortWords(lane, inQuestion)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
