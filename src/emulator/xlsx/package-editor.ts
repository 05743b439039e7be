import { decodePart, readRelationships, relationshipsPath, resolveTarget, TYPE_BASE } from "./relationships.ts";
import { childrenOf, elementXml, type XmlElement } from "./xml.ts";
import { XmlPatch } from "./xml-patch.ts";
import type { Parts } from "./zip.ts";

const CONTENT_TYPES = "[Content_Types].xml";
const NO_RELATIONSHIPS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>`;

/** Paths of all parts that can be reached from the package's root. */
function reachable(parts: Parts): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [""];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    for (const { target, isExternal } of readRelationships(parts, path)) {
      if (isExternal || found.has(target) || !parts.has(target)) continue;
      found.add(target);
      waiting.push(target);
    }
  }
  return found;
}

/** A package being changed: parts, their relationships and their content types. Parts that are not named stay byte for byte. */
export class PackageEditor {
  readonly #original: Parts;
  readonly #parts: Map<string, Uint8Array>;
  readonly #newTypes = new Map<string, string>();
  #mayHaveOrphans = false;

  constructor(parts: Parts) {
    this.#original = parts;
    this.#parts = new Map(parts);
  }

  text(path: string): string | undefined {
    const bytes = this.#parts.get(path);
    return bytes && decodePart(bytes);
  }

  setText(path: string, text: string): void {
    this.#parts.set(path, new TextEncoder().encode(text));
  }

  /** Adds a part under the first free number, with a relationship to it: the part's path and the relationship's id. */
  addPart(
    from: string,
    kind: string,
    stem: string,
    contentType: string,
    text: string,
  ): { readonly path: string; readonly id: string } {
    let number = 1;
    while (this.#parts.has(`${stem}${number}.xml`)) number++;
    const path = `${stem}${number}.xml`;
    return { path, id: this.addNamedPart(from, kind, path, contentType, text) };
  }

  /** Adds a part, with a relationship to it: the relationship's id. */
  addNamedPart(from: string, kind: string, path: string, contentType: string, text: string): string {
    this.setText(path, text);
    this.#newTypes.set(path, contentType);
    const patch = new XmlPatch(this.text(relationshipsPath(from)) ?? NO_RELATIONSHIPS);
    const taken = new Set(childrenOf(patch.root, "Relationship").map(({ attributes }) => attributes["Id"]));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number++;
    patch.append(
      patch.root,
      elementXml("Relationship", { Id: `rId${number}`, Type: `${TYPE_BASE}/${kind}`, Target: `/${path}` }),
    );
    this.setText(relationshipsPath(from), patch.result());
    return `rId${number}`;
  }

  /** Removes relationships; parts that nothing leads to any more are dropped at the end. */
  removeRelationships(
    from: string,
    matches: (relationship: { readonly id: string; readonly target: string }) => boolean,
  ): void {
    const text = this.text(relationshipsPath(from));
    if (text === undefined) return;
    const patch = new XmlPatch(text);
    for (const relationship of childrenOf(patch.root, "Relationship")) {
      const { Id: id = "", Target: target = "" } = relationship.attributes;
      if (matches({ id, target: resolveTarget(from, target) })) patch.remove(relationship);
    }
    if (!patch.isChanged) return;
    this.setText(relationshipsPath(from), patch.result());
    this.#mayHaveOrphans = true;
  }

  /** The changed package. */
  finish(): Parts {
    const orphans = this.#mayHaveOrphans ? this.#dropOrphans() : new Set<string>();
    const isOrphan = ({ attributes }: XmlElement): boolean => orphans.has((attributes["PartName"] ?? "").slice(1));
    const patch = new XmlPatch(this.text(CONTENT_TYPES) ?? "<Types/>");
    for (const override of childrenOf(patch.root, "Override")) if (isOrphan(override)) patch.remove(override);
    for (const [path, ContentType] of this.#newTypes)
      patch.append(patch.root, elementXml("Override", { PartName: `/${path}`, ContentType }));
    if (patch.isChanged) this.setText(CONTENT_TYPES, patch.result());
    return this.#parts;
  }

  /** Only what could be reached before is dropped: a part that nothing ever led to is somebody's, and stays. */
  #dropOrphans(): ReadonlySet<string> {
    const after = reachable(this.#parts);
    const orphans = [...reachable(this.#original)].filter((path) => !after.has(path));
    for (const path of orphans) {
      this.#parts.delete(path);
      this.#parts.delete(relationshipsPath(path));
    }
    return new Set(orphans);
  }
}
