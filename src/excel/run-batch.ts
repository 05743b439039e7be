/** Every conversation with Excel runs through here: its faults become `HostError`, and none of them lasts for ever. */

import { HostError } from "../app/host-error.ts";
import { asHostError } from "./host-faults.ts";

/** The global of Office.js, or the one of an isolated realm. */
export type ExcelApi = typeof Excel;

/** A `sync` may never settle (office-js issues 6150, 6678). */
const WATCHDOG_MS = 60_000;

/** What Excel answers. Rejects with a `HostError`; after a time-out what was asked may have taken effect all the same. */
export async function answered<T>(ask: () => Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const watchdog = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new HostError("RequestAborted", "Excel did not answer within a minute: try again.")),
      WATCHDOG_MS,
    );
  });
  try {
    return await Promise.race([ask(), watchdog]);
  } catch (fault) {
    throw asHostError(fault);
  } finally {
    clearTimeout(timer);
  }
}

/** Runs one batch, as `answered`. */
export const runBatch = <T>(excel: ExcelApi, batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  answered(() => excel.run(batch));
