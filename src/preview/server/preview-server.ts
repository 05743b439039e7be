/** The preview over plain http, for this machine alone. */

import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { injectHost } from "../inject-host.ts";
import { bundlePage } from "./bundle-page.ts";
import { folder, memory, type Served, type Source } from "./static-files.ts";

export interface PreviewOptions {
  /** Folder of the built pane. */
  readonly pane: string;
  /** Folder of the workbooks that the page can open by itself. */
  readonly samples: string;
  /** The first port to try; 0 takes any that is free. */
  readonly port: number;
}

export interface PreviewServer {
  readonly url: string;
  close(): Promise<void>;
}

const HOST = "127.0.0.1";
const PORTS_TO_TRY = 20;

const pageFolder = fileURLToPath(new URL("../page", import.meta.url));
const officeFolder = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"));

/** The pane as it was built, in its page the bridge to the emulated Excel. */
function paneSource(built: Source): Source {
  return async (path) => {
    const file = await built(path);
    if (!file || path !== "taskpane.html") return file;
    return { ...file, body: injectHost(Buffer.from(file.body).toString("utf8")) };
  };
}

/** What is served below each first part of a path. */
async function sourcesOf({ pane, samples }: PreviewOptions): Promise<ReadonlyMap<string, Source>> {
  return new Map([
    ["pane", paneSource(folder(pane))],
    ["office-js", folder(officeFolder)],
    ["samples", folder(samples)],
    ["preview", memory(await bundlePage())],
  ]);
}

const page = folder(pageFolder);

/** The decoded path of a request, or undefined if it is none. */
function readPath(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, `http://${HOST}`).pathname);
  } catch {
    return undefined;
  }
}

async function find(sources: ReadonlyMap<string, Source>, path: string): Promise<Served | undefined> {
  if (path === "/") return page("page.html");
  const [, first = "", rest = ""] = /^\/([^/]+)\/(.+)$/.exec(path) ?? [];
  return sources.get(first)?.(rest);
}

function send(response: ServerResponse, status: number, { type, body }: Served): void {
  // A rebuilt pane is to be seen at the next load.
  response.writeHead(status, {
    "Content-Type": type,
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
  });
  response.end(body);
}

const plain = (body: string): Served => ({ type: "text/plain; charset=utf-8", body });

async function answer(
  sources: ReadonlyMap<string, Source>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") return send(response, 405, plain("Only GET and HEAD.\n"));
  const path = readPath(request.url ?? "/");
  if (path === undefined) return send(response, 400, plain("That is no address.\n"));
  try {
    const served = await find(sources, path);
    if (served) send(response, 200, served);
    else send(response, 404, plain(`There is nothing at ${path}.\n`));
  } catch (error) {
    // Told to the page, and the server lives on.
    send(response, 500, plain(`${error instanceof Error ? error.message : String(error)}\n`));
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, HOST, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

const isTaken = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "EADDRINUSE";

/** Listens on the first free port from `first` on. */
async function listenFrom(server: Server, first: number): Promise<void> {
  const last = first + PORTS_TO_TRY - 1;
  for (let port = first; port < last; port++) {
    try {
      return await listen(server, port);
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  return listen(server, last);
}

/** Bundles the page and serves it beside the built pane. Throws where the page cannot be bundled or no port is free. */
export async function startPreview(options: PreviewOptions): Promise<PreviewServer> {
  const sources = await sourcesOf(options);
  const server = createServer((request, response) => void answer(sources, request, response));
  await listenFrom(server, options.port);
  const { port } = server.address() as AddressInfo;
  return {
    // Not "localhost": by that name another program may answer, over IPv6.
    url: `http://${HOST}:${port}/`,
    close() {
      server.closeAllConnections();
      return new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
      });
    },
  };
}
