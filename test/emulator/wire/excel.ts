import { startOffice, type OfficeHost, type OfficeOptions } from "../../../src/emulator/host/node.ts";

export type Context = Excel.RequestContext;

export interface TestExcel extends OfficeHost {
  /** Runs a batch function, syncs, and answers what the function's result gives then. */
  ask<T>(batch: (context: Context, sheet: Excel.Worksheet) => () => T): Promise<T>;
  /** Runs a batch function and syncs. */
  tell(batch: (context: Context, sheet: Excel.Worksheet) => void): Promise<void>;
  /** The error code with which the batch fails, or "no error". */
  codeOf(batch: (context: Context, sheet: Excel.Worksheet) => unknown): Promise<string>;
}

export async function startExcel(options: OfficeOptions = {}): Promise<TestExcel> {
  const host = await startOffice(options);
  const ask = <T>(batch: (context: Context, sheet: Excel.Worksheet) => () => T): Promise<T> =>
    host.Excel.run(async (context) => {
      const read = batch(context, context.workbook.worksheets.getActiveWorksheet());
      await context.sync();
      return read();
    });
  const tell: TestExcel["tell"] = (batch) =>
    ask((context, sheet) => {
      batch(context, sheet);
      return () => undefined;
    });
  const codeOf: TestExcel["codeOf"] = (batch) => errorCode(tell((context, sheet) => void batch(context, sheet)));
  return { ...host, ask, tell, codeOf };
}

export async function errorCode(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return "no error";
  } catch (error) {
    return error instanceof Error && "code" in error ? String(error.code) : String(error);
  }
}

/** Long enough for events to arrive. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 40));
