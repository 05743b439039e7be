/** The preview's own scripts and styles, bundled in memory: they are never part of what is shipped. */

import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const page = (file: string): string => fileURLToPath(new URL(`../page/${file}`, import.meta.url));

/** By file name: "main.js", "bridge.js", "page.css" and their source maps. */
export async function bundlePage(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { outputFiles } = await build({
    entryPoints: [page("main.ts"), page("bridge.ts"), page("page.css")],
    outdir: "/preview",
    write: false,
    bundle: true,
    format: "iife",
    target: "es2022",
    minify: true,
    sourcemap: "linked",
    logLevel: "silent",
  });
  return new Map(outputFiles.map(({ path, contents }) => [basename(path), contents]));
}
