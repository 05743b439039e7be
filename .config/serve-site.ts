/** `npm run dev-server`: the built site over https, where the manifest in the repository looks for it. */

import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer, type ServerOptions } from "node:https";
import type { AddressInfo } from "node:net";
import { fileURLToPath, pathToFileURL } from "node:url";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import { folder, type Source } from "../src/preview/server/static-files.ts";
import { DEVELOPMENT_SITE } from "./site-manifest.ts";

interface SiteOptions {
  /** Folder of the built site. */
  readonly site: string;
  /** 0 takes any that is free. */
  readonly port: number;
  /** For localhost, by somebody whom this machine trusts. */
  readonly certificate: Pick<ServerOptions, "key" | "cert">;
}

interface SiteServer {
  readonly url: string;
  close(): Promise<void>;
}

/** For this machine alone: not the address that others reach. */
const HOST = "127.0.0.1";

/** The path of a request below the site, decoded; undefined if it is none. */
function readPath({ url }: IncomingMessage): string | undefined {
  try {
    return decodeURIComponent(new URL(url ?? "", DEVELOPMENT_SITE).pathname).slice(1);
  } catch {
    return undefined;
  }
}

function refuse(response: ServerResponse, status: number, sentence: string): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" }).end(`${sentence}\n`);
}

async function answer(files: Source, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405, "Only GET and HEAD.");
  const path = readPath(request);
  const file = path === undefined ? undefined : await files(path);
  if (!file) return refuse(response, 404, `There is nothing at ${request.url}.`);
  // A rebuilt page is to be seen at once. Of a picture with such a rule Excel shows a stand-in instead.
  const caching = file.type.startsWith("image/") ? {} : { "Cache-Control": "no-cache" };
  response.writeHead(200, { "Content-Type": file.type, "X-Content-Type-Options": "nosniff", ...caching });
  response.end(file.body);
}

/** Serves a folder over https. Rejects where the port is taken or the certificate is none. */
export async function serveSite({ site, port, certificate }: SiteOptions): Promise<SiteServer> {
  const files = folder(site);
  const server = createServer(certificate, (request, response) => {
    answer(files, request, response).catch((fault: unknown) => refuse(response, 500, String(fault)));
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, HOST, resolve);
  });
  return {
    url: `https://localhost:${(server.address() as AddressInfo).port}/`,
    close() {
      server.closeAllConnections();
      return new Promise((resolve, reject) => {
        server.close((fault) => (fault ? reject(fault) : resolve()));
      });
    },
  };
}

const isTaken = (fault: unknown): boolean => fault instanceof Error && "code" in fault && fault.code === "EADDRINUSE";

/** Makes and installs a certificate for development, if this machine has none: the system asks whether it may. */
async function main(): Promise<void> {
  const { key, cert } = await getHttpsServerOptions();
  const site = fileURLToPath(new URL("../dist", import.meta.url));
  const port = Number(new URL(DEVELOPMENT_SITE).port);
  try {
    const { url } = await serveSite({ site, port, certificate: { key, cert } });
    process.stdout.write(`\n  Rungs for Excel: ${url}taskpane.html\n  Ctrl+C ends it.\n\n`);
  } catch (fault) {
    if (!isTaken(fault)) throw fault;
    process.stderr.write(`Port ${port} is taken: end the program that uses it, then try again.\n`);
    process.exitCode = 2;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main();
