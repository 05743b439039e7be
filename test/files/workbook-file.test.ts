import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { startOffice } from "../../src/emulator/host/node.ts";
import { openXlsx } from "../../src/emulator/xlsx/open-xlsx.ts";
import { officeWorkbook } from "../../src/excel/office-workbook.ts";
import { openWorkbookFile } from "../../src/files/workbook-file.ts";
import { cellAddress } from "../../src/sheet/area.ts";
import type { Grid, WorkbookShape } from "../../src/sheet/snapshot.ts";
import { libreOffice } from "../helpers/libreoffice.ts";
import { describeWith } from "../helpers/tools.ts";
import { carvagoFile, fileOf, partsOf } from "../helpers/workbook-files.ts";

const fixture = (path: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../fixtures/${path}`, import.meta.url)));

const REQUEST = {
  besideFrom: null,
  validationColumns: [],
  widthColumns: [],
  formulaColumns: [],
  rows: { first: 0, last: 0 },
};

/** Cells with a content: how far a sheet counts as used is not the point. */
const filled = (values: Grid): readonly string[] =>
  values.flatMap((row, down) =>
    row.flatMap((content, across) =>
      content === "" ? [] : [`${cellAddress(down, across)} ${typeof content} ${content}`],
    ),
  );

const outline = ({ sheets, tables, names }: WorkbookShape) => ({
  sheets: sheets.map(({ name, isVisible }) => [name, isVisible]),
  tables: tables.map(({ name, sheet, area, headings, showHeaders, showTotals }) => [
    name,
    sheet,
    area,
    headings,
    showHeaders,
    showTotals,
  ]),
  names: [...names].sort(([a], [b]) => a.localeCompare(b)),
});

/** The same file through Excel as it is emulated. */
async function inExcel(bytes: Uint8Array) {
  const { Excel } = await startOffice({ workbook: openXlsx(bytes).workbook });
  return officeWorkbook(Excel);
}

describe("a workbook file", () => {
  it.each([
    ["the first workbook of Rungs", fixture("workbooks/first.xlsx")],
    ["a messy export", fixture("samples/messy-team.xlsx")],
    ["a table with gaps", fixture("samples/crowded-table.xlsx")],
    ["a workbook made by others", carvagoFile()],
  ] as const)("reads as it does in Excel: %s", async (_, bytes) => {
    const [file, excel] = [await openWorkbookFile(bytes), await inExcel(bytes)];
    const [shape, expected] = [await file.readShape(), await excel.readShape()];
    expect(outline(shape)).toEqual(outline(expected));
    for (const { name: sheet } of expected.sheets) {
      const [read, wanted] = [
        await file.readSheet({ ...REQUEST, sheet }),
        await excel.readSheet({ ...REQUEST, sheet }),
      ];
      expect(filled(read.values)).toEqual(filled(wanted.values));
    }
  });

  it("reads rich text, inline text, escapes and cells that do not say where they stand", async () => {
    const sheet =
      '<x:worksheet xmlns:x="s"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:r><x:t>No</x:t></x:r><x:r><x:t>ra &amp; Tom</x:t></x:r></x:is></x:c>' +
      '<x:c><x:v>4.5</x:v></x:c></x:row><x:row r="3"><x:c r="B3" t="str"><x:f>1</x:f><x:v>a_x000A_b</x:v></x:c><x:c t="b"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const bytes = fileOf([
      [
        "_rels/.rels",
        '<Relationships><Relationship Id="a" Type="http://x/officeDocument" Target="/book.xml"/></Relationships>',
      ],
      [
        "_rels/book.xml.rels",
        '<Relationships><Relationship Id="b" Type="http://x/worksheet" Target="one.xml"/></Relationships>',
      ],
      ["book.xml", '<workbook xmlns:r="r"><sheets><sheet name="A &#38; B" r:id="b"/></sheets></workbook>'],
      ["one.xml", sheet],
    ]);
    const file = await openWorkbookFile(bytes);
    expect((await file.readShape()).sheets.map(({ name }) => name)).toEqual(["A & B"]);
    expect((await file.readSheet({ ...REQUEST, sheet: "A & B" })).values).toEqual([
      ["Nora & Tom", 4.5, ""],
      ["", "", ""],
      ["", "a\nb", true],
    ]);
  });

  it.each([
    ["nothing", new Uint8Array()],
    ["a text", new TextEncoder().encode("Employee ID;Name\n7;Nora\n".repeat(20))],
    ["an archive without a workbook", fileOf([["readme.txt", "Hello"]])],
    ["a file that was cut off", fixture("workbooks/first.xlsx").slice(0, 20_000)],
    ["a damaged part", ((): Uint8Array => fixture("workbooks/first.xlsx").fill(0, 200, 6_000))()],
  ] as const)("is refused in a plain sentence if it is %s", async (_, bytes) => {
    await expect(openWorkbookFile(bytes)).rejects.toThrow("This file cannot be read as a workbook");
  });

  it("is read from parts that are stored without packing", async () => {
    const bytes = fileOf(partsOf(fixture("samples/team.xlsx")));
    expect((await (await openWorkbookFile(bytes)).readShape()).tables.map(({ name }) => name)).toEqual(["Team"]);
  });
});

describeWith("LibreOffice", "a workbook file saved by another program", () => {
  it("still tells its columns by their names", async () => {
    const file = await openWorkbookFile(await libreOffice.toXlsx(fixture("workbooks/first.xlsx")));
    const { names, tables } = await file.readShape();
    expect(names.get("Rungs_1_col_System")?.replaceAll("'", "")).toMatch(/^=\$?Platform!\$G\$1$/);
    expect(tables.map(({ name }) => name)).toEqual(["Platform"]);
  }, 120_000);
});
