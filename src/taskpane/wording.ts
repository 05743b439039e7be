/** What the pane says of ladders, actions and teams. Findings and refusals bring their own sentences. */

import type { ActionResult } from "../app/action-result.ts";
import type { insertLadder } from "../app/insert-ladder.ts";
import type { Installation } from "../app/read-installation.ts";
import type { recommendLevels } from "../app/recommend-levels.ts";
import type { CalibrationReport, RecommendationRecord } from "../app/report.ts";
import type { undoAction } from "../app/undo-action.ts";
import type { Severity } from "../domain/issue.ts";
import type { Ladder } from "../domain/ladder.ts";
import type { Action, Said, Step } from "./pane-state.ts";

type ReportOf<UseCase extends (...given: never[]) => Promise<ActionResult<unknown>>> = Extract<
  Awaited<ReturnType<UseCase>>,
  { readonly kind: "done" }
>["report"];

export const NOT_A_DECISION = "Result of the ladder's rules, not a decision.";
export const REPAIRED = "Something an earlier run had left half done was repaired first.";

/** Label of the primary button, and what it brings. */
export const STEP_WORDS: Readonly<Record<Step, { readonly label: string; readonly ahead: string }>> = {
  insert: { label: "Insert ladder", ahead: "Can be undone" },
  recommend: { label: "Recommend levels", ahead: "Next: levels as formulas" },
  check: { label: "Check again", ahead: "Levels follow the ratings" },
};

export const RUNNING_WORDS: Readonly<Record<Action, string>> = {
  insert: "Inserting the ladder",
  recommend: "Recommending levels",
  check: "Checking the ratings",
  undo: "Undoing",
};

/** What the pane opens with in a workbook that has its ladder already. */
export function describeFound({ sheet, hasResults }: Installation): Said {
  const levels = `Levels stand beside the roster on “${sheet}”.`;
  return {
    title: "The ladder is in this workbook.",
    sentences: [hasResults ? levels : `“${sheet}” is ready for ratings.`],
  };
}

/** One and many of everything that is counted. */
const NOUNS = {
  person: ["person", "people"],
  level: ["level", "levels"],
  competency: ["competency", "competencies"],
  rating: ["rating", "ratings"],
  error: ["error", "errors"],
  warning: ["warning", "warnings"],
  info: ["note", "notes"],
  blank: ["blank row", "blank rows"],
  subtotals: ["subtotal", "subtotals"],
  repeatedHeadings: ["repeated heading", "repeated headings"],
} as const;

function count(number: number, noun: keyof typeof NOUNS): string {
  const [one, many] = NOUNS[noun];
  return `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
}

/** "3 errors, 1 note", without what there is none of. */
const listCounts = (counts: readonly (readonly [keyof typeof NOUNS, number])[]): string =>
  counts
    .filter(([, number]) => number > 0)
    .map(([noun, number]) => count(number, noun))
    .join(", ");

/** "Developer, Tech Lead. 12 levels, 5 competencies." */
export function describeLadder({ tracks, competencies }: Ladder): string {
  const levels = tracks.reduce((sum, track) => sum + track.levels.length, 0);
  const names = tracks.map(({ name }) => name).join(", ");
  return `${names}. ${count(levels, "level")}, ${count(competencies.length, "competency")}.`;
}

export function describeInserted({
  sheet,
  people,
  leftOut,
  rubric,
  created,
  adopted,
}: ReportOf<typeof insertLadder>): Said {
  const isNew = rubric !== null || created.length > 0 || adopted.length > 0;
  const { blank, subtotals, repeatedHeadings } = leftOut;
  const passed = listCounts([
    ["blank", blank],
    ["subtotals", subtotals],
    ["repeatedHeadings", repeatedHeadings],
  ]);
  return {
    title: isNew ? "Ladder inserted." : "The ladder is here already.",
    sentences: [
      `${count(people, "person")} on “${sheet}”.`,
      ...(rubric === null ? [] : [`New sheet: “${rubric}”.`]),
      ...(created.length === 0 ? [] : [`New rating columns: ${created.join(", ")}.`]),
      ...adopted.map(
        ({ heading, address, ratings }) =>
          `“${heading}” (${address}) was adopted with its ${count(ratings, "rating")}.`,
      ),
      ...(passed === "" ? [] : [`Left out: ${passed}.`]),
    ],
  };
}

export function describeRecommended({ created }: ReportOf<typeof recommendLevels>): Said {
  if (created.length === 0) return { title: "The levels are here already.", sentences: [] };
  return { title: "Levels recommended.", sentences: [`New columns: ${created.join(", ")}.`] };
}

export const CHECKED: Said = { title: "Ratings checked.", sentences: [] };

export function describeUndone({ title, kept }: ReportOf<typeof undoAction>): Said {
  return { title: `Undone: ${title}.`, sentences: kept.map((part) => `Left as it is: ${part}.`) };
}

/** How people stand, each with the words for one and for several of them. */
const STANDINGS: readonly (readonly [is: (person: RecommendationRecord) => boolean, one: string, many: string])[] = [
  [({ outcome }) => outcome === "not-enough-ratings", "has not enough ratings", "have not enough ratings"],
  [
    ({ outcome }) => outcome.startsWith("check-"),
    "has something to put right first",
    "have something to put right first",
  ],
  [({ outcome }) => outcome === "below-first-level", "is below the first level", "are below the first level"],
  [
    ({ outcome, recommendedLevel }) => outcome === "cannot-tell-above" && recommendedLevel === null,
    "cannot be placed, because the ladder has no text",
    "cannot be placed, because the ladder has no text",
  ],
];

/** One sentence per kind of answer that somebody got. */
export function describeTeam({ recommendations }: CalibrationReport): readonly string[] {
  const placed = recommendations.filter(({ recommendedLevel }) => recommendedLevel !== null).length;
  const others = STANDINGS.flatMap(([is, one, many]) => {
    const number = recommendations.filter(is).length;
    return number === 0 ? [] : [`${number.toLocaleString("en")} ${number === 1 ? one : many}.`];
  });
  return [
    `The rules give a level to ${placed.toLocaleString("en")} of ${count(recommendations.length, "person")}.`,
    ...others,
  ];
}

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** "3 errors, 2 warnings.", or that there is nothing. */
export function describeFindings({ findings, recommendations }: CalibrationReport): string {
  const counts = SEVERITIES.map(
    (severity) => [severity, findings.filter((finding) => finding.severity === severity).length] as const,
  );
  const found = listCounts(counts);
  return found === "" ? `Nothing found. ${count(recommendations.length, "person")} checked.` : `${found}.`;
}
