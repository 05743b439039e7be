/** The engine's own records for values, as its user functions take and return them (excelts 10.2.0, pinned). */

import type { Box } from "../model/address.ts";
import { type CellValue, type ErrorCode, isCellError } from "../model/cell.ts";
import type { Sheet } from "../model/sheet.ts";

const KIND = { blank: 0, number: 1, string: 2, boolean: 3, error: 4, array: 5 } as const;

export interface EngineScalar {
  readonly kind: number;
  readonly value?: string | number | boolean;
  readonly code?: ErrorCode;
}

export interface EngineArray {
  readonly kind: typeof KIND.array;
  readonly rows: readonly (readonly EngineScalar[])[];
  readonly height: number;
  readonly width: number;
}

export type EngineValue = EngineScalar | EngineArray;

export interface EngineFunction {
  readonly minArity: number;
  readonly maxArity: number;
  readonly invoke: (args: unknown[]) => EngineValue;
}

const BLANK: EngineScalar = { kind: KIND.blank };

export function toEngine(value: CellValue): EngineScalar {
  if (value === null) return BLANK;
  if (isCellError(value)) return { kind: KIND.error, code: value.error };
  return { kind: KIND[typeof value as "number" | "string" | "boolean"], value };
}

export function fromEngine({ value, code }: EngineScalar): CellValue {
  return code === undefined ? (value ?? null) : { error: code };
}

export const engineArray = (rows: EngineArray["rows"]): EngineArray => ({
  kind: KIND.array,
  rows,
  height: rows.length,
  width: rows[0]?.length ?? 0,
});

/** The values of a box as one array. */
export function arrayOf(sheet: Sheet, box: Box): EngineArray {
  const rows = Array.from({ length: box.height }, (_, dy) =>
    Array.from({ length: box.width }, (__, dx) => toEngine(sheet.cell(box.row + dy, box.column + dx).value)),
  );
  return engineArray(rows);
}

const isArray = (value: EngineValue): value is EngineArray => value.kind === KIND.array;

/** A single value: no array, and nothing that only the engine knows. */
export const isScalar = (value: EngineValue): value is EngineScalar => value.kind <= KIND.error;

/** An argument as an array: a single value is one of one cell. */
export const asArray = (value: EngineValue): EngineArray => (isArray(value) ? value : engineArray([[value]]));

/** A function of one value for each value of an argument, in its shape. */
export function mapValues(argument: EngineValue, change: (value: CellValue) => CellValue): EngineValue {
  if (!isArray(argument)) return toEngine(change(fromEngine(argument)));
  return { ...argument, rows: argument.rows.map((row) => row.map((value) => toEngine(change(fromEngine(value))))) };
}

/** The single value of an argument; the first one of an array. */
export const scalarOf = (argument: EngineValue | undefined): CellValue =>
  argument === undefined ? null : fromEngine(asArray(argument).rows[0]?.[0] ?? BLANK);

/** The engine hands over what it computed: records of the kinds above. */
export const argumentsOf = (args: unknown[]): EngineValue[] => args as EngineValue[];
