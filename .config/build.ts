/** `npm run build [-- --url https://…]`: the site in dist/, and its manifest for the address where it will be. */

import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { DEVELOPMENT_SITE, manifestFor, readSite } from "./site-manifest.ts";

const USAGE = "npm run build takes one option, --url with the https address where the site will be.";

const inRepository = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));
const webpack = createRequire(import.meta.url).resolve("webpack/bin/webpack.js");

/** The site that the arguments name, or one sentence that says what is wrong with them. */
function readArguments(args: readonly string[]): URL | string {
  try {
    const { values } = parseArgs({ args: [...args], options: { url: { type: "string", default: DEVELOPMENT_SITE } } });
    return readSite(values.url);
  } catch {
    return USAGE;
  }
}

function writeManifest(site: URL): void {
  const { version } = JSON.parse(readFileSync(inRepository("package.json"), "utf8")) as { readonly version: string };
  const manifest = manifestFor(readFileSync(inRepository("manifest.xml"), "utf8"), site, version);
  writeFileSync(inRepository("dist/manifest.xml"), manifest);
}

/** 0: it is built; 2: the arguments make no sense; otherwise what webpack ended with. */
function main(args: readonly string[]): number {
  const site = readArguments(args);
  if (typeof site === "string") {
    process.stderr.write(`${site}\n`);
    return 2;
  }
  const { status } = spawnSync(process.execPath, [webpack], { cwd: inRepository("."), stdio: "inherit" });
  if (status === 0) writeManifest(site);
  return status ?? 1;
}

process.exitCode = main(process.argv.slice(2));
