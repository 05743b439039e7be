import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Script } from "node:vm";
import { gzipSync } from "node:zlib";
import { DomUtils, parseDocument } from "htmlparser2";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

/** What the pane may weigh before it shows anything, Office.js apart; compressed, in bytes. */
const FIRST_LOAD = 142_000;

const repository = fileURLToPath(new URL("../..", import.meta.url));
const webpack = createRequire(import.meta.url).resolve("webpack/bin/webpack.js");
const folder = mkdtempSync(join(tmpdir(), "rungs-bundle-"));
let scripts: readonly string[] = [];
let page: ReturnType<typeof parseDocument>;

const read = (file: string): string => readFileSync(join(folder, file), "utf8");
const elements = (tag: string) => DomUtils.getElementsByTagName(tag, page.children);

beforeAll(async () => {
  await promisify(execFile)(process.execPath, [webpack, "--output-path", folder], { cwd: repository });
  scripts = readdirSync(folder).filter((file) => file.endsWith(".js"));
  page = parseDocument(read("taskpane.html"));
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the built page", () => {
  test("lets nothing in but its own files and Office.js, and talks to nobody else", () => {
    const policy = elements("meta").find(({ attribs }) => attribs["http-equiv"] === "Content-Security-Policy");
    const rules = policy?.attribs["content"]?.split("; ") ?? [];
    expect(rules).toContain("default-src 'none'");
    expect(rules).toContain("script-src 'self' https://appsforoffice.microsoft.com");
    expect(rules).toContain("connect-src 'self'");
  });

  test("loads Office.js and the pane, and has no script of its own inside", () => {
    const sources = elements("script").map(({ attribs }) => attribs["src"]);
    expect(sources).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js", scripts[0]]);
  });
});

describe("the built script", () => {
  test("is one file that parses", () => {
    expect(scripts).toHaveLength(1);
    expect(() => new Script(read(scripts[0] ?? ""))).not.toThrow();
  });

  test("runs no text as code, which the page would refuse", () => {
    // Libraries name `new Function` too, but ask first whether the page allows it.
    expect(read(scripts[0] ?? "")).not.toMatch(/\beval\(/);
  });

  test("holds the add-in and nothing of the emulator, the command line or Node", () => {
    const { sources } = JSON.parse(read(`${scripts[0] ?? ""}.map`)) as { readonly sources: readonly string[] };
    expect(sources.some((source) => source.includes("/src/taskpane/"))).toBe(true);
    expect(
      sources.filter((source) => /\/src\/(emulator|headless|preview)\/|excelts|office-js|\/yaml\//.test(source)),
    ).toEqual([]);
  });

  test("stays within what a first load may weigh", () => {
    const bytes = scripts.reduce((sum, script) => sum + gzipSync(read(script), { level: 9 }).length, 0);
    process.stdout.write(`The pane's first load is ${bytes} bytes, compressed.\n`);
    expect(bytes).toBeLessThanOrEqual(FIRST_LOAD);
  });
});
