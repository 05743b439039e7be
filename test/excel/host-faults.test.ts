import { describe, expect, it } from "vitest";
import { HostError } from "../../src/app/host-error.ts";
import { startOffice } from "../../src/emulator/host/node.ts";
import { asHostError } from "../../src/excel/host-faults.ts";
import { officeWorkbook } from "../../src/excel/office-workbook.ts";

/** About charts and links between workbooks, which nothing here touches. */
const FOREIGN = ["EmptyChartSeries", "OpenWorkbookLinksBlocked", "RefreshWorkbookLinksBlocked"];

describe("Faults of Excel", () => {
  it("have a plain sentence for every code of Office.js that can concern them", async () => {
    const { Excel } = await startOffice();
    const codes = Object.values(Excel.ErrorCodes);
    expect(codes.length).toBeGreaterThanOrEqual(30);
    const bare = codes.filter((code) => asHostError({ code }).message.includes(code));
    expect(bare.sort()).toEqual(FOREIGN);
  });

  it.each([
    {
      fault: { code: "AccessDenied" },
      code: "AccessDenied",
      says: "The sheet or the workbook is protected, or you may only read it: unprotect it (Review, Unprotect Sheet), or ask for the right to edit it, then try again.",
    },
    { fault: { code: "Unheard" }, code: "Unheard", says: "Excel reports “Unheard”: try again." },
    {
      fault: new TypeError("x is undefined"),
      code: "GeneralException",
      says: "Excel could not do this and does not say why: try again.",
    },
    { fault: null, code: "GeneralException", says: "Excel could not do this and does not say why: try again." },
    { fault: new HostError("RequestAborted", "Stopped."), code: "RequestAborted", says: "Stopped." },
  ])("tell $code in words", ({ fault, code, says }) => {
    expect(asHostError(fault)).toMatchObject({ name: "HostError", code, message: says });
  });

  it("reach the caller as such, whatever Excel was asked", async () => {
    const { Excel, emulator } = await startOffice();
    emulator.failAt({ trip: 1, when: "after" });
    await expect(officeWorkbook(Excel).readShape()).rejects.toMatchObject({
      name: "HostError",
      message: "Excel did not answer in time: try again.",
    });
  });
});
