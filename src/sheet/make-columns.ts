/** Edits that put new columns beside a roster and give them their names. */

import { type Area, rowRuns } from "./area.ts";
import type { Roster } from "./find-roster.ts";
import type { Made } from "./journal.ts";
import { columnName, rowsName } from "./names.ts";
import type { CellFormat, Edit } from "./plan.ts";
import type { RosterSheet } from "./snapshot.ts";

export interface NewColumn {
  readonly word: string;
  readonly heading: string;
  /** Characters. */
  readonly width: number;
  readonly isHidden: boolean;
  readonly format?: CellFormat;
}

/** The cells of one column in `rows`; when these are everybody's, all data rows of a table. */
export function columnRuns(
  roster: Roster,
  column: number,
  rows: readonly number[] = roster.rows.people,
): readonly Area[] {
  const isEverybody = rows.length === roster.rows.people.length;
  if (roster.table && isEverybody)
    return [{ row: roster.firstRow, column, height: roster.lastRow - roster.firstRow + 1, width: 1 }];
  return rowRuns(rows).map((run) => ({ ...run, column, width: 1 }));
}

const nameColumn = (roster: Roster, number: number, word: string, column: number): Edit => ({
  kind: "defineName",
  name: columnName(number, word),
  sheet: roster.sheet,
  area: { row: roster.row, column, height: 1, width: 1 },
  comment: "Rungs: finds this column again",
});

/** Names for columns that are there already. */
export const nameColumns = (
  roster: Roster,
  number: number,
  columns: readonly (readonly [word: string, column: number])[],
): readonly Edit[] => columns.map(([word, column]) => nameColumn(roster, number, word, column));

export const ROWS_COMMENT = "Rungs: rows that it has prepared";

/** The rows that are prepared: the cells of the ID column from the first person to the last. */
export const preparedRows = (roster: Roster): Area => ({
  row: roster.firstRow,
  column: roster.roles.get("employeeId") ?? roster.column,
  height: roster.lastRow - roster.firstRow + 1,
  width: 1,
});

/** Names them. */
export const nameRows = (roster: Roster, number: number): Edit => ({
  kind: "defineName",
  name: rowsName(number),
  sheet: roster.sheet,
  area: preparedRows(roster),
  comment: ROWS_COMMENT,
});

/** What the journal keeps of a new column, so that its place can be left as it was. */
export function madeColumn(
  sheet: RosterSheet,
  column: number,
  made: Omit<Made["columns"][number], "points">,
): Made["columns"][number] {
  const points = sheet.widths.get(column);
  return points === undefined ? made : { ...made, points };
}

/** Places `columns` side by side from the column `first` on, widening the table if there is one. */
export function makeColumns(
  roster: Roster,
  number: number,
  columns: readonly NewColumn[],
  first: number,
): readonly Edit[] {
  if (columns.length === 0) return [];
  const { sheet, table, row } = roster;
  const headings = columns.map(({ heading }) => heading);
  const area: Area = { row, column: first, height: Math.max(2, roster.lastRow - row + 1), width: columns.length };
  const edits: Edit[] = [
    { kind: "expectNone", sheet, area, of: "contents" },
    // The names come first: whatever happens next, what was made can be found again.
    ...columns.map(({ word }, index) => nameColumn(roster, number, word, first + index)),
  ];
  if (table)
    edits.push({
      kind: "extendTable",
      table: table.name,
      sheet,
      area: { ...table.area, width: first + columns.length - table.area.column },
      keepsRows: true,
    });
  edits.push({
    kind: "write",
    sheet,
    area: { ...area, height: 1 },
    values: [headings],
  });
  for (const [index, { width, isHidden, format }] of columns.entries()) {
    const column = first + index;
    edits.push({ kind: "columns", sheet, column, count: 1, width, hidden: isHidden });
    if (format) edits.push({ kind: "format", sheet, areas: columnRuns(roster, column), format });
  }
  return edits;
}
