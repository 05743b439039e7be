/** A broken promise of the host: Excel refused, or could not be reached. Its message is a plain sentence for people. */
export class HostError extends Error {
  /** Office.js error code, such as "AccessDenied". */
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "HostError";
    this.code = code;
  }
}

/** Excel does nothing as long as somebody types into a cell. */
export const isCellBeingEdited = (fault: unknown): boolean =>
  fault instanceof HostError && fault.code === "InvalidOperationInCellEditMode";

/** Something is not where it was when it was read: a sheet by another name, cells that were moved or written. */
export const isOutdated = (fault: unknown): boolean =>
  fault instanceof HostError && (fault.code === "Conflict" || fault.code === "ItemNotFound");

/** What was read, or null where the sheet is gone or has got another name, which not every Excel tells. */
export async function unlessGone<T>(reading: Promise<T>): Promise<T | null> {
  try {
    return await reading;
  } catch (fault) {
    if (fault instanceof HostError && fault.code === "ItemNotFound") return null;
    throw fault;
  }
}

/** The sentence of a fault, whatever was thrown. */
export const sentenceOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));
