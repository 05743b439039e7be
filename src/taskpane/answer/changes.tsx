/** What would change the answer; of an open one, what would settle it. */

import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import type { ChangesView, FallGroup, SettlementView } from "../../app/explanation.ts";
import type { StandingKind } from "../../app/person-standing.ts";
import { token } from "../parts/pane-theme.ts";
import { StandingShape } from "../parts/standing-mark.tsx";
import { GradeCards, useCardStyles } from "./grade-cards.tsx";
import { Section } from "./section.tsx";

const useStyles = makeStyles({
  row: { alignItems: "baseline", gap: "6px" },
  open: { border: `1px dashed ${token("unk")}`, backgroundColor: "transparent" },
  level: { flexShrink: 0, minWidth: "28px", maxWidth: "96px", fontWeight: token("fontWeightSemibold") },
  down: { color: token("short") },
  chips: { display: "flex", flexWrap: "wrap", gap: "4px", margin: 0, padding: 0, listStyleType: "none" },
  chip: {
    padding: "0 6px",
    border: `1px solid ${token("line")}`,
    borderRadius: "4px",
    backgroundColor: token("colorNeutralBackground1"),
    fontSize: "12px",
    lineHeight: "20px",
  },
  value: { fontWeight: token("fontWeightSemibold") },
  time: { margin: 0 },
  closing: { margin: 0, color: token("colorNeutralForeground2"), fontSize: "12px", lineHeight: "16px" },
});

interface Chip {
  readonly competency: string;
  readonly value: string;
}

interface LevelRowProps {
  readonly level: string;
  readonly kind: Extract<StandingKind, "below" | "open">;
  readonly chips: readonly Chip[];
}

/** A level, and beside it the grades that give it. */
function LevelRow({ level, kind, chips }: LevelRowProps): ReactElement {
  const styles = useStyles();
  const cards = useCardStyles();
  const isDown = kind === "below";
  return (
    <li className={mergeClasses(cards.card, styles.row, isDown ? cards.down : styles.open)}>
      <span className={cards.mark}>
        <StandingShape kind={kind} />
      </span>
      <span className={mergeClasses(styles.level, isDown && styles.down)}>{level}</span>
      <ul className={styles.chips}>
        {chips.map(({ competency, value }) => (
          <li key={competency} className={styles.chip}>
            {competency} <span className={styles.value}>{value}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}

const fallChips = ({ changes }: FallGroup): readonly Chip[] =>
  changes.map(({ competency, from, to }) => ({ competency, value: `${from ?? "?"} → ${to}` }));

const settleChips = ({ grades }: SettlementView): readonly Chip[] =>
  grades.map(({ competency, range }) => ({ competency, value: range }));

function Rows({ children }: { readonly children: ReactNode }): ReactElement {
  const { cards } = useCardStyles();
  return <ul className={cards}>{children}</ul>;
}

export function Changes({ changes }: { readonly changes: ChangesView }): ReactElement | null {
  const styles = useStyles();
  const closing = changes.closing !== null && <p className={styles.closing}>{changes.closing}</p>;
  if (changes.kind === "open") {
    if (changes.settlements.length === 0) return null;
    return (
      <Section title="What would settle it">
        <Rows>
          {changes.settlements.map((row) => (
            <LevelRow key={row.level} level={row.level} kind="open" chips={settleChips(row)} />
          ))}
        </Rows>
        {closing}
      </Section>
    );
  }
  const { raises, falls, time } = changes;
  return (
    <Section title="What would change the answer">
      {time !== null && <p className={styles.time}>{time}</p>}
      {raises.length > 0 && (
        <GradeCards
          cards={raises.map(({ words, level }) => ({ key: words.competency, words, level, isRaise: true }))}
        />
      )}
      {falls.length > 0 && (
        <Rows>
          {falls.map((group) => (
            <LevelRow key={group.level} level={group.level} kind="below" chips={fallChips(group)} />
          ))}
        </Rows>
      )}
      {closing}
    </Section>
  );
}
