import { toFileFormula } from "../formulas/file-form.ts";
import { formatAddress } from "../model/address.ts";
import type { Table, TableColumn } from "../model/features.ts";
import type { Sheet } from "../model/sheet.ts";
import { encodeCellText } from "./cell-text.ts";
import { contentEquals } from "./content-equals.ts";
import { writeFilter } from "./filters.ts";
import type { PackageEditor } from "./package-editor.ts";
import { pointerTo } from "./relationships.ts";
import { WORKSHEET_ORDER } from "./sheet-aspect.ts";
import {
  type AttributeValues,
  childOf,
  childrenOf,
  elementXml,
  escapeText,
  namespacedAttribute,
  numberOf,
} from "./xml.ts";
import { XmlPatch } from "./xml-patch.ts";

const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const TABLE_ORDER = ["autoFilter", "sortState", "tableColumns", "tableStyleInfo", "extLst"];
const COLUMN_ORDER = ["calculatedColumnFormula", "totalsRowFormula", "xmlColumnPr", "extLst"];

const EMPTY_TABLE =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
  `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="" name="" displayName="" ref="" totalsRowShown="0"></table>`;

// A heading with a line break is written so that it survives as an attribute.
const headingText = (name: string): string => encodeCellText(name).replaceAll("\n", "_x000a_");

const formulaElement = ({ calculatedFormula }: TableColumn, table: string): string =>
  calculatedFormula === undefined
    ? ""
    : elementXml("calculatedColumnFormula", {}, escapeText(toFileFormula(calculatedFormula, table)));

/** A column that the part has keeps its XML but for its name and its formula. */
function writeColumn(column: TableColumn, table: Table, source: string | undefined, before: Table | undefined): string {
  const name = headingText(column.name);
  const formula = formulaElement(column, table.name);
  if (source === undefined) return elementXml("tableColumn", { id: column.id, name }, formula);
  const original = before?.columns.find(({ id }) => id === column.id);
  const patch = new XmlPatch(source);
  if (original?.name !== column.name) patch.setAttributes(patch.root, { name });
  const isSame = original?.calculatedFormula === column.calculatedFormula && before?.name === table.name;
  if (!isSame) patch.putChild(patch.root, "calculatedColumnFormula", formula, COLUMN_ORDER);
  return patch.isChanged ? patch.result() : source;
}

function writeColumns(patch: XmlPatch, table: Table, before: Table | undefined): void {
  const present = childOf(patch.root, "tableColumns");
  const sources = new Map(
    childrenOf(present, "tableColumn").map((column) => [numberOf(column, "id"), patch.sourceOf(column)]),
  );
  const columns = table.columns.map((column) => writeColumn(column, table, sources.get(column.id), before));
  patch.putChild(
    patch.root,
    "tableColumns",
    elementXml("tableColumns", { count: columns.length }, columns.join("")),
    TABLE_ORDER,
  );
}

/** Criteria name their column by its place; those of columns that are gone go too. */
function moveCriteria(patch: XmlPatch, table: Table, before: Table): void {
  for (const criterion of childrenOf(childOf(patch.root, "autoFilter"), "filterColumn")) {
    const id = before.columns[numberOf(criterion, "colId") ?? -1]?.id;
    const colId = table.columns.findIndex((column) => column.id === id);
    if (colId < 0) patch.remove(criterion);
    else patch.setAttributes(criterion, { colId });
  }
}

function writeStyle(patch: XmlPatch, { style, showBandedRows }: Table): void {
  const name = style === "" ? undefined : style;
  const present = childOf(patch.root, "tableStyleInfo");
  if (present) patch.setAttributes(present, { name, showRowStripes: showBandedRows });
  else {
    const attributes = {
      name,
      showFirstColumn: false,
      showLastColumn: false,
      showRowStripes: showBandedRows,
      showColumnStripes: false,
    };
    patch.putChild(patch.root, "tableStyleInfo", elementXml("tableStyleInfo", attributes), TABLE_ORDER);
  }
}

/** Attributes of `<table>` that follow the model; those that say what they said are not touched. */
function tableAttributes(table: Table, before: Table | undefined): AttributeValues {
  const { id, name, box, showHeaders, showTotals } = table;
  const naming = name === before?.name ? {} : { name, displayName: name };
  const headers = showHeaders === (before?.showHeaders ?? true) ? {} : { headerRowCount: showHeaders ? undefined : 0 };
  const totals = { totalsRowCount: showTotals ? 1 : undefined, totalsRowShown: showTotals || undefined };
  const isTotalsSame = showTotals === (before?.showTotals ?? false);
  return { id, ref: formatAddress(box), ...naming, ...headers, ...(isTotalsSame ? {} : totals) };
}

const columnIds = (table: Table | undefined): readonly number[] | undefined => table?.columns.map(({ id }) => id);

/** The part of a table with what changed in it; `before` is the table as the part has it, if it has one. */
function writeTable(xml: string, table: Table, before: Table | undefined): string {
  const patch = new XmlPatch(xml);
  patch.setAttributes(patch.root, tableAttributes(table, before));
  writeFilter(patch, patch.root, table.filter, before?.filter ?? null, TABLE_ORDER);
  const isMoved = !contentEquals(columnIds(table), columnIds(before));
  if (before && isMoved && table.filter?.active === true && !table.filter.criteria) moveCriteria(patch, table, before);
  if (!contentEquals(table.columns, before?.columns) || table.name !== before?.name) writeColumns(patch, table, before);
  if (table.style !== before?.style || table.showBandedRows !== before.showBandedRows) writeStyle(patch, table);
  return patch.result();
}

function writePointers(patch: XmlPatch, gone: ReadonlySet<string>, added: readonly string[]): void {
  const present = childOf(patch.root, "tableParts");
  const kept = childrenOf(present, "tablePart").filter((part) => !gone.has(namespacedAttribute(part, "id") ?? ""));
  const pointers = [
    ...kept.map((part) => patch.sourceOf(part)),
    ...added.map((id) => elementXml("tablePart", pointerTo(patch.root, id))),
  ];
  const xml = pointers.length === 0 ? "" : elementXml("tableParts", { count: pointers.length }, pointers.join(""));
  patch.putChild(patch.root, "tableParts", xml, WORKSHEET_ORDER);
}

/** Writes changed and new tables of a sheet, and cuts those that are gone loose. `patch` is the sheet's part, `path` its path. */
export function writeTables(
  patch: XmlPatch,
  path: string,
  sheet: Sheet,
  before: readonly Table[],
  editor: PackageEditor,
): void {
  if (sheet.tables === before) return;
  const originals = new Map(before.map((table) => [table.source, table]));
  const added: string[] = [];
  for (const table of sheet.tables) {
    const original = table.source === undefined ? undefined : originals.get(table.source);
    if (original === table) continue;
    if (original?.source !== undefined)
      editor.setText(original.source, writeTable(editor.text(original.source) ?? EMPTY_TABLE, table, original));
    else
      added.push(
        editor.addPart(path, "table", "xl/tables/table", CONTENT_TYPE, writeTable(EMPTY_TABLE, table, undefined)).id,
      );
  }
  const kept = new Set(sheet.tables.map(({ source }) => source));
  const lost = new Set(before.flatMap(({ source }) => (source === undefined || kept.has(source) ? [] : [source])));
  const gone = new Set<string>();
  editor.removeRelationships(path, ({ id, target }) => lost.has(target) && gone.add(id).has(id));
  if (gone.size + added.length > 0) writePointers(patch, gone, added);
}
