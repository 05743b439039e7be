import { fromFileFormula } from "../formulas/file-form.ts";
import type { DefinedName, PageLayout } from "../model/features.ts";
import { defined } from "./defined.ts";
import { childOf, childrenOf, isOn, numberOf, type XmlElement } from "./xml.ts";

/** Names that Excel gives a meaning of its own, such as the print area; they are no names of the user's. */
const BUILT_IN = "_xlnm.";
export const PRINT_TITLES = `${BUILT_IN}Print_Titles`;
export const PRINT_AREA = `${BUILT_IN}Print_Area`;

export const isBuiltIn = (element: XmlElement): boolean => (element.attributes["name"] ?? "").startsWith(BUILT_IN);

export const nameElements = (workbook: XmlElement): readonly XmlElement[] =>
  childrenOf(childOf(workbook, "definedNames"), "definedName");

/** Names of the user's. `sheetIds` has the id of each entry of `<sheets>`, or undefined where that is no worksheet. */
export function readNames(
  workbook: XmlElement,
  xml: string,
  sheetIds: readonly (string | undefined)[],
): readonly DefinedName[] {
  const own = nameElements(workbook).filter((element) => !isBuiltIn(element));
  return own.map((element) => {
    const local = numberOf(element, "localSheetId");
    return defined({
      name: element.attributes["name"] ?? "",
      formula: fromFileFormula(element.text, undefined),
      comment: element.attributes["comment"] ?? "",
      visible: !isOn(element, "hidden"),
      sheetId: local === undefined ? undefined : sheetIds[local],
      source: xml.slice(element.start, element.end),
    });
  });
}

const withoutSheet = (reference: string): string => reference.slice(reference.lastIndexOf("!") + 1);

/** Repeated rows and print area of the sheet at that place. */
export function readPrintNames(workbook: XmlElement, sheetIndex: number): PageLayout {
  const textOf = (name: string): string | undefined =>
    nameElements(workbook).find(
      (element) => element.attributes["name"] === name && numberOf(element, "localSheetId") === sheetIndex,
    )?.text;
  const titles = textOf(PRINT_TITLES)?.split(",").map(withoutSheet);
  const areas = textOf(PRINT_AREA)?.split(",").map(withoutSheet);
  return defined({ titleRows: titles?.find((part) => /^\$?\d+:\$?\d+$/.test(part)), printArea: areas?.join(",") });
}
