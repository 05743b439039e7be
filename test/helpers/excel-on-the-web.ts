/**
 * Excel on the web in Chromium, with the pane's page exactly as it is shipped: three origins, https, Office.js from where
 * Microsoft has it, and the content security policy that goes with it. All is answered from this machine.
 */

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, extname, join } from "node:path";
import { chromium, type FrameLocator, type Page, type Route } from "playwright-core";
import { Emulator } from "../../src/emulator/host/emulator.ts";
import { Shell } from "../../src/emulator/host/shell.ts";
import { WebWire } from "../../src/emulator/host/web-wire.ts";
import type { Workbook } from "../../src/emulator/model/workbook.ts";
import { builtPane } from "./built-pane.ts";
import { FLAGS } from "./preview-page.ts";

/** An origin of Excel's, of which Office.js keeps a list. */
const EXCEL = "https://excel.officeapps.live.com";
const PANE = "https://rungs.example";
const LIBRARY = "https://appsforoffice.microsoft.com/lib/1/hosted";
const LIBRARY_FOLDER = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"));

const TYPES: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".png": "image/png" };

const ACTION_MS = 15_000;

/** Playwright's windows are private ones, which give a frame of another origin no storage: Office.js says so and goes on. */
const NO_STORAGE = /^SecurityError: Failed to read the 'sessionStorage' property/;

/** The page around the pane: it hands on what the frame says, and what the frame is to be told. */
const AROUND = `<!doctype html><title>Excel</title><body><script>
  const frame = document.createElement("iframe");
  addEventListener("message", ({ source, data }) => source === frame.contentWindow && toExcel(data));
  const toPane = (text) => frame.contentWindow.postMessage(text, "${PANE}");
  function openPane(name) {
    frame.name = name;
    frame.src = "${PANE}/taskpane.html";
    frame.style = "width: 350px; height: 800px";
    document.body.append(frame);
  }
</script>`;

export interface ExcelOnTheWeb {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly emulator: Emulator;
  readonly shell: Shell;
  /** Errors and warnings in the console, and requests to anywhere else. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

/** Answers every request from this machine; false where nothing is to be found. */
async function serve(route: Route, folder: string): Promise<boolean> {
  const url = route.request().url();
  if (url === `${EXCEL}/`) {
    await route.fulfill({ contentType: "text/html", body: AROUND });
    return true;
  }
  const [from, place] = url.startsWith(`${LIBRARY}/`) ? [LIBRARY, LIBRARY_FOLDER] : [PANE, folder];
  const { pathname } = new URL(url);
  if (!url.startsWith(`${from}/`)) return false;
  const path = join(place, pathname.slice(new URL(from).pathname.replace(/\/$/, "").length));
  try {
    await route.fulfill({ contentType: TYPES[extname(path)] ?? "text/plain", body: await readFile(path) });
    return true;
  } catch {
    return false;
  }
}

async function watchPage(page: Page, folder: string): Promise<readonly string[]> {
  const problems: string[] = [];
  page.on("console", (message) => {
    const text = message.text();
    if (["error", "warning"].includes(message.type()) && !NO_STORAGE.test(text)) problems.push(`console: ${text}`);
  });
  page.on("pageerror", (error) => problems.push(`error: ${error.message}`));
  await page.route("**/*", async (route) => {
    if (await serve(route, folder)) return;
    problems.push(`request: ${route.request().url()}`);
    await route.abort();
  });
  return problems;
}

/** Opens the pane beside a workbook. */
export async function openOnTheWeb(chromiumPath: string, workbook: Workbook): Promise<ExcelOnTheWeb> {
  const { folder } = await builtPane();
  const browser = await chromium.launch({ executablePath: chromiumPath, args: FLAGS });
  const page = await browser.newPage({ colorScheme: "dark" });
  page.setDefaultTimeout(ACTION_MS);
  const problems = await watchPage(page, folder);
  const emulator = new Emulator({ workbook });
  const shell = new Shell(emulator, { platform: "web" }, (message) => wire.tell(message));
  const wire = new WebWire({
    boot: shell.boot(),
    origin: EXCEL,
    toShell: (message) => shell.receive(message),
    // A page that was closed hears nothing any more.
    post: (text) => void page.evaluate(`toPane(${JSON.stringify(text)})`).catch(() => undefined),
  });
  await page.exposeFunction("toExcel", (text: string) => wire.receive(text));
  await page.goto(`${EXCEL}/`);
  await page.evaluate(`openPane(${JSON.stringify(wire.frameName)})`);
  return { page, pane: page.frameLocator("iframe"), emulator, shell, problems, close: () => browser.close() };
}
