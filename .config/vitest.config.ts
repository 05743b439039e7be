import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { ClosingReport } from "./closing-report.ts";
import { SlowestFirst } from "./slowest-first.ts";

export default defineConfig({
  root: fileURLToPath(new URL("..", import.meta.url)),
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    reporters: ["default", new ClosingReport()],
    // Tests wait for LibreOffice and for browsers: with two cores, too, they go on beside each other.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // Modules hold nothing that a test could leave behind, and loading them anew for each file takes minutes.
    isolate: false,
    sequence: { sequencer: SlowestFirst },
    globalSetup: [".config/scratch-folder.ts"],
    // A call to LibreOffice takes seconds on a small machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // So may what is waited for in a browser.
    expect: { poll: { timeout: 10_000 } },
  },
});
