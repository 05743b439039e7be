/** Who has another recommended level by newer rules than the one that the sheet shows. */

import { type Ladder, trackOf } from "../domain/ladder.ts";
import { matchLevel } from "../domain/match-level.ts";
import type { Recommendation } from "../domain/recommendation.ts";
import { parseAddress } from "../sheet/area.ts";
import type { CalibrationSheet } from "../sheet/calibration-sheet.ts";
import { RESULT_WORDS } from "../sheet/result-words.ts";
import { entriesOf, judge, type Judged } from "./judge.ts";

export interface ChangedLevel {
  readonly name: string;
  /** Labels; null where no single level is recommended. */
  readonly from: string | null;
  readonly to: string | null;
}

function changeOf(ladder: Ladder, recommendation: Recommendation | null, shown: string, name: string): ChangedLevel[] {
  const track = recommendation && trackOf(ladder, recommendation.track);
  const match = matchLevel(ladder, shown, track ?? undefined);
  const before = match.kind === "one" ? match.found.level : null;
  const now = track?.levels.find(({ id }) => id === recommendation?.level) ?? null;
  return before?.id === now?.id ? [] : [{ name, from: before && shown, to: now?.label ?? null }];
}

const nameOf = ({ entry, employeeId }: Judged): string => String(entry.name?.value ?? "").trim() || employeeId;

/** `calibration`: with the results in its cells as the rules before have them. Nobody, where no levels are shown. */
export function changedLevels(calibration: CalibrationSheet): readonly ChangedLevel[] {
  const { ladder, installed, roster, sheet } = calibration;
  const column = installed.columns.get(RESULT_WORDS.recommended);
  if (column === undefined) return [];
  return judge(ladder, entriesOf(calibration, roster.rows.people)).flatMap((person) => {
    const { answer, entry } = person;
    const row = parseAddress(entry.employeeId.cell)?.row ?? 0;
    const shown = String(sheet.values[row]?.[column] ?? "");
    return changeOf(ladder, answer.kind === "recommended" ? answer.recommendation : null, shown, nameOf(person));
  });
}
