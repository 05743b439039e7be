/** Use cases: go from cell to cell in the sheet, past whatever is hidden. */

import type { CompetencyId } from "../domain/ladder.ts";
import { parseAddress } from "../sheet/area.ts";
import type { LiveSheet, Place } from "./live-sheet.ts";
import { type Cell, type Move, nextCell, rowsOfPeople } from "./next-cell.ts";
import { placeOf } from "./places.ts";
import type { Team } from "./team.ts";

async function select(live: LiveSheet, place: Place | null): Promise<Place | null> {
  if (place) await live.select(place);
  return place;
}

/**
 * Moves on from where the person is. Two round trips. Resolves to where it went, or null if there is nothing that way.
 * Rejects with a `HostError`.
 */
export async function goOn(live: LiveSheet, team: Team, from: Place | null, move: Move): Promise<Place | null> {
  const area = rowsOfPeople(team);
  if (!area) return null;
  const { sheet } = team.calibration.roster;
  const visible = await live.readVisibleRows({ sheet, area });
  const start: Cell = from?.sheet === sheet ? from.area : { row: -1, column: -1 };
  const cell = nextCell(team, visible, start, move);
  return select(live, cell && { sheet, area: { ...cell, height: 1, width: 1 } });
}

/** Goes to a person's rating, or without a competency to the ID. One round trip. Rejects with a `HostError`. */
export const goToPerson = (live: LiveSheet, team: Team, person: number, competency?: CompetencyId) =>
  select(live, placeOf(team, person, competency));

/** Goes to a cell of the roster's sheet, such as that of a finding. One round trip. Rejects with a `HostError`. */
export function goToCell(live: LiveSheet, { calibration }: Team, cell: string): Promise<Place | null> {
  const area = parseAddress(cell);
  return select(live, area && { sheet: calibration.roster.sheet, area });
}
