import type { Sheet } from "../model/sheet.ts";
import type { Workbook } from "../model/workbook.ts";
import type { WorkbookPackage } from "./opened-workbook.ts";
import { pointerTo } from "./relationships.ts";
import type { SheetEntry, WorkbookPart } from "./workbook-part.ts";
import { type PlacedSheet, writeNames } from "./write-names.ts";
import { childOf, elementXml, numberOf } from "./xml.ts";
import { patchTag, XmlPatch } from "./xml-patch.ts";

/** The sequence of CT_Workbook (ECMA-376, 18.2.27). */
const WORKBOOK_ORDER = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "AlternateContent",
  "revisionPtr",
  "absPath",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

/** A place in `<sheets>`: a worksheet of the model, or an entry that is kept as it is. */
interface Place {
  readonly sheet: Sheet | undefined;
  readonly entry: SheetEntry | undefined;
}

/** The model's sheets in their order; each chart sheet stays behind the sheet that it followed. */
function placesOf(sheets: readonly Sheet[], entries: readonly SheetEntry[]): readonly Place[] {
  const places = sheets.map((sheet): Place => ({ sheet, entry: entries.find(({ path }) => path === sheet.source) }));
  entries.forEach((entry, index) => {
    if (entry.isWorksheet) return;
    const previous = places.findIndex((place) => place.entry !== undefined && place.entry === entries[index - 1]);
    places.splice(previous + 1, 0, { sheet: undefined, entry });
  });
  return places;
}

const stateOf = ({ visibility }: Sheet): string | undefined => (visibility === "visible" ? undefined : visibility);

function keptElement(source: string, { element: item }: SheetEntry, sheet: Sheet): string {
  const { name, state = "visible" } = item.attributes;
  if (name === sheet.name && state === sheet.visibility) return source;
  const openEnd = item.openEnd - item.start;
  const changes = { name: sheet.name, ...(state !== sheet.visibility && { state: stateOf(sheet) }) };
  return patchTag(source.slice(0, openEnd), changes) + source.slice(openEnd);
}

/** `added` has the relationship's id of each new sheet. */
function writeSheets(
  patch: XmlPatch,
  part: WorkbookPart,
  places: readonly Place[],
  added: ReadonlyMap<Sheet, string>,
): string {
  let lastId = Math.max(0, ...part.sheets.map((entry) => numberOf(entry.element, "sheetId") ?? 0));
  const items = places.map(({ sheet, entry }) => {
    if (entry) return sheet ? keptElement(patch.sourceOf(entry.element), entry, sheet) : patch.sourceOf(entry.element);
    if (!sheet) return "";
    return elementXml("sheet", {
      name: sheet.name,
      sheetId: ++lastId,
      state: stateOf(sheet),
      ...pointerTo(patch.root, added.get(sheet) ?? ""),
    });
  });
  return items.join("");
}

function placeSheets(places: readonly Place[], part: WorkbookPart, opened: WorkbookPackage): readonly PlacedSheet[] {
  return places.flatMap(({ sheet, entry }, index): PlacedSheet[] => {
    if (!sheet) return [];
    const oldIndex = entry && part.sheets.indexOf(entry);
    const oldLayout = opened.sheets.get(entry?.path ?? "")?.state.pageLayout ?? {};
    return [{ sheet, index, oldIndex, oldName: entry?.element.attributes["name"] ?? sheet.name, oldLayout }];
  });
}

/** Replaces what is inside the child of that name, unless its elements are the same already. */
function putIfChanged(patch: XmlPatch, name: string, inside: string): void {
  const present = childOf(patch.root, name);
  if (present && present.children.map((child) => patch.sourceOf(child)).join("") === inside) return;
  patch.putChild(patch.root, name, inside === "" ? "" : elementXml(name, {}, inside), WORKBOOK_ORDER);
}

function writeActiveTab(patch: XmlPatch, activeTab: number): void {
  const view = childOf(childOf(patch.root, "bookViews"), "workbookView");
  if ((numberOf(view, "activeTab") ?? 0) === activeTab) return;
  if (view) patch.setAttributes(view, { activeTab });
  else
    patch.putChild(
      patch.root,
      "bookViews",
      elementXml("bookViews", {}, elementXml("workbookView", { activeTab })),
      WORKBOOK_ORDER,
    );
}

const namesMayDiffer = (
  places: readonly PlacedSheet[],
  workbook: Workbook,
  opened: WorkbookPackage,
  entries: number,
): boolean => workbook.names !== opened.names || places.length !== entries || places.some(isPlacedAnew);

const isPlacedAnew = ({ sheet, index, oldIndex, oldName, oldLayout }: PlacedSheet): boolean =>
  index !== oldIndex || sheet.name !== oldName || sheet.pageLayout !== oldLayout;

/** The workbook part with its sheets, names and active sheet as they are now, or undefined when it stays as it was. */
export function writeWorkbook(
  part: WorkbookPart,
  workbook: Workbook,
  opened: WorkbookPackage,
  added: ReadonlyMap<Sheet, string>,
): string | undefined {
  const patch = new XmlPatch(part.xml);
  const places = placesOf(workbook.sheets, part.sheets);
  putIfChanged(patch, "sheets", writeSheets(patch, part, places, added));
  const placed = placeSheets(places, part, opened);
  if (namesMayDiffer(placed, workbook, opened, part.sheets.filter(({ isWorksheet }) => isWorksheet).length)) {
    putIfChanged(patch, "definedNames", writeNames(patch, workbook.names, placed));
  }
  writeActiveTab(
    patch,
    Math.max(
      0,
      places.findIndex(({ sheet }) => sheet?.id === workbook.activeSheetId),
    ),
  );
  return patch.isChanged ? patch.result() : undefined;
}
