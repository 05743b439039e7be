/** The addresses that events carry. */

import { type Area, parseAddress } from "../sheet/area.ts";

/** Rows and columns that a sheet has. */
const HEIGHT = 1_048_576;
const WIDTH = 16_384;

const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/;
const ROWS = /^\$?(\d+):\$?(\d+)$/;

/** "Team!B2:C3,F5" → B2:C3, "B:C" and "2:3" in full; of several areas the first. Null for what is no address. */
export function eventArea(address: string): Area | null {
  const [first = ""] = address.slice(address.lastIndexOf("!") + 1).split(",");
  const columns = COLUMNS.exec(first);
  if (columns) {
    const top = parseAddress(`${columns[1]}1:${columns[2]}1`);
    return top && { ...top, height: HEIGHT };
  }
  const rows = ROWS.exec(first);
  if (!rows) return parseAddress(first);
  const left = parseAddress(`A${rows[1]}:A${rows[2]}`);
  return left && { ...left, width: WIDTH };
}
