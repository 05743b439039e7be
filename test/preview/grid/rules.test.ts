import { describe, expect, it } from "vitest";
import type { CellValue } from "../../../src/emulator/model/cell.ts";
import type { ConditionalFormat } from "../../../src/emulator/model/features.ts";
import { ConditionalLooks } from "../../../src/preview/grid/conditional-looks.ts";
import { refusalOf } from "../../../src/preview/grid/entry-check.ts";
import { listEntries } from "../../../src/preview/grid/list-entries.ts";
import { aRule, aSheet, aValidation, box, place } from "./grid-sheet.ts";

const BOLD = { font: { bold: true } };
const RED = { font: { color: "#FF0000" } };

/** Which of A1:A5 the rules mark, and how. */
function marked(values: readonly CellValue[], ...rules: readonly Partial<ConditionalFormat>[]) {
  const { wb, sheet } = aSheet(values.map((value) => [value]));
  sheet.conditionalFormats = rules.map((parts) => aRule({ ranges: [box("A1:A5")], ...parts }));
  const looks = new ConditionalLooks(wb, sheet);
  looks.learn([box("A1:A5")]);
  return [0, 1, 2, 3, 4].map((row) => looks.at(row, 0));
}

/** The rows of A1:A5 that one rule marks. */
const rowsMarked = (values: readonly CellValue[], rule: Partial<ConditionalFormat>): number[] =>
  marked(values, rule).flatMap((looks, row) => (looks.length > 0 ? row + 1 : []));

const NUMBERS = [1, 2, 3, 4, 5];

describe("conditional formats", () => {
  it.each<[string, readonly CellValue[], Partial<ConditionalFormat>, number[]]>([
    ["a formula moves from cell to cell", [1, 0, 1, 0, 1], { formulas: ["=AND($A1<>0,TRUE)"] }, [1, 3, 5]],
    ["an absolute reference stays", NUMBERS, { formulas: ["=A1>$A$3"] }, [4, 5]],
    ["a range that grows with its cell", NUMBERS, { formulas: ["=SUM(A$1:A1)>5"] }, [3, 4, 5]],
    ["ROW() is the cell's own", NUMBERS, { formulas: ["=MOD(ROW(),2)=0"] }, [2, 4]],
    ["INDIRECT reads what it finds", NUMBERS, { formulas: ['=INDIRECT("Team!A"&ROW())=4'] }, [4]],
    ["a number counts as true unless it is zero", [0, 2], { formulas: ["=A1"] }, [2]],
    ["an error is not true", NUMBERS, { formulas: ["=1/(A1-2)>0.4"] }, [3, 4]],
    ["an unknown function holds nowhere", NUMBERS, { formulas: ["=NOSUCH(A1)"] }, []],
    ["cellIs between", NUMBERS, { type: "cellIs", operator: "between", formulas: ["=2", "=4"] }, [2, 3, 4]],
    ["cellIs notBetween", NUMBERS, { type: "cellIs", operator: "notBetween", formulas: ["=2", "=4"] }, [1, 5]],
    ["cellIs equal to a text", ["x", "y"], { type: "cellIs", operator: "equal", formulas: ['="x"'] }, [1]],
    ["cellIs with a moving bound", NUMBERS, { type: "cellIs", operator: "lessThan", formulas: ["=A2"] }, [1, 2, 3, 4]],
    [
      "text rules say their formula",
      ["abc", "b"],
      { type: "containsText", text: "c", formulas: ['=NOT(ISERROR(SEARCH("c",A1)))'] },
      [1],
    ],
    ["duplicates", ["x", "y", "X", null, "z"], { type: "duplicateValues" }, [1, 3]],
    ["unique values", ["x", "y", "X", null, "z"], { type: "uniqueValues" }, [2, 5]],
    ["a colour scale is not shown", NUMBERS, { type: "colorScale", formulas: ["=1"] }, []],
  ])("%s", (_title, values, rule, rows) => expect(rowsMarked(values, rule)).toEqual(rows));

  it("the more important rule comes first, and one that stops hides those after it", () => {
    const second = { id: "{2}", priority: 2, formulas: ["=A1>1"], style: RED };
    const first = { formulas: ["=A1>2"], style: BOLD };
    expect(marked([1, 2, 3], second, first).slice(0, 3)).toEqual([[], [RED], [BOLD, RED]]);
    expect(marked([1, 2, 3], second, { ...first, stopIfTrue: true }).slice(0, 3)).toEqual([[], [RED], [BOLD]]);
  });

  it("after an edit the old look stays until it is calculated anew", () => {
    const { wb, sheet } = aSheet([[1]]);
    sheet.conditionalFormats = [aRule({ formulas: ["=A1=1"] })];
    const looks = new ConditionalLooks(wb, sheet);
    expect(looks.lacks(box("A1:B2"))).toBe(true);
    looks.learn([box("A1:B2")]);
    expect(looks.lacks(box("A1:B2"))).toBe(false);
    sheet.put(0, 0, { value: 2, style: 0 });
    looks.refresh();
    looks.refresh();
    expect([looks.at(0, 0), looks.lacks(box("A1"))]).toEqual([[BOLD], true]);
    looks.learn([box("A1")]);
    expect(looks.at(0, 0)).toEqual([]);
  });

  it("a rule sees other sheets and names through what they hold now", () => {
    const { wb, sheet } = aSheet([["D3"], ["X"]]);
    wb.addSheet("Own list").put(0, 0, { value: "D3", style: 0 });
    wb.names = [{ name: "Levels", formula: "='Own list'!$A$1:$A$2", comment: "", visible: true }];
    sheet.conditionalFormats = [aRule({ formulas: ["=COUNTIF(Levels,A1)=0"], ranges: [box("A1:A2")] })];
    const looks = new ConditionalLooks(wb, sheet);
    looks.learn([box("A1:A2")]);
    expect([looks.at(0, 0), looks.at(1, 0)]).toEqual([[], [BOLD]]);
    wb.sheet("Own list")?.put(1, 0, { value: "X", style: 0 });
    looks.refresh();
    looks.learn([box("A1:A2")]);
    expect(looks.at(1, 0)).toEqual([]);
  });
});

describe("validations", () => {
  it.each<[string, string, boolean]>([
    ["a listed text", "Owns", true],
    ["in any case", "owns", true],
    ["a listed number", "3", true],
    ["a number that is not listed", "9", false],
    ["a text that is not listed", "Ownes", false],
    ["nothing", "", true],
    ["a formula", "=1+1", true],
  ])("a list from a range: %s", (_what, text, isAdmitted) => {
    const { wb, sheet } = aSheet([["Owns"], [3]]);
    sheet.validations = [aValidation("C1:C5", { type: "list", formula1: "=$A$1:$A$2" })];
    expect(refusalOf(wb, sheet, place("C2"), text) === null).toBe(isAdmitted);
  });

  it.each<[string, Parameters<typeof aValidation>[1], string, boolean]>([
    ["an entry of a written list", { type: "list", formula1: "Yes, No" }, "No", true],
    ["a number of a written list", { type: "list", formula1: "1,2" }, "2", true],
    ["another entry", { type: "list", formula1: "Yes, No" }, "Maybe", false],
    ["a whole number", { type: "whole", operator: "between", formula1: "=1", formula2: "=5" }, "3", true],
    ["a broken one", { type: "whole", operator: "between", formula1: "1", formula2: "5" }, "3.5", false],
    ["a bound in a cell that moves along", { type: "decimal", operator: "lessThan", formula1: "=A1" }, "15", true],
    ["beyond it", { type: "decimal", operator: "lessThan", formula1: "=A1" }, "25", false],
    ["a text where a number is asked", { type: "decimal", operator: "lessThan", formula1: "=A1" }, "x", false],
    ["a short text", { type: "textLength", operator: "lessThanOrEqual", formula1: "3" }, "abc", true],
    ["a long one", { type: "textLength", operator: "lessThanOrEqual", formula1: "3" }, "abcd", false],
    ["what a formula admits", { type: "custom", formula1: '=LEFT(C1,1)="D"' }, "D4", true],
    ["what it does not", { type: "custom", formula1: '=LEFT(C1,1)="D"' }, "E4", false],
    ["anything", { type: "none" }, "E4", true],
  ])("%s", (_what, rule, text, isAdmitted) => {
    const { wb, sheet } = aSheet([[10], [20]]);
    sheet.validations = [aValidation("C1:C5", rule)];
    expect(refusalOf(wb, sheet, place("C2"), text) === null).toBe(isAdmitted);
  });

  it("the refusal says what the rule's author wrote, or a plain sentence", () => {
    const { wb, sheet } = aSheet();
    const rule = { type: "list", formula1: "1,2" } as const;
    sheet.validations = [
      aValidation("A1", rule, { style: "warning", title: "A grade", message: "Use 1 or 2." }),
      aValidation("B1", rule),
      aValidation("C1", rule, { show: false }),
    ];
    expect(refusalOf(wb, sheet, place("A1"), "9")).toEqual({ style: "warning", sentence: "A grade. Use 1 or 2." });
    expect(refusalOf(wb, sheet, place("B1"), "9")).toEqual({
      style: "stop",
      sentence: "This value is not one that the cell's validation admits.",
    });
    expect(refusalOf(wb, sheet, place("C1"), "9")).toBeNull();
  });

  it.each<[string, string, readonly string[] | null]>([
    ["a range beside the cell", "=A1:B1", ["Ann", "3"]],
    ["a name", "=Grades", ["Bo"]],
    ["a written list", "x, y", ["x", "y"]],
    ["a formula", "=OFFSET(A1,0,0)", null],
  ])("the list offers the entries of %s", (_what, formula1, texts) => {
    const { wb, sheet } = aSheet([
      ["no", 1],
      ["Ann", 3],
      ["Bo", null],
    ]);
    wb.names = [{ name: "Grades", formula: "=Team!$A$3:$B$3", comment: "", visible: true }];
    const entries = listEntries(wb, sheet, place("C2"), aValidation("C1:C5", { type: "list", formula1 }));
    expect(entries?.map(({ text }) => text) ?? null).toEqual(texts);
  });
});
