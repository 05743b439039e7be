/** Edits that take an action's columns back, and leave those in which somebody has put something. */

import { type Area, lastColumn, parseReference, rowRuns } from "./area.ts";
import type { Made } from "./journal.ts";
import { NAME_PREFIX } from "./names.ts";
import type { CellFormat, Edit } from "./plan.ts";
import type { RosterSheet, TableShape, WorkbookShape } from "./snapshot.ts";

export interface FoundColumn {
  readonly made: Made["columns"][number];
  readonly column: number;
  /** Row of the heading. */
  readonly row: number;
}

/** The columns that the action made, where they stand on this sheet now. */
export function findColumns(shape: WorkbookShape, sheet: RosterSheet, made: Made): readonly FoundColumn[] {
  return made.columns.flatMap((column) => {
    const place = parseReference(shape.names.get(column.name) ?? "");
    return place && place.sheet === sheet.name
      ? [{ made: column, column: place.area.column, row: place.area.row }]
      : [];
  });
}

const entriesIn = (sheet: RosterSheet, { column, row }: FoundColumn): number =>
  sheet.values.slice(row + 1).filter((cells) => (cells[column] ?? "") !== "").length;

/** Why a column must stay: somebody has put something there. Null if it may go. */
export function reasonToKeep(sheet: RosterSheet, found: FoundColumn, { keepsRatings }: Made): string | null {
  const { made, column } = found;
  // By its heading: once others are gone, its letters are others.
  const where = `column “${made.heading}”`;
  if (made.kind === "formula") return sheet.overwritten.has(column) ? `${where} was written over by hand` : null;
  if (made.kind === "rating" && keepsRatings === false) return null;
  const filled = entriesIn(sheet, found);
  return filled === 0 ? null : `${where} holds ${filled} ${filled === 1 ? "entry" : "entries"}`;
}

/** A column from its heading down. */
export const below = (sheet: RosterSheet, { column, row }: Pick<Area, "column" | "row">): Area => ({
  row,
  column,
  height: Math.max(1, sheet.values.length - row),
  width: 1,
});

/** The columns as runs side by side, the rightmost first, so that taking one out moves none that is still to go. */
function runsFromRight(
  columns: readonly FoundColumn[],
): readonly { readonly first: number; readonly columns: readonly FoundColumn[] }[] {
  const ordered = [...columns].sort((a, b) => a.column - b.column);
  return rowRuns(ordered.map(({ column }) => column))
    .map(({ row: first, height }) => ({
      first,
      columns: ordered.filter(({ column }) => column >= first && column < first + height),
    }))
    .sort((a, b) => b.first - a.first);
}

function removeFromTable(table: TableShape, columns: readonly FoundColumn[], sheet: RosterSheet): readonly Edit[] {
  let area = table.area;
  return runsFromRight(columns).flatMap(({ first, columns: run }): Edit[] => {
    if (first + run.length - 1 !== lastColumn(area)) {
      return run.map(({ row, column }) => ({
        kind: "deleteTableColumn",
        table: table.name,
        header: String(sheet.values[row]?.[column] ?? ""),
      }));
    }
    area = { ...area, width: first - area.column };
    return [
      { kind: "extendTable", table: table.name, sheet: sheet.name, area, keepsRows: true },
      ...run.flatMap((column) => clearColumn(sheet, column)),
    ];
  });
}

/** Leaves the place of a column as it was: whoever had coloured the empty cells finds them so again. */
function clearColumn(sheet: RosterSheet, found: FoundColumn): readonly Edit[] {
  const { kind, points } = found.made;
  const area = below(sheet, found);
  const plain: CellFormat = kind === "formula" ? { horizontal: "General", bold: false } : { horizontal: "General" };
  const unformat: Edit = { kind: "format", sheet: sheet.name, areas: [area], format: plain };
  const width = points === undefined ? "standard" : { points };
  return [
    ...release(sheet, area),
    { kind: "clear", sheet: sheet.name, area },
    ...(kind === "note" ? [] : [unformat]),
    { kind: "columns", sheet: sheet.name, column: found.column, count: 1, width, hidden: false },
  ];
}

/** The list and the marks go, the column and what stands in it stay. */
export function release(sheet: RosterSheet, area: Area, hasList = true): readonly Edit[] {
  const unmark: Edit = { kind: "unmark", sheet: sheet.name, area, marker: NAME_PREFIX };
  return hasList ? [{ kind: "withdrawList", sheet: sheet.name, area }, unmark] : [unmark];
}

/** Rows below everything, in which a table may have grown since the sheet was read. */
const ROOM_TO_GROW = 1_000;

/**
 * Nobody may have put something there since it was read: ratings and words below the heading, values in place of formulas,
 * people below the last row, to whom a table hands its formulas on.
 */
function stillEmpty({ name: sheet, values }: RosterSheet, found: FoundColumn, { keepsRatings }: Made): readonly Edit[] {
  const { row, column, made } = found;
  const area = (first: number, height: number): Area => ({ row: first, column, height, width: 1 });
  const end = Math.max(row + 1, values.length);
  const joined: Edit = { kind: "expectNone", sheet, area: area(end, ROOM_TO_GROW), of: "contents" };
  const mayHold = end === row + 1 || (made.kind === "rating" && keepsRatings === false);
  return mayHold
    ? [joined]
    : [{ kind: "expectNone", sheet, area: area(row + 1, end - row - 1), of: "constants" }, joined];
}

/** A column that stays keeps what it shows: formulas become values before the tables that they read go. */
function leave(sheet: RosterSheet, found: FoundColumn): readonly Edit[] {
  const freeze: Edit = { kind: "freeze", sheet: sheet.name, area: below(sheet, found) };
  return [...(found.made.kind === "formula" ? [freeze] : []), ...release(sheet, below(sheet, found))];
}

export interface ColumnsBack {
  readonly edits: readonly Edit[];
  /** Which columns stay and why, a phrase each. */
  readonly kept: readonly string[];
  readonly gone: readonly FoundColumn[];
  /** Ratings that go with their columns. */
  readonly ratings: number;
}

/** The lists and marks of columns that were there before. */
function releaseAdopted(shape: WorkbookShape, sheet: RosterSheet, { adopted }: Made): readonly Edit[] {
  return adopted.flatMap(({ name, hasList }) => {
    const place = parseReference(shape.names.get(name) ?? "");
    return place?.sheet === sheet.name ? release(sheet, below(sheet, place.area), hasList) : [];
  });
}

/** What becomes of the columns that `made` names on one sheet. */
export function columnEdits(shape: WorkbookShape, sheet: RosterSheet, made: Made): ColumnsBack {
  const found = findColumns(shape, sheet, made).map((column) => ({
    column,
    reason: reasonToKeep(sheet, column, made),
  }));
  const going = found.filter(({ reason }) => reason === null).map(({ column }) => column);
  const staying = found.filter(({ reason }) => reason !== null).map(({ column }) => column);
  const table = shape.tables.find(
    (candidate) =>
      candidate.sheet === sheet.name &&
      going.some(
        ({ row, column }) =>
          row === candidate.area.row && column >= candidate.area.column && column <= lastColumn(candidate.area),
      ),
  );
  const isInTable = ({ column }: FoundColumn): boolean => table !== undefined && column <= lastColumn(table.area);
  const ratings = going.filter((column) => column.made.kind === "rating").map((column) => entriesIn(sheet, column));
  return {
    // What stays comes first: afterwards its formulas have nothing to show, and taking columns out of a table moves it.
    edits: [
      ...going.flatMap((column) => stillEmpty(sheet, column, made)),
      ...staying.flatMap((column) => leave(sheet, column)),
      ...releaseAdopted(shape, sheet, made),
      ...going.filter((column) => !isInTable(column)).flatMap((column) => clearColumn(sheet, column)),
      ...(table ? removeFromTable(table, going.filter(isInTable), sheet) : []),
    ],
    kept: found.flatMap(({ reason }) => reason ?? []),
    gone: going,
    ratings: ratings.reduce((sum, count) => sum + count, 0),
  };
}
