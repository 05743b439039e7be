import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ManagerProgress } from "../../app/team.ts";
import { token } from "../parts/pane-theme.ts";
import { totalOf } from "./team-counts.ts";

const useStyles = makeStyles({
  title: {
    margin: "4px 0",
    fontSize: "12px",
    lineHeight: "16px",
    fontWeight: token("fontWeightSemibold"),
    color: token("colorNeutralForeground2"),
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: { padding: "4px 0" },
  line: { display: "flex", justifyContent: "space-between", gap: "12px" },
  counts: { flexShrink: 0, fontSize: "12px", lineHeight: "20px" },
  bar: { display: "block", width: "100%", height: "4px", accentColor: token("met") },
});

type Counts = Omit<ManagerProgress, "manager">;

/** "58 of 70, 3 not observed" */
export function describeProgress({ rated, notObserved, cells }: Counts): string {
  const done = `${rated.toLocaleString("en")} of ${cells.toLocaleString("en")}`;
  return notObserved === 0 ? done : `${done}, ${notObserved.toLocaleString("en")} not observed`;
}

function ProgressRow({ name, progress }: { readonly name: string; readonly progress: Counts }): ReactElement {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <span dir="auto">{name}</span>
        <span className={styles.counts}>{describeProgress(progress)}</span>
      </div>
      <progress
        className={styles.bar}
        aria-label={name}
        max={progress.cells}
        value={progress.rated + progress.notObserved}
      />
    </li>
  );
}

/** How far the ratings are, manager by manager. Deliberate blanks are done too, and counted apart. */
export function ProgressByManager({ managers }: { readonly managers: readonly ManagerProgress[] }): ReactElement {
  const styles = useStyles();
  return (
    <section aria-label="Rated, by manager">
      <h3 className={styles.title}>Rated, by manager</h3>
      <ul className={styles.list}>
        {managers.length > 1 && <ProgressRow name="All" progress={totalOf(managers)} />}
        {managers.map((progress) => (
          <ProgressRow key={progress.manager} name={progress.manager || "No manager"} progress={progress} />
        ))}
      </ul>
    </section>
  );
}
