/** What set-up has Rungs do: look for a roster, insert the ladder. Loaded when it is first needed; nothing here rejects. */

import { describeFailure } from "../../app/action-result.ts";
import type { OpenWorkbook } from "../../app/change-field.ts";
import { sentenceOf } from "../../app/host-error.ts";
import { readForSetUp, type SetUpReading } from "../../app/read-for-set-up.ts";
import type { ActionOptions } from "../../app/run-action.ts";
import { goToNewSheet, setUp } from "../../app/set-up.ts";
import { type Refusal, type SetUpChoices, surveyOf } from "../../app/survey-of.ts";
import type { WorkbookPort } from "../../app/workbook-port.ts";
import type { Ladder } from "../../domain/ladder.ts";
import type { Failure, Said } from "../parts/said.ts";
import { sentenceFor } from "./obstacles.ts";
import { type FoundRoster, NOTHING_SAID, stuckOn, type View } from "./setup-state.ts";
import { describeSetUp } from "./setup-wording.ts";

function viewOfRefusal(refusal: Refusal): View {
  if (refusal.code === "several-rosters") {
    const { sheets } = refusal;
    return { at: "sheets", sheets, chosen: sheets[0] ?? "" };
  }
  return { at: "stuck", title: "No roster found", sentence: sentenceFor(refusal), again: "Look again" };
}

interface Search {
  readonly workbook: WorkbookPort;
  readonly ladder: Ladder;
  /** The sheet to look at; without it, the one that the workbook suggests. */
  readonly sheet?: string | undefined;
  /** The sheet where people are rated already, if there is one. */
  readonly prepared?: string | undefined;
}

/** People are rated there, and levels are still to be added: whoever left them out gets none by putting a column right. */
function isRatingsOnly({ ladder, prepared }: Search, reading: SetUpReading): boolean {
  if (reading.copy === null && reading.sheet !== prepared) return false;
  const { ratingColumns, resultColumns } = surveyOf(ladder, reading, NOTHING_SAID).changes;
  return ratingColumns === 0 && resultColumns > 0;
}

const foundIn = (search: Search, reading: SetUpReading): FoundRoster => ({
  sheet: reading.sheet,
  ladder: search.ladder,
  others: reading.others,
  isCopied: reading.copy !== null,
  isRatingsOnly: isRatingsOnly(search, reading),
  survey: (choices) => surveyOf(search.ladder, reading, choices),
});

/** Reads a sheet and says what comes next. */
export async function lookForRoster(search: Search): Promise<View> {
  try {
    const reading = await readForSetUp(search.workbook, search.sheet);
    return reading.ok ? { at: "columns", found: foundIn(search, reading.value) } : viewOfRefusal(reading.error);
  } catch (fault) {
    return stuckOn(sentenceOf(fault));
  }
}

type Inserted =
  | { readonly kind: "done"; readonly sheet: string; readonly said: Said }
  | { readonly kind: "failed"; readonly failure: Failure };

/** Whoever wished for a new sheet is led there. */
export async function insertAsChosen(
  { workbook, live }: OpenWorkbook,
  ladder: Ladder,
  choices: SetUpChoices,
  options: ActionOptions,
): Promise<Inserted> {
  const result = await setUp(workbook, ladder, choices, options);
  if (result.kind !== "done") return { kind: "failed", failure: { sentence: describeFailure(result), sheets: [] } };
  const { report, repaired } = result;
  const isThere = await goToNewSheet(live, report);
  return { kind: "done", sheet: report.sheet, said: describeSetUp(report, { repaired, isThere }) };
}
