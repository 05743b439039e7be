import { beforeEach, describe, expect, test } from "vitest";
import { startExcel, type TestExcel } from "./excel.ts";

let excel: TestExcel;
beforeEach(async () => {
  excel = await startExcel();
});

describe("defined names", () => {
  test("are added for ranges, read, renamed in meaning and deleted", async () => {
    const answer = await excel.ask(({ workbook: { names } }, sheet) => {
      sheet.getRange("D4").values = [[60]];
      const total = names
        .add("Total", sheet.getRange("D4"), "the sum")
        .load("name,formula,type,value,comment,visible,scope");
      const range = names.getItem("total").getRange().load("values");
      const none = names.getItemOrNullObject("xx").load("name");
      return () => [total.toJSON(), range.values, none.isNullObject];
    });
    expect(answer).toEqual([
      {
        name: "Total",
        formula: "=Sheet1!$D$4",
        type: "Range",
        value: "Sheet1!D4",
        comment: "the sum",
        visible: true,
        scope: "Workbook",
      },
      [[60]],
      true,
    ]);
    const after = await excel.ask(({ workbook: { names } }) => {
      const total = names.getItem("Total");
      total.formula = "=Sheet1!$E$5:$E$6";
      total.visible = false;
      const range = total.getRangeOrNullObject().load("address");
      return () => range.address;
    });
    expect([after, excel.emulator.workbook.names[0]?.visible]).toEqual(["Sheet1!E5:E6", false]);
    await excel.tell(({ workbook }) => workbook.names.getItem("Total").delete());
    expect(excel.emulator.workbook.names).toEqual([]);
  });

  test("of a sheet are apart from those of the workbook", async () => {
    const answer = await excel.ask(({ workbook }, sheet) => {
      workbook.names.add("Scale", sheet.getRange("A1"));
      const local = sheet.names.add("Scale", sheet.getRange("B1")).load("scope,formula");
      workbook.names.load("items/formula");
      return () => [local.scope, local.formula, workbook.names.items.map(({ formula }) => formula)];
    });
    expect(answer).toEqual(["Worksheet", "=Sheet1!$B$1", ["=Sheet1!$A$1"]]);
  });

  test.each([
    ["like a cell", "L5", "InvalidArgument"],
    ["with a space", "two words", "InvalidArgument"],
    ["taken", "taken", "ItemAlreadyExists"],
  ])("%s are refused", async (_title, name, code) => {
    await excel.tell(({ workbook }, sheet) => workbook.names.add("Taken", sheet.getRange("A1")));
    expect(await excel.codeOf(({ workbook }, sheet) => workbook.names.add(name, sheet.getRange("A1")))).toBe(code);
  });

  test("for a formula have no range", async () => {
    const answer = await excel.ask(({ workbook }) => {
      const name = workbook.names.add("Share", "=0.75").load("type,formula");
      const range = name.getRangeOrNullObject().load("address");
      return () => [name.type, name.formula, range.isNullObject];
    });
    expect(answer).toEqual(["Double", "=0.75", true]);
  });
});

describe("data validation", () => {
  type Rule = Excel.DataValidationRule;
  const rules: readonly (readonly [string, Rule, string])[] = [
    ["a list of entries", { list: { inCellDropDown: true, source: "Yes,No" } }, "List"],
    ["a list from a name", { list: { inCellDropDown: false, source: "=Scale" } }, "List"],
    ["whole numbers", { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } }, "WholeNumber"],
    ["decimals", { decimal: { formula1: 0.5, operator: "GreaterThan" } }, "Decimal"],
    ["a length of text", { textLength: { formula1: 10, operator: "LessThanOrEqualTo" } }, "TextLength"],
    ["a value equal to a cell", { decimal: { formula1: "=A1", operator: "EqualTo" } }, "Decimal"],
    ["a formula", { custom: { formula: "=LEN(A1)>2" } }, "Custom"],
  ];

  test.each(rules)("%s is kept", async (_title, rule, type) => {
    const answer = await excel.ask((_context, sheet) => {
      const { dataValidation } = sheet.getRange("H1:H5");
      dataValidation.rule = rule;
      dataValidation.load("rule,type");
      return () => [dataValidation.rule, dataValidation.type];
    });
    expect(answer).toEqual([rule, type]);
  });

  test("prompt and alert are kept beside the rule", async () => {
    const answer = await excel.ask((_context, sheet) => {
      const { dataValidation } = sheet.getRange("H1:H5");
      dataValidation.rule = { list: { inCellDropDown: true, source: "1,2" } };
      dataValidation.prompt = { showPrompt: true, title: "System", message: "Designs systems" };
      dataValidation.errorAlert = { showAlert: true, style: "Warning", title: "Off", message: "not on the scale" };
      dataValidation.ignoreBlanks = false;
      dataValidation.load("prompt,errorAlert,ignoreBlanks,type");
      return () => [dataValidation.prompt, dataValidation.errorAlert, dataValidation.ignoreBlanks, dataValidation.type];
    });
    expect(answer).toEqual([
      { showPrompt: true, title: "System", message: "Designs systems" },
      { showAlert: true, style: "Warning", title: "Off", message: "not on the scale" },
      false,
      "List",
    ]);
  });

  test("a property set for a part of the cells leaves the rule of both parts", async () => {
    const answer = await excel.ask((_context, sheet) => {
      const all = sheet.getRange("A1:A9").dataValidation;
      all.rule = { list: { inCellDropDown: true, source: "1,2" } };
      sheet.getRange("A4:A5").dataValidation.prompt = { showPrompt: true, title: "Here", message: "only" };
      const found = ["A1:A3", "A4:A5", "A6:A9"].map((address) =>
        sheet.getRange(address).dataValidation.load("prompt,rule"),
      );
      return () => found.map(({ prompt, rule }) => [prompt.title, rule.list?.source]);
    });
    expect(answer).toEqual([
      ["", "1,2"],
      ["Here", "1,2"],
      ["", "1,2"],
    ]);
  });

  test("cells that share it from two sides are consistent", async () => {
    const [first] = excel.emulator.workbook.sheets;
    if (!first) throw new Error("There is no sheet.");
    first.validations = [
      {
        ranges: [
          { row: 0, column: 0, height: 3, width: 1 },
          { row: 3, column: 0, height: 2, width: 1 },
        ],
        rule: { type: "whole", operator: "between", formula1: "1", formula2: "5" },
        ignoreBlanks: true,
        alert: { show: true, style: "stop", title: "", message: "" },
        prompt: { show: true, title: "", message: "" },
      },
    ];
    const type = await excel.ask((_context, sheet) => {
      const validation = sheet.getRange("A1:A5").dataValidation.load("type");
      return () => validation.type;
    });
    expect(type).toBe("WholeNumber");
  });

  test("cells that differ in it are told as inconsistent, and a part can be cleared", async () => {
    const answer = await excel.ask((_context, sheet) => {
      sheet.getRange("A1:A10").dataValidation.rule = { list: { inCellDropDown: true, source: "1,2" } };
      sheet.getRange("A4:A5").dataValidation.clear();
      const found = ["A1:A3", "A4", "A1:A5", "A6:A10"].map((address) =>
        sheet.getRange(address).dataValidation.load("type"),
      );
      return () => found.map(({ type }) => type);
    });
    expect(answer).toEqual(["List", "None", "Inconsistent", "List"]);
  });

  test.each([
    [
      "a prompt of 256 characters",
      (validation: Excel.DataValidation) =>
        void (validation.prompt = { showPrompt: true, title: "", message: "x".repeat(256) }),
    ],
    [
      "a prompt title of 33",
      (validation: Excel.DataValidation) =>
        void (validation.prompt = { showPrompt: true, title: "x".repeat(33), message: "" }),
    ],
    [
      "an inline list of 256",
      (validation: Excel.DataValidation) =>
        void (validation.rule = { list: { inCellDropDown: true, source: "x".repeat(256) } }),
    ],
    [
      "two rules at once",
      (validation: Excel.DataValidation) =>
        void (validation.rule = { list: { inCellDropDown: true, source: "a" }, custom: { formula: "=1" } }),
    ],
  ])("%s is refused", async (_title, write) => {
    expect(await excel.codeOf((_context, sheet) => write(sheet.getRange("A1").dataValidation))).toBe("InvalidArgument");
  });

  test("cells whose values it refuses are found", async () => {
    const answer = await excel.ask(({ workbook }, sheet) => {
      sheet.getRange("F1:F3").values = [["Learns"], ["Owns"], [3]];
      workbook.names.add("Scale", sheet.getRange("F1:F3"));
      const ratings = sheet.getRange("A1:A6");
      ratings.values = [["owns"], ["Own"], [""], [3], [4], ["Learns"]];
      ratings.dataValidation.rule = { list: { inCellDropDown: true, source: "=Scale" } };
      ratings.dataValidation.load("valid");
      const bad = ratings.dataValidation.getInvalidCellsOrNullObject().load("address");
      const good = sheet.getRange("A3:A4").dataValidation.getInvalidCellsOrNullObject().load("address");
      return () => [ratings.dataValidation.valid, bad.address, good.isNullObject];
    });
    expect(answer).toEqual([false, "Sheet1!A2,Sheet1!A5", true]);
  });
});

describe("conditional formats", () => {
  test("of a formula are kept with rule, look and order; a new one comes first", async () => {
    const answer = await excel.ask((_context, sheet) => {
      const { conditionalFormats } = sheet.getRange("D1:D3");
      const older = conditionalFormats.add("Custom");
      const newer = conditionalFormats.add("Custom");
      older.custom.rule.formula = '=D1=""';
      older.custom.format.fill.color = "#FFEEAA";
      older.custom.format.font.bold = true;
      older.stopIfTrue = true;
      for (const format of [older, newer]) format.load("id,type,priority,stopIfTrue");
      older.custom.rule.load("formula");
      older.custom.format.fill.load("color");
      older.custom.format.font.load("bold,italic");
      const range = older.getRange().load("address");
      const count = conditionalFormats.getCount();
      return () => [
        [
          older.type,
          older.priority,
          older.stopIfTrue,
          newer.priority,
          count.value,
          older.id === newer.id,
          range.address,
        ],
        [
          older.custom.rule.formula,
          older.custom.format.fill.color,
          older.custom.format.font.bold,
          older.custom.format.font.italic,
        ],
      ];
    });
    expect(answer).toEqual([
      ["Custom", 1, true, 0, 2, false, "Sheet1!D1:D3"],
      ['=D1=""', "#FFEEAA", true, null],
    ]);
  });

  test("of a comparison are kept, and are no formula", async () => {
    const answer = await excel.ask((_context, sheet) => {
      const format = sheet.getRange("D1:D3").conditionalFormats.add("CellValue");
      format.cellValue.format.font.color = "red";
      format.cellValue.rule = { formula1: "=15", operator: "GreaterThan" };
      format.load("type");
      format.cellValue.load("rule");
      format.customOrNullObject.load("type");
      return () => [format.type, format.cellValue.rule, format.customOrNullObject.isNullObject];
    });
    expect(answer).toEqual(["CellValue", { formula1: "=15", operator: "GreaterThan" }, true]);
  });

  test("are listed for every range that they touch, moved, deleted and cleared", async () => {
    const counts: number[] = [];
    const count = async (address: string): Promise<void> => {
      counts.push(
        await excel.ask((_context, sheet) => {
          const formats = sheet.getRange(address).conditionalFormats.load("items/id");
          return () => formats.items.length;
        }),
      );
    };
    await excel.tell((_context, sheet) => {
      sheet.getRange("A1:A9").conditionalFormats.add("Custom").priority = 0;
      sheet.getRange("A1:B9").conditionalFormats.add("Custom").priority = -1;
    });
    await count("A2");
    await count("B2");
    await excel.tell((_context, sheet) => sheet.getRange("A2").conditionalFormats.getItemAt(0).delete());
    await count("A2");
    await excel.tell((_context, sheet) => sheet.getRange("A1:B4").conditionalFormats.clearAll());
    await count("A2");
    await count("B9");
    expect(counts).toEqual([2, 1, 1, 0, 1]);
  });

  test("of a kind that is not emulated fail by name", async () => {
    await expect(
      excel.tell((_context, sheet) => void sheet.getRange("A1").conditionalFormats.add("DataBar")),
    ).rejects.toMatchObject({
      code: "ApiNotFound",
      message: "A conditional format of type DataBar is not emulated.",
    });
  });
});
