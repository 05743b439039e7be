/** Setting up, surveying and removing over an emulated Excel, with choices of which a test names what matters. */

import { describeFailure } from "../../src/app/action-result.ts";
import { readForSetUp } from "../../src/app/read-for-set-up.ts";
import { readForRemoval, removalOf, type RemovalReport, removeRungs } from "../../src/app/remove-rungs.ts";
import type { ActionOptions } from "../../src/app/run-action.ts";
import { setUp, type SetUpReport } from "../../src/app/set-up.ts";
import { type SetUpChoices, type Survey, surveyOf } from "../../src/app/survey-of.ts";
import type { Ladder } from "../../src/domain/ladder.ts";
import type { Workbook } from "../../src/emulator/model/workbook.ts";
import { describeRefusal } from "../../src/sheet/refusal.ts";
import { fourTracks, startCalibration } from "./calibration.ts";

export const choosing = (choices: Partial<SetUpChoices> = {}): SetUpChoices => ({
  columns: new Map(),
  ratings: new Map(),
  meanings: [],
  place: "beside",
  showsResults: true,
  ...choices,
});

/** A calibration that can also be set up, surveyed and removed; each gives its report, and throws what kept it from it. */
export async function startSetUp(workbook: Workbook, ladder: Ladder = fourTracks()) {
  const calibration = await startCalibration(workbook, ladder);
  const { port } = calibration;
  return {
    ...calibration,
    setUp: async (choices: Partial<SetUpChoices> = {}, options: ActionOptions = {}): Promise<SetUpReport> => {
      const result = await setUp(port, ladder, choosing(choices), options);
      if (result.kind !== "done") throw new Error(describeFailure(result));
      return result.report;
    },
    survey: async (choices: Partial<SetUpChoices> = {}, sheet?: string): Promise<Survey> => {
      const reading = await readForSetUp(port, sheet);
      if (!reading.ok) throw new Error(describeRefusal(reading.error));
      return surveyOf(ladder, reading.value, choosing(choices));
    },
    remove: async (keepsRatings = true): Promise<RemovalReport> => {
      const beforehand = removalOf(await readForRemoval(port, ladder), { keepsRatings });
      const result = await removeRungs(port, ladder, { keepsRatings });
      if (result.kind !== "done") throw new Error(describeFailure(result));
      if (JSON.stringify(beforehand.ok && beforehand.value) !== JSON.stringify(result.report))
        throw new Error("What was said beforehand is not what was done.");
      return result.report;
    },
  };
}
