/** What crosses between the page and the pane's frame; whatever else is posted there is none of ours. */

import type { ToHost, ToPage } from "../../emulator/host/messages.ts";

/** "leave": the person wants to go back to the sheet. */
export interface FromPane {
  readonly fromPane: ToHost | "leave";
}

export interface ToPane {
  readonly toPane: ToPage;
}

const hasKey = (data: unknown, key: string): boolean => typeof data === "object" && data !== null && key in data;

export const isFromPane = (data: unknown): data is FromPane => hasKey(data, "fromPane");
export const isToPane = (data: unknown): data is ToPane => hasKey(data, "toPane");

/** The key that goes from one part of the window to the next, as in Excel. */
export const NEXT_PART_KEY = "F6";
