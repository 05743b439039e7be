import { fromFileFormula } from "../formulas/file-form.ts";
import { parseAddress } from "../model/address.ts";
import type { Table, TableColumn } from "../model/features.ts";
import type { Sheet } from "../model/sheet.ts";
import { decodeCellText } from "./cell-text.ts";
import { defined } from "./defined.ts";
import { readFilter } from "./filters.ts";
import { decodePart, readRelationships } from "./relationships.ts";
import { childOf, childrenOf, isOn, numberOf, parseXml, type XmlElement } from "./xml.ts";
import type { Parts } from "./zip.ts";

function readColumn(column: XmlElement, table: string): TableColumn {
  const formula = childOf(column, "calculatedColumnFormula")?.text;
  return defined({
    id: numberOf(column, "id") ?? 0,
    name: decodeCellText(column.attributes["name"] ?? ""),
    calculatedFormula: formula === undefined ? undefined : fromFileFormula(formula, table),
  });
}

function readTable(xml: string, source: string): Table | undefined {
  const root = parseXml(xml);
  const { attributes } = root;
  const box = parseAddress(attributes["ref"] ?? "");
  if (root.name !== "table" || !box) return undefined;
  const name = attributes["displayName"] ?? attributes["name"] ?? "";
  const style = childOf(root, "tableStyleInfo");
  return {
    id: numberOf(root, "id") ?? 0,
    name,
    box,
    columns: childrenOf(childOf(root, "tableColumns"), "tableColumn").map((column) => readColumn(column, name)),
    style: style?.attributes["name"] ?? "",
    showHeaders: numberOf(root, "headerRowCount") !== 0,
    showTotals: (numberOf(root, "totalsRowCount") ?? 0) > 0,
    showBandedRows: isOn(style, "showRowStripes"),
    filter: readFilter(childOf(root, "autoFilter")),
    source,
  };
}

/** The tables that a sheet's part is related to. */
export function readTables(parts: Parts, path: string, sheet: Sheet): void {
  const related = readRelationships(parts, path).filter(({ kind, isExternal }) => kind === "table" && !isExternal);
  sheet.tables = related.flatMap(({ target }) => {
    const bytes = parts.get(target);
    return (bytes && readTable(decodePart(bytes), target)) ?? [];
  });
}
