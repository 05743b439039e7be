import type { Reporter, TestCase, TestModule } from "vitest/node";

/** The suite that a test was left out with, or the test itself where it was left out alone. */
const leftOutWith = (test: TestCase): string => {
  const suite = test.parent;
  return suite.type === "suite" && suite.options.mode === "skip" ? suite.fullName : test.fullName;
};

const countByName = (tests: readonly TestCase[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const test of tests) {
    const name = `${test.module.relativeModuleId}: ${leftOutWith(test)}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
};

/**
 * Ends every run with what a reader must not miss: which tests did not run here, each with its reason in its title,
 * and as the very last line the counts, "N passed, N failed".
 */
export class ClosingReport implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    const inState = (state: "passed" | "failed" | "skipped"): readonly TestCase[] =>
      tests.filter((test) => test.result().state === state);
    // A file that cannot be loaded has no tests, and must count as a failure all the same.
    const brokenFiles = modules.filter((module) => module.errors().length > 0);
    const failures = inState("failed").length + brokenFiles.length + unhandledErrors.length;

    const lines = [...countByName(inState("skipped"))].map(([name, count]) => `  ${name} (tests: ${count})`);
    if (lines.length > 0) process.stdout.write(`\nNot run here:\n${lines.join("\n")}\n`);
    process.stdout.write(`\n${inState("passed").length} passed, ${failures} failed\n`);
  }
}
