/** Grades in the rubric's words, one card each. */

import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { AskedWords } from "../../app/explanation.ts";
import { StandingShape } from "../parts/standing-mark.tsx";
import { token } from "../parts/pane-theme.ts";

export const useCardStyles = makeStyles({
  cards: { display: "flex", flexDirection: "column", gap: "4px", margin: 0, padding: 0, listStyleType: "none" },
  card: {
    display: "flex",
    gap: "10px",
    padding: "6px 10px",
    borderRadius: "6px",
    borderLeft: `3px solid ${token("line")}`,
    backgroundColor: token("colorNeutralBackground2"),
  },
  up: { borderLeftColor: token("met") },
  down: { borderLeftColor: token("short") },
  mark: { flexShrink: 0, width: "10px" },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  first: { display: "flex", justifyContent: "space-between", gap: "8px" },
  competency: { fontWeight: token("fontWeightSemibold") },
  level: { flexShrink: 0, fontWeight: token("fontWeightSemibold") },
  gives: { color: token("metText") },
  text: { color: token("colorNeutralForeground2"), fontSize: "12px", lineHeight: "16px" },
  folded: { marginBottom: "4px", cursor: "pointer" },
});

/** "3 → 4 Evolves"; in a ladder written per level the grade is the level's name, and says it alone. */
function stepWords({ from, to, grade }: AskedWords): string {
  return `${from ?? "not observed"} → ${to} ${grade}`.trim();
}

interface GradeCardProps {
  readonly words: AskedWords;
  /** The level that it gives, or that asks it. */
  readonly level?: string;
  /** A single grade that changes the answer. */
  readonly isRaise?: boolean;
}

function GradeCard({ words, level, isRaise = false }: GradeCardProps): ReactElement {
  const styles = useCardStyles();
  const { competency, text, isMustHave } = words;
  return (
    <li className={mergeClasses(styles.card, isRaise && styles.up)}>
      {isRaise && (
        <span className={styles.mark}>
          <StandingShape kind="ready" />
        </span>
      )}
      <div className={styles.words}>
        <div className={styles.first}>
          <span>
            <span className={styles.competency}>{isMustHave ? `${competency} ◆` : competency}</span> {stepWords(words)}
          </span>
          {level !== undefined && <span className={mergeClasses(styles.level, isRaise && styles.gives)}>{level}</span>}
        </div>
        {text !== null && <div className={styles.text}>{text}</div>}
      </div>
    </li>
  );
}

/** How many stand open; the rest is folded. */
const OPEN = 2;

interface CardItem extends GradeCardProps {
  readonly key: string;
}

/** Two cards at the most, and the rest on demand. */
export function GradeCards({ cards }: { readonly cards: readonly CardItem[] }): ReactElement {
  const styles = useCardStyles();
  const folded = cards.slice(OPEN);
  const list = (some: readonly CardItem[]): ReactElement => (
    <ul className={styles.cards}>
      {some.map(({ key, ...card }) => (
        <GradeCard key={key} {...card} />
      ))}
    </ul>
  );
  return (
    <>
      {list(cards.slice(0, OPEN))}
      {folded.length > 0 && (
        <details>
          <summary className={mergeClasses(styles.text, styles.folded)}>{`${folded.length} more`}</summary>
          {list(folded)}
        </details>
      )}
    </>
  );
}
