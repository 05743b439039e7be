import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, test } from "vitest";
import { DEVELOPMENT_SITE, manifestFor, readSite } from "../../.config/site-manifest.ts";

const MANIFEST = readFileSync("manifest.xml", "utf8");

/** Every https address in a manifest; those of namespaces are http. */
const addressesIn = (manifest: string): string[] =>
  [...manifest.matchAll(/"(https:[^"]*)"/g)].map(([, address]) => address ?? "");

describe("the address of the site", () => {
  test.each([
    { text: "https://rungs.example.org/", site: "https://rungs.example.org/" },
    { text: "https://rungs.example.org", site: "https://rungs.example.org/" },
    { text: "https://example.org/tools/rungs", site: "https://example.org/tools/rungs/" },
    { text: "https://intranet:8443/rungs/", site: "https://intranet:8443/rungs/" },
    { text: "HTTPS://Rungs.Example.ORG/A b", site: "https://rungs.example.org/A%20b/" },
  ])("$text is the folder $site", ({ text, site }) => {
    expect(String(readSite(text))).toBe(site);
    expect(readSite(text)).toBeInstanceOf(URL);
  });

  test.each([
    {
      text: "http://rungs.example.org/",
      sentence: "http://rungs.example.org/ is http, and Excel opens add-ins over https only.",
    },
    {
      text: "rungs.example.org",
      sentence: "“rungs.example.org” is no address: it has to be one like https://rungs.example.org/.",
    },
    { text: "", sentence: "“” is no address: it has to be one like https://rungs.example.org/." },
    { text: "https://", sentence: "“https://” is no address: it has to be one like https://rungs.example.org/." },
    { text: "https:rungs", sentence: "“https:rungs” is no address: it has to be one like https://rungs.example.org/." },
    {
      text: "file:///srv/rungs/",
      sentence: "“file:///srv/rungs/” is no address: it has to be one like https://rungs.example.org/.",
    },
    {
      text: "https://rungs.example.org/?v=1",
      sentence:
        "https://rungs.example.org/?v=1 has a “?” or “#” in it: it has to be the folder of the site, like https://rungs.example.org/.",
    },
    {
      text: "https://rungs.example.org/#",
      sentence:
        "https://rungs.example.org/# has a “?” or “#” in it: it has to be the folder of the site, like https://rungs.example.org/.",
    },
    {
      text: "https://rungs.example.org/taskpane.html",
      sentence:
        "https://rungs.example.org/taskpane.html is a page: it has to be the folder of the site, like https://rungs.example.org/.",
    },
    {
      text: "https://me:secret@rungs.example.org/",
      sentence: "rungs.example.org: an address with a name or a password in it would be handed out to everybody.",
    },
  ])("“$text” is refused in one sentence", ({ text, sentence }) => {
    expect(readSite(text)).toBe(sentence);
  });
});

describe("the manifest for an address", () => {
  const manifest = manifestFor(MANIFEST, new URL("https://example.org/tools/rungs/"), "12.3.4");

  test("has every address below it, sub-folders too, and otherwise the same paths", () => {
    const addresses = addressesIn(manifest);
    expect(addresses.length).toBeGreaterThan(30);
    expect(addresses.map((address) => address.replace("https://example.org/tools/rungs/", DEVELOPMENT_SITE))).toEqual(
      addressesIn(MANIFEST),
    );
    expect(manifest).not.toContain("localhost");
  });

  test("has the version of the package in four numbers", () => {
    expect(manifest).toContain("<Version>12.3.4.0</Version>");
    expect(manifestFor(MANIFEST, new URL(DEVELOPMENT_SITE), "1.2.3-beta.4")).toContain("<Version>1.2.3.0</Version>");
  });

  test("is the manifest of the repository where nothing else is asked for", () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { readonly version: string };
    expect(manifestFor(MANIFEST, new URL(DEVELOPMENT_SITE), version)).toBe(MANIFEST);
  });

  test("takes an address with signs that mean something in XML or in a replacement as it is", () => {
    const odd = manifestFor(MANIFEST, new URL("https://example.org/r&d/$&/"), "1.0.0");
    expect(addressesIn(odd)).toContain("https://example.org/r&amp;d/$&amp;/taskpane.html");
  });
});

describe("npm run build", () => {
  const tsx = createRequire(import.meta.url).resolve("tsx/cli");
  const build = (...args: readonly string[]) =>
    spawnSync(process.execPath, [tsx, ".config/build.ts", ...args], { encoding: "utf8" });

  test.each([
    {
      args: ["--url", "http://x.example/"],
      sentence: "http://x.example/ is http, and Excel opens add-ins over https only.\n",
    },
    {
      args: ["--address", "https://x.example/"],
      sentence: "npm run build takes one option, --url with the https address where the site will be.\n",
    },
  ])("builds nothing with $args, and says why in one sentence", ({ args, sentence }) => {
    expect(build(...args)).toMatchObject({ status: 2, stdout: "", stderr: sentence });
  });
});
