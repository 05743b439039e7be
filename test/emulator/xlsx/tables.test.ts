import { expect, test } from "vitest";
import type { Table } from "../../../src/emulator/model/features.ts";
import type { Sheet } from "../../../src/emulator/model/sheet.ts";
import { openXlsx } from "../../../src/emulator/xlsx/open-xlsx.ts";
import { saveXlsx } from "../../../src/emulator/xlsx/save-xlsx.ts";
import { partsOf } from "../../helpers/workbook-files.ts";
import { relationships, smallFile } from "./small-file.ts";

const COLUMNS =
  '<tableColumns count="3"><tableColumn id="1" xr3:uid="{A}" name="Employee" totalsRowLabel="Total"/>' +
  '<tableColumn id="5" xr3:uid="{B}" name="System" dataDxfId="0"/>' +
  '<tableColumn id="3" xr3:uid="{C}" name="Twice_x000a_over"><calculatedColumnFormula>Team[[#This Row],[System]]*2</calculatedColumnFormula></tableColumn></tableColumns>';

const TABLE =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
  `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xr3="http://x/xr3" id="4" xr3:uid="{T}" name="Team" displayName="Team" ref="A1:C3" totalsRowShown="0">` +
  `<autoFilter ref="A1:C3" xr3:uid="{F}"><filterColumn colId="1"><filters><filter val="3"/></filters></filterColumn></autoFilter>${COLUMNS}` +
  `<tableStyleInfo name="TableStyleMedium4" showFirstColumn="1" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/><extLst><ext uri="{X}"/></extLst></table>`;

const ROWS =
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Employee</t></is></c><c r="B1" t="inlineStr"><is><t>System</t></is></c><c r="C1" t="inlineStr"><is><t>Twice\nover</t></is></c></row>' +
  '<row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>3</v></c><c r="C2"><f>Team[[#This Row],[System]]*2</f><v>6</v></c></row>' +
  '<row r="3"><c r="A3"><v>2</v></c><c r="B3"><v>4</v></c><c r="C3"><f>Team[[#This Row],[System]]*2</f><v>8</v></c></row>';

const file = (): Uint8Array =>
  smallFile({
    sheets: [`<sheetData>${ROWS}</sheetData><tableParts count="1"><tablePart r:id="rId7"/></tableParts>`],
    parts: {
      "xl/tables/table9.xml": TABLE,
      "xl/worksheets/_rels/sheet1.xml.rels": relationships([["rId7", "table", "../tables/table9.xml"]]),
    },
  });

const read: Table = {
  id: 4,
  name: "Team",
  box: { row: 0, column: 0, height: 3, width: 3 },
  columns: [
    { id: 1, name: "Employee" },
    { id: 5, name: "System" },
    { id: 3, name: "Twice\nover", calculatedFormula: "=[@System]*2" },
  ],
  style: "TableStyleMedium4",
  showHeaders: true,
  showTotals: false,
  showBandedRows: true,
  filter: { box: { row: 0, column: 0, height: 3, width: 3 }, active: true, criteria: new Map([[1, new Set(["3"])]]) },
  source: "xl/tables/table9.xml",
};

test("reads a table with its columns, their ids and formulas, and its active filter", () => {
  const sheet = openXlsx(file()).workbook.sheets[0];
  expect(sheet?.tables).toEqual([read]);
  expect(sheet?.cell(1, 2)).toEqual({ value: 6, formula: "=[@System]*2", style: 0 });
});

/** The file after the change, as parts and reopened. */
function saved(change: (sheet: Sheet, table: Table) => void): {
  readonly parts: ReadonlyMap<string, string>;
  readonly sheet: Sheet;
} {
  const opened = openXlsx(file());
  const sheet = opened.workbook.sheets[0];
  const table = sheet?.tables[0];
  if (!sheet || !table) throw new Error("The file has no table.");
  change(sheet, table);
  const bytes = saveXlsx(opened);
  return { parts: partsOf(bytes), sheet: openXlsx(bytes).workbook.sheets[0] ?? sheet };
}

const part = (parts: ReadonlyMap<string, string>): string | undefined => parts.get("xl/tables/table9.xml");

test("a resized table changes its range and its filter's range, and nothing else", () => {
  const box = { ...read.box, height: 9 };
  const { parts } = saved((sheet, table) => (sheet.tables = [{ ...table, box, filter: { box, active: true } }]));
  expect(part(parts)).toBe(TABLE.replaceAll("A1:C3", "A1:C9"));
});

test("an added, a renamed and a moved column keep the ids and the XML of those that stay", () => {
  const { parts, sheet } = saved((edited, table) => {
    const [employee, system, twice] = table.columns;
    if (!employee || !system || !twice) throw new Error("The table lacks columns.");
    const box = { ...table.box, width: 4 };
    const columns = [
      twice,
      employee,
      { ...system, name: "Systems & more" },
      { id: 6, name: "New", calculatedFormula: "=[@Employee]" },
    ];
    edited.tables = [{ ...table, box, columns, filter: { box, active: true } }];
  });
  expect(part(parts)).toContain(
    '<tableColumns count="4"><tableColumn id="3" xr3:uid="{C}" name="Twice_x000a_over"><calculatedColumnFormula>Team[[#This Row],[System]]*2</calculatedColumnFormula></tableColumn>' +
      '<tableColumn id="1" xr3:uid="{A}" name="Employee" totalsRowLabel="Total"/><tableColumn id="5" xr3:uid="{B}" name="Systems &amp; more" dataDxfId="0"/>' +
      '<tableColumn id="6" name="New"><calculatedColumnFormula>Team[[#This Row],[Employee]]</calculatedColumnFormula></tableColumn></tableColumns>',
  );
  expect(part(parts)).toContain('<filterColumn colId="2"><filters>');
  expect(part(parts)).toContain('<extLst><ext uri="{X}"/></extLst>');
  expect(sheet.tables[0]?.columns.map(({ id }) => id)).toEqual([3, 1, 5, 6]);
});

test("a cleared filter loses its criteria and keeps its buttons", () => {
  const { parts } = saved((sheet, table) => (sheet.tables = [{ ...table, filter: { box: table.box, active: false } }]));
  expect(part(parts)).toContain('<autoFilter ref="A1:C3" xr3:uid="{F}"></autoFilter>');
});

test("a renamed table is renamed in the formulas that spell out its name", () => {
  const { parts, sheet } = saved((edited, table) => (edited.tables = [{ ...table, name: "People" }]));
  expect(part(parts)).toContain('name="People" displayName="People"');
  expect(part(parts)).toContain("<calculatedColumnFormula>People[[#This Row],[System]]*2<");
  expect(parts.get("xl/worksheets/sheet1.xml")).toContain(
    '<c r="C3"><f>People[[#This Row],[System]]*2</f><v>8</v></c>',
  );
  expect(sheet.cell(1, 2).formula).toBe("=[@System]*2");
});

test("another style of the table keeps its other settings", () => {
  const { parts } = saved(
    (sheet, table) => (sheet.tables = [{ ...table, style: "TableStyleLight1", showBandedRows: false }]),
  );
  expect(part(parts)).toBe(
    TABLE.replace("TableStyleMedium4", "TableStyleLight1").replace('showRowStripes="1"', 'showRowStripes="0"'),
  );
});

test("a table that is gone takes its part, its relationship and its content type with it", () => {
  const { parts, sheet } = saved((edited) => (edited.tables = []));
  expect(part(parts)).toBeUndefined();
  expect(parts.get("xl/worksheets/sheet1.xml")).not.toContain("tablePart");
  expect(parts.get("xl/worksheets/_rels/sheet1.xml.rels")).not.toContain("table9");
  expect(sheet.tables).toEqual([]);
});

test("a new table gets a part of its own beside the old one", () => {
  const { source: _source, ...rest } = read;
  const box = { row: 5, column: 0, height: 2, width: 1 };
  const added: Table = {
    ...rest,
    id: 5,
    name: "Second",
    box,
    columns: [{ id: 1, name: "Only" }],
    filter: null,
    showBandedRows: false,
    style: "",
  };
  const { parts, sheet } = saved((edited, table) => (edited.tables = [table, added]));
  expect(part(parts)).toBe(TABLE);
  expect(parts.get("xl/worksheets/sheet1.xml")).toContain(
    '<tableParts count="2"><tablePart r:id="rId7"/><tablePart r:id="rId2"/></tableParts>',
  );
  expect(parts.get("[Content_Types].xml")).toContain('PartName="/xl/tables/table1.xml"');
  expect(sheet.tables).toEqual([read, { ...added, source: "xl/tables/table1.xml" }]);
});
