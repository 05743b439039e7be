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

type Change = Omit<ChangedLevel, "name">;

/** `from`: the label of the level before, which may be gone by now. */
function changeOf(ladder: Ladder, recommendation: Recommendation | null, from: string | null): Change | null {
  const track = recommendation && trackOf(ladder, recommendation.track);
  const now = track?.levels.find(({ id }) => id === recommendation?.level) ?? null;
  const match = from === null ? null : matchLevel(ladder, from, track ?? undefined);
  const isSame = match?.kind === "one" ? match.found.level.id === now?.id : from === null && now === null;
  return isSame ? null : { from, to: now?.label ?? null };
}

const nameOf = ({ entry, employeeId }: Judged): string => String(entry.name?.value ?? "").trim() || employeeId;

/** `calibration`: with the results in its cells as the ladder `before` has them. Nobody, where no levels are shown. */
export function changedLevels(before: Ladder, calibration: CalibrationSheet): readonly ChangedLevel[] {
  const { ladder, installed, roster, sheet } = calibration;
  const column = installed.columns.get(RESULT_WORDS.recommended);
  if (column === undefined) return [];
  return judge(ladder, entriesOf(calibration, roster.rows.people)).flatMap((person) => {
    const { answer, entry } = person;
    const row = parseAddress(entry.employeeId.cell)?.row ?? 0;
    const shown = String(sheet.values[row]?.[column] ?? "");
    // Else an interval, or nothing.
    const isLevel = matchLevel(before, shown).kind !== "none";
    const recommendation = answer.kind === "recommended" ? answer.recommendation : null;
    const change = changeOf(ladder, recommendation, isLevel ? shown : null);
    return change ? [{ name: nameOf(person), ...change }] : [];
  });
}
