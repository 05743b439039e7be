import { spawn } from "node:child_process";

/** The program that opens a URL in the person's browser, by platform. */
const OPENERS: Partial<Record<NodeJS.Platform, string>> = { darwin: "open", linux: "xdg-open", win32: "explorer" };

/**
 * The program to open a browser with, or undefined where nobody would see it: on a build machine, and on a Linux
 * without a display.
 */
export function browserOpener(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv): string | undefined {
  const hasDisplay = Boolean(environment["DISPLAY"]) || Boolean(environment["WAYLAND_DISPLAY"]);
  if (environment["CI"] !== undefined || (platform === "linux" && !hasDisplay)) return undefined;
  return OPENERS[platform];
}

/** Opens the URL in a browser, if there is one; a person who has read the URL can open it as well. */
export function openBrowser(url: string): void {
  const opener = browserOpener(process.platform, process.env);
  if (opener === undefined) return;
  const browser = spawn(opener, [url], { detached: true, stdio: "ignore" });
  browser.on("error", () => process.stdout.write("  No browser could be started: open the address by hand.\n"));
  browser.unref();
}
