import { type Box, formatAddress, parseAddress } from "../model/address.ts";

/** "A1:B2 D4" as boxes; parts that are no addresses are left out. */
export const parseRanges = (sqref: string): readonly Box[] =>
  sqref.split(/\s+/).flatMap((address) => parseAddress(address) ?? []);

export const formatRanges = (boxes: readonly Box[]): string => boxes.map(formatAddress).join(" ");
