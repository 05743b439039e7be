/** A whole workbook as lines of plain text, to tell whether anything in it differs from before. */

import { columnName, columnOfKey, formatAddress, rowOfKey } from "../../src/emulator/model/address.ts";
import type { Cell } from "../../src/emulator/model/cell.ts";
import type { Sheet } from "../../src/emulator/model/sheet.ts";
import { DEFAULT_STYLE, type Style } from "../../src/emulator/model/style.ts";
import type { Workbook } from "../../src/emulator/model/workbook.ts";

/** What there is, by place: "Team!A1", "Team columns 5", "name Rungs_own". Detached: later edits do not change it. */
export type WorkbookModel = ReadonlyMap<string, string>;

type Line = readonly [place: string, content: unknown];

const looks = new WeakMap<Style, WeakMap<Style, object>>();

const differencesOf = (style: Style, plain: Style): object =>
  Object.fromEntries(
    Object.entries(style).filter(
      ([key, part]) => key !== "origin" && JSON.stringify(part) !== JSON.stringify(plain[key as keyof Style]),
    ),
  );

/** Only what is not as in a cell that nobody has formatted; where a style came from is no look. */
function lookOf(style: Style, plain: Style): object {
  const known = looks.get(plain) ?? new WeakMap<Style, object>();
  looks.set(plain, known);
  const look = known.get(style) ?? differencesOf(style, plain);
  known.set(style, look);
  return look;
}

/** A formula counts as what it says, not what it gives just now. */
function cellContent(workbook: Workbook, { value, formula, style }: Cell): readonly unknown[] | null {
  const look = lookOf(workbook.styles.get(style), workbook.styles.get(0));
  const content = formula ?? value;
  return content === null && Object.keys(look).length === 0 ? null : [content, look];
}

function cellLines(workbook: Workbook, sheet: Sheet): readonly Line[] {
  return [...sheet.cells].flatMap(([key, cell]): Line[] => {
    const content = cellContent(workbook, cell);
    return content ? [[`${sheet.name}!${columnName(columnOfKey(key))}${rowOfKey(key) + 1}`, content]] : [];
  });
}

/** Sizes of rows or columns; what says nothing is left out. */
function sizeLines(what: string, properties: ReadonlyMap<number, object>): readonly Line[] {
  return [...properties].flatMap(([index, size]): Line[] => {
    const said = Object.entries(size).filter(([, value]) => value !== undefined && value !== false);
    return said.length === 0 ? [] : [[`${what} ${index}`, Object.fromEntries(said)]];
  });
}

function sheetLines(workbook: Workbook, sheet: Sheet, position: number): readonly Line[] {
  const { name, visibility, merges, isProtected, frozen, showGridlines, pageLayout, tabColor, filter } = sheet;
  return [
    [
      `sheet ${name}`,
      { position, visibility, merges, isProtected, frozen, showGridlines, pageLayout, tabColor, filter },
    ],
    ...cellLines(workbook, sheet),
    ...sizeLines(`${name} columns`, sheet.columns),
    ...sizeLines(`${name} rows`, sheet.rows),
    ...sheet.tables.map(({ id: _, box, columns, ...table }): Line => {
      const described = columns.map(({ id: __, ...column }) => column);
      return [`table ${table.name}`, { ...table, area: formatAddress(box), columns: described }];
    }),
    ...sheet.validations.map(({ ranges, ...rule }): Line => [
      `${name} validation ${ranges.map(formatAddress).join()}`,
      rule,
    ]),
    ...[...sheet.conditionalFormats]
      .sort((a, b) => a.priority - b.priority)
      .map(({ id: _, priority: __, ranges, formulas, ...mark }, rank): Line => {
        return [`${name} mark ${rank}`, { ...mark, formulas, areas: ranges.map(formatAddress) }];
      }),
  ];
}

export function modelOf(workbook: Workbook): WorkbookModel {
  const lines: readonly Line[] = [
    ["active sheet", workbook.sheet(workbook.activeSheetId)?.name],
    ["plain cells", lookOf(workbook.styles.get(0), DEFAULT_STYLE)],
    ...workbook.names.map(({ name, formula, visible }): Line => [`name ${name}`, { formula, visible }]),
    ...workbook.sheets.flatMap((sheet, position) => sheetLines(workbook, sheet, position)),
  ];
  return new Map(lines.map(([place, content]) => [place, JSON.stringify(content)]));
}

/** Places that are not as before, with what was there and what is there now; empty when nothing differs. */
export function differences(before: WorkbookModel, after: WorkbookModel): readonly string[] {
  const places = [...new Set([...before.keys(), ...after.keys()])].filter(
    (place) => before.get(place) !== after.get(place),
  );
  return places.map((place) => `${place}: ${before.get(place) ?? "nothing"} → ${after.get(place) ?? "nothing"}`);
}

/** Cells of `before` whose content or look is not as it was. */
export function cellsThatDiffer(before: WorkbookModel, after: WorkbookModel): readonly string[] {
  return differences(before, after).filter(
    (line) => line.includes("!") && before.has(line.slice(0, line.indexOf(":"))),
  );
}

/** Without the order of conditional formats: marks that are taken away and made again stand before the others. */
export function unranked(model: WorkbookModel): WorkbookModel {
  const lines = [...model];
  const isMark = ([place]: readonly [string, string]): boolean => / mark \d+$/.test(place);
  const marks = lines.filter(isMark).map(([, mark]) => mark);
  return new Map([...lines.filter((line) => !isMark(line)), ["marks", marks.sort().join("\n")]]);
}
