import type { PageLayout } from "../model/features.ts";
import { readColor } from "./colors.ts";
import { contentEquals } from "./content-equals.ts";
import { defined } from "./defined.ts";
import { type SheetAspect, WORKSHEET_ORDER } from "./sheet-aspect.ts";
import { childOf, elementXml, isOn, numberOf, type XmlElement } from "./xml.ts";
import type { XmlPatch } from "./xml-patch.ts";

const POINTS_PER_INCH = 72;
const PROPERTIES_ORDER = ["tabColor", "outlinePr", "pageSetUpPr"];
const ORIENTATIONS = ["portrait", "landscape"] as const;
const NO_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

function readMargins(margins: XmlElement | undefined): PageLayout["margins"] {
  if (!margins) return undefined;
  const points = (side: string): number => (numberOf(margins, side) ?? 0) * POINTS_PER_INCH;
  return { top: points("top"), bottom: points("bottom"), left: points("left"), right: points("right") };
}

/** Pages that the sheet is fitted to in one direction; 0 in the file means as many as it takes. */
const pages = (setup: XmlElement | undefined, attribute: string): number | undefined =>
  (numberOf(setup, attribute) ?? 1) || undefined;

function writeMargins(patch: XmlPatch, margins: PageLayout["margins"]): void {
  if (!margins) return;
  const sides = Object.entries(margins).map(([side, points]) => [side, points / POINTS_PER_INCH]);
  const present = childOf(patch.root, "pageMargins");
  patch.setChild("pageMargins", { ...(present ? {} : NO_MARGINS), ...Object.fromEntries(sides) }, WORKSHEET_ORDER);
}

function writeFit(patch: XmlPatch, { fitToWidth, fitToHeight }: PageLayout): void {
  const fitToPage = fitToWidth !== undefined || fitToHeight !== undefined;
  const present = childOf(childOf(patch.root, "sheetPr"), "pageSetUpPr");
  if (present) patch.setAttributes(present, { fitToPage: fitToPage || undefined });
  else if (fitToPage) putProperty(patch, "pageSetUpPr", elementXml("pageSetUpPr", { fitToPage }));
  const pagesWanted = fitToPage
    ? { fitToWidth: fitToWidth ?? 0, fitToHeight: fitToHeight ?? 0 }
    : { fitToWidth: undefined, fitToHeight: undefined };
  patch.setChild("pageSetup", pagesWanted, WORKSHEET_ORDER);
}

const putProperty = (patch: XmlPatch, name: string, xml: string): void =>
  patch.putGrandchild("sheetPr", name, xml, WORKSHEET_ORDER, PROPERTIES_ORDER);

/** Orientation, fit and margins. Print titles and print area are defined names in the file, and written there. */
export const pageLayout: SheetAspect = {
  read(root, sheet) {
    const setup = childOf(root, "pageSetup");
    const isFitted = isOn(childOf(childOf(root, "sheetPr"), "pageSetUpPr"), "fitToPage");
    sheet.pageLayout = defined({
      orientation: ORIENTATIONS.find((known) => known === setup?.attributes["orientation"]),
      fitToWidth: isFitted ? pages(setup, "fitToWidth") : undefined,
      fitToHeight: isFitted ? pages(setup, "fitToHeight") : undefined,
      margins: readMargins(childOf(root, "pageMargins")),
    });
  },
  write(patch, sheet, before) {
    const { orientation, fitToWidth, fitToHeight, margins } = sheet.pageLayout;
    const old = before.pageLayout;
    if (!contentEquals(margins, old.margins)) writeMargins(patch, margins);
    if (fitToWidth !== old.fitToWidth || fitToHeight !== old.fitToHeight) writeFit(patch, sheet.pageLayout);
    if (orientation !== old.orientation) patch.setChild("pageSetup", { orientation }, WORKSHEET_ORDER);
  },
};

/** The colour of the sheet's tab. */
export const tabColor: SheetAspect = {
  read(root, sheet, { styles }) {
    sheet.tabColor = readColor(childOf(childOf(root, "sheetPr"), "tabColor"), styles.palette) ?? "";
  },
  write(patch, sheet, before) {
    if (sheet.tabColor === before.tabColor) return;
    const rgb = `FF${sheet.tabColor.slice(1)}`;
    putProperty(patch, "tabColor", sheet.tabColor === "" ? "" : elementXml("tabColor", { rgb }));
  },
};
