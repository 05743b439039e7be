import { type AttributeValues, childrenOf, parseXml, type XmlElement } from "./xml.ts";
import type { Parts } from "./zip.ts";

/** One relationship of a part. */
export interface Relationship {
  readonly id: string;
  /** Last segment of the type's address: "worksheet", "table". Transitional and strict files differ only before it. */
  readonly kind: string;
  /** Path of the part in the package, or the address of something outside. */
  readonly target: string;
  readonly isExternal: boolean;
}

export const TYPE_BASE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf("/") + 1);

/** Path of the part that holds the relationships of `path`; "" is the package itself. */
export const relationshipsPath = (path: string): string =>
  `${folderOf(path)}_rels/${path.slice(folderOf(path).length)}.rels`;

/** "../tables/table1.xml" or "/xl/tables/table1.xml" as seen from "xl/worksheets/sheet1.xml" → "xl/tables/table1.xml". */
export function resolveTarget(from: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const segments = folderOf(from).split("/").slice(0, -1);
  for (const segment of target.split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== ".") segments.push(segment);
  }
  return segments.join("/");
}

export const decodePart = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The relationships of a part; none when it has no such file. */
export function readRelationships(parts: Parts, path: string): readonly Relationship[] {
  const bytes = parts.get(relationshipsPath(path));
  if (!bytes) return [];
  return childrenOf(parseXml(decodePart(bytes)), "Relationship").map(({ attributes }) => {
    const { Id: id = "", Type: type = "", Target: target = "" } = attributes;
    const isExternal = attributes["TargetMode"] === "External";
    return {
      id,
      kind: type.slice(type.lastIndexOf("/") + 1),
      target: isExternal ? target : resolveTarget(path, target),
      isExternal,
    };
  });
}

/** The attribute that points to a relationship; its prefix is declared on the spot if the document has none. */
export function pointerTo(root: XmlElement, id: string): AttributeValues {
  const declared = Object.entries(root.attributes).find(
    ([name, uri]) => uri === TYPE_BASE && name.startsWith("xmlns:"),
  )?.[0];
  return declared === undefined
    ? { "xmlns:r": TYPE_BASE, "r:id": id }
    : { [`${declared.slice("xmlns:".length)}:id`]: id };
}
