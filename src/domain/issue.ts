/** What may be wrong with a roster, as data. The words for it are `describe-issue`'s. */

import type { RawValue } from "./roster.ts";

export type Severity = "error" | "warning" | "info";

/** Names and labels are those that people read. `cell` is where to put it right. */
export type Issue = { readonly cell: string } & (
  | { readonly code: "rating-missing"; readonly competency: string; readonly max: number }
  | { readonly code: "rating-not-observed"; readonly competency: string; readonly value: RawValue }
  | { readonly code: "rating-off-scale"; readonly competency: string; readonly value: RawValue; readonly max: number }
  | {
      readonly code: "rating-misspelt";
      readonly competency: string;
      readonly value: RawValue;
      readonly suggestion?: string;
      /** The suggested grade, counted from 1. */
      readonly grade?: number;
    }
  | {
      readonly code: "rating-between-grades";
      readonly competency: string;
      readonly value: RawValue;
      readonly counted: string;
    }
  | { readonly code: "track-missing" }
  | { readonly code: "track-unknown"; readonly value: RawValue; readonly suggestion?: string }
  | { readonly code: "track-ambiguous"; readonly value: RawValue; readonly candidates: readonly string[] }
  | { readonly code: "level-missing" }
  | { readonly code: "level-unknown"; readonly value: RawValue; readonly suggestion?: string }
  | { readonly code: "level-ambiguous"; readonly value: RawValue; readonly candidates: readonly string[] }
  | {
      readonly code: "level-not-on-track";
      readonly value: RawValue;
      readonly track: string;
      readonly levels: readonly string[];
    }
  | { readonly code: "last-level-unknown"; readonly value: RawValue; readonly suggestion?: string }
  | { readonly code: "last-level-ambiguous"; readonly value: RawValue; readonly candidates: readonly string[] }
  | { readonly code: "date-unknown"; readonly value: RawValue }
  | { readonly code: "employee-id-empty" }
  | { readonly code: "employee-id-duplicate"; readonly value: RawValue; readonly others: readonly string[] }
  | { readonly code: "text-looks-like-formula"; readonly value: string }
  | { readonly code: "formulas-astray" }
);

export type IssueCode = Issue["code"];

/** Errors keep an employee from an outcome; warnings do not; the rest is worth knowing. */
const SEVERITIES: Readonly<Record<IssueCode, Severity>> = {
  "rating-missing": "warning",
  "rating-not-observed": "info",
  "rating-off-scale": "error",
  "rating-misspelt": "error",
  "rating-between-grades": "warning",
  "track-missing": "error",
  "track-unknown": "error",
  "track-ambiguous": "error",
  "level-missing": "warning",
  "level-unknown": "error",
  "level-ambiguous": "error",
  "level-not-on-track": "error",
  "last-level-unknown": "warning",
  "last-level-ambiguous": "warning",
  "date-unknown": "warning",
  "employee-id-empty": "error",
  "employee-id-duplicate": "error",
  "text-looks-like-formula": "warning",
  "formulas-astray": "warning",
};

export const severityOf = (issue: Issue): Severity => SEVERITIES[issue.code];
