/** How the level in question was judged: counts with their base, never one number for all. */

import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { JudgedView } from "../../app/explanation.ts";
import { token } from "../parts/pane-theme.ts";
import { Section } from "./section.tsx";

const useStyles = makeStyles({
  list: { margin: 0 },
  row: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", gap: "12px", lineHeight: "22px" },
  value: { margin: 0, textAlign: "end" },
  strong: { fontWeight: token("fontWeightSemibold") },
});

export interface JudgedRow {
  readonly label: string;
  /** "3 of 5" */
  readonly count: string;
  /** ", needs 4" */
  readonly rest: string;
}

interface CountLike {
  readonly met: number;
  readonly of: number;
  readonly needs: number;
}

const counted = (label: string, { met, of, needs }: CountLike): JudgedRow => ({
  label,
  count: `${met} of ${of}`,
  rest: `, needs ${needs}`,
});

/** Weights to one decimal; whole ones without. */
const weight = (value: number): string => String(Math.round(value * 10) / 10);

/** More names than these are given by their number. */
const NAMED = 3;

/** "1: Influence", "none", "unknown: System, People" */
function farShortRow(far: readonly string[], unknown: readonly string[]): JudgedRow {
  const named = (names: readonly string[]): string => names.join(", ");
  const parts = [
    ...(far.length > 0 ? [far.length > NAMED ? String(far.length) : `${far.length}: ${named(far)}`] : []),
    ...(unknown.length > 0 ? [`unknown: ${unknown.length > NAMED ? unknown.length : named(unknown)}`] : []),
  ];
  return {
    label: "Two or more grades short",
    count: parts.length === 0 ? "none" : parts.join("; "),
    rest: "",
  };
}

/** Only what this level has: no row for must-haves where there are none. */
export function judgedRows({
  level,
  competencies,
  weight: weights,
  farShort,
  unknown,
  mustHaves,
  risers,
  ratings,
  held,
}: JudgedView): readonly JudgedRow[] {
  const silent = ratings.of - ratings.asked;
  const rows: readonly (JudgedRow | null)[] = [
    weights === null
      ? counted("Competencies met", competencies)
      : { label: "Competencies met", count: `${competencies.met} of ${competencies.of}`, rest: "" },
    weights && { label: "Short by weight", count: weight(weights.short), rest: `, may be ${weight(weights.allowed)}` },
    farShortRow(farShort, unknown),
    mustHaves && counted("Must-haves met", mustHaves),
    risers && counted(`New at ${level}`, risers),
    {
      label: "Ratings",
      count: `${ratings.rated} of ${ratings.asked}`,
      rest: silent > 0 ? `, ${silent} not asked here` : "",
    },
    held && { label: "Held for", ...held },
  ];
  return rows.filter((row) => row !== null);
}

export function Judged({ judged }: { readonly judged: JudgedView }): ReactElement {
  const styles = useStyles();
  return (
    <Section title={`How ${judged.level} was judged`}>
      <dl className={styles.list}>
        {judgedRows(judged).map(({ label, count, rest }) => (
          <div key={label} className={styles.row}>
            <dt>{label}</dt>
            <dd className={styles.value}>
              <span className={styles.strong}>{count}</span>
              {rest}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
