/** Hands a workbook file over to Excel, which opens it as a new workbook. Loaded with the first such file. */

import { answered, type ExcelApi } from "./run-batch.ts";

const base64 = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));

/** Rejects with a `HostError`. ExcelApi 1.8. */
export const openNew = (excel: ExcelApi, file: Uint8Array): Promise<void> =>
  answered(() => excel.createWorkbook(base64(file)));
