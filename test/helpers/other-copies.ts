/** Copies of a workbook as somebody else has them, and what they have to offer. */

import type { Offer } from "../../src/app/offer.ts";
import { readOffer } from "../../src/app/take-ratings.ts";
import type { Team } from "../../src/app/team.ts";
import type { Workbook } from "../../src/emulator/model/workbook.ts";
import { newPackage } from "../../src/emulator/xlsx/new-package.ts";
import { openXlsx } from "../../src/emulator/xlsx/open-xlsx.ts";
import { saveXlsx } from "../../src/emulator/xlsx/save-xlsx.ts";
import { openWorkbookFile } from "../../src/files/workbook-file.ts";
import { type LiveCalibration, liveCalibration } from "./live-calibration.ts";

/** Three people of two managers, of whom one is rated in part, one not at all and one in full. */
export const partlyRated = (): Promise<LiveCalibration> =>
  liveCalibration([
    ["00417", "Nora", "Ruth", "Developer", "D4", 3, null, "n/o", 3, null, null],
    ["00418", "Tom", "Ruth", "Developer", "D3", null, null, null, null, null, null],
    ["00502", "Ai", "Milan", "Developer", "D2", 2, 2, 2, 2, 2, null],
  ]);

export const bytesOf = (workbook: Workbook): Uint8Array => saveXlsx({ workbook, package: newPackage() });

/** The workbook as somebody else has it, who has changed it. */
export function copyOf(book: Workbook, change: (copy: Workbook) => void): Uint8Array {
  const opened = openXlsx(bytesOf(book));
  change(opened.workbook);
  return saveXlsx(opened);
}

/** What a file has to offer to a team. */
export async function offerFrom(bytes: Uint8Array, here: Team): Promise<Offer> {
  const offer = await readOffer(await openWorkbookFile(bytes), here);
  if (!offer.ok) throw new Error(offer.error.code);
  return offer.value;
}
