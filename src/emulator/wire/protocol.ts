/** The request batches that Office.js sends to its host, and the answers that it accepts; captured from the library, which documents neither. */

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
} as const;

export const PathType = {
  global: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  /** Beside each argument that is an object, the id of its path; 0 elsewhere. */
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[] | null)[];
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface Query {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Skip?: number;
  readonly Top?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: Query;
}

export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: { readonly [id: string]: ObjectPath };
}

export interface BatchResult {
  readonly Results: { readonly ActionId: number; readonly Value: Json }[];
  readonly TraceIds: number[];
  Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

const MESSAGES: Readonly<Record<string, string>> = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidReference: "This reference is not valid for the current operation.",
  ItemAlreadyExists: "A resource with the same name or identifier already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
};

/** An error as a batch reports it: `code` is one of Excel's error codes. */
export class WireError extends Error {
  readonly code: string;

  constructor(code: string, message = MESSAGES[code] ?? code) {
    super(message);
    this.code = code;
  }
}

/** Reads `code` off any error that carries one, such as those of the editing rules; a mistake of the emulator has none. */
export function errorCode(error: unknown): string | undefined {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
}

/** The text of a plain value; null is "". InvalidArgument for an object or a list. */
export function plainText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return String(value);
  throw new WireError("InvalidArgument");
}

export const httpStatus = (code: string): number =>
  code === "ItemNotFound" || code === "ApiNotFound" ? 404 : code === "AccessDenied" ? 403 : 400;
