/** Two Excels at two computers with one workbook, each with its own Rungs. */

import type { OpenWorkbook } from "../../src/app/change-field.ts";
import type { Client } from "../../src/app/client.ts";
import { coAuthor } from "../../src/emulator/host/co-authors.ts";
import type { Emulator } from "../../src/emulator/host/emulator.ts";
import { startOffice } from "../../src/emulator/host/node.ts";
import type { Workbook } from "../../src/emulator/model/workbook.ts";
import { officeLiveSheet } from "../../src/excel/office-live-sheet.ts";
import { officeWorkbook } from "../../src/excel/office-workbook.ts";

export interface CoAuthor extends OpenWorkbook {
  readonly emulator: Emulator;
}

interface CoAuthoring {
  readonly onQuestion?: (deliver: () => void) => void;
  readonly now?: () => number;
  readonly pause?: Client["pause"];
}

/** As many as there are ids. Their questions reach Excel only once all of them are there. */
export async function coAuthors(
  book: Workbook,
  ids: readonly string[],
  { onQuestion = queueMicrotask, now = () => 0, pause = () => Promise.resolve() }: CoAuthoring = {},
): Promise<readonly CoAuthor[]> {
  let isReady = false;
  const ask = (deliver: () => void): void => (isReady ? onQuestion(deliver) : queueMicrotask(deliver));
  const offices = await Promise.all(ids.map(() => startOffice({ workbook: book, onQuestion: ask })));
  isReady = true;
  coAuthor(offices.map(({ emulator }) => emulator));
  return offices.map(({ Excel, emulator }, index) => ({
    emulator,
    workbook: officeWorkbook(Excel, { id: ids[index] ?? "", now, pause }),
    live: officeLiveSheet(Excel),
  }));
}
