/** The parts of a workbook file and how they lead to each other. */

import type { Archive } from "./unzip.ts";
import { attributeOf, childrenOf, type Element, parseXml } from "./xml.ts";

interface Relation {
  readonly id: string;
  /** The last word of its type: "worksheet", "sharedStrings". */
  readonly kind: string;
  /** From the root of the package. */
  readonly path: string;
}

/** A target as seen from the part that names it: "../tables/table1.xml" from "xl/worksheets/sheet1.xml". */
function resolve(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = from.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** What a part refers to; "" is the package itself. */
export async function relationsOf(archive: Archive, part: string): Promise<readonly Relation[]> {
  const at = part.lastIndexOf("/") + 1;
  const xml = await archive.text(`${part.slice(0, at)}_rels/${part.slice(at)}.rels`);
  if (xml === null) return [];
  return childrenOf(parseXml(xml), "Relationship").map((relation) => ({
    id: attributeOf(relation, "Id"),
    kind: attributeOf(relation, "Type").split("/").at(-1) ?? "",
    path: resolve(part, attributeOf(relation, "Target")),
  }));
}

/** A part; null if the package has none of this path. */
export async function partAt(archive: Archive, path: string | undefined): Promise<Element | null> {
  const xml = path === undefined ? null : await archive.text(path);
  return xml === null ? null : parseXml(xml);
}
