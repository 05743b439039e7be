/** Keeps a team up to date while people type: what an edit did not touch is taken over as it was. */

import { textKey, trimmed } from "../domain/match-text.ts";
import { type Area, lastColumn, lastRow } from "../sheet/area.ts";
import type { CalibrationSheet } from "../sheet/calibration-sheet.ts";
import { suitableColumns } from "../sheet/headings.ts";
import { classifyRows } from "../sheet/roster-rows.ts";
import type { Grid } from "../sheet/snapshot.ts";
import { entriesOf, judge } from "./judge.ts";
import type { Place } from "./live-sheet.ts";
import { peopleIn } from "./places.ts";
import { teamWith } from "./read-team.ts";
import { People } from "./team-person.ts";
import type { Person, Team } from "./team.ts";

/** What an edit asks for: nothing, these cells, or the whole sheet anew. */
export type Concern =
  { readonly kind: "nothing" } | { readonly kind: "cells"; readonly place: Place } | { readonly kind: "all" };

const NOTHING: Concern = { kind: "nothing" };
const ALL: Concern = { kind: "all" };

/** Beyond this many cells reading the sheet anew, which is done in pieces, is no more work. */
const MOST_CELLS = 50_000;

/** What of an edited place a team has to know, by the place alone. */
export function concernOf({ calibration }: Team, { sheet, area }: Place): Concern {
  const { roster, installed, own } = calibration;
  // Actions of Rungs, also at another computer, leave their trace on its own sheet.
  if (own.isThere && sheet === own.name) return ALL;
  if (sheet !== roster.sheet) return NOTHING;
  if (area.row <= roster.row && roster.row <= lastRow(area)) return ALL;
  const left = Math.max(area.column, roster.column);
  const right = Math.min(lastColumn(area), roster.column + roster.headings.length - 1);
  if (left > right || lastRow(area) < roster.row) return NOTHING;
  // Somebody new below the last person, or a roster whose columns are still found by what stands in them.
  if (lastRow(area) > roster.lastRow || !installed.rows || decidesRoles(calibration, left, right)) return ALL;
  const part = { row: area.row, column: left, height: area.height, width: right - left + 1 };
  return part.height * part.width > MOST_CELLS ? ALL : { kind: "cells", place: { sheet, area: part } };
}

/** Whether a column from `left` to `right` may turn out to be the track's or the level's by what is entered there. */
function decidesRoles({ roster, installed }: CalibrationSheet, left: number, right: number): boolean {
  const settled = new Set(installed.columns.values());
  const candidates = (["track", "level"] as const).flatMap((role) => suitableColumns(role, roster.headings));
  return candidates
    .map((index) => roster.column + index)
    .some((column) => column >= left && column <= right && !settled.has(column));
}

/** The grid with `cells` in the place `area`. Rows that stay the same are shared. */
function withValues(values: Grid, { row, column }: Area, cells: Grid): Grid {
  const rows = [...values];
  while (rows.length < row + cells.length) rows.push([]);
  for (const [down, contents] of cells.entries()) {
    const changed = [...(rows[row + down] ?? [])];
    while (changed.length < column) changed.push("");
    changed.splice(column, contents.length, ...contents);
    rows[row + down] = changed;
  }
  return rows;
}

/** Rows of `area` in which `cells` are others than before. */
function changedRows(values: Grid, { row, column }: Area, cells: Grid): readonly number[] {
  return cells.flatMap((contents, down) => {
    const before = values[row + down];
    return contents.some((content, across) => content !== (before?.[column + across] ?? "")) ? [row + down] : [];
  });
}

/** Whether each of the rows is still what it was: a person, a sum, a blank. */
function keepKinds({ roster, sheet }: CalibrationSheet, values: Grid, rows: readonly number[]): boolean {
  return rows.every((row) => {
    const [before, after] = [sheet.values, values].map((grid) => classifyRows(roster, grid, row, row));
    return JSON.stringify(before) === JSON.stringify(after);
  });
}

const filledIn = (values: Grid, rows: readonly number[], column: number): number =>
  rows.filter((row) => (values[row]?.[column] ?? "") !== "").length;

function withCounts(calibration: CalibrationSheet, values: Grid, rows: readonly number[]): CalibrationSheet {
  const { sheet } = calibration;
  const ratings = calibration.ratings.map((rating) => {
    const { column } = rating;
    if (column === null) return rating;
    const more = filledIn(values, rows, column) - filledIn(sheet.values, rows, column);
    return more === 0 ? rating : { ...rating, filled: rating.filled + more };
  });
  return { ...calibration, sheet: { ...sheet, values }, ratings };
}

const isDoubled = ({ findings }: Person): boolean => findings.some(({ code }) => code === "employee-id-duplicate");

/** The positions of those to be judged anew: the ones edited, and whoever had or gets the same ID. */
function touched({ people }: Team, calibration: CalibrationSheet, edited: readonly number[]): readonly number[] {
  const entries = entriesOf(
    calibration,
    edited.flatMap((at) => people[at]?.row ?? []),
  );
  const ids = new Set<string>();
  for (const [index, at] of edited.entries()) {
    const person = people[at];
    const before = textKey(person?.employeeId ?? "");
    const after = textKey(trimmed(String(entries[index]?.employeeId.value ?? "")));
    // Only an ID that two people have, or may have had, couples one person to another.
    if (person && (before !== after || isDoubled(person))) ids.add(before).add(after);
  }
  if (ids.size === 0) return edited;
  const others = new Set(edited);
  return people.flatMap(({ employeeId }, at) => (others.has(at) || ids.has(textKey(employeeId)) ? [at] : []));
}

/**
 * The rows in which two teams hold different cells, as places to be read once more. Null if they come from different
 * readings of the sheet, so that nothing is known of what moved in between.
 */
export function rowsThatDiffer(one: Team, other: Team): readonly Place[] | null {
  const [before, after] = [one.calibration, other.calibration];
  if (before.shape !== after.shape) return null;
  const { sheet, column, headings } = after.roster;
  return after.sheet.values.flatMap((cells, row) =>
    cells === before.sheet.values[row] ? [] : [{ sheet, area: { row, column, height: 1, width: headings.length } }],
  );
}

/** The team with `values` in the place of a `Concern`; null if the sheet has to be read anew. The same team if nothing differs. */
export function withCells(team: Team, { area }: Place, values: Grid): Team | null {
  const { ladder, calibration } = team;
  const { sheet } = calibration;
  const rows = changedRows(sheet.values, area, values);
  if (rows.length === 0) return team;
  const after = withValues(sheet.values, area, values);
  if (!keepKinds(calibration, after, rows)) return null;
  const edited = rows.flatMap((row) => peopleIn(team, { row, height: 1 }));
  const changed = withCounts(
    calibration,
    after,
    edited.flatMap((at) => team.people[at]?.row ?? []),
  );
  const anew = touched(team, changed, edited);
  const made = new People(changed);
  const people = [...team.people];
  const judged = judge(
    changed.ladder,
    entriesOf(
      changed,
      anew.flatMap((at) => people[at]?.row ?? []),
    ),
  );
  for (const [index, at] of anew.entries()) {
    const person = judged[index];
    if (person) people[at] = made.person(person, at);
  }
  return teamWith(ladder, changed, people);
}
