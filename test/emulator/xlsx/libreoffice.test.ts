import { expect, test } from "vitest";
import { Workbook } from "../../../src/emulator/model/workbook.ts";
import { newPackage } from "../../../src/emulator/xlsx/new-package.ts";
import { openXlsx } from "../../../src/emulator/xlsx/open-xlsx.ts";
import { saveXlsx } from "../../../src/emulator/xlsx/save-xlsx.ts";
import { libreOffice } from "../../helpers/libreoffice.ts";
import { describeWith } from "../../helpers/tools.ts";
import { carvagoFile, differingParts, stripCachedValues } from "../../helpers/workbook-files.ts";

/** A workbook with one of everything that the add-in makes. */
function ratings(): Workbook {
  const workbook = new Workbook();
  const { styles } = workbook;
  const header = styles.derive(0, (style) => ({
    ...style,
    font: { ...style.font, bold: true, color: "#FFFFFF" },
    fill: { color: "#1F4E79", pattern: "solid", patternColor: null },
    borders: { ...style.borders, bottom: { style: "medium", color: "#1F4E79" } },
    alignment: { ...style.alignment, wrapText: true, horizontal: "center" },
  }));
  const date = styles.derive(0, (style) => ({ ...style, numberFormat: "yyyy-mm-dd" }));

  const grades = workbook.addSheet("Grades & more");
  ["Follows", "Owns", "Leads"].forEach((value, row) => grades.put(row, 0, { value, style: 0 }));
  grades.visibility = "hidden";
  workbook.names = [
    { name: "Rungs_Grades", formula: "='Grades & more'!$A$1:$A$3", comment: "the steps", visible: true },
  ];

  const team = workbook.addSheet("Team");
  workbook.activeSheetId = team.id;
  ["Employee", "System [x]", "Grade no.", "Since"].forEach((value, column) =>
    team.put(0, column, { value, style: header }),
  );
  ["Owns", "Leads", "nobody"].forEach((value, index) => {
    const row = index + 1;
    team.put(row, 0, { value: `E-${row} "quoted"`, style: 0 });
    team.put(row, 1, { value, style: 0 });
    team.put(row, 2, { value: null, formula: "=IFERROR(MATCH([@[System '[x']]],Rungs_Grades,0),\"?\")", style: 0 });
    team.put(row, 3, { value: 45352 + index, style: date });
  });
  const box = { row: 0, column: 0, height: 4, width: 4 };
  const columns = ["Employee", "System [x]", "Grade no.", "Since"].map((name, index) => ({ id: index + 1, name }));
  team.tables = [
    {
      id: 1,
      name: "People",
      box,
      columns,
      style: "TableStyleMedium2",
      showHeaders: true,
      showTotals: false,
      showBandedRows: true,
      filter: { box, active: false },
    },
  ];
  const rated = { row: 1, column: 1, height: 3, width: 1 };
  team.validations = [
    {
      ranges: [rated],
      rule: { type: "list", formula1: "=Rungs_Grades", inCellDropDown: true },
      ignoreBlanks: true,
      alert: { show: true, style: "warning", title: "Grade", message: "Pick a grade" },
      prompt: { show: true, title: "System", message: "Owns: runs it" },
    },
  ];
  team.conditionalFormats = [
    {
      id: "1",
      ranges: [rated],
      type: "expression",
      formulas: ["=ISNA(MATCH(B2,Rungs_Grades,0))"],
      stopIfTrue: false,
      style: { fill: { color: "#FFC7CE" }, font: { color: "#9C0006" } },
      priority: 1,
    },
  ];
  team.frozen = { rows: 1, columns: 1 };
  team.columns.set(0, { width: 24 });
  team.rows.set(0, { height: 30 });
  team.merges = [{ row: 9, column: 0, height: 1, width: 3 }];
  team.pageLayout = { orientation: "landscape", fitToWidth: 1, titleRows: "$1:$1" };
  team.put(9, 0, { value: "two\nlines", style: 0 });
  return workbook;
}

const TEAM = [
  ["Employee", "System [x]", "Grade no.", "Since"],
  ['E-1 "quoted"', "Owns", "2", "2024-03-01"],
  ['E-2 "quoted"', "Leads", "3", "2024-03-02"],
  ['E-3 "quoted"', "nobody", "?", "2024-03-03"],
];

describeWith("LibreOffice", "LibreOffice as judge of saved workbooks", () => {
  test("a workbook made from scratch opens, and its formulas calculate", async () => {
    const file = saveXlsx({ workbook: ratings(), package: newPackage() });
    const sheets = await libreOffice.toCsv(stripCachedValues(file));
    expect([...sheets.keys()].sort()).toEqual(["Grades & more", "Team"]);
    expect(sheets.get("Team")?.slice(0, 4)).toEqual(TEAM);
    expect(sheets.get("Team")?.[9]?.[0]).toBe("two\nlines");
    expect(sheets.get("Grades & more")).toEqual([["Follows"], ["Owns"], ["Leads"]]);
  });

  test("what LibreOffice made of it says the same, and is kept byte for byte", async () => {
    const file = await libreOffice.toXlsx(saveXlsx({ workbook: ratings(), package: newPackage() }));
    const opened = openXlsx(file);
    const { workbook } = opened;
    const team = workbook.sheet("Team");
    expect(workbook.names).toMatchObject([{ name: "Rungs_Grades", formula: "='Grades & more'!$A$1:$A$3" }]);
    expect(workbook.sheet("Grades & more")?.visibility).toBe("hidden");
    expect(workbook.activeSheetId).toBe(team?.id);
    // Frozen panes are not asked for: without a window LibreOffice does not write them.
    expect(team).toMatchObject({
      merges: [{ row: 9, column: 0, height: 1, width: 3 }],
      pageLayout: { orientation: "landscape", fitToWidth: 1, titleRows: "$1:$1" },
      tables: [{ name: "People", box: { row: 0, column: 0, height: 4, width: 4 } }],
      validations: [
        {
          rule: { type: "list", formula1: "=Rungs_Grades" },
          alert: { style: "warning", title: "Grade", message: "Pick a grade" },
          prompt: { title: "System", message: "Owns: runs it" },
        },
      ],
      conditionalFormats: [
        {
          type: "expression",
          formulas: ["=ISNA(MATCH(B2,Rungs_Grades,0))"],
          style: { fill: { color: "#FFC7CE" }, font: { color: "#9C0006" } },
        },
      ],
    });
    expect(workbook.styles.get(team?.cell(0, 0).style ?? 0)).toMatchObject({
      font: { bold: true, color: "#FFFFFF" },
      fill: { color: "#1F4E79", pattern: "solid" },
      borders: { bottom: { style: "medium", color: "#1F4E79" } },
      alignment: { wrapText: true, horizontal: "center" },
    });
    expect(differingParts(file, saveXlsx(opened))).toEqual([]);
  });

  test("its file takes changes of ours, and opens again", async () => {
    const opened = openXlsx(await libreOffice.toXlsx(saveXlsx({ workbook: ratings(), package: newPackage() })));
    const { workbook } = opened;
    const team = workbook.sheet("Team");
    team?.put(1, 1, { ...team.cell(1, 1), value: "Follows" });
    team?.put(1, 5, {
      value: 7,
      formula: "=C2*7",
      style: workbook.styles.derive(0, (style) => ({ ...style, numberFormat: "0.0" })),
    });
    workbook.addSheet("Log").put(0, 0, { value: "decided", style: 0 });
    const sheets = await libreOffice.toCsv(stripCachedValues(saveXlsx(opened)));
    expect(sheets.get("Team")?.[1]).toEqual(['E-1 "quoted"', "Follows", "1", "2024-03-01", "", "7.0"]);
    expect(sheets.get("Log")).toEqual([["decided"]]);
  });

  test("a real workbook with a changed cell and a new sheet loses no cell", async () => {
    const before = await libreOffice.toCsv(carvagoFile());
    const opened = openXlsx(carvagoFile());
    const delivery = opened.workbook.sheet("Delivery");
    delivery?.put(0, 3, { value: "added", style: 0 });
    opened.workbook.addSheet("Rubric").put(0, 0, { value: "Level", style: 0 });
    const after = new Map(await libreOffice.toCsv(saveXlsx(opened)));
    expect(after.get("Rubric")).toEqual([["Level"]]);
    expect(after.get("Delivery")?.[0]?.[3]).toBe("added");
    for (const name of ["Know-how", "Communication", "Leadership", "Summary"])
      expect(after.get(name)).toEqual(before.get(name));
    expect(after.get("Delivery")?.slice(1)).toEqual(before.get("Delivery")?.slice(1));
  });
});
