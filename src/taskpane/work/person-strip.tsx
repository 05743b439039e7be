import { makeStyles } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { standingOf } from "../../app/person-standing.ts";
import type { Person } from "../../app/team.ts";
import { count } from "../parts/counts.ts";
import { Chevron } from "../parts/drawings.tsx";
import { token } from "../parts/pane-theme.ts";
import { StandingPill } from "../parts/standing-mark.tsx";

const SHORT = "@media (max-height: 479px)";

const useStyles = makeStyles({
  strip: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    boxSizing: "border-box",
    flexShrink: 0,
    minHeight: "52px",
    padding: "4px 12px 4px 16px",
    borderBottom: `1px solid ${token("line")}`,
    backgroundColor: token("colorNeutralBackground2"),
    color: token("colorNeutralForeground1"),
    [SHORT]: { minHeight: "34px", paddingBlock: 0 },
  },
  who: { flexGrow: 1, minWidth: 0, [SHORT]: { display: "flex", alignItems: "center", gap: "8px" } },
  // A pill that finds no room beside the name stands below it.
  first: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "8px",
    minWidth: 0,
    [SHORT]: { flexWrap: "nowrap" },
  },
  name: {
    margin: 0,
    maxWidth: "100%",
    overflow: "hidden",
    fontSize: "14px",
    lineHeight: "20px",
    fontWeight: token("fontWeightSemibold"),
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  brief: { display: "none", color: token("colorNeutralForeground2"), [SHORT]: { display: "inline" } },
  // In one row it is still read out.
  about: {
    [SHORT]: { position: "absolute", width: "1px", height: "1px", clipPath: "inset(50%)" },
    overflow: "hidden",
    fontSize: "12px",
    lineHeight: "16px",
    color: token("colorNeutralForeground2"),
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  step: {
    display: "grid",
    placeItems: "center",
    flexShrink: 0,
    width: "28px",
    height: "28px",
    padding: 0,
    border: "none",
    borderRadius: "4px",
    backgroundColor: "transparent",
    color: "inherit",
    cursor: "pointer",
    ":hover": { backgroundColor: token("colorSubtleBackgroundHover") },
    ":focus-visible": { outline: `2px solid ${token("colorStrokeFocus2")}` },
  },
});

/** "Developer D4 · 8 months · row 4" */
function describePerson({ track, currentLevel, monthsAtNextLevel, row }: Person, isLastSeen: boolean): string {
  const level = [track?.name, currentLevel?.label].filter((part) => part !== undefined).join(" ");
  const months = monthsAtNextLevel === null ? "" : count(monthsAtNextLevel, "month");
  const place = isLastSeen ? `row ${row + 1}, last seen` : `row ${row + 1}`;
  return [level || "No track or level", months, place].filter((part) => part !== "").join(" · ");
}

/** Who is looked at. `people` holds several people where several rows are selected. */
export type Who =
  | { readonly kind: "person"; readonly person: Person; readonly isLastSeen: boolean }
  | { readonly kind: "people"; readonly count: number }
  | { readonly kind: "nobody" };

interface PersonStripProps {
  readonly who: Who;
  /** Levels are kept hidden while people rate without them. */
  readonly showsStanding: boolean;
  readonly onStep: (step: 1 | -1) => void;
}

interface Lines {
  readonly name: string;
  readonly pill: ReactNode;
  /** All that a short pane has room for beside the name. */
  readonly brief: string;
  readonly about: string;
}

function linesOf(who: Who, showsStanding: boolean): Lines {
  switch (who.kind) {
    case "nobody":
      return { name: "No one selected", pill: null, brief: "", about: "Click any cell in a person’s row" };
    case "people":
      return { name: count(who.count, "person"), pill: null, brief: "", about: "Select one row to see one of them" };
    case "person":
      return {
        name: who.person.name,
        pill: showsStanding && <StandingPill standing={standingOf(who.person)} />,
        brief: who.person.currentLevel?.label ?? "",
        about: describePerson(who.person, who.isLastSeen),
      };
  }
}

export function PersonStrip({ who, showsStanding, onStep }: PersonStripProps): ReactElement {
  const styles = useStyles();
  const { name, pill, brief, about } = linesOf(who, showsStanding);
  return (
    <section aria-label="Selected person" className={styles.strip}>
      <div className={styles.who}>
        <div className={styles.first}>
          <h2 className={styles.name} dir="auto">
            {name}
          </h2>
          <span className={styles.brief} aria-hidden="true">
            {brief}
          </span>
          {pill}
        </div>
        <div className={styles.about}>{about}</div>
      </div>
      <button type="button" className={styles.step} aria-label="Previous person" onClick={() => onStep(-1)}>
        <Chevron points="up" />
      </button>
      <button type="button" className={styles.step} aria-label="Next person" onClick={() => onStep(1)}>
        <Chevron points="down" />
      </button>
    </section>
  );
}
