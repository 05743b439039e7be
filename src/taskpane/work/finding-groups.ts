/** Findings in the order in which people work through them: by severity, by person, or by what was checked. */

import type { Team, TeamFinding } from "../../app/team.ts";
import type { Severity } from "../../domain/issue.ts";

export type Grouping = "severity" | "person" | "check";

export interface FindingGroup {
  readonly key: string;
  readonly title: string;
  readonly findings: readonly TeamFinding[];
}

const SEVERITIES: readonly (readonly [severity: Severity, title: string])[] = [
  ["error", "Errors"],
  ["warning", "Warnings"],
  ["info", "Notes"],
];

/** What was looked for, as a heading over what was found. */
const CHECKS: Readonly<Record<TeamFinding["code"], string>> = {
  "date-unknown": "Date that cannot be read",
  "employee-id-duplicate": "ID given twice",
  "employee-id-empty": "No employee ID",
  "formulas-astray": "Level that follows other ratings",
  "last-level-ambiguous": "Last level with two meanings",
  "last-level-unknown": "Unknown last level",
  "level-ambiguous": "Level with two meanings",
  "level-missing": "No current level",
  "level-not-on-track": "Level of another track",
  "level-unknown": "Unknown level",
  "rating-between-grades": "Rating between two grades",
  "rating-misspelt": "Rating that is no grade",
  "rating-missing": "Not rated yet",
  "rating-not-observed": "Not observed",
  "rating-off-scale": "Rating off the scale",
  "text-looks-like-formula": "Text that looks like a formula",
  "track-ambiguous": "Track with two meanings",
  "track-missing": "No track",
  "track-unknown": "Unknown track",
};

/** What one person often has several of, in one sentence. */
const GATHERED: Readonly<Partial<Record<TeamFinding["code"], string>>> = {
  "rating-missing": "missing",
  "rating-not-observed": "not observed",
};

/** "5 ratings missing: Technology, System, …", at the first of them. */
function gatherOne({ people }: Team, first: TeamFinding, more: readonly TeamFinding[]): TeamFinding {
  if (more.length === 0) return first;
  const names = [first, ...more].flatMap(
    ({ cell }) => people[first.person]?.ratings.find((rating) => rating.cell === cell)?.competency.name ?? [],
  );
  return { ...first, message: `${more.length + 1} ratings ${GATHERED[first.code] ?? ""}: ${names.join(", ")}.` };
}

/** A new roster has hundreds of cells without a rating: each person has one line for them. */
function gather(team: Team, findings: readonly TeamFinding[]): readonly TeamFinding[] {
  const keyOf = ({ code, person, cell }: TeamFinding): string => `${code in GATHERED ? person : cell} ${code}`;
  return groupBy(findings, keyOf).flatMap(([, [first, ...more]]) => (first ? [gatherOne(team, first, more)] : []));
}

/** Groups in the order in which they first appear. */
function groupBy(findings: readonly TeamFinding[], keyOf: (finding: TeamFinding) => string): [string, TeamFinding[]][] {
  const groups = new Map<string, TeamFinding[]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups];
}

const GROUPERS: Readonly<Record<Grouping, (team: Team) => readonly FindingGroup[]>> = {
  severity: ({ findings }) =>
    SEVERITIES.map(([key, title]) => ({ key, title, findings: findings.filter(({ severity }) => severity === key) })),
  person: ({ findings, people }) =>
    groupBy(findings, ({ person }) => String(person)).map(([key, group]) => ({
      key,
      title: people[Number(key)]?.name ?? "",
      findings: group,
    })),
  check: ({ findings }) =>
    groupBy(findings, ({ code }) => code).map(([key, group]) => ({
      key,
      title: CHECKS[key as TeamFinding["code"]],
      findings: group,
    })),
};

export const groupFindings = (team: Team, grouping: Grouping): readonly FindingGroup[] =>
  GROUPERS[grouping]({ ...team, findings: gather(team, team.findings) }).filter(({ findings }) => findings.length > 0);
