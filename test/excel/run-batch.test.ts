import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type ExcelApi, runBatch } from "../../src/excel/run-batch.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const excelThat = (run: () => Promise<unknown>): ExcelApi => ({ run }) as unknown as ExcelApi;

describe("A conversation with Excel", () => {
  it("that is never answered ends after a minute, with a plain sentence", async () => {
    const asked = runBatch(
      excelThat(() => new Promise(() => undefined)),
      () => Promise.resolve(),
    ).catch((fault: unknown) => fault);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await asked).toMatchObject({
      name: "HostError",
      code: "RequestAborted",
      message: "Excel did not answer within a minute: try again.",
    });
  });

  it("that is answered leaves no alarm behind", async () => {
    expect(
      await runBatch(
        excelThat(() => Promise.resolve(7)),
        () => Promise.resolve(),
      ),
    ).toBe(7);
    expect(vi.getTimerCount()).toBe(0);
  });
});
