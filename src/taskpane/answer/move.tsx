/** Moves between tracks: what a role on another track asks beyond the ratings. */

import { makeStyles } from "@fluentui/react-components";
import { type ReactElement, useId, useState } from "react";
import { explainMove } from "../../app/explain-move.ts";
import type { MoveExplanation } from "../../app/explanation.ts";
import type { Person } from "../../app/team.ts";
import type { Ladder } from "../../domain/ladder.ts";
import { token } from "../parts/pane-theme.ts";
import { GradeCards } from "./grade-cards.tsx";

const useStyles = makeStyles({
  move: { display: "flex", flexDirection: "column", gap: "6px" },
  said: { margin: 0 },
  choice: { display: "flex", alignItems: "center", gap: "8px" },
  select: {
    flexGrow: 1,
    minWidth: 0,
    height: "32px",
    padding: "0 8px",
    border: `1px solid ${token("colorNeutralStroke1")}`,
    borderRadius: "4px",
    backgroundColor: token("colorNeutralBackground1"),
    color: token("colorNeutralForeground1"),
    font: "inherit",
    ":focus-visible": { outline: `2px solid ${token("colorStrokeFocus2")}` },
  },
});

export function Move({ move: { sentence, shortfalls } }: { readonly move: MoveExplanation }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.move}>
      <p className={styles.said}>{sentence}</p>
      {shortfalls.length > 0 && <GradeCards cards={shortfalls.map((words) => ({ key: words.competency, words }))} />}
    </div>
  );
}

interface AnotherTrackProps {
  readonly ladder: Ladder;
  readonly person: Person;
}

/** Any role on another track, chosen here, and what the ratings are short of it. */
export function AnotherTrack({ ladder, person }: AnotherTrackProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  const roles = ladder.tracks
    .filter((track) => track.id !== person.track?.id)
    .flatMap((track) => track.levels.map((level) => ({ track, level })));
  const [chosen, setChosen] = useState(0);
  const role = roles[chosen];
  return (
    <div className={styles.move}>
      <div className={styles.choice}>
        <label htmlFor={id}>Role</label>
        <select
          id={id}
          className={styles.select}
          value={chosen}
          onChange={({ target }) => setChosen(Number(target.value))}
        >
          {roles.map(({ track, level }, at) => (
            <option key={`${track.id} ${level.id}`} value={at}>
              {`${track.name} ${level.label}`}
            </option>
          ))}
        </select>
      </div>
      {role && <Move move={explainMove(ladder, person, role.track.id, role.level.id)} />}
    </div>
  );
}
