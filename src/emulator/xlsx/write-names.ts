import { toFileFormula } from "../formulas/file-form.ts";
import { quoteSheetName } from "../model/address.ts";
import type { DefinedName } from "../model/features.ts";
import type { Sheet } from "../model/sheet.ts";
import { contentEquals } from "./content-equals.ts";
import { isBuiltIn, nameElements, PRINT_AREA, PRINT_TITLES, readNames } from "./read-names.ts";
import { elementXml, escapeText, numberOf, parseXml } from "./xml.ts";
import { patchTag, type XmlPatch } from "./xml-patch.ts";

/** A worksheet, its place among all sheets now, and what it was at opening. */
export interface PlacedSheet {
  readonly sheet: Sheet;
  readonly index: number;
  /** Place at opening; undefined for a new sheet. */
  readonly oldIndex: number | undefined;
  readonly oldName: string;
  readonly oldLayout: Sheet["pageLayout"];
}

function writeName(name: DefinedName, localSheetId: number | undefined): string {
  const { source, formula, comment, visible } = name;
  const attributes = {
    name: name.name,
    comment: comment || undefined,
    localSheetId,
    hidden: visible ? undefined : true,
  };
  const text = escapeText(toFileFormula(formula, undefined));
  if (source === undefined) return elementXml("definedName", attributes, text);
  const item = parseXml(source);
  const tag = source.slice(0, item.openEnd);
  const original = readNames(parseXml(`<workbook><definedNames>${source}</definedNames></workbook>`), "", [])[0];
  const isSame = contentEquals([original?.name, original?.comment, original?.visible], [name.name, comment, visible]);
  const isPlaced = numberOf(item, "localSheetId") === localSheetId;
  const content = original?.formula === formula ? source.slice(item.openEnd, item.closeStart) : text;
  return (isSame && isPlaced ? tag : patchTag(tag, attributes)) + content + source.slice(item.closeStart);
}

/** Where a print name's rows or area changed, its text: with the sheet's name before each part. */
function printText({ name }: Sheet, parts: string | undefined): string {
  return (
    parts
      ?.split(",")
      .map((part) => `${quoteSheetName(name)}!${part}`)
      .join(",") ?? ""
  );
}

const renamed = (text: string, { sheet, oldName }: PlacedSheet): string =>
  sheet.name === oldName
    ? text
    : text.replaceAll(`${quoteSheetName(oldName)}!`, () => `${quoteSheetName(sheet.name)}!`);

/** A name as it is written, and its XML in the file, if it was there. */
interface WrittenName {
  readonly source: string | undefined;
  readonly xml: string;
}

/** The names with a meaning of their own: those of the file, moved and renamed with their sheets, and changed print names. */
function builtInNames(patch: XmlPatch, sheets: readonly PlacedSheet[]): readonly WrittenName[] {
  const built: WrittenName[] = [];
  const kept = nameElements(patch.root).filter(isBuiltIn);
  for (const item of kept) {
    const local = numberOf(item, "localSheetId");
    const placed = sheets.find(({ oldIndex }) => oldIndex !== undefined && oldIndex === local);
    if (!placed && local !== undefined) continue;
    if (placed && changedPrintName(item.attributes["name"] ?? "", placed)) continue;
    const source = patch.sourceOf(item);
    built.push({ source, xml: placed ? patchLocal(source, placed, local) : source });
  }
  for (const placed of sheets) built.push(...newPrintNames(placed).map((xml) => ({ source: undefined, xml })));
  return built;
}

function patchLocal(source: string, placed: PlacedSheet, local: number | undefined): string {
  if (placed.index === local && placed.sheet.name === placed.oldName) return source;
  const { openEnd, closeStart, text } = parseXml(source);
  return (
    patchTag(source.slice(0, openEnd), { localSheetId: placed.index }) +
    escapeText(renamed(text, placed)) +
    source.slice(closeStart)
  );
}

function changedPrintName(name: string, { sheet: { pageLayout }, oldLayout }: PlacedSheet): boolean {
  if (name === PRINT_TITLES) return pageLayout.titleRows !== oldLayout.titleRows;
  return name === PRINT_AREA && pageLayout.printArea !== oldLayout.printArea;
}

function newPrintNames(placed: PlacedSheet): readonly string[] {
  const { titleRows, printArea } = placed.sheet.pageLayout;
  const wanted = [
    [PRINT_AREA, printArea],
    [PRINT_TITLES, titleRows],
  ] as const;
  return wanted.flatMap(([name, parts]) => {
    const text = changedPrintName(name, placed) ? printText(placed.sheet, parts) : "";
    return text === "" ? [] : [elementXml("definedName", { name, localSheetId: placed.index }, escapeText(text))];
  });
}

/** The content of `<definedNames>`: the file's in its order, then the new; names local to a sheet that is gone are left out. */
export function writeNames(patch: XmlPatch, names: readonly DefinedName[], sheets: readonly PlacedSheet[]): string {
  const own = names.flatMap((name): readonly WrittenName[] => {
    const placed = sheets.find(({ sheet }) => sheet.id === name.sheetId);
    const isGone = name.sheetId !== undefined && !placed;
    return isGone ? [] : [{ source: name.source, xml: writeName(name, placed?.index) }];
  });
  const order = new Map(nameElements(patch.root).map((element, at) => [patch.sourceOf(element), at]));
  const placeOf = ({ source }: WrittenName): number => order.get(source ?? "") ?? order.size;
  const written = [...own, ...builtInNames(patch, sheets)];
  return written
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map(({ xml }) => xml)
    .join("");
}
