/**
 * Makes what the catalog imports out of `ladders/*.yaml`, and the JSON Schema that editors use for them. Runs before
 * everything that needs the catalog. A ladder with issues stops it; all issues of all ladders are told at once.
 */

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parse } from "yaml";
import { ladderJsonSchema, type LadderFile, ladderSchema } from "../src/domain/ladder-schema.ts";
import { type LadderSummary, summaryOf } from "../src/domain/ladder-summary.ts";
import { parseLadder } from "../src/domain/parse-ladder.ts";

interface CompiledLadder {
  readonly summary: LadderSummary;
  /** With every default filled in. */
  readonly complete: LadderFile;
}

interface ReadLadder {
  /** Null if it could not be read. */
  readonly compiled: CompiledLadder | null;
  readonly issues: readonly string[];
}

function readLadder(file: string, content: string): ReadLadder {
  try {
    const raw: unknown = parse(content);
    const parsed = parseLadder(raw);
    if (!parsed.ok)
      return { compiled: null, issues: parsed.error.map(({ path, message }) => `${file}: ${path}: ${message}`) };
    const complete = ladderSchema.parse(raw);
    const misnamed = `${complete.id}.yaml` !== file;
    return {
      compiled: { summary: summaryOf(parsed.value), complete },
      issues: misnamed ? [`${file}: id: Name the file after the ladder, ${parsed.value.id}.yaml.`] : [],
    };
  } catch (error) {
    return { compiled: null, issues: [`${file}: ${error instanceof Error ? error.message : String(error)}`] };
  }
}

/** The path stands in the code, so that every tool that bundles it finds it. */
const entryOf = ({ summary: { id, ...summary } }: CompiledLadder): string => `  {
    summary: { id: "${id}" as LadderId, ...${JSON.stringify(summary)} },
    read: async () => (await import(/* webpackChunkName: "ladder-${id}" */ "./${id}.ts")).FILE,
  },
`;

const fileOf = ({ complete }: CompiledLadder): string => `/** Written by \`npm run ladders\`. */

import type { LadderFile } from "../../domain/ladder-schema.ts";

export const FILE: LadderFile = ${toJson(complete).trimEnd()};
`;

const indexOf = (ladders: readonly CompiledLadder[]): string => `/** Written by \`npm run ladders\`. */

import type { LadderId } from "../../domain/ladder.ts";
import type { LadderOnFile } from "../ladder-catalog.ts";

export const BUNDLED: readonly [LadderOnFile, ...LadderOnFile[]] = [
${ladders.map(entryOf).join("")}];
`;

/**
 * What is made of the ladders of a folder, by its file name: one module per ladder, and an index of them all in the order
 * of their ids. Throws one error that lists all issues.
 */
export function compileLadders(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".yaml"))
    .sort();
  const ladders = files.map((file) => readLadder(file, readFileSync(join(folder, file), "utf8")));
  const issues = ladders.flatMap((ladder) => ladder.issues);
  if (issues.length > 0) throw new Error(issues.join("\n"));
  const compiled = ladders.flatMap((ladder) => ladder.compiled ?? []);
  return new Map([
    ...compiled.map((ladder) => [`${ladder.summary.id}.ts`, fileOf(ladder)] as const),
    ["bundled.ts", indexOf(compiled)] as const,
  ]);
}

/** The JSON Schema as it lies in `ladders/`. */
export const schemaText = (): string => toJson(ladderJsonSchema());

const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function main(): void {
  const root = join(dirname(fileURLToPath(import.meta.url)), "..");
  const folder = join(root, "src/catalog/compiled");
  const files = compileLadders(join(root, "ladders"));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(root, "ladders/ladder.schema.json"), schemaText());
  for (const [name, content] of files) writeFileSync(join(folder, name), content);
  for (const name of readdirSync(folder)) if (!files.has(name)) rmSync(join(folder, name));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main();
