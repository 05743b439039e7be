/** `npm start`: the pane beside an emulated workbook, in a browser. */

import { fileURLToPath } from "node:url";
import { openBrowser } from "./open-browser.ts";
import { startPreview } from "./preview-server.ts";

const inRepository = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

const { url } = await startPreview({
  pane: inRepository("dist"),
  samples: inRepository("samples"),
  port: 3000,
});
process.stdout.write(`\n  Rungs beside an emulated workbook: ${url}\n  Ctrl+C ends it.\n\n`);
openBrowser(url);
