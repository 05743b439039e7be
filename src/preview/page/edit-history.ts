/** What the person did to the workbook, so that it can be taken back. What the add-in did is for the add-in to undo. */

import type { Sheet } from "../../emulator/model/sheet.ts";
import type { Workbook } from "../../emulator/model/workbook.ts";

/** The parts of a sheet that an edit in the grid can change. Their values are replaced, never changed in place. */
const MAPS = ["cells", "rows", "columns"] as const;
const LISTS = ["merges", "tables", "validations", "conditionalFormats", "filter"] as const;

const DEPTH = 100;

/** One place that an edit changed. It goes back or forth only if nobody else has changed it meanwhile. */
interface Change {
  undo(): void;
  redo(): void;
}

type Edit = readonly Change[];

function changeOf<T>(before: T, read: () => T, write: (value: T) => void): Change[] {
  const after = read();
  if (before === after) return [];
  const swap = (from: T, to: T): void => {
    if (read() === from) write(to);
  };
  return [{ undo: () => swap(after, before), redo: () => swap(before, after) }];
}

/** A copy of `map`, as the function that answers the entries that are others by then. */
function watchMap<T>(map: Map<number, T>): () => Change[] {
  const before = new Map(map);
  const put = (key: number, value: T | undefined): void => {
    if (value === undefined) map.delete(key);
    else map.set(key, value);
  };
  const changeAt = (key: number): Change[] =>
    changeOf(
      before.get(key),
      () => map.get(key),
      (value) => put(key, value),
    );
  return () => {
    const removed = [...before.keys()].filter((key) => !map.has(key));
    const changed = [...map].flatMap(([key, value]) => (before.get(key) === value ? [] : [key]));
    return [...removed, ...changed].flatMap(changeAt);
  };
}

function watchLists(sheet: Sheet): (() => Change[])[] {
  const lists: Record<(typeof LISTS)[number], unknown> = sheet;
  return LISTS.map((name) => {
    const before = lists[name];
    return () =>
      changeOf(
        before,
        () => lists[name],
        (value) => void (lists[name] = value),
      );
  });
}

const watchSheet = (sheet: Sheet): (() => Change[])[] => [
  ...MAPS.map((name) => watchMap<unknown>(sheet[name])),
  ...watchLists(sheet),
];

export class EditHistory {
  readonly #workbook: Workbook;
  #done: readonly Edit[] = [];
  #undone: readonly Edit[] = [];

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  get canUndo(): boolean {
    return this.#done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** Carries out an edit and remembers what it changed; one that throws is not remembered. */
  record(edit: () => void): void {
    const watched = this.#workbook.sheets.flatMap(watchSheet);
    edit();
    const changes = watched.flatMap((changed) => changed());
    if (changes.length === 0) return;
    this.#done = [...this.#done, changes].slice(-DEPTH);
    this.#undone = [];
  }

  undo(): void {
    const edit = this.#done.at(-1);
    if (!edit) return;
    this.#done = this.#done.slice(0, -1);
    this.#undone = [...this.#undone, edit];
    for (const change of edit) change.undo();
    this.#workbook.needsCalculation = true;
  }

  redo(): void {
    const edit = this.#undone.at(-1);
    if (!edit) return;
    this.#undone = this.#undone.slice(0, -1);
    this.#done = [...this.#done, edit];
    for (const change of edit) change.redo();
    this.#workbook.needsCalculation = true;
  }
}
