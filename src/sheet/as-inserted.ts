/** A calibration sheet as it will be once an insertion is carried out, so that one plan can go on from there. */

import type { Area } from "./area.ts";
import type { CalibrationSheet } from "./calibration-sheet.ts";
import type { Roster } from "./find-roster.ts";
import { roleWord } from "./installed.ts";
import { preparedRows } from "./make-columns.ts";
import type { PlacedRating } from "./rating-columns.ts";
import type { CellContent, Grid } from "./snapshot.ts";

/** The headings with those of the new columns; cells in between stay empty. */
function widenedHeadings({ column: start, headings }: Roster, placed: readonly PlacedRating[]): readonly CellContent[] {
  const width = Math.max(headings.length, ...placed.map(({ column }) => column - start + 1));
  const added = new Map(placed.map(({ column, heading }) => [column - start, heading]));
  return Array.from({ length: width }, (_, at) => headings[at] ?? added.get(at) ?? "");
}

function widened(roster: Roster, placed: readonly PlacedRating[]): Roster {
  const headings = widenedHeadings(roster, placed);
  if (!roster.table) return { ...roster, headings };
  const area: Area = { ...roster.table.area, width: headings.length };
  return { ...roster, headings, table: { ...roster.table, area, headings } };
}

function withHeadings(values: Grid, { row, column, headings }: Roster): Grid {
  const cells = values[row] ?? [];
  const width = Math.max(cells.length, column + headings.length);
  const headed = Array.from({ length: width }, (_, at) => headings[at - column] || (cells[at] ?? ""));
  return values.map((before, at) => (at === row ? headed : before));
}

/** `placed`: all rating columns where they stand then. */
export function asInserted(calibration: CalibrationSheet, placed: readonly PlacedRating[]): CalibrationSheet {
  const { ladder, shape, own, sheet, installed } = calibration;
  const roster = widened(calibration.roster, placed);
  const { id, name, version } = ladder;
  const columns = new Map([
    ...installed.columns,
    ...[...roster.roles].map(([role, column]) => [roleWord(role), column] as const),
    ...placed.map(({ word, column }) => [word, column] as const),
  ]);
  return {
    ...calibration,
    shape: {
      ...shape,
      tables: shape.tables.map((table) => (table.name === roster.table?.name ? roster.table : table)),
    },
    own: { ...own, isThere: true, isShell: false, ladder: { id, name, version }, meanings: ladder.meanings ?? [] },
    sheet: { ...sheet, values: withHeadings(sheet.values, roster) },
    roster,
    installed: { ...installed, columns, rows: preparedRows(roster) },
    ratings: placed.map((rating) => ({ ...rating, isKnown: true })),
  };
}
