/** The part of one sheet: cells, columns, lists, marks and how it is laid out (ECMA-376, 18.3). */

import { type Area, areaAddress, cellAddress } from "../../sheet/area.ts";
import type { CellContent } from "../../sheet/snapshot.ts";
import { staysText } from "../../sheet/typed-text.ts";
import type { BookCell, BookColumn, BookSheet } from "./book.ts";
import { documentOf, element, escaped, escapedText, listOf, MAIN, RELATIONSHIPS } from "./markup.ts";
import { rowHeight } from "./row-heights.ts";
import type { Styles } from "./styles.ts";

/** In a file a table's own rows are named in full: "[@[Level]]" is `Calibration[[#This Row],[Level]]`. */
export function fileFormula(formula: string, table: BookSheet["table"]): string {
  const text = formula.slice(1);
  return escaped(table ? text.replaceAll("[@[", `${table.name}[[#This Row],[`) : text);
}

/** The file's word for what a value is, and the value itself. */
function written(value: CellContent): { readonly t?: string; readonly v: string } {
  if (typeof value === "number") return { v: String(value) };
  return typeof value === "boolean" ? { t: "b", v: value ? "1" : "0" } : { t: "str", v: escapedText(value) };
}

function formulaCell(reference: { readonly r: string; readonly s?: number }, cell: BookCell, formula: string): string {
  const body = element("f", {}, formula);
  if (cell.value === undefined) return element("c", reference, body);
  const { t, v } = written(cell.value);
  return element("c", { ...reference, t }, body + (v === "" ? "<v></v>" : element("v", {}, v)));
}

/** What the cells of one sheet have in common while they are written. */
interface Writing {
  readonly styles: Styles;
  /** A formula as files have it; long ones stand in every row, and are put into that form once. */
  readonly inFile: (formula: string) => string;
}

function writingOf({ table }: BookSheet, styles: Styles): Writing {
  const known = new Map<string, string>();
  const inFile = (formula: string): string => {
    const text = known.get(formula) ?? fileFormula(formula, table);
    known.set(formula, text);
    return text;
  };
  return { styles, inFile };
}

function cellMarkup(cell: BookCell, row: number, column: number, { styles, inFile }: Writing): string {
  const { value = "", formula, format = {}, shownAs = "General" } = cell;
  const isQuoted = typeof value === "string" && formula === undefined && !staysText(value);
  const style = styles.cell({ format, shownAs, isQuoted });
  const reference = { r: cellAddress(row, column), ...(style > 0 && { s: style }) };
  if (formula !== undefined) return formulaCell(reference, cell, inFile(formula));
  if (value === "") return style > 0 ? element("c", reference) : "";
  if (typeof value === "string") {
    const text = element("t", { "xml:space": "preserve" }, escapedText(value));
    return element("c", { ...reference, t: "inlineStr" }, element("is", {}, text));
  }
  const { t, v } = written(value);
  return element("c", { ...reference, t }, element("v", {}, v));
}

const ascending = <T>(items: ReadonlyMap<number, T>): readonly (readonly [number, T])[] =>
  [...items].sort(([a], [b]) => a - b);

function rowsMarkup(sheet: BookSheet, styles: Styles): string {
  const writing = writingOf(sheet, styles);
  const rows = ascending(sheet.cells).map(([row, cells]) => {
    const content = ascending(cells).map(([column, cell]) => cellMarkup(cell, row, column, writing));
    return element("row", { r: row + 1, ht: rowHeight(sheet, cells) }, content.join(""));
  });
  return element("sheetData", {}, rows.join(""));
}

/** Files count the 5 pixels between columns as well; a digit has 7. */
const fileWidth = (characters: number): number => Math.trunc(((characters * 7 + 5) / 7) * 256) / 256;

function columnMarkup([column, { width, isHidden }]: readonly [number, BookColumn]): string {
  const at = column + 1;
  return element("col", { min: at, max: at, width: fileWidth(width), customWidth: true, hidden: isHidden });
}

function viewMarkup({ held, printedRows }: BookSheet, isFirst: boolean): string {
  const pane =
    held === null
      ? ""
      : element("pane", {
          xSplit: held.columns || undefined,
          ySplit: held.rows || undefined,
          topLeftCell: cellAddress(held.rows, held.columns),
          activePane: held.columns === 0 ? "bottomLeft" : held.rows === 0 ? "topRight" : "bottomRight",
          state: "frozen",
        });
  const gridLines = printedRows === null ? {} : { showGridLines: 0 };
  return element(
    "sheetViews",
    {},
    element("sheetView", { ...gridLines, tabSelected: isFirst, workbookViewId: 0 }, pane),
  );
}

const addresses = (areas: readonly Area[]): string => areas.map(areaAddress).join(" ");

/** Another entry is asked about and not refused: the check is the guard. */
const listMarkup = ({ runs, source, prompt, alert }: BookSheet["lists"][number]): string =>
  element(
    "dataValidation",
    {
      type: "list",
      errorStyle: "warning",
      allowBlank: true,
      showInputMessage: true,
      showErrorMessage: true,
      errorTitle: alert.title,
      error: alert.text,
      promptTitle: prompt.title,
      prompt: prompt.text,
      sqref: addresses(runs),
    },
    element("formula1", {}, escaped(source)),
  );

function markMarkup({ area, formula, format }: BookSheet["marks"][number], index: number, styles: Styles): string {
  const rule = { type: "expression", dxfId: styles.mark(format), priority: index + 1 };
  const test = element("formula", {}, fileFormula(formula, null));
  return element("conditionalFormatting", { sqref: areaAddress(area) }, element("cfRule", rule, test));
}

/** 1.3 cm, in inches. */
const MARGIN = 0.512;
const MARGINS = { left: MARGIN, right: MARGIN, top: MARGIN, bottom: MARGIN, header: 0.3, footer: 0.3 };

const pageMarkup = ({ printedRows }: BookSheet): string =>
  printedRows === null
    ? ""
    : element("pageMargins", MARGINS) +
      element("pageSetup", { orientation: "landscape", fitToWidth: 1, fitToHeight: 0 });

/** `tableId`: of the relationship that leads to the sheet's table. */
export function sheetPart(sheet: BookSheet, styles: Styles, isFirst: boolean, tableId: string): string {
  const columns = ascending(sheet.columns).map(columnMarkup).join("");
  const parts = [
    sheet.printedRows === null ? "" : element("sheetPr", {}, element("pageSetUpPr", { fitToPage: true })),
    viewMarkup(sheet, isFirst),
    element("sheetFormatPr", { defaultRowHeight: 15 }),
    columns === "" ? "" : element("cols", {}, columns),
    rowsMarkup(sheet, styles),
    ...sheet.marks.map((mark, index) => markMarkup(mark, index, styles)),
    listOf("dataValidations", sheet.lists.map(listMarkup)),
    pageMarkup(sheet),
    sheet.table === null ? "" : listOf("tableParts", [element("tablePart", { "r:id": tableId })]),
  ];
  return documentOf(element("worksheet", { xmlns: MAIN, "xmlns:r": RELATIONSHIPS }, parts.join("")));
}
