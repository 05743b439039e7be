import { beforeEach, describe, expect, test } from "vitest";
import { startExcel, type TestExcel } from "./excel.ts";

let excel: TestExcel;
beforeEach(async () => {
  excel = await startExcel();
  await excel.tell((_context, sheet) => {
    sheet.getRange("B2:C4").values = [
      ["Name", "Qty"],
      ["a", 1],
      ["b", 2],
    ];
    sheet.tables.add("B2:C4", true).name = "Orders";
  });
});

const orders = (context: Excel.RequestContext): Excel.Table => context.workbook.tables.getItem("Orders");

describe("tables", () => {
  test("are found by name in any case and by id, and describe themselves", async () => {
    const answer = await excel.ask((context, sheet) => {
      const table = context.workbook.tables
        .getItem("oRDERS")
        .load("id,name,style,showHeaders,showTotals,showBandedRows,showFilterButton");
      const byId = sheet.tables.getItem("1").load("name");
      const count = context.workbook.tables.getCount();
      return () => [{ ...table.toJSON(), columns: undefined, rows: undefined }, byId.name, count.value];
    });
    expect(answer).toEqual([
      {
        id: "1",
        name: "Orders",
        style: "TableStyleMedium2",
        showHeaders: true,
        showTotals: false,
        showBandedRows: true,
        showFilterButton: true,
      },
      "Orders",
      1,
    ]);
  });

  test("have a header, a body and columns with addresses", async () => {
    const answer = await excel.ask((context) => {
      const table = orders(context);
      const quantity = table.columns.getItem("qty").load("id,index,name,values");
      const ranges = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        quantity.getRange(),
        quantity.getDataBodyRange(),
        quantity.getHeaderRowRange(),
      ];
      for (const range of ranges) range.load("address");
      const byId = table.columns.getItem(1).load("name");
      const byPlace = table.columns.getItemAt(1).load("name");
      return () => [
        ranges.map(({ address }) => address.replace("Sheet1!", "")),
        quantity.id,
        quantity.index,
        quantity.values,
        byId.name,
        byPlace.name,
      ];
    });
    expect(answer).toEqual([
      ["B2:C4", "B2:C2", "B3:C4", "C2:C4", "C3:C4", "C2"],
      2,
      1,
      [["Qty"], [1], [2]],
      "Name",
      "Qty",
    ]);
  });

  test("a table without totals has no totals row", async () => {
    expect(await excel.codeOf((context) => orders(context).getTotalRowRange().load("address"))).toBe("ItemNotFound");
  });

  test("take rows at the end and in between", async () => {
    const answer = await excel.ask((context) => {
      const table = orders(context);
      table.rows.add(undefined, [["d", 4]]);
      table.rows.add(0, [["first", 0]]);
      table.rows.load("count");
      const body = table.getDataBodyRange().load("values");
      const row = table.rows.getItemAt(1).load("index,values");
      return () => [table.rows.count, body.values, row.index, row.values];
    });
    expect(answer).toEqual([
      4,
      [
        ["first", 0],
        ["a", 1],
        ["b", 2],
        ["d", 4],
      ],
      1,
      [["a", 1]],
    ]);
  });

  test("lose a row", async () => {
    const answer = await excel.ask((context) => {
      const table = orders(context);
      table.rows.getItemAt(0).delete();
      const body = table.getDataBodyRange().load("values,address");
      return () => [body.values, body.address];
    });
    expect(answer).toEqual([[["b", 2]], "Sheet1!B3:C3"]);
  });

  test("take a column with values, and one in between", async () => {
    const answer = await excel.ask((context) => {
      const table = orders(context);
      const added = table.columns.add(undefined, [["Level"], ["L1"], ["L2"]]).load("id,name,index");
      table.columns.add(1, undefined, "Note");
      table.columns.load("items/name,items/id");
      return () => [added.name, table.columns.items.map(({ name, id }) => [name, id])];
    });
    expect(answer).toEqual([
      "Level",
      [
        ["Name", 1],
        ["Note", 4],
        ["Qty", 2],
        ["Level", 3],
      ],
    ]);
  });

  test("rename and lose columns, and formulas follow", async () => {
    const answer = await excel.ask((context, sheet) => {
      const table = orders(context);
      sheet.getRange("F1").formulas = [["=SUM(Orders[Qty])"]];
      table.columns.getItem("Qty").name = "Count";
      table.columns.getItem("Name").delete();
      const range = sheet.getRange("E1:F1").load("formulas,values");
      table.columns.load("items/name");
      return () => [range.formulas.flat().filter(String), table.columns.items.map(({ name }) => name)];
    });
    expect(answer).toEqual([["=SUM(Orders[Count])"], ["Count"]]);
  });

  test("are resized within the rules", async () => {
    const answer = await excel.ask((context) => {
      const table = orders(context);
      table.resize("B2:D6");
      const range = table.getRange().load("address");
      table.columns.load("items/name");
      return () => [range.address, table.columns.items.map(({ name }) => name)];
    });
    expect(answer).toEqual(["Sheet1!B2:D6", ["Name", "Qty", "Column1"]]);
    expect(await excel.codeOf((context) => orders(context).resize("B3:D6"))).toBe("InvalidArgument");
  });

  test("cannot overlap another table, nor take its name", async () => {
    expect(await excel.codeOf((_context, sheet) => sheet.tables.add("C4:D9", true))).toBe("InvalidArgument");
    expect(await excel.codeOf((_context, sheet) => void (sheet.tables.add("H1:I3", true).name = "orders"))).toBe(
      "ItemAlreadyExists",
    );
  });

  test("are sorted by several columns, the first weighing most", async () => {
    const answer = await excel.ask((context) => {
      const table = orders(context);
      table.rows.add(undefined, [
        ["c", 2],
        ["d", 1],
      ]);
      table.sort.apply([
        { key: 1, ascending: false },
        { key: 0, ascending: true },
      ]);
      const body = table.getDataBodyRange().load("values");
      return () => body.values;
    });
    expect(answer).toEqual([
      ["b", 2],
      ["c", 2],
      ["a", 1],
      ["d", 1],
    ]);
  });

  test("become a plain range, with their values", async () => {
    const answer = await excel.ask((context, sheet) => {
      const range = orders(context).convertToRange().load("values");
      const gone = sheet.tables.getItemOrNullObject("Orders").load("name");
      return () => [range.values[0], gone.isNullObject];
    });
    expect(answer).toEqual([["Name", "Qty"], true]);
  });

  test("are found through the ranges that touch them", async () => {
    const answer = await excel.ask((_context, sheet) => {
      const touching = sheet.getRange("A1:B2").getTables(false).load("items/name");
      const within = sheet.getRange("A1:B2").getTables(true).load("items/name");
      return () => [touching.items.map(({ name }) => name), within.items.length];
    });
    expect(answer).toEqual([["Orders"], 0]);
  });

  test("style, bands and filter buttons are set", async () => {
    const answer = await excel.ask((context) => {
      const table = orders(context);
      table.style = "TableStyleLight1";
      table.showBandedRows = false;
      table.showFilterButton = false;
      table.load("style,showBandedRows,showFilterButton");
      table.autoFilter.load("enabled");
      return () => [table.style, table.showBandedRows, table.showFilterButton, table.autoFilter.enabled];
    });
    expect(answer).toEqual(["TableStyleLight1", false, false, false]);
  });

  test("a table that is gone is not found by those who still hold it", async () => {
    expect(
      await excel.codeOf((context) => {
        const table = orders(context);
        table.delete();
        table.load("name");
      }),
    ).toBe("ItemNotFound");
  });
});
