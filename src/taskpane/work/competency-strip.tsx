import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PersonRating } from "../../app/team.ts";
import { token } from "../parts/pane-theme.ts";
import { shortRating, spokenRating } from "./rating-words.ts";

/** More than this do not fit side by side at 320 px: they take two rows. */
const IN_ONE_ROW = 6;

const useStyles = makeStyles({
  strip: {
    display: "grid",
    flexShrink: 0,
    gap: "1px",
    margin: 0,
    padding: 0,
    overflow: "hidden",
    border: `1px solid ${token("line")}`,
    borderRadius: "6px",
    backgroundColor: token("line"),
    "@media (max-height: 479px)": { minHeight: "44px" },
  },
  cell: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    minWidth: 0,
    padding: "4px 2px 2px",
    border: "none",
    borderBottom: "3px solid transparent",
    backgroundColor: token("colorNeutralBackground1"),
    color: token("colorNeutralForeground1"),
    font: "inherit",
    cursor: "pointer",
    // Where colours are forced, a transparent border is drawn.
    "@media (forced-colors: active)": { borderBottomColor: "Canvas" },
    ":hover": { backgroundColor: token("colorNeutralBackground1Hover") },
    ":focus-visible": { outline: `2px solid ${token("colorStrokeFocus2")}`, outlineOffset: "-2px" },
  },
  chosen: {
    borderBottom: `3px solid ${token("met")}`,
    backgroundColor: token("chosenFill"),
    "@media (forced-colors: active)": { borderBottomColor: "Highlight" },
  },
  name: {
    maxWidth: "100%",
    overflow: "hidden",
    fontSize: "11px",
    lineHeight: "16px",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  chosenName: { fontWeight: token("fontWeightSemibold") },
  rating: { fontSize: "14px", lineHeight: "20px", fontWeight: token("fontWeightSemibold") },
  // For screen readers, which would say a dash or nothing of what is drawn.
  spoken: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  faint: { color: token("colorNeutralForeground3"), fontWeight: token("fontWeightRegular") },
  wrong: { color: token("err") },
});

interface CompetencyStripProps {
  readonly ratings: readonly PersonRating[];
  readonly chosen: PersonRating;
  readonly onChoose: (rating: PersonRating) => void;
}

/** All competencies of a person with their present ratings. */
export function CompetencyStrip({ ratings, chosen, onChoose }: CompetencyStripProps): ReactElement {
  const styles = useStyles();
  const columns = ratings.length > IN_ONE_ROW ? Math.ceil(ratings.length / 2) : ratings.length;
  return (
    <div
      role="group"
      aria-label="Competencies"
      className={styles.strip}
      style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
    >
      {ratings.map((rating) => {
        const isChosen = rating === chosen;
        const { kind } = rating.reading;
        return (
          <button
            key={rating.competency.id}
            type="button"
            title={rating.competency.name}
            aria-current={isChosen}
            className={mergeClasses(styles.cell, isChosen && styles.chosen)}
            onClick={() => onChoose(rating)}
          >
            <span className={mergeClasses(styles.name, isChosen && styles.chosenName)}>{rating.competency.name}</span>
            <span
              aria-hidden="true"
              className={mergeClasses(
                styles.rating,
                (kind === "blank" || kind === "notObserved") && styles.faint,
                (kind === "misspelt" || kind === "offScale") && styles.wrong,
              )}
            >
              {shortRating(rating)}
            </span>
            <span className={styles.spoken}>{`, ${spokenRating(rating)}`}</span>
          </button>
        );
      })}
    </div>
  );
}
