/** What a newer version of the ladder changes on one roster: its rating columns, their lists and words, and the formulas. */

import type { Ladder } from "../domain/ladder.ts";
import { fail, ok, type Result } from "../domain/result.ts";
import { columnLetters, parseReference } from "./area.ts";
import { asInserted } from "./as-inserted.ts";
import type { MovedColumn } from "./before-update.ts";
import { type CalibrationSheet, readCalibrationSheet } from "./calibration-sheet.ts";
import { formulasEdit, hasOlderFormulas } from "./formula-version.ts";
import { findObstacle, freeColumns, noRoom } from "./guards.ts";
import type { HeadingRow } from "./headings.ts";
import { installedAt, unpreparedRows } from "./installed.ts";
import type { Made } from "./journal.ts";
import { madeColumn, makeColumns } from "./make-columns.ts";
import { adoptedName, columnName, formulasName, leftName, ownListName } from "./names.ts";
import type { Edit } from "./plan.ts";
import { rewrittenFormulas } from "./plan-recommend.ts";
import { newColumns, placeRatings, type PlacedRating } from "./rating-columns.ts";
import { listEdit, ratingEdits, ratingMessages, takesList } from "./rating-edits.ts";
import type { Refusal } from "./refusal.ts";
import { adoptionEdits, adoptionNames, isAdopted } from "./role-names.ts";
import type { CellMessages, RosterSheet, WorkbookShape } from "./snapshot.ts";
import { below, release } from "./take-columns-back.ts";

/** A prepared roster as it was read. */
export interface RosterReading {
  readonly headings: HeadingRow;
  readonly sheet: RosterSheet;
}

/** The word of each competency's column now, by its word before; null for a competency that is gone. */
export type WordMoves = ReadonlyMap<string, string | null>;

export interface RosterUpdate {
  /** The roster as it will be. */
  readonly calibration: CalibrationSheet;
  readonly edits: readonly Edit[];
  readonly made: Pick<Made, "columns" | "adopted" | "names">;
  readonly moved: readonly MovedColumn[];
  /** The words at the cells before, by the word of their column then. */
  readonly messages: Readonly<Record<string, CellMessages>>;
  /** Rating columns that are new, as "Technology (K)"; those of the user's that serve from now on; those that are left to them. */
  readonly created: readonly string[];
  readonly adopted: readonly string[];
  readonly left: readonly string[];
}

/** In a range only the rows that are prepared, as people who have joined are for the next insertion; a table has handed on its lists. */
export function preparedPeople<T extends Pick<CalibrationSheet, "roster" | "installed">>(calibration: T): T {
  const { roster, installed } = calibration;
  if (roster.table) return calibration;
  const fresh = new Set(unpreparedRows(roster, installed));
  const people = roster.rows.people.filter((row) => !fresh.has(row));
  return { ...calibration, roster: { ...roster, rows: { ...roster.rows, people } } };
}

interface Move extends MovedColumn {
  readonly word: string;
  readonly to: string | null;
  readonly column: number;
  /** The names that take the place of the flags. */
  readonly flagsNow: readonly string[];
}

function movesOn({ names }: WorkbookShape, number: number, moves: WordMoves): readonly Move[] {
  return [...moves].flatMap(([word, to]): Move[] => {
    const name = columnName(number, word);
    const place = parseReference(names.get(name) ?? "");
    if (word === to || !place) return [];
    const flagged = [adoptedName, ownListName].filter((nameOf) => names.has(nameOf(number, word)));
    const now = to === null ? leftName(number, word) : columnName(number, to);
    const flags = flagged.map((nameOf) => nameOf(number, word));
    const flagsNow = to === null ? [] : flagged.map((nameOf) => nameOf(number, to));
    return [{ word, to, name, now, flags, flagsNow, column: place.area.column }];
  });
}

/** The workbook as its names will be. */
function withMoves(shape: WorkbookShape, moves: readonly Move[]): WorkbookShape {
  const names = new Map(shape.names);
  const gone = moves.flatMap(({ name, flags }) => [name, ...flags]);
  for (const name of gone) names.delete(name);
  for (const { name, now, flagsNow } of moves)
    for (const one of [now, ...flagsNow]) names.set(one, shape.names.get(name) ?? "");
  return { ...shape, names };
}

function moveEdits({ names }: WorkbookShape, { sheet }: RosterReading, moves: readonly Move[]): readonly Edit[] {
  const kept = new Set(moves.flatMap(({ now, flagsNow }) => [now, ...flagsNow]));
  return moves.flatMap(({ name, now, flags, flagsNow }): readonly Edit[] => {
    const area = parseReference(names.get(name) ?? "")?.area;
    if (!area) return [];
    const comment = "Rungs: finds this column again";
    const hasList = !flags.some((flag) => flag.includes("_list_"));
    return [
      ...[now, ...flagsNow].map((one): Edit => ({ kind: "defineName", name: one, sheet: sheet.name, area, comment })),
      ...release(sheet, below(sheet, area), hasList),
      ...[name, ...flags].filter((one) => !kept.has(one)).map((one): Edit => ({ kind: "deleteName", name: one })),
    ];
  });
}

const isOwners = ({ shape, installed }: CalibrationSheet, { word }: PlacedRating): boolean =>
  shape.names.has(ownListName(installed.roster, word));

/** The words at the cells of columns that stay what they were, where these are others now. */
function rewordings(
  calibration: CalibrationSheet,
  ratings: readonly PlacedRating[],
): readonly { readonly rating: PlacedRating; readonly before: CellMessages; readonly now: CellMessages }[] {
  return ratings.flatMap((rating) => {
    const before = calibration.sheet.messages?.get(rating.column);
    const now = ratingMessages(calibration.ladder, rating.competency);
    const isSame = JSON.stringify(before) === JSON.stringify(now);
    return before && !isSame && !isOwners(calibration, rating) ? [{ rating, before, now }] : [];
  });
}

function columnsMade(calibration: CalibrationSheet, first: number, moves: readonly Move[]): RosterUpdate["made"] {
  const { sheet, ratings, installed, shape } = calibration;
  const created = newColumns(ratings);
  const noted = formulasName(installed.roster);
  const nameOf = (word: string): string => columnName(installed.roster, word);
  return {
    columns: created.map(({ word, heading }, at) =>
      madeColumn(sheet, first + at, { name: nameOf(word), heading, kind: "rating" }),
    ),
    adopted: ratings
      .filter(isAdopted)
      .map(({ word, column }) => ({ name: nameOf(word), hasList: takesList(calibration, column) })),
    names: [
      ...created.map(({ word }) => nameOf(word)),
      ...adoptionNames(calibration),
      ...moves.flatMap(({ now, flagsNow }) => [now, ...flagsNow]),
      ...(hasOlderFormulas(calibration) && !shape.names.has(noted) ? [noted] : []),
    ],
  };
}

function columnEdits(
  calibration: CalibrationSheet,
  placed: readonly PlacedRating[],
  first: number,
  moved: ReadonlySet<string>,
): readonly Edit[] {
  const { ladder, roster, installed, ratings } = calibration;
  const { people } = roster.rows;
  const fresh = placed.filter(({ word, isKnown }) => !isKnown || moved.has(word));
  const kept = placed.filter(({ word, isKnown }) => isKnown && !moved.has(word));
  return [
    ...makeColumns(roster, installed.roster, newColumns(ratings), first),
    ...adoptionEdits(calibration),
    ...fresh.flatMap((rating) =>
      ratingEdits(ladder, calibration, rating, people).filter(
        ({ kind }) => kind !== "offerList" || !isOwners(calibration, rating),
      ),
    ),
    ...rewordings(calibration, kept).map(({ rating, now }) => listEdit(calibration, rating, people, now)),
    ...rewrittenFormulas(ladder, asInserted(calibration, placed)),
    ...(hasOlderFormulas(calibration) ? [formulasEdit(installed)] : []),
  ];
}

function messagesBefore(
  calibration: CalibrationSheet,
  placed: readonly PlacedRating[],
  moves: readonly Move[],
): RosterUpdate["messages"] {
  const moved = new Set(moves.map(({ to }) => to));
  const kept = placed.filter(({ word, isKnown }) => isKnown && !moved.has(word));
  return Object.fromEntries([
    ...rewordings(calibration, kept).map(({ rating, before }) => [rating.word, before] as const),
    ...moves.flatMap(({ word, column }) => {
      const before = calibration.sheet.messages?.get(column);
      return before ? [[word, before] as const] : [];
    }),
  ]);
}

/** Errors: what keeps from writing to the roster's sheet. */
export function updateRoster(
  ladder: Ladder,
  shape: WorkbookShape,
  reading: RosterReading,
  words: WordMoves,
): Result<RosterUpdate, Refusal> {
  const { headings, sheet } = reading;
  const moves = movesOn(shape, installedAt(shape, headings.sheet, headings.row).roster, words);
  const calibration = preparedPeople(readCalibrationSheet(ladder, withMoves(shape, moves), headings, sheet));
  const { roster, ratings } = calibration;
  const obstacle = findObstacle(shape, roster, sheet);
  // Where nobody is left there is nothing to be in anybody's way.
  if (obstacle && obstacle.code !== "no-people") return fail(obstacle);
  const created = newColumns(ratings);
  const first = freeColumns(roster, sheet, created.length);
  if (first === null) return fail(noRoom(roster, sheet, created.length));
  const placed = placeRatings(ratings, first);
  const moved = new Set(moves.flatMap(({ to }) => to ?? []));
  const headingOf = (column: number): string => String(sheet.values[roster.row]?.[column] ?? "");
  return ok({
    calibration: asInserted(calibration, placed),
    edits: [...moveEdits(shape, reading, moves), ...columnEdits(calibration, placed, first, moved)],
    made: columnsMade(calibration, first, moves),
    moved: moves.map(({ name, now, flags }) => ({ name, now, flags })),
    messages: messagesBefore(calibration, placed, moves),
    created: created.map(({ heading }, at) => `${heading} (${columnLetters(first + at)})`),
    adopted: ratings.filter(isAdopted).map(({ column }) => headingOf(column)),
    left: moves.filter(({ to }) => to === null).map(({ column }) => headingOf(column)),
  });
}
