/** Edits that give a workbook the version of its ladder back that it had before an update. */

import { parseAddress, parseReference } from "./area.ts";
import type { BeforeUpdate } from "./before-update.ts";
import { freeSheetName, readCalibrationSheet } from "./calibration-sheet.ts";
import { headingsOn, readRoster } from "./find-roster.ts";
import { installedAt, installedRoles } from "./installed.ts";
import type { Made } from "./journal.ts";
import { columnWord, ownListName, RUBRIC_NAME } from "./names.ts";
import { ladderHeadEdits } from "./own-sheet-edits.ts";
import type { Edit } from "./plan.ts";
import { type FormulaSheet, rewrittenFormulas } from "./plan-recommend.ts";
import { listEdit, markEdits } from "./rating-edits.ts";
import type { FormulaRating } from "./result-columns.ts";
import type { RosterSheet, WorkbookShape } from "./snapshot.ts";
import { below, release } from "./take-columns-back.ts";
import type { SheetsInput } from "./take-sheets-back.ts";
import { preparedPeople } from "./update-roster.ts";

/** The names of columns as they were, with the cells that they lead to now: an update that broke off has moved only some. */
function columnNames({ names }: WorkbookShape, { columns }: BeforeUpdate): ReadonlyMap<string, string> {
  return new Map(
    columns.flatMap(({ name, now, flags }) => {
      const place = names.get(now) ?? names.get(name);
      return place === undefined ? [] : [name, ...flags].map((one) => [one, place] as const);
    }),
  );
}

/** The workbook as its names will be. */
function namedBefore(shape: WorkbookShape, made: Made, before: BeforeUpdate): WorkbookShape {
  const kept = [...shape.names].filter(([name]) => !made.names.includes(name));
  return { ...shape, names: new Map([...kept, ...columnNames(shape, before)]) };
}

interface RosterBefore extends FormulaSheet {
  readonly ratings: readonly FormulaRating[];
}

/** A roster with the rating columns that it had. */
function rosterBefore(
  { ladder }: SheetsInput,
  shape: WorkbookShape,
  sheet: RosterSheet,
  before: BeforeUpdate,
): RosterBefore | null {
  const headings = headingsOn(shape, sheet.name);
  if (!headings) return null;
  const installed = installedAt(shape, sheet.name, headings.row);
  const roster = ladder
    ? readCalibrationSheet(ladder, shape, headings, sheet).roster
    : readRoster({ ...headings, roles: installedRoles(installed) }, sheet);
  const ratings = before.words.flatMap((word): FormulaRating[] => {
    const column = installed.columns.get(word);
    return column === undefined ? [] : [{ word, column, heading: String(sheet.values[headings.row]?.[column] ?? "") }];
  });
  return preparedPeople({ roster, installed, sheet, ratings });
}

/** Lists and marks of the columns that have got another name, and the words at the cells of all. */
function ratingsBack(shape: WorkbookShape, calibration: RosterBefore, before: BeforeUpdate): readonly Edit[] {
  const { roster, installed, sheet, ratings } = calibration;
  const { people } = roster.rows;
  const moved = new Set(before.columns.map(({ name }) => columnWord(name)));
  return ratings.flatMap((rating): readonly Edit[] => {
    const messages = before.messages[rating.word];
    const hasList = messages !== undefined && !shape.names.has(ownListName(installed.roster, rating.word));
    const lists = hasList && people.length > 0 ? [listEdit(calibration, rating, people, messages)] : [];
    if (!moved.has(rating.word)) return lists;
    const area = below(sheet, { row: roster.row, column: rating.column });
    return [...release(sheet, area, hasList), ...lists, ...markEdits(calibration, rating, people)];
  });
}

function rostersBack(input: SheetsInput, made: Made, before: BeforeUpdate): readonly Edit[] {
  const shape = namedBefore(input.shape, made, before);
  const rules = { tracks: { length: before.tracks }, policy: { sustained: before.sustained } };
  return input.sheets.flatMap((sheet) => {
    const calibration = rosterBefore(input, shape, sheet, before);
    return calibration ? [...ratingsBack(shape, calibration, before), ...rewrittenFormulas(rules, calibration)] : [];
  });
}

const defineAgain = (name: string, formula: string): readonly Edit[] => {
  const place = parseReference(formula);
  return place ? [{ kind: "defineName", name, ...place, comment: "Rungs: finds this column again" }] : [];
};

/** The older rubric gets its name back, unless another sheet has that by now. */
function rubricBack({ shape }: SheetsInput, { rubric }: BeforeUpdate, going: readonly string[]): readonly Edit[] {
  const place = rubric && parseReference(shape.names.get(rubric.name) ?? "");
  if (!place) return [];
  const others = { ...shape, sheets: shape.sheets.filter(({ name }) => !going.includes(name)) };
  const isFree = place.sheet === rubric.to && freeSheetName(others, rubric.from) === rubric.from;
  const sheet = isFree ? rubric.from : place.sheet;
  return [
    ...(isFree ? [{ kind: "renameSheet", sheet: place.sheet, to: rubric.from } as const] : []),
    { kind: "defineName", name: RUBRIC_NAME, sheet, area: place.area, comment: "Rungs: the rubric" },
  ];
}

function ownBack({ own }: SheetsInput, before: BeforeUpdate): readonly Edit[] {
  if (!own.isThere) return [];
  const newTables = parseAddress(before.newTables);
  return [
    ...ladderHeadEdits(own.name, { ...before.ladder, meanings: before.meanings }),
    ...Object.entries(before.tables).flatMap(([name, address]): Edit[] => {
      const area = parseAddress(address);
      return area ? [{ kind: "defineName", name, sheet: own.name, area, comment: "Rungs: rules of the ladder" }] : [];
    }),
    ...(newTables ? [{ kind: "wipe", sheet: own.name, area: newTables } as const] : []),
  ];
}

export interface UpdateBack {
  /** What comes before columns and sheets go, while all stands where it was found. */
  readonly first: readonly Edit[];
  /** What comes afterwards. */
  readonly last: readonly Edit[];
}

/** `going`: names of sheets that go. */
export function takeUpdateBack(input: SheetsInput, made: Made, going: readonly string[]): UpdateBack {
  const { before } = made;
  if (!before) return { first: [], last: [] };
  const names = [...columnNames(input.shape, before)].flatMap(([name, formula]) => defineAgain(name, formula));
  return {
    first: [...rostersBack(input, made, before), ...names],
    last: [...rubricBack(input, before, going), ...ownBack(input, before)],
  };
}
