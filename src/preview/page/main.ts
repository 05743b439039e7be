/** The page of the preview: a workbook on the left, the pane on the right. */

import { WorkbookFileError } from "../../emulator/xlsx/workbook-file-error.ts";
import { mountFormulaBar } from "./formula-bar.ts";
import { NEXT_PART_KEY } from "./frame-messages.ts";
import { OpenBooks } from "./open-books.ts";
import { part } from "./part.ts";
import { mountSheetTabs } from "./sheet-tabs.ts";
import { askAboutChanges } from "./ask-about-changes.ts";
import type { Desk } from "./desk.ts";
import { ShownBook } from "./shown-book.ts";
import { systemTheme, type ThemeName } from "./theme.ts";
import { downloadWorkbook, readWorkbook } from "./workbook-file.ts";

/** Which of the workbooks that the server offers is opened first: `?sample=` names another. */
const SAMPLE = new URLSearchParams(location.search).get("sample") ?? "spring-review.xlsx";

let theme: ThemeName = systemTheme();
/** Workbooks that add-ins have opened; like Excel's, they have no better name until they are saved. */
let newBooks = 0;

const status = part("status", HTMLElement);
const undoButton = part("undo", HTMLButtonElement);
const redoButton = part("redo", HTMLButtonElement);
const books = new OpenBooks({
  name: part("file-name", HTMLElement),
  list: part("books", HTMLSelectElement),
  close: part("close-book", HTMLButtonElement),
  mayClose,
});
const desk: Desk = {
  gridPlace: part("grid", HTMLElement),
  panePlace: part("pane", HTMLElement),
  tabs: mountSheetTabs(part("tabs", HTMLElement), (sheetId) => books.front?.choose(sheetId)),
  formulaBar: mountFormulaBar(part("name-box", HTMLInputElement), part("formula", HTMLTextAreaElement), {
    onGoTo: (address) => books.front?.goTo(address),
    onTyping: (isTyping) => books.front?.setTyping(isTyping),
    onEnter: (text) => books.front?.enter(text),
    onLeave: () => books.front?.focusSheet(),
  }),
  offer(canUndo, canRedo) {
    undoButton.disabled = !canUndo;
    redoButton.disabled = !canRedo;
  },
  showProtection(isProtected) {
    const name = isProtected ? "Unprotect sheet" : "Protect sheet";
    Object.assign(part("protect", HTMLButtonElement), { ariaLabel: name, title: name });
    part("protected", HTMLElement).hidden = !isProtected;
  },
  mark(isChanged) {
    part("changed", HTMLElement).hidden = !isChanged;
  },
  showCalculation(percent) {
    part("calculating", HTMLElement).textContent = percent === null ? "" : `Calculating: ${percent} %`;
  },
  say: (sentence) => showStatus(sentence || "Ready", false),
  refuse: (sentence) => showStatus(sentence, true),
  openNew(file) {
    newBooks += 1;
    const name = `Book${newBooks}.xlsx`;
    void attempt(name, () => show(new Blob([new Uint8Array(file)]), name, false));
  },
};

function showStatus(sentence: string, isRefusal: boolean): void {
  status.textContent = sentence;
  status.classList.toggle("refusal", isRefusal);
}

async function show(file: Blob, name: string, isSaved = true): Promise<void> {
  desk.say(`Opening ${name} …`);
  const opened = await readWorkbook(file, name);
  books.add(() => new ShownBook(opened, desk, theme, isSaved));
  desk.say("");
}

async function showSample(): Promise<void> {
  const answer = await fetch(`/samples/${SAMPLE}`);
  if (!answer.ok) throw new Error(`The sample cannot be loaded: ${await answer.text()}`);
  await show(await answer.blob(), SAMPLE);
}

/** Runs what a person asked for; the open workbook stays as it is where it fails. */
async function attempt(what: string, action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    if (error instanceof WorkbookFileError) return desk.refuse(`${what}: ${error.message}`);
    desk.refuse(`${what}: ${String(error)}`);
    // Not the file's fault: whoever mends the preview finds it in the browser's console.
    reportError(error);
  }
}

function setTheme(wanted: ThemeName): void {
  theme = wanted;
  document.documentElement.dataset["theme"] = theme;
  part("theme", HTMLButtonElement).ariaPressed = String(theme === "dark");
  for (const book of books.all) book.setTheme(theme);
}

async function save(): Promise<void> {
  const book = books.front;
  if (!book) return;
  await book.settled();
  downloadWorkbook(book.opened);
  book.markSaved();
  desk.say(`${book.opened.workbook.name} was handed to the browser’s downloads.`);
}

const trySave = (): Promise<void> => attempt("Save", save);

async function mayClose(book: ShownBook): Promise<boolean> {
  if (!book.isChanged) return true;
  const answer = await askAboutChanges(part("unsaved", HTMLDialogElement), book.opened.workbook.name);
  if (answer === "save") await trySave();
  // What could not be saved stays open.
  return answer === "discard" || !book.isChanged;
}

function wireTopBar(): void {
  const chooser = part("file", HTMLInputElement);
  part("open", HTMLButtonElement).addEventListener("click", () => chooser.click());
  chooser.addEventListener("change", () => {
    const [file] = chooser.files ?? [];
    if (file) void attempt(file.name, () => show(file, file.name));
    // The same file can be chosen again.
    chooser.value = "";
  });
  undoButton.addEventListener("click", () => books.front?.undo());
  redoButton.addEventListener("click", () => books.front?.redo());
  part("protect", HTMLButtonElement).addEventListener("click", () => books.front?.toggleProtection());
  part("save", HTMLButtonElement).addEventListener("click", () => void trySave());
  part("theme", HTMLButtonElement).addEventListener("click", () => setTheme(theme === "dark" ? "light" : "dark"));
  part("pane-width", HTMLElement).addEventListener("change", ({ target }) => {
    if (target instanceof HTMLInputElement)
      document.documentElement.style.setProperty("--pane-width", `${target.value}px`);
  });
}

/** What a key does wherever the focus is in the page; the fields have an undo of their own. */
function shortcutOf({ key, ctrlKey, metaKey, shiftKey, target }: KeyboardEvent): (() => void) | undefined {
  if (part("unsaved", HTMLDialogElement).open) return undefined;
  if (key === NEXT_PART_KEY) return () => books.front?.focusPane();
  const isField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
  if (!(ctrlKey || metaKey) || isField) return undefined;
  switch (key.toLowerCase()) {
    case "z":
      return () => (shiftKey ? books.front?.redo() : books.front?.undo());
    case "y":
      return () => books.front?.redo();
    case "s":
      return () => void trySave();
    default:
      return undefined;
  }
}

// The browser asks in words of its own.
window.addEventListener("beforeunload", (event) => {
  if (books.all.some(({ isChanged }) => isChanged)) event.preventDefault();
});
document.addEventListener("keydown", (event) => {
  const shortcut = shortcutOf(event);
  if (!shortcut) return;
  event.preventDefault();
  shortcut();
});
wireTopBar();
setTheme(theme);
void attempt(SAMPLE, showSample);
