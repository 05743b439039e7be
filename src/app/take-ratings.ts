/** Use case: take ratings over from another copy of the workbook. It offers what differs; what is taken, people choose. */

import type { Ladder } from "../domain/ladder.ts";
import { fail, ok, type Result } from "../domain/result.ts";
import { describeRefusal, type Refusal } from "../sheet/refusal.ts";
import { idKey } from "./change-ratings.ts";
import { type Offer, offerOf } from "./offer.ts";
import { readTeam } from "./read-team.ts";
import type { Team } from "./team.ts";
import type { WorkbookReader } from "./workbook-port.ts";

const inCommon = (here: Team, there: Team): number => {
  const ids = new Set(here.people.map(({ employeeId }) => idKey(employeeId)));
  return there.people.filter(({ employeeId }) => ids.has(idKey(employeeId))).length;
};

/** The other copy's roster: on the sheet of the same name, else the only one, else the one with most of the same people. */
async function readOther(file: WorkbookReader, ladder: Ladder, here: Team): Promise<Result<Team, Refusal>> {
  const same = await readTeam(file, ladder, here.calibration.roster.sheet);
  if (same.ok || !["no-such-sheet", "no-roster"].includes(same.error.code)) return same;
  const any = await readTeam(file, ladder);
  if (any.ok || any.error.code !== "several-rosters") return any;
  let best: Team | null = null;
  for (const sheet of any.error.sheets) {
    const team = await readTeam(file, ladder, sheet);
    if (team.ok && (!best || inCommon(here, team.value) > inCommon(here, best))) best = team.value;
  }
  return best ? ok(best) : fail(any.error);
}

/** Reads another copy and compares it with the team here. Writes nothing. */
export async function readOffer(file: WorkbookReader, here: Team): Promise<Result<Offer, Refusal>> {
  const there = await readOther(file, here.ladder, here);
  return there.ok ? ok(offerOf(here, there.value)) : there;
}

/** Why another copy has nothing to offer, in one sentence. */
export function describeOther(refusal: Refusal): string {
  switch (refusal.code) {
    case "other-ladder":
      return `The other copy is rated by “${refusal.present}”, and this workbook by “${refusal.wanted}”: ratings by one say nothing by the other.`;
    case "newer-rungs":
      return "A newer version of Rungs has prepared the other copy, and this one would misread it: update the add-in.";
    default:
      return `The other copy: ${describeRefusal(refusal)}`;
  }
}
