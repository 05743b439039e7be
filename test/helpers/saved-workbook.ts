import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import type { Workbook } from "../../src/emulator/model/workbook.ts";
import { openXlsx } from "../../src/emulator/xlsx/open-xlsx.ts";

export const readXlsx = async (file: string): Promise<Workbook> =>
  openXlsx(new Uint8Array(await readFile(file))).workbook;

/** The file that a page hands to the browser's downloads when `ask` asks it to save. */
export async function downloadOf(page: Page, ask: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), ask()]);
  return download.path();
}
