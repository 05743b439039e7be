import { contains } from "../../emulator/model/address.ts";
import type { Note } from "../../emulator/model/features.ts";
import type { Sheet } from "../../emulator/model/sheet.ts";
import { boxAt, type Place } from "./selection.ts";

export const noteAt = ({ notes }: Sheet, { row, column }: Place): Note | undefined =>
  notes.find(({ box }) => contains(box, boxAt({ row, column })));

/** A note as the box beside its cell shows it. Programs write the author into the text as well: he is named once. */
export function shownNote({ author, text }: Pick<Note, "author" | "text">): {
  readonly title: string;
  readonly message: string;
} {
  const head = `${author}:`;
  return { title: author, message: author !== "" && text.startsWith(head) ? text.slice(head.length).trim() : text };
}
