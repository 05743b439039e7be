/** Workbooks from the disk, and back to it. */

import { openXlsx } from "../../emulator/xlsx/open-xlsx.ts";
import type { OpenedWorkbook } from "../../emulator/xlsx/opened-workbook.ts";
import { saveXlsx } from "../../emulator/xlsx/save-xlsx.ts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** How long a download may take to begin; its bytes must stay until then. */
const DOWNLOAD_MS = 60_000;

/** Throws `WorkbookFileError` for what is no workbook. */
export async function readWorkbook(file: Blob, name: string): Promise<OpenedWorkbook> {
  const opened = openXlsx(new Uint8Array(await file.arrayBuffer()));
  opened.workbook.name = name;
  return opened;
}

/** Hands the workbook to the browser's downloads. It should be calculated, for viewers that calculate nothing. */
export function downloadWorkbook(opened: OpenedWorkbook): void {
  const { workbook } = opened;
  const url = URL.createObjectURL(new Blob([new Uint8Array(saveXlsx(opened))], { type: XLSX }));
  const link = document.createElement("a");
  link.href = url;
  link.download = workbook.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), DOWNLOAD_MS);
}
