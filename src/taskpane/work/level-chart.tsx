import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { token } from "../parts/pane-theme.ts";
import type { LevelRow, TrackRows } from "./team-counts.ts";

/** One mark per person up to here; above it bars of the same three parts. */
const MARKS = 20;

type Part = "stays" | "leaves" | "arrives";

const PARTS: readonly Part[] = ["stays", "arrives", "leaves"];

const useStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", fontSize: "12px", lineHeight: "20px" },
  title: {
    margin: 0,
    fontSize: "12px",
    lineHeight: "16px",
    fontWeight: token("fontWeightSemibold"),
    color: token("colorNeutralForeground2"),
  },
  caption: { padding: "8px 0 2px", textAlign: "start", lineHeight: "16px", color: token("colorNeutralForeground2") },
  row: { borderBottom: `1px solid ${token("line")}` },
  label: { padding: "0 8px 0 0", textAlign: "start", fontWeight: token("fontWeightSemibold"), whiteSpace: "nowrap" },
  // No wider than what is left: many marks draw closer together.
  chart: { width: "100%", maxWidth: 0, padding: 0 },
  marks: { display: "flex", alignItems: "center", gap: "3px", height: "20px" },
  numbers: { padding: "0 0 0 8px", textAlign: "end", whiteSpace: "nowrap" },
  mark: { boxSizing: "border-box", flexShrink: 1, width: "11px", height: "11px", borderRadius: "2px" },
  stays: {
    backgroundColor: token("met"),
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  leaves: { border: `1.5px dashed ${token("met")}` },
  arrives: {
    borderRadius: 0,
    backgroundColor: token("colorNeutralForeground1"),
    clipPath: "polygon(50% 0, 100% 100%, 0 100%)",
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  // A bar has no room for a triangle: it slopes.
  arrivesBar: { clipPath: "polygon(0 100%, 8px 0, 100% 0, 100% 100%)" },
  legend: { display: "flex", gap: "16px", marginTop: "4px", fontSize: "12px", lineHeight: "16px" },
  key: { display: "flex", alignItems: "center", gap: "6px" },
});

function Marks({ row, most }: { readonly row: LevelRow; readonly most: number }): ReactElement {
  const styles = useStyles();
  const isBar = most > MARKS;
  return (
    <div className={styles.marks} aria-hidden="true">
      {PARTS.flatMap((part) =>
        isBar && row[part] > 0 ? (
          <div
            key={part}
            className={mergeClasses(styles.mark, styles[part], part === "arrives" && styles.arrivesBar)}
            style={{ width: `${(100 * row[part]) / most}%` }}
          />
        ) : (
          Array.from({ length: isBar ? 0 : row[part] }, (_, index) => (
            <div key={`${part} ${index}`} className={mergeClasses(styles.mark, styles[part])} />
          ))
        ),
      )}
    </div>
  );
}

/** "13 → 11", or one number where nothing changes. */
export function describeChange({ stays, leaves, arrives }: LevelRow): string {
  return leaves + arrives === 0 ? String(stays) : `${stays + leaves} → ${stays + arrives}`;
}

const Legend = (): ReactElement => {
  const styles = useStyles();
  return (
    <div className={styles.legend} aria-hidden="true">
      {(["stays", "leaves", "arrives"] as const).map((part) => (
        <span key={part} className={styles.key}>
          <span className={mergeClasses(styles.mark, styles[part])} />
          {part}
        </span>
      ))}
    </div>
  );
};

/** Where the people of one track stand, and where they would if all who are ready moved one step up. */
function LevelChart({ track, rows }: TrackRows): ReactElement {
  const styles = useStyles();
  const most = Math.max(...rows.map(({ stays, leaves, arrives }) => stays + leaves + arrives));
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{track}</caption>
      <tbody>
        {rows.map((row) => (
          <tr key={row.label} className={styles.row}>
            <th scope="row" className={styles.label}>
              {row.label}
            </th>
            <td className={styles.chart}>
              <Marks row={row} most={most} />
            </td>
            <td className={styles.numbers}>{describeChange(row)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** One chart per track that somebody is on. */
export function LevelCharts({ tracks }: { readonly tracks: readonly TrackRows[] }): ReactElement | null {
  const styles = useStyles();
  if (tracks.length === 0) return null;
  return (
    <div>
      <h4 className={styles.title}>Levels, if all who are ready move up</h4>
      {tracks.map((rows) => (
        <LevelChart key={rows.track} {...rows} />
      ))}
      <Legend />
    </div>
  );
}
