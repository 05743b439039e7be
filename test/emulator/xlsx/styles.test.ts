import { expect, test } from "vitest";
import { DEFAULT_STYLE, type Style } from "../../../src/emulator/model/style.ts";
import { tinted } from "../../../src/emulator/xlsx/colors.ts";
import { openXlsx } from "../../../src/emulator/xlsx/open-xlsx.ts";
import { saveXlsx } from "../../../src/emulator/xlsx/save-xlsx.ts";
import { partsOf } from "../../helpers/workbook-files.ts";
import { smallFile } from "./small-file.ts";

const XF =
  '<xf numFmtId="164" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" quotePrefix="1">' +
  '<alignment horizontal="center" vertical="top" wrapText="1" textRotation="90"/><protection locked="0" hidden="1"/></xf>';

const STYLES =
  `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot; y&quot;"/></numFmts>` +
  `<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><scheme val="minor"/></font>` +
  `<font><b/><i val="0"/><u val="double"/><sz val="14"/><color theme="4" tint="0.4"/><name val="Arial"/><family val="2"/></font></fonts>` +
  `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>` +
  `<fill><patternFill patternType="solid"><fgColor indexed="13"/><bgColor indexed="64"/></patternFill></fill></fills>` +
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>` +
  `<border diagonalUp="1"><left/><right/><top/><bottom style="thin"><color rgb="FF112233"/></bottom><diagonal style="hair"/></border></borders>` +
  `<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${XF}</cellXfs></styleSheet>`;

const file = (): Uint8Array =>
  smallFile({ sheets: ['<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>'], styles: STYLES });

test("reads number format, font, fill, borders, alignment and protection of a style", () => {
  const opened = openXlsx(file()).workbook;
  expect(opened.styles.get(opened.sheets[0]?.cell(0, 0).style ?? 0)).toEqual({
    numberFormat: '0.0" y"',
    font: {
      name: "Arial",
      size: 14,
      color: "#8FAADC",
      bold: true,
      italic: false,
      underline: true,
      strikethrough: false,
    },
    fill: { color: "#FFFF00", pattern: "solid", patternColor: null },
    borders: { ...DEFAULT_STYLE.borders, bottom: { style: "thin", color: "#112233" } },
    alignment: { horizontal: "center", vertical: "top", wrapText: true, indent: 0 },
    locked: false,
    quotePrefix: true,
    origin: 1,
  });
});

test.each([
  ["#4472C4", 0.4, "#8FAADC"],
  ["#4472C4", -0.25, "#2F5597"],
  ["#FFFFFF", -0.15, "#D9D9D9"],
  ["#000000", 0.5, "#808080"],
])("%s with a tint of %d is %s by the rule of the standard", (color, tint, expected) => {
  expect(tinted(color, tint)).toBe(expected);
});

function savedWith(change: (style: Style) => Style): { readonly styles: string; readonly style: Style | undefined } {
  const opened = openXlsx(file());
  const { styles, sheets } = opened.workbook;
  sheets[0]?.put(0, 0, { value: 1, style: styles.derive(1, change) });
  const saved = saveXlsx(opened);
  const again = openXlsx(saved).workbook;
  const style = again.styles.get(again.sheets[0]?.cell(0, 0).style ?? 0);
  return { styles: partsOf(saved).get("xl/styles.xml") ?? "", style };
}

const CHANGES: readonly (readonly [title: string, change: (style: Style) => Style, xf: string, extra: string])[] = [
  [
    "another font weight keeps the theme colour, the kind of underline and the family",
    (style) => ({ ...style, font: { ...style.font, bold: false } }),
    XF.replace('fontId="1"', 'fontId="2"'),
    '<font><i val="0"/><u val="double"/><sz val="14"/><color theme="4" tint="0.4"/><name val="Arial"/><family val="2"/></font></fonts>',
  ],
  [
    "another edge keeps the diagonal",
    (style) => ({ ...style, borders: { ...style.borders, top: { style: "thick", color: null } } }),
    XF.replace('borderId="1"', 'borderId="2"').replace('quotePrefix="1"', 'quotePrefix="1" applyBorder="1"'),
    '<border diagonalUp="1"><left/><right/><top style="thick"><color auto="1"/></top><bottom style="thin"><color rgb="FF112233"/></bottom><diagonal style="hair"/></border></borders>',
  ],
  [
    "another alignment keeps the rotation",
    (style) => ({ ...style, alignment: { ...style.alignment, horizontal: "left" } }),
    XF.replace('"center"', '"left"').replace('quotePrefix="1"', 'quotePrefix="1" applyAlignment="1"'),
    "",
  ],
  [
    "another lock keeps the hidden formula",
    (style) => ({ ...style, locked: true }),
    XF.replace('locked="0"', 'locked="1"').replace('quotePrefix="1"', 'quotePrefix="1" applyProtection="1"'),
    "",
  ],
  [
    "a new number format gets the next free id",
    (style) => ({ ...style, numberFormat: "0.000" }),
    XF.replace('numFmtId="164"', 'numFmtId="165"').replace('quotePrefix="1"', 'quotePrefix="1" applyNumberFormat="1"'),
    '<numFmt numFmtId="165" formatCode="0.000"/></numFmts>',
  ],
  [
    "a built-in number format gets its own id",
    (style) => ({ ...style, numberFormat: "@" }),
    XF.replace('numFmtId="164"', 'numFmtId="49"').replace('quotePrefix="1"', 'quotePrefix="1" applyNumberFormat="1"'),
    "",
  ],
  [
    "another fill",
    (style) => ({ ...style, fill: { color: "#DDEEFF", pattern: "solid", patternColor: null } }),
    XF.replace('fillId="2"', 'fillId="3"').replace('quotePrefix="1"', 'quotePrefix="1" applyFill="1"'),
    '<fill><patternFill patternType="solid"><fgColor rgb="FFDDEEFF"/></patternFill></fill></fills>',
  ],
];

test.each(CHANGES)("%s", (_title, change, xf, extra) => {
  const before = openXlsx(file()).workbook.styles.get(1);
  const { styles, style } = savedWith(change);
  expect(styles).toContain(`${XF}${xf}</cellXfs>`);
  expect(styles).toContain('<cellXfs count="3">');
  expect(styles).toContain(extra);
  expect({ ...style, origin: 1 }).toEqual(change(before));
});

test("a style that is like one of the file takes its index, and the style sheet stays", () => {
  const { styles } = savedWith((style) => ({ ...style }));
  expect(styles).toBe(STYLES);
});
