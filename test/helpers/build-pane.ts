import { execFile } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";

const repository = fileURLToPath(new URL("../..", import.meta.url));
const webpack = createRequire(import.meta.url).resolve("webpack/bin/webpack.js");

/** The screens that the pane may open with: each is loaded only where it is needed. */
export const FIRST_SCREENS = ["set-up", "work"] as const;

type FirstScreen = (typeof FIRST_SCREENS)[number];

export interface BuiltPane {
  /** Scripts that are loaded before each screen can be used. */
  readonly firstScripts: Readonly<Record<FirstScreen, readonly string[]>>;
  /** What they weigh, compressed, in bytes. */
  readonly firstLoad: Readonly<Record<FirstScreen, number>>;
}

interface Stats {
  readonly namedChunkGroups: Readonly<Record<string, { readonly assets: readonly { readonly name: string }[] }>>;
}

/** Builds the pane as it is shipped into a folder of the test's own, so that tests never meet an old or a half-built one. */
export async function buildPane(folder: string): Promise<BuiltPane> {
  const report = join(folder, "stats.json");
  const options = ["--output-path", folder, "--json", report];
  await promisify(execFile)(process.execPath, [webpack, ...options], { cwd: repository });
  const { namedChunkGroups } = JSON.parse(readFileSync(report, "utf8")) as Stats;
  rmSync(report);
  const scriptsOf = (group: string): readonly string[] =>
    (namedChunkGroups[group]?.assets ?? []).map(({ name }) => name).filter((name) => name.endsWith(".js"));
  const first = (screen: FirstScreen): readonly string[] => [
    ...new Set([...scriptsOf("taskpane"), ...scriptsOf(screen)]),
  ];
  const weigh = (scripts: readonly string[]): number =>
    scripts.reduce((sum, script) => sum + gzipSync(readFileSync(join(folder, script)), { level: 9 }).length, 0);
  const firstScripts = { "set-up": first("set-up"), work: first("work") };
  return {
    firstScripts,
    firstLoad: { "set-up": weigh(firstScripts["set-up"]), work: weigh(firstScripts.work) },
  };
}
