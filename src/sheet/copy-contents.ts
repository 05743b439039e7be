/** What a new workbook will hold, read off the very plan by which it is made. */

import type { PeopleCopy } from "./people-copy.ts";
import { RUBRIC_NAME } from "./names.ts";
import type { Edit } from "./plan.ts";

export interface SheetContents {
  readonly name: string;
  readonly isVisible: boolean;
  readonly holds: "people" | "rubric" | "rules";
  /** Of the sheet with the people, by their headings. */
  readonly columns: readonly { readonly heading: string; readonly isVisible: boolean }[];
}

/** Headings by column: what is written into the first row. */
function headingsOf(edits: readonly Edit[], sheet: string): ReadonlyMap<number, string> {
  const headings = new Map<number, string>();
  for (const edit of edits) {
    if (edit.kind !== "write" || edit.sheet !== sheet || edit.area.row > 0) continue;
    edit.values[0]?.forEach((heading, at) => headings.set(edit.area.column + at, String(heading)));
  }
  return headings;
}

const hiddenColumns = (edits: readonly Edit[], sheet: string): ReadonlySet<number> =>
  new Set(
    edits.flatMap((edit) =>
      edit.kind === "columns" && edit.sheet === sheet && edit.hidden
        ? Array.from({ length: edit.count }, (_, at) => edit.column + at)
        : [],
    ),
  );

function columnsOf(edits: readonly Edit[], sheet: string): SheetContents["columns"] {
  const hidden = hiddenColumns(edits, sheet);
  return [...headingsOf(edits, sheet)]
    .sort(([a], [b]) => a - b)
    .map(([column, heading]) => ({ heading, isVisible: !hidden.has(column) }));
}

/** The sheets in their order in the workbook. */
export function contentsOf({ workbook: { edits }, sheet: people }: PeopleCopy): readonly SheetContents[] {
  const rubric = edits.find((edit) => edit.kind === "defineName" && edit.name === RUBRIC_NAME);
  const sheets: SheetContents[] = [];
  for (const edit of edits) {
    if (edit.kind !== "addSheet") continue;
    const { sheet: name, hidden, position = sheets.length } = edit;
    const isRubric = rubric !== undefined && "sheet" in rubric && rubric.sheet === name;
    const holds = name === people ? "people" : isRubric ? "rubric" : "rules";
    const columns = holds === "people" ? columnsOf(edits, name) : [];
    sheets.splice(position, 0, { name, isVisible: !hidden, holds, columns });
  }
  return sheets;
}
