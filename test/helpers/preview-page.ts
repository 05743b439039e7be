/** The preview in Chromium, with the pane as it is shipped. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { chromium, type Browser, type FrameLocator, type Page } from "playwright-core";
import { startPreview, type PreviewServer } from "../../src/preview/server/preview-server.ts";
import { buildPane } from "./build-pane.ts";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const ACTION_MS = 15_000;

/** A folder for pictures that a person wants to look at. */
const PICTURES = process.env["RUNGS_SCREENSHOTS"];

export interface PreviewPage {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Errors and warnings in the console, failed requests, and requests to anywhere but the preview. */
  readonly problems: readonly string[];
  /** Writes a picture, if somebody asked for pictures. */
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

function collectProblems(page: Page, url: string): readonly string[] {
  const problems: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) problems.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
  page.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== new URL(url).origin && protocol !== "blob:" && protocol !== "data:")
      problems.push(`request: ${request.url()}`);
  });
  return problems;
}

async function openPage(
  browser: Browser,
  server: PreviewServer,
  sample: string,
  end: () => Promise<void>,
): Promise<PreviewPage> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: "light" });
  page.setDefaultTimeout(ACTION_MS);
  const problems = collectProblems(page, server.url);
  await page.goto(`${server.url}?sample=${encodeURIComponent(sample)}`);
  return {
    page,
    problems,
    pane: page.frameLocator("iframe"),
    async picture(name) {
      if (PICTURES !== undefined) await page.screenshot({ path: join(PICTURES, `${name}.png`) });
    },
    close: end,
  };
}

/** Builds the pane, serves the preview on a free port and opens it at 1440 × 900, with the workbook at `sample`. */
export async function openPreview(
  chromiumPath: string,
  sample = "test/fixtures/samples/team.xlsx",
): Promise<PreviewPage> {
  const pane = mkdtempSync(join(tmpdir(), "rungs-pane-"));
  await buildPane(pane);
  const server = await startPreview({ pane, samples: dirname(sample), port: 0 });
  const browser = await chromium.launch({ executablePath: chromiumPath, args: FLAGS });
  return openPage(browser, server, basename(sample), async () => {
    await browser.close();
    await server.close();
    rmSync(pane, { recursive: true, force: true });
  });
}
