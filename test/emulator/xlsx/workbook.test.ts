import { expect, test, vi } from "vitest";
import { Workbook } from "../../../src/emulator/model/workbook.ts";
import { newPackage } from "../../../src/emulator/xlsx/new-package.ts";
import { openXlsx } from "../../../src/emulator/xlsx/open-xlsx.ts";
import { saveXlsx } from "../../../src/emulator/xlsx/save-xlsx.ts";
import { differingParts, editParts, partsOf } from "../../helpers/workbook-files.ts";
import { relationships, smallFile } from "./small-file.ts";

const BOOK = "xl/workbook.xml";
const NAMES =
  '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="1" hidden="1">Other!$A$1:$B$9</definedName>' +
  '<definedName name="_xlnm.Print_Titles" localSheetId="0">Team!$1:$2</definedName>' +
  '<definedName name="Local" localSheetId="1" comment="kept" xlm="0">Other!$A$1</definedName><definedName name="Shared" function="0">Team!$B$1</definedName></definedNames>';

const open = () => {
  const { workbook, ...rest } = openXlsx(smallFile({ sheets: ["<sheetData/>", "<sheetData/>"], names: NAMES }));
  const [team, other] = workbook.sheets;
  if (!team || !other) throw new Error("The file lacks sheets.");
  return { workbook, team, other, save: () => saveXlsx({ workbook, ...rest }) };
};

const bookOf = (file: Uint8Array): string => partsOf(file).get(BOOK) ?? "";

test("a renamed sheet is renamed in its print names and its filter's name", () => {
  const { team, other, save } = open();
  team.name = "The team";
  other.name = "Rest";
  const book = bookOf(save());
  expect(book).toContain('<sheet name="The team" sheetId="1" r:id="rId10"/>');
  expect(book).toContain("'The team'!$1:$2</definedName>");
  expect(book).toContain('hidden="1">Rest!$A$1:$B$9</definedName>');
});

test("reordered sheets take their local names along", () => {
  const { workbook, save } = open();
  workbook.sheets.reverse();
  const file = save();
  expect(differingParts(file, smallFile({ sheets: ["<sheetData/>", "<sheetData/>"], names: NAMES }))).toEqual([BOOK]);
  expect(bookOf(file)).toMatch(/<sheet name="Other"[^>]*><sheet name="Team"/);
  expect(bookOf(file)).toContain(
    '<definedName name="Local" localSheetId="0" comment="kept" xlm="0">Other!$A$1</definedName>',
  );
  expect(bookOf(file)).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="1">');
  expect(openXlsx(file).workbook.sheet("Team")?.pageLayout.titleRows).toBe("$1:$2");
});

test("a deleted sheet takes its part and its local names with it", () => {
  const { workbook, other, save } = open();
  workbook.sheets = workbook.sheets.filter((sheet) => sheet !== other);
  workbook.names = workbook.names.filter(({ sheetId }) => sheetId !== other.id);
  const file = save();
  expect([...partsOf(file).keys()]).not.toContain("xl/worksheets/sheet2.xml");
  expect(partsOf(file).get("[Content_Types].xml")).not.toContain("sheet2");
  expect(bookOf(file)).not.toMatch(/Other|Local|_FilterDatabase/);
  expect(openXlsx(file).workbook.names.map(({ name }) => name)).toEqual(["Shared"]);
});

test("visibility is written as the file spells it", () => {
  const { team, other, save } = open();
  other.visibility = "veryHidden";
  const file = save();
  expect(bookOf(file)).toContain('<sheet name="Other" sheetId="2" r:id="rId11" state="veryHidden"/>');
  expect(openXlsx(file).workbook.sheets.map(({ visibility }) => visibility)).toEqual([team.visibility, "veryHidden"]);
});

test("names are added, changed and taken away one by one", () => {
  const { workbook, other, save } = open();
  workbook.names = [
    ...workbook.names.filter(({ name }) => name !== "Local").map((name) => ({ ...name, formula: "=Team!$B$1:$B$9" })),
    { name: "Grades", formula: "=Other!$A$1:$A$5", comment: "1 & 2", visible: false, sheetId: other.id },
  ];
  expect(bookOf(save())).toContain(
    '<definedName name="Shared" function="0">Team!$B$1:$B$9</definedName>' +
      '<definedName name="Grades" comment="1 &amp; 2" localSheetId="1" hidden="1">Other!$A$1:$A$5</definedName>',
  );
});

test("print titles and print area can be set and cleared", () => {
  const { team, other, save } = open();
  team.pageLayout = {};
  other.pageLayout = { titleRows: "$3:$3", printArea: "$A$1:$C$9" };
  const again = openXlsx(save()).workbook;
  expect(again.sheets.map(({ pageLayout }) => pageLayout)).toEqual([
    {},
    { titleRows: "$3:$3", printArea: "$A$1:$C$9" },
  ]);
});

test("only the active sheet's tab is marked, so that no group arises", () => {
  const file = smallFile({
    sheets: [
      '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData/>',
      '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetData/>',
    ],
  });
  const opened = openXlsx(file);
  opened.workbook.activeSheetId = opened.workbook.sheets[1]?.id ?? "";
  const parts = partsOf(saveXlsx(opened));
  expect(parts.get(BOOK)).toContain('<workbookView activeTab="1"/>');
  expect(parts.get("xl/worksheets/sheet1.xml")).not.toContain("tabSelected");
  expect(parts.get("xl/worksheets/sheet2.xml")).toContain('tabSelected="1"');
});

const withChain = (): Uint8Array =>
  smallFile({
    sheets: ['<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row></sheetData>'],
    related: [["rId9", "calcChain", "calcChain.xml"]],
    parts: { "xl/calcChain.xml": '<calcChain><c r="A1" i="1"/></calcChain>' },
  });

test.each([
  ["stays when a result changes", { value: 3, formula: "=1+1", style: 0 }, true],
  ["is dropped when a formula goes", { value: 3, style: 0 }, false],
])("the calculation chain %s", (_title, cell, isKept) => {
  const opened = openXlsx(withChain());
  opened.workbook.sheets[0]?.put(0, 0, cell);
  const parts = partsOf(saveXlsx(opened));
  expect(parts.has("xl/calcChain.xml")).toBe(isKept);
  expect(parts.get("xl/_rels/workbook.xml.rels")?.includes("calcChain")).toBe(isKept);
});

test("chart sheets are kept, each behind the sheet that it followed", () => {
  const file = editParts(
    smallFile({
      sheets: ["<sheetData/>", "<sheetData/>"],
      related: [["rId5", "chartsheet", "chartsheets/sheet1.xml"]],
      parts: { "xl/chartsheets/sheet1.xml": "<chartsheet/>" },
    }),
    (path, text) =>
      path === BOOK
        ? text.replace('<sheet name="Other"', '<sheet name="Chart" sheetId="9" r:id="rId5"/><sheet name="Other"')
        : text,
  );
  const opened = openXlsx(file);
  const order = (): readonly (string | undefined)[] =>
    [...bookOf(saveXlsx(opened)).matchAll(/<sheet name="(\w+)"/g)].map(([, name]) => name);
  expect(opened.workbook.sheets.map(({ name }) => name)).toEqual(["Team", "Other"]);
  opened.workbook.addSheet("New");
  expect(order()).toEqual(["Team", "Chart", "Other", "New"]);
  opened.workbook.sheets.reverse();
  expect(order()).toEqual(["New", "Other", "Team", "Chart"]);
  expect(partsOf(saveXlsx(opened)).get("xl/chartsheets/sheet1.xml")).toBe("<chartsheet/>");
});

test("the content type of a part goes with the part", () => {
  const workbook = new Workbook();
  workbook.addSheet("Stays");
  workbook.addSheet("Goes");
  const opened = openXlsx(saveXlsx({ workbook, package: newPackage() }));
  expect(new TextDecoder().decode(opened.package.parts.get("[Content_Types].xml"))).toContain(
    "/xl/worksheets/sheet2.xml",
  );
  opened.workbook.sheets.pop();
  const types = partsOf(saveXlsx(opened)).get("[Content_Types].xml");
  expect(types).toContain("/xl/worksheets/sheet1.xml");
  expect(types).not.toContain("sheet2");
});

test("the clock leaves no trace in the file", () => {
  vi.useFakeTimers({ now: new Date("2024-02-03T04:05:06Z") });
  const first = saveXlsx({ workbook: new Workbook(), package: newPackage() });
  vi.setSystemTime(new Date("2031-02-03T04:05:06Z"));
  expect(saveXlsx({ workbook: new Workbook(), package: newPackage() })).toEqual(first);
  vi.useRealTimers();
});

test("ISO dates count from 1904 in a workbook that does", () => {
  const dated = smallFile({
    sheets: ['<sheetData><row r="1"><c r="A1" t="d"><v>1904-01-03</v></c></row></sheetData>'],
  });
  const file = editParts(dated, (path, text) =>
    path === BOOK ? text.replace("<workbookPr/>", '<workbookPr date1904="1"/>') : text,
  );
  const { workbook } = openXlsx(file);
  expect(workbook.date1904).toBe(true);
  expect(workbook.sheets[0]?.cell(0, 0).value).toBe(2);
});

test("what hangs on a sheet stays with it, and what is unknown stays at all", () => {
  const file = smallFile({
    sheets: ['<sheetData/><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>', "<sheetData/>"],
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships([
        ["rId1", "drawing", "../drawings/drawing1.xml"],
        ["rId2", "comments", "../comments1.xml"],
      ]),
      "xl/drawings/drawing1.xml": "<wsDr/>",
      "xl/comments1.xml": "<comments/>",
      "customXml/item1.xml": "<ours/>",
      "docProps/custom.xml": "<Properties/>",
    },
  });
  const opened = openXlsx(file);
  opened.workbook.sheets[0]?.put(0, 0, { value: 1, style: 0 });
  expect(differingParts(file, saveXlsx(opened))).toEqual(["xl/worksheets/sheet1.xml"]);
  opened.workbook.sheets.shift();
  const rest = partsOf(saveXlsx(opened));
  expect(
    ["xl/drawings/drawing1.xml", "xl/comments1.xml", "xl/worksheets/_rels/sheet1.xml.rels"].map((path) =>
      rest.has(path),
    ),
  ).toEqual([false, false, false]);
  expect(["customXml/item1.xml", "docProps/custom.xml"].map((path) => rest.has(path))).toEqual([true, true]);
});

test("a workbook made from scratch has a theme, styles and properties, and opens again as it was", () => {
  const workbook = new Workbook();
  const sheet = workbook.addSheet("Rubric");
  const style = workbook.styles.derive(0, (plain) => ({
    ...plain,
    numberFormat: "@",
    font: { ...plain.font, bold: true, color: "#FF0000" },
  }));
  sheet.put(1, 1, { value: "Owns", style });
  const file = saveXlsx({ workbook, package: newPackage() });
  expect([...partsOf(file).keys()]).toEqual([
    "[Content_Types].xml",
    "_rels/.rels",
    "xl/_rels/workbook.xml.rels",
    "xl/workbook.xml",
    "xl/theme/theme1.xml",
    "xl/styles.xml",
    "docProps/core.xml",
    "docProps/app.xml",
    "xl/worksheets/sheet1.xml",
    "xl/sharedStrings.xml",
  ]);
  const again = openXlsx(file).workbook;
  expect(again.sheet("rubric")?.cell(1, 1).value).toBe("Owns");
  expect({ ...again.styles.get(again.sheet("rubric")?.cell(1, 1).style ?? 0), origin: undefined }).toEqual({
    ...workbook.styles.get(style),
    origin: undefined,
  });
});

test("12,500 rows of 25 columns open and save in seconds", { timeout: 60_000 }, () => {
  const workbook = new Workbook();
  const sheet = workbook.addSheet("Team");
  for (let row = 0; row < 12_500; row++) {
    for (let column = 0; column < 24; column++)
      sheet.put(row, column, { value: column < 12 ? `text ${row % 900}` : row * column, style: 0 });
    sheet.put(row, 24, { value: row, formula: `=SUM(M${row + 1}:X${row + 1})`, style: 0 });
  }
  // Time of this process: other tests, and other programs, may share the machine.
  const start = process.cpuUsage();
  const again = openXlsx(saveXlsx({ workbook, package: newPackage() })).workbook.sheets[0];
  expect(process.cpuUsage(start).user).toBeLessThan(20_000_000);
  expect(again?.cells.size).toBe(312_500);
  expect(again?.cell(12_499, 24)).toEqual({ value: 12_499, formula: "=SUM(M12500:X12500)", style: 0 });
});
