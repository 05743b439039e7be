/** Carries out the edits of a plan on a workbook that is being made, as `src/excel/` does on one that is open. */

import { absoluteAddress, type Area, sheetPrefix } from "../../sheet/area.ts";
import type { NewWorkbook } from "../../sheet/people-copy.ts";
import type { Edit, EditOf } from "../../sheet/plan.ts";
import { type Book, type BookCell, type BookName, type BookSheet, cellAt, newSheet, putCell } from "./book.ts";

class BookMaker {
  sheets: readonly BookSheet[] = [];
  readonly names = new Map<string, BookName>();

  sheet(name: string): BookSheet {
    const found = this.sheets.find((sheet) => sheet.name === name);
    if (!found) throw new Error(`The plan writes to "${name}", and has not made it.`);
    return found;
  }
}

function eachCell({ row, column, height, width }: Area, act: (row: number, column: number) => void): void {
  for (let down = 0; down < height; down += 1) {
    for (let across = 0; across < width; across += 1) act(row + down, column + across);
  }
}

/** Gives each cell of an area what `part` says of it; rows and columns count from the area's first. */
function putCells(sheet: BookSheet, area: Area, part: (row: number, column: number) => BookCell): void {
  eachCell(area, (row, column) => putCell(sheet, row, column, part(row - area.row, column - area.column)));
}

type Handlers = { readonly [K in Edit["kind"]]?: (book: BookMaker, edit: EditOf<K>) => void };

/** Nothing has to be undone, taken over or waited for in a workbook that nobody has: a plan for one does without the rest. */
const HANDLERS: Handlers = {
  addSheet: (book, { sheet, hidden, position = book.sheets.length }) => {
    book.sheets = [...book.sheets.slice(0, position), newSheet(sheet, hidden), ...book.sheets.slice(position)];
  },
  write: (book, { sheet, area, values }) =>
    putCells(book.sheet(sheet), area, (row, column) => ({ value: values[row]?.[column] ?? "" })),
  // Formulas in a table name columns by their headings, so that all rows have the same text.
  fillFormula: (book, { sheet, runs, formula }) => {
    for (const run of runs) putCells(book.sheet(sheet), run, () => ({ formula }));
  },
  showNumbers: (book, { sheet, area, formats }) =>
    putCells(book.sheet(sheet), area, (row, column) => ({ shownAs: String(formats[row]?.[column] ?? "General") })),
  format: (book, { sheet: name, areas, format }) => {
    const sheet = book.sheet(name);
    for (const area of areas)
      eachCell(area, (row, column) =>
        putCell(sheet, row, column, { format: { ...cellAt(sheet, row, column).format, ...format } }),
      );
  },
  addTable: (book, { sheet, table, area }) => {
    book.sheet(sheet).table = { name: table, area };
  },
  extendTable: (book, { sheet, table, area }) => {
    book.sheet(sheet).table = { name: table, area };
  },
  defineName: (book, { name, sheet, area, comment }) => {
    book.names.set(name, { name, formula: `${sheetPrefix(sheet)}${absoluteAddress(area)}`, comment });
  },
  keepNumber: (book, { name, value, comment }) => {
    book.names.set(name, { name, formula: String(value), comment });
  },
  offerList: (book, edit) => {
    book.sheet(edit.sheet).lists.push(edit);
  },
  markWhen: (book, edit) => {
    book.sheet(edit.sheet).marks.push(edit);
  },
  columns: (book, { sheet, column, count, width, hidden }) => {
    if (typeof width !== "number") return;
    for (let at = column; at < column + count; at += 1) book.sheet(sheet).columns.set(at, { width, isHidden: hidden });
  },
  holdPanes: (book, { sheet, rows, columns }) => {
    book.sheet(sheet).held = { rows, columns };
  },
  layout: (book, { sheet: name, freeze, repeatRows }) => {
    const sheet = book.sheet(name);
    sheet.held = freeze;
    sheet.printedRows = repeatRows;
  },
  // All rows are fitted when they are written.
  fitRows: () => undefined,
};

function carryOut<K extends Edit["kind"]>(book: BookMaker, edit: Edit & { readonly kind: K }): void {
  const handle: ((book: BookMaker, edit: EditOf<K>) => void) | undefined = HANDLERS[edit.kind];
  if (!handle) throw new Error(`A new workbook cannot be made by "${edit.kind}".`);
  handle(book, edit as EditOf<K>);
}

/** The workbook as the plan has it. Throws where the plan is for a workbook that is there already. */
export function makeBook({ edits, results }: NewWorkbook): Book {
  const book = new BookMaker();
  for (const edit of edits) carryOut(book, edit);
  for (const { sheet, area, values } of results)
    putCells(book.sheet(sheet), area, (row, column) => ({ value: values[row]?.[column] ?? "" }));
  return book;
}
