import type { Cell } from "./cell.ts";

/** What changed in a store since the watch began: each cell as it was then, undefined where there was none. */
export interface CellWatch {
  readonly before: ReadonlyMap<number, Cell | undefined>;
  /** Begins anew from now on. */
  restart(): void;
  end(): void;
}

class Notes implements CellWatch {
  before = new Map<number, Cell | undefined>();
  readonly #end: (notes: Notes) => void;

  constructor(end: (notes: Notes) => void) {
    this.#end = end;
  }

  restart(): void {
    this.before = new Map();
  }

  end(): void {
    this.#end(this);
  }
}

/** The cells of a sheet by `cellKey`. Who wants to know what changes watches, rather than compare a hundred thousand cells. */
export class CellStore extends Map<number, Cell> {
  readonly #watches = new Set<Notes>();

  watch(): CellWatch {
    const notes = new Notes((ended) => this.#watches.delete(ended));
    this.#watches.add(notes);
    return notes;
  }

  override set(key: number, cell: Cell): this {
    this.#note(key);
    return super.set(key, cell);
  }

  override delete(key: number): boolean {
    this.#note(key);
    return super.delete(key);
  }

  override clear(): void {
    for (const key of this.keys()) this.#note(key);
    super.clear();
  }

  #note(key: number): void {
    for (const { before } of this.#watches) if (!before.has(key)) before.set(key, this.get(key));
  }
}
