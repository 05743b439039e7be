/** Several Excels that have the same workbook open: what is done in one is told in the others as done elsewhere. */

import type { Box } from "../model/address.ts";
import type { Workbook } from "../model/workbook.ts";
import type { ExcelHost } from "../wire/targets.ts";

/** The Excel of somebody else, as an edit reaches it. */
export interface Colleague extends ExcelHost {
  /** Brings the events of an edit to whoever listens there. */
  readonly hear: () => void;
}

/** What a person has in front. */
export interface Seat {
  readonly activeSheetId: string;
  readonly selection: Box;
}

export const seatIn = ({ activeSheetId, selection }: Workbook): Seat => ({ activeSheetId, selection });

/** A sheet that somebody else has deleted gives way to the first one that can be seen. */
export function sit(workbook: Workbook, { activeSheetId, selection }: Seat): void {
  const isThere = workbook.sheets.some(({ id }) => id === activeSheetId);
  const first = workbook.sheets.find(({ visibility }) => visibility === "visible");
  workbook.activeSheetId = isThere ? activeSheetId : (first?.id ?? "");
  workbook.selection = isThere ? selection : { row: 0, column: 0, height: 1, width: 1 };
}

/** An Excel that can have colleagues. */
export interface CoAuthor extends ExcelHost {
  colleagues: readonly Colleague[];
  onEvents: () => void;
  onBatch: () => void;
}

/** To this Excel everything comes from elsewhere, and it hands nothing on. */
const asColleague = (host: CoAuthor): Colleague => ({
  workbook: host.workbook,
  events: host.events,
  get calculationMode() {
    return host.calculationMode;
  },
  get enableEvents() {
    return host.enableEvents;
  },
  actor: "colleague",
  colleagues: [],
  onNewWorkbook: () => undefined,
  keep: (node) => host.keep(node),
  kept: (reference) => host.kept(reference),
  retarget: (change) => host.retarget(change),
  hear: () => {
    host.onEvents();
    host.onBatch();
  },
});

/** Makes Excels with one and the same workbook know of each other. Edits land at once and in one order, as none does really. */
export function coAuthor(hosts: readonly CoAuthor[]): void {
  for (const host of hosts) host.colleagues = hosts.filter((other) => other !== host).map(asColleague);
}
