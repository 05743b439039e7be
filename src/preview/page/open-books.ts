import type { ShownBook } from "./shown-book.ts";

export interface BookSwitch {
  /** The name of the only workbook. */
  readonly name: HTMLElement;
  /** Chooses among several. */
  readonly list: HTMLSelectElement;
  readonly close: HTMLButtonElement;
  /** Whether the workbook may go, whatever of it was not saved. */
  mayClose(book: ShownBook): Promise<boolean>;
}

/** The open workbooks, one of them in front. */
export class OpenBooks {
  readonly #parts: BookSwitch;
  #books: readonly ShownBook[] = [];
  #front: ShownBook | undefined;

  constructor(parts: BookSwitch) {
    this.#parts = parts;
    parts.list.addEventListener("change", () => this.#bring(this.#books[parts.list.selectedIndex]));
    parts.close.addEventListener("click", () => void this.#closeFront());
  }

  get front(): ShownBook | undefined {
    return this.#front;
  }

  get all(): readonly ShownBook[] {
    return this.#books;
  }

  /** The others are to be behind before the new one is made: it shows itself on the same parts of the page. */
  add(make: () => ShownBook): void {
    this.#front?.bringToFront(false);
    const book = make();
    this.#books = [...this.#books, book];
    this.#front = book;
    this.#show();
  }

  #bring(book: ShownBook | undefined): void {
    if (!book || book === this.#front) return;
    this.#front?.bringToFront(false);
    this.#front = book;
    this.#show();
    book.bringToFront(true);
  }

  async #closeFront(): Promise<void> {
    const closed = this.#front;
    if (!closed || this.#books.length < 2 || !(await this.#parts.mayClose(closed))) return;
    const at = this.#books.indexOf(closed);
    this.#books = this.#books.filter((book) => book !== closed);
    this.#bring(this.#books[Math.max(0, at - 1)]);
    closed.close();
    this.#show();
  }

  #show(): void {
    const { name, list, close } = this.#parts;
    const isOne = this.#books.length < 2;
    const nameOf = (book: ShownBook): string => book.opened.workbook.name;
    list.replaceChildren(...this.#books.map((book) => new Option(nameOf(book), "", false, book === this.#front)));
    name.textContent = this.#front ? nameOf(this.#front) : "";
    document.title = `${name.textContent} · Rungs preview`;
    name.hidden = !isOne;
    list.hidden = isOne;
    close.hidden = isOne;
  }
}
