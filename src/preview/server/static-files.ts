/** Files of the disk and of memory under the paths of URLs. */

import { readFile } from "node:fs/promises";
import { extname, join, sep } from "node:path";

export interface Served {
  readonly type: string;
  readonly body: Uint8Array | string;
}

/** Answers the file that a path below a prefix names, or undefined where there is none. */
export type Source = (path: string) => Promise<Served | undefined>;

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml; charset=utf-8",
};

/** Of a file by its name; browsers run no script and apply no style that comes with another type. */
const contentType = (name: string): string => TYPES[extname(name).toLowerCase()] ?? "application/octet-stream";

const MISSING: ReadonlySet<unknown> = new Set(["ENOENT", "ENOTDIR", "EISDIR", "ENAMETOOLONG"]);

/** The files of a folder and of the folders in it, and nothing outside. */
export function folder(root: string): Source {
  return async (path) => {
    const file = join(root, path);
    // "..", as such or encoded, has led out of the folder; no file has a NUL in its name.
    if (!file.startsWith(join(root, sep)) || file.includes("\0")) return undefined;
    try {
      return { type: contentType(file), body: await readFile(file) };
    } catch (error) {
      if (error instanceof Error && "code" in error && MISSING.has(error.code)) return undefined;
      throw error;
    }
  };
}

/** Files that are held in memory, by their names. */
export function memory(files: ReadonlyMap<string, Uint8Array>): Source {
  return async (name) => {
    const body = files.get(name);
    return body && { type: contentType(name), body };
  };
}
