import { describe, expect, it } from "vitest";
import { unzipSync } from "fflate";
import { newWorkbookFile } from "../../src/files/new-workbook-file.ts";
import { openArchive } from "../../src/files/unzip.ts";
import { openWorkbookFile } from "../../src/files/workbook-file.ts";
import { zip } from "../../src/files/new-file/zip.ts";
import type { Edit } from "../../src/sheet/plan.ts";
import { openXlsx } from "../../src/emulator/xlsx/open-xlsx.ts";
import { sheetOf } from "../helpers/calibration.ts";
import { partsOf } from "../helpers/workbook-files.ts";

const area = (row: number, column: number, height = 1, width = 1) => ({ row, column, height, width });
const SHEET = "Bob’s <team> & Co";
const ADDED: Edit = { kind: "addSheet", sheet: SHEET, hidden: false };

const fileOf = (edits: readonly Edit[]): Promise<Uint8Array> =>
  newWorkbookFile({ edits: [ADDED, ...edits], results: [] });
const write = (values: readonly (readonly (string | number | boolean)[])[]): Edit => ({
  kind: "write",
  sheet: SHEET,
  area: area(0, 0, values.length, values[0]?.length),
  values,
});

const CONTENTS = [
  "=1+1",
  " two  spaces ",
  "two\nlines\tand a tab",
  '<b>&amp;"quoted"</b>',
  "_x000D_ as it stands",
  "a bell \u0007",
  "half of a pair \uD800",
  "👩‍🚀 Zoë",
  "00417",
  417,
  0.1,
  -1e-9,
  true,
  false,
] as const;

describe("a workbook file from nothing", () => {
  it("holds contents as they are: text stays text", async () => {
    const bytes = await fileOf([write(CONTENTS.map((content) => [content]))]);
    const sheet = sheetOf(openXlsx(bytes).workbook, SHEET);
    expect(CONTENTS.map((_content, row) => sheet.cell(row, 0).value)).toEqual(CONTENTS);
    expect(CONTENTS.map((_content, row) => sheet.cell(row, 0).formula).filter(Boolean)).toEqual([]);
    const { values } = await (await openWorkbookFile(bytes)).readSheet({ sheet: SHEET } as never);
    expect(values.map(([value]) => value)).toEqual(CONTENTS);
  });

  it("is an archive that others unpack as well", async () => {
    const texts = new Map([
      ["a.txt", "first"],
      ["folder/ä.txt", "second ".repeat(10_000)],
      ["empty.txt", ""],
    ]);
    const bytes = await zip(texts);
    const unpacked = Object.entries(unzipSync(bytes)).map(([path, part]) => [path, new TextDecoder().decode(part)]);
    expect(unpacked).toEqual([...texts]);
    expect(await openArchive(bytes).text("folder/ä.txt")).toBe("second ".repeat(10_000));
    expect(bytes.length).toBeLessThan(1000);
  });

  it("is the same file for the same plan, whenever it is made", async () => {
    expect(await fileOf([write([["a", 1]])])).toEqual(await fileOf([write([["a", 1]])]));
  });

  it("names nobody who made it, no program, no date and no place", async () => {
    const parts = partsOf(await fileOf([write([["a"]])]));
    expect([...parts.keys()].filter((path) => path.startsWith("docProps") || path.includes("theme"))).toEqual([]);
    expect([...parts.values()].join("").match(/creator|Company|AppVersion|absPath|dcterms/g)).toBeNull();
  });

  it("shows numbers, looks, widths and frozen panes as the plan has them", async () => {
    const bytes = await fileOf([
      write([["Rated on"], [46_150]]),
      { kind: "showNumbers", sheet: SHEET, area: area(1, 0), formats: [["yyyy-mm-dd"]] },
      { kind: "format", sheet: SHEET, areas: [area(0, 0)], format: { bold: true, color: "#0E2841" } },
      { kind: "format", sheet: SHEET, areas: [area(0, 0)], format: { fill: "#F1F4FC", horizontal: "Center" } },
      { kind: "columns", sheet: SHEET, column: 0, count: 1, width: 20, hidden: false },
      { kind: "columns", sheet: SHEET, column: 1, count: 1, width: 10, hidden: true },
      { kind: "holdPanes", sheet: SHEET, rows: 1, columns: 0 },
    ]);
    const { workbook } = openXlsx(bytes);
    const sheet = sheetOf(workbook, SHEET);
    const styleAt = (row: number) => workbook.styles.get(sheet.cell(row, 0).style);
    expect(styleAt(1).numberFormat).toBe("yyyy-mm-dd");
    expect(styleAt(0)).toMatchObject({ font: { bold: true }, alignment: { horizontal: "center" } });
    expect([sheet.columns.get(0)?.hidden, sheet.columns.get(1)?.hidden]).toEqual([undefined, true]);
    expect(sheet.frozen).toMatchObject({ rows: 1, columns: 0 });
  });

  it("is not made of a plan for a workbook that is there already", async () => {
    await expect(fileOf([{ kind: "deleteName", name: "Rungs_own" }])).rejects.toThrow(
      'A new workbook cannot be made by "deleteName".',
    );
    await expect(fileOf([{ ...write([["a"]]), sheet: "Elsewhere" } as Edit])).rejects.toThrow(
      'The plan writes to "Elsewhere", and has not made it.',
    );
  });
});
