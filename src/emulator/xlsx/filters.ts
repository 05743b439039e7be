/** Filters of sheets and of tables, which are written alike (ECMA-376, 18.3.2). */

import { formatAddress, parseAddress } from "../model/address.ts";
import type { Filter } from "../model/features.ts";
import { decodeCellText, encodeCellText } from "./cell-text.ts";
import { childOf, childrenOf, elementXml, isOn, numberOf, type XmlElement } from "./xml.ts";
import type { XmlPatch } from "./xml-patch.ts";

type Criteria = NonNullable<Filter["criteria"]>;

/** The texts that a column may show; undefined for other conditions, like the ten highest or a month. */
function textsOf(column: XmlElement): ReadonlySet<string> | undefined {
  const filters = childOf(column, "filters");
  if (!filters || filters.children.some(({ name }) => name !== "filter")) return undefined;
  const texts = childrenOf(filters, "filter").map(({ attributes }) => decodeCellText(attributes["val"] ?? ""));
  return new Set(isOn(filters, "blank") ? [...texts, ""] : texts);
}

/** A column with a hidden button only is no criterion. */
const criteriaIn = (autoFilter: XmlElement | undefined): readonly XmlElement[] =>
  childrenOf(autoFilter, "filterColumn").filter((column) => column.children.length > 0);

function readCriteria(columns: readonly XmlElement[]): Criteria | undefined {
  const read = columns.map((column) => [numberOf(column, "colId") ?? -1, textsOf(column)] as const);
  const known = read.flatMap(([offset, texts]) => (texts ? [[offset, texts] as const] : []));
  return known.length > 0 && known.length === read.length ? new Map(known) : undefined;
}

/** The filter of an `<autoFilter>`. */
export function readFilter(autoFilter: XmlElement | undefined): Filter | null {
  const box = parseAddress(autoFilter?.attributes["ref"] ?? "");
  if (!box) return null;
  const columns = criteriaIn(autoFilter);
  const criteria = readCriteria(columns);
  return { box, active: columns.length > 0, ...(criteria && { criteria }) };
}

function columnXml(offset: number, texts: ReadonlySet<string>): string {
  const values = [...texts].filter((text) => text !== "");
  const filters = values.map((text) => elementXml("filter", { val: encodeCellText(text) })).join("");
  const blank = texts.has("") || undefined;
  return elementXml("filterColumn", { colId: offset }, elementXml("filters", { blank }, filters));
}

const columnsXml = (filter: Filter | null): string =>
  [...((filter?.active === true && filter.criteria) || [])]
    .sort(([a], [b]) => a - b)
    .map(([offset, texts]) => columnXml(offset, texts))
    .join("");

const isSame = (a: Filter | null, b: Filter | null): boolean =>
  a?.active === b?.active &&
  (a && formatAddress(a.box)) === (b && formatAddress(b.box)) &&
  columnsXml(a) === columnsXml(b);

/** Puts a changed filter into its sheet or table. Conditions that only the file knows stay until others take their place. */
export function writeFilter(
  patch: XmlPatch,
  parent: XmlElement,
  filter: Filter | null,
  before: Filter | null,
  order: readonly string[],
): void {
  if (isSame(filter, before)) return;
  const present = childOf(parent, "autoFilter");
  const columns = columnsXml(filter);
  if (!filter || !present) {
    const xml = filter ? elementXml("autoFilter", { ref: formatAddress(filter.box) }, columns) : "";
    return patch.putChild(parent, "autoFilter", xml, order);
  }
  patch.setAttributes(present, { ref: formatAddress(filter.box) });
  for (const child of childrenOf(present, "sortState")) patch.remove(child);
  if (filter.active && (!filter.criteria || columns === columnsXml(before))) return;
  for (const child of criteriaIn(present)) patch.remove(child);
  if (columns !== "") patch.append(present, columns);
}
