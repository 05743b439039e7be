import { makeStyles } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { isSameManager } from "../../app/managers.ts";
import type { Person, Team } from "../../app/team.ts";
import { count } from "../parts/counts.ts";
import { Chevron } from "../parts/drawings.tsx";
import { token } from "../parts/pane-theme.ts";
import { TextButton } from "../parts/text-button.tsx";
import { HiddenLevels } from "./hidden-levels.tsx";
import { LevelCharts } from "./level-chart.tsx";
import { ProgressByManager } from "./manager-progress.tsx";
import { StandingShape } from "../parts/standing-mark.tsx";
import { describeStep, distributionOf, groupByStanding, type StandingGroup } from "./team-counts.ts";

/** Names that one line of the counts opens to. */
const NAMES = 100;

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "12px" },
  title: { flexShrink: 0, margin: 0, fontSize: "16px", lineHeight: "22px", fontWeight: token("fontWeightSemibold") },
  select: {
    minWidth: 0,
    height: "28px",
    padding: "0 8px",
    border: `1px solid ${token("colorNeutralStroke1")}`,
    borderBottomColor: token("colorNeutralStrokeAccessible"),
    borderRadius: "4px",
    backgroundColor: token("colorNeutralBackground1"),
    color: "inherit",
    font: "inherit",
    fontSize: "12px",
  },
  summary: {
    display: "grid",
    gridTemplateColumns: "10px 1fr auto 16px",
    alignItems: "center",
    columnGap: "12px",
    padding: "1px 4px",
    borderRadius: "4px",
    cursor: "pointer",
    ":hover": { backgroundColor: token("colorNeutralBackground1Hover") },
    ":focus-visible": { outline: `2px solid ${token("colorStrokeFocus2")}` },
  },
  chevron: { display: "grid", placeItems: "center", "details[open] > summary > &": { rotate: "180deg" } },
  meaning: { margin: "0 0 2px 26px", fontSize: "12px", lineHeight: "16px", color: token("colorNeutralForeground2") },
  number: { fontWeight: token("fontWeightSemibold") },
  names: { margin: "0 0 4px", padding: "0 0 0 26px", listStyleType: "none" },
  more: { color: token("colorNeutralForeground2") },
});

interface TeamScreenProps {
  readonly team: Team;
  readonly onGo: (person: Person) => void;
  readonly onShowLevels: () => void;
}

function StandingRow({ group, onGo }: { readonly group: StandingGroup } & Pick<TeamScreenProps, "onGo">): ReactElement {
  const styles = useStyles();
  const { kind, label, meaning, people } = group;
  return (
    <details>
      <summary className={styles.summary}>
        <StandingShape kind={kind} />
        {label}
        <span className={styles.number}>{people.length.toLocaleString("en")}</span>
        <span className={styles.chevron}>
          <Chevron points="down" />
        </span>
      </summary>
      <p className={styles.meaning}>{meaning}</p>
      <ul className={styles.names}>
        {people.slice(0, NAMES).map((person) => (
          <li key={person.row}>
            <TextButton onClick={() => onGo(person)}>
              <span dir="auto">{person.name}</span>
            </TextButton>{" "}
            <span className={styles.more}>{describeStep(person)}</span>
          </li>
        ))}
        {people.length > NAMES && (
          <li className={styles.more}>{`and ${count(people.length - NAMES, "person")} more`}</li>
        )}
      </ul>
    </details>
  );
}

function Standings({
  team,
  people,
  onGo,
}: Pick<TeamScreenProps, "team" | "onGo"> & { readonly people: readonly Person[] }): ReactElement {
  return (
    <>
      <div>
        {groupByStanding(people).map((group) => (
          <StandingRow key={group.label} group={group} onGo={onGo} />
        ))}
      </div>
      <LevelCharts tracks={distributionOf(team.ladder, people)} />
    </>
  );
}

/** Where people stand, and how far their ratings are. */
export function TeamScreen({ team, onGo, onShowLevels }: TeamScreenProps): ReactElement {
  const styles = useStyles();
  const [chosen, setManager] = useState<string | null>(null);
  // A manager who has left the sheet is no choice any more.
  const manager = (chosen !== null && team.managers.find((one) => isSameManager(one.manager, chosen))) || null;
  const people = manager ? team.people.filter((person) => isSameManager(person.manager, manager.manager)) : team.people;
  return (
    <>
      <div className={styles.head}>
        <h3 className={styles.title}>{count(people.length, "person")}</h3>
        <select
          aria-label="Manager"
          className={styles.select}
          value={manager ? team.managers.indexOf(manager) : ""}
          onChange={({ target }) => setManager(team.managers[Number(target.value || -1)]?.manager ?? null)}
        >
          <option value="">All managers</option>
          {team.managers.map((one, index) => (
            <option key={one.manager} value={index}>
              {one.manager || "No manager"}
            </option>
          ))}
        </select>
      </div>
      {team.hasResults ? (
        <Standings team={team} people={people} onGo={onGo} />
      ) : (
        <HiddenLevels onShowLevels={onShowLevels} />
      )}
      <ProgressByManager managers={manager ? [manager] : team.managers} />
    </>
  );
}
