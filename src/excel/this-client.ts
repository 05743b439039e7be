/** This add-in among all those that may have the workbook open, for as long as its page lives. */

import type { Client } from "../app/client.ts";

const PAUSE_MS = 400;

/** Eight letters and digits, which no two pages have in common. */
const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => (byte % 36).toString(36)).join("");

export const THIS_CLIENT: Client = {
  id: newId(),
  now: () => Date.now(),
  // Of several who wait for each other, one has to come first.
  pause: (attempt) => new Promise((resolve) => setTimeout(resolve, PAUSE_MS * attempt * (0.5 + Math.random()))),
};
