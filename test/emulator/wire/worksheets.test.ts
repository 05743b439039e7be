import { beforeEach, describe, expect, test } from "vitest";
import { startExcel, type TestExcel } from "./excel.ts";

let excel: TestExcel;
beforeEach(async () => {
  excel = await startExcel();
});

describe("worksheets", () => {
  test("are added, found by name in any case and by id, and listed in order", async () => {
    const answer = await excel.ask(({ workbook: { worksheets } }) => {
      const report = worksheets.add("Report").load("id,name,position");
      const found = worksheets.getItem("rEPORT").load("name");
      const unnamed = worksheets.add().load("name");
      const count = worksheets.getCount();
      worksheets.load("items/name");
      return () => [
        report.name,
        report.position,
        found.name,
        unnamed.name,
        count.value,
        worksheets.items.map(({ name }) => name),
      ];
    });
    expect(answer).toEqual(["Report", 1, "Report", "Sheet2", 3, ["Sheet1", "Report", "Sheet2"]]);
  });

  test.each([
    ["a taken name", "Sheet1", "ItemAlreadyExists"],
    ["a name with a slash", "a/b", "InvalidArgument"],
    ["a name of 32 characters", "x".repeat(32), "InvalidArgument"],
  ])("%s is refused", async (_title, name, code) => {
    expect(await excel.codeOf(({ workbook }) => workbook.worksheets.add(name))).toBe(code);
  });

  test("a renamed sheet keeps its formulas' references, a deleted one breaks them", async () => {
    const formulas: unknown[] = [];
    const note = async (): Promise<void> => {
      formulas.push(
        await excel.ask(({ workbook }) => {
          const range = workbook.worksheets.getItem("Sheet1").getRange("A1").load("formulas");
          return () => range.formulas[0]?.[0];
        }),
      );
    };
    await excel.tell(({ workbook }, sheet) => {
      workbook.worksheets.add("Data");
      sheet.getRange("A1").formulas = [["=Data!B2"]];
      workbook.worksheets.getItem("Data").name = "New data";
    });
    await note();
    await excel.tell(({ workbook }) => workbook.worksheets.getItem("New data").delete());
    await note();
    expect(formulas).toEqual(["='New data'!B2", "=#REF!"]);
  });

  test("a deleted sheet and its ranges are invalid references for those who still hold them", async () => {
    for (const use of [
      (sheet: Excel.Worksheet) => void (sheet.name = "again"),
      (_sheet: Excel.Worksheet, range: Excel.Range) => void (range.values = [[1]]),
    ])
      expect(
        await excel.codeOf(({ workbook }) => {
          const sheet = workbook.worksheets.add();
          const range = sheet.getRange("A1");
          sheet.delete();
          use(sheet, range);
        }),
      ).toBe("InvalidReference");
  });

  test("have a place, a visibility, a colour and gridlines", async () => {
    const answer = await excel.ask(({ workbook }, first) => {
      const sheet = workbook.worksheets.add("Second");
      sheet.position = 0;
      sheet.tabColor = "#12ab34";
      sheet.showGridlines = false;
      first.visibility = "VeryHidden";
      sheet.load("position,tabColor,showGridlines,visibility");
      first.load("visibility,position");
      return () => [
        sheet.position,
        sheet.tabColor,
        sheet.showGridlines,
        sheet.visibility,
        first.visibility,
        first.position,
      ];
    });
    expect(answer).toEqual([0, "#12AB34", false, "Visible", "VeryHidden", 1]);
  });

  test("the last visible sheet can be neither hidden nor deleted", async () => {
    expect(await excel.codeOf((_context, sheet) => void (sheet.visibility = "Hidden"))).toBe("InvalidOperation");
    expect(await excel.codeOf((_context, sheet) => sheet.delete())).not.toBe("no error");
  });

  test("first, last, next and previous may skip hidden sheets", async () => {
    const answer = await excel.ask(({ workbook: { worksheets } }, first) => {
      worksheets.add("B").visibility = "Hidden";
      worksheets.add("C");
      const found = [
        worksheets.getFirst(),
        worksheets.getLast(),
        first.getNext(),
        first.getNext(true),
        worksheets.getItem("C").getPrevious(),
      ];
      for (const sheet of found) sheet.load("name");
      const none = worksheets.getItem("C").getNextOrNullObject().load("name");
      return () => [...found.map(({ name }) => name), none.isNullObject];
    });
    expect(answer).toEqual(["Sheet1", "C", "B", "C", "B", true]);
  });

  test("the used range is null on an empty sheet, and A1 if asked for without null", async () => {
    const answer = await excel.ask((_context, sheet) => {
      const none = sheet.getUsedRangeOrNullObject().load("address");
      const corner = sheet.getUsedRange().load("address");
      return () => [none.isNullObject, corner.address];
    });
    expect(answer).toEqual([true, "Sheet1!A1"]);
  });

  test("formats count as used unless values only are asked for", async () => {
    const answer = await excel.ask((_context, sheet) => {
      sheet.getRange("B2").values = [[1]];
      sheet.getRange("E5").format.font.bold = true;
      const all = sheet.getUsedRange().load("address");
      const values = sheet.getUsedRange(true).load("address");
      return () => [all.address, values.address];
    });
    expect(answer).toEqual(["Sheet1!B2:E5", "Sheet1!B2"]);
  });

  test("panes are frozen by rows, by columns and at a range", async () => {
    const answer: unknown[] = [];
    const steps: readonly ((panes: Excel.WorksheetFreezePanes) => void)[] = [
      (panes) => panes.freezeRows(2),
      (panes) => panes.freezeColumns(1),
      (panes) => panes.freezeAt("A1:B3"),
      (panes) => panes.unfreeze(),
    ];
    for (const step of steps)
      answer.push(
        await excel.ask((_context, sheet) => {
          step(sheet.freezePanes);
          const location = sheet.freezePanes.getLocationOrNullObject().load("address");
          return () => (location.isNullObject ? null : location.address);
        }),
      );
    expect(answer).toEqual(["Sheet1!1:2", "Sheet1!A:A", "Sheet1!A1:B3", null]);
  });

  test("the page layout is kept", async () => {
    const answer = await excel.ask((_context, sheet) => {
      const layout = sheet.pageLayout;
      layout.orientation = "Landscape";
      layout.zoom = { horizontalFitToPages: 1 };
      layout.leftMargin = 36;
      layout.setPrintTitleRows("$1:$2");
      layout.setPrintArea("A1:D9");
      layout.load("orientation,zoom,leftMargin,topMargin");
      const titles = layout.getPrintTitleRowsOrNullObject().load("address");
      const area = layout.getPrintAreaOrNullObject();
      return () => [
        layout.orientation,
        layout.zoom,
        layout.leftMargin,
        layout.topMargin,
        titles.address,
        area.isNullObject,
      ];
    });
    expect(answer).toEqual(["Landscape", { horizontalFitToPages: 1 }, 36, 54, "Sheet1!1:2", false]);
  });

  test("the selection, the active cell and the active sheet follow select and activate", async () => {
    const answer = await excel.ask(({ workbook }) => {
      workbook.worksheets.add("Next").getRange("B2:C4").select();
      const selected = workbook.getSelectedRange().load("address");
      const cell = workbook.getActiveCell().load("address");
      const active = workbook.worksheets.getActiveWorksheet().load("name");
      return () => [selected.address, cell.address, active.name];
    });
    expect(answer).toEqual(["Next!B2:C4", "Next!B2", "Next"]);
  });

  test("the add-in's settings in the workbook are added, changed and deleted", async () => {
    const answer = await excel.ask(({ workbook: { settings } }) => {
      settings.add("a", { level: 3 });
      settings.add("b", "text");
      settings.add("a", [1, 2]);
      settings.getItem("b").delete();
      settings.load("items/key,items/value");
      const none = settings.getItemOrNullObject("b").load("key");
      return () => [settings.items.map(({ key, value }) => [key, value]), none.isNullObject];
    });
    expect(answer).toEqual([[["a", [1, 2]]], true]);
  });

  test("under manual calculation formulas wait for calculate", async () => {
    const answer = await excel.ask(({ workbook: { application } }, sheet) => {
      sheet.getRange("A1:A2").formulas = [[1], ["=A1+1"]];
      application.calculate("Full");
      application.calculationMode = "Manual";
      sheet.getRange("A1").values = [[10]];
      application.suspendApiCalculationUntilNextSync();
      application.load("calculationMode");
      const before = sheet.getRange("A2").load("values");
      return () => [application.calculationMode, before.values];
    });
    await excel.tell(({ workbook }) => workbook.application.calculate("Full"));
    const after = await excel.ask((_context, sheet) => {
      const range = sheet.getRange("A2").load("values");
      return () => range.values;
    });
    expect([answer, after]).toEqual([["Manual", [[2]]], [[11]]]);
  });
});
