/** Carries out one edit of a plan: calls on Office.js only, no `sync`. */

import type { Area } from "../sheet/area.ts";
import type { Edit, EditOf } from "../sheet/plan.ts";
import { asInput } from "./cell-input.ts";
import { expectAt, expectNone } from "./expectations.ts";
import { formatCells, layOut, markWhen, sizeColumns } from "./format-cells.ts";

type Handlers = { readonly [K in Edit["kind"]]: (context: Excel.RequestContext, edit: EditOf<K>) => void };

const sheetOf = (context: Excel.RequestContext, sheet: string): Excel.Worksheet =>
  context.workbook.worksheets.getItem(sheet);

function rangeOf(context: Excel.RequestContext, sheet: string, { row, column, height, width }: Area): Excel.Range {
  return sheetOf(context, sheet).getRangeByIndexes(row, column, height, width);
}

function renameSheet(context: Excel.RequestContext, { sheet, to }: EditOf<"renameSheet">): void {
  sheetOf(context, sheet).name = to;
}

function fillFormula(context: Excel.RequestContext, { sheet, first, runs, formula }: EditOf<"fillFormula">): void {
  const cell = rangeOf(context, sheet, first);
  cell.formulas = [[formula]];
  // Copying costs no payload, and relative references follow as in a fill.
  for (const run of runs) rangeOf(context, sheet, run).copyFrom(cell, "Formulas");
}

function defineName(context: Excel.RequestContext, { name, sheet, area, comment }: EditOf<"defineName">): void {
  context.workbook.names.getItemOrNullObject(name).delete();
  context.workbook.names.add(name, rangeOf(context, sheet, area), comment).visible = false;
}

function keepNumber(context: Excel.RequestContext, { name, value, comment }: EditOf<"keepNumber">): void {
  context.workbook.names.getItemOrNullObject(name).delete();
  context.workbook.names.add(name, `=${value}`, comment).visible = false;
}

function offerList(context: Excel.RequestContext, { sheet, runs, source, prompt, alert }: EditOf<"offerList">): void {
  for (const run of runs) {
    const { dataValidation } = rangeOf(context, sheet, run);
    dataValidation.rule = { list: { inCellDropDown: true, source: `=${source}` } };
    dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
    dataValidation.errorAlert = { showAlert: true, style: "Warning", title: alert.title, message: alert.text };
  }
}

function addSheet(context: Excel.RequestContext, { sheet, hidden, position }: EditOf<"addSheet">): void {
  const added = context.workbook.worksheets.add(sheet);
  if (position !== undefined) added.position = position;
  if (hidden) added.visibility = "Hidden";
}

function extendTable(context: Excel.RequestContext, { table, sheet, area, keepsRows }: EditOf<"extendTable">): void {
  const resized = context.workbook.tables.getItem(table);
  const range = rangeOf(context, sheet, area);
  const rows = resized.getRange().getEntireRow();
  resized.resize(keepsRows ? rows.getIntersection(range.getEntireColumn()) : range);
}

const HANDLERS: Handlers = {
  addSheet,
  deleteSheet: (context, { sheet }) => context.workbook.worksheets.getItemOrNullObject(sheet).delete(),
  renameSheet,
  write: (context, { sheet, area, values }) => {
    rangeOf(context, sheet, area).values = values.map((row) => row.map(asInput));
  },
  showNumbers: (context, { sheet, area, formats }) => {
    rangeOf(context, sheet, area).numberFormat = formats.map((row) => [...row]);
  },
  fillFormula,
  freeze: (context, { sheet, area }) => {
    const range = rangeOf(context, sheet, area);
    range.copyFrom(range, "Values");
  },
  clear: (context, { sheet, area }) => rangeOf(context, sheet, area).clear("Contents"),
  wipe: (context, { sheet, area }) => rangeOf(context, sheet, area).clear("All"),
  addTable: (context, { table, sheet, area }) => {
    context.workbook.tables.add(rangeOf(context, sheet, area), true).name = table;
  },
  extendTable,
  deleteTableColumn: (context, { table, header }) =>
    context.workbook.tables.getItem(table).columns.getItemOrNullObject(header).delete(),
  defineName,
  keepNumber,
  expectNone: (context, { sheet, area, of }) => expectNone(rangeOf(context, sheet, area), of),
  expectAt: (context, { name, sheet, area }) =>
    expectAt(context.workbook.names.getItem(name), sheetOf(context, sheet), area),
  deleteName: (context, { name }) => context.workbook.names.getItemOrNullObject(name).delete(),
  offerList,
  withdrawList: (context, { sheet, area }) => rangeOf(context, sheet, area).dataValidation.clear(),
  markWhen: (context, edit) => markWhen(sheetOf(context, edit.sheet), edit),
  // Which marks are Rungs' has to be read first; `unmark` does it.
  unmark: () => undefined,
  format: (context, edit) => formatCells(sheetOf(context, edit.sheet), edit),
  columns: (context, edit) => sizeColumns(sheetOf(context, edit.sheet), edit),
  fitRows: (context, { sheet, area }) => rangeOf(context, sheet, area).format.autofitRows(),
  holdPanes: (context, { sheet, rows, columns }) =>
    sheetOf(context, sheet).freezePanes.freezeAt(
      rangeOf(context, sheet, { row: 0, column: 0, height: rows, width: columns }),
    ),
  layout: (context, edit) => layOut(sheetOf(context, edit.sheet), edit),
};

export function carryOutEdit<K extends Edit["kind"]>(
  context: Excel.RequestContext,
  edit: Edit & { readonly kind: K },
): void {
  const handle: (context: Excel.RequestContext, edit: EditOf<K>) => void = HANDLERS[edit.kind];
  handle(context, edit as EditOf<K>);
}

/** Removes Rungs' marks from some areas: one `sync` to read the marks, their removal goes with the next. */
export async function unmark(context: Excel.RequestContext, edits: readonly EditOf<"unmark">[]): Promise<void> {
  if (edits.length === 0) return;
  const marks = edits.map(({ sheet, area, marker }) => {
    const formats = rangeOf(context, sheet, area).conditionalFormats;
    formats.load("items/type,items/customOrNullObject/rule/formula");
    return { formats, marker };
  });
  await context.sync();
  for (const { formats, marker } of marks) {
    for (const format of formats.items) {
      if (format.type !== "Custom") continue;
      const { formula } = format.customOrNullObject.rule;
      // A batch that stopped half-way may have left a mark without its formula, which never shows.
      if (formula === "" || formula.includes(marker)) format.delete();
    }
  }
}
