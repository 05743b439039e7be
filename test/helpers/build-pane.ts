import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const webpack = createRequire(import.meta.url).resolve("webpack/bin/webpack.js");

/** Builds the pane as it is shipped into a folder of the test's own, so that tests never meet an old or a half-built one. */
export async function buildPane(folder: string): Promise<void> {
  await promisify(execFile)(process.execPath, [webpack, "--output-path", folder], { cwd: repository });
}
