/** A filter that is on, as the file of another program has it. */

import { readZip, writeZip } from "../../../src/emulator/xlsx/zip.ts";
import { elementXml } from "../../../src/emulator/xlsx/xml.ts";

/** The file with one table showing only some values of a column (from 0); the rows themselves must be hidden already. */
export function setFilter(file: Uint8Array, tablePart: string, column: number, values: readonly string[]): Uint8Array {
  const parts = new Map(readZip(file));
  const text = new TextDecoder().decode(parts.get(tablePart));
  const wanted = values.map((val) => elementXml("filter", { val })).join("");
  const criteria = elementXml("filterColumn", { colId: column }, elementXml("filters", {}, wanted));
  const filtered = text.replace(/<autoFilter ref="([^"]+)"\/>/, (_, ref: string) =>
    elementXml("autoFilter", { ref }, criteria),
  );
  if (filtered === text) throw new Error(`${tablePart} has no filter to set.`);
  parts.set(tablePart, new TextEncoder().encode(filtered));
  return writeZip(parts);
}
