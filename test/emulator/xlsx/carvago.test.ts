import { expect, test } from "vitest";
import type { Workbook } from "../../../src/emulator/model/workbook.ts";
import { openXlsx } from "../../../src/emulator/xlsx/open-xlsx.ts";
import { saveXlsx } from "../../../src/emulator/xlsx/save-xlsx.ts";
import { carvagoFile, differingParts, partsOf } from "../../helpers/workbook-files.ts";

const SHEET = "xl/worksheets/sheet1.xml";
const STRINGS = "xl/sharedStrings.xml";
const STYLES = "xl/styles.xml";
const BOOK = "xl/workbook.xml";
const box = { row: 6, column: 2, height: 6, width: 1 };

test("opening and saving returns every part of a real workbook byte for byte, in its order", () => {
  const file = carvagoFile();
  const saved = saveXlsx(openXlsx(file));
  expect(differingParts(file, saved)).toEqual([]);
  expect([...partsOf(saved).keys()]).toEqual([...partsOf(file).keys()]);
  expect(partsOf(saved).size).toBe(22);
});

test("the same workbook gives the same bytes", () => {
  const opened = openXlsx(carvagoFile());
  opened.workbook.addSheet("Rubric").put(0, 0, { value: "Level", style: 0 });
  expect(saveXlsx(opened)).toEqual(saveXlsx(opened));
});

const first = (workbook: Workbook) => {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("The workbook has no sheet.");
  return sheet;
};

const CHANGES: readonly (readonly [title: string, change: (workbook: Workbook) => void, parts: readonly string[]])[] = [
  ["a number", (book) => first(book).put(0, 3, { value: 4, style: 0 }), [SHEET]],
  [
    "a text that the file knows",
    (book) => first(book).put(6, 2, { ...first(book).cell(6, 2), value: "Delivery" }),
    [SHEET],
  ],
  ["a new text", (book) => first(book).put(6, 2, { ...first(book).cell(6, 2), value: "Owns" }), [SHEET, STRINGS]],
  [
    "a new style",
    (book) =>
      first(book).put(0, 3, { value: 1, style: book.styles.derive(2, (style) => ({ ...style, locked: false })) }),
    [SHEET, STYLES],
  ],
  ["a row's height", (book) => void first(book).rows.set(3, { height: 40 }), [SHEET]],
  ["a column's width", (book) => void first(book).columns.set(2, { width: 20 }), [SHEET]],
  ["a merge", (book) => void (first(book).merges = [box]), [SHEET]],
  ["validations taken away", (book) => void (first(book).validations = []), [SHEET]],
  ["a sheet renamed", (book) => void (first(book).name = "Delivering"), [BOOK]],
  [
    "a name",
    (book) => void (book.names = [{ name: "Grades", formula: "=Delivery!$A$1:$A$5", comment: "", visible: true }]),
    [BOOK],
  ],
  [
    "a new sheet",
    (book) => void book.addSheet("Rubric"),
    ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", BOOK, "xl/worksheets/sheet6.xml"],
  ],
];

test.each(CHANGES)("%s changes only the parts that it must", (_title, change, parts) => {
  const file = carvagoFile();
  const opened = openXlsx(file);
  change(opened.workbook);
  expect(differingParts(file, saveXlsx(opened))).toEqual([...parts].sort());
});

test("a changed cell leaves the rest of its part as it was, character by character", () => {
  const file = carvagoFile();
  const opened = openXlsx(file);
  first(opened.workbook).put(6, 2, { ...first(opened.workbook).cell(6, 2), value: 7 });
  const before = partsOf(file).get(SHEET) ?? "";
  const after = partsOf(saveXlsx(opened)).get(SHEET);
  const cell = /<c r="C7" s="(\d+)" t="s"><v>\d+<\/v><\/c>/;
  expect(before).toMatch(cell);
  expect(after).toBe(before.replace(cell, '<c r="C7" s="$1"><v>7</v></c>'));
});

test("a recalculated result changes the value of its cell and keeps the formula's XML, shared or not", () => {
  const file = carvagoFile();
  const opened = openXlsx(file);
  const summary = opened.workbook.sheet("Summary");
  for (const row of [7, 8]) summary?.put(row, 4, { ...summary.cell(row, 4), value: 3 });
  const after = partsOf(saveXlsx(opened)).get("xl/worksheets/sheet5.xml") ?? "";
  expect(after).toContain('<f t="shared" ref="E8:E11" si="1">C8*D8</f><v>3</v>');
  expect(after).toContain('<f t="shared" si="1"/><v>3</v>');
  expect(openXlsx(saveXlsx(opened)).workbook.sheet("Summary")?.cell(8, 4)).toMatchObject({
    formula: "=C9*D9",
    value: 3,
  });
});

test("when the first cell of a shared formula changes, the others keep theirs", () => {
  const opened = openXlsx(carvagoFile());
  opened.workbook.sheet("Summary")?.put(7, 4, { value: 1, style: 30 });
  const saved = saveXlsx(opened);
  expect(partsOf(saved).get("xl/worksheets/sheet5.xml")).not.toContain("shared");
  const summary = openXlsx(saved).workbook.sheet("Summary");
  expect([7, 8, 9, 10].map((row) => summary?.cell(row, 4).formula)).toEqual([
    undefined,
    "=C9*D9",
    "=C10*D10",
    "=C11*D11",
  ]);
});

test("rules of conditional formats that the model does not know stay when another rule is added", () => {
  const opened = openXlsx(carvagoFile());
  const sheet = first(opened.workbook);
  const known = sheet.conditionalFormats;
  sheet.conditionalFormats = [
    ...known,
    {
      id: "new",
      ranges: [box],
      type: "expression",
      formulas: ["=C7>5"],
      stopIfTrue: false,
      style: { fill: { color: "#FFEEEE" } },
      priority: 1,
    },
  ];
  const again = openXlsx(saveXlsx(opened)).workbook.sheet("Delivery");
  expect(again?.conditionalFormats.slice(0, 5)).toEqual(known);
  expect(again?.conditionalFormats[5]).toMatchObject({
    type: "expression",
    formulas: ["=C7>5"],
    priority: 6,
    style: { fill: { color: "#FFEEEE" } },
  });
  expect(known.map(({ type, text }) => [type, text])).toEqual([
    ["cellIs", undefined],
    ["cellIs", undefined],
    ["cellIs", undefined],
    ["containsText", "achieved"],
    ["notContainsText", "achieved"],
  ]);
});
