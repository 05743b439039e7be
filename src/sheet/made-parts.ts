/** Where the parts that an action made stand now: people rename sheets, and give the names of ours to theirs. */

import { parseReference } from "./area.ts";
import type { OwnSheet } from "./calibration-sheet.ts";
import type { Made } from "./journal.ts";
import { installedRosters, roleWord } from "./installed.ts";
import { columnName, RUBRIC_NAME, rowsName, sourceNumber } from "./names.ts";
import type { WorkbookShape } from "./snapshot.ts";

const sheetBehind = (shape: WorkbookShape, name: string): string | undefined =>
  parseReference(shape.names.get(name) ?? "")?.sheet;

/** The sheets with rosters that the action was about, by the names that they have now. */
export function rosterSheetsOf(shape: WorkbookShape, made: Made): readonly string[] {
  const names = [
    rowsName(made.number),
    ...[...made.columns, ...made.adopted].map(({ name }) => name),
    ...Object.keys(made.copied?.sums ?? {}),
  ];
  const all = made.before ? installedRosters(shape).map(({ sheet }) => sheet) : [];
  const found = new Set([...names.flatMap((name) => sheetBehind(shape, name) ?? []), ...all]);
  return found.size > 0 ? [...found] : [made.roster];
}

/** A sheet that Rungs has made for people to be rated on. */
export interface CopySheet {
  readonly sheet: string;
  /** The number under which the names of its roster run. */
  readonly number: number;
}

export interface MadeSheets {
  readonly rubrics: readonly string[];
  readonly copies: readonly CopySheet[];
  /** Sheets that the action had added, and nothing else, when it broke off. */
  readonly shells: readonly string[];
}

function copySheets(shape: WorkbookShape, made: Made): readonly CopySheet[] {
  return made.names.flatMap((name): CopySheet[] => {
    const number = sourceNumber(name);
    if (number === null) return [];
    const sheet =
      sheetBehind(shape, columnName(number, roleWord("employeeId"))) ?? sheetBehind(shape, rowsName(number));
    return sheet === undefined ? [] : [{ sheet, number }];
  });
}

/** The rubric that the action made: until it is drawn, the name still leads to the one before. */
function madeRubric(shape: WorkbookShape, { names, before }: Made): string | undefined {
  const rubric = sheetBehind(shape, RUBRIC_NAME);
  if (!before?.rubric) return names.includes(RUBRIC_NAME) ? rubric : undefined;
  const { name } = before.rubric;
  return shape.names.has(name) && rubric !== sheetBehind(shape, name) ? rubric : undefined;
}

/** The sheets that the action made besides Rungs' own, and that are still there. */
export function sheetsOf(shape: WorkbookShape, own: OwnSheet, made: Made): MadeSheets {
  const added = made.sheets.filter((name) => name !== own.name);
  const rubric = madeRubric(shape, made);
  const rubrics = added.length > 0 && rubric !== undefined ? [rubric] : [];
  const copies = copySheets(shape, made);
  const isComplete = rubrics.length + copies.length >= added.length;
  // The action broke off before it named its sheet. One of that name with something on it is somebody else's.
  const shells = shape.sheets.filter(({ name, used }) => added.includes(name) && used === null);
  const stays = new Set(made.staying);
  return {
    rubrics: rubrics.filter((name) => !stays.has(name)),
    copies: copies.filter(({ sheet }) => !stays.has(sheet)),
    shells: isComplete ? [] : shells.map(({ name }) => name),
  };
}
