/** The one next step, and what is left beside it. Errors come first, then what is not rated, then warnings. */

import type { Severity } from "../../domain/issue.ts";
import type { Team, TeamFinding } from "../../app/team.ts";
import { count, type Noun } from "../parts/counts.ts";
import { emptyCells, groupByStanding } from "./team-counts.ts";

export type Tab = "person" | "findings" | "team";

export type Step =
  | { readonly kind: "finding"; readonly finding: TeamFinding }
  | { readonly kind: "unrated" }
  | { readonly kind: "show-levels" }
  | { readonly kind: "show-team" }
  | { readonly kind: "check" };

export interface NextStep {
  readonly step: Step;
  /** What is left: "18 cells to rate". */
  readonly lead: string;
  readonly label: string;
}

interface Situation {
  readonly team: Team;
  readonly tab: Tab;
  /** The cell that is selected on the team's sheet: "F12". */
  readonly cell: string | null;
  readonly isSomebodySelected: boolean;
}

type Offer = (situation: Situation) => NextStep | null;

/** The finding after the one that people are at, or the first. */
function following(findings: readonly TeamFinding[], cell: string | null): TeamFinding | undefined {
  const at = findings.findIndex((finding) => finding.cell === cell);
  return findings[(at + 1) % findings.length];
}

const toFindings =
  (severity: Severity, noun: Noun, lead: (counted: string) => string): Offer =>
  ({ team, cell }) => {
    // A cell without a rating is offered as a cell to rate.
    const findings = team.findings.filter((one) => one.severity === severity && one.code !== "rating-missing");
    const finding = following(findings, cell);
    return finding
      ? { step: { kind: "finding", finding }, lead: lead(count(findings.length, noun)), label: `Go to ${finding.cell}` }
      : null;
  };

const errors = toFindings("error", "error", (counted) => `${counted} first`);
const warnings = toFindings("warning", "warning", (counted) => `${counted} to look at`);

const unrated: Offer = ({ team, isSomebodySelected }) => {
  const open = emptyCells(team);
  if (open === 0) return null;
  const label = isSomebodySelected ? "Next unrated" : "First unrated";
  return { step: { kind: "unrated" }, lead: `${count(open, "cell")} to rate`, label };
};

const showLevels: Offer = ({ team }) =>
  team.hasResults ? null : { step: { kind: "show-levels" }, lead: "All rated", label: "Show levels" };

/** "5 ready to discuss" */
function outlook(people: Team["people"]): string {
  const ready = groupByStanding(people).find(({ kind }) => kind === "ready")?.people.length ?? 0;
  return ready === 0 ? "All ratings are in" : `${ready.toLocaleString("en")} ready to discuss`;
}

const showTeam: Offer = ({ team: { people } }) => ({
  step: { kind: "show-team" },
  lead: outlook(people),
  label: "Show the team",
});

/** Whoever is rating goes on rating; elsewhere errors come first. */
const ORDERS: Readonly<Record<Tab, readonly Offer[]>> = {
  person: [unrated, errors, warnings, showLevels, showTeam],
  findings: [errors, unrated, warnings, showLevels, showTeam],
  team: [errors, unrated, warnings, showLevels],
};

export function nextStep(situation: Situation): NextStep {
  for (const offer of ORDERS[situation.tab]) {
    const next = offer(situation);
    if (next) return next;
  }
  return { step: { kind: "check" }, lead: "All ratings are in", label: "Check again" };
}
