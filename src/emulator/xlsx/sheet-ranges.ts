import { formatAddress, parseAddress } from "../model/address.ts";
import type { Filter } from "../model/features.ts";
import { formatRanges, parseRanges } from "./ranges.ts";
import { type SheetAspect, WORKSHEET_ORDER } from "./sheet-aspect.ts";
import { childOf, childrenOf, elementXml, isOn, type XmlElement } from "./xml.ts";
import type { XmlPatch } from "./xml-patch.ts";

export const merges: SheetAspect = {
  read(root, sheet) {
    const cells = childrenOf(childOf(root, "mergeCells"), "mergeCell");
    sheet.merges = cells.flatMap(({ attributes }) => parseRanges(attributes["ref"] ?? ""));
  },
  write(patch, sheet, before) {
    if (sheet.merges === before.merges) return;
    const cells = sheet.merges.map((box) => elementXml("mergeCell", { ref: formatRanges([box]) }));
    const xml = cells.length === 0 ? "" : elementXml("mergeCells", { count: cells.length }, cells.join(""));
    patch.putChild(patch.root, "mergeCells", xml, WORKSHEET_ORDER);
  },
};

export const protection: SheetAspect = {
  read(root, sheet) {
    sheet.isProtected = isOn(childOf(root, "sheetProtection"), "sheet");
  },
  write(patch, sheet, before) {
    if (sheet.isProtected === before.isProtected) return;
    const xml = sheet.isProtected ? elementXml("sheetProtection", { sheet: true, objects: true, scenarios: true }) : "";
    patch.putChild(patch.root, "sheetProtection", xml, WORKSHEET_ORDER);
  },
};

/** The filter of an `<autoFilter>`; a column with hidden buttons only is no criterion. */
export function readFilter(autoFilter: XmlElement | undefined): Filter | null {
  const box = parseAddress(autoFilter?.attributes["ref"] ?? "");
  return box && { box, active: childrenOf(autoFilter, "filterColumn").some((column) => column.children.length > 0) };
}

/** Puts a changed filter into its sheet or table; criteria stay unless they were cleared. */
export function writeFilter(
  patch: XmlPatch,
  parent: XmlElement,
  filter: Filter | null,
  order: readonly string[],
): void {
  const present = childOf(parent, "autoFilter");
  if (!filter || !present) {
    patch.putChild(
      parent,
      "autoFilter",
      filter ? elementXml("autoFilter", { ref: formatAddress(filter.box) }) : "",
      order,
    );
    return;
  }
  patch.setAttributes(present, { ref: formatAddress(filter.box) });
  const isCleared = !filter.active && readFilter(present)?.active === true;
  for (const child of isCleared ? present.children : childrenOf(present, "sortState")) patch.remove(child);
}

export const sheetFilter: SheetAspect = {
  read(root, sheet) {
    sheet.filter = readFilter(childOf(root, "autoFilter"));
  },
  write(patch, sheet, before) {
    if (sheet.filter !== before.filter) writeFilter(patch, patch.root, sheet.filter, WORKSHEET_ORDER);
  },
};
