import { beforeEach, describe, expect, test } from "vitest";
import { startExcel, type TestExcel } from "./excel.ts";

let excel: TestExcel;
beforeEach(async () => {
  excel = await startExcel();
});

const write = (value: number): Promise<string> =>
  excel.codeOf((_context, sheet) => void (sheet.getRange("A1").values = [[value]]));
const cell = (): unknown => excel.emulator.workbook.sheets[0]?.cell(0, 0).value;

describe("round trips", () => {
  test("are counted with their bytes, without the library's own housekeeping", async () => {
    await write(1);
    await write(2);
    const { roundTrips, requestBytes, responseBytes, log } = excel.emulator.stats;
    expect([roundTrips, log.length]).toEqual([2, 2]);
    expect(requestBytes).toBe(log.reduce((sum, { requestBytes: bytes }) => sum + bytes, 0));
    expect(requestBytes).toBeGreaterThan(400);
    expect(responseBytes).toBeGreaterThan(100);
    excel.emulator.resetStats();
    expect(excel.emulator.stats).toEqual({ roundTrips: 0, requestBytes: 0, responseBytes: 0, log: [] });
  });

  test("that fail are counted with their error", async () => {
    await excel.codeOf((context) => context.workbook.worksheets.getItem("Missing").load("name"));
    excel.emulator.failAt({ trip: 1, when: "before" });
    await write(1);
    expect(excel.emulator.stats.log.map(({ error }) => error)).toEqual(["ItemNotFound", 5012]);
  });

  test("count bytes, not characters", async () => {
    const bytesOf = async (text: string): Promise<number> => {
      excel.emulator.resetStats();
      await excel.tell((_context, sheet) => void (sheet.getRange("A1").values = [[text]]));
      return excel.emulator.stats.requestBytes;
    };
    expect((await bytesOf("ééé")) - (await bytesOf("eee"))).toBe(3);
  });
});

describe("faults", () => {
  test.each([
    ["before", [1, 1, 3]],
    ["after", [1, 2, 3]],
  ] as const)("a fault %s the second round trip spares the others", async (when, cells) => {
    excel.emulator.failAt({ trip: 2, when });
    const outcomes: unknown[] = [];
    for (const value of [1, 2, 3]) outcomes.push([(await write(value)) === "no error", cell()]);
    expect(outcomes).toEqual([
      [true, cells[0]],
      [false, cells[1]],
      [true, cells[2]],
    ]);
  });

  test("that are cleared do not happen", async () => {
    excel.emulator.failAt({ trip: 1, when: "before" });
    excel.emulator.clearFaults();
    expect(await write(4)).toBe("no error");
  });

  test.each([
    [5004, "InvalidOperationInCellEditMode"],
    [7000, "AccessDenied"],
    [5102, "ActivityLimitReached"],
    [5103, "RequestPayloadSizeLimitExceeded"],
    [5104, "ResponsePayloadSizeLimitExceeded"],
    [5012, "InvalidOrTimedOutSession"],
  ])("the outer code %i reaches the add-in as %s", async (code, name) => {
    excel.emulator.failAt({ trip: 1, when: "before", code });
    expect(await write(1)).toBe(name);
  });

  test("while a cell is being edited every batch is refused, and none afterwards", async () => {
    excel.emulator.editMode = true;
    const during = await write(1);
    excel.emulator.editMode = false;
    expect([during, await write(2), cell()]).toEqual(["InvalidOperationInCellEditMode", "no error", 2]);
  });
});
