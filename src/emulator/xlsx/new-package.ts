import { DEFAULT_STYLE } from "../model/style.ts";
import { THEME_PART } from "./default-theme.ts";
import type { WorkbookPackage } from "./opened-workbook.ts";
import { TYPE_BASE } from "./relationships.ts";
import { elementXml } from "./xml.ts";

const DECLARATION = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export const CONTENT_TYPES = {
  worksheet: `${SPREADSHEET_TYPE}.worksheet+xml`,
  styles: `${SPREADSHEET_TYPE}.styles+xml`,
  sharedStrings: `${SPREADSHEET_TYPE}.sharedStrings+xml`,
} as const;

/** A worksheet without cells; a new sheet is written as a change of it. */
export const EMPTY_SHEET =
  `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${TYPE_BASE}">` +
  `<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData></sheetData></worksheet>`;

export const EMPTY_STRINGS = `${DECLARATION}<sst xmlns="${MAIN}" count="0" uniqueCount="0"></sst>`;

/** A style sheet with the default style alone. */
export const DEFAULT_STYLES =
  `${DECLARATION}<styleSheet xmlns="${MAIN}">` +
  `<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>` +
  // The first two fills are fixed by the format.
  `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
  `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>` +
  `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>`;

const WORKBOOK =
  `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${TYPE_BASE}"><workbookPr/>` +
  `<bookViews><workbookView/></bookViews><sheets></sheets><calcPr calcId="191029"/></workbook>`;

const CORE =
  `${DECLARATION}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">` +
  `<dc:creator></dc:creator></cp:coreProperties>`;

const APP =
  `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
  `<Application>Microsoft Excel</Application></Properties>`;

/** The parts of a new file: path, content type, text, and the relationship that leads to it. */
const PARTS = [
  ["xl/workbook.xml", `${SPREADSHEET_TYPE}.sheet.main+xml`, WORKBOOK],
  ["xl/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml", THEME_PART],
  ["xl/styles.xml", CONTENT_TYPES.styles, DEFAULT_STYLES],
  ["docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", CORE],
  ["docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml", APP],
] as const;

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(([Type, Target], index) =>
    elementXml("Relationship", { Id: `rId${index + 1}`, Type, Target }),
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}

function contentTypes(): string {
  const defaults = [
    ["rels", "application/vnd.openxmlformats-package.relationships+xml"],
    ["xml", "application/xml"],
  ];
  const items = [
    ...defaults.map(([Extension, ContentType]) => elementXml("Default", { Extension, ContentType })),
    ...PARTS.map(([path, ContentType]) => elementXml("Override", { PartName: `/${path}`, ContentType })),
  ];
  return `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">${items.join("")}</Types>`;
}

/** The package of a workbook that was made from scratch: no sheets yet, the default style, Office's theme. */
export function newPackage(): WorkbookPackage {
  const texts: readonly (readonly [string, string])[] = [
    ["[Content_Types].xml", contentTypes()],
    [
      "_rels/.rels",
      relationships([
        [`${TYPE_BASE}/officeDocument`, "xl/workbook.xml"],
        [`${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
        [`${TYPE_BASE}/extended-properties`, "docProps/app.xml"],
      ]),
    ],
    [
      "xl/_rels/workbook.xml.rels",
      relationships([
        [`${TYPE_BASE}/theme`, "theme/theme1.xml"],
        [`${TYPE_BASE}/styles`, "styles.xml"],
      ]),
    ],
    ...PARTS.map(([path, , text]) => [path, text] as const),
  ];
  const encoder = new TextEncoder();
  const parts = new Map(texts.map(([path, text]) => [path, encoder.encode(text)]));
  return { parts, strings: [], cellStyles: [DEFAULT_STYLE], sheets: new Map(), names: [], activePath: undefined };
}
