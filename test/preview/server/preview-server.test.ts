import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type PreviewServer, startPreview } from "../../../src/preview/server/preview-server.ts";

const folder = mkdtempSync(join(tmpdir(), "rungs-preview-"));
const pane = join(folder, "pane");
const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
let server: PreviewServer;

beforeAll(async () => {
  mkdirSync(join(pane, "assets"), { recursive: true });
  writeFileSync(join(pane, "taskpane.html"), `<script src=${OFFICE}></script>`);
  writeFileSync(join(pane, "taskpane.js"), "built();");
  writeFileSync(join(pane, "assets", "icon.png"), "");
  writeFileSync(join(folder, "secret.txt"), "not to be seen");
  writeFileSync(join(folder, "pane-of-somebody-else.js"), "not to be seen");
  server = await startPreview({ pane, samples: "test/fixtures/samples", port: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Reply {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly text: string;
}

/** Sends the path as it is; `fetch` would tidy it first. */
function ask(path: string, method = "GET"): Promise<Reply> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => (text += part));
      response.on("end", () => resolve({ status: response.statusCode, type: response.headers["content-type"], text }));
    });
    sent.on("error", reject);
    sent.end();
  });
}

describe("the preview's server", () => {
  test.each([
    ["/", "text/html; charset=utf-8"],
    ["/preview/main.js", "text/javascript; charset=utf-8"],
    ["/preview/bridge.js", "text/javascript; charset=utf-8"],
    ["/preview/page.css", "text/css; charset=utf-8"],
    ["/pane/taskpane.html", "text/html; charset=utf-8"],
    ["/pane/assets/icon.png", "image/png"],
    ["/office-js/office.js", "text/javascript; charset=utf-8"],
    ["/samples/team.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  ])("answers %s as %s", async (path, type) => {
    expect(await ask(path)).toMatchObject({ status: 200, type });
  });

  test("puts the bridge into the pane's page, and leaves its other files as they were built", async () => {
    expect((await ask("/pane/taskpane.html")).text).toBe(
      '<script src="/preview/bridge.js"></script><script src="/office-js/office.js"></script>',
    );
    expect((await ask("/pane/taskpane.js")).text).toBe("built();");
  });

  test.each([
    "/pane/../secret.txt",
    "/pane/%2e%2e/secret.txt",
    "/pane/..%2fsecret.txt",
    "/pane/assets/../../secret.txt",
    "/pane/..%2fpane-of-somebody-else.js",
    "/pane//../secret.txt",
    "/pane/%00",
    "/pane/assets",
    "/pane/assets/icon.png/more",
    "/unknown/file.js",
    "/preview/main.ts",
    "/pane",
  ])("has nothing at %s", async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, text: expect.stringContaining("There is nothing at") });
  });

  test("refuses what is no address, and what would change something", async () => {
    expect((await ask("/pane/%E0%A4%A")).status).toBe(400);
    expect((await ask("/", "POST")).status).toBe(405);
  });

  test("lives on after a page that cannot be served", async () => {
    writeFileSync(join(pane, "taskpane.html"), "<p>not a pane</p>");
    expect(await ask("/pane/taskpane.html")).toMatchObject({
      status: 500,
      text: "The pane's page should load Office.js once, and does so 0 times.\n",
    });
    expect((await ask("/")).status).toBe(200);
  });

  test("takes the next port where one is taken", async () => {
    const taken = Number(new URL(server.url).port);
    const second = await startPreview({ pane, samples: pane, port: taken });
    expect(Number(new URL(second.url).port)).toBeGreaterThan(taken);
    await second.close();
  });
});
