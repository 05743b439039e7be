/** Edits that take an action out of the rows that it had followed a roster to. */

import { type Area, lastColumn, lastRow, overlaps, parseReference } from "./area.ts";
import { columnSums, columnsOfSums } from "./column-sums.ts";
import { installedRosters, isRatingWord } from "./installed.ts";
import type { Made } from "./journal.ts";
import { ROWS_COMMENT } from "./make-columns.ts";
import { rowsName, sourceName } from "./names.ts";
import type { Edit } from "./plan.ts";
import { FORMULA_WORDS } from "./result-words.ts";
import type { RosterSheet, WorkbookShape } from "./snapshot.ts";
import { release } from "./take-columns-back.ts";

interface RowsBack {
  readonly edits: readonly Edit[];
  /** What stays and why, a phrase each. */
  readonly kept: readonly string[];
}

const NOTHING: RowsBack = { edits: [], kept: [] };

/** Columns that were there before the action. */
function olderColumns(shape: WorkbookShape, made: Made): readonly (readonly [word: string, column: number])[] {
  const found = installedRosters(shape).find(({ roster }) => roster === made.number);
  const own = new Set(
    made.columns.flatMap(({ name }) => parseReference(shape.names.get(name) ?? "")?.area.column ?? []),
  );
  return [...(found?.columns ?? [])].filter(([, column]) => !own.has(column));
}

/** Rows of `now` that are not in `before`: above it and below it. */
function addedRows(now: Area, before: Area): readonly { readonly row: number; readonly height: number }[] {
  const above = { row: now.row, height: before.row - now.row };
  const end = before.row + before.height;
  return [above, { row: end, height: now.row + now.height - end }].filter(({ height }) => height > 0);
}

const nameBefore = (sheet: RosterSheet, made: Made, area: Area): Edit => ({
  kind: "defineName",
  name: rowsName(made.number),
  sheet: sheet.name,
  area,
  comment: ROWS_COMMENT,
});

const tableOver = (shape: WorkbookShape, sheet: RosterSheet, rows: Area) =>
  shape.tables.find((table) => table.sheet === sheet.name && overlaps(table.area, rows));

/** Takes lists and formulas from the rows of people who had joined the roster by themselves. */
function releaseRows(shape: WorkbookShape, sheet: RosterSheet, made: Made, now: Area, before: Area): RowsBack {
  // A table has handed its lists and formulas on to the rows that it grew by: they are its own.
  const added = tableOver(shape, sheet, before) ? [] : addedRows(now, before);
  const edits = olderColumns(shape, made).flatMap(([word, column]) =>
    added.flatMap((run): readonly Edit[] => {
      const area = { ...run, column, width: 1 };
      if (FORMULA_WORDS.has(word))
        return [{ kind: sheet.overwritten.has(column) ? "freeze" : "clear", sheet: sheet.name, area }];
      return isRatingWord(word) ? release(sheet, area) : [];
    }),
  );
  const isSame = JSON.stringify(now) === JSON.stringify(before);
  return { edits: [...edits, ...(isSame ? [] : [nameBefore(sheet, made, before)])], kept: [] };
}

/** Nobody has written into the rows of people whom Rungs had copied there, or sorted them. */
function isUntouched(shape: WorkbookShape, sheet: RosterSheet, made: Made, rows: Area): boolean {
  const before = made.copied?.sums ?? {};
  const numbers = Array.from({ length: rows.height }, (_, at) => rows.row + at);
  const columns = columnsOfSums(shape, sheet.name, before);
  const now = columnSums(columns, rows.column, numbers, sheet.values);
  const known = new Set(columns.map(({ column }) => column));
  for (const [word, column] of olderColumns(shape, made)) if (FORMULA_WORDS.has(word)) known.add(column);
  const hasMore = numbers.some((row) =>
    (sheet.values[row] ?? []).some((content, column) => content !== "" && !known.has(column)),
  );
  return !hasMore && columns.every(({ name }) => now[name] === before[name]);
}

/** Takes the people out whom Rungs had copied below the others. */
function removeJoined(
  shape: WorkbookShape,
  sheet: RosterSheet,
  made: Made,
  { now, people, isWhole }: { readonly now: Area; readonly people: number; readonly isWhole: boolean },
): RowsBack {
  const height = made.rowsBefore?.height ?? now.height;
  const before = { ...now, height };
  const rows = { ...now, row: now.row + height, height: people };
  const isThere = now.height === height + people || (!isWhole && now.height === height);
  if (!isThere || (isWhole && !isUntouched(shape, sheet, made, rows)))
    return { edits: [], kept: [`the ${people} people who joined “${sheet.name}”`] };
  const table = tableOver(shape, sheet, before);
  const columns = olderColumns(shape, made);
  const last = Math.max(...columns.map(([, column]) => column), table ? lastColumn(table.area) : 0);
  const whole = { ...rows, column: 0, width: last + 1 };
  const shrunk = table && { ...table.area, height: lastRow(before) - table.area.row + 1 };
  return {
    kept: [],
    edits: [
      ...columns.flatMap(([word, column]) => (isRatingWord(word) ? release(sheet, { ...rows, column, width: 1 }) : [])),
      ...(table && shrunk
        ? [{ kind: "extendTable", table: table.name, sheet: sheet.name, area: shrunk } as const]
        : []),
      { kind: "wipe", sheet: sheet.name, area: whole },
      nameBefore(sheet, made, before),
    ],
  };
}

/** `isWhole`: the action had ended. */
export function takeRowsBack(
  shape: WorkbookShape,
  sheets: readonly RosterSheet[],
  made: Made,
  isWhole: boolean,
): RowsBack {
  const now = parseReference(shape.names.get(rowsName(made.number)) ?? "");
  const sheet = sheets.find(({ name }) => name === now?.sheet);
  if (!sheet || !now || !made.rowsBefore) return NOTHING;
  const hasCopied = made.copied && !made.names.includes(sourceName(made.number));
  if (hasCopied) return removeJoined(shape, sheet, made, { now: now.area, people: made.copied.people, isWhole });
  return releaseRows(shape, sheet, made, now.area, made.rowsBefore);
}
