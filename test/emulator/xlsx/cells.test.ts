import { expect, test } from "vitest";
import type { Cell } from "../../../src/emulator/model/cell.ts";
import type { Sheet } from "../../../src/emulator/model/sheet.ts";
import type { Workbook } from "../../../src/emulator/model/workbook.ts";
import { openXlsx } from "../../../src/emulator/xlsx/open-xlsx.ts";
import { saveXlsx } from "../../../src/emulator/xlsx/save-xlsx.ts";
import { partsOf } from "../../helpers/workbook-files.ts";
import { smallFile } from "./small-file.ts";

const RICH = "<si><r><rPr><b/></rPr><t>Own</t></r><r><t>er</t></r></si>";
const STRINGS = `${RICH}<si><t>plain</t></si>`;

function saved(row: string, change: (sheet: Sheet, workbook: Workbook) => void, strings = STRINGS) {
  const opened = openXlsx(smallFile({ sheets: [`<sheetData>${row}</sheetData>`], strings }));
  const sheet = opened.workbook.sheets[0];
  if (!sheet) throw new Error("The file has no sheet.");
  change(sheet, opened.workbook);
  const bytes = saveXlsx(opened);
  const parts = partsOf(bytes);
  const rows = /<sheetData>(.*)<\/sheetData>/s.exec(parts.get("xl/worksheets/sheet1.xml") ?? "")?.[1];
  return { rows, strings: parts.get("xl/sharedStrings.xml") ?? "", sheet: openXlsx(bytes).workbook.sheets[0] };
}

const edit = (sheet: Sheet, column: number, change: Partial<Cell>): void =>
  sheet.put(0, column, { ...sheet.cell(0, column), ...change });
const bold = (workbook: Workbook): number =>
  workbook.styles.derive(0, (style) => ({ ...style, font: { ...style.font, bold: true } }));

const EDITS: readonly (readonly [
  title: string,
  row: string,
  change: (sheet: Sheet, workbook: Workbook) => void,
  expected: string,
])[] = [
  [
    "a cell between others",
    '<row r="1" spans="1:3"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row>',
    (sheet) => edit(sheet, 1, { value: 2 }),
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>',
  ],
  [
    "a cell in a row that had none",
    '<row r="1" ht="20" x14ac:dyDescent="0.2"/>',
    (sheet) => edit(sheet, 0, { value: true }),
    '<row r="1" ht="20" x14ac:dyDescent="0.2"><c r="A1" t="b"><v>1</v></c></row>',
  ],
  [
    "a cell emptied",
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>',
    (sheet) => edit(sheet, 0, { value: null }),
    '<row r="1"><c r="B1"><v>2</v></c></row>',
  ],
  [
    "a styled cell emptied",
    '<row r="1"><c r="A1" t="s"><v>1</v></c></row>',
    (sheet, book) => edit(sheet, 0, { value: null, style: bold(book) }),
    '<row r="1"><c r="A1" s="1"/></row>',
  ],
  [
    "a style alone keeps formatted text",
    '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
    (sheet, book) => edit(sheet, 0, { style: bold(book) }),
    '<row r="1"><c r="A1" t="s" s="1"><v>0</v></c></row>',
  ],
  [
    "formatted text that moves keeps its formatting",
    '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
    (sheet) => {
      sheet.put(0, 1, sheet.cell(0, 0));
      sheet.put(0, 0, { value: 1, style: 0 });
    },
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1" t="s"><v>0</v></c></row>',
  ],
  [
    "a result of another type",
    '<row r="1"><c r="A1" cm="1" vm="2"><f t="array" ref="A1:A3">SORT(B1:B3)</f><v>1</v></c></row>',
    (sheet) => edit(sheet, 0, { value: "x" }),
    '<row r="1"><c r="A1" cm="1" t="str"><f t="array" ref="A1:A3">SORT(B1:B3)</f><v>x</v></c></row>',
  ],
  [
    "a result that is an error",
    '<row r="1"><c r="A1" t="str"><f ca="1">B1</f><v>x</v></c></row>',
    (sheet) => edit(sheet, 0, { value: { error: "#DIV/0!" } }),
    '<row r="1"><c r="A1" t="e"><f ca="1">B1</f><v>#DIV/0!</v></c></row>',
  ],
  [
    "a formula changed",
    '<row r="1"><c r="A1" cm="1"><f>B1</f><v>1</v></c></row>',
    (sheet) => edit(sheet, 0, { formula: '=B1&"<"', value: "1<" }),
    '<row r="1"><c r="A1" t="str"><f>B1&amp;"&lt;"</f><v>1&lt;</v></c></row>',
  ],
  [
    "a formula of a later version",
    '<row r="1"/>',
    (sheet) => edit(sheet, 0, { formula: "=XLOOKUP(1,B:B,C:C)", value: 1 }),
    '<row r="1"><c r="A1"><f>_xlfn.XLOOKUP(1,B:B,C:C)</f><v>1</v></c></row>',
  ],
  [
    "an array formula",
    '<row r="1"/>',
    (sheet) => edit(sheet, 0, { formula: "=B1:B2*2", arrayRange: "A1:A2", value: 1 }),
    '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>1</v></c></row>',
  ],
  [
    "a formula replaced by a value",
    '<row r="1"><c r="A1"><f>B1</f><v>1</v></c></row>',
    (sheet) => sheet.put(0, 0, { value: 1, style: 0 }),
    '<row r="1"><c r="A1"><v>1</v></c></row>',
  ],
  [
    "rows before, between and after",
    '<row r="3"><c r="A3"><v>3</v></c></row>',
    (sheet) => [0, 4].forEach((row) => sheet.put(row, 0, { value: row, style: 0 })),
    '<row r="1"><c r="A1"><v>0</v></c></row><row r="3"><c r="A3"><v>3</v></c></row><row r="5"><c r="A5"><v>4</v></c></row>',
  ],
  [
    "a hidden row",
    '<row r="1" s="2" customFormat="1"><c r="A1"><v>1</v></c></row>',
    (sheet) => void sheet.rows.set(0, { hidden: true }),
    '<row r="1" s="2" customFormat="1" hidden="1"><c r="A1"><v>1</v></c></row>',
  ],
  [
    "a row shown again",
    '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row>',
    (sheet) => void sheet.rows.delete(0),
    '<row r="1"><c r="A1"><v>1</v></c></row>',
  ],
  [
    "white space between elements",
    '\n <row r="1">\n  <c r="A1"> <v>1</v> </c>\n </row>\n <row r="2"/>\n',
    (sheet) => sheet.put(1, 0, { value: 2, style: 0 }),
    '\n <row r="1">\n  <c r="A1"> <v>1</v> </c>\n </row>\n <row r="2"><c r="A2"><v>2</v></c></row>\n',
  ],
];

test.each(EDITS)("%s", (_title, row, change, expected) => {
  expect(saved(row, change).rows).toBe(expected);
});

test("new texts are appended to the shared strings once, known plain texts are found again", () => {
  const { rows, strings } = saved('<row r="1"/>', (sheet) => {
    ["plain", "Owner", " new\n", "Owner"].forEach((value, column) => edit(sheet, column, { value }));
  });
  expect(rows).toBe(
    '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>2</v></c><c r="C1" t="s"><v>3</v></c><c r="D1" t="s"><v>2</v></c></row>',
  );
  expect(strings).toContain(`${STRINGS}<si><t>Owner</t></si><si><t xml:space="preserve"> new\n</t></si></sst>`);
  expect(strings).toContain('count="4" uniqueCount="4"');
});

test.each([["a\rb\u0001c"], ["looks like _x0041_"], ["<&>\"'"], ["  "], ["=1+1"], ["😀"], ["_x_ _x00"]])(
  "text %j comes back as it was",
  (value) => {
    const { sheet } = saved('<row r="1"/>', (edited) => edit(edited, 0, { value }));
    expect(sheet?.cell(0, 0).value).toBe(value);
  },
);

test.each([[0.1 + 0.2], [1e21], [-5e-324], [123456789012345680]])("number %d comes back as it was", (value) => {
  const { sheet } = saved('<row r="1"/>', (edited) => edit(edited, 0, { value }));
  expect(sheet?.cell(0, 0).value).toBe(value);
});

test("shared formulas are read at each cell's own place", () => {
  const { sheet } = saved(
    '<row r="1"><c r="B1"><f t="shared" ref="B1:C2" si="0">$A1+B$4+LEN("A1")+Other!D1</f><v>1</v></c><c r="C1"><f t="shared" si="0"/><v>2</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/><v>3</v></c></row>',
    () => undefined,
  );
  expect(sheet?.cell(0, 2).formula).toBe('=$A1+C$4+LEN("A1")+Other!E1');
  expect(sheet?.cell(1, 1).formula).toBe('=$A2+B$4+LEN("A1")+Other!D2');
});
