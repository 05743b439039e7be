import { readFileSync } from "node:fs";
import { unzipSync, zipSync } from "fflate";

const fixtures = new URL("../fixtures/", import.meta.url);

export const carvagoFile = (): Uint8Array =>
  new Uint8Array(readFileSync(new URL("carvago/carvago-frontend-assessment.xlsx", fixtures)));

/** The parts of a package as text, in the order of the archive. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
  return new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, decoder.decode(content)]));
}

/** A package of these parts. */
export const fileOf = (parts: Iterable<readonly [path: string, text: string]>): Uint8Array =>
  zipSync(Object.fromEntries([...parts].map(([path, text]) => [path, new TextEncoder().encode(text)])));

/** Paths of the parts that only one of the packages has, or whose content differs. */
export function differingParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  return [...new Set([...old.keys(), ...now.keys()])].filter((path) => old.get(path) !== now.get(path)).sort();
}

/** The file with some of its parts rewritten. */
export function editParts(bytes: Uint8Array, edit: (path: string, text: string) => string): Uint8Array {
  return fileOf([...partsOf(bytes)].map(([path, text]) => [path, edit(path, text)] as const));
}

const CELL = /<((?:\w+:)?c)\b([^>]*)(?<!\/)>(.*?)<\/\1>/gs;
const VALUE = /<((?:\w+:)?v)\b[^>]*>.*?<\/\1>/s;

/** Removes the results of formulas, so that another program must calculate them itself. */
export function stripCachedValues(bytes: Uint8Array): Uint8Array {
  return editParts(bytes, (path, text) => {
    if (!path.startsWith("xl/worksheets/")) return text;
    return text.replace(CELL, (cell, name: string, attributes: string, content: string) =>
      /<(?:\w+:)?f\b/.test(content)
        ? `<${name}${attributes.replace(/ t="\w+"/, "")}>${content.replace(VALUE, "")}</${name}>`
        : cell,
    );
  });
}
