/** Cuts a plan into batches that fit into a request, each a round trip. */

import type { Edit, EditOf, Plan } from "../sheet/plan.ts";
import type { Grid } from "../sheet/snapshot.ts";

/** A request may have 5 MB; far less keeps Excel answering in between. */
const BYTES_PER_BATCH = 1_500_000;
/** What a call on Office.js takes in a request: its action and its object path. */
const BYTES_PER_CALL = 400;

const callsOf = (edit: Edit): number => {
  switch (edit.kind) {
    case "format":
      return 10 * edit.areas.length;
    case "offerList":
      return 6 * edit.runs.length;
    case "fillFormula":
      return 2 + 2 * edit.runs.length;
    default:
      return 4;
  }
};

/** What an edit has to say of each cell. */
function contentOf(edit: Edit): Grid {
  if (edit.kind === "write") return edit.values;
  return edit.kind === "showNumbers" ? edit.formats : [];
}

function bytesOf(edit: Edit): number {
  const content = JSON.stringify(contentOf(edit)).length;
  return content + callsOf(edit) * BYTES_PER_CALL;
}

function slices<T>(
  items: readonly T[],
  size: number,
): readonly { readonly start: number; readonly items: readonly T[] }[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => {
    const start = index * size;
    return { start, items: items.slice(start, start + size) };
  });
}

/** An edit too large for one request, as several of fewer rows; any other edit as it is. */
function divide(edit: Edit): readonly Edit[] {
  const pieces = Math.ceil(bytesOf(edit) / BYTES_PER_BATCH);
  if (pieces <= 1) return [edit];
  if (edit.kind === "write") {
    return slices(edit.values, Math.ceil(edit.values.length / pieces)).map(({ start, items }) => ({
      ...edit,
      area: { ...edit.area, row: edit.area.row + start, height: items.length },
      values: items,
    }));
  }
  if (edit.kind === "showNumbers") {
    return slices(edit.formats, Math.ceil(edit.formats.length / pieces)).map(({ start, items }) => ({
      ...edit,
      area: { ...edit.area, row: edit.area.row + start, height: items.length },
      formats: items,
    }));
  }
  if (edit.kind === "offerList" || edit.kind === "fillFormula") {
    return slices(edit.runs, Math.ceil(edit.runs.length / pieces)).map(({ items }) => ({ ...edit, runs: items }));
  }
  return [edit];
}

const isExpectation = (edit: Edit): edit is EditOf<"expectAt"> => edit.kind === "expectAt";

/** Sheets that an edit makes, takes away or gives another name. */
function sheetsChanged(edit: Edit): readonly string[] {
  if (edit.kind === "renameSheet") return [edit.sheet, edit.to];
  return edit.kind === "addSheet" || edit.kind === "deleteSheet" ? [edit.sheet] : [];
}

/** What a phase expects holds for each of its batches, but for names and sheets that an earlier one has changed itself. */
function stillExpected(batches: readonly (readonly Edit[])[]): readonly EditOf<"expectAt">[] {
  const done = batches.flat();
  const names = new Set(done.flatMap((edit) => ("name" in edit && !isExpectation(edit) ? [edit.name] : [])));
  const sheets = new Set(done.flatMap(sheetsChanged));
  return (batches[0] ?? []).filter(isExpectation).filter(({ name, sheet }) => !names.has(name) && !sheets.has(sheet));
}

/** The edits of one phase in as few batches as fit; their order stays. */
function batchesOf(phase: readonly Edit[]): readonly (readonly Edit[])[] {
  const batches: Edit[][] = [];
  let room = 0;
  for (const edit of phase.flatMap(divide)) {
    const bytes = bytesOf(edit);
    const current = batches.at(-1);
    if (current && bytes <= room) current.push(edit);
    else {
      batches.push([...stillExpected(batches), edit]);
      room = BYTES_PER_BATCH;
    }
    room -= bytes;
  }
  return batches;
}

/** All batches of a plan. A phase starts with a batch of its own, so that what it stands on has landed. */
export const planBatches = (plan: Pick<Plan, "phases">): readonly (readonly Edit[])[] => plan.phases.flatMap(batchesOf);
