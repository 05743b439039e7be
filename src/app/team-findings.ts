/** Findings as the pane lists them: one plain sentence, and what puts it right where that is safe. */

import { describeIssue } from "../domain/describe-issue.ts";
import { type Issue, type Severity, severityOf } from "../domain/issue.ts";
import type { Fix, Person, TeamFinding } from "./team.ts";

type SafeFixes = { readonly [Code in Issue["code"]]?: (issue: Extract<Issue, { readonly code: Code }>) => Fix | null };

const use = ({ suggestion }: { readonly suggestion?: string }): Fix | null =>
  suggestion === undefined ? null : { label: `Use ${suggestion}`, value: suggestion };

const useGrade = ({ suggestion, grade }: { readonly suggestion?: string; readonly grade?: number }): Fix | null =>
  suggestion === undefined || grade === undefined ? null : { label: `Use ${suggestion} (${grade})`, value: suggestion };

/** Only what is near to a single word of the ladder; where two grades may be meant, the choice is the reviewer's. */
const SAFE_FIXES: SafeFixes = { "rating-misspelt": useGrade, "track-unknown": use, "level-unknown": use };

function fixOf(issue: Issue): Fix | null {
  // Each fix takes the issue of its own code; TypeScript cannot follow that through an index.
  const fix = SAFE_FIXES[issue.code] as ((issue: Issue) => Fix | null) | undefined;
  return fix?.(issue) ?? null;
}

/** The issue's sentence without its cell, which stands beside it. */
function sentenceOf(issue: Issue): string {
  const sentence = describeIssue(issue).slice(`${issue.cell}: `.length);
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** What is to be said of the person at the position `person`. */
export function findingsOf(issues: readonly Issue[], person: number): readonly TeamFinding[] {
  return issues.map((issue) => ({
    code: issue.code,
    severity: severityOf(issue),
    cell: issue.cell,
    message: sentenceOf(issue),
    person,
    fix: fixOf(issue),
  }));
}

/** All findings: errors first, then warnings, then the rest, each in the order of the sheet. */
export function allFindings(people: readonly Person[]): readonly TeamFinding[] {
  const found: Readonly<Record<Severity, TeamFinding[]>> = { error: [], warning: [], info: [] };
  for (const { findings } of people) for (const finding of findings) found[finding.severity].push(finding);
  return [...found.error, ...found.warning, ...found.info];
}
