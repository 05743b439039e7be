/** Reads the outline of a workbook in two round trips, whatever its size. */

import { type Area, parseReference } from "../sheet/area.ts";
import type { Edit } from "../sheet/plan.ts";
import type { CellContent, Grid, SheetShape, TableShape, WorkbookShape } from "../sheet/snapshot.ts";
import { type ExcelApi, runBatch } from "./run-batch.ts";

/** The corner of each sheet in which headings are looked for, and Rungs keeps its journal. */
const HEAD = "A1:GR40";

export const areaOf = (range: Pick<Excel.Range, "rowIndex" | "columnIndex" | "rowCount" | "columnCount">): Area => ({
  row: range.rowIndex,
  column: range.columnIndex,
  height: range.rowCount,
  width: range.columnCount,
});

/** Values that begin at A1, from values that begin at `area`. */
export function fromCorner(values: Grid, area: Area): Grid {
  const blank = (length: number): CellContent[] => Array.from({ length }, () => "");
  const width = area.column + area.width;
  return [
    ...Array.from({ length: area.row }, () => blank(width)),
    ...values.map((row) => [...blank(area.column), ...row]),
  ];
}

const AREA = "rowIndex,columnIndex,rowCount,columnCount";

function requestSheet(sheet: Excel.Worksheet) {
  const used = sheet.getUsedRangeOrNullObject().load(AREA);
  const head = sheet.getRange(HEAD).getUsedRangeOrNullObject(true).load(`values,${AREA}`);
  return { sheet, used, head };
}

function sheetShape({ sheet, used, head }: ReturnType<typeof requestSheet>): SheetShape {
  return {
    name: sheet.name,
    isVisible: sheet.visibility === "Visible",
    isProtected: sheet.protection.protected,
    isFiltered: sheet.autoFilter.isDataFiltered,
    used: used.isNullObject ? null : areaOf(used),
    head: head.isNullObject ? [] : fromCorner(head.values as Grid, areaOf(head)),
  };
}

function requestTable(table: Excel.Table) {
  const range = table.getRange().load(`address,${AREA}`);
  const headings = table.getRange().getRow(0).load("values");
  return { table, range, headings };
}

function tableShape({ table, range, headings }: ReturnType<typeof requestTable>): TableShape {
  return {
    name: table.name,
    sheet: parseReference(range.address)?.sheet ?? "",
    area: areaOf(range),
    headings: (headings.values as Grid)[0] ?? [],
    showHeaders: table.showHeaders,
    showTotals: table.showTotals,
    isFiltered: table.autoFilter.isDataFiltered,
  };
}

type Prepare = (context: Excel.RequestContext) => void;

/** How edits are carried out is loaded with the first of them: a workbook can be read without. */
async function preparing(first: readonly Edit[]): Promise<Prepare> {
  if (first.length === 0) return () => undefined;
  const { carryOutEdit } = await import("./carry-out-edit.ts");
  return (context) => {
    for (const edit of first) carryOutEdit(context, edit);
  };
}

/** Carries out the edits and reads. Rejects with a `HostError`. */
export async function readShape(excel: ExcelApi, first: readonly Edit[] = []): Promise<WorkbookShape> {
  const prepare = await preparing(first);
  return runBatch(excel, async (context) => {
    prepare(context);
    const { worksheets, tables, names } = context.workbook;
    worksheets.load("items/name,items/visibility,items/protection/protected,items/autoFilter/isDataFiltered");
    tables.load("items/name,items/showHeaders,items/showTotals,items/autoFilter/isDataFiltered");
    // With the first edits: of two who claim their turn at once, one does not see the other and goes on.
    names.load("items/name,items/formula");
    const active = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    const sheets = worksheets.items.map(requestSheet);
    const rosters = tables.items.map(requestTable);
    await context.sync();
    return {
      activeSheet: active.name,
      sheets: sheets.map(sheetShape),
      tables: rosters.map(tableShape),
      names: new Map(names.items.map(({ name, formula }) => [name, String(formula)])),
    };
  });
}
