import { describe, expect, it, test } from "vitest";
import { insertCells } from "../../../src/emulator/editing/insert-delete.ts";
import { readNotes } from "../../../src/emulator/xlsx/read-notes.ts";
import { noteAt, shownNote } from "../../../src/preview/grid/notes.ts";
import { aSheet, box, place } from "./grid-sheet.ts";

const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("notes at cells", () => {
  it("are read from the part that the sheet is related to, whatever runs their text has", () => {
    const parts = new Map([
      [
        "xl/worksheets/_rels/sheet1.xml.rels",
        bytes(
          `<Relationships><Relationship Id="rId1" Type="${TYPES}/comments" Target="../comments1.xml"/></Relationships>`,
        ),
      ],
      [
        "xl/comments1.xml",
        bytes(
          '<comments><authors><author>Ada</author></authors><commentList><comment ref="B2" authorId="0"><text><r><t>Ada:</t></r><r><t xml:space="preserve"> moved in May</t></r></text></comment></commentList></comments>',
        ),
      ],
    ]);
    expect(readNotes(parts, "xl/worksheets/sheet1.xml")).toEqual([
      { box: box("B2"), author: "Ada", text: "Ada: moved in May", source: "B2" },
    ]);
    expect(readNotes(parts, "xl/worksheets/sheet2.xml")).toEqual([]);
  });

  it("move with their cells, and go with them", () => {
    const { wb, sheet } = aSheet([["a"], ["b"]]);
    sheet.notes = [{ box: box("A2"), author: "", text: "why", source: "A2" }];
    insertCells(wb, sheet, box("1:1"), "down");
    expect([noteAt(sheet, place("A2")), noteAt(sheet, place("A3"))?.text]).toEqual([undefined, "why"]);
  });
});

test.each([
  ["Ada", "Ada: moved in May", { title: "Ada", message: "moved in May" }],
  ["Ada", "moved", { title: "Ada", message: "moved" }],
  ["", "moved", { title: "", message: "moved" }],
])("a note by %j that says %j names its author once", (author, text, expected) => {
  expect(shownNote({ author, text })).toEqual(expected);
});
