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

/** Begins the name of each script that holds a ladder. */
const LADDER = "ladder-";

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
  const weigh = (scripts: readonly string[]): number =>
    scripts.reduce((sum, script) => sum + gzipSync(readFileSync(join(folder, script)), { level: 9 }).length, 0);
  const ladders = Object.keys(namedChunkGroups).filter((group) => group.startsWith(LADDER));
  const heaviest = ladders.map(scriptsOf).sort((a, b) => weigh(b) - weigh(a))[0];
  if (!heaviest) throw new Error("The build has no ladder in a script of its own.");
  const first = (...screen: readonly string[]): readonly string[] => [
    ...new Set([...scriptsOf("taskpane"), ...screen]),
  ];
  // A ladder is chosen from what the pane knows of it, and worked with when it is there in full.
  const firstScripts = { "set-up": first(...scriptsOf("set-up")), work: first(...scriptsOf("work"), ...heaviest) };
  return {
    firstScripts,
    firstLoad: { "set-up": weigh(firstScripts["set-up"]), work: weigh(firstScripts.work) },
  };
}
