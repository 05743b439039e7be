/**
 * Makes what the catalog imports out of `ladders/*.yaml`, and the JSON Schema that editors use for them. Runs before
 * everything that needs the catalog. A ladder with issues stops it; all issues of all ladders are told at once.
 */

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parse } from "yaml";
import { ladderJsonSchema, type LadderFile, ladderSchema } from "../src/domain/ladder-schema.ts";
import { parseLadder } from "../src/domain/parse-ladder.ts";

interface ReadLadder {
  /** With every default filled in; null if it could not be read. */
  readonly complete: LadderFile | null;
  readonly issues: readonly string[];
}

function readLadder(file: string, content: string): ReadLadder {
  try {
    const raw: unknown = parse(content);
    const parsed = parseLadder(raw);
    if (!parsed.ok)
      return { complete: null, issues: parsed.error.map(({ path, message }) => `${file}: ${path}: ${message}`) };
    const complete = ladderSchema.parse(raw);
    const misnamed = `${complete.id}.yaml` !== file;
    return {
      complete,
      issues: misnamed ? [`${file}: id: Name the file after the ladder, ${parsed.value.id}.yaml.`] : [],
    };
  } catch (error) {
    return { complete: null, issues: [`${file}: ${error instanceof Error ? error.message : String(error)}`] };
  }
}

/** The ladders of a folder as one JSON text, in the order of their file names. Throws one error that lists all issues. */
export function compileLadders(folder: string): string {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".yaml"))
    .sort();
  const ladders = files.map((file) => readLadder(file, readFileSync(join(folder, file), "utf8")));
  const issues = ladders.flatMap((ladder) => ladder.issues);
  if (issues.length > 0) throw new Error(issues.join("\n"));
  return toJson(ladders.map(({ complete }) => complete));
}

/** The JSON Schema as it lies in `ladders/`. */
export const schemaText = (): string => toJson(ladderJsonSchema());

const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function main(): void {
  const root = join(dirname(fileURLToPath(import.meta.url)), "..");
  const compiled = join(root, "src/catalog/compiled");
  mkdirSync(compiled, { recursive: true });
  writeFileSync(join(root, "ladders/ladder.schema.json"), schemaText());
  writeFileSync(join(compiled, "ladders.json"), compileLadders(join(root, "ladders")));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) main();
