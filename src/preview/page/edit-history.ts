/** What was done to the workbook here, by the person or by the add-in, so that it can be taken back. */

import type { Rearrangement } from "../../emulator/host/watch-edit.ts";
import type { Cell } from "../../emulator/model/cell.ts";
import { type Sheet, watchCells } from "../../emulator/model/sheet.ts";
import type { Workbook } from "../../emulator/model/workbook.ts";

/** The parts that an edit can change beside cells. Their values are replaced, never changed in place. */
const MAPS = ["rows", "columns"] as const;
const PARTS = [
  "name",
  "merges",
  "tables",
  "validations",
  "conditionalFormats",
  "notes",
  "isProtected",
  "filter",
  "pageLayout",
] as const;

const DEPTH = 100;

/** One place that an edit changed. It goes back or forth only if nobody else has changed it meanwhile. */
interface Change {
  undo(): void;
  redo(): void;
}

export interface Edit {
  readonly by: "person" | "addin";
  /** Present where cells came, went or changed places. */
  readonly as?: Rearrangement;
}

/** What taking an edit back is: inserted cells are deleted, deleted ones come back. */
export function opposite({ by, as }: Edit): Edit {
  if (!as || as.kind === "sort") return as ? { by, as } : { by };
  const { sheet, box } = as;
  return as.kind === "insert"
    ? { by, as: { sheet, box, kind: "delete", shift: as.shift === "down" ? "up" : "left" } }
    : { by, as: { sheet, box, kind: "insert", shift: as.shift === "up" ? "down" : "right" } };
}

interface Step extends Edit {
  readonly changes: readonly Change[];
}

const BY_PERSON: Edit = { by: "person" };

function changeOf<T>(
  before: T,
  read: () => T,
  write: (value: T) => void,
  isSame: (a: T, b: T) => boolean = Object.is,
): Change[] {
  const after = read();
  if (isSame(before, after)) return [];
  const swap = (from: T, to: T): void => {
    if (isSame(read(), from)) write(to);
  };
  return [{ undo: () => swap(after, before), redo: () => swap(before, after) }];
}

/** Whether both hold the same entry: results of formulas change by themselves. */
function isSameEntry(a: Cell | undefined, b: Cell | undefined): boolean {
  if (a === b) return true;
  if (a?.formula !== b?.formula || a?.style !== b?.style) return false;
  return a?.formula !== undefined || a?.value === b?.value;
}

function changeAt<T>(
  map: Map<number, T>,
  key: number,
  before: T | undefined,
  isSame?: (a: T | undefined, b: T | undefined) => boolean,
): Change[] {
  const put = (value: T | undefined): void => void (value === undefined ? map.delete(key) : map.set(key, value));
  return changeOf(before, () => map.get(key), put, isSame);
}

/** To be called after an edit. */
type Changes = () => Change[];

function watchMap<T>(map: Map<number, T>): Changes {
  const before = new Map(map);
  return () => [...new Set([...before.keys(), ...map.keys()])].flatMap((key) => changeAt(map, key, before.get(key)));
}

function watchPart<K extends string>(owner: Record<K, unknown>, name: K): Changes {
  const before = owner[name];
  return () =>
    changeOf(
      before,
      () => owner[name],
      (value) => void (owner[name] = value),
    );
}

const watchSheet = (sheet: Sheet): Changes[] => [
  ...MAPS.map((name) => watchMap<unknown>(sheet[name])),
  ...PARTS.map((name) => watchPart<(typeof PARTS)[number]>(sheet, name)),
];

export class EditHistory {
  readonly #workbook: Workbook;
  #done: readonly Step[] = [];
  #undone: readonly Step[] = [];
  #isChanged: boolean;

  /** `isSaved`: the workbook stands in a file as it is. */
  constructor(workbook: Workbook, isSaved = true) {
    this.#workbook = workbook;
    this.#isChanged = !isSaved;
  }

  /** Whether the workbook was changed since it was opened or saved, or never saved; to take a change back is one as well. */
  get isChanged(): boolean {
    return this.#isChanged;
  }

  /** The workbook was saved as it is. */
  markSaved(): void {
    this.#isChanged = false;
  }

  /** What would be taken back next. */
  get last(): Edit | undefined {
    return this.#done.at(-1);
  }

  /** What would be carried out again next. */
  get next(): Edit | undefined {
    return this.#undone.at(-1);
  }

  /** Carries out an edit and remembers what it changed; one that throws is not remembered. */
  record(edit: () => void, kind: Edit = BY_PERSON): void {
    const { sheets, cells, parts } = this.#watched(edit);
    // As in Excel, what cannot be taken back bars the way to everything before it.
    const isFinal = kind.by === "addin" && (parts.length > 0 || sheets !== this.#sheetIds());
    const changes = isFinal ? parts : [...parts, ...cells()];
    if (isFinal) this.#done = [];
    else if (changes.length > 0) this.#done = [...this.#done, { ...kind, changes }].slice(-DEPTH);
    if (!isFinal && changes.length === 0) return;
    this.#undone = [];
    this.#isChanged = true;
  }

  undo(): void {
    const step = this.#done.at(-1);
    if (!step) return;
    this.#done = this.#done.slice(0, -1);
    this.#undone = [...this.#undone, step];
    for (const change of step.changes) change.undo();
    this.#afterTravel();
  }

  redo(): void {
    const step = this.#undone.at(-1);
    if (!step) return;
    this.#undone = this.#undone.slice(0, -1);
    this.#done = [...this.#done, step];
    for (const change of step.changes) change.redo();
    this.#afterTravel();
  }

  #afterTravel(): void {
    this.#workbook.needsCalculation = true;
    this.#isChanged = true;
  }

  #sheetIds(): string {
    return this.#workbook.sheets.map(({ id }) => id).join();
  }

  #watched(edit: () => void): {
    readonly sheets: string;
    /** A large edit has many: they are looked at only where they are wanted. */
    readonly cells: () => readonly Change[];
    readonly parts: readonly Change[];
  } {
    const sheets = this.#sheetIds();
    const watched = [...this.#workbook.sheets.flatMap(watchSheet), watchPart<"names">(this.#workbook, "names")];
    const before = watchCells(this.#workbook.sheets, edit);
    return {
      sheets,
      cells: () =>
        [...before].flatMap(([{ cells }, old]) =>
          [...old].flatMap(([key, cell]) => changeAt(cells, key, cell, isSameEntry)),
        ),
      parts: watched.flatMap((changed) => changed()),
    };
  }
}
