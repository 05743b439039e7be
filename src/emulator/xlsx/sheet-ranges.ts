import { readFilter, writeFilter } from "./filters.ts";
import { formatRanges, parseRanges } from "./ranges.ts";
import { type SheetAspect, WORKSHEET_ORDER } from "./sheet-aspect.ts";
import { childOf, childrenOf, elementXml, isOn } from "./xml.ts";

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

export const sheetFilter: SheetAspect = {
  read(root, sheet) {
    sheet.filter = readFilter(childOf(root, "autoFilter"));
  },
  write(patch, sheet, before) {
    writeFilter(patch, patch.root, sheet.filter, before.filter, WORKSHEET_ORDER);
  },
};
