import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { type IncomingHttpHeaders, request as httpRequest } from "node:http";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateCertificates } from "office-addin-dev-certs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serveSite } from "../../.config/serve-site.ts";
import { DEVELOPMENT_SITE } from "../../.config/site-manifest.ts";

const folder = mkdtempSync(join(tmpdir(), "rungs-site-"));
const inFolder = (file: string): string => join(folder, file);
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
  readonly scripts: Readonly<Record<string, string>>;
};
let server: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  mkdirSync(inFolder("dist/assets"), { recursive: true });
  writeFileSync(inFolder("dist/taskpane.html"), "<title>Rungs</title>");
  writeFileSync(inFolder("dist/taskpane.js"), "built();");
  writeFileSync(inFolder("dist/assets/icon-16.png"), "");
  writeFileSync(inFolder("secret.txt"), "not to be seen");
  // For this run alone; no machine is made to trust it.
  await generateCertificates(inFolder("ca.crt"), inFolder("site.crt"), inFolder("site.key"), 1, ["localhost"]);
  server = await serveSite({
    site: inFolder("dist"),
    port: 0,
    certificate: { key: readFileSync(inFolder("site.key")), cert: readFileSync(inFolder("site.crt")) },
  });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Reply {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** Sends the path as it is; `fetch` would tidy it first. */
function ask(path: string, { method = "GET", ca = readFileSync(inFolder("ca.crt"), "utf8") } = {}): Promise<Reply> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, ca }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => (text += part));
      response.on("end", () => resolve({ status: response.statusCode, headers: response.headers, text }));
    });
    sent.on("error", reject);
    sent.end();
  });
}

describe("the server for development", () => {
  test("answers over https to whoever trusts its certificate", async () => {
    expect(server.url).toMatch(/^https:\/\/localhost:\d+\/$/);
    expect(await ask("/taskpane.html")).toMatchObject({ status: 200, text: "<title>Rungs</title>" });
    await expect(ask("/taskpane.html", { ca: "" })).rejects.toThrow(/certificate/);
  });

  test("does not answer over plain http", async () => {
    const { port } = new URL(server.url);
    const asked = new Promise((resolve, reject) => {
      httpRequest({ hostname: "127.0.0.1", port, path: "/taskpane.html" }, resolve).on("error", reject).end();
    });
    await expect(asked).rejects.toThrow(/hang up|ECONNRESET/);
  });

  test.each([
    { path: "/taskpane.html?et=", type: "text/html; charset=utf-8", caching: "no-cache" },
    { path: "/taskpane.js", type: "text/javascript; charset=utf-8", caching: "no-cache" },
    // Excel would show a stand-in for a picture that it may not keep.
    { path: "/assets/icon-16.png", type: "image/png", caching: undefined },
  ])("hands out $path as $type", async ({ path, type, caching }) => {
    const { status, headers } = await ask(path);
    expect([status, headers["content-type"], headers["cache-control"]]).toEqual([200, type, caching]);
  });

  test.each(["/", "/nothing.js", "/assets", "/../secret.txt", "/%2e%2e/secret.txt", "/%2e%2e%2fsecret.txt", "/%zz"])(
    "has nothing at %s",
    async (path) => {
      expect(await ask(path)).toMatchObject({ status: 404, text: `There is nothing at ${path}.\n` });
    },
  );

  test("takes nothing in", async () => {
    expect((await ask("/taskpane.html", { method: "PUT" })).status).toBe(405);
  });
});

describe("the commands that open the add-in in Excel", () => {
  const debugging = (...args: readonly string[]): string =>
    spawnSync(process.execPath, ["node_modules/office-addin-debugging/cli.js", ...args], { encoding: "utf8" }).stdout;

  test.each([
    { script: "start:excel", command: "start" },
    { script: "stop:excel", command: "stop" },
  ])("$script takes the manifest to the desktop, and uses only options that there are", ({ script, command }) => {
    const line = scripts[script] ?? "";
    expect(line.startsWith(`office-addin-debugging ${command} manifest.xml desktop`)).toBe(true);
    const help = debugging(command, "--help");
    const options = line.match(/--[a-z-]+/g) ?? [];
    expect(options.filter((option) => !help.includes(`${option} `))).toEqual([]);
  });

  test("start:excel builds first, and waits for the server where the manifest looks for it", () => {
    expect(scripts["prestart:excel"]).toBe("npm run build");
    expect(scripts["start:excel"]).toContain('--dev-server "npm run dev-server"');
    expect(scripts["start:excel"]).toContain(`--dev-server-port ${new URL(DEVELOPMENT_SITE).port} `);
  });
});
