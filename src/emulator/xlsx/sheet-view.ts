import { columnName } from "../model/address.ts";
import { contentEquals } from "./content-equals.ts";
import { type SheetAspect, WORKSHEET_ORDER } from "./sheet-aspect.ts";
import { childOf, elementXml, isOn, numberOf } from "./xml.ts";
import type { XmlPatch } from "./xml-patch.ts";

const VIEW_ORDER = ["pane", "selection", "pivotSelection", "extLst"];

function paneOf({ rows, columns }: { readonly rows: number; readonly columns: number }): string {
  if (rows === 0 && columns === 0) return "";
  return elementXml("pane", {
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: `${columnName(columns)}${rows + 1}`,
    activePane: rows && columns ? "bottomRight" : rows ? "bottomLeft" : "topRight",
    state: "frozen",
  });
}

/** Frozen panes and gridlines. */
export const sheetView: SheetAspect = {
  read(root, sheet) {
    const view = childOf(childOf(root, "sheetViews"), "sheetView");
    sheet.showGridlines = isOn(view, "showGridLines", true);
    const pane = childOf(view, "pane");
    if (!pane?.attributes["state"]?.startsWith("frozen")) return;
    sheet.frozen = { rows: numberOf(pane, "ySplit") ?? 0, columns: numberOf(pane, "xSplit") ?? 0 };
  },
  write(patch, sheet, before) {
    const isFrozenAnew = !contentEquals(sheet.frozen, before.frozen);
    if (!isFrozenAnew && sheet.showGridlines === before.showGridlines) return;
    const showGridLines = sheet.showGridlines ? undefined : false;
    const view = childOf(childOf(patch.root, "sheetViews"), "sheetView");
    if (!view) {
      const made = elementXml("sheetView", { showGridLines, workbookViewId: 0 }, paneOf(sheet.frozen));
      patch.putChild(patch.root, "sheetViews", elementXml("sheetViews", {}, made), WORKSHEET_ORDER);
      return;
    }
    patch.setAttributes(view, { showGridLines });
    if (!isFrozenAnew) return;
    patch.putChild(view, "pane", paneOf(sheet.frozen), VIEW_ORDER);
    // Selections name the pane that they are in; those of panes that are gone would make the file invalid.
    for (const child of view.children) if (child.name === "selection") patch.remove(child);
  },
};

/** Marks the tab of the active sheet. Two marked tabs would make a group, in which every edit goes to both. */
export function markTab(patch: XmlPatch, isActive: boolean): void {
  const view = childOf(childOf(patch.root, "sheetViews"), "sheetView");
  if (!view || isOn(view, "tabSelected") === isActive) return;
  patch.setAttributes(view, { tabSelected: isActive || undefined });
}
