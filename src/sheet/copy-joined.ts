/** Plans to copy the people who have joined a roster since to the sheet that Rungs made of it. Nobody else is touched. */

import type { Ladder } from "../domain/ladder.ts";
import { textKey } from "../domain/match-text.ts";
import { fail, ok, type Result } from "../domain/result.ts";
import { type Area, areaAddress, lastRow } from "./area.ts";
import { type CalibrationSheet, readCalibrationSheet } from "./calibration-sheet.ts";
import { columnSums } from "./column-sums.ts";
import { type CopiedColumn, copiedColumns, copiedValue, formatEdits } from "./copied-columns.ts";
import type { RosterCopy } from "./copy-roster.ts";
import { roleWord } from "./installed.ts";
import type { Made } from "./journal.ts";
import type { Action } from "./journaled-plan.ts";
import { columnName } from "./names.ts";
import type { Edit } from "./plan.ts";
import { ratingEdits } from "./rating-edits.ts";
import type { Refusal } from "./refusal.ts";
import type { CellContent, Grid } from "./snapshot.ts";

/** A column that is copied, where it comes from, and where it stands on the sheet of Rungs'. */
interface Pair {
  readonly from: CopiedColumn;
  readonly word: string;
  readonly to: number;
}

function pairsOf(source: CalibrationSheet, copy: CalibrationSheet): readonly Pair[] {
  return copiedColumns(source).flatMap((from): Pair[] => {
    if (from.role !== null) {
      const to = copy.roster.roles.get(from.role);
      return to === undefined ? [] : [{ from, word: roleWord(from.role), to }];
    }
    const competency = source.ratings.find(({ column }) => column === from.column)?.competency;
    const rating = copy.ratings.find((one) => one.competency === competency);
    return rating === undefined || rating.column === null ? [] : [{ from, word: rating.word, to: rating.column }];
  });
}

const idOf = ({ roster, sheet }: CalibrationSheet, row: number): string =>
  textKey(String(sheet.values[row]?.[roster.roles.get("employeeId") ?? 0] ?? ""));

/** Rows of the people in the roster whose ID nobody on the sheet has; without an ID nobody can be told from another. */
function joinedRows(source: CalibrationSheet, copy: CalibrationSheet): readonly number[] {
  const known = new Set(copy.roster.rows.people.map((row) => idOf(copy, row)));
  return source.roster.rows.people.filter((row) => {
    const id = idOf(source, row);
    return id !== "" && !known.has(id);
  });
}

/** The rows that they get: right below the others. */
function placeBelow({ roster, sheet }: CalibrationSheet, rows: number): Result<Area, Refusal> {
  const { table } = roster;
  const area: Area = {
    row: table ? lastRow(table.area) + 1 : roster.lastRow + 1,
    column: table?.area.column ?? roster.column,
    height: rows,
    width: roster.headings.length,
  };
  const isTaken = sheet.values
    .slice(area.row, area.row + rows)
    .some((cells) => cells.slice(area.column, area.column + area.width).some((content) => content !== ""));
  if (!table?.showTotals && !isTaken) return ok(area);
  return fail({ code: "no-room-below", sheet: roster.sheet, address: areaAddress(area), rows });
}

function withRows(values: Grid, area: Area, contents: ReadonlyMap<number, readonly CellContent[]>): Grid {
  const width = area.column + area.width;
  const added = Array.from({ length: area.height }, (_, row) =>
    Array.from({ length: width }, (_none, column) => contents.get(column)?.[row] ?? ""),
  );
  const above = Array.from({ length: area.row }, (_, row) => values[row] ?? []);
  return [...above, ...added];
}

/** The sheet as it will be with the rows in `area`. */
function grown(ladder: Ladder, copy: CalibrationSheet, area: Area, values: Grid): CalibrationSheet {
  const { shape, roster, sheet } = copy;
  const table = roster.table && {
    ...roster.table,
    area: { ...roster.table.area, height: roster.table.area.height + area.height },
  };
  const tables = shape.tables.map((one) => (table && one.name === table.name ? table : one));
  const headings = { ...roster, ...(table && { table }) };
  return readCalibrationSheet(
    ladder,
    { ...shape, tables },
    headings,
    { ...sheet, values },
    {
      columns: new Map(),
      meanings: copy.ladder.meanings ?? [],
    },
  );
}

/** A pair with what the people who have joined have there. */
type Filled = Pair & { readonly contents: readonly CellContent[] };

/** What the journal keeps of the rows that were added. */
function madeOf(
  { roster, installed, sheet }: CalibrationSheet,
  pairs: readonly Pair[],
  added: readonly number[],
): Made {
  const columns = pairs.map(({ word, to }) => ({ name: columnName(installed.roster, word), column: to }));
  const sums = columnSums(columns, roster.roles.get("employeeId") ?? 0, added, sheet.values);
  return {
    sheets: [],
    columns: [],
    adopted: [],
    names: [],
    roster: roster.sheet,
    number: installed.roster,
    rowsBefore: installed.rows,
    copied: { people: added.length, sums },
  };
}

/** Rows of the roster, and the area that they get. */
interface Joining {
  readonly area: Area;
  readonly rows: readonly number[];
  readonly pairs: readonly Filled[];
}

/** Their rating columns get lists and marks as the others have. */
function addRows(source: CalibrationSheet, calibration: CalibrationSheet, { area, rows, pairs }: Joining): Action {
  const { ladder, roster, ratings } = calibration;
  const { sheet, table } = roster;
  const added = roster.rows.people.filter((row) => row >= area.row);
  const columnOf = (column: number) => ({ sheet, area: { ...area, column, width: 1 } });
  return {
    title: `Copy people to ${sheet}`,
    made: madeOf(calibration, pairs, added),
    edits: [
      { kind: "expectNone", sheet, area, of: "contents" },
      ...(table ? [{ kind: "extendTable", table: table.name, sheet, area: table.area } as const] : []),
      ...pairs.flatMap(({ from, to, contents }): readonly Edit[] => [
        { kind: "write", ...columnOf(to), values: contents.map((content) => [content]) },
        ...formatEdits(source, from, rows, columnOf(to)),
      ]),
      ...ratings.flatMap((rating) =>
        rating.column !== null && rating.isKnown
          ? ratingEdits(ladder, calibration, { ...rating, column: rating.column }, added)
          : [],
      ),
    ],
  };
}

/** `copy`: the sheet of Rungs' as it is now. Planning again after it was carried out copies nobody. */
export function copyJoined(
  ladder: Ladder,
  source: CalibrationSheet,
  copy: CalibrationSheet,
): Result<RosterCopy, Refusal> {
  const rows = joinedRows(source, copy);
  if (rows.length === 0) return ok({ calibration: copy, action: null, people: 0 });
  const place = placeBelow(copy, rows.length);
  if (!place.ok) return place;
  const value = copiedValue(source);
  const pairs = pairsOf(source, copy).map((pair): Filled => ({
    ...pair,
    contents: rows.map((row) => value(row, pair.from)),
  }));
  const values = withRows(copy.sheet.values, place.value, new Map(pairs.map(({ to, contents }) => [to, contents])));
  const calibration = grown(ladder, copy, place.value, values);
  const action = addRows(source, calibration, { area: place.value, rows, pairs });
  return ok({ calibration, action, people: rows.length });
}
