import { describe, expect, test } from "vitest";
import type { Cell } from "../../../src/emulator/model/cell.ts";
import { openXlsx } from "../../../src/emulator/xlsx/open-xlsx.ts";
import { saveXlsx } from "../../../src/emulator/xlsx/save-xlsx.ts";
import { WorkbookFileError } from "../../../src/emulator/xlsx/workbook-file-error.ts";
import { differingParts, editParts, fileOf, partsOf } from "../../helpers/workbook-files.ts";
import { smallFile } from "./small-file.ts";

const rows = (...cells: readonly string[]): string => `<sheetData><row r="1">${cells.join("")}</row></sheetData>`;
const firstRow = (file: Uint8Array): readonly (Cell["value"] | undefined)[] => {
  const sheet = openXlsx(file).workbook.sheets[0];
  return [0, 1, 2, 3].map((column) => sheet?.cell(0, column).value);
};

const rich = `<si><r><rPr><b/></rPr><t>Own</t></r><r><t xml:space="preserve"> it</t></r><rPh sb="0" eb="1"><t>never</t></rPh></si>`;

const VALUES: readonly (readonly [title: string, cell: string, value: Cell["value"]])[] = [
  ["a shared text", '<c r="A1" t="s"><v>0</v></c>', "A & B"],
  ["a shared text with formatting inside", '<c r="A1" t="s"><v>1</v></c>', "Own it"],
  ["a text with a coded line end", '<c r="A1" t="s"><v>2</v></c>', "one\rtwo"],
  ["an inline text", '<c r="A1" t="inlineStr"><is><t>In</t></is></c>', "In"],
  [
    "an inline text with formatting inside",
    '<c r="A1" t="inlineStr"><is><r><t>In</t></r><r><t>side</t></r></is></c>',
    "Inside",
  ],
  ["a number", '<c r="A1"><v>2.5E-3</v></c>', 0.0025],
  ["a number that says so", '<c r="A1" t="n"><v>7</v></c>', 7],
  ["a boolean", '<c r="A1" t="b"><v>1</v></c>', true],
  ["an error", '<c r="A1" t="e"><v>#N/A</v></c>', { error: "#N/A" }],
  ["an ISO date", '<c r="A1" t="d"><v>2024-03-01T12:00:00</v></c>', 45352.5],
  ["a text result", '<c r="A1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>', "ab"],
  ["a text in CDATA", '<c r="A1" t="str"><f>B1</f><v><![CDATA[a<b & c]]></v></c>', "a<b & c"],
  ["an empty cell with a style", '<c r="A1" s="0"/>', null],
];

test.each(VALUES)("reads %s", (_title, cell, value) => {
  const strings = `<si><t>A &amp; B</t></si>${rich}<si><t>one_x000D_two</t></si>`;
  expect(firstRow(smallFile({ sheets: [rows(cell)], strings }))[0]).toEqual(value);
});

describe("files as other programs write them", () => {
  const ODD: readonly (readonly [title: string, file: Uint8Array])[] = [
    [
      "cells and rows without addresses",
      smallFile({ sheets: ["<sheetData><row><c><v>1</v></c><c><v>2</v></c></row></sheetData>"] }),
    ],
    [
      "no shared strings, no style sheet and no theme",
      editParts(smallFile({ sheets: [rows('<c r="A1"><v>1</v></c>', '<c r="B1"><v>2</v></c>')] }), (path, text) =>
        path === "xl/_rels/workbook.xml.rels" ? text.replace(/<Relationship Id="rId[12]"[^>]*>/g, "") : text,
      ),
    ],
    [
      "absolute targets of relationships",
      editParts(smallFile({ sheets: [rows('<c r="A1"><v>1</v></c>', '<c r="B1"><v>2</v></c>')] }), (path, text) =>
        path === "xl/_rels/workbook.xml.rels" ? text.replaceAll('Target="', 'Target="/xl/') : text,
      ),
    ],
    [
      "prefixed elements",
      editParts(smallFile({ sheets: [rows('<c r="A1"><v>1</v></c>', '<c r="B1"><v>2</v></c>')] }), (path, text) =>
        path.includes("worksheets/sheet") || path === "xl/workbook.xml"
          ? text.replace(/<(\/?)(\w+)/g, "<$1x:$2").replace('xmlns="', 'xmlns:x="')
          : text,
      ),
    ],
  ];

  test.each(ODD)("%s: reads them, and keeps them when saving", (_title, file) => {
    expect(firstRow(file)).toEqual([1, 2, null, null]);
    expect(differingParts(file, saveXlsx(openXlsx(file)))).toEqual([]);
  });

  test.each(ODD)("%s: takes new cells and keeps the old ones", (_title, file) => {
    const opened = openXlsx(file);
    const sheet = opened.workbook.sheets[0];
    const style = opened.workbook.styles.derive(0, (plain) => ({ ...plain, font: { ...plain.font, bold: true } }));
    sheet?.put(0, 3, { value: "new", style });
    sheet?.put(4, 0, { value: 5, formula: "=A1+4", style: 0 });
    const again = openXlsx(saveXlsx(opened)).workbook;
    expect([0, 1, 2, 3].map((column) => again.sheets[0]?.cell(0, column).value)).toEqual([1, 2, null, "new"]);
    expect(again.sheets[0]?.cell(4, 0)).toMatchObject({ value: 5, formula: "=A1+4" });
    expect(again.styles.get(again.sheets[0]?.cell(0, 3).style ?? 0).font.bold).toBe(true);
  });

  test("new elements take the prefix of their part", () => {
    const opened = openXlsx(ODD[3]?.[1] ?? new Uint8Array());
    const sheet = opened.workbook.sheets[0];
    sheet?.put(0, 3, { value: 4, style: 0 });
    if (sheet) sheet.merges = [{ row: 0, column: 0, height: 1, width: 2 }];
    const text = partsOf(saveXlsx(opened)).get("xl/worksheets/sheet1.xml") ?? "";
    expect(text).toContain('<x:c r="D1"><x:v>4</x:v></x:c></x:row>');
    expect(text).toContain('<x:mergeCells count="1"><x:mergeCell ref="A1:B1"/></x:mergeCells>');
  });
});

describe("what is no workbook", () => {
  const ole = (text: string): Uint8Array => {
    const bytes = new Uint8Array(200);
    bytes.set([0xd0, 0xcf, 0x11, 0xe0]);
    [...text].forEach((char, index) => (bytes[100 + index * 2] = char.charCodeAt(0)));
    return bytes;
  };
  const packageRels = (target: string): string =>
    `<Relationships><Relationship Id="rId1" Type="http://x/relationships/officeDocument" Target="${target}"/></Relationships>`;

  const REFUSED: readonly (readonly [title: string, file: Uint8Array, sentence: string])[] = [
    ["an empty file", new Uint8Array(), "The file is not an Excel workbook (.xlsx)."],
    ["a text file", new TextEncoder().encode("employee,grade"), "The file is not an Excel workbook (.xlsx)."],
    [
      "a cut-off archive",
      smallFile({ sheets: [""] }).slice(0, 500),
      "The file is damaged: its archive cannot be read.",
    ],
    ["an archive without a workbook", fileOf([["a.txt", "a"]]), "The file is not an Excel workbook (.xlsx)."],
    [
      "a Word document",
      fileOf([
        ["_rels/.rels", packageRels("word/document.xml")],
        ["word/document.xml", "<document/>"],
      ]),
      "The file is an Office document, but not an Excel workbook.",
    ],
    [
      "a binary workbook",
      fileOf([
        ["_rels/.rels", packageRels("xl/workbook.bin")],
        ["xl/workbook.bin", "x"],
      ]),
      "The file is a binary workbook (.xlsb); save it as an .xlsx workbook first.",
    ],
    [
      "an encrypted workbook",
      ole("EncryptedPackage"),
      "The file is protected with a password; save it as an .xlsx workbook without a password first.",
    ],
    [
      "an old workbook",
      ole("Workbook"),
      "The file is in the format of Excel 97–2003 (.xls); save it as an .xlsx workbook without a password first.",
    ],
  ];

  test.each(REFUSED)("%s is refused with one plain sentence", (_title, file, sentence) => {
    expect(() => openXlsx(file)).toThrow(new WorkbookFileError(sentence));
  });
});

test("rows and columns say their size, and which are hidden", () => {
  const sheet = openXlsx(
    smallFile({
      sheets: [
        '<cols><col min="2" max="3" width="20.5" hidden="1" customWidth="1"/></cols><sheetData><row r="2" ht="30" hidden="1"/></sheetData>',
      ],
    }),
  ).workbook.sheets[0];
  expect(sheet?.rows).toEqual(new Map([[1, { height: 30, hidden: true }]]));
  expect(sheet?.columns).toEqual(
    new Map([
      [1, { width: 20.5, hidden: true }],
      [2, { width: 20.5, hidden: true }],
    ]),
  );
});

test("reads what a sheet says about its view, its protection, its filter and its printing", () => {
  const { workbook } = openXlsx(
    smallFile({
      sheets: [
        `<sheetPr><tabColor theme="4" tint="-0.25"/><pageSetUpPr fitToPage="1"/></sheetPr>` +
          `<sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/></sheetView></sheetViews>` +
          `<sheetData/><sheetProtection sheet="1"/><autoFilter ref="A2:C9"><filterColumn colId="0"><filters><filter val="x"/></filters></filterColumn></autoFilter>` +
          `<mergeCells count="1"><mergeCell ref="A1:C1"/></mergeCells>` +
          `<pageMargins left="0.5" right="0.5" top="1" bottom="1" header="0.3" footer="0.3"/><pageSetup orientation="landscape" fitToHeight="0"/>`,
      ],
      names:
        `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Team!$A$1:$C$9</definedName>` +
        `<definedName name="_xlnm.Print_Titles" localSheetId="0">Team!$A:$A,Team!$1:$2</definedName>` +
        `<definedName name="Grades" comment="steps">Team!$A$1:$A$5</definedName><definedName name="Local" localSheetId="0" hidden="1">1+1</definedName></definedNames>`,
    }),
  );
  const sheet = workbook.sheets[0];
  expect(sheet).toMatchObject({
    tabColor: "#2F5597",
    showGridlines: false,
    frozen: { rows: 2, columns: 1 },
    isProtected: true,
    filter: {
      box: { row: 1, column: 0, height: 8, width: 3 },
      active: true,
      criteria: new Map([[0, new Set(["x"])]]),
    },
    merges: [{ row: 0, column: 0, height: 1, width: 3 }],
    pageLayout: {
      orientation: "landscape",
      fitToWidth: 1,
      margins: { left: 36, right: 36, top: 72, bottom: 72 },
      titleRows: "$1:$2",
      printArea: "$A$1:$C$9",
    },
  });
  expect(sheet?.pageLayout.fitToHeight).toBeUndefined();
  expect(workbook.names).toMatchObject([
    { name: "Grades", formula: "=Team!$A$1:$A$5", comment: "steps", visible: true },
    { name: "Local", formula: "=1+1", comment: "", visible: false, sheetId: sheet?.id },
  ]);
});
