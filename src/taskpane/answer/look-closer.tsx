import { makeStyles } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { ClimbView } from "../../app/explanation.ts";
import type { Person } from "../../app/team.ts";
import type { Ladder } from "../../domain/ladder.ts";
import { ClimbTable } from "../climb/climb-table.tsx";
import { TextButton } from "../parts/text-button.tsx";
import { AnotherTrack } from "./move.tsx";
import { Section } from "./section.tsx";
import { useOpened } from "./use-opened.ts";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "0 20px", fontSize: "12px", lineHeight: "16px" },
});

interface LookCloserProps {
  readonly climb: ClimbView;
  readonly ladder: Ladder;
  readonly person: Person;
}

/** What not everybody wants to see: the climb as a table, and another track. */
export function LookCloser({ climb, ladder, person }: LookCloserProps): ReactElement {
  const styles = useStyles();
  const [hasTable, setHasTable] = useState(false);
  const [hasMove, setHasMove] = useState(false);
  const table = useOpened(hasTable);
  const move = useOpened(hasMove);
  return (
    <>
      <div className={styles.buttons}>
        <TextButton onClick={() => setHasTable(!hasTable)}>{hasTable ? "Hide table" : "Show as table"}</TextButton>
        {ladder.tracks.length > 1 && (
          <TextButton onClick={() => setHasMove(!hasMove)}>
            {hasMove ? "Hide other track" : "Another track…"}
          </TextButton>
        )}
      </div>
      {hasTable && (
        <div ref={table}>
          <ClimbTable climb={climb} />
        </div>
      )}
      {hasMove && (
        <div ref={move}>
          <Section title="On another track">
            <AnotherTrack ladder={ladder} person={person} />
          </Section>
        </div>
      )}
    </>
  );
}
