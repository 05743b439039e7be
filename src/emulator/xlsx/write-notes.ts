import { type Box, formatAddress } from "../model/address.ts";
import type { Note } from "../model/features.ts";
import type { PackageEditor } from "./package-editor.ts";
import { readRelationships } from "./relationships.ts";
import type { XmlElement } from "./xml.ts";
import { XmlPatch } from "./xml-patch.ts";
import type { Parts } from "./zip.ts";

/** Where the cell is now that the file has a note at; null if it is gone. */
type Find = (source: string) => Box | null;

/** Every element with the name moves to where its cell is, or goes with it. */
function moveReferences(text: string, name: string, find: Find): string {
  const patch = new XmlPatch(text);
  for (const element of named(patch.root, name)) {
    const box = find(element.attributes["ref"] ?? "");
    if (box) patch.setAttributes(element, { ref: formatAddress(box) });
    else patch.remove(element);
  }
  return patch.result();
}

function* named(parent: XmlElement, name: string): Generator<XmlElement> {
  for (const child of parent.children) {
    if (child.name === name) yield child;
    else yield* named(child, name);
  }
}

/** Excel draws a note as a shape in VML, which names its cell once more. */
const SHAPE = /<v:shape\b[^>]*>.*?<\/v:shape>\s*/gs;

const numberIn = (shape: string, name: string): number =>
  Number(new RegExp(`<x:${name}>\\s*(\\d+)\\s*<`).exec(shape)?.[1] ?? Number.NaN);

/** Left column, its offset, top row, its offset, right column, its offset, bottom row, its offset. */
function movedAnchor(anchor: string, rows: number, columns: number): string {
  const by = [columns, 0, rows, 0];
  return anchor
    .split(",")
    .map((text, index) => Math.max(0, Number(text) + (by[index % by.length] ?? 0)))
    .join(", ");
}

function movedShape(shape: string, find: Find): string {
  const [row, column] = [numberIn(shape, "Row"), numberIn(shape, "Column")];
  if (!/ObjectType="Note"/.test(shape) || Number.isNaN(row + column)) return shape;
  const box = find(formatAddress({ row, column, height: 1, width: 1 }));
  if (!box) return "";
  return shape
    .replace(/(?<=<x:Row>)[^<]*/, String(box.row))
    .replace(/(?<=<x:Column>)[^<]*/, String(box.column))
    .replace(/(?<=<x:Anchor>)[^<]*/, (anchor) => movedAnchor(anchor, box.row - row, box.column - column));
}

/** How each part that speaks of notes is rewritten. */
const WRITERS: Readonly<Record<string, (text: string, find: Find) => string>> = {
  comments: (text, find) => moveReferences(text, "comment", find),
  threadedComment: (text, find) => moveReferences(text, "threadedComment", find),
  vmlDrawing: (text, find) => text.replace(SHAPE, (shape) => movedShape(shape, find)),
};

/** Puts the notes of a sheet, `path` its part, where their cells have moved to; those of deleted cells go. */
export function writeNotes(parts: Parts, path: string, notes: readonly Note[], editor: PackageEditor): void {
  const places = new Map(notes.map(({ source, box }) => [source, box]));
  const find: Find = (source) => places.get(source) ?? null;
  for (const { kind, target, isExternal } of readRelationships(parts, path)) {
    const text = isExternal ? undefined : editor.text(target);
    const written = text === undefined ? undefined : WRITERS[kind]?.(text, find);
    if (written !== undefined && written !== text) editor.setText(target, written);
  }
}
