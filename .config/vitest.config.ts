import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { ClosingReport } from "./closing-report.ts";

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    reporters: ["default", new ClosingReport()],
    // A call to LibreOffice takes seconds on a small machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // So may what is waited for in a browser.
    expect: { poll: { timeout: 10_000 } },
  },
});
