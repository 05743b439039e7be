/** What the working pane says of actions. Findings, answers and refusals bring their own sentences. */

import { type ActionResult, describeFailure } from "../../app/action-result.ts";
import type { FieldEdit } from "../../app/change-field.ts";
import type { recommendLevels } from "../../app/recommend-levels.ts";
import type { Team } from "../../app/team.ts";
import type { undoAction } from "../../app/undo-action.ts";
import type { Severity } from "../../domain/issue.ts";
import { count, listCounts } from "../parts/counts.ts";
import type { Failure, Said } from "../parts/said.ts";

type ReportOf<UseCase extends (...given: never[]) => Promise<ActionResult<unknown>>> = Extract<
  Awaited<ReturnType<UseCase>>,
  { readonly kind: "done" }
>["report"];

export const NOTHING_UNRATED: Said = { title: "Every cell in sight is rated.", sentences: [] };

export function describeRecommended({ created }: ReportOf<typeof recommendLevels>): Said {
  if (created.length === 0) return { title: "The levels are here already.", sentences: [] };
  return { title: "Levels recommended.", sentences: [`New columns: ${created.join(", ")}.`] };
}

export const describeUndone = ({ title, kept }: ReportOf<typeof undoAction>): Said => ({
  title: `Undone: ${title}.`,
  sentences: kept.map((part) => `Left as it is: ${part}.`),
});

/** "F12 is empty again.", "F12 is 3 again." */
export const describeTakenBack = ({ cell, before }: FieldEdit): Said => ({
  title: before === "" ? `${cell} is empty again.` : `${cell} is ${String(before)} again.`,
  sentences: [],
});

/** "3 errors, 2 warnings", or that there is nothing. */
export function describeChecked({ findings, people }: Team): Said {
  const of = (wanted: Severity): number => findings.filter(({ severity }) => severity === wanted).length;
  const found = listCounts([
    ["error", of("error")],
    ["warning", of("warning")],
    ["info", of("info")],
  ]);
  return {
    title: `${count(people.length, "person")} checked.`,
    sentences: [found === "" ? "Nothing found." : `${found}.`],
  };
}

/** How an action ended that did not end well. */
export const failureOf = (result: Exclude<ActionResult<unknown>, { readonly kind: "done" }>): Failure => ({
  sentence: describeFailure(result),
  sheets: [],
});
