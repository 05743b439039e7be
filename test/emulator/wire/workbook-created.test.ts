import { beforeEach, describe, expect, it } from "vitest";
import { errorCode, startExcel, type TestExcel } from "./excel.ts";

let excel: TestExcel;
let opened: (Uint8Array | null)[];
beforeEach(async () => {
  excel = await startExcel();
  opened = [];
  excel.emulator.onNewWorkbook = (file) => opened.push(file);
});

describe("a workbook that an add-in creates", () => {
  it("is opened with the bytes of its file", async () => {
    await excel.Excel.createWorkbook("UEsDBP8=");
    expect(opened).toEqual([Uint8Array.of(80, 75, 3, 4, 255)]);
  });

  it("is empty without a file", async () => {
    await excel.Excel.createWorkbook();
    expect(opened).toEqual([null]);
  });

  it("is refused for what is no Base64", async () => {
    expect(await errorCode(excel.Excel.createWorkbook("no file!"))).toBe("InvalidArgument");
    expect(opened).toEqual([]);
  });
});
