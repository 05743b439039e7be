import { parseAddress } from "../model/address.ts";
import type { Note } from "../model/features.ts";
import { decodeCellText } from "./cell-text.ts";
import { decodePart, readRelationships } from "./relationships.ts";
import { childOf, childrenOf, numberOf, parseXml, type XmlElement } from "./xml.ts";
import type { Parts } from "./zip.ts";

function readNote(element: XmlElement, authors: readonly string[]): Note[] {
  const { ref: source = "" } = element.attributes;
  const box = parseAddress(source);
  const text = childOf(element, "text");
  if (!box || !text) return [];
  const holders = [text, ...childrenOf(text, "r")];
  return [
    {
      box,
      author: authors[numberOf(element, "authorId") ?? -1] ?? "",
      text: decodeCellText(holders.map((holder) => childOf(holder, "t")?.text ?? "").join("")),
      source,
    },
  ];
}

/** The notes of a sheet's cells (ECMA-376, 18.7); none where its part is related to none. */
export function readNotes(parts: Parts, path: string): readonly Note[] {
  const related = readRelationships(parts, path).find(({ kind, isExternal }) => kind === "comments" && !isExternal);
  const bytes = parts.get(related?.target ?? "");
  if (!bytes) return [];
  const root = parseXml(decodePart(bytes));
  const authors = childrenOf(childOf(root, "authors"), "author").map(({ text }) => text);
  return childrenOf(childOf(root, "commentList"), "comment").flatMap((element) => readNote(element, authors));
}
