/** One small roster as different programs write it: small packages that carry what is peculiar to each. */

import { OFFICE, packageOf, type Part } from "./package-of.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

/** ID, name, track, level and a date, the headings in the first row. */
export const OTHERS_PEOPLE = [
  ["Emp No", "Name", "Track", "Level", "Since"],
  ["00417", "Nora ", "Developer", "D4", 44_927],
  [1002, "Tom & Tove", "Developer", "D3", 44_928],
  [1003, "<Ai>", "Tech Lead", "TL4", 44_929],
] as const;
const HEADINGS = OTHERS_PEOPLE[0];
const TEXTS: readonly string[] = [...new Set(OTHERS_PEOPLE.flat().filter((value) => typeof value === "string"))];

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const letterOf = (column: number): string => "ABCDE".charAt(column);

type Value = string | number;
type WriteCell = (value: Value, address: string, isDate: boolean) => string;

/** The rows of the roster; dates and their heading are in the last column. */
const rowsOf = (write: WriteCell, row: (number: number, cells: string) => string): string =>
  OTHERS_PEOPLE.map((values, index) => {
    const cells = values.map((value, column) =>
      write(value, `${letterOf(column)}${index + 1}`, index > 0 && column === 4),
    );
    return row(index + 1, cells.join(""));
  }).join("");

/** `<c r="A1" s="1" t="s"><v>0</v></c>` */
const sharedCell =
  (prefix = "", numberOf: (value: number) => string = String): WriteCell =>
  (value, address, isDate) => {
    const isText = typeof value === "string";
    const attributes = `r="${address}"${isDate ? ' s="1"' : ""}${isText ? ' t="s"' : ""}`;
    const content = isText ? TEXTS.indexOf(value) : numberOf(value);
    return `<${prefix}c ${attributes}><${prefix}v>${content}</${prefix}v></${prefix}c>`;
  };

const stringItem = (text: string, prefix = ""): string =>
  `<${prefix}si><${prefix}t${text === text.trim() ? "" : ' xml:space="preserve"'}>${escaped(text)}</${prefix}t></${prefix}si>`;

const strings = (items: string, prefix = ""): Part => [
  "sharedStrings",
  `<${prefix}sst xmlns${prefix === "" ? "" : ":x"}="${MAIN}" count="${TEXTS.length}" uniqueCount="${TEXTS.length}">${items}</${prefix}sst>`,
];

/** Two cell styles: plain, and a date. What follows them differs from program to program. */
const styles = (after = "", prefix = ""): Part => {
  const inside =
    `<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
    `<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>` +
    `<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>` +
    `<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/></cellXfs>${after}`;
  const named = prefix === "" ? inside : inside.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`);
  return ["styles", `<${prefix}styleSheet xmlns${prefix === "" ? "" : ":x"}="${MAIN}">${named}</${prefix}styleSheet>`];
};
const CELL_STYLES = `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"/>`;

/** Excel for Windows: a table without filter buttons, names in quotes, a calculation chain, extensions everywhere. */
export function excelTable(): Uint8Array {
  const extended = `xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="${COMPATIBILITY}" mc:Ignorable="x14ac xr" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision"`;
  const rows = rowsOf(
    sharedCell(),
    (number, cells) => `<row r="${number}" spans="1:5" x14ac:dyDescent="0.25">${cells}</row>`,
  );
  const columns = HEADINGS.map((name, at) => `<tableColumn id="${at + 1}" xr3:uid="{0000-${at}}" name="${name}"/>`);
  const book =
    `<workbook ${extended}><fileVersion appName="xl" lastEdited="7" lowestEdited="7" rupBuild="25601"/><workbookPr defaultThemeVersion="166925"/>` +
    `<mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath url="C:\\HR\\" xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac"/></mc:Choice></mc:AlternateContent>` +
    `<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000"/></bookViews>` +
    `<sheets><sheet name="Team" sheetId="3" r:id="rId1"/><sheet name="Bob's notes" sheetId="7" r:id="rId2"/></sheets>` +
    `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">Team!$1:$1</definedName><definedName name="Notes_total">'Bob''s notes'!$B$1</definedName></definedNames>` +
    `<calcPr calcId="191029"/></workbook>`;
  return packageOf("xl/workbook.xml", {
    "xl/workbook.xml": [
      "workbook",
      book,
      [
        ["worksheet", "worksheets/sheet1.xml"],
        ["worksheet", "worksheets/sheet2.xml"],
        ["styles", "styles.xml"],
        ["sharedStrings", "sharedStrings.xml"],
        ["calcChain", "calcChain.xml"],
      ],
    ],
    "xl/worksheets/sheet1.xml": [
      "worksheet",
      `<worksheet ${extended} xr:uid="{0000}"><dimension ref="A1:E4"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="2" max="2" width="18.7109375" customWidth="1"/></cols><sheetData>${rows}</sheetData><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`,
      [["table", "../tables/table1.xml"]],
    ],
    "xl/worksheets/sheet2.xml": [
      "worksheet",
      `<worksheet ${extended}><dimension ref="A1:B2"/><sheetData><row r="1" x14ac:dyDescent="0.25"><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*2</f><v>0</v></c></row><row r="2" x14ac:dyDescent="0.25"><c r="A2"><v>21</v></c><c r="B2"><f t="shared" si="0"/><v>42</v></c></row></sheetData></worksheet>`,
    ],
    "xl/styles.xml": styles(CELL_STYLES),
    "xl/sharedStrings.xml": strings(TEXTS.map((text) => stringItem(text)).join("")),
    "xl/calcChain.xml": ["calcChain", `<calcChain xmlns="${MAIN}"><c r="B1" i="7"/><c r="B2" i="7"/></calcChain>`],
    "xl/tables/table1.xml": [
      "table",
      `<table xmlns="${MAIN}" xmlns:mc="${COMPATIBILITY}" mc:Ignorable="xr3" xmlns:xr3="http://schemas.microsoft.com/office/spreadsheetml/2016/revision3" id="1" name="Staff" displayName="Staff" ref="A1:E4" totalsRowShown="0"><tableColumns count="5">${columns.join("")}</tableColumns><tableStyleInfo name="TableStyleLight9" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`,
    ],
  });
}

/** Excel for Mac as it once was: days count from 1904; a heading has formatted runs. */
export function excelFrom1904(): Uint8Array {
  const rows = rowsOf(
    sharedCell("", (value) => String(value > 40_000 ? value - 1462 : value)),
    (number, cells) => `<row r="${number}">${cells}</row>`,
  );
  const items = TEXTS.map((text) =>
    text === "Level" ? `<si><r><t>Le</t></r><r><rPr><b/></rPr><t>vel</t></r></si>` : stringItem(text),
  );
  return packageOf("xl/workbook.xml", {
    "xl/workbook.xml": [
      "workbook",
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr date1904="1"/><sheets><sheet name="Team" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      [
        ["worksheet", "worksheets/sheet1.xml"],
        ["styles", "styles.xml"],
        ["sharedStrings", "sharedStrings.xml"],
      ],
    ],
    "xl/worksheets/sheet1.xml": [
      "worksheet",
      `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData><phoneticPr fontId="0" type="noConversion"/></worksheet>`,
    ],
    "xl/styles.xml": styles(CELL_STYLES),
    "xl/sharedStrings.xml": strings(items.join("")),
  });
}

/** A report generator: text inside the cells, which say no address; addresses of parts from the root; no named styles. */
export function inlineReport(): Uint8Array {
  const write: WriteCell = (value, _, isDate) =>
    typeof value === "string"
      ? `<c t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`
      : `<c${isDate ? ' s="1"' : ""}><v>${value}</v></c>`;
  return packageOf("/xl/workbook.xml", {
    "xl/workbook.xml": [
      "workbook",
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Team" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      [
        ["worksheet", "/xl/worksheets/sheet.xml"],
        ["styles", "/xl/styles.xml"],
      ],
    ],
    "xl/worksheets/sheet.xml": [
      "worksheet",
      `<worksheet xmlns="${MAIN}"><sheetData>${rowsOf(write, (_, cells) => `<row>${cells}</row>`)}</sheetData></worksheet>`,
    ],
    "xl/styles.xml": styles(),
  });
}

/** A report generator that gives every element a prefix. */
export function prefixedReport(): Uint8Array {
  const rows = rowsOf(sharedCell("x:"), (number, cells) => `<x:row r="${number}">${cells}</x:row>`);
  const columns = HEADINGS.map((name, at) => `<x:tableColumn id="${at + 1}" name="${name}"/>`);
  return packageOf("xl/workbook.xml", {
    "xl/workbook.xml": [
      "workbook",
      `<x:workbook xmlns:x="${MAIN}" xmlns:rel="${OFFICE}"><x:sheets><x:sheet name="Team" sheetId="1" rel:id="rId1"/></x:sheets></x:workbook>`,
      [
        ["worksheet", "worksheets/sheet1.xml"],
        ["styles", "styles.xml"],
        ["sharedStrings", "sharedStrings.xml"],
      ],
    ],
    "xl/worksheets/sheet1.xml": [
      "worksheet",
      `<x:worksheet xmlns:x="${MAIN}" xmlns:rel="${OFFICE}"><x:sheetData>${rows}</x:sheetData><x:tableParts count="1"><x:tablePart rel:id="rId1"/></x:tableParts></x:worksheet>`,
      [["table", "../tables/table1.xml"]],
    ],
    "xl/styles.xml": styles(CELL_STYLES, "x:"),
    "xl/sharedStrings.xml": strings(TEXTS.map((text) => stringItem(text, "x:")).join(""), "x:"),
    "xl/tables/table1.xml": [
      "table",
      `<x:table xmlns:x="${MAIN}" id="4" name="Staff" displayName="Staff" ref="A1:E4"><x:autoFilter ref="A1:E4"/><x:tableColumns count="5">${columns.join("")}</x:tableColumns><x:tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></x:table>`,
    ],
  });
}

/** Google Sheets: an empty drawing for each sheet, empty names, numbers with ".0"; alternating colours are a headless table. */
export function googleSheet({ hasColours = false } = {}): Uint8Array {
  const rows = rowsOf(
    sharedCell("", (value) => value.toFixed(1)),
    (number, cells) => `<row r="${number}">${cells}</row>`,
  );
  const columns = HEADINGS.map((_, at) => `<tableColumn name="Column${at + 1}" id="${at + 1}"/>`);
  const table: Part = [
    "table",
    `<table xmlns="${MAIN}" headerRowCount="0" ref="A1:E4" displayName="Table_1" name="Table_1" id="1"><tableColumns count="5">${columns.join("")}</tableColumns><tableStyleInfo name="Team-style" showColumnStripes="0" showFirstColumn="1" showLastColumn="1" showRowStripes="1"/></table>`,
  ];
  return packageOf("xl/workbook.xml", {
    "xl/workbook.xml": [
      "workbook",
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mx="http://schemas.microsoft.com/office/mac/excel/2008/main" xmlns:mc="${COMPATIBILITY}"><workbookPr/><sheets><sheet state="visible" name="Team" sheetId="1" r:id="rId1"/></sheets><definedNames/><calcPr/></workbook>`,
      [
        ["worksheet", "worksheets/sheet1.xml"],
        ["styles", "styles.xml"],
        ["sharedStrings", "sharedStrings.xml"],
      ],
    ],
    "xl/worksheets/sheet1.xml": [
      "worksheet",
      `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetPr><outlinePr summaryBelow="0" summaryRight="0"/></sheetPr><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr customHeight="1" defaultColWidth="12.63" defaultRowHeight="15.75"/><sheetData>${rows}</sheetData><drawing r:id="rId1"/>${hasColours ? '<tableParts count="1"><tablePart r:id="rId2"/></tableParts>' : ""}</worksheet>`,
      [["drawing", "../drawings/drawing1.xml"], ...(hasColours ? ([["table", "../tables/table1.xml"]] as const) : [])],
    ],
    "xl/drawings/drawing1.xml": ["drawing", `<xdr:wsDr xmlns:xdr="${DRAWING}"/>`],
    "xl/styles.xml": styles(CELL_STYLES),
    "xl/sharedStrings.xml": strings(TEXTS.map((text) => stringItem(text)).join("")),
    ...(hasColours && { "xl/tables/table1.xml": table }),
  });
}
