/** The pane as it is shipped, built once for all tests that only look at it: a build takes longer than most of them. */

import { createHash } from "node:crypto";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { type BuiltPane, buildPane } from "./build-pane.ts";

const inRepository = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** What a build is made of. */
const SOURCES = ["src", "ladders", "webpack.config.js", "package-lock.json"].map(inRepository);
/** Rooms that are never in it: the test of the bundle holds that. */
const ELSEWHERE = ["emulator", "headless", "preview"].map((room) => inRepository(`src/${room}/`));

const CACHE = inRepository("node_modules/.cache/rungs-pane");
const AN_HOUR = 60 * 60 * 1000;
const ASK_AGAIN_MS = 200;

export interface PaneOnDisk extends BuiltPane {
  /** Where its files are: to be read, not to be changed. */
  readonly folder: string;
}

function filesOf(source: string): readonly string[] {
  if (!statSync(source).isDirectory()) return [source];
  return readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !ELSEWHERE.some((room) => file.startsWith(room)))
    .sort();
}

/** Another one as soon as anything that a build is made of has changed. */
function contentKey(): string {
  const hash = createHash("sha256");
  for (const file of SOURCES.flatMap(filesOf)) hash.update(`${file}\n`).update(readFileSync(file));
  return hash.digest("hex").slice(0, 16);
}

const exists = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined;

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch {
    return false;
  }
}

/** Test files run in processes of their own: the one that can write the lock builds. A lock of the dead is broken. */
function takeLock(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    const holder = exists(lock) ? Number(readFileSync(lock, "utf8")) : 0;
    if (holder > 0 && !isRunning(holder)) rmSync(lock, { force: true });
    return false;
  }
}

/** Appears as a whole or not at all. */
async function buildInto(place: string): Promise<void> {
  const unfinished = mkdtempSync(`${place}-`);
  try {
    const built = await buildPane(join(unfinished, "site"));
    writeFileSync(join(unfinished, "built.json"), JSON.stringify(built));
    renameSync(unfinished, place);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}

function forgetOld(): void {
  for (const name of readdirSync(CACHE)) {
    const path = join(CACHE, name);
    if (Date.now() - statSync(path).mtimeMs > AN_HOUR) rmSync(path, { recursive: true, force: true });
  }
}

/** The pane of the sources as they are now; built if no test has built it yet. */
export async function builtPane(): Promise<PaneOnDisk> {
  mkdirSync(CACHE, { recursive: true });
  const place = join(CACHE, contentKey());
  const lock = `${place}.lock`;
  while (!exists(place)) {
    if (!takeLock(lock)) {
      await wait(ASK_AGAIN_MS);
      continue;
    }
    try {
      forgetOld();
      if (!exists(place)) await buildInto(place);
    } finally {
      rmSync(lock, { force: true });
    }
  }
  const built = JSON.parse(readFileSync(join(place, "built.json"), "utf8")) as BuiltPane;
  return { ...built, folder: join(place, "site") };
}
