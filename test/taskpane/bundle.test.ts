import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Script } from "node:vm";
import { DomUtils, parseDocument } from "htmlparser2";
import { beforeAll, describe, expect, test } from "vitest";
import { FIRST_SCREENS } from "../helpers/build-pane.ts";
import { builtPane, type PaneOnDisk } from "../helpers/built-pane.ts";

/** What the pane may weigh before its first screen can be used, Office.js apart; compressed, in bytes. */
const FIRST_LOAD = 142_000;

let built: PaneOnDisk;
let scripts: readonly string[] = [];
let page: ReturnType<typeof parseDocument>;

const read = (file: string): string => readFileSync(join(built.folder, file), "utf8");
const elements = (tag: string) => DomUtils.getElementsByTagName(tag, page.children);

beforeAll(async () => {
  built = await builtPane();
  scripts = readdirSync(built.folder).filter((file) => file.endsWith(".js"));
  page = parseDocument(read("taskpane.html"));
}, 300_000);

describe("the built page", () => {
  test("lets nothing in but its own files and Office.js, and talks to nobody else", () => {
    const policy = elements("meta").find(({ attribs }) => attribs["http-equiv"] === "Content-Security-Policy");
    const rules = policy?.attribs["content"]?.split("; ") ?? [];
    expect(rules).toContain("default-src 'none'");
    expect(rules).toContain("script-src 'self' https://appsforoffice.microsoft.com");
    expect(rules).toContain("connect-src 'self'");
  });

  test("loads Office.js and the pane, and has no script of its own inside", () => {
    const [office, ...own] = elements("script").map(({ attribs }) => attribs["src"]);
    expect(office).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    expect(own).toEqual(scripts.filter((script) => script.startsWith("taskpane.")));
  });
});

describe("the built scripts", () => {
  test("parse", () => {
    expect(scripts.length).toBeGreaterThan(1);
    for (const script of scripts) expect(() => new Script(read(script))).not.toThrow();
  });

  test("run no text as code, which the page would refuse", () => {
    // Libraries name `new Function` too, but ask first whether the page allows it.
    for (const script of scripts) expect(read(script)).not.toMatch(/\beval\(/);
  });

  test("hold the add-in and nothing of the emulator, the command line or Node", () => {
    const sources = scripts.flatMap((script) => {
      const map = JSON.parse(read(`${script}.map`)) as { readonly sources: readonly string[] };
      return map.sources;
    });
    expect(sources.some((source) => source.includes("/src/taskpane/"))).toBe(true);
    expect(
      sources.filter((source) => /\/src\/(emulator|headless|preview)\/|excelts|office-js|\/yaml\//.test(source)),
    ).toEqual([]);
  });

  test.each(FIRST_SCREENS)("stay within what a first load may weigh where it leads to %s", (screen) => {
    const bytes = built.firstLoad[screen];
    process.stdout.write(`The pane's first load is ${bytes} bytes, compressed, where it leads to ${screen}.\n`);
    expect(bytes).toBeLessThanOrEqual(FIRST_LOAD);
  });

  test("bring what is only needed later in files of its own", () => {
    const holds = (script: string, source: string): boolean => read(`${script}.map`).includes(source);
    const first = FIRST_SCREENS.flatMap((screen) => built.firstScripts[screen]);
    for (const source of [
      "/src/sheet/plan-removal.ts",
      "/src/taskpane/work/team-screen.tsx",
      "/src/files/",
      "/src/taskpane/travel/",
    ])
      expect(first.filter((script) => holds(script, source))).toEqual([]);
  });
});
