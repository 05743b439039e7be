/** Microsoft's unmodified Office.js in Node, against an emulated Excel. The only file of the emulator that needs Node. */

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import vm from "node:vm";
import { installBridge, type BridgeWindow } from "./bridge.ts";
import { Emulator, type EmulatorOptions } from "./emulator.ts";
import type { Platform, ToHost, ToPage } from "./messages.ts";
import { ORIGIN, pageStub } from "./page-stub.ts";
import { Shell } from "./shell.ts";
import { type FramedWindow, frameWindow } from "./web-frame.ts";

export interface OfficeOptions extends EmulatorOptions {
  /** Whose build of the library runs; "win32" by default. */
  readonly platform?: Platform;
  /** Called for each question on its way to Excel; it reaches Excel with `deliver`. At once by default. */
  readonly onQuestion?: (deliver: () => void) => void;
}

/** The library's globals, and the Excel behind them. */
export interface OfficeHost {
  readonly Office: typeof globalThis.Office;
  readonly Excel: typeof globalThis.Excel;
  readonly OfficeExtension: typeof globalThis.OfficeExtension;
  readonly emulator: Emulator;
  readonly shell: Shell;
  readonly window: object;
}

type Page = Pick<OfficeHost, "Office" | "Excel" | "OfficeExtension"> & BridgeWindow & FramedWindow;

const DIRECTORY = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"));
const scripts = new Map<string, vm.Script>();

/** Compiled once per process: the library has some megabytes. */
function scriptOf(file: string): vm.Script {
  const path = join(DIRECTORY, file);
  const known = scripts.get(path);
  if (known) return known;
  const script = new vm.Script(readFileSync(path, "utf8"), { filename: path });
  scripts.set(path, script);
  return script;
}

/** From this on a timer of the library is a watchdog, for which the process need not live on. */
const WATCHDOG_MS = 1_000;

function timers(): Record<string, unknown> {
  return {
    clearInterval,
    clearTimeout,
    setInterval: (callback: () => void, delay: number) => setInterval(callback, delay).unref(),
    setTimeout(callback: () => void, delay = 0) {
      const timer = setTimeout(callback, delay);
      return delay >= WATCHDOG_MS ? timer.unref() : timer;
    },
  };
}

/** A realm of its own for the library; errors and parsed values are of the caller's realm, so that `instanceof` works on them. */
function newContext(): vm.Context {
  return vm.createContext({
    ...timers(),
    console,
    queueMicrotask,
    performance,
    URL,
    TextEncoder,
    TextDecoder,
    Error,
    JSON,
    Promise,
  });
}

/** Starts an Excel and loads the library into a page of its own. */
export async function startOffice(options: OfficeOptions = {}): Promise<OfficeHost> {
  const { platform = "win32", onQuestion = queueMicrotask, ...rest } = options;
  const emulator = new Emulator(rest);
  const context = newContext();
  const page = vm.runInContext("globalThis", context) as Page;
  for (const name of ["window", "self", "top", "parent"])
    Object.defineProperty(page, name, { value: page, configurable: true, writable: true });
  Object.assign(
    page,
    pageStub((file) => void scriptOf(file).runInContext(context)),
  );

  // Answers come later than the question, as they would from another process.
  let receive: (message: ToPage) => void = () => undefined;
  const shell = new Shell(emulator, { platform }, (message) => queueMicrotask(() => receive(message)));
  const toShell = (message: ToHost): void => onQuestion(() => shell.receive(message));
  receive =
    platform === "web" ? frameWindow(page, shell.boot(), ORIGIN, toShell) : installBridge(page, shell.boot(), toShell);

  scriptOf("office.js").runInContext(context);
  await page.Office.onReady();
  emulator.resetStats();
  return {
    Office: page.Office,
    Excel: page.Excel,
    OfficeExtension: page.OfficeExtension,
    emulator,
    shell,
    window: page,
  };
}
