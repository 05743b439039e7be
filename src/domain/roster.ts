/** The people as a sheet gives them: raw, each value with the cell that it came from. */

import type { CompetencyId } from "./ladder.ts";

/** A cell's content, as far as the domain cares. `null` is an empty cell; an Excel error arrives as its text, "#N/A". */
export type RawValue = string | number | boolean | null;

export interface Located {
  readonly value: RawValue;
  /** Address without the sheet: "F12". */
  readonly cell: string;
}

export interface RosterEntry {
  readonly employeeId: Located;
  readonly name?: Located;
  readonly manager?: Located;
  /** Absent when the sheet has no such column: the track then follows from the level. */
  readonly track?: Located;
  /** Current level. */
  readonly level?: Located;
  /** What the manager proposes. The rules take no notice of it. */
  readonly proposedLevel?: Located;
  /** Level recommended in the last cycle. */
  readonly lastLevel?: Located;
  /** Dates of the last cycle's end and of these ratings: days, as Excel counts them. */
  readonly lastCycleEnded?: Located;
  readonly ratedOn?: Located;
  /** Months that the next level has been shown; serves where no earlier cycles are known. */
  readonly monthsAtNextLevel?: Located;
  /** Only competencies that have a column. */
  readonly ratings: ReadonlyMap<CompetencyId, Located>;
}
