import { describe, expect, test } from "vitest";
import type { Sheet } from "../../../src/emulator/model/sheet.ts";
import { WORKSHEET_ORDER } from "../../../src/emulator/xlsx/sheet-aspect.ts";
import { openXlsx } from "../../../src/emulator/xlsx/open-xlsx.ts";
import { saveXlsx } from "../../../src/emulator/xlsx/save-xlsx.ts";
import { childrenOf, parseXml } from "../../../src/emulator/xlsx/xml.ts";
import { partsOf } from "../../helpers/workbook-files.ts";
import { smallFile } from "./small-file.ts";

const PATH = "xl/worksheets/sheet1.xml";
const box = { row: 1, column: 0, height: 4, width: 1 };

/** The sheet's part after the change, and the sheet reopened. */
function saved(content: string, change: (sheet: Sheet) => void): { readonly xml: string; readonly sheet: Sheet } {
  const opened = openXlsx(smallFile({ sheets: [content] }));
  const sheet = opened.workbook.sheets[0];
  if (!sheet) throw new Error("The file has no sheet.");
  change(sheet);
  const bytes = saveXlsx(opened);
  return { xml: partsOf(bytes).get(PATH) ?? "", sheet: openXlsx(bytes).workbook.sheets[0] ?? sheet };
}

const VALIDATION =
  '<dataValidation type="list" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1" xr:uid="{1}" imeMode="off" errorTitle="No" error="Pick one" promptTitle="Grade" prompt="One_x000D_two" sqref="A2:A5"><formula1>Grades</formula1></dataValidation>';
const LATER =
  '<extLst><ext uri="{x14}"><x14:dataValidations count="1"><x14:dataValidation type="list"/></x14:dataValidations></ext></extLst>';
const validated = `<sheetData/><dataValidations count="1" disablePrompts="0">${VALIDATION}</dataValidations>${LATER}`;

describe("data validation", () => {
  test("is read with its messages", () => {
    expect(openXlsx(smallFile({ sheets: [validated] })).workbook.sheets[0]?.validations).toEqual([
      {
        ranges: [box],
        rule: { type: "list", formula1: "=Grades", inCellDropDown: true },
        ignoreBlanks: true,
        alert: { show: true, style: "warning", title: "No", message: "Pick one" },
        prompt: { show: true, title: "Grade", message: "One\rtwo" },
        source: VALIDATION,
      },
    ]);
  });

  test("keeps its XML when another is added, and so do those of later versions", () => {
    const alert = { show: true, style: "stop", title: "", message: "" } as const;
    const prompt = { show: false, title: "", message: "" };
    const { xml, sheet } = saved(validated, (edited) => {
      edited.validations = [
        ...edited.validations,
        {
          ranges: [box, { ...box, column: 3 }],
          rule: { type: "list", formula1: 'a,"b"' },
          ignoreBlanks: false,
          alert,
          prompt,
        },
        {
          ranges: [box],
          rule: { type: "whole", operator: "greaterThan", formula1: "3" },
          ignoreBlanks: true,
          alert,
          prompt,
        },
        { ranges: [box], rule: { type: "custom", formula1: "=A2<5" }, ignoreBlanks: true, alert, prompt },
      ];
    });
    expect(xml).toContain(
      `<dataValidations disablePrompts="0" count="4">${VALIDATION}` +
        `<dataValidation type="list" showErrorMessage="1" sqref="A2:A5 D2:D5"><formula1>"a,""b"""</formula1></dataValidation>` +
        `<dataValidation type="whole" operator="greaterThan" allowBlank="1" showErrorMessage="1" sqref="A2:A5"><formula1>3</formula1></dataValidation>` +
        `<dataValidation type="custom" allowBlank="1" showErrorMessage="1" sqref="A2:A5"><formula1>A2&lt;5</formula1></dataValidation></dataValidations>${LATER}`,
    );
    expect(sheet.validations.map(({ rule }) => rule.formula1)).toEqual(["=Grades", 'a,"b"', "3", "=A2<5"]);
  });

  test("keeps the rest of its XML when only its range changes", () => {
    const { xml } = saved(validated, (sheet) => {
      sheet.validations = sheet.validations.map((validation) => ({ ...validation, ranges: [{ ...box, height: 9 }] }));
    });
    expect(xml).toContain(VALIDATION.replace("A2:A5", "A2:A10"));
  });

  test("is written anew when its rule changes", () => {
    const { sheet } = saved(validated, (edited) => {
      edited.validations = edited.validations.map((validation) => ({
        ...validation,
        rule: { type: "list", formula1: "Yes,No", inCellDropDown: false },
      }));
    });
    expect(sheet.validations[0]).toMatchObject({
      rule: { type: "list", formula1: "Yes,No", inCellDropDown: false },
      prompt: { message: "One\rtwo" },
    });
  });
});

describe("conditional formats", () => {
  const SCALE =
    '<cfRule type="colorScale" priority="2"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFFF0000"/><color rgb="FF00FF00"/></colorScale></cfRule>';
  const RULE = '<cfRule type="expression" priority="1" stopIfTrue="1"><formula>A2="x"</formula></cfRule>';
  const content = `<sheetData/><conditionalFormatting sqref="A2:A5" pivot="1">${RULE}${SCALE}</conditionalFormatting><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>`;

  test("are read, those of unmodelled kinds with their XML", () => {
    expect(openXlsx(smallFile({ sheets: [content] })).workbook.sheets[0]?.conditionalFormats).toMatchObject([
      { type: "expression", formulas: ['=A2="x"'], stopIfTrue: true, priority: 1, ranges: [box] },
      { type: "colorScale", formulas: [], priority: 2, ranges: [box], source: SCALE },
    ]);
  });

  test("one that is gone leaves its neighbour as it was", () => {
    const { xml } = saved(content, (sheet) => (sheet.conditionalFormats = sheet.conditionalFormats.slice(1)));
    expect(xml).toContain(
      `<conditionalFormatting sqref="A2:A5" pivot="1">${SCALE}</conditionalFormatting><pageMargins`,
    );
  });

  test("one whose range changes moves to a place of its own with its XML", () => {
    const { xml } = saved(content, (sheet) => {
      sheet.conditionalFormats = sheet.conditionalFormats.map((format) =>
        format.type === "colorScale" ? { ...format, ranges: [{ ...box, column: 1 }] } : format,
      );
    });
    expect(xml).toContain(
      `<conditionalFormatting sqref="A2:A5" pivot="1">${RULE}</conditionalFormatting><conditionalFormatting sqref="B2:B5">${SCALE}</conditionalFormatting>`,
    );
  });

  test("on a copied sheet keep their XML, unmodelled kinds too", () => {
    const opened = openXlsx(smallFile({ sheets: [content] }));
    opened.workbook.addSheet("Copy").conditionalFormats = [...(opened.workbook.sheets[0]?.conditionalFormats ?? [])];
    const copy = partsOf(saveXlsx(opened)).get("xl/worksheets/sheet2.xml");
    expect(copy).toContain(`<conditionalFormatting sqref="A2:A5">${SCALE}</conditionalFormatting>`);
  });

  test("all gone leave nothing behind", () => {
    const { xml } = saved(content, (sheet) => (sheet.conditionalFormats = []));
    expect(xml).not.toContain("conditionalFormatting");
  });
});

const SETTINGS: readonly (readonly [title: string, content: string, change: (sheet: Sheet) => void, xml: string])[] = [
  [
    "unfreezing drops the pane and its selections",
    '<sheetViews><sheetView tabSelected="1" zoomScale="80" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/><selection pane="bottomLeft"/></sheetView></sheetViews><sheetData/>',
    (sheet) => (sheet.frozen = { rows: 0, columns: 0 }),
    '<sheetView tabSelected="1" zoomScale="80" workbookViewId="0"></sheetView>',
  ],
  [
    "gridlines",
    '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetData/>',
    (sheet) => (sheet.showGridlines = false),
    '<sheetView workbookViewId="0" showGridLines="0"/>',
  ],
  [
    "a frozen row in a part without a view",
    "<sheetData/>",
    (sheet) => (sheet.frozen = { rows: 1, columns: 0 }),
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData/>',
  ],
  [
    "a column inside a run splits it",
    '<cols><col min="1" max="3" width="9" outlineLevel="1"/></cols><sheetData/>',
    (sheet) => void sheet.columns.set(1, { width: 9, hidden: true }),
    '<cols><col min="1" max="1" width="9" outlineLevel="1"/><col min="2" max="2" width="9" outlineLevel="1" customWidth="1" hidden="1"/><col min="3" max="3" width="9" outlineLevel="1"/></cols>',
  ],
  [
    "columns that become alike share a run",
    '<cols><col min="1" max="1" width="9"/><col min="2" max="2" width="8"/></cols><sheetData/>',
    (sheet) => [0, 1].forEach((column) => sheet.columns.set(column, { width: 5 })),
    '<cols><col min="1" max="2" width="5" customWidth="1"/></cols>',
  ],
  [
    "a merge is added",
    '<sheetData/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
    (sheet) => (sheet.merges = [...sheet.merges, box]),
    '<mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A2:A5"/></mergeCells>',
  ],
  [
    "the last merge goes",
    '<sheetData/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
    (sheet) => (sheet.merges = []),
    "<sheetData/></worksheet>",
  ],
  [
    "tab colour and fit share the properties of the sheet",
    "<sheetData/>",
    (sheet) => void ((sheet.tabColor = "#112233"), (sheet.pageLayout = { fitToWidth: 1, orientation: "landscape" })),
    '<sheetPr><tabColor rgb="FF112233"/><pageSetUpPr fitToPage="1"/></sheetPr><sheetData/><pageSetup fitToWidth="1" fitToHeight="0" orientation="landscape"/>',
  ],
  [
    "margins are inches in the file",
    "<sheetData/>",
    (sheet) => (sheet.pageLayout = { margins: { top: 36, bottom: 36, left: 18, right: 18 } }),
    '<pageMargins left="0.25" right="0.25" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
  ],
  [
    "protection goes",
    '<sheetData/><sheetProtection password="ABCD" sheet="1"/>',
    (sheet) => (sheet.isProtected = false),
    "<sheetData/></worksheet>",
  ],
  [
    "a filter is cleared",
    '<sheetData/><autoFilter ref="A1:A9"><filterColumn colId="0"><filters/></filterColumn></autoFilter>',
    (sheet) => (sheet.filter = sheet.filter && { ...sheet.filter, active: false }),
    '<autoFilter ref="A1:A9"></autoFilter>',
  ],
  [
    "the stated extent grows",
    '<dimension ref="B2:C3"/><sheetData/>',
    (sheet) => sheet.put(9, 0, { value: 1, style: 0 }),
    '<dimension ref="A2:C10"/><sheetData><row r="10"><c r="A10"><v>1</v></c></row></sheetData>',
  ],
];

test.each(SETTINGS)("%s", (_title, content, change, xml) => {
  expect(saved(content, change).xml).toContain(xml);
});

test("whatever is added stands in the sequence that the schema asks for", () => {
  const { xml } = saved(
    '<sheetData/><hyperlinks><hyperlink ref="A1" location="B1"/></hyperlinks><drawing r:id="rId1"/>',
    (sheet) => {
      sheet.pageLayout = { fitToWidth: 1, margins: { top: 1, bottom: 1, left: 1, right: 1 } };
      sheet.validations = [
        {
          ranges: [box],
          rule: { type: "list", formula1: "a" },
          ignoreBlanks: true,
          alert: { show: true, style: "stop", title: "", message: "" },
          prompt: { show: false, title: "", message: "" },
        },
      ];
      sheet.conditionalFormats = [
        { id: "1", ranges: [box], type: "expression", formulas: ["=TRUE"], stopIfTrue: false, style: {}, priority: 1 },
      ];
      sheet.merges = [{ row: 9, column: 0, height: 1, width: 2 }];
      sheet.filter = { box, active: false };
      sheet.isProtected = true;
      sheet.columns.set(0, { width: 5 });
      sheet.frozen = { rows: 1, columns: 1 };
      sheet.tabColor = "#FF0000";
      sheet.tables = [
        {
          id: 1,
          name: "People",
          box,
          columns: [{ id: 1, name: "a" }],
          style: "",
          showHeaders: true,
          showTotals: false,
          showBandedRows: true,
          filter: null,
        },
      ];
    },
  );
  const names = parseXml(xml).children.map(({ name }) => name);
  expect(names).toEqual(WORKSHEET_ORDER.filter((name) => names.includes(name)));
  expect(names).toEqual([
    "sheetPr",
    "sheetViews",
    "cols",
    "sheetData",
    "sheetProtection",
    "autoFilter",
    "mergeCells",
    "conditionalFormatting",
    "dataValidations",
    "hyperlinks",
    "pageMargins",
    "pageSetup",
    "drawing",
    "tableParts",
  ]);
  expect(childrenOf(parseXml(xml), "sheetData")).toHaveLength(1);
});
