/** What axe-core finds wrong with a page in Chromium. */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Violations in the pane, one line each: the rule, and the first elements that break it. */
export async function violationsInPane(page: Page): Promise<readonly string[]> {
  const frame = await page.locator("iframe:visible").elementHandle();
  const pane = await frame?.contentFrame();
  if (!pane) throw new Error("The page has no pane.");
  // As text it is run by the browser itself; the page's security policy would refuse it as a script.
  await pane.evaluate(AXE);
  const { violations } = (await pane.evaluate("axe.run()")) as AxeResults;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}
