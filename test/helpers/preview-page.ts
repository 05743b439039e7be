/** The preview in Chromium, with the pane as it is shipped. */

import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { type Browser, chromium, type FrameLocator, type Page } from "playwright-core";
import { type PreviewServer, startPreview } from "../../src/preview/server/preview-server.ts";
import { builtPane } from "./built-pane.ts";

export const FLAGS = [
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
  /** Writes a picture, if somebody asked for pictures; of the pane alone where it is asked for. */
  picture(name: string, part?: "page" | "pane"): Promise<void>;
  /** A page of its own over the workbook in `file`, in the same browser: nothing is carried over but the file. */
  openAnew(file: string): Promise<PreviewPage>;
  /** Closes the browser with all its pages, and ends the server. */
  close(): Promise<void>;
}

/** What all pages of a test file have in common. */
interface Stage {
  readonly browser: Browser;
  readonly server: PreviewServer;
  /** What the server offers as samples: workbooks are copied to here. */
  readonly workbooks: string;
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

// Of several open workbooks one is in front, with its pane.
const PANE = ".place:not([hidden]) iframe";

async function openPage(stage: Stage, workbook: string): Promise<PreviewPage> {
  const { browser, server, workbooks } = stage;
  const name = basename(workbook);
  copyFileSync(workbook, join(workbooks, name));
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, colorScheme: "light" });
  page.setDefaultTimeout(ACTION_MS);
  const problems = collectProblems(page, server.url);
  await page.goto(`${server.url}?sample=${encodeURIComponent(name)}`);
  return {
    page,
    problems,
    pane: page.frameLocator(PANE),
    async picture(title, part = "page") {
      if (PICTURES === undefined) return;
      await (part === "page" ? page : page.locator(PANE)).screenshot({ path: join(PICTURES, `${title}.png`) });
    },
    openAnew: (file) => openPage(stage, file),
    close: () => stage.close(),
  };
}

/** Serves the preview with the pane on a free port, and opens it at 1440 × 900, with a copy of the workbook at `sample`. */
export async function openPreview(
  chromiumPath: string,
  sample = "test/fixtures/samples/team.xlsx",
): Promise<PreviewPage> {
  const { folder } = await builtPane();
  const workbooks = mkdtempSync(join(tmpdir(), "rungs-workbooks-"));
  const server = await startPreview({ pane: folder, samples: workbooks, port: 0 });
  const browser = await chromium.launch({ executablePath: chromiumPath, args: FLAGS });
  const close = async (): Promise<void> => {
    await browser.close();
    await server.close();
    rmSync(workbooks, { recursive: true, force: true });
  };
  return openPage({ browser, server, workbooks, close }, sample);
}
