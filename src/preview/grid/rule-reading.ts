/** A rule's formula made ready for many cells: read once, then moved from cell to cell. */

import { makeShifter, sameText } from "../../emulator/formulas/references.ts";
import type { Area } from "../../emulator/formulas/readings.ts";
import { makeTemplate } from "../../emulator/formulas/template.ts";
import { mapTokens } from "../../emulator/formulas/tokens.ts";
import { type Box, quoteSheetName } from "../../emulator/model/address.ts";
import { isCellError } from "../../emulator/model/cell.ts";
import type { Sheet } from "../../emulator/model/sheet.ts";
import type { Workbook } from "../../emulator/model/workbook.ts";
import type { RuleFormula } from "./rule-formulas.ts";
import type { Place } from "./selection.ts";

/** An area as it is read from the rule's first cell, and as it is read one row below and one column to the right. */
interface MovingArea {
  readonly sheet: Sheet;
  readonly first: Box;
  readonly next: Box;
}

const ASKS_PLACE = /\b(?:ROW|COLUMN)S?\(/i;

/** The formula for any sheet: what meant its own sheet now names it. */
function named(wb: Workbook, sheet: Sheet, formula: string): string {
  const prefix = `${quoteSheetName(sheet.name)}!`;
  const local = wb.names.filter(({ sheetId }) => sheetId === sheet.id);
  return mapTokens(formula, (token) => {
    if (token.prefix !== undefined) return undefined;
    const isLocal = token.kind === "name" && local.some(({ name }) => sameText(name, token.text));
    return token.kind === "reference" || isLocal ? prefix + token.text : undefined;
  });
}

/** Both ends of a line of cells move by the same step from cell to cell, and may pass each other. */
function movedSpan(
  first: number,
  count: number,
  next: number,
  nextCount: number,
  by: number,
): readonly [number, number] {
  const start = first + (next - first) * by;
  const end = first + count - 1 + (next + nextCount - first - count) * by;
  return [Math.min(start, end), Math.abs(end - start) + 1];
}

function movedBox({ first, next }: MovingArea, rows: number, columns: number): Box {
  const [row, height] = movedSpan(first.row, first.height, next.row, next.height, rows);
  const [column, width] = movedSpan(first.column, first.width, next.column, next.width, columns);
  return { row, column, height, width };
}

const stands = ({ first, next }: MovingArea): boolean =>
  first.row === next.row && first.column === next.column && first.height === next.height && first.width === next.width;

function valuesIn({ sheet, box }: Area): string {
  const values: unknown[] = [];
  for (let row = box.row; row < box.row + box.height; row++) {
    for (let column = box.column; column < box.column + box.width; column++) {
      const { value } = sheet.cell(row, column);
      values.push(isCellError(value) ? value.error : value);
    }
  }
  return JSON.stringify(values);
}

export class RuleReading {
  /** Which cells it reads is known only when it runs. */
  readonly isDynamic: boolean;
  readonly #home: Place;
  readonly #shift: (rows: number, columns: number) => string;
  readonly #moving: readonly MovingArea[];
  readonly #standing: readonly MovingArea[];
  /** Whether the same values always give the same result. */
  readonly #isSteady: boolean;
  readonly #asksPlace: boolean;

  constructor(wb: Workbook, sheet: Sheet, { formula, home }: RuleFormula) {
    const place = { sheet, table: undefined };
    this.#shift = makeShifter(named(wb, sheet, formula));
    const first = makeTemplate(wb, this.#shift(0, 0), place);
    const next = makeTemplate(wb, this.#shift(1, 1), place);
    const areas = first.fixedAreas.map((area, index) => ({
      sheet: area.sheet,
      first: area.box,
      next: next.fixedAreas[index]?.box ?? area.box,
    }));
    this.#home = home;
    this.#standing = areas.filter(stands);
    this.#moving = areas.filter((area) => !stands(area));
    this.isDynamic = first.isDynamic;
    this.#isSteady = !first.isVolatile;
    this.#asksPlace = ASKS_PLACE.test(formula);
  }

  /** With its leading "="; its references name their sheet. */
  formulaAt({ row, column }: Place): string {
    return this.#shift(row - this.#home.row, column - this.#home.column);
  }

  areasAt(place: Place): Area[] {
    const standing = this.#standing.map(({ sheet, first }) => ({ sheet, box: first }));
    return [...standing, ...this.#movedTo(place)];
  }

  /** What every cell's formula reads. */
  sharedValues(): string {
    return this.#standing.map(({ sheet, first }) => valuesIn({ sheet, box: first })).join();
  }

  /** What only this cell's formula reads: where this and the shared values are the same, so is the result. Null if values do not settle it. */
  ownValues(place: Place): string | null {
    if (!this.#isSteady) return null;
    const values = this.#movedTo(place).map(valuesIn).join();
    return this.#asksPlace ? `${place.row},${place.column},${values}` : values;
  }

  #movedTo({ row, column }: Place): Area[] {
    const { row: homeRow, column: homeColumn } = this.#home;
    return this.#moving.map((area) => ({
      sheet: area.sheet,
      box: movedBox(area, row - homeRow, column - homeColumn),
    }));
  }
}
