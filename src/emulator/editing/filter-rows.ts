import type { Box } from "../model/address.ts";
import type { Filter } from "../model/features.ts";
import type { Sheet } from "../model/sheet.ts";
import type { Workbook } from "../model/workbook.ts";
import { guardProtection } from "./guards.ts";

/** The filter that has a button in a header cell, and the rows that it hides and shows. */
export interface PlacedFilter {
  readonly filter: Filter;
  readonly body: Box;
  readonly replace: (filter: Filter) => void;
}

/** The filter of the sheet or of the table whose headings stand in the row; undefined where the cell has no button. */
export function filterAt(sheet: Sheet, row: number, column: number): PlacedFilter | undefined {
  const isAt = ({ box }: Filter): boolean => row === box.row && column >= box.column && column < box.column + box.width;
  if (sheet.filter && isAt(sheet.filter)) {
    return {
      filter: sheet.filter,
      body: below(sheet.filter.box, 0),
      replace: (filter) => void (sheet.filter = filter),
    };
  }
  const table = sheet.tables.find(({ filter }) => filter && isAt(filter));
  if (!table?.filter) return undefined;
  return {
    filter: table.filter,
    body: below(table.box, table.showTotals ? 1 : 0),
    replace(filter) {
      sheet.tables = sheet.tables.map((known) => (known.id === table.id ? { ...known, filter } : known));
    },
  };
}

const below = (box: Box, totals: number): Box => ({ ...box, row: box.row + 1, height: box.height - 1 - totals });

/** What is asked of one column, by its place in the filter: the texts that its cells may show. */
export type Criteria = ReadonlyMap<number, ReadonlySet<string>>;

/** Hides the rows in which some column shows none of the texts asked of it. `textOf`: what a cell shows. */
export function filterRows(
  wb: Workbook,
  sheet: Sheet,
  { filter, body, replace }: PlacedFilter,
  criteria: Criteria,
  textOf: (row: number, column: number) => string,
): void {
  guardProtection(sheet);
  for (let row = body.row; row < body.row + body.height; row++) {
    const isShown = [...criteria].every(([offset, texts]) => texts.has(textOf(row, body.column + offset)));
    setHidden(sheet, row, !isShown);
  }
  replace({ ...filter, active: criteria.size > 0, criteria });
  // Subtotals leave out what is hidden.
  wb.needsCalculation = true;
}

function setHidden(sheet: Sheet, row: number, hidden: boolean): void {
  const { hidden: was, ...rest } = sheet.rows.get(row) ?? {};
  if ((was === true) === hidden) return;
  if (hidden) sheet.rows.set(row, { ...rest, hidden });
  else if (rest.height === undefined) sheet.rows.delete(row);
  else sheet.rows.set(row, rest);
}
