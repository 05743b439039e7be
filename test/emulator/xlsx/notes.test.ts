import { expect, test } from "vitest";
import { deleteCells, insertCells } from "../../../src/emulator/editing/insert-delete.ts";
import { type Box, formatAddress, parseAddress } from "../../../src/emulator/model/address.ts";
import type { Sheet } from "../../../src/emulator/model/sheet.ts";
import type { Workbook } from "../../../src/emulator/model/workbook.ts";
import { openXlsx } from "../../../src/emulator/xlsx/open-xlsx.ts";
import { saveXlsx } from "../../../src/emulator/xlsx/save-xlsx.ts";
import { differingParts, partsOf } from "../../helpers/workbook-files.ts";
import { relationships, smallFile } from "./small-file.ts";

const NOTES =
  '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>Ada</author></authors><commentList>' +
  '<comment ref="B2" authorId="0" xr:uid="{1}"><text><t>moved in May</t></text></comment>' +
  '<comment ref="C5" authorId="0"><text><t>on leave</t></text></comment></commentList></comments>';

const shape = (row: number, column: number, anchor: string): string =>
  `<v:shape id="_x0000_s${row}" type="#_x0000_t202"><x:ClientData ObjectType="Note"><x:Anchor>\n ${anchor}</x:Anchor><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;

const BUTTON =
  '<v:shape id="button"><x:ClientData ObjectType="Button"><x:Anchor>1, 2</x:Anchor></x:ClientData></v:shape>';

const drawing = (...shapes: readonly string[]): string =>
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel">${shapes.join("")}${BUTTON}</xml>`;

const THREADS =
  '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="B2" id="{1}"><text>moved in May</text></threadedComment></ThreadedComments>';

const file = smallFile({
  sheets: ['<sheetData><row r="2"><c r="B2"><v>1</v></c></row></sheetData><legacyDrawing r:id="rId2"/>'],
  parts: {
    "xl/comments1.xml": NOTES,
    "xl/drawings/vmlDrawing1.vml": drawing(
      shape(1, 1, "2, 15, 0, 10, 4, 15, 4, 4"),
      shape(4, 2, "3, 15, 3, 10, 5, 15, 7, 4"),
    ),
    "xl/threadedComments/threadedComment1.xml": THREADS,
    "xl/worksheets/_rels/sheet1.xml.rels": relationships([
      ["rId1", "comments", "../comments1.xml"],
      ["rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml"],
      ["rId3", "threadedComment", "../threadedComments/threadedComment1.xml"],
    ]),
  },
});

const boxOf = (address: string): Box => parseAddress(address) ?? { row: 0, column: 0, height: 1, width: 1 };

/** The file after the change. */
function saved(change: (workbook: Workbook, sheet: Sheet) => void): Uint8Array {
  const opened = openXlsx(file);
  const [sheet] = opened.workbook.sheets;
  if (!sheet) throw new Error("The file has no sheet.");
  change(opened.workbook, sheet);
  return saveXlsx(opened);
}

const notesIn = (bytes: Uint8Array): readonly string[] =>
  (openXlsx(bytes).workbook.sheets[0]?.notes ?? []).map(({ box, text }) => `${formatAddress(box)} ${text}`);

test("notes stand at their cells after rows and columns were inserted before them", () => {
  const bytes = saved((workbook, sheet) => {
    insertCells(workbook, sheet, boxOf("1:3"), "down");
    insertCells(workbook, sheet, boxOf("C:C"), "right");
  });
  expect(notesIn(bytes)).toEqual(["B5 moved in May", "D8 on leave"]);
  const parts = partsOf(bytes);
  expect(parts.get("xl/comments1.xml")).toBe(NOTES.replace('"B2"', '"B5"').replace('"C5"', '"D8"'));
  expect(parts.get("xl/threadedComments/threadedComment1.xml")).toBe(THREADS.replace('"B2"', '"B5"'));
  expect(parts.get("xl/drawings/vmlDrawing1.vml")).toBe(
    drawing(shape(4, 1, "2, 15, 3, 10, 4, 15, 7, 4"), shape(7, 3, "4, 15, 6, 10, 6, 15, 10, 4"))
      .replace("_s4", "_s1")
      .replace("_s7", "_s4")
      .replaceAll("<x:Anchor>\n ", "<x:Anchor>"),
  );
});

test("the note of a deleted row goes with it, and so does its shape", () => {
  const bytes = saved((workbook, sheet) => deleteCells(workbook, sheet, boxOf("2:2"), "up"));
  expect(notesIn(bytes)).toEqual(["C4 on leave"]);
  const parts = partsOf(bytes);
  expect(parts.get("xl/drawings/vmlDrawing1.vml")).not.toContain("_s1");
  expect(parts.get("xl/drawings/vmlDrawing1.vml")).toContain(BUTTON);
  expect(parts.get("xl/threadedComments/threadedComment1.xml")).not.toContain("<threadedComment ");
});

test("what is inserted below all notes leaves their parts as they were", () => {
  const bytes = saved((workbook, sheet) => insertCells(workbook, sheet, boxOf("9:9"), "down"));
  expect(differingParts(file, bytes)).toEqual([]);
});
