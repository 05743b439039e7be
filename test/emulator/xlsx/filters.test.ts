import { expect, test } from "vitest";
import type { Filter } from "../../../src/emulator/model/features.ts";
import type { Sheet } from "../../../src/emulator/model/sheet.ts";
import { openXlsx } from "../../../src/emulator/xlsx/open-xlsx.ts";
import { saveXlsx } from "../../../src/emulator/xlsx/save-xlsx.ts";
import { partsOf } from "../../helpers/workbook-files.ts";
import { smallFile } from "./small-file.ts";

const box = { row: 0, column: 0, height: 9, width: 3 };

const filterXml = (inside: string): string => `<sheetData/><autoFilter ref="A1:C9">${inside}</autoFilter>`;

function firstSheet(content: string): { readonly opened: ReturnType<typeof openXlsx>; readonly sheet: Sheet } {
  const opened = openXlsx(smallFile({ sheets: [content] }));
  const [sheet] = opened.workbook.sheets;
  if (!sheet) throw new Error("The file has no sheet.");
  return { opened, sheet };
}

function saved(content: string, filter: (before: Filter | null) => Filter | null): string {
  const { opened, sheet } = firstSheet(content);
  sheet.filter = filter(sheet.filter);
  return partsOf(saveXlsx(opened)).get("xl/worksheets/sheet1.xml") ?? "";
}

const criteria = new Map([
  [2, new Set(["", "D4"])],
  [0, new Set(["Ana & Bo"])],
]);

const WRITTEN =
  '<filterColumn colId="0"><filters><filter val="Ana &amp; Bo"/></filters></filterColumn>' +
  '<filterColumn colId="2"><filters blank="1"><filter val="D4"/></filters></filterColumn>';

test("what a filter shows is saved, and read again", () => {
  const xml = saved("<sheetData/>", () => ({ box, active: true, criteria }));
  expect(xml).toContain(filterXml(WRITTEN));
  expect(firstSheet(filterXml(WRITTEN)).sheet.filter).toEqual({ box, active: true, criteria });
});

const TOP = '<filterColumn colId="1"><top10 val="3"/></filterColumn>';
const HIDDEN_BUTTON = '<filterColumn colId="1" hiddenButton="1"/>';

test("conditions of another kind are the file's own", () => {
  expect(firstSheet(filterXml(TOP)).sheet.filter).toEqual({ box, active: true });
  expect(firstSheet(filterXml(HIDDEN_BUTTON)).sheet.filter).toEqual({ box, active: false });
});

test.each<readonly [title: string, inside: string, filter: (before: Filter | null) => Filter | null, after: string]>([
  ["the same texts again", WRITTEN, () => ({ box, active: true, criteria: new Map(criteria) }), WRITTEN],
  ["no texts any more", WRITTEN + HIDDEN_BUTTON, () => ({ box, active: false, criteria: new Map() }), HIDDEN_BUTTON],
  ["texts in place of another condition", TOP, () => ({ box, active: true, criteria }), WRITTEN],
  ["nothing new", TOP, (before) => before && { ...before }, TOP],
])("a filter that is set to %s", (_, inside, filter, after) => {
  expect(saved(filterXml(inside), filter)).toContain(filterXml(after));
});
